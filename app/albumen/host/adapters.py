"""Adapters that plugins install: a small file that makes another model of one there is, with vectors of its own.

An adapter maps vectors, so the new model's vectors follow from those of the model it refines, and no photo is opened.
They are stored beside the old ones; only when all are there does the new model become the active one.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from albumen.api import Adapter, ModelName, Progress, UserError
from albumen.core.adapter_files import adapted_rows, read_adapter, save_adapter
from albumen.core.errors import disk_errors
from albumen.core.library import Library
from albumen.host.embedding import EmbeddingModel

ROWS_AT_ONCE: Final = 4096
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class AdapterFacts:
    """What is known of an installed adapter.

    Attributes:
        name: What people call the model.
        base: The name of the model that it refines, which has no adapter itself.
        base_id: That model's `model_id`.
        dim: Dimensions of the refined embedding.
        made_by: The id of the plugin that installed it.
        at: When, ISO 8601 in UTC.
    """

    name: str
    base: str
    base_id: str
    dim: int
    made_by: str
    at: str


class AdapterFolder:
    """The adapters of one library: `NAME.safetensors` with the matrices, and `NAME.json` with the facts."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: Made when the first adapter is installed."""
        self._folder = folder

    def all(self) -> list[AdapterFacts]:
        """Every adapter, by name; what cannot be read is left out."""
        found = (self._facts(file) for file in sorted(self._folder.glob("*.json")))
        return [facts for facts in found if facts is not None and self.file(facts.name).is_file()]

    def get(self, name: str) -> AdapterFacts | None:
        """One adapter, or None."""
        return self._facts(self._folder / f"{name}.json") if _NAME.fullmatch(name) else None

    def file(self, name: str) -> Path:
        """Where the matrices of an adapter lie."""
        return self._folder / f"{name}.safetensors"

    def save(self, facts: AdapterFacts, adapter: Adapter) -> Path:
        """Keep an adapter; gives the file of its matrices.

        Raises:
            UserError: The name is taken or no name, the matrices do not fit, or the disk refuses.
        """
        if not _NAME.fullmatch(facts.name):
            raise UserError(
                "{name} cannot be a model's name; use letters, digits, dots, dashes, underscores.",
                name=repr(facts.name),
            )
        if self.get(facts.name) is not None:
            raise UserError("There is a model called {name} already; choose another name.", name=facts.name)
        file = self.file(facts.name)
        with disk_errors(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                save_adapter(adapter, file)
            except ValueError as error:
                raise UserError(
                    "The adapter {name} cannot be installed: {reason}.", name=facts.name, reason=error
                ) from error
            (self._folder / f"{facts.name}.json").write_text(json.dumps(asdict(facts), indent=2), encoding="utf-8")
        return file

    def remove(self, name: str) -> None:
        """Delete an adapter's files; the vectors that came of it stay until the library forgets its model."""
        for file in (self._folder / f"{name}.json", self.file(name)):
            file.unlink(missing_ok=True)

    def _facts(self, file: Path) -> AdapterFacts | None:
        with contextlib.suppress(OSError, ValueError, TypeError):
            return AdapterFacts(**json.loads(file.read_text("utf-8")))
        return None


@dataclass(frozen=True, slots=True)
class AdapterInstaller:
    """Installs adapters into one library.

    Attributes:
        library: The library.
        folder: Its adapters.
        encoder: Gives the active model.
        names: What the models there are are called.
        use: Makes an installed adapter's model the active one, by name.
    """

    library: Library
    folder: AdapterFolder
    encoder: Callable[[], EmbeddingModel]
    names: Callable[[], Iterable[str]]
    use: Callable[[str], object]

    def state_of(self, name: str) -> ModelName:
        """Whether an adapter may be called so; see `albumen.api.Clip.model_name`."""
        if not _NAME.fullmatch(name):
            return "invalid"
        return "taken" if name.casefold() in {one.casefold() for one in self.names()} else "free"

    def prepare(self, name: str, adapter: Adapter, made_by: str) -> AdapterFacts:
        """Check an adapter against the active model and keep it; an adapter on an adapter becomes one of both.

        Raises:
            UserError: The name is taken or no name, or the adapter does not fit the active model.
        """
        if self.state_of(name) == "taken":
            raise UserError("There is a model called {name} already; choose another name.", name=name)
        model = self.encoder()
        present = self.folder.get(model.name)
        base, base_id = (model.name, model.model_id) if present is None else (present.base, present.base_id)
        for matrix in (adapter.image, adapter.text):
            if matrix is not None and (matrix.ndim != 2 or matrix.shape[0] != model.dim):
                raise UserError(
                    "The adapter {name} is for vectors of another size: its matrix has the shape {shape}, and"
                    " the vectors of {model} have {dim} numbers.",
                    name=name,
                    shape=matrix.shape,
                    model=model.name,
                    dim=model.dim,
                )
        whole = adapter if present is None else composed(read_adapter(self.folder.file(model.name)), adapter)
        matrix = whole.image if whole.image is not None else whole.text
        dim = model.dim if matrix is None else int(matrix.shape[1])
        facts = AdapterFacts(name, base, base_id, dim, made_by, datetime.now(UTC).isoformat(timespec="seconds"))
        self.folder.save(facts, whole)
        return facts

    def install(self, facts: AdapterFacts) -> Generator[Progress, None, str]:
        """Compute the vectors of a prepared adapter, then use it; gives its `model_id`.

        Stopped before its end, what was computed stays, and another call goes on from there.

        Raises:
            UserError: The model or the adapter cannot be loaded, or the library cannot be written.
        """
        file = self.folder.file(facts.name)
        yield Progress(0, 0, facts.name)
        model_id = self.encoder().adapted(file, facts.base_id).model_id
        self.library.models.register(model_id, facts.name, facts.dim)
        while True:  # until nothing came in while it worked
            before = len(self.library.vectors.missing(model_id))
            yield from derived(self.library, facts.base_id, model_id, read_adapter(file))
            if len(self.library.vectors.missing(model_id)) in {0, before}:
                break
        self.use(facts.name)
        yield from derived(self.library, facts.base_id, model_id, read_adapter(file))
        return model_id


def derived(library: Library, base_id: str, model_id: str, adapter: Adapter) -> Iterator[Progress]:
    """Make the vectors of a model with an adapter that are missing, where its base has one."""
    if base_id not in {model.model_id for model in library.models.all()}:
        return
    missing = library.vectors.missing(model_id)
    for start in range(0, len(missing), ROWS_AT_ONCE):
        yield Progress(start, len(missing))
        ids, rows = library.vectors.get(base_id, missing[start : start + ROWS_AT_ONCE].tolist())
        if len(ids):
            library.vectors.put(model_id, ids, adapted_rows(adapter.image, rows))
    yield Progress(len(missing), len(missing))


def composed(first: Adapter, second: Adapter) -> Adapter:
    """The adapter that does what `second` does to the vectors that `first` gives.

    Rows are normalised after each map, which a later linear map only scales, so one product says the same.
    """

    def product(one: np.ndarray | None, other: np.ndarray | None) -> np.ndarray | None:
        if one is None or other is None:
            return other if one is None else one
        return np.ascontiguousarray(one @ other, np.float32)

    return Adapter(product(first.image, second.image), product(first.text, second.text))

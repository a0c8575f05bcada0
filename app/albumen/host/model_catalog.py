"""The models there are: the bundled one, those the owner imported, and those known by name."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from albumen.api import Bug, UserError
from albumen.core.encoder import Encoder, published_models
from albumen.core.paths import model_cache
from albumen.core.resources import resource
from albumen.host.app_settings import BUNDLED_MODEL

FACTS: Final = "albumen-model.json"
WEIGHTS: Final = (".safetensors", ".bin", ".pt", ".pth")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model.

    Attributes:
        dim: Dimensions of its embedding.
        license: Of the weights; "" where nobody has said.
        source: What loads it: its folder or file; "" while it is not installed.
    """

    name: str
    dim: int
    license: str
    source: str

    @property
    def installed(self) -> bool:
        """Whether it lies on this machine."""
        return bool(self.source)


class ModelCatalog:
    """Lists models and takes in new ones."""

    def __init__(self, imported: Path | None = None) -> None:
        """Args: imported: Where imported models lie; one place for all libraries where None."""
        self._imported = imported or model_cache()

    def all(self) -> list[ModelEntry]:
        """Every model, installed ones first. Imports torch, for the published ones: takes a second the first time."""
        entries = self._here()
        for published in published_models():
            entries.setdefault(published.name, ModelEntry(published.name, published.dim, published.license, ""))
        return list(entries.values())

    def installed(self, name: str) -> ModelEntry:
        """An installed model by name. Looks at this machine alone, so that starting does not wait for torch.

        Raises:
            UserError: There is none of this name, or it is not installed.
        """
        entry = self._here().get(name)
        if entry is not None:
            return entry
        if name in {published.name for published in published_models()}:
            raise UserError(f"The model {name} is not on this machine; take it in with: albumen models import FILE")
        raise UserError(f"There is no model {name!r}; albumen models list shows those there are.")

    def take_in(self, path: Path, name: str | None = None, license_name: str = "") -> ModelEntry:
        """Copy a checkpoint (a file or a folder) in, after loading it once.

        Raises:
            UserError: It is not there or cannot be loaded, or the name is taken or no name.
        """
        if not path.exists():
            raise UserError(f"{path} does not exist; give a checkpoint file or folder.")
        name = name or path.stem
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", name):
            raise UserError(f"{name!r} cannot be a model's name; use letters, digits, dots, dashes and underscores.")
        target = self._imported / name
        if name in {entry.name for entry in self.all()} or target.exists():
            raise UserError(f"There is a model called {name} already; give another name with --name.")
        encoder = Encoder.load(path)
        facts = {"dim": encoder.dim, "license": license_name, "model_id": encoder.model_id}
        partial = target.with_name(f".{name}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        try:
            if path.is_dir():
                shutil.copytree(path, partial)
            else:
                partial.mkdir(parents=True)
                shutil.copyfile(path, partial / f"{name}{path.suffix}")
            (partial / FACTS).write_text(json.dumps(facts, indent=2), encoding="utf-8")
            partial.rename(target)
        except OSError as error:
            shutil.rmtree(partial, ignore_errors=True)
            raise UserError(f"The model cannot be copied to {target}: {error.strerror or error}.") from error
        return ModelEntry(name, encoder.dim, license_name, str(_source(target)))

    def _here(self) -> dict[str, ModelEntry]:
        return {entry.name: entry for entry in (*self._bundled(), *self._from_owner())}

    def _bundled(self) -> Iterator[ModelEntry]:
        try:
            folder = resource("models", BUNDLED_MODEL)
        except Bug:  # a build without the model; others can be imported
            return
        config = _json(folder / "open_clip_config.json")
        dim = int(config.get("model_cfg", {}).get("embed_dim", 0))
        yield ModelEntry(BUNDLED_MODEL, dim, _card_license(folder / "README.md"), str(folder))

    def _from_owner(self) -> Iterator[ModelEntry]:
        for folder in sorted(self._imported.glob("*/")) if self._imported.is_dir() else ():
            if folder.name.startswith("."):
                continue
            facts = _json(folder / FACTS)
            yield ModelEntry(folder.name, int(facts.get("dim", 0)), str(facts.get("license", "")), str(_source(folder)))


def _source(folder: Path) -> Path:
    """What to load of an imported model: the folder where it has a config, else its one weight file."""
    files = [file for file in folder.iterdir() if file.name != FACTS]
    return files[0] if len(files) == 1 and files[0].suffix in WEIGHTS else folder


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _card_license(card: Path) -> str:
    """The `license:` line of a model card's front matter."""
    try:
        found = re.search(r"^license(?:_name)?:\s*(.+)$", card.read_text("utf-8"), re.MULTILINE)
    except OSError:
        return ""
    return found[1].strip() if found else ""

"""The models there are: the bundled one, those the owner imported, and those known by name."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from albumen.api import Bug, UserError
from albumen.core.encoder import Encoder
from albumen.core.paths import model_cache
from albumen.core.published_models import download_model, published_models
from albumen.core.resources import resource
from albumen.host.adapters import AdapterFolder
from albumen.host.app_settings import BUNDLED_MODEL

FACTS: Final = "albumen-model.json"
DOWNLOADS: Final = ".downloads"
"""Where downloaded files lie, in the hub's own form of a cache; a name that no model can have."""
TITLES: Final = MappingProxyType(
    {
        BUNDLED_MODEL: "Albumen S",
        "ViT-B-32:openai": "CLIP B/32",
        "ViT-B-32:datacomp_xl_s13b_b90k": "CLIP B/32 DataComp",
        "ViT-B-16:datacomp_xl_s13b_b90k": "CLIP B/16 DataComp",
        "ViT-B-16-SigLIP2:webli": "SigLIP 2 B/16",
        "ViT-L-14:datacomp_xl_s13b_b90k": "CLIP L/14 DataComp",
    }
)
"""What the window calls the bundled model and the recommended ones."""
RECOMMENDED: Final = frozenset(TITLES) - {BUNDLED_MODEL}
"""Public models that are a good next step from the bundled one."""
WEIGHTS: Final = (".safetensors", ".bin", ".pt", ".pth")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model.

    Attributes:
        dim: Dimensions of its embedding.
        license: Of the weights; "" where nobody has said.
        source: What loads it: its folder or file; "" while it is not installed.
        size: Bytes: of its files where they are here, else of its weights in float32; 0 where nobody has said.
        adapter: The file of the adapter that makes it of the model at `source`; "" for none.
        adapter_base: The `model_id` of that model.
    """

    name: str
    dim: int
    license: str
    source: str
    size: int = 0
    adapter: str = ""
    adapter_base: str = ""

    @property
    def installed(self) -> bool:
        """Whether it lies on this machine."""
        return bool(self.source)

    @property
    def recommended(self) -> bool:
        """Whether it is a good next step from the bundled one."""
        return self.name in RECOMMENDED


class ModelCatalog:
    """Lists models and takes in new ones."""

    def __init__(self, imported: Path | None = None, adapters: AdapterFolder | None = None) -> None:
        """Only looks at the disk when asked.

        Args:
            imported: Where imported models lie; one place for all libraries where None.
            adapters: Those that plugins have installed into the library.
        """
        self._imported = imported or model_cache()
        self._adapters = adapters

    def all(self) -> list[ModelEntry]:
        """Every model, installed ones first."""
        entries = self._here()
        for known in published_models():
            entries.setdefault(known.name, ModelEntry(known.name, known.dim, known.license, "", known.size))
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
            raise UserError(
                "The model {name} is not on this machine; fetch it with: albumen models download {name}, "
                "or take in a file with: albumen models import FILE",
                name=name,
            )
        raise _unknown(name)

    def download(self, name: str, report: Callable[[int, int], None]) -> ModelEntry:
        """Fetch a published model. This is the only thing in Albumen that uses the network, and only when asked.

        Args:
            report: Called with bytes done and bytes in all; raising in it ends the download.

        Raises:
            UserError: There is no published model of this name, or it cannot be fetched.
        """
        known = {published.name: published for published in published_models()}.get(name)
        if known is None:
            raise _unknown(name)
        here = self._here().get(name)
        if here is not None:
            return here
        folder = download_model(name, self._imported / DOWNLOADS, report)
        facts = {
            "name": name,
            "dim": known.dim,
            "license": known.license,
            "source": folder.relative_to(self._imported).as_posix(),
        }
        target = self._imported / re.sub(r"[^A-Za-z0-9._-]", "--", name)
        try:
            target.mkdir(parents=True, exist_ok=True)
            (target / FACTS).write_text(json.dumps(facts, indent=2), encoding="utf-8")
        except OSError as error:
            raise UserError(
                "The model cannot be kept in {target}: {reason}.", target=target, reason=error.strerror or error
            ) from error
        return self._here()[name]

    def take_in(self, path: Path, name: str | None = None, license_name: str = "") -> ModelEntry:
        """Copy a checkpoint (a file or a folder) in, after loading it once.

        Raises:
            UserError: It is not there or cannot be loaded, or the name is taken or no name.
        """
        if not path.exists():
            raise UserError("{path} does not exist; give a checkpoint file or folder.", path=path)
        name = name or path.stem
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", name):
            raise UserError(
                "{name} cannot be a model's name; use letters, digits, dots, dashes and underscores.", name=repr(name)
            )
        target = self._imported / name
        if name in {entry.name for entry in self.all()} or target.exists():
            raise UserError("There is a model called {name} already; give another name with --name.", name=name)
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
            raise UserError(
                "The model cannot be copied to {target}: {reason}.", target=target, reason=error.strerror or error
            ) from error
        return ModelEntry(name, encoder.dim, license_name, str(_source(target)))

    def _here(self) -> dict[str, ModelEntry]:
        here = {entry.name: entry for entry in (*self._bundled(), *self._from_owner())}
        for facts in self._adapters.all() if self._adapters else ():
            base = here.get(facts.base)
            if base is not None and facts.name not in here:
                here[facts.name] = replace(
                    base,
                    name=facts.name,
                    dim=facts.dim,
                    adapter=str(self._adapters.file(facts.name)) if self._adapters else "",
                    adapter_base=facts.base_id,
                )
        return here

    def _bundled(self) -> Iterator[ModelEntry]:
        try:
            folder = resource("models", BUNDLED_MODEL)
        except Bug:  # a build without the model; others can be imported
            return
        config = _json(folder / "open_clip_config.json")
        dim = int(config.get("model_cfg", {}).get("embed_dim", 0))
        yield ModelEntry(BUNDLED_MODEL, dim, _card_license(folder / "README.md"), str(folder), _size(folder))

    def _from_owner(self) -> Iterator[ModelEntry]:
        for folder in sorted(self._imported.glob("*/")) if self._imported.is_dir() else ():
            if folder.name.startswith("."):
                continue
            facts = _json(folder / FACTS)
            source = self._imported / facts["source"] if "source" in facts else _source(folder)
            if source.exists():
                name = str(facts.get("name", folder.name))
                yield ModelEntry(
                    name, int(facts.get("dim", 0)), str(facts.get("license", "")), str(source), _size(source)
                )


def model_title(name: str) -> str:
    """What a model is called among people; its own name where it has no other."""
    return TITLES.get(name, name)


def _unknown(name: str) -> UserError:
    return UserError("There is no model {name}; albumen models list shows those there are.", name=repr(name))


def _size(source: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    files = source.rglob("*") if source.is_dir() else [source]
    return sum(file.stat().st_size for file in files if file.is_file())


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

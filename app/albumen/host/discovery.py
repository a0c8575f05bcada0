"""Finds plugins without importing any of their code: shipped ones, installed packages, the owner's plugin folder."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Final, Literal, TypeAlias

from albumen.api import UserError
from albumen.api.sentence import Sentence
from albumen.host.entry_points import plugin_entry_points
from albumen.host.manifest import MANIFEST_NAME, Manifest, ManifestError, read_manifest
from albumen.host.manifest_memory import ManifestMemory

SHIPPED: Final = ("albumen_search", "albumen_finetune", "albumen_autotag", "albumen_nsfw")
"""Import names of the plugins that come with Albumen. They get nothing that others do not get."""
USER_PREFIX: Final = "_albumen_user_plugin_"
"""Packages of the owner's folder are imported under this private prefix, so they can shadow no other module."""

Source: TypeAlias = Literal["shipped", "package", "user"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A plugin that was found, good or bad.

    Attributes:
        key: The manifest's id, or where there is no usable manifest the package's name.
        import_name: How `load` imports the package.
        manifest: None where it cannot be used; then `problem` says why.
    """

    key: str
    source: Source
    folder: Path
    import_name: str
    manifest: Manifest | None
    problem: str = ""


def discover(
    user_folder: Path | None,
    shipped: Sequence[str] = SHIPPED,
    *,
    installed: bool = True,
    memory: Path | None = None,
) -> list[Candidate]:
    """All plugins, in the order shipped, installed packages, the owner's folder.

    Of several with one id the first counts and the later ones are listed as problems. Reads manifests, runs nothing.

    Args:
        user_folder: Holds one folder per plugin; None or a missing folder holds none.
        installed: Whether to look for entry points of the group `albumen.plugins`.
        memory: A folder in which what was found to be right is remembered, so that it is not checked at each start.
    """
    manifests = None if memory is None else ManifestMemory(memory / "manifests.json")
    candidates: list[Candidate] = []
    taken: dict[str, Path] = {}
    for found in (
        *_shipped(shipped, manifests),
        *(_installed(manifests, memory) if installed else ()),
        *_user(user_folder, manifests),
    ):
        candidate = found
        if candidate.manifest is not None and candidate.key in taken:
            problem = Sentence(
                "{folder}: the id {name} already belongs to {owner}",
                folder=candidate.folder,
                name=repr(candidate.key),
                owner=taken[candidate.key],
            )
            candidate = Candidate(
                f"{candidate.key}@{candidate.source}", candidate.source, candidate.folder, "", None, problem
            )
        taken.setdefault(candidate.key, candidate.folder)
        candidates.append(candidate)
    return candidates


def candidate_at(folder: Path, source: Source = "user", memory: ManifestMemory | None = None) -> Candidate:
    """The plugin in `folder`, as if it lay in the owner's plugin folder."""
    import_name = USER_PREFIX + folder.name if source == "user" else folder.name
    try:
        manifest = read_manifest(folder, memory)
    except ManifestError as error:
        return Candidate(folder.name, source, folder, import_name, None, error.sentence)
    return Candidate(manifest.id, source, folder, import_name, manifest)


def load(candidate: Candidate) -> ModuleType:
    """Import a plugin's module, the one with `activate`. Runs the plugin's code: anything may be raised.

    Raises:
        UserError: The package has no such module.
    """
    assert candidate.manifest is not None
    if candidate.source == "user":
        _import_by_location(candidate)
    name = candidate.import_name
    if candidate.manifest.module:
        name = f"{name}.{candidate.manifest.module}"
    return importlib.import_module(name)


def unload(candidate: Candidate) -> None:
    """Forget a plugin's modules, so that the next `load` reads its files again."""
    inside = candidate.import_name + "."
    for name in [name for name in sys.modules if name == candidate.import_name or name.startswith(inside)]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _shipped(names: Sequence[str], manifests: ManifestMemory | None) -> Iterator[Candidate]:
    for name in names:
        folder = _package_folder(name)
        if folder is not None:
            yield candidate_at(folder, "shipped", manifests)


def _installed(manifests: ManifestMemory | None, memory: Path | None) -> Iterator[Candidate]:
    for name, package in plugin_entry_points(None if memory is None else memory / "entry-points.json"):
        folder = _package_folder(package)
        if folder is None:
            problem = Sentence(
                "{name}: the installed package {package} named by its entry point is not there",
                name=name,
                package=repr(package),
            )
            yield Candidate(name, "package", Path(), package, None, problem)
            continue
        found = candidate_at(folder, "package", manifests)
        yield Candidate(found.key, "package", folder, package, found.manifest, found.problem)


def _user(folder: Path | None, manifests: ManifestMemory | None) -> Iterator[Candidate]:
    if folder is None or not folder.is_dir():
        return
    for child in sorted(folder.iterdir()):
        if child.is_dir() and not child.name.startswith((".", "_")) and (child / MANIFEST_NAME).exists():
            yield candidate_at(child, memory=manifests)


def _package_folder(name: str) -> Path | None:
    """Where a package lies. Only its outermost part is looked up by Python, so that nothing of it is imported."""
    top, *rest = name.split(".")
    try:
        spec = importlib.util.find_spec(top)
    except ValueError:  # a module without a spec, for instance __main__
        return None
    if spec is None or not spec.submodule_search_locations:
        return None
    for location in spec.submodule_search_locations:
        folder = Path(location).joinpath(*rest)
        if folder.is_dir():
            return folder
    return None


def _import_by_location(candidate: Candidate) -> None:
    start = candidate.folder / "__init__.py"
    loaded = sys.modules.get(candidate.import_name)
    if loaded is not None:
        if loaded.__file__ == str(start):
            return
        unload(candidate)  # a plugin of this name from another folder
    if not start.is_file():
        raise UserError("{folder}: is not a Python package; it has no __init__.py", folder=candidate.folder)
    spec: ModuleSpec | None = importlib.util.spec_from_file_location(
        candidate.import_name, start, submodule_search_locations=[str(candidate.folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[candidate.import_name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(candidate.import_name, None)
        raise

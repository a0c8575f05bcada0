"""Remembers which exact model a library was last indexed with, so that nothing has to be loaded to know it.

The exact model is known only once its weights are read, which takes seconds. Beside the library lies a note of the
files that were read and the model they were; while the files look the same, they are the same model. The note may be
deleted at any time.
"""

from __future__ import annotations

import contextlib
import json
import logging
from pathlib import Path
from typing import Final

from albumen.core.encoder import ModelSpec
from albumen.core.tower_state import tower_stamp

log = logging.getLogger(__name__)

_NAME: Final = "indexed-with.json"


def remembered_model(library_folder: Path, spec: ModelSpec) -> str | None:
    """The `model_id` of a model that was used before and whose files have not changed since; else None."""
    try:
        note = json.loads((library_folder / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(note, dict) or note.get("files") != _files(spec) or not isinstance(note.get("model_id"), str):
        return None
    return str(note["model_id"])


def remember_model(library_folder: Path, spec: ModelSpec, model_id: str) -> None:
    """Note what the files of a model turned out to be."""
    if remembered_model(library_folder, spec) == model_id:
        return
    file = library_folder / _NAME
    partial = file.with_suffix(".partial")
    try:
        partial.write_text(json.dumps({"files": _files(spec), "model_id": model_id}), encoding="utf-8")
        partial.replace(file)
    except OSError as error:  # the next pass loads the model to find out, that is all
        log.info("%s cannot be written: %s", file, error)
        with contextlib.suppress(OSError):
            partial.unlink()


def _files(spec: ModelSpec) -> list[list[str | int]]:
    """The files of a model with size and modification time, and what else decides how it computes."""
    source = Path(spec.source)
    files = sorted(source.iterdir()) if source.is_dir() else [source] if source.exists() else []
    if spec.adapter:
        files.append(Path(spec.adapter))
    looks: list[list[str | int]] = [[spec.source, spec.device, spec.precision, tower_stamp(spec)]]
    for file in files:
        with contextlib.suppress(OSError):
            status = file.stat()
            looks.append([file.name, status.st_size, status.st_mtime_ns])
    return looks

"""What tests of indexing share: running a pass to its end, and seeing what the library holds after it."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any, TypeVar

from albumen.api import Progress
from albumen.core.index_report import IndexReport
from albumen.core.library.library import Library

T = TypeVar("T")


def finish(work: Generator[Any, None, T]) -> T:
    """Exhaust a generator and give its return value."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def telling(work: Generator[Progress, None, T], texts: set[str]) -> Generator[Progress, None, T]:
    """The same generator, whose texts are gathered on the way."""
    while True:
        try:
            progress = next(work)
        except StopIteration as stop:
            result: T = stop.value
            return result
        texts.add(progress.text)
        yield progress


def contents(library: Library) -> dict[str, tuple[str, int, int, bool]]:
    """Everything that indexing is to bring about: path -> hash, width, number of thumbnails, whether a vector is there.

    Ids and times are left out, so that two libraries of the same folder can be compared.
    """
    active = library.models.active()
    embedded = set() if active is None else set(library.vectors.get(active.model_id)[0].tolist())
    found: dict[str, tuple[str, int, int, bool]] = {}
    for photo in library.photos.get_many(library.photos.ids().tolist()):
        sizes = sum(library.thumbnails.get(photo.content_hash, size) is not None for size in (256, 1024))
        for file in library.photos.files_of(photo.id):
            if file.state == "present":
                found[os.fspath(file.path)] = (photo.content_hash, photo.width, sizes, photo.id in embedded)
    return found


def reasons(report: IndexReport) -> dict[str, str]:
    """Why each file failed, by name."""
    return {Path(failure.path).name: failure.reason for failure in report.failed}

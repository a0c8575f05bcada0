"""The layout of a library's vectors, kept in a file of its own by model, and brought up to date photo by photo."""

from __future__ import annotations

import contextlib
import hashlib
import os
import zipfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from albumen.api.records import Ids, Progress
from albumen.core.errors import disk_errors
from albumen.core.layout2d import MOST, Points, lay_out, place_between
from albumen.core.vector_compare import Halves
from albumen.core.vectors import VectorIndex

FOLDER: Final = "layouts"
"""Inside the library's folder; may be deleted at any time."""
_VERSION: Final = 1
_KNOWN: Final = 50_000  # laid-out photos that new ones are compared with


@dataclass(frozen=True)
class Layout:
    """Where photos lie on the plane.

    Attributes:
        ids: (N,) int64, ascending.
        points: (N, 2) float32 in [0, 1].
        laid_out: (N,) bool: laid out against the others, not only placed between its neighbours.
    """

    ids: Ids
    points: Points
    laid_out: np.ndarray[tuple[int], np.dtype[np.bool_]]


def current_layout(
    folder: Path, index: VectorIndex, *, anew: bool = False, most: int = MOST
) -> Generator[Progress, None, Layout]:
    """The layout of all photos that have a vector, as a generator of progress whose return value it is.

    What was laid out before stays where it was: photos that came since are placed between their neighbours, those
    that went are left out. Without a layout, or once more than half of the photos came since, all are laid out.

    Args:
        folder: The library's.
        index: The vectors.
        anew: Lay all out again.
        most: How many are laid out against each other.

    Raises:
        UserError: The layout cannot be kept.
    """
    ids, rows = index.vectors()
    order = np.argsort(ids)
    ids, rows = ids[order], rows[order]
    file = folder / FOLDER / f"{hashlib.sha256(index.model_id.encode()).hexdigest()[:32]}.npz"
    kept = None if anew else _read(file)
    if kept is not None and np.array_equal(kept.ids, ids):
        return kept
    if kept is not None and 2 * np.count_nonzero(np.isin(ids, kept.ids)) > len(ids):
        layout = yield from _updated(kept, ids, rows)
    else:
        points = yield from lay_out(rows, most=most)
        full = np.ones(len(ids), bool)
        if len(ids) > most:
            full = np.isin(np.arange(len(ids)), np.random.default_rng(0).choice(len(ids), most, replace=False))
        layout = Layout(ids, points, full)
    _write(file, layout)
    return layout


def _updated(kept: Layout, ids: Ids, rows: Halves) -> Generator[Progress, None, Layout]:
    place = np.searchsorted(kept.ids, ids).clip(max=len(kept.ids) - 1)
    known = kept.ids[place] == ids
    points, full = kept.points[place], kept.laid_out[place] & known
    near = np.flatnonzero(known)
    if len(near) > _KNOWN:
        near = near[np.linspace(0, len(near) - 1, _KNOWN).astype(np.intp)]
    if not known.all():
        new = np.flatnonzero(~known)
        points[new] = yield from place_between(rows[new], rows[near], points[near], ids[new])
    return Layout(ids, points, full)


def _read(file: Path) -> Layout | None:
    """The layout in a file; None where there is none that can be read."""
    try:
        with file.open("rb") as stream, np.load(stream) as columns:
            if int(columns["version"]) != _VERSION:
                return None
            layout = Layout(columns["ids"], columns["points"], columns["laid_out"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    count = len(layout.ids)
    return layout if layout.points.shape == (count, 2) and layout.laid_out.shape == (count,) and count else None


def _write(file: Path, layout: Layout) -> None:
    with disk_errors(file):
        file.parent.mkdir(exist_ok=True)
        part = file.with_suffix(".part")
        try:
            with part.open("wb") as stream:
                np.savez(stream, version=_VERSION, ids=layout.ids, points=layout.points, laid_out=layout.laid_out)
            os.replace(part, file)  # noqa: PTH105 - replaces on every system
        finally:
            with contextlib.suppress(OSError):
                part.unlink()

"""Follows files that were moved while nobody watched, without reading them whole.

A file at a new path that has the size and the modification time of a missing one, the same partial hash, and its name
or its number on the drive, is that file. So a renamed folder of thousands of photos costs two small reads a file and a
few transactions. What this does not find is read, and found by its content.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Final

from albumen.api import Progress
from albumen.core.identify import hash_ends
from albumen.core.index_task import Task
from albumen.core.library.library import Library
from albumen.core.library.values import signed
from albumen.core.records import GoneFile, Move
from albumen.core.spelling import fold

_BATCH: Final = 1000  # moves in one transaction


def follow_moves(library: Library, tasks: Sequence[Task]) -> Generator[Progress, None, list[Task]]:
    """Follow those of the found files that are missing ones; gives back the others, which have to be read."""
    if not library.files.states().get("missing"):
        return list(tasks)
    left: list[Task] = []
    moves: list[tuple[Task, Move]] = []
    taken: set[bytes] = set()
    for count, task in enumerate(tasks):
        move = _find(library, task, taken)
        if move is None:
            left.append(task)
        else:
            taken.add(move.old)
            moves.append((task, move))
        if len(moves) == _BATCH:
            left += _apply(library, moves)
            moves.clear()
        if count % 100 == 99:
            yield Progress(count + 1, len(tasks), "Following what was moved")
    return left + _apply(library, moves)


def _apply(library: Library, moves: Sequence[tuple[Task, Move]]) -> list[Task]:
    if not moves:
        return []
    followed = library.files.follow([move for _, move in moves])
    return [task for (task, _), done in zip(moves, followed, strict=True) if not done]


def _find(library: Library, task: Task, taken: set[bytes]) -> Move | None:
    try:
        status = Path(os.fsdecode(task.path)).stat()
        candidates = [
            gone
            for gone in library.files.gone(status.st_size, status.st_mtime_ns)
            if gone.path not in taken and gone.path != task.path and _alike(gone, task.path, status.st_ino)
        ]
        if not candidates:
            return None
        with Path(os.fsdecode(task.path)).open("rb") as stream:
            ends = hash_ends(stream, status.st_size)
    except OSError:
        return None  # whoever reads it whole will say why it cannot be
    for gone in candidates:
        if gone.ends == ends:
            return Move(gone.path, task.path, status.st_ino)
    return None


def _alike(gone: GoneFile, path: bytes, inode: int) -> bool:
    return (inode != 0 and gone.inode == signed(inode)) or fold(_name(gone.path)) == fold(_name(path))


def _name(path: bytes) -> bytes:
    return path.rpartition(os.fsencode(os.sep))[2]

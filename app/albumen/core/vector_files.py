"""The vectors of one model in files that are mapped into memory, so that a million are ready at once after a start.

They are a copy: SQLite stays the truth, and a copy that does not fit it is thrown away and made again. Files only grow;
`state.json`, replaced in one step, says how many rows count, so that a process killed while it appends leaves nothing
half-done. Vectors that were removed from the library stay in the files until there are many; then a new generation is
written to a folder of its own, because mapped files cannot shrink under a reader.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import shutil
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from filelock import FileLock, Timeout

from albumen.api.records import Ids
from albumen.core import vector_codes
from albumen.core.vector_codes import Codes, Scales

FORMAT: Final = 3
_STATE: Final = "state.json"
# Everything is little-endian, whatever the processor.
_TYPES: Final[Mapping[str, np.dtype[Any]]] = {
    "ids": np.dtype("<i8"),
    "seqs": np.dtype("<i8"),
    "rows": np.dtype("<f2"),
    "codes": np.dtype("i1"),
    "scales": np.dtype("<f4"),
}


@dataclass(frozen=True, slots=True)
class Segment:
    """Some vectors, in the order of their numbers. Nothing in it changes.

    Attributes:
        ids: (N,) int64 photo ids.
        seqs: (N,) int64, ascending; the library's number for each vector.
        rows: (N, D) float16, unit length.
        codes: (N, D) int8, see `albumen.core.vector_codes`.
        scales: (N,) float32 that belong to the codes.
    """

    ids: Ids
    seqs: Ids
    rows: npt.NDArray[np.float16]
    codes: Codes
    scales: Scales

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def empty(cls, dim: int) -> Segment:
        """No vectors."""
        return cls.of(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, dim), np.float16))

    @classmethod
    def of(cls, ids: Ids, seqs: Ids, rows: npt.NDArray[np.float16]) -> Segment:
        """Vectors with codes made now."""
        return cls(ids, seqs, rows, *vector_codes.encode(rows))

    def part(self, chosen: slice | npt.NDArray[np.bool_]) -> Segment:
        """Some of the vectors."""
        return Segment(*(getattr(self, name)[chosen] for name in _TYPES))

    def joined(self, other: Segment) -> Segment:
        """These vectors and then others, in memory."""
        return Segment(*(np.concatenate([getattr(self, name), getattr(other, name)]) for name in _TYPES))


@dataclass(frozen=True, slots=True)
class _State:
    format: int
    model_id: str
    generation: int
    count: int
    dim: int


def forget_pages(rows: npt.NDArray[Any]) -> None:
    """Let go of what a few scattered reads of a mapped array brought into this process's memory.

    The kernel maps the pages around each one that is read, so that some hundred rows cost tens of megabytes; they stay
    in its own cache, from which the next read gets them. Of an array in memory this does nothing.
    """
    mapped = getattr(rows, "_mmap", None)
    if mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
        mapped.madvise(mmap.MADV_DONTNEED)


class VectorFiles:
    """The files of one model. One process at a time may write them; the others read what is there."""

    def __init__(self, folder: Path, model_id: str, dim: int) -> None:
        """Nothing is read or made yet.

        Args:
            folder: The model's own.
            dim: D of its vectors.
        """
        self._folder, self._model_id, self._dim = folder, model_id, dim
        self._wide = {"rows": dim, "codes": dim}

    def read(self) -> Segment | None:
        """What the files hold, mapped; None if they hold nothing that fits."""
        state = self._state()
        if state is None or state.count == 0:
            return None
        try:
            return self._mapped(state)
        except (OSError, ValueError):  # a file that is gone or too short: the copy is made again
            return None

    def append(self, segment: Segment, *, after: Segment) -> bool:
        """Add vectors behind those that the files hold, as far as the caller knows.

        Returns:
            Whether it was done; not when another process writes, has written meanwhile, or the disk refuses.
        """
        return self._write(lambda state: self._grown(state, segment, after))

    def replace(self, segment: Segment) -> bool:
        """Begin a new generation that holds these vectors and no others; gives whether it was done, as `append`."""
        return self._write(lambda state: self._renewed(state, segment))

    def _write(self, make: Callable[[_State | None], _State | None]) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self._folder / "write.lock", timeout=0):
                state = make(self._state())
                if state is None:
                    return False
                partial = self._folder / f"{_STATE}.new"
                partial.write_text(json.dumps(asdict(state)), encoding="utf-8")
                partial.replace(self._folder / _STATE)
                self._forget_other_generations(state)
        except (OSError, Timeout):  # a full or read-only disk, another writer: searching goes on from memory
            return False
        return True

    def _grown(self, state: _State | None, segment: Segment, after: Segment) -> _State | None:
        if state is None or state.count != len(after) or self._mapped(state).seqs[-1] != after.seqs[-1]:
            return None
        for name, kind in _TYPES.items():
            width = self._wide.get(name, 1)
            with self._path(state.generation, name).open("r+b") as file:
                file.seek(len(after) * width * kind.itemsize)  # what lies there was never counted
                file.write(np.ascontiguousarray(getattr(segment, name), kind).data)
        return replace(state, count=len(after) + len(segment))

    def _renewed(self, state: _State | None, segment: Segment) -> _State:
        generation = (state.generation if state else self._latest_generation()) + 1
        folder = self._folder / str(generation)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, kind in _TYPES.items():
            with self._path(generation, name).open("wb") as file:
                file.write(np.ascontiguousarray(getattr(segment, name), kind).data)
        return _State(FORMAT, self._model_id, generation, len(segment), self._dim)

    def _mapped(self, state: _State) -> Segment:
        arrays = []
        for name, kind in _TYPES.items():
            shape = (state.count, self._wide[name]) if name in self._wide else (state.count,)
            arrays.append(np.memmap(self._path(state.generation, name), kind, "r", shape=shape))
        return Segment(*arrays)

    def _path(self, generation: int, name: str) -> Path:
        return self._folder / str(generation) / name

    def _state(self) -> _State | None:
        try:
            state = _State(**json.loads((self._folder / _STATE).read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        fits = (state.format, state.model_id, state.dim) == (FORMAT, self._model_id, self._dim)
        return state if fits and state.count >= 0 else None

    def _latest_generation(self) -> int:
        return max((int(path.name) for path in self._folder.iterdir() if path.name.isdigit()), default=0)

    def _forget_other_generations(self, state: _State) -> None:
        for path in self._folder.iterdir():
            if path.name.isdigit() and int(path.name) != state.generation:
                with contextlib.suppress(
                    OSError
                ):  # Windows keeps what another process has mapped; the next time does it
                    shutil.rmtree(path)

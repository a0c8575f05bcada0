"""An approximate index of very large libraries: vectors in lists by what they are near, of which a search reads a few.

The layout is an inverted file (Jegou and others, "Product Quantization for Nearest Neighbor Search", 2011): faiss finds
the centres by k-means and the nearest centre of each vector (`albumen.core.vector_lists_build`); here the 4-bit codes
lie list by list in files that are mapped into memory, so that a search reads a sixteenth of them, in order. It needs no
faiss itself. What it finds is compared in eight bits and in half precision as everything else is.

Rows are numbers of rows in the files of `albumen.core.vector_files`, the first so many; what came after them is scanned
as in a small library, and what was removed is left out by the caller's mask. Lists that do not fit those files are
thrown away and made again. `state.json`, replaced in one step, says what counts.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import xxhash

from albumen.api.records import Ids, Vectors
from albumen.core import vector_nibbles
from albumen.core.vector_codes import Rows, Scales, Scanner
from albumen.core.vector_files import Segment
from albumen.core.vector_nibbles import Nibbles

FOLDER: Final = "lists"
"""Inside a model's folder of vectors."""
FORMAT: Final = 1
_STATE: Final = "state.json"
_TYPES: Final[Mapping[str, np.dtype[Any]]] = {
    "centres": np.dtype("<f4"),
    "ends": np.dtype("<i8"),
    "rows": np.dtype("<i8"),
    "nibbles": np.dtype("u1"),
    "nibble_scales": np.dtype("<f4"),
}
_PROBES: Final = 256
SHARE: Final = 16
"""A search reads one vector in so many: see tests/benchmarks/large_search.py for the recall."""
_AT_LEAST: Final = 8  # times as many as are to be found are read, however few that leaves


@dataclass(frozen=True, slots=True)
class State:
    """What the files of one generation hold.

    Attributes:
        format: `FORMAT`.
        generation: The folder's name.
        count: M, how many vectors lie in lists.
        dim: D.
        lists: L.
        trained: How many vectors there were when the centres were found.
        digest: Of the vectors, see `digest`.
    """

    format: int
    generation: int
    count: int
    dim: int
    lists: int
    trained: int
    digest: str


def lists_for(count: int) -> int:
    """How many lists so many vectors want: comparing with all centres then costs little beside reading the lists."""
    return max(1, int(2.0 * np.sqrt(count)))


def digest(filed: Segment, count: int) -> str:
    """Tells the first `count` vectors of the files from others: all their numbers, and some of them as a whole."""
    said = xxhash.xxh3_64(np.ascontiguousarray(filed.seqs[:count], "<i8").data)
    for place in np.unique(np.linspace(0, count - 1, min(_PROBES, count)).astype(np.intp)):
        said.update(filed.rows[place].tobytes())
    return said.hexdigest()


@dataclass(frozen=True, slots=True)
class Lists:
    """M vectors in L lists. Nothing in it changes.

    Attributes:
        state: What the files say of themselves.
        centres: (L, D) float32.
        ends: (L,) int64, where each list ends.
        rows: (M,) int64 row numbers, list by list.
        nibbles: (M, W) uint8, their codes in the same order.
        nibble_scales: (M,) float32.
    """

    state: State
    centres: Vectors
    ends: Ids
    rows: Ids
    nibbles: Nibbles
    nibble_scales: Scales

    def __len__(self) -> int:
        return self.state.count

    def best(self, scanner: Scanner, query: Vectors, count: int, wanted: npt.NDArray[np.bool_] | None) -> Rows:
        """Row numbers of about the `count` highest products of codes in the lists nearest to a query, in no order.

        Lists are read from the nearest on until enough of their vectors are wanted, so that a filter does not empty
        what is found.

        Args:
            scanner: What scans.
            query: (D,) of any length.
            count: How many at most.
            wanted: (M,) by row number; None for all.
        """
        total = len(self) if wanted is None else int(np.count_nonzero(wanted))
        enough = max(total // SHARE, _AT_LEAST * count)
        mask = None if wanted is None else np.zeros(len(self), bool)
        parts, seen = [], 0
        for number in np.argsort(-(self.centres @ query)).tolist():
            part = slice(int(self.ends[number - 1]) if number else 0, int(self.ends[number]))
            if mask is None or wanted is None:
                seen += part.stop - part.start
            else:
                mask[part] = wanted[self.rows[part]]
                seen += int(np.count_nonzero(mask[part]))
            parts.append(part)
            if seen >= enough:
                break
        places = scanner.best(self.nibbles, self.nibble_scales, query, count, mask, parts=parts)
        return np.asarray(self.rows[places], np.intp)

    def assignment(self) -> npt.NDArray[np.int32]:
        """(M,) the list of each row."""
        found = np.empty(len(self), np.int32)
        found[self.rows] = np.repeat(np.arange(len(self.ends), dtype=np.int32), np.diff(self.ends, prepend=0))
        return found


class ListFiles:
    """The lists of one model, on disk."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read or made yet.

        Args:
            folder: The model's own folder of vectors.
        """
        self.folder = folder / FOLDER

    def stamp(self) -> int:
        """Changes whenever other lists count; 0 where there are none."""
        try:
            return (self.folder / _STATE).stat().st_mtime_ns
        except OSError:
            return 0

    def read(self, filed: Segment) -> Lists | None:
        """The lists, mapped; None where there are none that belong to these vectors."""
        state = self.state()
        if state is None or not 0 < state.count <= len(filed) or state.dim != filed.rows.shape[1]:
            return None
        shapes = {
            "centres": (state.lists, state.dim),
            "ends": (state.lists,),
            "rows": (state.count,),
            "nibbles": (state.count, vector_nibbles.width(state.dim)),
            "nibble_scales": (state.count,),
        }
        try:
            arrays = [
                np.memmap(self.path(state.generation, name), kind, "r", shape=shapes[name])
                for name, kind in _TYPES.items()
            ]
        except (OSError, ValueError):  # a file that is gone or too short
            return None
        return Lists(state, *arrays) if state.digest == digest(filed, state.count) else None

    def state(self) -> State | None:
        """What counts, if it can be read."""
        try:
            state = State(**json.loads((self.folder / _STATE).read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return state if state.format == FORMAT else None

    def path(self, generation: int, name: str) -> Path:
        """Where an array of a generation lies."""
        return self.folder / str(generation) / name

    def begin(self) -> int:
        """An empty folder for a new generation; gives its number."""
        self.folder.mkdir(parents=True, exist_ok=True)
        there = [int(path.name) for path in self.folder.iterdir() if path.name.isdigit()]
        current = self.state()
        for number in there:  # what a build that was killed left
            if current is None or number != current.generation:
                shutil.rmtree(self.folder / str(number), ignore_errors=True)
        generation = max(there, default=0) + 1
        (self.folder / str(generation)).mkdir()
        return generation

    def write(self, generation: int, name: str, values: npt.NDArray[Any]) -> None:
        """Add values to the end of an array of a generation."""
        with self.path(generation, name).open("ab") as file:
            file.write(np.ascontiguousarray(values, _TYPES[name]).data)

    def finish(self, state: State) -> None:
        """Let a generation count, and forget the others where nobody has them mapped."""
        partial = self.folder / f"{_STATE}.new"
        partial.write_text(json.dumps(asdict(state)), encoding="utf-8")
        partial.replace(self.folder / _STATE)
        for path in self.folder.iterdir():
            if path.name.isdigit() and int(path.name) != state.generation:
                shutil.rmtree(path, ignore_errors=True)

"""Weights of a text tower, as NumPy arrays that lie in the file's own memory map: nothing is read before it is used."""

from __future__ import annotations

import json
import mmap
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt
from safetensors import safe_open

Array: TypeAlias = npt.NDArray[np.float32]

INT8, SCALE = ".int8", ".scale"
_DTYPES: Final = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I8": "i1"}
"""Those of safetensors that NumPy has; bfloat16 is none of them."""
# open_clip keeps the parts of CLIP's own text tower at the top of its file.
_TOP: Final = ("text_projection", "positional_embedding", "token_embedding.", "transformer.", "ln_final.")


class _Scratch(threading.local):
    """Memory in which 8-bit weights are widened, one matrix after the other; each thread has its own.

    One that is filled again and again stays in the processor's cache: widening all of a tower's weights for each text
    then takes less time than reading them from memory where they were widened once.
    """

    def __init__(self) -> None:
        self._room = np.empty(0, np.float32)

    def widened(self, matrix: npt.NDArray[np.int8]) -> Array:
        """A matrix in float32, until the next one."""
        if self._room.size < matrix.size:
            self._room = np.empty(matrix.size, np.float32)
        out = self._room[: matrix.size].reshape(matrix.shape)
        np.copyto(out, matrix)
        return out


class Weights:
    """Tensors of a safetensors file by clipcore's names, widened to float32 where not said otherwise."""

    def __init__(self, path: Path) -> None:
        """Map a file.

        Raises:
            SafetensorError: It is damaged.
            OSError: It cannot be read.
        """
        safe_open(path, "numpy")  # refuses what is damaged; its tensors would be copies, which take longer than a text
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = 8 + int.from_bytes(self._map[:8], "little")
        header: dict[str, Any] = json.loads(self._map[8 : self._start])
        self._tensors = {_canonical(name): about for name, about in header.items() if name != "__metadata__"}
        self._scratch = _Scratch()

    @property
    def readable(self) -> bool:
        """Whether NumPy knows the type of every tensor of the text tower."""
        wanted = [about for name, about in self._tensors.items() if name.startswith(("text.", "logit_"))]
        return all(about["dtype"] in _DTYPES for about in wanted)

    def length(self, name: str) -> int:
        """Rows of a tensor.

        Raises:
            KeyError: There is none of this name.
        """
        return int(self._tensors[name if name in self._tensors else name + INT8]["shape"][0])

    def __contains__(self, name: str) -> bool:
        return name in self._tensors or name + INT8 in self._tensors

    def __call__(self, name: str) -> Array:
        """One tensor, whole.

        Raises:
            KeyError: There is none of this name.
        """
        if name in self._tensors:
            return self._stored(name).astype(np.float32, copy=False)
        values, scale = self._stored(name + INT8), self._stored(name + SCALE)
        return values * scale.astype(np.float32).reshape(-1, *[1] * (values.ndim - 1))

    def linear(self, prefix: str) -> Callable[[Array], Array]:
        """A linear layer: (L, I) to (L, O)."""
        name = prefix + "weight"
        bias = self(prefix + "bias") if prefix + "bias" in self else np.float32(0)
        # Few rows times a large matrix: BLAS is twice as fast with the large one first.
        if name in self._tensors:
            self._ahead(name)
            matrix = self(name)
            return lambda x: (matrix @ x.T).T + bias
        self._ahead(name + INT8)
        values, scale = self._stored(name + INT8), self._stored(name + SCALE).astype(np.float32).reshape(-1)
        return lambda x: (self._scratch.widened(values) @ x.T).T * scale + bias

    def rows(self, name: str) -> Callable[[npt.NDArray[np.int64]], Array]:
        """A function that gives chosen rows (L, W) of a table (R, W), of which no others are read."""
        if name in self._tensors:
            table = self._stored(name)
            return lambda ids: table[ids].astype(np.float32, copy=False)
        values, scale = self._stored(name + INT8), self._stored(name + SCALE).astype(np.float32)
        return lambda ids: values[ids] * scale[ids, None]

    def _ahead(self, name: str) -> None:
        """Have the system read a tensor that will be needed whole; page by page a cold disk takes seconds."""
        if hasattr(self._map, "madvise"):
            begin, end = (self._start + at for at in self._tensors[name]["data_offsets"])
            page = begin - begin % mmap.PAGESIZE
            self._map.madvise(mmap.MADV_WILLNEED, page, end - page)

    def _stored(self, name: str) -> npt.NDArray[Any]:
        """A tensor as it lies in the file, read-only."""
        about = self._tensors[name]
        begin, end = about["data_offsets"]
        dtype = np.dtype(_DTYPES[about["dtype"]])
        flat = np.frombuffer(self._map, dtype, (end - begin) // dtype.itemsize, self._start + begin)
        return flat.reshape(about["shape"])


def _canonical(name: str) -> str:
    return f"text.{name}" if name.startswith(_TOP) else name

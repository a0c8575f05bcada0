"""The tensors of a TorchScript archive, read without running any of its code.

OpenAI published CLIP as TorchScript archives. `torch.jit.load` would compile the program in the file, and `torch.load`
refuses such files. An archive is a zip file: `data.pkl` is a pickle of the module tree whose tensors lie beside it,
uncompressed, under `data/`. An unpickler that knows nothing but tensors and inert records rebuilds the tree; a pickle
that asks for anything else is refused.
"""

from __future__ import annotations

import mmap
import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from clipcore.checkpoints.state import Entry, State
from clipcore.errors import CheckpointError

_DTYPES = {
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "DoubleStorage": torch.float64,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "ShortStorage": torch.int16,
    "CharStorage": torch.int8,
    "ByteStorage": torch.uint8,
    "BoolStorage": torch.bool,
}


def is_torchscript(names: Iterable[str]) -> bool:
    """Whether a zip file with these members is a TorchScript archive."""
    return any(name.endswith("/constants.pkl") for name in names)


def read_torchscript(path: Path) -> State:
    """The parameters and buffers of an archive by their dotted names, memory-mapped.

    Raises:
        CheckpointError: If the archive is damaged or its pickle asks for anything but modules and tensors.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            member = next((name for name in archive.namelist() if name.endswith("/data.pkl")), None)
            if member is None:
                raise CheckpointError(f"{path} is not a complete TorchScript archive.")
            with archive.open(member) as file:
                tree = _Unpickler(file, _Storages(path, archive, member.removesuffix("data.pkl"))).load()
    except pickle.UnpicklingError as error:
        raise CheckpointError(f"{path} was not opened: {error}") from error
    except (
        zipfile.BadZipFile,
        OSError,
        EOFError,
        struct.error,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
    ) as e:
        raise CheckpointError(f"{path} is damaged or incomplete: {e}") from e
    state: State = {}
    _collect(tree, "", state, depth=0)
    return state


class _Record:
    """Stands for any module of the archive; it only keeps what was stored."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}

    def __setstate__(self, state: Any) -> None:
        if isinstance(state, dict):
            self.fields = state


class _Storages:
    """Maps the archive once and hands out tensors over it."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, prefix: str) -> None:
        self._members = {info.filename: info for info in archive.infolist()}
        self._prefix = prefix
        with path.open("rb") as file:
            # Copy-on-write: a caller may change the tensors, the file stays as it is.
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)

    def tensor(self, key: str, dtype: torch.dtype, count: int) -> Tensor:
        """A flat view of `count` numbers of a stored member."""
        info = self._members[f"{self._prefix}data/{key}"]
        if info.compress_type != zipfile.ZIP_STORED:
            raise pickle.UnpicklingError("its tensors are compressed")
        name_length, extra_length = struct.unpack_from("<HH", self._map, info.header_offset + 26)
        start = info.header_offset + 30 + name_length + extra_length
        if count < 0 or count * dtype.itemsize > info.file_size or start + info.file_size > len(self._map):
            raise pickle.UnpicklingError("a tensor is larger than its data")
        if count == 0:
            return torch.empty(0, dtype=dtype)
        return torch.frombuffer(self._map, dtype=dtype, count=count, offset=start)


class _Unpickler(pickle.Unpickler):
    """Knows tensors, containers of numbers and inert records; everything else is an error."""

    def __init__(self, file: Any, storages: _Storages) -> None:
        super().__init__(file)
        self._storages = storages

    def find_class(self, module: str, name: str) -> Any:
        if module == "__torch__" or module.startswith("__torch__."):
            return _Record
        if module == "torch" and name in _DTYPES:
            return _DTYPES[name]
        known: dict[tuple[str, str], Callable[..., Any]] = {
            ("torch._utils", "_rebuild_tensor_v2"): _rebuild,
            ("collections", "OrderedDict"): OrderedDict,
            ("torch.jit._pickle", "build_intlist"): _same,
            ("torch.jit._pickle", "build_tensorlist"): _same,
            ("torch.jit._pickle", "build_doublelist"): _same,
            ("torch.jit._pickle", "build_boollist"): _same,
            ("torch.jit._pickle", "restore_type_tag"): _same,
        }
        if (module, name) not in known:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}, which no model needs and which could run code")
        return known[module, name]

    def persistent_load(self, pid: Any) -> Tensor:
        if not (isinstance(pid, tuple) and len(pid) == 5 and pid[0] == "storage" and isinstance(pid[1], torch.dtype)):
            raise pickle.UnpicklingError("it refers to something that is not a tensor")
        _, dtype, key, _, count = pid
        return self._storages.tensor(str(key), dtype, int(count))


def _same(value: Any, *_: Any) -> Any:
    return value


def _rebuild(storage: Tensor, offset: int, size: tuple[int, ...], stride: tuple[int, ...], *_: Any) -> Tensor:
    """A tensor over a flat storage; `as_strided` itself refuses to reach outside it."""
    try:
        return storage.as_strided(size, stride, offset)
    except RuntimeError as error:
        raise pickle.UnpicklingError("a tensor is larger than its data") from error


def _collect(node: Any, prefix: str, state: State, depth: int) -> None:
    if depth > 64:
        raise CheckpointError("The TorchScript archive's modules are nested without end.")
    if isinstance(node, _Record):
        for name, value in node.fields.items():
            if isinstance(value, Tensor):
                state[prefix + name] = _entry(value)
            else:
                _collect(value, f"{prefix}{name}.", state, depth + 1)


def _entry(tensor: Tensor) -> Entry:
    return Entry(tuple(tensor.shape), lambda: tensor)

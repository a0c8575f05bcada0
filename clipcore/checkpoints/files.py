"""Opening weight files by what they contain, without running anything stored in them."""

from __future__ import annotations

import pickle
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from clipcore.checkpoints.state import Entry, State, expanded, from_tensors
from clipcore.checkpoints.torchscript import is_torchscript, read_torchscript
from clipcore.errors import CheckpointError

WEIGHT_SUFFIXES = (".safetensors", ".pt", ".pth", ".bin", ".ckpt")


def open_weights(path: Path) -> State:
    """The tensors of a weight file, memory-mapped where its form allows.

    Safetensors, PyTorch's zip form and TorchScript archives are told apart by content, not by name. Pickles are opened
    with `weights_only=True`.

    Raises:
        CheckpointError: If the file is missing, damaged, holds more than tensors, or is no checkpoint.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no model file at {path}.")
    with path.open("rb") as file:
        head = file.read(16)
    if head.startswith(b"PK"):
        state = _open_zip(path)
    elif head[8:9] == b"{":
        state = _open_safetensors(path)
    elif head.startswith(b"version https://"):
        raise CheckpointError(f"{path} is only a pointer to a large file that was never fetched; run: git lfs pull")
    elif head[:1] == b"\x80":
        state = _open_pickle(path, mmap=False)
    else:
        raise CheckpointError(f"{path} is not a model checkpoint that clipcore can read.")
    if not state:
        raise CheckpointError(f"{path} holds no tensors.")
    return expanded(state)


def open_shards(index: Path, weight_map: Mapping[str, str]) -> State:
    """The tensors of a checkpoint in several files, as Hugging Face's index file lists them.

    Raises:
        CheckpointError: If a file is missing or lacks a tensor, or a file's name leads out of the folder.
    """
    state: State = {}
    for name in sorted(set(weight_map.values())):
        if Path(name).name != name:
            raise CheckpointError(f"{index} names a file outside its folder: {name}")
        state |= open_weights(index.parent / name)
    missing = sorted(set(weight_map) - set(state))
    if missing:
        raise CheckpointError(f"{index} lists {len(missing)} tensors that its files lack, the first is {missing[0]}.")
    return state


def _open_zip(path: Path) -> State:
    try:
        with zipfile.ZipFile(path) as archive:
            torchscript = is_torchscript(archive.namelist())
    except (zipfile.BadZipFile, OSError) as error:
        raise CheckpointError(f"{path} is damaged or incomplete: {error}") from error
    return read_torchscript(path) if torchscript else _open_pickle(path, mmap=True)


def _open_pickle(path: Path, *, mmap: bool) -> State:
    try:
        content = torch.load(path, map_location="cpu", weights_only=True, mmap=mmap)
    except pickle.UnpicklingError as error:
        raise CheckpointError(
            f"{path} holds more than plain tensors, or is damaged; it was not opened because such a file can run code. "
            "Ask for the model in safetensors form."
        ) from error
    except (RuntimeError, EOFError, OSError, KeyError, ValueError, AttributeError, IndexError, TypeError) as error:
        raise CheckpointError(f"{path} is damaged or incomplete: {str(error).splitlines()[0]}") from error
    return from_tensors(_state_dict(content, path))


def _state_dict(content: Any, path: Path) -> dict[str, Tensor]:
    """The tensors in a loaded pickle: a state dict, or a training checkpoint that holds one."""
    if isinstance(content, Mapping):
        for key in ("state_dict", "model_state_dict", "model"):
            if isinstance(content.get(key), Mapping):
                content = content[key]
                break
        tensors = {str(key): value for key, value in content.items() if isinstance(value, Tensor)}
        if tensors:
            if all(name.startswith("module.") for name in tensors):  # saved from DistributedDataParallel
                tensors = {name.removeprefix("module."): value for name, value in tensors.items()}
            return tensors
    raise CheckpointError(f"{path} holds no state dict.")


def _open_safetensors(path: Path) -> State:
    try:
        file: Any = safe_open(path, framework="pt", device="cpu")
        names = list(file.keys())
        shapes = {name: tuple(file.get_slice(name).get_shape()) for name in names}
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{path} is damaged or incomplete: {error}") from error

    def loader(name: str) -> Callable[[], Tensor]:
        return lambda: file.get_tensor(name)

    return {name: Entry(shapes[name], loader(name)) for name in names}

"""Writing a model in open_clip's folder form."""

from __future__ import annotations

import fnmatch
import json
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

import torch
from safetensors.torch import save_file
from torch import Tensor

from clipcore.checkpoints.open_clip import write_config
from clipcore.checkpoints.source import OPEN_CLIP_CONFIG
from clipcore.checkpoints.state import INT8_SUFFIX, SCALE_SUFFIX
from clipcore.config import ClipConfig
from clipcore.errors import TokenizerError
from clipcore.models.clip import CLIP

Storage = Literal["float32", "float16", "bfloat16", "int8"]
WEIGHTS = "open_clip_model.safetensors"
TOKENIZER = "tokenizer.json"
_DTYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}


def save(
    model: CLIP,
    config: ClipConfig,
    folder: str | os.PathLike[str],
    storage: Mapping[str, Storage] | None = None,
    *,
    tokenizer: str | os.PathLike[str] | None = None,
) -> Path:
    """Write a model so that `clipcore.load(folder)` reads it back.

    The folder holds `open_clip_config.json` and `open_clip_model.safetensors`; both replace older files at once, so a
    reader never meets half of one. Without 8-bit tensors open_clip itself can read the folder, as far as it has the
    architecture.

    Args:
        config: usually `model.config`; another preprocessing or initial temperature may be written.
        storage: how tensors are stored, by shell-style patterns over their names, the last one that matches counts;
            float32 by default. `int8` keeps each row of a matrix as 8-bit numbers and one scale, see
            `clipcore.checkpoints.state.expanded`; vectors and scalars under it become float32.
        tokenizer: the `tokenizer.json` of a model that does not use CLIP's tokenizer; it is copied beside the weights.
            `Clip.save` names it by itself.

    Returns:
        The folder.

    Raises:
        TokenizerError: If the file of the tokenizer is not there.
    """
    words = None if tokenizer is None else _bytes(Path(tokenizer))
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, Tensor] = {}
    for name, tensor in model.state_dict().items():
        if name.endswith("num_batches_tracked"):
            continue
        tensors |= _stored(name, tensor.detach().cpu(), _storage_of(name, storage or {}))
    _replace(target / WEIGHTS, lambda path: save_file(tensors, path, metadata={"format": "pt"}))
    text = json.dumps(write_config(config), indent=2) + "\n"
    if words is not None:
        _replace(target / TOKENIZER, lambda path: path.write_bytes(words))
    _replace(target / OPEN_CLIP_CONFIG, lambda path: path.write_text(text, encoding="utf-8"))
    return target


def _bytes(tokenizer: Path) -> bytes:
    try:
        return tokenizer.read_bytes()
    except OSError as error:
        raise TokenizerError(f"The tokenizer {tokenizer} cannot be read: {error.strerror}.") from error


def _storage_of(name: str, storage: Mapping[str, Storage]) -> Storage:
    chosen: Storage = "float32"
    for pattern, kind in storage.items():
        if fnmatch.fnmatchcase(name, pattern):
            chosen = kind
    return chosen


def _stored(name: str, tensor: Tensor, kind: Storage) -> dict[str, Tensor]:
    if not tensor.is_floating_point():
        return {name: tensor.contiguous()}
    if kind != "int8":
        return {name: tensor.to(_DTYPES[kind]).contiguous()}
    if tensor.ndim < 2:
        return {name: tensor.float().contiguous()}
    values, scale = quantize_rows(tensor.float())
    return {name + INT8_SUFFIX: values, name + SCALE_SUFFIX: scale}


def quantize_rows(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """Round a tensor (R, ...) to int8 and one float32 scale (R,) for each row, symmetric around zero."""
    flat = matrix.reshape(matrix.shape[0], -1)
    scale = (flat.abs().amax(dim=1) / 127.0).clamp_min(torch.finfo(torch.float32).tiny)
    values = (flat / scale[:, None]).round().clamp(-127, 127).to(torch.int8)
    return values.reshape(matrix.shape).contiguous(), scale.contiguous()


def _replace(path: Path, write: Callable[[Path], object]) -> None:
    """Write beside the target, flush to disk, then take its place."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        temporary.touch(exist_ok=False)
        mode = (
            temporary.stat().st_mode
        )  # what any new file may be read by; safetensors makes a file for its owner alone
        write(temporary)
        temporary.chmod(mode)
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)

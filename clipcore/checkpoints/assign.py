"""Putting a checkpoint's tensors into a network that has no memory yet."""

from __future__ import annotations

import json
from dataclasses import dataclass

import torch
import xxhash
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.checkpoints.state import Entry, State
from clipcore.config import ClipConfig
from clipcore.errors import CheckpointError

# Stored by some writers beside the weights; nothing depends on them.
_IGNORED = (
    "attn_mask",
    "position_ids",
    "token_type_ids",
    "input_resolution",
    "context_length",
    "vocab_size",
    "num_batches_tracked",
)


@dataclass(frozen=True, slots=True)
class Assigned:
    """What `assign` did: a digest of the weights as stored, and the position tables that were resized."""

    digest: str
    resized: tuple[str, ...]


def assign(
    model: nn.Module,
    state: State,
    *,
    device: torch.device,
    dtype: torch.dtype,
    where: str,
    smooth_positions: bool = True,
) -> Assigned:
    """Move tensors one by one into `model`, which was built on the meta device.

    A tensor that already has the right type and device is used as it lies in the mapped file, so the peak of memory is
    the weights themselves and one tensor more.

    Args:
        state: tensors under the model's own names.
        where: the checkpoint's path, for messages.
        smooth_positions: see `resize_positions`.

    Raises:
        CheckpointError: If a tensor is missing, has another shape, or is left over.
    """
    targets = {**dict(model.named_parameters()), **dict(model.named_buffers())}
    _check_names(set(targets), set(state), where)
    digest = xxhash.xxh3_128()
    resized: list[str] = []
    for name, target in targets.items():
        if name not in state:
            _set(model, name, torch.zeros(target.shape, dtype=target.dtype, device=device))
            continue
        tensor = _read(state[name], name, where)
        _hash(digest, name, tensor)
        if tensor.shape != target.shape:
            tensor = _fitted(tensor, target, name, where, smooth=smooth_positions)
            resized.append(name)
        if target.is_floating_point():
            tensor = tensor.to(device=device, dtype=torch.float32 if name.startswith("logit_") else dtype)
        _set(model, name, tensor.to(device))
    return Assigned(digest.hexdigest(), tuple(resized))


def model_id(config: ClipConfig, weights_digest: str) -> str:
    """The name under which a model's vectors are kept: 32 hexadecimal digits.

    It depends on the architecture, the weights as stored and the preprocessing, and on nothing else: not on the file's
    name or container, or the device. What computes more coarsely than float32 has a name of its own, made of this one;
    see `clipcore.runtime.names`.
    """
    text = json.dumps([config.to_dict(), weights_digest], sort_keys=True, separators=(",", ":"))
    return xxhash.xxh3_128(text.encode()).hexdigest()


def _read(entry: Entry, name: str, where: str) -> Tensor:
    try:
        return entry.load()
    except (RuntimeError, OSError, ValueError) as error:
        raise CheckpointError(f"{where} is damaged: the tensor {name} cannot be read ({error}).") from error


def _hash(digest: xxhash.xxh3_128, name: str, tensor: Tensor) -> None:
    tensor = tensor.detach().cpu().contiguous()
    digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)};".encode())
    if tensor.numel():
        digest.update(tensor.reshape(-1).view(torch.uint8).numpy().data)


def _check_names(wanted: set[str], present: set[str], where: str) -> None:
    missing = sorted(name for name in wanted - present if not name.endswith(_IGNORED))
    if missing:
        raise CheckpointError(f"{where} lacks {len(missing)} tensors of its architecture, the first is {missing[0]}.")
    extra = sorted(name for name in present - wanted if not name.endswith(_IGNORED))
    if extra:
        raise CheckpointError(
            f"{where} has {len(extra)} tensors its architecture does not know, the first is {extra[0]}."
        )


def _set(model: nn.Module, name: str, tensor: Tensor) -> None:
    path, _, leaf = name.rpartition(".")
    module = model.get_submodule(path)
    if leaf in module._parameters:  # the documented setters refuse to replace a meta tensor by a real one
        module._parameters[leaf] = nn.Parameter(tensor, requires_grad=tensor.is_floating_point())
    else:
        module._buffers[leaf] = tensor


def _fitted(tensor: Tensor, target: Tensor, name: str, where: str, *, smooth: bool) -> Tensor:
    """A tensor whose numbers fit the target after reshaping, or a position table brought to another grid."""
    if tensor.numel() == target.numel() and tensor.numel() == 1:
        return tensor.reshape(target.shape)
    if name.startswith("visual.") and name.endswith("positional_embedding"):
        return resize_positions(tensor, target.shape[0], smooth=smooth)
    raise CheckpointError(
        f"{where} does not fit its architecture: {name} is {tuple(tensor.shape)} instead of {tuple(target.shape)}."
    )


def resize_positions(table: Tensor, length: int, *, smooth: bool = True) -> Tensor:
    """Interpolate a table of position vectors to another square grid, bicubic.

    Args:
        table: (prefix + g * g, width); the prefix, rows for tokens that are no patches, is kept.
        length: rows wanted, prefix + h * h.
        smooth: antialias when the grid shrinks, as open_clip does and DINOv2 does not.

    Raises:
        CheckpointError: If no square grids with a common prefix of 0 or 1 fit the lengths.
    """
    for prefix in (1, 0):  # a class token, if there is one
        old, new = round((table.shape[0] - prefix) ** 0.5), round((length - prefix) ** 0.5)
        if old * old + prefix == table.shape[0] and new * new + prefix == length:
            break
    else:
        raise CheckpointError(f"A table of {table.shape[0]} positions cannot be resized to {length}.")
    grid = table[prefix:].float().reshape(1, old, old, -1).permute(0, 3, 1, 2)
    grid = F.interpolate(grid, size=(new, new), mode="bicubic", antialias=smooth, align_corners=False)
    resized = grid.permute(0, 2, 3, 1).reshape(new * new, -1).to(table.dtype)
    return torch.cat([table[:prefix], resized])

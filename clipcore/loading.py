"""Loading a model by name, file or folder."""

from __future__ import annotations

from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import Literal

import torch

from clipcore.api import Clip
from clipcore.checkpoints.assign import assign, model_id
from clipcore.checkpoints.described import check_sizes, described
from clipcore.checkpoints.source import read_checkpoint
from clipcore.config import ClipConfig
from clipcore.errors import CheckpointError
from clipcore.models.clip import CLIP
from clipcore.models.without_values import without_values
from clipcore.runtime.names import id_at

Precision = Literal["auto", "float32", "bfloat16", "float16", "int8"]
_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16, "int8": torch.float32}


def load(
    source: str | PathLike[str],
    device: str = "auto",
    precision: Precision = "auto",
    *,
    image_size: int | None = None,
    config: ClipConfig | None = None,
) -> Clip:
    """Load a model.

    The architecture is read from the checkpoint or from the config beside it. Weights are memory-mapped and go straight
    to their device and type.

    Args:
        source: a weight file (OpenAI's `.pt`, a state dict, safetensors), a folder in open_clip's or Hugging Face's
            form, or a name from `clipcore.list_models()`.
        device: `auto` takes CUDA, then Apple's MPS, then the CPU; else a name as torch knows it.
        precision: `auto` is bfloat16 on CUDA devices that have it and float32 elsewhere; `int8` keeps the weights of
            linear layers in 8 bits. All but float32 give the model a `model_id` of its own, as its vectors differ.
        image_size: side of the input in pixels, if it shall differ from the checkpoint's; position vectors are
            interpolated.
        config: takes the place of the architecture the files describe.

    Raises:
        CheckpointError: If there is no such model, or its files are damaged, unsafe or do not fit together.
        UnsupportedArchitecture: If it is a network clipcore does not have.
        MissingExtra: If it needs an optional package.
    """
    path = _locate(source)
    checkpoint = read_checkpoint(path, config)
    config = checkpoint.config
    if image_size is not None:
        config = with_image_size(config, image_size)
    check_sizes(config)
    chosen = choose_device(device)
    dtype = choose_dtype(precision, chosen)
    with described(f"The description of {checkpoint.path}"), without_values():
        model = CLIP(config)
    assigned = assign(
        model,
        checkpoint.state,
        device=chosen,
        dtype=dtype,
        where=str(checkpoint.path),
        smooth_positions=bool(config.vision.options.get("smooth_positions", True)),
    )
    model.eval()
    if precision == "int8":
        from clipcore.quantize import quantize

        quantize(model)
    base_id = model_id(config, assigned.digest)
    return Clip(
        model,
        name=str(source),
        model_id=id_at(base_id, _way(precision, dtype)),
        base_id=base_id,
        device=chosen,
        dtype=dtype,
        folder=checkpoint.folder,
        notes=checkpoint.notes,
    )


def with_image_size(config: ClipConfig, size: int) -> ClipConfig:
    """A config for pictures of another size; its position vectors will be interpolated.

    Raises:
        CheckpointError: If the size is not a multiple of the patch, or the model has none.
    """
    if config.preprocess.resize == "native":
        raise CheckpointError("This model takes pictures of any shape; there is no image size to set.")
    step = config.vision.patch_size if config.vision.kind in ("vit", "eva") else 32
    if size < step or size % step:
        raise CheckpointError(
            f"An image size of {size} does not work with this model; it must be a multiple of {step}."
        )
    return replace(
        config, vision=replace(config.vision, image_size=size), preprocess=replace(config.preprocess, size=size)
    )


def choose_device(name: str) -> torch.device:
    """The torch device of a name; `auto` takes the best there is.

    Raises:
        CheckpointError: If torch does not know the device.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        return torch.device(name)
    except RuntimeError as error:
        raise CheckpointError(f"There is no device called {name!r}.") from error


def choose_dtype(precision: Precision, device: torch.device) -> torch.dtype:
    """The type weights are kept and multiplied in.

    Raises:
        ValueError: If there is no such precision.
    """
    if precision == "auto":
        return torch.bfloat16 if device.type == "cuda" and torch.cuda.is_bf16_supported() else torch.float32
    if precision not in _DTYPES:
        raise ValueError(f"precision must be one of auto, {', '.join(_DTYPES)}, not {precision!r}")
    return _DTYPES[precision]


def _way(precision: Precision, dtype: torch.dtype) -> str:
    """How the numbers are made, as `id_at` takes it."""
    return "int8 weights" if precision == "int8" else str(dtype).removeprefix("torch.")


def _locate(source: str | PathLike[str]) -> Path:
    path = Path(source)
    if path.exists():
        return path
    from clipcore import registry

    if str(source) in registry.MODELS:
        from clipcore.download import fetch

        return fetch(registry.MODELS[str(source)])
    raise CheckpointError(
        f"There is no model {str(source)!r}: neither a file or folder nor a name in clipcore.list_models()."
    )

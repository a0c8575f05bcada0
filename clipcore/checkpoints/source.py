"""From a file or folder to a described, canonically named checkpoint."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clipcore.checkpoints import huggingface, open_clip, openai, timm
from clipcore.checkpoints.files import open_shards, open_weights
from clipcore.checkpoints.state import State
from clipcore.checkpoints.torchscript import is_torchscript
from clipcore.config import ClipConfig
from clipcore.errors import CheckpointError

OPEN_CLIP_CONFIG = "open_clip_config.json"
HUGGINGFACE_CONFIG = "config.json"
_WEIGHT_NAMES = (
    "open_clip_model.safetensors",
    "open_clip_pytorch_model.safetensors",
    "model.safetensors",
    "model.safetensors.index.json",
    "open_clip_pytorch_model.bin",
    "pytorch_model.bin.index.json",
    "pytorch_model.bin",
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A model as it was found.

    Attributes:
        path: the weight file.
        folder: where the files beside it, such as a tokenizer's, lie.
        state: the tensors under clipcore's names.
        notes: what had to be assumed, one sentence each.
    """

    path: Path
    folder: Path
    config: ClipConfig
    state: State
    notes: tuple[str, ...] = ()


def read_checkpoint(path: Path, config: ClipConfig | None = None) -> Checkpoint:
    """Describe and open a model.

    Args:
        path: a weight file, or a folder in open_clip's or Hugging Face's form.
        config: takes the place of what the files say about the architecture.

    Raises:
        CheckpointError: If nothing readable is there.
        UnsupportedArchitecture: If it is a network clipcore does not have.
    """
    if not path.exists():
        raise CheckpointError(f"There is no model at {path}.")
    weights = _weights_in(path) if path.is_dir() else path
    folder = weights.parent
    state = _open(weights)
    if huggingface.is_huggingface(state):
        if config is None:
            described = folder / HUGGINGFACE_CONFIG
            if not described.is_file():
                raise CheckpointError(f"{weights} needs its {HUGGINGFACE_CONFIG} beside it.")
            config = huggingface.read_config(_json(described), _optional_json(folder / "preprocessor_config.json"))
        return Checkpoint(weights, folder, config, huggingface.canonical(state, config))
    state = openai.canonical(state)
    notes: tuple[str, ...] = ()
    if config is None and (folder / OPEN_CLIP_CONFIG).is_file():
        config = open_clip.read_config(_json(folder / OPEN_CLIP_CONFIG))
    if config is None:
        inferred = openai.infer(state, openai=_is_torchscript(weights))
        config, notes = inferred.config, inferred.notes
    return Checkpoint(weights, folder, config, timm.canonical(state, config.vision), notes)


def _open(weights: Path) -> State:
    if weights.name.endswith(".index.json"):
        index = _json(weights)
        if not isinstance(index.get("weight_map"), Mapping):
            raise CheckpointError(f"{weights} lists no weight files.")
        return open_shards(weights, index["weight_map"])
    return open_weights(weights)


def _is_torchscript(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return is_torchscript(archive.namelist())


def _weights_in(folder: Path) -> Path:
    for name in _WEIGHT_NAMES:
        if (folder / name).is_file():
            return folder / name
    others = sorted(path for suffix in ("*.safetensors", "*.pt", "*.bin") for path in folder.glob(suffix))
    if len(others) == 1:
        return others[0]
    if others:
        raise CheckpointError(f"{folder} holds several weight files; name one of them: {others[0].name}, ...")
    raise CheckpointError(f"{folder} holds no model weights.")


def _optional_json(path: Path) -> Mapping[str, Any] | None:
    return _json(path) if path.is_file() else None


def _json(path: Path) -> Mapping[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise CheckpointError(f"{path} is not readable JSON: {error}") from error
    if not isinstance(data, Mapping):
        raise CheckpointError(f"{path} should hold a JSON object.")
    return data

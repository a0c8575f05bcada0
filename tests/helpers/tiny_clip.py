"""Small models with random weights, for tests that need a real network and real files."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.models.clip import CLIP

TEXT = TextConfig(width=64, layers=2, heads=1, vocab_size=49408)
VIT = ClipConfig(
    embed_dim=32,
    vision=VisionConfig(image_size=32, patch_size=8, width=64, layers=2, heads=1),
    text=TEXT,
    preprocess=PreprocessConfig(size=32),
)
RESNET = ClipConfig(
    embed_dim=32,
    vision=VisionConfig(kind="resnet", image_size=64, width=32, layers=(1, 2, 1, 1), heads=16),
    text=TEXT,
    preprocess=PreprocessConfig(size=64),
)


def build(config: ClipConfig, seed: int = 0) -> CLIP:
    """A model whose every parameter and statistic is random, so that no error hides behind a zero."""
    torch.manual_seed(seed)
    model = CLIP(config).eval()
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            if name.endswith("running_var"):
                tensor.uniform_(0.5, 1.5)
            elif name.endswith(("bias", "running_mean")) and tensor.ndim == 1:
                tensor.normal_(std=0.1)
            elif name.endswith("weight") and tensor.ndim == 1:
                tensor.uniform_(0.5, 1.5)
    return model


class _Node(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x


def write_torchscript(state: Mapping[str, Tensor], path: Path) -> None:
    """A TorchScript archive of modules nested as the names say, as OpenAI published its models."""
    root = _Node()
    for name, tensor in state.items():
        *folders, leaf = name.split(".")
        module: nn.Module = root
        for folder in folders:
            if not hasattr(module, folder):
                module.add_module(folder, _Node())
            module = getattr(module, folder)
        module.register_buffer(leaf, tensor.detach().clone())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer is deprecated and does not like modules that do nothing
        torch.jit.trace(root, torch.zeros(1)).save(str(path))


def openai_state(model: CLIP) -> dict[str, Tensor]:
    """The state dict under OpenAI's flat names, with the three numbers it carries."""
    state = {name.removeprefix("text."): tensor for name, tensor in model.state_dict().items()}
    text = model.config.text
    assert text is not None
    state |= {
        "input_resolution": torch.tensor(model.config.vision.image_size),
        "context_length": torch.tensor(text.context_length),
        "vocab_size": torch.tensor(text.vocab_size),
    }
    return state

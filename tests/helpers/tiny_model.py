"""A CLIP model of the real architecture, small enough for tests: random weights, but sound ones."""

from __future__ import annotations

from pathlib import Path

from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig

TINY = ClipConfig(
    embed_dim=32,
    vision=VisionConfig(image_size=32, patch_size=8, width=32, layers=2, heads=2),
    text=TextConfig(context_length=77, width=32, layers=1, heads=2),
    preprocess=PreprocessConfig(size=32),
)


def write_model(folder: Path, seed: int = 0) -> Path:
    """Write the model into a folder that `clipcore.load` reads. The same seed gives the same `model_id`.

    Args:
        folder: Made where it does not exist.
        seed: Another one gives another model.
    """
    import torch

    import clipcore

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = clipcore.CLIP(TINY)
        # As trained models have it; without this every picture would look nearly the same to the model.
        with torch.no_grad():
            for parameter in model.parameters():
                if parameter.ndim > 1:
                    parameter.normal_(std=0.08)
    clipcore.save(model, TINY, folder)
    return folder

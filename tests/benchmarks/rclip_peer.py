"""rclip as a peer: its own program, and a model of its architecture with random weights where it looks for its own.

rclip (https://github.com/yurijmikhalevich/rclip) downloads a ViT-B/32 for 256 pixels at its first start. Random weights
cost what trained ones cost, so nothing is downloaded here. It is asked for a picture, so that its text tower is not
loaded and costs it nothing.
"""

from __future__ import annotations

import importlib.util
import shutil
import warnings
from pathlib import Path

SIDE = 256
_MODEL = "ViT-B-32-256-datacomp_s34b_b86k"  # of rclip 3
_UNUSED = (f"{_MODEL}/textual.onnx", "tokenizer/bpe_simple_vocab_16e6.txt.gz")


class NoPeer(Exception):
    """rclip cannot be run here; the message says why."""


def program(given: Path | None) -> Path:
    """rclip's program.

    Raises:
        NoPeer: It is not installed.
    """
    found = given if given is not None else shutil.which("rclip")
    if found is None or not Path(found).exists():
        raise NoPeer(
            "rclip is not installed here, so it is left out; install it in an environment of its own (pip install"
            " rclip) and name its program with --rclip."
        )
    return Path(found)


def write_files(folder: Path) -> None:
    """Write what rclip looks for in RCLIP_DATADIR, unless it is there.

    Raises:
        NoPeer: The package onnx is missing, with which PyTorch writes the model.
    """
    file = folder / _MODEL / "visual.onnx"
    if not file.exists():
        if importlib.util.find_spec("onnx") is None:
            raise NoPeer("rclip is left out: writing a model for it takes the package onnx (pip install onnx).")
        file.parent.mkdir(parents=True, exist_ok=True)
        partial = file.with_suffix(".partial")
        _export(partial)
        partial.replace(file)
    for name in _UNUSED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def forget_photos(folder: Path) -> None:
    """Have rclip index everything at its next start."""
    for old in folder.glob("db.sqlite3*"):
        old.unlink()


def command(rclip: Path, photos: Path) -> list[str]:
    """A command line that indexes a folder, and then looks for one of its photos, as rclip always does."""
    one = min(photos.glob("*.jpg")).name
    return ["sh", "-c", f'cd "$0" && exec "$1" "./{one}"', str(photos), str(rclip)]


def _export(file: Path) -> None:
    import torch

    import clipcore
    from clipcore.config import ClipConfig, PreprocessConfig, VisionConfig

    config = ClipConfig(
        embed_dim=512,
        vision=VisionConfig(image_size=SIDE, patch_size=32, width=768, layers=12, heads=12, activation="gelu"),
        text=None,
        preprocess=PreprocessConfig(size=SIDE),
    )
    torch.manual_seed(0)
    tower = clipcore.CLIP(config).eval().visual
    free = {"input": {0: "batch"}, "output": {0: "batch"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer's, about shapes that are fixed here
        torch.onnx.export(
            tower,
            (torch.zeros(2, 3, SIDE, SIDE),),
            str(file),
            input_names=["input"],
            output_names=["output"],
            dynamic_axes=free,
            dynamo=False,
        )

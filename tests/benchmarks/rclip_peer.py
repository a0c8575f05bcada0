"""rclip as a peer: its own program, and a model of its architecture with random weights where it looks for its own.

rclip (https://github.com/yurijmikhalevich/rclip) downloads a ViT-B/32 for 256 pixels at its first start. Random weights
cost what trained ones cost, so nothing is downloaded here; its vocabulary is made up, of the size that its own has.
Where indexing is measured it is asked for a picture, so that its text tower is not loaded and costs it nothing.
"""

from __future__ import annotations

import gzip
import importlib.util
import itertools
import shutil
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

SIDE = 256
_MODEL = "ViT-B-32-256-datacomp_s34b_b86k"  # of rclip 3
_VOCABULARY = "tokenizer/bpe_simple_vocab_16e6.txt.gz"
_MERGES = 49152 - 256 - 2
"""Pairs in CLIP's byte-pair vocabulary (arXiv 2103.00020, section 2.4)."""


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
    towers = {"visual.onnx": _write_visual, "textual.onnx": _write_textual}
    for name, write in towers.items():
        file = folder / _MODEL / name
        if not file.exists():
            if importlib.util.find_spec("onnx") is None:
                raise NoPeer("rclip is left out: writing a model for it takes the package onnx (pip install onnx).")
            file.parent.mkdir(parents=True, exist_ok=True)
            partial = file.with_suffix(".partial")
            write(partial)
            partial.replace(file)
    vocabulary = folder / _VOCABULARY
    if not vocabulary.exists():
        vocabulary.parent.mkdir(parents=True, exist_ok=True)
        letters = "abcdefghijklmnopqrstuvwxyz"
        words = ("".join(word) for length in (2, 3, 4) for word in itertools.product(letters, repeat=length))
        pairs = (f"{word[:-1]} {word[-1]}{end}" for word in words for end in ("", "</w>"))
        lines = ["#version: made up", *itertools.islice(pairs, _MERGES)]
        vocabulary.write_bytes(gzip.compress("\n".join(lines).encode()))


def forget_photos(folder: Path) -> None:
    """Have rclip index everything at its next start."""
    for old in folder.glob("db.sqlite3*"):
        old.unlink()


def query(rclip: Path, photos: Path, text: str) -> list[str]:
    """A command line that looks for a text among the photos of a folder that rclip knows."""
    return ["sh", "-c", 'cd "$0" && exec "$1" --no-indexing "$2"', str(photos), str(rclip), text]


def command(rclip: Path, photos: Path) -> list[str]:
    """A command line that indexes a folder, and then looks for one of its photos, as rclip always does."""
    one = min(photos.glob("*.jpg")).name
    return ["sh", "-c", f'cd "$0" && exec "$1" "./{one}"', str(photos), str(rclip)]


def _write_visual(file: Path) -> None:
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
    _export(clipcore.CLIP(config).eval().visual, torch.zeros(2, 3, SIDE, SIDE), file)


def _write_textual(file: Path) -> None:
    import torch

    from clipcore.config import TextConfig
    from clipcore.models.text import TextTransformer

    torch.manual_seed(0)
    tower = TextTransformer(TextConfig(), 512).eval()  # that of a ViT-B/32 is the default
    _export(tower, torch.zeros(2, 77, dtype=torch.int64), file)


def _export(tower: torch.nn.Module, example: torch.Tensor, file: Path) -> None:
    import torch

    free = {"input": {0: "batch"}, "output": {0: "batch"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracer's, about shapes that are fixed here
        torch.onnx.export(
            tower,
            (example,),
            str(file),
            input_names=["input"],
            output_names=["output"],
            dynamic_axes=free,
            dynamo=False,
        )

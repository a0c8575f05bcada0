"""Learns the weights of `albumen_search.text_finder` from made pictures.

    python tests/benchmarks/train_text_finder.py --photos FOLDER --fonts FOLDER --to text_finder.npz [--steps 1500]

FOLDER of photographs: any, of everyday things; those whose JSON beside them says `"split": "val"` are left out. Fonts:
any; those whose names begin as in `HELD_OUT` are left out, for `written_words.py` to judge with. Binary cross-entropy
on the share of each eight-pixel square that a line of text covers, AdamW, one cycle (Smith and Topin 2018). The
normalisation that training needs is folded into the weights at the end. Half an hour on two cores.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
import numpy as np
import torch
from text_pictures import Maker
from torch import nn
from torch.utils.data import DataLoader, IterableDataset

from albumen_search.text_finder import LAYERS

HELD_OUT: Final = ("LiberationSans", "ComicNeue", "URWBookman", "Humor", "Roboto", "DejaVuSerif", "Dancing")
NO_LETTERS: Final = ("D050000L", "StandardSymbols", "DejaVuMath")
SQUARE: Final = 8
WINDOW: Final = 160
"""Pixels of the side of what is cut from a picture for training: the network sees no further than 90."""


class Made(IterableDataset[tuple[torch.Tensor, torch.Tensor]]):
    """Endless pictures (3, S, S) and which of their squares are text (1, S / 8, S / 8)."""

    def __init__(self, photos: list[Path], fonts: list[Path]) -> None:
        self._photos, self._fonts = photos, fonts

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        maker = Maker(self._photos, self._fonts, np.random.default_rng(torch.initial_seed() % 2**32))
        while True:
            image, text = maker.picture()
            left, top = (int(maker.random.integers(max(0, room) + 1)) for room in np.subtract(image.size, WINDOW))
            seen = np.asarray(image, np.float32)[top : top + WINDOW, left : left + WINDOW] / 255.0
            pixels = np.zeros((WINDOW, WINDOW, 3), np.float32)
            mask = np.zeros((WINDOW, WINDOW), np.float32)
            pixels[: seen.shape[0], : seen.shape[1]] = seen
            mask[: seen.shape[0], : seen.shape[1]] = text[top : top + WINDOW, left : left + WINDOW]
            squares = mask.reshape(WINDOW // SQUARE, SQUARE, WINDOW // SQUARE, SQUARE).mean(axis=(1, 3))
            yield torch.from_numpy(pixels).permute(2, 0, 1), torch.from_numpy((squares > 0.4).astype(np.float32))[None]


def network() -> nn.Sequential:
    """`LAYERS`, with batch normalisation (Ioffe and Szegedy 2015) while it learns."""
    parts: list[nn.Module] = []
    for before, after, width, stride, dilation in LAYERS[:-1]:
        padding = dilation * (width // 2)
        parts += [nn.Conv2d(before, after, width, stride, padding, dilation, bias=False), nn.BatchNorm2d(after)]
        parts.append(nn.ReLU())
    before, after, width, _, _ = LAYERS[-1]
    return nn.Sequential(*parts, nn.Conv2d(before, after, width))


def folded(net: nn.Sequential) -> dict[str, np.ndarray]:
    """Weights and biases without the normalisation, float16."""
    arrays = {}
    for number in range(len(LAYERS)):
        conv = net[3 * number]
        weight, bias = conv.weight.detach(), conv.bias
        if number < len(LAYERS) - 1:
            norm = net[3 * number + 1]
            scale = norm.weight.detach() / torch.sqrt(norm.running_var + norm.eps)
            weight, bias = weight * scale[:, None, None, None], norm.bias.detach() - norm.running_mean * scale
        arrays[f"w{number}"] = weight.numpy().astype(np.float16)
        arrays[f"b{number}"] = bias.detach().numpy().astype(np.float16)
    return arrays


def photographs(folder: Path, *, val: bool) -> list[Path]:
    """Pictures in a folder; of those that say which split they are of, only that of training or of validation."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp"})

    def split(path: Path) -> str:
        beside = path.with_suffix(".json")
        return json.loads(beside.read_text())["split"] if beside.exists() else ""

    return [path for path in found if split(path) in {"", "val" if val else "train"}]


def fonts(folder: Path, *, held_out: bool) -> list[Path]:
    """Fonts with letters, those held out or the others."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".ttf", ".otf"})
    readable = [path for path in found if not path.name.startswith(NO_LETTERS)]
    return [path for path in readable if path.name.startswith(HELD_OUT) == held_out]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--fonts", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--batch", type=int, default=16)
    options = parser.parse_args()
    torch.manual_seed(0)
    made = Made(photographs(options.photos, val=False), fonts(options.fonts, held_out=False))
    loader = iter(DataLoader(made, batch_size=options.batch, num_workers=1, prefetch_factor=4))
    net = network()
    optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=options.steps)
    loss_of, shown = nn.BCEWithLogitsLoss(), 0.0
    for step in range(1, options.steps + 1):
        pictures, text = next(loader)
        loss = loss_of(net(pictures - 0.5), text)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        shown = loss.item() if step == 1 else 0.98 * shown + 0.02 * loss.item()
        if step % 50 == 0 or step == options.steps:
            click.echo(f"step {step}: loss {shown:.4f}")
            np.savez_compressed(options.to, **folded(net.eval()))
            net.train()


if __name__ == "__main__":
    main()

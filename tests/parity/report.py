"""Print the parity table: clipcore against open_clip's goldens and against transformers, one row for each network.

    python tests/parity/report.py [--whole] [PART OF A NAME ...]

Columns: the largest absolute difference between unit vectors of pictures and of texts in float32, and the smallest
cosine between our float32 vectors and ours in bfloat16 and with 8-bit weights. Weights are random. `--whole` adds the
networks at full depth, which takes minutes and gigabytes.
"""

from __future__ import annotations

import argparse
import copy
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
warnings.simplefilter("ignore")

import test_open_clip_goldens as goldens  # noqa: E402 - a script beside the tests it shares its cases with

from clipcore.models.clip import CLIP  # noqa: E402
from clipcore.quantize import quantize  # noqa: E402
from helpers import seeded_weights, transformers_cases  # noqa: E402

Vectors = tuple[Tensor, Tensor | None]
Case = tuple[str, str, CLIP, Tensor, Tensor, Vectors]


def golden_cases(names: list[str], *, whole: bool) -> Iterator[Case]:
    """Networks whose outputs open_clip wrote down."""
    files = [(name, f"{name}.npz") for name in goldens.CASES["small"]]
    if whole:
        files += [(f"{name}, whole", f"{name}.full.npz") for name in goldens.CASES["full"]]
    for name, file in files:
        if wanted(name, names):
            with np.load(goldens.GOLDENS / file) as golden:
                model = goldens.build(golden)
                image, text = (F.normalize(torch.from_numpy(golden[key]), dim=-1) for key in ("image", "text"))
                tokens = torch.from_numpy(golden["tokens"]).long()
            yield name, "open_clip", model, seeded_weights.pixels(model.config.vision.image_size), tokens, (image, text)


def transformers_networks(names: list[str], *, whole: bool) -> Iterator[Case]:
    """Networks that transformers runs now."""
    for name, case in (transformers_cases.SMALL | transformers_cases.ODD).items():
        if wanted(name, names):
            yield transformers_case(name, case, count=2)
    for name, case in transformers_cases.FULL.items():
        if whole and wanted(name, names):
            yield transformers_case(f"{name}, whole", case, count=1)


def transformers_case(name: str, case: transformers_cases.Callable[[], object], count: int) -> Case:
    """One network of both makes, and the reference's vectors."""
    reference = transformers_cases.make(case)
    by_folder = "DINO" in name or name == "ALIGN"
    model = transformers_cases.saved(reference) if by_folder else transformers_cases.ours(reference)
    pixels, tokens = transformers_cases.inputs(model, count)
    return name, "transformers", model, pixels, tokens, transformers_cases.vectors(reference, pixels, tokens)


def wanted(name: str, parts: list[str]) -> bool:
    """Whether a name was asked for."""
    return not parts or any(part.lower() in name.lower() for part in parts)


def encode(model: CLIP, pixels: Tensor, tokens: Tensor) -> Vectors:
    """Unit vectors in float32, whatever the model computes in."""
    dtype = next(model.visual.parameters()).dtype
    with torch.inference_mode():
        image = F.normalize(model.encode_image(pixels.to(dtype)).float(), dim=-1)
        text = None if model.text is None else F.normalize(model.encode_text(tokens).float(), dim=-1)
    return image, text


def difference(ours: Vectors, theirs: Vectors) -> list[float]:
    """Largest absolute differences, pictures and texts."""
    return [float((a - b).abs().max()) for a, b in zip(ours, theirs, strict=True) if a is not None and b is not None]


def cosine(ours: Vectors, theirs: Vectors) -> float:
    """Smallest cosine over pictures and texts."""
    pairs = [(a * b).sum(dim=-1).min() for a, b in zip(ours, theirs, strict=True) if a is not None and b is not None]
    return float(min(pairs))


def row(case: Case) -> str:
    """One line of the table."""
    name, reference, model, pixels, tokens, expected = case
    exact = encode(model, pixels, tokens)
    differences = [f"{value:.1e}" for value in difference(exact, expected)] + ["-"]
    cosines = []
    for lower in (lambda m: m.to(torch.bfloat16), quantize):
        changed = copy.deepcopy(model)
        lower(changed)
        cosines.append(f"{cosine(encode(changed, pixels, tokens), exact):.5f}")
    return f"| {name} | {reference} | {differences[0]} | {differences[1]} | {cosines[0]} | {cosines[1]} |"


def main() -> None:
    """Print the table to standard output, row by row."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", help="only networks whose name contains one of these")
    parser.add_argument("--whole", action="store_true", help="also networks at full depth")
    arguments = parser.parse_args()
    print("| network | reference | pictures | texts | bfloat16 | int8 |\n|---|---|---|---|---|---|")  # noqa: T201
    for source in (golden_cases, transformers_networks):
        for case in source(arguments.names, whole=arguments.whole):
            print(row(case), flush=True)  # noqa: T201 - a script's output


if __name__ == "__main__":
    main()

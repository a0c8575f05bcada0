"""Embedding and training on a CUDA device, as shares of what it can do and of what open_clip does.

    python tests/benchmarks/gpu.py [--batch 256] [--steps 20] [--json]

Prints images a second of ViT-B/32 and ViT-L/14 in bfloat16 with the share of the card's matrix peak, which is measured
by a product of two large matrices in the same run; and how long a contrastive step (forward, InfoNCE, backward, AdamW)
takes beside open_clip's model of the same size on the same batch, where open_clip can be imported. Weights are random:
speed does not depend on them. Without a device it says so.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import click
import torch
from side_by_side import tell

from clipcore.architectures import ARCHITECTURES
from clipcore.models.clip import CLIP
from clipcore.training.losses import info_nce

SIDE, CONTEXT, VOCABULARY = 224, 77, 49408


def seconds(work: Callable[[], object], steps: int) -> float:
    """Median of one call, waiting for the device."""
    for _ in range(3):
        work()
    spent = []
    for _ in range(steps):
        torch.cuda.synchronize()
        start = time.perf_counter()
        work()
        torch.cuda.synchronize()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent)


def matrix_peak(steps: int) -> float:
    """FLOP/s of a product of two (8192, 8192) matrices in bfloat16."""
    a, b = (torch.randn(8192, 8192, device="cuda", dtype=torch.bfloat16) for _ in range(2))
    return 2 * 8192**3 / seconds(lambda: a @ b, steps)


def image_flops(model: CLIP) -> int:
    """Floating-point operations of one image, twice the multiplications of every linear layer and of attention."""
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        model.encode_image(torch.randn(1, 3, SIDE, SIDE, device="cuda", dtype=torch.bfloat16))
    return int(counter.get_total_flops())


def training_step(model: torch.nn.Module, pixels: torch.Tensor, tokens: torch.Tensor) -> Callable[[], None]:
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-5, fused=True)

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cuda", torch.bfloat16):
            images, texts = model.encode_image(pixels), model.encode_text(tokens)
            info_nce(images.float(), texts.float(), model.logit_scale).backward()
        optimizer.step()

    return step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not torch.cuda.is_available():
        click.echo("There is no CUDA device on this machine, so nothing was measured.", err=True)
        tell("gpu", {}, [], as_json=options.json)
        return
    peak = matrix_peak(options.steps)
    lines = [f"{torch.cuda.get_device_name()}: {peak / 1e12:.0f} TFLOP/s in bfloat16, measured"]
    ratios = {}
    for name in ("ViT-B-32", "ViT-L-14"):
        model = CLIP(ARCHITECTURES[name]).to("cuda", torch.bfloat16).eval()
        flops = image_flops(model)
        pixels = torch.randn(options.batch, 3, SIDE, SIDE, device="cuda", dtype=torch.bfloat16)
        with torch.inference_mode():
            spent = seconds(lambda model=model, pixels=pixels: model.encode_image(pixels), options.steps)
        lines.append(f"  {options.batch / spent:10,.0f} images/s  {name}, {flops / 1e9:.1f} GFLOP an image")
        ratios[f"{name}, share of the matrix peak"] = options.batch * flops / spent / peak
    pixels = torch.randn(options.batch, 3, SIDE, SIDE, device="cuda")
    tokens = torch.randint(1, VOCABULARY, (options.batch, CONTEXT), device="cuda")
    ours = seconds(training_step(CLIP(ARCHITECTURES["ViT-B-32"]).cuda(), pixels, tokens), options.steps)
    lines.append(f"  {options.batch / ours:10,.0f} pairs/s   a contrastive step of ViT-B-32")
    try:
        import open_clip
    except ImportError as error:
        lines.append(f"  open_clip cannot be imported here ({error}), so its training step was not measured")
    else:
        theirs = seconds(training_step(open_clip.create_model("ViT-B-32").cuda(), pixels, tokens), options.steps)
        lines.append(f"  {options.batch / theirs:10,.0f} pairs/s   open_clip")
        ratios["open_clip's training step / ours, wall"] = theirs / ours
    tell("gpu", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

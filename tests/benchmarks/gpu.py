"""Embedding and training on a CUDA device, as shares of what it can do and of what open_clip does.

    python tests/benchmarks/gpu.py [--batch 256] [--steps 20] [--json]
    python tests/benchmarks/gpu.py --device cpu --batch 2 --steps 1 --side 512     # whether it runs at all

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


class Bench:
    """Times work on one device."""

    def __init__(self, device: str, steps: int) -> None:
        self.device, self.steps = torch.device(device), steps

    def seconds(self, work: Callable[[], object]) -> float:
        """Median of one call, waiting for the device."""
        for _ in range(min(self.steps, 3)):
            work()
        spent = []
        for _ in range(self.steps):
            self._wait()
            start = time.perf_counter()
            work()
            self._wait()
            spent.append(time.perf_counter() - start)
        return statistics.median(spent)

    def _wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)

    def matrix_peak(self, side: int) -> float:
        """FLOP/s of a product of two square matrices in bfloat16."""
        a, b = (torch.randn(side, side, device=self.device, dtype=torch.bfloat16) for _ in range(2))
        return 2 * side**3 / self.seconds(lambda: a @ b)

    def image_flops(self, model: CLIP) -> int:
        """Floating-point operations of one image: of every linear layer and of attention, additions counted too."""
        from torch.utils.flop_counter import FlopCounterMode

        with FlopCounterMode(display=False) as counter, torch.inference_mode():
            model.encode_image(torch.randn(1, 3, SIDE, SIDE, device=self.device, dtype=torch.bfloat16))
        return int(counter.get_total_flops())

    def embedding(self, name: str, batch: int) -> tuple[float, int]:
        """Images a second of a tower in bfloat16, and the operations that one image takes."""
        model = CLIP(ARCHITECTURES[name]).to(self.device, torch.bfloat16).eval()
        flops = self.image_flops(model)
        pixels = torch.randn(batch, 3, SIDE, SIDE, device=self.device, dtype=torch.bfloat16)
        with torch.inference_mode():
            return batch / self.seconds(lambda: model.encode_image(pixels)), flops

    def training(self, model: torch.nn.Module, batch: int) -> float:
        """Seconds of a contrastive step: forward in bfloat16, InfoNCE, backward, AdamW."""
        model = model.to(self.device).train()
        pixels = torch.randn(batch, 3, SIDE, SIDE, device=self.device)
        tokens = torch.randint(1, VOCABULARY, (batch, CONTEXT), device=self.device)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-5, fused=True)

        def step() -> None:
            optimizer.zero_grad(set_to_none=True)
            with torch.autocast(self.device.type, torch.bfloat16):
                images, texts = model.encode_image(pixels), model.encode_text(tokens)
            info_nce(images.float(), texts.float(), model.logit_scale).backward()
            optimizer.step()

        return self.seconds(step)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--side", type=int, default=8192, help="of the matrices that the peak is measured with")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.device.startswith("cuda") and not torch.cuda.is_available():
        click.echo("There is no CUDA device on this machine, so nothing was measured.", err=True)
        tell("gpu", {}, [], as_json=options.json)
        return
    bench = Bench(options.device, options.steps)
    peak = bench.matrix_peak(options.side)
    name = torch.cuda.get_device_name(bench.device) if bench.device.type == "cuda" else "the processor"
    lines = [f"{name}: {peak / 1e12:.1f} TFLOP/s in bfloat16, measured"]
    ratios = {}
    for architecture in ("ViT-B-32", "ViT-L-14"):
        speed, flops = bench.embedding(architecture, options.batch)
        lines.append(f"  {speed:10,.0f} images/s  {architecture}, {flops / 1e9:.1f} GFLOP an image")
        ratios[f"{architecture}, share of the matrix peak"] = speed * flops / peak
    ours = bench.training(CLIP(ARCHITECTURES["ViT-B-32"]), options.batch)
    lines.append(f"  {options.batch / ours:10,.0f} pairs/s   a contrastive step of ViT-B-32")
    try:
        import open_clip
    except ImportError as error:
        lines.append(f"  open_clip cannot be imported here ({error}), so its training step was not measured")
    else:
        theirs = bench.training(open_clip.create_model("ViT-B-32"), options.batch)
        lines.append(f"  {options.batch / theirs:10,.0f} pairs/s   open_clip")
        ratios["open_clip's training step / ours, wall"] = theirs / ours
    tell("gpu", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

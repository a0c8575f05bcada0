"""JPEG to the model's tensor: as indexing decodes it, beside a full decode with a bicubic resize.

    python tests/benchmarks/decode.py [--rounds 7] [--json]

Both begin with the file in memory and end with 224 x 224 pixels; the way of indexing is measured with and without the
two thumbnails that come out of the same decode. Ratios are of processor time on one thread; the mean absolute error, in
levels of 255, is of the indexing pixels to those of the full decode.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from pathlib import Path

import numpy as np
from index_speed import write_photos
from PIL import Image
from side_by_side import interleaved, tell

from albumen.core.decode import DecodeLimits, DecodeSize, decode, prepare_pillow
from albumen.core.thumbnail import thumbnails
from clipcore.config import PreprocessConfig
from clipcore.resizing import resize

SIZES = {12: (4000, 3000), 24: (6000, 4000)}
CONFIG = PreprocessConfig(size=224)


def full(data: bytes) -> np.ndarray:
    return np.asarray(resize(Image.open(io.BytesIO(data)).convert("RGB"), CONFIG))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    prepare_pillow()
    limits = DecodeLimits.for_this_machine(1)
    size = DecodeSize(short_side=2 * CONFIG.size)
    ratios: dict[str, float] = {}
    lines: list[str] = []
    for megapixels, (width, height) in SIZES.items():
        with tempfile.TemporaryDirectory() as folder:
            write_photos(Path(folder) / "photos", 1, width, height)
            data = next((Path(folder) / "photos").iterdir()).read_bytes()

        def ours(data: bytes = data) -> np.ndarray:
            return np.asarray(resize(decode(io.BytesIO(data), size, limits).image, CONFIG))

        def with_thumbnails(data: bytes = data) -> object:
            image = decode(io.BytesIO(data), size, limits).image
            return thumbnails(image), resize(image, CONFIG)

        ways = {"full": lambda data=data: full(data), "indexing": ours, "with thumbnails": with_thumbnails}
        costs = interleaved(ways, options.rounds)
        error = float(np.abs(full(data).astype(np.int16) - ours()).mean())
        ratios[f"{megapixels}mp"] = costs["full"].cpu / costs["indexing"].cpu
        ratios[f"{megapixels}mp_with_thumbnails"] = costs["full"].cpu / costs["with thumbnails"].cpu
        # Larger is better in every ratio: how far the error stays below half a level.
        ratios[f"{megapixels}mp_half_over_error"] = 0.5 / max(error, 1e-6)
        times = ", ".join(f"{name} {1000 * cost.cpu:.0f} ms" for name, cost in costs.items())
        lines.append(f"{megapixels} MP ({len(data) / 2**20:.1f} MiB): {times}; mean absolute error {error:.2f}")
    tell("decode", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

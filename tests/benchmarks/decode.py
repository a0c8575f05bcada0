"""JPEG to the model's tensor: as indexing decodes it, beside a full decode with a bicubic resize.

    python tests/benchmarks/decode.py [--rounds 7] [--json]
    python tests/benchmarks/decode.py --parts [--side 224] [--rounds 7]   # what indexing does to a photo, step by step

Both begin with the file in memory and end with the pixels that a model looks at; the way of indexing is measured with
and without the two thumbnails that come out of the same decode. Ratios are of processor time on one thread, for a model
of 224 x 224 pixels. The mean absolute error, in levels of 255, is of the indexing pixels to those of the full decode,
the largest for models of several sizes; what is left of it in the vectors is told as the cosine of the bundled model's.
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

import clipcore
from albumen.core.decode import DecodeLimits, DecodeSize, decode, prepare_pillow
from albumen.core.fingerprint import averaged, fingerprint
from albumen.core.identify import hash_bytes
from albumen.core.thumbnail import thumbnails
from clipcore.config import PreprocessConfig
from clipcore.resizing import resize
from clipcore.runtime.tower import GAP

BUNDLED = Path(__file__).parents[2] / "resources" / "models" / "albumen-s"
SIZES = {12: (4000, 3000), 24: (6000, 4000)}
MODEL = PreprocessConfig(size=224)
MODELS = (
    PreprocessConfig(size=160, resize="squash"),  # the bundled one
    *(PreprocessConfig(size=side) for side in (192, 224, 240, 256, 288, 336, 384)),
)


def full(data: bytes, model: PreprocessConfig = MODEL) -> np.ndarray:
    return np.asarray(resize(Image.open(io.BytesIO(data)).convert("RGB"), model))


def decoded(data: bytes, model: PreprocessConfig = MODEL) -> Image.Image:
    return decode(io.BytesIO(data), DecodeSize(short_side=2 * model.size), DecodeLimits.for_this_machine(1)).image


def indexing(data: bytes, model: PreprocessConfig = MODEL) -> np.ndarray:
    return np.asarray(resize(decoded(data, model), model, GAP))


def with_thumbnails(data: bytes) -> object:
    image = decoded(data)
    half = averaged(image)
    return thumbnails(image, half), resize(image, MODEL, GAP)


def cosine(data: bytes) -> float:
    clip = clipcore.load(BUNDLED, device="cpu", precision="float32")
    model = clip.config.preprocess
    exact, quick = clip.encode_images([full(data, model), indexing(data, model)])
    return float(exact @ quick)


def a_photo(width: int, height: int) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        write_photos(Path(folder) / "photos", 1, width, height)
        return next((Path(folder) / "photos").iterdir()).read_bytes()


def parts(options: argparse.Namespace) -> None:
    """Processor time of each step on one thread, for a photo of 12 megapixels, with nothing else at work."""
    data = a_photo(*SIZES[12])
    model = PreprocessConfig(size=options.side)
    image = decoded(data, model)
    half = averaged(image)
    small = b"".join(thumbnails(image, half).values())
    ways = {
        "decoding to a quarter of each side, metadata": lambda: decoded(data, model),
        "fitting it to the model": lambda: resize(image, model, GAP),
        "fitting it pixel for pixel as the reference (not done)": lambda: resize(image, model),
        "averaging blocks for thumbnail and fingerprint": lambda: averaged(image),
        "both thumbnails": lambda: thumbnails(image, half),
        "fingerprint": lambda: fingerprint(half),
        "hashes of the file and of the thumbnails": lambda: (hash_bytes(data), hash_bytes(small)),
    }
    interleaved(ways, 1)  # warm
    costs = interleaved(ways, options.rounds)
    lines = [f"{1000 * cost.cpu:6.2f} ms  {name}" for name, cost in costs.items()]
    first = next(iter(costs.values()))
    ratios = {f"decoding / {name}": first.cpu / max(cost.cpu, 1e-6) for name, cost in costs.items()}
    tell("decode_parts", ratios, lines, as_json=options.json)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--side", type=int, default=MODEL.size, help="pixels that the model looks at, for --parts")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    prepare_pillow()
    if options.parts:
        parts(options)
        return
    ratios: dict[str, float] = {}
    lines: list[str] = []
    for megapixels, (width, height) in SIZES.items():
        data = a_photo(width, height)
        ways = {
            "full": lambda data=data: full(data),
            "indexing": lambda data=data: indexing(data),
            "with thumbnails": lambda data=data: with_thumbnails(data),
        }
        costs = interleaved(ways, options.rounds)
        errors = [float(np.abs(full(data, model).astype(np.int16) - indexing(data, model)).mean()) for model in MODELS]
        ratios[f"{megapixels}mp"] = costs["full"].cpu / costs["indexing"].cpu
        ratios[f"{megapixels}mp_with_thumbnails"] = costs["full"].cpu / costs["with thumbnails"].cpu
        # Larger is better in every ratio: how far the error stays below half a level.
        ratios[f"{megapixels}mp_half_over_error"] = 0.5 / max(*errors, 1e-6)
        times = ", ".join(f"{name} {1000 * cost.cpu:.0f} ms" for name, cost in costs.items())
        told = ", ".join(f"{error:.2f}" for error in errors)
        lines.append(f"{megapixels} MP ({len(data) / 2**20:.1f} MiB): {times}; mean absolute errors {told}")
        lines.append(f"  cosine of the bundled model's vectors to those of a full decode: {cosine(data):.5f}")
    tell("decode", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

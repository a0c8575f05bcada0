"""How much memory a panorama of 300 megapixels takes: the peak of the real index process, for each format.

    python tests/benchmarks/large_pictures.py [--megapixels 300] [--source MODEL]

Prints the peak of the process with only its model loaded and with each picture indexed, in MiB, from /proc (Linux).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import click
import numpy as np
import pyvips

from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library

sys.path.insert(0, str(Path(__file__).parents[1]))
from helpers import photos, tiny_model
from helpers.indexing import finish, reasons

SAVES = {
    "baseline.jpg": {"Q": 85},
    "progressive.jpg": {"Q": 85, "interlace": True},
    "plain.png": {"compression": 1, "filter": "sub"},
    "strips.tif": {"compression": "lzw"},
    "tiles.tif": {"compression": "deflate", "tile": True},
    "uncompressed.tif": {},
}


def panorama(megapixels: float) -> pyvips.Image:
    """A picture three times as wide as high, made of a real-looking one side by side."""
    height = int((megapixels * 1e6 / 3) ** 0.5)
    tile = pyvips.Image.new_from_array(np.asarray(photos.picture(1, (1000, 1000))))
    across, down = -(-3 * height // 1000), -(-height // 1000)
    return tile.replicate(across, down).crop(0, 0, 3 * height, height).copy(interpretation="srgb")


def peak(pid: int) -> int:
    """The most memory a process has had, in MiB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) >> 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megapixels", type=float, default=300)
    parser.add_argument("--source", default="", help="a model to embed with; a tiny one otherwise")
    parser.add_argument("--only", default="", help="one of: " + ", ".join(SAVES))
    options = parser.parse_args()
    image = panorama(options.megapixels)
    click.echo(f"{image.width} x {image.height}, {image.width * image.height * 3 >> 20} MiB uncompressed")
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        model = ModelSpec(options.source or str(tiny_model.write_model(root / "tiny")))
        for kind, save in SAVES.items():
            if options.only and options.only != kind:
                continue
            folder = root / kind / "photos"
            folder.mkdir(parents=True)
            photos.write_jpeg(folder / "small.jpg")
            with Library.open(root / kind / "library") as library:
                library.folders.add(folder)
                with Indexer(library, model, WorkerOptions(threads=2)) as indexer:
                    finish(indexer.index())
                    before = peak(indexer._process.pid)
                    image.write_to_file(str(folder / kind), **save)
                    report = finish(indexer.index())
                    process = indexer._process
                    after = peak(process.pid) if process is not None and process.alive else -1
            said = reasons(report).get(kind, f"{report.indexed} indexed in {report.seconds:.0f} s")
            click.echo(
                f"{kind:18} {(folder / kind).stat().st_size >> 20:5} MiB file  {before:5} -> {after:5} MiB  {said}"
            )
            (folder / kind).unlink()


if __name__ == "__main__":
    main()

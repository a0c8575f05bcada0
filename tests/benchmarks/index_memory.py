"""Whether indexing takes more memory the more photos there are.

    python tests/benchmarks/index_memory.py [--photos 300 3000] [--json]
    python tests/benchmarks/index_memory.py --photos 300 30000 --precision int8

`albumen add` over small photos, each a content of its own, with the bundled model, whose tower is made before. What is
compared is the proportional set size of all processes together at its peak, which counts a page that several of them
share once. The ratio is of the fewest photos' to the others': 1 is constant, and less is growth.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from index_speed import library_of, measure, write_photos
from side_by_side import tell

WIDTH, HEIGHT = 640, 480


def peak_of(base: Path, library: Path, count: int) -> tuple[float, float]:
    """MiB and milliseconds of processor time a photo of indexing so many photos from nothing."""
    photos, copy = base / f"photos-{count}", base / "library-in-use"
    write_photos(photos, count, WIDTH, HEIGHT)
    shutil.copytree(library, copy)
    run = measure([sys.executable, "-m", "albumen", "--library", str(copy), "add", str(photos)])
    shutil.rmtree(copy)
    shutil.rmtree(photos)
    return run.peak, 1000 * run.cpu / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", nargs="+", type=int, default=[300, 3000])
    parser.add_argument("--precision", default="float32", choices=["float32", "bfloat16", "int8"])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    counts = sorted(options.photos)
    with tempfile.TemporaryDirectory(prefix="albumen-index-memory-") as folder:
        base = Path(folder)
        os.environ["XDG_DATA_HOME"] = str(base / "data")
        write_photos(base / "first", 96, WIDTH, HEIGHT)
        library_of(base / "library", options.precision, base / "first")
        measured = {count: peak_of(base, base / "library", count) for count in counts}
    lines = [f"{count:6} photos: {peak:.0f} MiB, {spent:.1f} ms a photo" for count, (peak, spent) in measured.items()]
    least = measured[counts[0]][0]
    ratios = {f"memory at {counts[0]} / at {count} photos": least / measured[count][0] for count in counts[1:]}
    tell("index_memory", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

"""What a large picture takes of a process's memory: a fraction of what it would take whole."""

import subprocess
import sys

import numpy as np
import pytest
import pyvips

from helpers import photos

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peaks are counted in other units elsewhere"),
]

WIDTH, HEIGHT = 9_000, 4_800
DECODE = """
import os, resource, sys
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
decode_file(os.fsencode(sys.argv[1]), DecodeSize(), DecodeLimits(max_memory=1 << 30))  # what importing takes
before = peak()
photo = decode_file(os.fsencode(sys.argv[2]), DecodeSize(), DecodeLimits(max_memory=1 << 30))
print(photo.width, photo.height, *photo.image.size, peak() - before)
"""
SAVES = {
    "a.png": {"compression": 1, "filter": "none"},
    "strips.tif": {"compression": "lzw"},
    "tiles.tif": {"compression": "packbits", "tile": True},
    "baseline.jpg": {},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("large")
    tile = pyvips.Image.new_from_array(np.asarray(photos.picture(1, (1000, 800))))
    image = tile.replicate(WIDTH // 1000, HEIGHT // 800).copy(interpretation="srgb")
    for name, options in SAVES.items():
        image.write_to_file(str(folder / name), **options)
        tile.write_to_file(str(folder / f"small-{name}"), **options)
    return folder


@pytest.mark.parametrize("name", SAVES)
def test_a_picture_is_never_held_whole(folder, name):
    done = subprocess.run(
        [sys.executable, "-c", DECODE, str(folder / f"small-{name}"), str(folder / name)],
        capture_output=True,
        text=True,
        check=True,
    )
    width, height, small_width, small_height, grown = map(int, done.stdout.split())
    assert (width, height) == (WIDTH, HEIGHT)
    assert 448 <= small_height < 1200
    assert 960 <= small_width < 2000
    whole = WIDTH * HEIGHT * 3 >> 20
    assert grown < whole / 2, f"{grown} MiB more than for a small picture; whole it has {whole}"

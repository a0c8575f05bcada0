"""From import to undo in the real window, on a display of its own where there is an X server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from helpers.virtual_display import display

pytestmark = pytest.mark.slow

SIDE = 240


def draw(path: Path, kind: str, number: int) -> None:
    """A picture of one of three kinds, each a little different."""
    image = Image.new("RGB", (SIDE, SIDE), "white")
    pen = ImageDraw.Draw(image)
    if kind == "circle":
        pen.ellipse([30 + 4 * number, 40, 170 + 4 * number, 180], fill=(220 - 6 * number, 20, 30))
    elif kind == "stripes":
        for left in range(0, SIDE, 24):
            pen.rectangle([left, 0, left + 10 + number, SIDE], fill=(20, 40, 180))
    else:
        image.paste((60, 120 + 12 * number, 70), (0, 0, SIDE, SIDE))
    image.save(path, quality=92)


def test_a_photographers_first_hour(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("library", "photos", "out", "shots")]
    for folder in folders[1:]:
        folder.mkdir()
    shots = Path(os.environ.get("ALBUMEN_TEST_SHOTS", folders[3]))
    for kind in ("circle", "stripes", "plain"):
        for number in range(7):
            draw(folders[1] / f"{kind}-{number}.jpg", kind, number)
    before = {path.name: path.read_bytes() for path in folders[1].iterdir()}
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    (tmp_path / "home").mkdir()
    command = [sys.executable, str(Path(__file__).with_name("journey.py")), *map(str, folders[:3]), str(shots)]
    with display() as screen:
        environment = {**os.environ, **own, **screen, "OMP_NUM_THREADS": "2", "PYTHONUNBUFFERED": "1"}
        result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=280, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Traceback" not in result.stderr, result.stderr
    assert {path.name: path.read_bytes() for path in folders[1].glob("*.jpg")} == before  # no original was touched

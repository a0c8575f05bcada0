"""A plugin of somebody else: built as a wheel, installed apart from this checkout, used on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from albumen.core.library import Library

EXAMPLE = Path(__file__).parents[1] / "third_party" / "albumen_stars"
COLOURS = {"red": (200, 30, 30), "blue": (20, 40, 210)}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example installed from its wheel, without the internet."""
    pytest.importorskip("hatchling", reason="the wheel is built with hatchling, as Albumen itself is")
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(EXAMPLE)]
    subprocess.run(build, check=True)
    (wheel,) = folder.glob("*.whl")
    assert "albumen_stars/plugin.toml" in zipfile.ZipFile(wheel).namelist()
    target = folder / "site"
    subprocess.run([*pip, "install", "--no-index", "--no-deps", "--target", str(target), str(wheel)], check=True)
    return target


@pytest.fixture
def albumen(tmp_path: Path, installed: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs `albumen` as its own process for an owner who has nothing yet."""
    home = tmp_path / "home"
    names = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    environment = {**os.environ, **dict.fromkeys(names, str(home)), "PYTHONPATH": str(installed)}
    environment["ALBUMEN_LIBRARY"] = str(tmp_path / "library")

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "albumen", *map(str, arguments)]
        return subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=tmp_path)

    return run


def state(albumen: Callable[..., subprocess.CompletedProcess[str]]) -> tuple[str, str]:
    listed = json.loads(albumen("plugins", "list", "--json").stdout)["plugins"]
    return next((one["state"], one["reason"]) for one in listed if one["id"] == "albumen_stars")


def test_from_the_wheel_to_tags(tmp_path: Path, albumen: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for name, colour in COLOURS.items():
        for number in range(3):
            image = Image.new("RGB", (96, 96), colour)
            image.paste((255, 255, 255), (10 + number, 10, 20 + number, 20))
            image.save(pictures / f"{name}-{number}.png")
    assert json.loads(albumen("add", "--json", pictures).stdout)["indexed"] == 6
    with Library.open(tmp_path / "library") as library:
        red = library.photos.by_path(pictures / "red-0.png")
        library.photos.set_rating([red.id], 5)
    assert state(albumen) == ("disabled", "not enabled yet")
    refused = albumen("stars-suggest")
    assert refused.returncode == 1
    assert "albumen plugins enable albumen_stars" in refused.stderr
    assert albumen("plugins", "enable", "albumen_stars", "--yes").returncode == 0
    done = albumen("stars-suggest", "--least", "4", "--json")
    assert done.returncode == 0, done.stderr
    suggested = {Path(path).name for path in json.loads(done.stdout)["photos"]}
    assert {"red-1.png", "red-2.png"} <= suggested
    assert "red-0.png" not in suggested, "it has its stars"
    assert json.loads(albumen("stars-history", "--json").stdout) == {"runs": [{"least": 4, "photos": len(suggested)}]}
    with Library.open(tmp_path / "library") as library:
        marks = library.tags.find(source="albumen_stars")
        assert {(mark.name, mark.state) for mark in marks} == {("Like the best", "suggested")}
    assert state(albumen) == ("active", "")

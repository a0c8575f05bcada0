"""Real photographs that well-kept Python packages ship, for a first look without photos of one's own."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from typing import Final

from albumen.api import UserError

PHOTOS: Final = (
    *(f"skimage/data/{name}" for name in (
        "astronaut.png", "brick.png", "camera.png", "cell.png", "chelsea.png", "clock_motion.png", "coffee.png",
        "coins.png", "grass.png", "gravel.png", "horse.png", "hubble_deep_field.jpg", "ihc.png",
        "immunohistochemistry.png", "lily.jpg", "moon.png", "motorcycle_left.png", "motorcycle_right.png",
        "page.png", "retina.jpg", "rocket.jpg", "skin.jpg", "text.png",
    )),
    "sklearn/datasets/images/china.jpg",
    "sklearn/datasets/images/flower.jpg",
    "matplotlib/mpl-data/sample_data/grace_hopper.jpg",
)  # fmt: skip
"""Package and path inside it; what a version of a package does not carry is passed over."""


def copy_demo_photos(target: Path) -> int:
    """Copy the photographs that are installed here into a folder; gives how many lie there then.

    Raises:
        UserError: None is installed.
    """
    found = [path for photo in PHOTOS if (path := _located(photo)) is not None]
    if not found:
        raise UserError(
            "The packages that ship the demo's photographs are not installed: pip install 'albumen[demo]', "
            "or name a folder of your own: albumen demo FOLDER"
        )
    target.mkdir(parents=True, exist_ok=True)
    for path in found:
        copy = target / path.name
        if not copy.exists():
            shutil.copyfile(path, copy)
    return len(found)


def _located(photo: str) -> Path | None:
    package, _, inside = photo.partition("/")
    spec = importlib.util.find_spec(package)
    for location in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(location) / inside
        if path.is_file():
            return path
    return None

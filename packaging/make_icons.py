"""Render the application's icon in every form a system asks for: PNG sizes, .ico for Windows, .icns for macOS.

python packaging/make_icons.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app" / "albumen.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(size: int, target: Path) -> None:
    """Draw the icon on a transparent square of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def main(folder: Path) -> None:
    """Write `albumen-SIZE.png`, `albumen.ico` and `albumen.icns` into a folder."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        render(size, folder / f"albumen-{size}.png")
    with Image.open(folder / "albumen-256.png") as picture:
        picture.save(folder / "albumen.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    with Image.open(folder / "albumen-512.png") as picture:
        picture.save(folder / "albumen.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Icons: our own SVG drawings, tinted with the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIDES = (16, 18, 20, 24, 36, 48, 72, 96)


class IconSet:
    """Reads `NAME.svg` from one folder. Every drawing strokes and fills with `currentColor` on a 24 by 24 field."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._icons: dict[tuple[str, str, str], QIcon] = {}

    def names(self) -> list[str]:
        """The drawings there are, sorted."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def icon(self, name: str, colour: str, disabled: str) -> QIcon:
        """The icon in `colour`, and in `disabled` where its control is disabled.

        Raises:
            FileNotFoundError: there is no such drawing.
        """
        key = (name, colour, disabled)
        if key not in self._icons:
            icon = QIcon()
            for side in _SIDES:
                icon.addPixmap(self.pixmap(name, colour, side), QIcon.Mode.Normal)
                icon.addPixmap(self.pixmap(name, disabled, side), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, side: int, ratio: float = 1.0, *, stroke: float = 1.75) -> QPixmap:
        """The drawing on a transparent square of `side` device-independent pixels at the given device pixel ratio."""
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        source = source.replace("currentColor", colour).replace('stroke-width="1.75"', f'stroke-width="{stroke}"')
        renderer = QSvgRenderer(QByteArray(source.encode()))
        pixels = round(side * ratio)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

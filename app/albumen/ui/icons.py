"""Icons: our own SVG drawings, tinted with the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_IN_MENUS = 16


class IconSet:
    """Reads `NAME.svg` from one folder. Every drawing strokes and fills with `currentColor` on a 24 by 24 field."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}
        self._sources: dict[str, str] = {}

    def names(self) -> list[str]:
        """The drawings there are, sorted."""
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def icon(self, name: str, colour: str, disabled: str, side: int, ratio: int = 2) -> QIcon:
        """The icon in `colour`, and in `disabled` where its control is disabled.

        Args:
            side: the side in device-independent pixels that it is mostly shown at.
            ratio: the greatest device pixel ratio of a screen; it is drawn for that and for 1.

        Raises:
            FileNotFoundError: there is no such drawing.
        """
        key = (name, colour, disabled, side, ratio)
        if key not in self._icons:
            icon = QIcon()
            for mode, paint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                renderer = self._renderer(name, paint)
                for pixels in sorted({_IN_MENUS, side, _IN_MENUS * ratio, side * ratio}):
                    icon.addPixmap(_drawn(renderer, pixels), mode)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, side: int, ratio: float = 1.0, *, stroke: float = 1.75) -> QPixmap:
        """The drawing on a transparent square of `side` device-independent pixels at the given device pixel ratio."""
        pixmap = _drawn(self._renderer(name, colour, stroke), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _renderer(self, name: str, colour: str, stroke: float = 1.75) -> QSvgRenderer:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        source = (
            self._sources[name]
            .replace("currentColor", colour)
            .replace('stroke-width="1.75"', f'stroke-width="{stroke}"')
        )
        return QSvgRenderer(QByteArray(source.encode()))


def _drawn(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap

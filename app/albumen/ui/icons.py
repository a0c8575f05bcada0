"""Icons: our own SVG drawings, tinted with the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_IN_MENUS = 16
_STROKE = 1.75


class IconSet:
    """Reads `NAME.svg` from one folder. Every drawing strokes and fills with `currentColor` on a 24 by 24 field."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}
        self._renderers: dict[tuple[str, float], QSvgRenderer] = {}
        self._shapes: dict[tuple[str, int], QPixmap] = {}

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
            for pixels in sorted({_IN_MENUS, side, _IN_MENUS * ratio, side * ratio}):
                shape = self._shape(name, pixels)
                for mode, paint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                    icon.addPixmap(_tinted(shape, paint), mode)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, side: int, ratio: float = 1.0, *, stroke: float = _STROKE) -> QPixmap:
        """The drawing on a transparent square of `side` device-independent pixels at the given device pixel ratio."""
        pixmap = _tinted(_drawn(self._renderer(name, stroke), round(side * ratio)), colour)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _shape(self, name: str, pixels: int) -> QPixmap:
        """The drawing in black, kept: another colour is laid over it in a tenth of the time that drawing takes."""
        if (name, pixels) not in self._shapes:
            self._shapes[name, pixels] = _drawn(self._renderer(name, _STROKE), pixels)
        return self._shapes[name, pixels]

    def _renderer(self, name: str, stroke: float) -> QSvgRenderer:
        if (name, stroke) not in self._renderers:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            source = source.replace("currentColor", "#000000")
            source = source.replace(f'stroke-width="{_STROKE}"', f'stroke-width="{stroke}"')
            self._renderers[name, stroke] = QSvgRenderer(QByteArray(source.encode()))
        return self._renderers[name, stroke]


# The first paint of the window comes through here: no call may take or give a value of Qt's own namespace, such as
# `fillRect` and `QImage` do, whose enumerators take longer to be made than all its icons.


def _drawn(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    shape = _filled(QSize(pixels, pixels), QColor(0, 0, 0, 0))
    painter = QPainter(shape)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return shape


def _tinted(shape: QPixmap, colour: str) -> QPixmap:
    tinted = QPixmap(shape)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawPixmap(0, 0, _filled(shape.size(), QColor(colour)))
    painter.end()
    return tinted


def _filled(size: QSize, colour: QColor) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(colour)
    return pixmap

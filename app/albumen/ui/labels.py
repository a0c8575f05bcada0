"""Colour labels: what they look like and what they are called."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

LABEL_COLOURS: Final = MappingProxyType(
    {
        "red": "#e0443e",
        "orange": "#ee8632",
        "yellow": "#f2c52e",
        "green": "#3fa653",
        "blue": "#3d7fe0",
        "purple": "#9a55c9",
        "gray": "#8c8c8c",
        "black": "#1c1c1c",
        "white": "#f4f4f4",
    }
)
"""What each of the library's labels is painted in, on photographs and on both themes."""

LABEL_KEYS: Final = MappingProxyType({"red": "6", "yellow": "7", "green": "8", "blue": "9", "purple": ""})
"""The labels that can be given, with their keys; the others come from other programs."""


def label_name(label: str) -> str:
    """What a label is called; a text that is no colour is its own name."""
    names = {
        "red": QCoreApplication.translate("Labels", "Red"),
        "orange": QCoreApplication.translate("Labels", "Orange"),
        "yellow": QCoreApplication.translate("Labels", "Yellow"),
        "green": QCoreApplication.translate("Labels", "Green"),
        "blue": QCoreApplication.translate("Labels", "Blue"),
        "purple": QCoreApplication.translate("Labels", "Purple"),
        "gray": QCoreApplication.translate("Labels", "Gray"),
        "black": QCoreApplication.translate("Labels", "Black"),
        "white": QCoreApplication.translate("Labels", "White"),
    }
    return names.get(label, label)


def label_icon(label: str, side: int, ratio: float, ring: str) -> QIcon:
    """A dot in the label's colour; with a ring around it where it is checked.

    Args:
        label: One of `LABEL_COLOURS`.
        side: Of the icon, in device-independent pixels.
        ratio: Device pixels per device-independent one.
        ring: Colour of the ring, `#rrggbb`.
    """
    icon = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(side / 2, side / 2)
        if state is QIcon.State.On:
            painter.setPen(QPen(QColor(ring), side / 9))
            painter.drawEllipse(QRectF(0, 0, side, side).adjusted(side / 12, side / 12, -side / 12, -side / 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LABEL_COLOURS[label]))
        painter.drawEllipse(middle, side * 0.3, side * 0.3)
        painter.end()
        icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon

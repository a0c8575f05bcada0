"""The commands that flag and label photographs, with the keys photographers know."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from albumen.ui.frame import Frame
from albumen.ui.labels import LABEL_KEYS, label_icon, label_name


class MarkMenu(QObject):
    """Two submenus of the photo menu."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        selection, act = frame.selection, frame.menus.act
        flags = self._submenu(self.tr("Flag"))
        act(flags, "pick", self.tr("Pick"), partial(selection.flag, 1), "P")
        act(flags, "reject", self.tr("Reject"), partial(selection.flag, -1), "X")
        act(flags, "unflag", self.tr("No flag"), partial(selection.flag, 0), "U")
        labels = self._submenu(self.tr("Colour label"))
        for label, keys in LABEL_KEYS.items():
            do = partial(selection.label, label, toggle=True)
            act(labels, f"label_{label}", label_name(label), do, keys)
        act(labels, "label_none", self.tr("No label"), partial(selection.label, ""))
        frame.theme.changed.connect(self._paint)
        self._paint()

    def _submenu(self, title: str) -> QMenu:
        menu = QMenu(title, self._frame.window)
        self._frame.menus.photo.insertMenu(self._frame.menus.after_rating, menu)
        return menu

    @Slot()
    def _paint(self) -> None:
        side, ratio = self._frame.theme.metrics.icon, self._frame.window.devicePixelRatioF()
        for label in LABEL_KEYS:
            icon = label_icon(label, side, ratio, self._frame.theme.colours.text)
            self._frame.menus.actions[f"label_{label}"].setIcon(icon)

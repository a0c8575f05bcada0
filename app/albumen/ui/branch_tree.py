"""A tree whose branches open by the arrow keys, and by a click on the arrow before their icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeView, QWidget
from typing_extensions import override

from albumen.ui.sidebar_delegate import SidebarDelegate
from albumen.ui.sidebar_model import BRANCHES_ROLE
from albumen.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class BranchTree(QTreeView):
    """Opens and closes rows that have a `BRANCHES_ROLE`; its delegate paints their arrows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_arrow = False  # what the mouse was pressed on
        self._delegate = SidebarDelegate(theme, self)
        self.setItemDelegate(self._delegate)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow towards the end of a line opens a folder and goes into it, the other closes it and goes out."""
        inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            inwards, outwards = outwards, inwards
        index = self.currentIndex()
        if event.key() not in (inwards, outwards) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        open_now = self.isExpanded(index)
        if event.key() == inwards and index.data(BRANCHES_ROLE):
            if not open_now:
                self.expand(index)
            elif self.model().rowCount(index):
                self.setCurrentIndex(self.model().index(0, 0, index))
        elif event.key() == outwards and open_now and index.data(BRANCHES_ROLE):
            self.collapse(index)
        elif event.key() == outwards and index.parent().data(BRANCHES_ROLE):
            self.setCurrentIndex(index.parent())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at_arrow = event.button() is Qt.MouseButton.LeftButton and self._toggle_at(event.position().toPoint())
        if not self._at_arrow:
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._toggle_at(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._at_arrow:  # a click on the arrow chooses nothing
            super().mouseReleaseEvent(event)
        self._at_arrow = False

    def _toggle_at(self, point: QPoint) -> bool:
        """Open or close the folder whose arrow is there, if one is."""
        index = self.indexAt(point)
        if not index.data(BRANCHES_ROLE) or not self._delegate.before_icon(self, index).contains(point):
            return False
        self.setExpanded(index, not self.isExpanded(index))
        return True

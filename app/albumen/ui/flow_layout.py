"""A layout that fills lines like words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Places widgets from the leading side and goes on in the next line when one is full; a line has one middle."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            hint = item.sizeHint()
            hint.setWidth(min(hint.width(), max(rect.width(), item.minimumSize().width())))
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                if move:
                    self._settle(rect, line, y, height)
                x, y, height, line = rect.x(), y + height + self.spacing(), 0, []
            line.append((item, x, hint))
            x += hint.width() + self.spacing()
            height = max(height, hint.height())
        if move:
            self._settle(rect, line, y, height)
        return y + height - rect.y()

    def _settle(self, rect: QRect, line: list[tuple[QLayoutItem, int, QSize]], y: int, height: int) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, x, size in line:
            place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(direction, rect, place))

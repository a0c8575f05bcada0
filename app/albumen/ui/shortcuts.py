"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui.fitting import fit
from albumen.ui.shortcut_list import Section, ShortcutDelegate, ShortcutModel
from albumen.ui.theme import Theme

_INTO_LIST = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp))


class ShortcutSheet(QDialog):
    """Lists what keys do, and finds among them; Esc closes it.

    Args:
        shortcuts: those of the menus. What keys do in the grid and in the large view comes below them.
    """

    def __init__(self, theme: Theme, shortcuts: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        title = QLabel(self.tr("Keyboard shortcuts"), self)
        title.setProperty("role", "title")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.model = ShortcutModel([*shortcuts, (self.tr("Grid and large view"), self._looking())], self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setModel(self.model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        delegate = ShortcutDelegate(theme, self.list)
        self.list.setItemDelegate(delegate)
        self.search.textChanged.connect(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(3))
        for part in (title, self.search, self.list):
            column.addWidget(part)
        column.setStretchFactor(self.list, 1)
        wide = delegate.widest(self.font()) + space(14)
        fit(self, QSize(max(wide, theme.metrics.length(380)), theme.metrics.length(640)))
        self.search.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys lead from the field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _INTO_LIST:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find(self, text: str) -> None:
        self.model.look_for(text)
        self.list.scrollToTop()

    def _looking(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Rating"), self.tr("0 to 5")),
            (self.tr("Colour label: red, yellow, green, blue"), self.tr("6 to 9")),
            (self.tr("Large view: next, previous"), self.tr("Arrow keys")),
            (self.tr("Large view: fit or 100 %"), self.tr("Space")),
            (self.tr("Large view: play the clip"), "V"),
            (self.tr("Large view: where it matches the search"), "H"),
            (self.tr("Large view: search for a part"), "S"),
            (self.tr("Large view: back"), "Esc"),
            (self.tr("Grid: open the photo"), self.tr("Enter or Space")),
            (self.tr("Grid: extend the selection"), self.tr("Shift and arrow keys")),
        ]

"""The search field: answers while one types."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from albumen.core.marks import override
from albumen.ui.theme import Theme

if TYPE_CHECKING:  # each class of Qt takes a while to be made, and the first paint needs none of these
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QResizeEvent

_PAUSE_MS = 180  # a pause in typing; shorter and every letter would be searched for


class SearchField(QLineEdit):
    """Emits what is to be searched for once typing pauses, or at once on Enter."""

    asked = Signal(str)
    """The text to search for, stripped; empty: back to the photographs as they were."""
    entered = Signal()
    """The owner begins to type."""
    pictures_given = Signal(object)
    """Files of pictures to search by, dropped or pasted."""
    picture_pasted = Signal(object)
    """A `QImage` without a file."""
    left = Signal()
    """The owner wants to go on to the results (Down or Enter)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ""
        self.quiet = False  # while nobody hears of it yet that the field is entered
        self.setObjectName("search")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setPlaceholderText(self.tr("Search in plain words: a dog on the beach"))
        self.setAccessibleName(self.tr("Search photos"))
        self._theme = theme
        self.glass = QLabel(self)  # what Qt itself puts into a field has one size for any text
        self.cross: QToolButton | None = None
        """Empties the field; made when there is something in it."""
        self.textChanged.connect(self._typed)
        theme.changed.connect(self._fit)
        self._fit()

    def leave(self) -> None:
        """Empty the field without asking for anything: the owner chose something else."""
        self._pause.stop()
        self._asked = ""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._show_cross()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.quiet and event.reason() is not QtCore.Qt.FocusReason.PopupFocusReason:
            self.entered.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence

        if event.key() == QtCore.Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter, QtCore.Qt.Key.Key_Down}:
            self._ask()
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._take(QGuiApplication.clipboard().mimeData()):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _files(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def _take(self, data: QMimeData) -> bool:
        """Search by what was dropped or pasted; gives whether it holds pictures."""
        files = _files(data)
        if files:
            self.pictures_given.emit(files)
        elif data.hasImage():
            from PySide6.QtGui import QImage

            self.picture_pasted.emit(QImage(data.imageData()))
        return bool(files) or data.hasImage()

    @Slot()
    def _fit(self) -> None:
        """Have the drawings as large as the text, and leave room for them."""
        side, space = self._theme.metrics.icon, self._theme.metrics.space
        self.glass.setPixmap(self._theme.icon("search", "muted").pixmap(side, side))
        lead, trail = side + space(2.5), side + space(1)
        left, right = (trail, lead) if self.isRightToLeft() else (lead, trail)
        self.setTextMargins(left, 0, right, 0)
        self._place()

    def _place(self) -> None:
        side, edge = self._theme.metrics.icon, self._theme.metrics.space(1.5)
        places = (self.width() - edge - side, edge)
        glass, cross = places if self.isRightToLeft() else places[::-1]
        top = (self.height() - side) // 2
        self.glass.setGeometry(glass, top, side, side)
        if self.cross is not None:
            self.cross.setGeometry(cross, top, side, side)

    def _show_cross(self) -> None:
        if self.cross is None and self.text():
            self.cross = QToolButton(self)
            self.cross.setProperty("role", "bare")
            self.cross.setToolTip(self.tr("Clear the search (Esc)"))
            self.cross.setAccessibleName(self.tr("Clear the search"))
            self.cross.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
            self.cross.setCursor(QtCore.Qt.CursorShape.ArrowCursor)
            self.cross.clicked.connect(self.clear)
            self._theme.bind_icon(self.cross, "close", "muted")
            self._place()
        if self.cross is not None:
            self.cross.setVisible(bool(self.text()))

    @Slot()
    def _typed(self) -> None:
        self._show_cross()
        if self.text().strip():
            self._pause.start()
        else:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        text = " ".join(self.text().split())
        if text != self._asked:
            self._asked = text
            self.asked.emit(text)


def _files(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]

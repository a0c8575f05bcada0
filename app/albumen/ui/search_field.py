"""The search field: answers while one types."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from albumen.core.marks import override
from albumen.ui.theme import Theme

if TYPE_CHECKING:  # each class of Qt takes a while to be made, and the first paint needs none of these
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent

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
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        theme.bind_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._typed)

    def leave(self) -> None:
        """Empty the field without asking for anything: the owner chose something else."""
        self._pause.stop()
        self._asked = ""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

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
    def _typed(self) -> None:
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

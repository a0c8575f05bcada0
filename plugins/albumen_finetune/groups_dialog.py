"""Choosing albums to tell apart, such as those of three dogs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget


class GroupsDialog(QDialog):
    """A list of the albums to tick.

    Args:
        albums: Their names.
        grouped: Those that are told apart from the chosen one now, and it.
    """

    chosen = Signal(list)
    """Names of at least two albums."""

    def __init__(self, albums: Sequence[str], grouped: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tell albums apart"))
        explained = QLabel(self.tr("A photo is suggested for at most one of the albums that are ticked."))
        explained.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Albums to tell apart"))
        for name in albums:
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in grouped else Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._refresh)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self._refresh()

    def names(self) -> list[str]:
        """Those that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    def _refresh(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(len(self.names()) != 1)

    def _accept(self) -> None:
        self.chosen.emit(self.names())
        self.accept()

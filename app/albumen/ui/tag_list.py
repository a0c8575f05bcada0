"""A field for several tags, separated by commas, each completed from those there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override


class TagList(QLineEdit):
    """Names of tags."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Separated by commas"))
        self._known = QStringListModel(self)
        completer = _LastOne(self)
        completer.setModel(self._known)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    @property
    def names(self) -> tuple[str, ...]:
        """Each once."""
        return tuple(dict.fromkeys(name for part in self.text().split(",") if (name := part.strip())))

    def learn(self, names: Sequence[str]) -> None:
        """What to complete to."""
        self._known.setStringList(list(names))


class _LastOne(QCompleter):
    """Completes what stands behind the last comma."""

    @override
    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].lstrip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field = self.widget()
        before = field.text().rpartition(",")[0] if isinstance(field, QLineEdit) else ""
        found = str(index.data())
        return f"{before}, {found}" if before else found

"""Completion in the search field, with the number of photos that have a value."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from albumen.core.query.completion import Choices, completed, offers
from albumen.ui import formats

_OFFER: Final = int(Qt.ItemDataRole.UserRole)


class Completion(QObject):
    """Offers completions below a line edit while one types."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._there: Choices = {}
        self._model = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setObjectName("completion")
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setPopup(self.popup)
        self._completer.setWidget(field)
        self._completer.setCompletionRole(_OFFER)
        self._completer.activated.connect(self._take)
        field.textEdited.connect(self._offer)

    @Slot(object)
    def learn(self, there: Choices) -> None:
        """Learn what there is to complete to."""
        self._there = there

    @Slot(str)
    def _offer(self, _text: str) -> None:
        found = offers(self._field.text()[: self._field.cursorPosition()], self._there)
        self._model.clear()
        for offer, photos in found:
            item = QStandardItem(offer if photos is None else f"{offer}    {formats.number(photos)}")
            item.setData(offer, _OFFER)
            self._model.appendRow(item)
        if found:
            self._completer.complete()
        else:
            self.popup.hide()

    @Slot(str)
    def _take(self, offer: str) -> None:
        text, cursor = completed(self._field.text(), self._field.cursorPosition(), offer)
        self._field.setText(text)
        self._field.setCursorPosition(cursor)

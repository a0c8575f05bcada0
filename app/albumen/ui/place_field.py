"""A field for a place: coordinates, or the beginning of a town's name, which offers the towns to choose from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from albumen.core.coordinates import NoPlace, read_place
from albumen.core.town_finder import Town
from albumen.ui.map_ground import degrees_text

_OFFER: Final = int(Qt.ItemDataRole.UserRole)


class PlaceField(QLineEdit):
    """Enter takes the town on top, the arrow keys another one; what was chosen stands there as coordinates."""

    looked_for = Signal(str)
    """What was typed is the beginning of a name; towns for it go to `offer`."""
    answered = Signal()
    """Towns were found, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("A town, or latitude, longitude: 48.85, 2.35"))
        self.setAccessibleName(self.tr("Place"))
        self.setAccessibleDescription(self.tr("Towns are offered as you type; the arrow keys and Enter choose one."))
        self._asked = ""  # what towns were asked for last
        self.found: int | None = None
        """How many towns were offered for what stands there; None where nothing was looked for, or not yet found."""
        self._named = ("", "")  # coordinates that were chosen by name, and the name
        self._towns: Sequence[Town] = ()
        self._offers = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setObjectName("completion")
        self.popup.setAccessibleName(self.tr("Towns"))
        self.popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        completer.setPopup(self.popup)
        completer.setWidget(self)  # not as the field's own, which would write each town one passes into it
        completer.setCompletionRole(_OFFER)
        completer.activated.connect(self._take)
        self._completer = completer
        self.textChanged.connect(self._changed)
        self.textEdited.connect(self._look)

    @property
    def place(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees; None where the field is empty or holds none."""
        try:
            return read_place(self.text())
        except NoPlace:
            return None

    @property
    def looking(self) -> bool:
        """Whether towns are on their way, or are being offered."""
        return self.popup.isVisible() or (_is_name(self.text()) and self.found is None and self._asked == self.text())

    @property
    def town(self) -> str:
        """The town that was chosen, while its coordinates stand there."""
        return self._named[1] if self._named[0] == self.text() else ""

    def offer(self, text: str, towns: Sequence[Town]) -> None:
        """Offer the towns found for `text`, unless something else stands there by now."""
        if text != self.text():
            return
        self.found, self._towns = len(towns), towns
        self._offers.clear()
        for row, line in enumerate(_lines(towns)):
            item = QStandardItem(line)
            item.setData(str(row), _OFFER)
            self._offers.appendRow(item)
        if towns and self.hasFocus():
            self._fit_popup()
            self._completer.complete()
            self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self.popup.hide()
        self.answered.emit()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _fit_popup(self) -> None:
        """Let the list be wider than the field where its lines are: with large text they would be cut off."""
        bar = self.popup.verticalScrollBar().sizeHint().width()
        wanted = self.popup.sizeHintForColumn(0) + bar + 2 * self.popup.frameWidth()
        self.popup.setMinimumWidth(min(wanted, self.screen().availableGeometry().width()))

    @Slot()
    def _changed(self) -> None:
        self.found = None
        self.popup.setCurrentIndex(QModelIndex())  # of the towns for what stood there before, Enter takes none

    @Slot(str)
    def _look(self, text: str) -> None:
        if self.place is None and _is_name(text):
            self._asked = text
            self.looked_for.emit(text)
        else:
            self.popup.hide()

    @Slot(str)
    def _take(self, row: str) -> None:
        town = self._towns[int(row)]
        text = f"{town.latitude:.3f}, {town.longitude:.3f}"
        self._named = (text, town_text(town))
        self.setText(text)


def town_text(town: Town) -> str:
    """A town as one tells it from others: "Munich (München), Germany", "Springfield, Missouri, United States"."""
    name = f"{town.name} ({town.spelling})" if town.spelling else town.name
    return ", ".join(part for part in (name, town.region, town.country) if part)


def _lines(towns: Sequence[Town]) -> list[str]:
    """What is offered; towns that would read alike are told apart by where they are."""
    texts = [town_text(town) for town in towns]
    often = Counter(texts)
    return [
        text if often[text] == 1 else f"{text} · {degrees_text(town.latitude, town.longitude)}"
        for text, town in zip(texts, towns, strict=True)
    ]


def _is_name(text: str) -> bool:
    """Whether it may begin a town's name: two letters, or one of a script that needs no more."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 1 or not "".join(letters).isascii()

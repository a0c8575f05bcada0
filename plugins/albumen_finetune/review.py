"""Photos to answer for, one after another, with the keyboard or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from albumen_finetune.pictures import Picture, Pictures


class Review(QWidget):
    """A strip of photos and two answers.

    Args:
        empty: What to say where there is nothing to answer for.
    """

    answered = Signal(list, bool)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = Pictures(self)
        self.photos.setAccessibleName(self.tr("Photos to answer for"))
        self.empty = QLabel(empty)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.belongs = QPushButton(self.tr("Belongs"))
        self.belongs.setToolTip(self.tr("The selected photos are of the album (Y)"))
        self.not_ours = QPushButton(self.tr("Does not"))
        self.not_ours.setToolTip(self.tr("The selected photos are not, and are not suggested again (N)"))
        self.belongs.clicked.connect(lambda: self._answer(belongs=True))
        self.not_ours.clicked.connect(lambda: self._answer(belongs=False))
        for key, belongs in ((Qt.Key.Key_Y, True), (Qt.Key.Key_N, False)):
            shortcut = QShortcut(QKeySequence(key), self.photos)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.belongs.click if belongs else self.not_ours.click)
        self.photos.itemSelectionChanged.connect(self._refresh)
        buttons = QHBoxLayout()
        buttons.addWidget(self.belongs)
        buttons.addWidget(self.not_ours)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addLayout(buttons)
        layout.addWidget(self.photos, 1)
        self._refresh()

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Replace what is shown; the first photo is selected, so that a key answers for it."""
        self.photos.show_pictures(pictures)
        self._refresh()

    def update_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these, without taking away the place of whoever is answering: what is new comes behind the rest."""
        shown = set(self.photos.ids())
        if shown and shown <= {picture.photo_id for picture in pictures}:
            self.photos.add_pictures([picture for picture in pictures if picture.photo_id not in shown])
            self._refresh()
        else:
            self.show_pictures(pictures)

    def count(self) -> int:
        """How many photos are left."""
        return self.photos.count()

    def _answer(self, *, belongs: bool) -> None:
        chosen = self.photos.selectedItems()
        if not chosen:
            return
        ids = self.photos.take(chosen)
        self._refresh()
        self.answered.emit(ids, belongs)

    def _refresh(self) -> None:
        some = self.photos.count() > 0
        self.photos.setVisible(some)
        self.empty.setVisible(not some)
        for button in (self.belongs, self.not_ours):
            button.setVisible(some)
            button.setEnabled(bool(self.photos.selectedItems()))

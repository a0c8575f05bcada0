"""What an album learns from: which one, what it shows in words, the tag it learns, and the buttons that teach it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from albumen_finetune.panel_state import State
from albumen_finetune.short_box import ShortBox


class TeachingForm(QWidget):
    """The upper part of the panel; does nothing itself but say what the owner wants.

    Args:
        more: The button beside the album.
        parent: The panel.
    """

    chosen = Signal()
    """Another album, or none any more; see `current`."""
    train_wished = Signal(str)
    """Learn; with what the album shows, in words."""
    tag_wished = Signal(str)
    """Learn this tag; "" for none."""
    questions_wished = Signal()

    def __init__(self, more: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.album = ShortBox()
        self.album.setAccessibleName(self.tr("Album"))
        self.album.setPlaceholderText(self.tr("Choose an album"))
        self.album.currentIndexChanged.connect(lambda _place: self.chosen.emit())
        self.phrase = QLineEdit()
        self.phrase.setPlaceholderText(self.tr("its name"))
        self.phrase.setToolTip(self.tr("In words what the album shows; helps while there are few photos"))
        self.tag = ShortBox(self.tr("Its photos count as the album's, and it is suggested for what is found"))
        self.tag.setAccessibleName(self.tr("Learn a tag"))
        self.tag.activated.connect(lambda _place: self.tag_wished.emit(str(self.tag.currentData())))
        self.train = QPushButton(self.tr("Learn"))
        self.train.clicked.connect(lambda: self.train_wished.emit(self.phrase.text()))
        self.ask = QPushButton(self.tr("Ask me"))
        self.ask.clicked.connect(self.questions_wished)
        self._lay_out(more)

    def _lay_out(self, more: QPushButton) -> None:
        form = wrapping_form()
        which = QHBoxLayout()
        which.addWidget(self.album, 1)
        which.addWidget(more)
        form.addRow(self.tr("Album"), which)
        form.addRow(self.tr("Shows"), self.phrase)
        form.addRow(self.tr("Tag"), self.tag)
        buttons = QHBoxLayout()
        buttons.addWidget(self.train)
        buttons.addWidget(self.ask)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addLayout(buttons)

    @property
    def current(self) -> str:
        """The chosen album's name, or ""."""
        return self.album.currentText() if self.album.currentIndex() >= 0 else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Of the albums to choose from."""
        return tuple(self._names)

    def show_albums(self, names: Sequence[str], wished: str = "") -> None:
        """Offer these albums; the choice stays where it can, or becomes the one that is wished."""
        if list(names) == self._names and not wished:
            return
        before, self._names = wished or self.current, list(names)
        self.album.blockSignals(True)
        self.album.clear()
        self.album.addItems(self._names)
        self.album.setCurrentIndex(self._names.index(before) if before in names else 0 if names else -1)
        self.album.blockSignals(False)
        self.chosen.emit()

    def show_state(self, state: State | None) -> None:
        """Show what is wanted of the chosen album; None while that is not known."""
        for widget in (self.phrase, self.tag, self.train):
            widget.setEnabled(state is not None)
        self.ask.setEnabled(state is not None and state.run is not None)
        if state is None:
            return
        if not self.phrase.hasFocus():
            self.phrase.setText(state.concept.phrase)
        self.tag.clear()
        self.tag.addItem(self.tr("none"), "")
        for tag in state.tags:
            self.tag.addItem(tag.replace("/", " › "), tag)
        self.tag.setCurrentIndex(self.tag.findData(state.concept.tag))
        self.train.setText(self.tr("Learn again") if state.run is not None else self.tr("Learn"))


def wrapping_form() -> QFormLayout:
    """A form whose rows break where the text is large and the panel narrow."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form

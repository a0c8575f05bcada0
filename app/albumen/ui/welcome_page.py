"""The first page of an empty library: where are the photographs, and what is to look at them?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from albumen.host.model_catalog import model_title
from albumen.ui import formats
from albumen.ui.records import ModelRow
from albumen.ui.theme import Theme

_WIDTH = 520


class WelcomePage(QScrollArea):
    """Three short steps on one page; the button at its end needs nothing but a folder."""

    start_asked = Signal(object, str)
    """(the folders as a list of `Path`, the model's name, "" for the one in use)"""
    folder_asked = Signal()
    models_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.folders: dict[Path, QCheckBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Welcome to Albumen"))
        inner = QWidget(self)
        self.setWidget(inner)
        self._icon = QLabel(inner)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        space = theme.metrics.space
        middle = QVBoxLayout()
        middle.setSpacing(space(4))
        middle.addStretch(1)
        middle.addWidget(self._icon)
        middle.addWidget(self._text(self.tr("Welcome to Albumen"), "display", centred=True))
        promise = self.tr("Find your photos in plain words. Files are never changed, and nothing leaves this computer.")
        middle.addWidget(self._text(promise, "muted", centred=True))
        middle.addSpacing(space(1))
        middle.addWidget(self._folder_card())
        middle.addWidget(self._model_card())
        self.start = QPushButton(self.tr("Show my photos"), inner)
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._start)
        middle.addWidget(self.start, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        row = QHBoxLayout(inner)
        row.setContentsMargins(space(6), space(4), space(6), space(4))
        row.addStretch(1)
        row.addLayout(middle, 12)
        row.addStretch(1)
        theme.changed.connect(self._retint)
        self._retint()
        self._count()

    def suggest(self, folders: Sequence[Path]) -> None:
        """Offer folders that exist; the first is ticked."""
        for folder in folders:
            if folder not in self.folders:
                self.add_folder(folder, ticked=not self.folders)

    def add_folder(self, folder: Path, *, ticked: bool = True) -> None:
        """Offer one more folder."""
        box = self.folders.get(folder)
        if box is None:
            box = self.folders[folder] = QCheckBox(formats.home_path(folder), self)
            box.setToolTip(str(folder))
            box.toggled.connect(self._count)
            self._list.addWidget(box)
        box.setChecked(ticked or box.isChecked())
        self._count()

    def show_models(self, rows: Sequence[ModelRow]) -> None:
        """Offer the models that are on this computer."""
        self.model.clear()
        for row in (row for row in rows if row.installed):
            size = formats.size(row.size)
            text = self.tr("{model}: bundled, {size}") if row.bundled else self.tr("{model}: {size}")
            self.model.addItem(text.format(model=model_title(row.name), size=size), row.name)
            if row.active:
                self.model.setCurrentIndex(self.model.count() - 1)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _folder_card(self) -> QFrame:
        card, column = self._card(self.tr("Where are your photos?"))
        self._list = QVBoxLayout()
        self._list.setSpacing(self._theme.metrics.space(1.5))
        column.addLayout(self._list)
        self.other = QPushButton(card)
        self.other.clicked.connect(self.folder_asked)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        column.addLayout(row)
        note = self.tr("They are watched from now on: new photos appear by themselves, in subfolders too.")
        column.addWidget(self._text(note, "small"))
        return card

    def _model_card(self) -> QFrame:
        card, column = self._card(self.tr("What looks at them?"))
        self.model = QComboBox(card)
        self.model.setAccessibleName(self.tr("Model"))
        other = QPushButton(self.tr("Other models…"), card)
        other.clicked.connect(self.models_asked)
        row = QHBoxLayout()
        row.setSpacing(self._theme.metrics.space(2))
        row.addWidget(other)
        row.addStretch(1)
        column.addWidget(self.model)
        column.addLayout(row)
        note = self.tr(
            "The model that comes with Albumen is small and fast and understands English. A better one can be chosen "
            "at any time; nothing is lost by starting with this."
        )
        column.addWidget(self._text(note, "small"))
        return card

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        space = self._theme.metrics.space
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMaximumWidth(self._theme.metrics.length(_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(2))
        column.addWidget(self._text(title, "title"))
        return card, column

    def _text(self, text: str, role: str, *, centred: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if centred:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    @Slot()
    def _count(self) -> None:
        """Where there is no folder to tick, the one thing to do is to choose one."""
        some = bool(self.folders)
        self.start.setEnabled(any(box.isChecked() for box in self.folders.values()))
        self.start.setVisible(some)
        self.other.setText(self.tr("Another folder…") if some else self.tr("Choose a folder…"))
        self.other.setProperty("role", "" if some else "primary")
        self.other.style().unpolish(self.other)
        self.other.style().polish(self.other)

    @Slot()
    def _start(self) -> None:
        chosen = [folder for folder, box in self.folders.items() if box.isChecked()]
        self.start_asked.emit(chosen, self.model.currentData() or "")

    @Slot()
    def _retint(self) -> None:
        self._icon.setPixmap(self._theme.picture("photos", "muted", self._theme.metrics.length(56)))

"""The sheet on which a contact sheet is laid out, with its first page beside the choices."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from albumen.core.contact_sheet import Caption, Paper, SheetChoices
from albumen.ui.fitting import Scrolled, room
from albumen.ui.page_preview import PagePreview
from albumen.ui.pictures import Pixels
from albumen.ui.theme import Theme

_PAUSE_MS = 200
_PREVIEW_PART = 0.6  # of a small screen's height


class ContactSheet(QDialog):
    """Asks how a contact sheet is to look; `accepted` is emitted where the owner agrees.

    Args:
        count: how many photographs there are.
        choices: what is chosen at first.
    """

    changed = Signal(object)
    """This sheet, when something else is chosen."""

    def __init__(self, theme: Theme, parent: QWidget, *, count: int, choices: SheetChoices) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Contact sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count = count
        self._theme = theme
        space = theme.metrics.space
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        form.setVerticalSpacing(space(3))
        papers = {"a4": self.tr("A4"), "letter": self.tr("Letter")}
        self.paper = self._choice(form, self.tr("Paper"), papers, choices.paper)
        lying = {"upright": self.tr("Upright"), "landscape": self.tr("On its side")}
        self.lying = self._choice(form, self.tr("It lies"), lying, "landscape" if choices.landscape else "upright")
        self.columns = self._number(form, self.tr("Columns"), choices.columns)
        self.rows = self._number(form, self.tr("Rows"), choices.rows)
        captions = {
            "name": self.tr("Name"),
            "caption": self.tr("Caption"),
            "date": self.tr("Date and time"),
            "none": self.tr("Nothing"),
        }
        self.caption = self._choice(form, self.tr("Below each photo"), captions, choices.caption)
        self.title = QLineEdit(choices.title, self)
        self.title.setMaxLength(200)
        self._row(form, self.tr("Title"), self.title)
        self.stars = QCheckBox(self.tr("Stars"), self)
        self.stars.setChecked(choices.stars)
        self.numbers = QCheckBox(self.tr("Page numbers"), self)
        self.numbers.setChecked(choices.page_numbers)
        form.addRow("", self.stars)
        form.addRow("", self.numbers)
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.preview = PagePreview(self)
        self.preview.setAccessibleName(self.tr("First page"))
        side = min(theme.metrics.length(360), round(room(self).height() * _PREVIEW_PART))
        self.preview.setMinimumSize(QSize(round(side * 0.75), side))
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.write = QPushButton(self.tr("Save as…"), self)
        self.write.setProperty("role", "primary")
        self.write.setDefault(True)
        self.buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        page = QWidget(self)
        left = QVBoxLayout(page)
        left.setContentsMargins(0, 0, space(1), 0)
        left.setSpacing(space(3))
        left.addLayout(form)
        left.addWidget(self.note)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space(5))
        row.addWidget(Scrolled(page, self))
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(4))
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        for box in (self.paper, self.lying, self.caption):
            box.currentIndexChanged.connect(self._changed)
        for number in (self.columns, self.rows):
            number.valueChanged.connect(self._changed)
        for check in (self.stars, self.numbers):
            check.toggled.connect(self._changed)
        self.title.textChanged.connect(self._changed)
        self._say()

    @property
    def choices(self) -> SheetChoices:
        """What is chosen."""
        paper: Paper = self.paper.currentData()
        caption: Caption = self.caption.currentData()
        return SheetChoices(
            paper,
            self.lying.currentData() == "landscape",
            self.columns.value(),
            self.rows.value(),
            caption,
            self.stars.isChecked(),
            self.title.text().strip(),
            self.numbers.isChecked(),
        )

    @property
    def dpi(self) -> int:
        """Dots an inch at which the first page fits its place."""
        height = self.choices.size[1] / 25.4
        width = self.choices.size[0] / 25.4
        room = self.preview.size() * self.devicePixelRatioF()
        return max(12, int(min(room.height() / height, room.width() / width)))

    def show_page(self, page: Pixels) -> None:
        """Show the first page."""
        page = np.ascontiguousarray(page)
        height, width = page.shape[:2]
        image = QImage(page.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.show_page(image)

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: the page from before may not be shown."""
        self.preview.show_page(QImage())
        if self.isVisible():
            self.changed.emit(self)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _row(self, form: QFormLayout, text: str, widget: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(widget)
        widget.setAccessibleName(text)
        form.addRow(label, widget)

    def _choice(self, form: QFormLayout, text: str, texts: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self)
        for value, name in texts.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._row(form, text, box)
        return box

    def _number(self, form: QFormLayout, text: str, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(1, 20)
        box.setValue(value)
        box.lineEdit().setTextMargins(self._theme.metrics.space(1.5), 0, 0, 0)
        self._row(form, text, box)
        return box

    @Slot()
    def _changed(self) -> None:
        self._say()
        self._pause.start()

    @Slot()
    def _announce(self) -> None:
        self.changed.emit(self)

    def _say(self) -> None:
        pages = self.tr("%Ln page(s)", "", self.choices.pages(self._count))
        photos = self.tr("%Ln photo(s)", "", self._count)
        self.note.setText(self.tr("{photos} on {pages}, 300 dots an inch").format(photos=photos, pages=pages))

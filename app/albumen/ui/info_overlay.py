"""What is known of a photograph, written over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.records import Details
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme


class InfoOverlay(QFrame):
    """A card in the corner of a view where reading begins: date, camera, exposure, place, people, caption, tags."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._wanted = False
        self._known: Details | None = None
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Photo information"))
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._lines = QLabel(self)
        self._lines.setWordWrap(True)
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._column = column = QVBoxLayout(self)
        margins(theme, column, (3, 2, 3, 2))
        gap(theme, column, 1)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        over.installEventFilter(self)
        theme.rescaled.connect(self.fit)
        self.hide()

    @property
    def text(self) -> str:
        """Everything that it says."""
        return f"{self._title.text()}\n{self._lines.text()}"

    def switch(self, on: bool) -> None:
        """Be seen, as soon as there is something to say, or not."""
        self._wanted = on
        if on:
            self.fit()  # its words may have another size since it was seen last
        self.setVisible(on and self._known is not None)

    def look_at(self, photo_id: int) -> None:
        """Another photograph is looked at: nothing is known of it yet, unless it is the same."""
        if self._known is not None and self._known.photo_id != photo_id:
            self.show_details(None)

    def show_details(self, details: Details | None) -> None:
        """Write of a photograph; None while nothing is known of it."""
        self._known = details
        self._title.setText(details.name if details else "")
        self._lines.setText("\n".join(_lines(details)) if details else "")
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._lines):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._lines.setVisible(bool(self._lines.text()))
        self.fit()
        self.switch(self._wanted)

    @Slot()
    def fit(self) -> None:
        """Take the room that the words need, in the corner."""
        over, space = self._over, self._theme.metrics.space
        width = min(self._theme.metrics.length(320), over.width() - 2 * space(3))
        self.setFixedWidth(max(width, 1))
        height = min(self._column.heightForWidth(width), over.height() - 2 * space(3))
        self.setFixedHeight(max(height, 1))
        left = over.width() - width - space(3) if self.isRightToLeft() else space(3)
        self.move(left, space(3))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False


def _lines(details: Details) -> list[str]:
    size = f"{details.width} × {details.height}" if details.width and details.height else ""
    tags = ", ".join(mark.name for mark in details.tags if mark.state == "accepted")
    known = [
        formats.date_time(details.taken_at) if details.taken_at else "",
        " · ".join(part for part in (details.camera, details.lens) if part),
        details.exposure,
        " · ".join(part for part in (size, formats.size(details.size) if details.size else "") if part),
        details.town or details.place,
        details.people,
        details.caption,
        tags,
    ]
    return [line for line in known if line]

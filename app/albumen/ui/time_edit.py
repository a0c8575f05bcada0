"""What is to happen to the times of photographs, and the time zone they were taken in."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QSpinBox, QVBoxLayout, QWidget

from albumen.ui.flow_layout import FlowLayout
from albumen.ui.gateway.details import TimeEdit
from albumen.ui.spacing import text_margin
from albumen.ui.theme import Theme

_ZONES = (
    -12, -11, -10, -9.5, -9, -8, -7, -6, -5, -4, -3.5, -3, -2, -1, 0, 1, 2, 3, 3.5, 4, 4.5, 5, 5.5,
    5.75, 6, 6.5, 7, 8, 8.75, 9, 9.5, 10, 10.5, 11, 12, 12.75, 13, 14,
)  # fmt: skip
"""Hours from UTC that are in use somewhere."""


class TimeChange(QWidget):
    """A choice, and what it needs: a span, or a moment."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = QComboBox(self)
        self.how.setAccessibleName(self.tr("Time"))
        for value, text in {
            TimeEdit.LEAVE: self.tr("Leave as it is"),
            TimeEdit.SHIFT: self.tr("Shift by"),
            TimeEdit.FIRST: self.tr("Set the first to, the others with it"),
            TimeEdit.SAME: self.tr("Set all to"),
        }.items():
            self.how.addItem(text, value)
        self.sign = QComboBox(self)
        self.sign.setAccessibleName(self.tr("Direction"))
        self.sign.addItem(self.tr("later"), 1)
        self.sign.addItem(self.tr("earlier"), -1)
        self.days = self._spin(self.tr(" days"), self.tr("Days"), 99_999)
        self.hours = self._spin(self.tr(" h"), self.tr("Hours"), 23)
        self.minutes = self._spin(self.tr(" min"), self.tr("Minutes"), 59)
        self.seconds = self._spin(self.tr(" s"), self.tr("Seconds"), 59)
        self.moment = QDateTimeEdit(self)
        self.moment.setAccessibleName(self.tr("Date and time"))
        self.moment.setCalendarPopup(True)
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        day = short if "yyyy" in short else short.replace("yy", "yyyy")
        self.moment.setDisplayFormat(f"{day} HH:mm:ss")
        space = theme.metrics.space
        for box in (self.days, self.hours, self.minutes, self.seconds, self.moment):
            text_margin(theme, box)
        self._span = QWidget(self)
        row = FlowLayout(space(2), self._span)
        for part in (self.days, self.hours, self.minutes, self.seconds, self.sign):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        for widget in (self.how, self._span, self.moment):
            column.addWidget(widget)
        self.how.currentIndexChanged.connect(self._chosen)
        self.sign.currentIndexChanged.connect(self.changed)
        for spin in (self.days, self.hours, self.minutes, self.seconds):
            spin.valueChanged.connect(self.changed)
        self.moment.dateTimeChanged.connect(self.changed)
        self._chosen()

    @property
    def mode(self) -> TimeEdit:
        """What is chosen."""
        return TimeEdit(self.how.currentData())

    @property
    def by(self) -> timedelta:
        """The span, negative for earlier."""
        span = timedelta(
            days=self.days.value(),
            hours=self.hours.value(),
            minutes=self.minutes.value(),
            seconds=self.seconds.value(),
        )
        return span * int(self.sign.currentData())

    @property
    def when(self) -> datetime:
        """The moment, without a zone."""
        return datetime.fromisoformat(self.moment.dateTime().toString("yyyy-MM-ddTHH:mm:ss"))

    def begin_at(self, moment: datetime) -> None:
        """Offer a moment to start from."""
        parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self.moment.blockSignals(True)
        self.moment.setDateTime(QDateTime(*parts))
        self.moment.blockSignals(False)

    def _spin(self, suffix: str, name: str, most: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, most)
        spin.setSuffix(suffix)
        spin.setAccessibleName(name)
        return spin

    @Slot()
    def _chosen(self) -> None:
        self._span.setVisible(self.mode is TimeEdit.SHIFT)
        self.moment.setVisible(self.mode in {TimeEdit.FIRST, TimeEdit.SAME})
        self.changed.emit()


class ZoneChoice(QComboBox):
    """The distance from UTC, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time zone"))
        self.setToolTip(
            self.tr("A time without a zone is taken to be of this one; one with a zone is converted to it.")
        )
        self.addItem(self.tr("Leave as it is"), None)
        for hours in _ZONES:
            self.addItem(_zone_text(hours), hours)

    @property
    def zone(self) -> timezone | None:
        """What is chosen."""
        hours = self.currentData()
        return None if hours is None else timezone(timedelta(hours=hours))


def _zone_text(hours: float) -> str:
    minutes = round(abs(hours) * 60)
    return f"UTC{'-' if hours < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}" if hours else "UTC"

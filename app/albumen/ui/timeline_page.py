"""The timeline page: how many photographs each year, month or day has."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from albumen.ui.notice_page import NoticePage
from albumen.ui.page_bar import PageBar
from albumen.ui.theme import Theme
from albumen.ui.timeline_bins import DayCounts, Unit, bins_of, first_and_last
from albumen.ui.timeline_view import TimelineView

UNITS: Final = (Unit.YEAR, Unit.MONTH, Unit.DAY)


class TimelinePage(QWidget):
    """Bars, and what one of them stands for."""

    chosen = Signal(int)
    """A year, month or day whose photographs are to be shown: 2024, 202405, 20240531; 0 for those without a date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = DayCounts()
        self._unit = Unit.MONTH
        self.view = TimelineView(theme, self)
        self.bar = PageBar(theme, self.tr("Timeline"), self)
        self.undated = QPushButton(self)
        self.undated.hide()
        self.undated.clicked.connect(lambda: self.chosen.emit(0))
        self.bar.add(self.undated)
        texts = {Unit.YEAR: self.tr("Years"), Unit.MONTH: self.tr("Months"), Unit.DAY: self.tr("Days")}
        self._group = QButtonGroup(self)
        self.units: dict[Unit, QToolButton] = {}
        for unit in UNITS:
            button = QToolButton(self)
            button.setText(texts[unit])
            button.setCheckable(True)
            button.setToolTip(self.tr("A bar for each of them (+ and -)"))
            button.clicked.connect(lambda _checked=False, unit=unit: self.show_unit(unit))
            self._group.addButton(button)
            self.bar.add(button)
            self.units[unit] = button
        self.empty = NoticePage(theme, "timeline", self)
        self.empty.say(self.tr("No dates yet"), self.tr("They appear here as photos are read."))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self.view.chosen.connect(self.chosen)
        self.view.zoomed.connect(self._zoom)
        self.setFocusProxy(self.view)
        self.units[self._unit].setChecked(True)

    def show_days(self, days: DayCounts) -> None:
        """Show how many photographs each day has, around where one was."""
        self._days = days
        self.bar.say(self.tr("%Ln photo(s)", "", int(days.counts.sum()) + days.undated))
        self.undated.setText(self.tr("%Ln without a date", "", days.undated))
        self.undated.setVisible(days.undated > 0)
        self._pages.setCurrentWidget(self.view if len(days.days) else self.empty)
        self._show()

    @Slot(object)
    def show_unit(self, unit: Unit) -> None:
        """Show a bar for each year, month or day, around where one was."""
        self._unit = Unit(unit)
        self.units[self._unit].setChecked(True)
        self._show()

    @Slot(int)
    def _zoom(self, way: int) -> None:
        place = UNITS.index(self._unit) + way
        if 0 <= place < len(UNITS):
            self.show_unit(UNITS[place])

    def _show(self) -> None:
        key = self.view.current_key
        self.view.show_bins(bins_of(self._days, self._unit), first_and_last(key)[0] if key else 0)

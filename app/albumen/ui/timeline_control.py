"""The timeline: when it is read, and where its bars lead."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.grid.headings import no_date
from albumen.ui.pages import PageSpec
from albumen.ui.records import Kind, Scope
from albumen.ui.timeline_bins import DayCounts
from albumen.ui.timeline_page import TimelinePage
from albumen.ui.timeline_view import words

KEY = "timeline"
_SETTLE_MS = 500  # changes come in bundles while folders are read


class TimelineControl(QObject):
    """Fills the page while it is seen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._page: TimelinePage | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._read)
        frame.pages.declare(PageSpec(KEY, self.tr("Timeline"), "timeline", self._make))
        frame.pages.shown.connect(self._shown)
        frame.changed.connect(self._changed)
        frame.covered.connect(self._covered)

    def _make(self) -> QWidget:
        self._page = TimelinePage(self._frame.theme, self._frame.window)
        self._page.chosen.connect(self._show)
        return self._page

    @property
    def _seen(self) -> bool:
        return self._page is not None and self._frame.pages.current is self._page

    @Slot(QWidget)
    def _shown(self, page: QWidget) -> None:
        if page is self._page and self._page is not None:
            self._read()
            self._page.setFocus()

    @Slot(object)
    def _changed(self, changed: Digest) -> None:
        if self._seen and (changed.everything or changed.members or changed.folders or changed.photos):
            self._later.start()

    @Slot()
    def _covered(self) -> None:
        if self._seen:
            self._read()

    @Slot()
    def _read(self) -> None:
        self._frame.tasks.run(self._frame.gateway.arranging.day_counts, self._filled)

    def _filled(self, days: DayCounts) -> None:
        if self._page is not None:
            self._page.show_days(days)

    @Slot(int)
    def _show(self, key: int) -> None:
        """Show the photographs of a time in the grid."""
        frame = self._frame
        frame.searching.leave()
        frame.browser.browse(Scope(Kind.DATE, key, words(key) if key else no_date()))
        frame.pages.home()
        frame.grid.setFocus()

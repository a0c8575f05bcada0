"""The window as its first paint shows it: menu titles, header, sidebar, and the room for what takes longer to make.

Only what is seen then is imported here: everything else would have to be read before anything can be painted.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QByteArray, Slot
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.ground import Ground
from albumen.ui.header import Header
from albumen.ui.menu_titles import menu_titles
from albumen.ui.orders import Order
from albumen.ui.pages import Pages
from albumen.ui.spacing import margins
from albumen.ui.theme import Theme

if TYPE_CHECKING:
    from albumen.ui.sidebar import Sidebar

W = TypeVar("W", bound=QWidget)
_BEFORE_SIDEBAR = ("typing_extensions", "dataclasses", "albumen.ui.scopes", "datetime", "albumen.ui.sidebar_delegate")
"""What the sidebar's module imports; all at once they take longer than a frame."""


class Chrome(QMainWindow):
    """A window of three columns, the middle and the right one still empty.

    Args:
        theme: colours, measures, icons.
        remembered: what the window remembers (see `preferences`).
    """

    sidebar: Sidebar
    """There once `complete` has been through."""

    def __init__(self, theme: Theme, remembered: Settings) -> None:
        super().__init__()
        self.theme, self.remembered = theme, remembered
        self.setWindowTitle("Albumen")
        theme.reduce_motion(remembered.get(preferences.REDUCED_MOTION))
        self._searching = False
        self.header = Header(theme, self)
        self.header.search.quiet = True
        self._rows = QWidget(self)
        self._bed = QFrame(self)
        self._bed.setProperty("role", "bed")
        self._bed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._about = QFrame(self)
        self._about.setProperty("role", "inspector")
        menu_titles(self.menuBar())
        self._lay_out()
        self._recall_look()
        theme.rescaled.connect(self.size_columns)

    def _lay_out(self) -> None:
        self.side = column(Ground(self.theme, self), self._rows)
        margins(self.theme, self.side, (0, 2, 0, 0))
        self.browse_page = column(QWidget(self), self.header, self._bed)
        self.pages = Pages(self.browse_page, self.side, self)
        self.centre = column(QWidget(self), self.pages.stack)
        self.splitter = QSplitter()  # with a parent, it would be looked whether that is an orientation
        for part in (self.side, self.centre, self._about):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.pages.live_in(self.splitter)
        self.setCentralWidget(self.splitter)
        self.resize(1280, 800)
        self.size_columns()

    @Slot()
    def size_columns(self) -> None:
        """Give the outer columns the room that their text needs, but leave half of it all to the middle."""
        length, width = self.theme.metrics.length, self.width()
        left, right = min(length(220), width // 4), min(length(260), width // 4)
        self.side.setMinimumWidth(min(length(180), left))
        self.pages.set_columns([left, width - left - right, right])

    def move_in(self, *, content: QWidget, note: QWidget, jobs: QWidget, banners: QWidget, about: QWidget) -> None:
        """Take in the parts for which there was room only.

        Args:
            content: the photographs.
            note: between the header and them.
            jobs: below the sidebar.
            banners: above the middle column.
            about: the right column.
        """
        page, centre, side = self.browse_page.layout(), self.centre.layout(), self.side.layout()
        assert isinstance(page, QVBoxLayout)
        assert isinstance(centre, QVBoxLayout)
        assert isinstance(side, QVBoxLayout)
        page.insertWidget(1, note)
        page.replaceWidget(self._bed, content)
        centre.insertWidget(0, banners)
        side.addWidget(jobs)
        self.side.cover()
        about.setVisible(not self._about.isHidden())
        self.splitter.replaceWidget(2, about)
        for placeholder in (self._bed, self._about):
            placeholder.hide()
            placeholder.deleteLater()
        self.size_columns()
        self._usable(True)

    def complete(self) -> Iterator[None]:
        """Make the sidebar with pauses; it takes longer than all else that is seen first. May be called twice."""
        if "sidebar" in vars(self):
            return
        for module, name in ((QtCore, "Qt"), (QtWidgets, "QStyle"), (QtWidgets, "QTreeView")):
            getattr(module, name)  # its class is made now
            yield
        for name in _BEFORE_SIDEBAR:
            import_module(name)
            yield
        from albumen.ui.sidebar import Sidebar

        yield
        self.sidebar = Sidebar(self.theme, self)
        side = self.side.layout()
        assert side is not None
        side.replaceWidget(self._rows, self.sidebar)
        self._rows.hide()
        self._rows.deleteLater()
        self.theme.follow_system()

    def say_opening(self) -> None:
        """Tell that it takes a while, and let nothing be chosen that could not be done yet; the window can be closed.

        What moves in takes the place of the words. May be called twice.
        """
        if self._bed.layout() is not None:
            return
        words = QLabel(self.tr("Opening the library…"), self._bed)
        words.setProperty("role", "muted")
        words.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        column(self._bed, words)
        self._searching = self.header.search.hasFocus()
        self._usable(False)

    def _usable(self, on: bool) -> None:
        for part in (self.menuBar(), self.header, self.side):
            part.setEnabled(on)
        if on and self._searching:  # a disabled field gives the keyboard away
            self.header.search.setFocus()

    def _recall_look(self) -> None:
        get = self.remembered.get
        geometry = get(preferences.GEOMETRY)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        side, about = get(preferences.SIDEBAR), get(preferences.INSPECTOR)
        self.pages.want_side(side)
        self._about.setVisible(about)
        for button, on in ((self.header.sidebar_button, side), (self.header.inspector_button, about)):
            button.setCheckable(True)
            button.setChecked(on)
        self.header.show_zoom(get(preferences.CELL))
        self.header.show_order(Order(get(preferences.ORDER)))


def column(widget: W, *parts: QWidget) -> W:
    """Parts below each other without gaps; the tallest-growing one takes the room."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return widget

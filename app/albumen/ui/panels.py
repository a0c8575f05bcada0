"""Panels that plugins bring: docks beside the photographs or pages in their place, built when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from albumen.api import UserError
from albumen.ui.dock_tabs import DockTabs
from albumen.ui.elide import ElidedLabel
from albumen.ui.language import declared
from albumen.ui.qt_classes import ensure_classes
from albumen.ui.records import PanelRow
from albumen.ui.slices import TURN, Slices, polished
from albumen.ui.spacing import margins
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_TOPIC = "topic"
_MIRRORED = {_AREAS["left"]: _AREAS["right"], _AREAS["right"]: _AREAS["left"]}


class Panels(QObject):
    """Keeps a dock or a page for each panel of an active plugin.

    Args:
        window: where the docks go.
        tasks: where `prepare` runs.
        prepare: imports what a panel is made of.
        build: makes a panel's widget; the one call into a plugin that must happen on the GUI thread.
        theme: measures and icons.
    """

    failed = Signal(object)
    page_opened = Signal(QWidget)
    """A page that is to be shown in the place of the photographs."""
    page_closed = Signal()
    """The page that is shown is to make way for the photographs."""

    def __init__(
        self,
        window: QMainWindow,
        tasks: Tasks,
        prepare: Callable[[str, str], None],
        build: Callable[[str, str], object],
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._prepare = prepare
        self._build = build
        self._preparing: set[PanelRow] = set()
        self._theme = theme
        self.docks: dict[PanelRow, QDockWidget] = {}
        self.pages: dict[PanelRow, PanelPage | None] = {}
        self._actions: dict[PanelRow, QAction] = {}
        self._tabs = DockTabs(window)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def show_panels(self, panels: Sequence[PanelRow]) -> list[QAction]:
        """Offer these panels and take away those of others; gives the actions that open and close them."""
        for panel in set(self._actions) - set(panels):
            self._take_away(panel)
        for panel in panels:
            if panel not in self._actions:
                self._actions[panel] = self._page(panel) if panel.area == "page" else self._dock(panel)
        return [self._actions[panel] for panel in panels]

    def _take_away(self, panel: PanelRow) -> None:
        del self._actions[panel]
        self._preparing.discard(panel)
        dock, page = self.docks.pop(panel, None), self.pages.pop(panel, None)
        if dock is not None:
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        if page is not None:
            if page.isVisible():
                self.page_closed.emit()
            page.setParent(None)
            page.deleteLater()

    def _page(self, panel: PanelRow) -> QAction:
        self.pages[panel] = None
        action = QAction(declared(panel.title), self)
        action.triggered.connect(partial(self._open_page, panel))
        return action

    def _open_page(self, panel: PanelRow, _checked: bool = False) -> None:
        page = self.pages[panel]
        if page is None:
            self._prepared(panel, self._make_page)
        else:
            self.page_opened.emit(page)

    def _make_page(self, panel: PanelRow) -> None:
        widget = self._built(panel) if panel in self.pages else None
        if widget is not None:
            for _ in parts_of(widget):
                pass
            page = self.pages[panel] = PanelPage(declared(panel.title), widget, self._theme, self._window)
            page.closed.connect(self.page_closed)
            self.page_opened.emit(page)

    def _dock(self, panel: PanelRow) -> QAction:
        dock = QDockWidget(declared(panel.title), self._window)
        dock.setObjectName(f"{panel.plugin_id}.{panel.id}")
        dock.setAccessibleName(declared(panel.title))
        dock.setTitleBarWidget(DockTitle(declared(panel.title), dock, self._theme))
        self._put_beside(dock, _AREAS[panel.area])
        dock.hide()
        dock.visibilityChanged.connect(partial(self._shown, panel))
        self.docks[panel] = dock
        toggle = dock.toggleViewAction()
        toggle.triggered.connect(lambda on: dock.raise_() if on else None)
        return toggle

    def _put_beside(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
        """Dock it where it is to be, on the other side for those who read from right to left; several become tabs."""
        if self._window.isRightToLeft():
            area = _MIRRORED.get(area, area)
        there = [other for other in self.docks.values() if self._window.dockWidgetArea(other) is area]
        self._window.addDockWidget(area, dock)
        if there:
            self._window.tabifyDockWidget(there[-1], dock)
            self._tabs.look()

    def _shown(self, panel: PanelRow, visible: bool) -> None:
        dock = self.docks.get(panel)
        if dock is None:
            return
        dock.setEnabled(visible)  # Tab would go through one that lies behind another, too
        if visible and dock.widget() is None:
            self._prepared(panel, self._fill_dock)

    def _fill_dock(self, panel: PanelRow) -> None:
        dock = self.docks.get(panel)
        if dock is None:
            return  # its plugin was stopped meanwhile
        widget = self._built(panel)
        if widget is None:
            dock.hide()
        else:
            self._preparing.add(panel)
            Slices(dock).begin(self._moved_in(panel, dock, widget))

    def _moved_in(self, panel: PanelRow, dock: QDockWidget, widget: QWidget) -> Iterator[object]:
        """Put a panel into its dock; how its parts look takes as long to work out as they take to make."""
        widget.setParent(dock)
        yield TURN
        try:
            yield from parts_of(widget)
        except Exception:
            self._preparing.discard(panel)
            widget.deleteLater()
            dock.hide()
            raise
        yield from polished(widget)
        yield TURN
        self._preparing.discard(panel)
        dock.setWidget(widget)
        _tell_topic(dock)

    def _prepared(self, panel: PanelRow, then: Callable[[PanelRow], None]) -> None:
        """Go on once what the panel consists of has been imported on a worker thread."""
        if panel in self._preparing:
            return
        ensure_classes()
        self._preparing.add(panel)

        def go_on(_nothing: object) -> None:
            self._preparing.discard(panel)
            if shiboken6.isValid(self):
                then(panel)

        self._tasks.run(partial(self._prepare, panel.plugin_id, panel.id), go_on, go_on)

    def _built(self, panel: PanelRow) -> QWidget | None:
        """The panel's widget; None, and the owner is told, where the plugin fails to give one."""
        try:
            widget = self._build(panel.plugin_id, panel.id)
        except UserError as error:
            self.failed.emit(error)
            return None
        if isinstance(widget, QWidget):
            return widget
        self.failed.emit(UserError(self.tr("The panel “{title}” is not a widget.").format(title=panel.title)))
        return None


def parts_of(panel: QWidget) -> Iterator[object]:
    """Let a panel make its parts, with pauses, where it has a method `fill` for that."""
    fill = getattr(panel, "fill", None)
    if fill is not None:
        yield from fill()


def bring_up(window: QMainWindow, plugin_id: str, topic: str) -> bool:
    """Bring a plugin's first panel at a side of the window to the front, with a topic; see `albumen.api.PanelKit`."""
    docks = (one for one in window.findChildren(QDockWidget) if one.objectName().startswith(f"{plugin_id}."))
    dock = next(docks, None)
    if dock is None:
        return False
    dock.setProperty(_TOPIC, topic)
    dock.show()
    dock.raise_()
    _tell_topic(dock)
    return True


def _tell_topic(dock: QDockWidget) -> None:
    """Once the panel is there: it may be made only now that it is shown for the first time."""
    tell, topic = getattr(dock.widget(), "show_topic", None), dock.property(_TOPIC)
    if tell is not None and topic:
        dock.setProperty(_TOPIC, None)
        tell(topic)


class DockTitle(QWidget):
    """Above a dock: its title, which grows with the text as the system's own does not; drag it to move the dock."""

    def __init__(self, title: str, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        label = ElidedLabel(self)
        label.setText(title)
        label.setProperty("role", "section")
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Close the panel"))
        close.setToolTip(self.tr("Close the panel"))
        close.clicked.connect(dock.close)
        theme.bind_icon(close, "close", "muted")
        row = QHBoxLayout(self)
        margins(theme, row, (2, 1, 1, 0))
        row.addWidget(label, 1)
        row.addWidget(close)


class PanelPage(QWidget):
    """A plugin's widget in the place of the photographs, under a bar that leads back to them."""

    closed = Signal()

    def __init__(self, title: str, widget: QWidget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        back = QToolButton(self)
        back.setAccessibleName(self.tr("Back to the photos"))
        back.setToolTip(self.tr("Back to the photos"))
        back.clicked.connect(self.closed)
        theme.bind_icon(back, "back")
        label = QLabel(title, self)
        label.setProperty("role", "title")
        label.setTextFormat(Qt.TextFormat.PlainText)
        bar = QFrame(self)
        bar.setProperty("role", "header")
        row = QHBoxLayout(bar)
        margins(theme, row, (2, 1, 2, 1))
        row.addWidget(back)
        row.addWidget(label)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(widget, 1)

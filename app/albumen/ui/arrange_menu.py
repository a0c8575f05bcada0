"""How the photographs are arranged, in the view menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from albumen.ui import preferences
from albumen.ui.arrangement import Grouping, Layout
from albumen.ui.frame import Frame


class ArrangeMenu(QObject):
    """Groups the photographs by time, folder or what they show, and leads from group to group."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._lay_out()
        self._group_by()
        self._go_about()
        self._offer_above()

    def _lay_out(self) -> None:
        frame, menus = self._frame, self._frame.menus
        menu = QMenu(self.tr("Layout"), frame.window)
        menus.view.insertMenu(menus.actions["fill"], menu)
        texts = {Layout.SQUARES: self.tr("Squares"), Layout.ROWS: self.tr("Rows, photos in their own shapes")}
        menus.choice(menu, "layout", {each.value: text for each, text in texts.items()}, self._set_layout)
        layout = frame.memory.get(preferences.LAYOUT)
        menus.actions[f"layout_{layout}"].setChecked(True)
        self._show_layout(Layout(layout))
        frame.grid.largest_changed.connect(frame.header.zoom.set_largest)

    def _set_layout(self, value: str) -> None:
        self._frame.memory.keep(preferences.LAYOUT, value)
        self._show_layout(Layout(value))

    def _show_layout(self, layout: Layout) -> None:
        self._frame.browser.set_shapes(layout is Layout.ROWS)
        self._frame.grid.set_layout(layout)
        self._frame.menus.actions["fill"].setEnabled(layout is Layout.SQUARES)

    def _group_by(self) -> None:
        frame = self._frame
        texts = {
            Grouping.DAY: self.tr("Day"),
            Grouping.MONTH: self.tr("Month"),
            Grouping.YEAR: self.tr("Year"),
            Grouping.FOLDER: self.tr("Folder"),
            Grouping.ALIKE: self.tr("What they show"),
            Grouping.NONE: self.tr("Not at all"),
        }
        self._groupings = tuple(texts)  # in the order of the menu
        menus = frame.menus
        menu = QMenu(self.tr("Group by"), frame.window)
        menus.view.insertMenu(menus.sidebar, menu)
        menus.choice(menu, "group", {each.value: text for each, text in texts.items()}, self._group)
        grouping = frame.memory.get(preferences.GROUPING)
        menus.actions[f"group_{grouping}"].setChecked(True)
        frame.browser.set_grouping(Grouping(grouping))

    def _group(self, value: str) -> None:
        self._frame.memory.keep(preferences.GROUPING, value)
        self._frame.browser.set_grouping(Grouping(value))

    def _go_about(self) -> None:
        menus, grid = self._frame.menus, self._frame.grid
        menus.act(
            menus.edit, "select_group", self.tr("Select this group"), grid.select_this_group, "Ctrl+G", before="invert"
        )
        menus.act(
            menus.view, "previous_group", self.tr("Previous group"), grid.previous_group, "Alt+Up", before="sidebar"
        )
        menus.act(menus.view, "next_group", self.tr("Next group"), grid.next_group, "Alt+Down", before="sidebar")
        menus.view.insertSeparator(menus.sidebar)

    def _offer_above(self) -> None:
        actions, button = self._frame.menus.actions, self._frame.header.arrange
        button.offer(self.tr("Group by"), [actions[f"group_{each.value}"] for each in self._groupings])
        layouts = [actions[f"layout_{each.value}"] for each in Layout]
        button.offer(self.tr("Layout"), [*layouts, actions["fill"]])

"""The window: its commands, and what it does with what arrives. `furnishing` puts its parts together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6 import QtCore
from PySide6.QtCore import QObject, QRectF, Signal, Slot

from albumen.core.marks import override
from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.chrome import Chrome
from albumen.ui.orders import Order
from albumen.ui.pages import ShowsPhotos
from albumen.ui.theme import Mode, Theme

if TYPE_CHECKING:  # the window is painted before these are imported
    from PySide6.QtGui import QCloseEvent

    from albumen.core.jobs import JobStatus
    from albumen.ui.banners import BannerArea
    from albumen.ui.browser import Browser
    from albumen.ui.content import Content
    from albumen.ui.gateway import Gateway
    from albumen.ui.grid.thumbnails import Thumbnails
    from albumen.ui.grid.view import PhotoGrid
    from albumen.ui.heat_map import HeatControl
    from albumen.ui.inspector import Inspector
    from albumen.ui.jobs_panel import JobsPanel
    from albumen.ui.large_view import LargeView
    from albumen.ui.menus import Menus
    from albumen.ui.notice_control import NoticeControl
    from albumen.ui.owner_lists import OwnerLists
    from albumen.ui.pictures import Pictures
    from albumen.ui.plugin_control import PluginControl
    from albumen.ui.plugins_page import PluginsPage
    from albumen.ui.records import Details
    from albumen.ui.search_control import SearchControl
    from albumen.ui.search_note import SearchNote
    from albumen.ui.selection import Selection
    from albumen.ui.settings_sheet import SettingsControl
    from albumen.ui.shield_control import ShieldControl
    from albumen.ui.tasks import Tasks
    from albumen.ui.writing_sheet import WritingControl


class MainWindow(Chrome):
    """The whole of Albumen as one sees it, once `furnishing.furnish` has been through; before that, its first paint."""

    changed = Signal(object)
    """A `Digest` of a bundle of the library's changes."""
    worked = Signal(object)
    """A sequence of `JobStatus`, of jobs that began, went on or ended."""

    gateway: Gateway
    tasks: Tasks
    memory: preferences.Memory
    thumbnails: Thumbnails
    pictures: Pictures
    grid: PhotoGrid
    search_note: SearchNote
    content: Content
    large: LargeView
    plugins_page: PluginsPage
    jobs: JobsPanel
    inspector: Inspector
    banners: BannerArea
    browser: Browser
    heat: HeatControl
    selection: Selection
    lists: OwnerLists
    searching: SearchControl
    settings: SettingsControl
    menus: Menus
    plugins: PluginControl
    shields: ShieldControl
    writing: WritingControl
    notices: NoticeControl
    controls: list[QObject]

    def __init__(self, theme: Theme, remembered: Settings) -> None:
        super().__init__(theme, remembered)
        self.furnished = False

    # -- what arrives from outside ---------------------------------------------------------------------------------

    @Slot(object)
    def library_changed(self, changes: Sequence[object]) -> None:
        """Follow a bundle of the library's changes."""
        from albumen.ui.digest import digest

        changed = digest(changes)
        stale = None if changed.everything else list(changed.photos)
        self.thumbnails.invalidate(stale)
        self.pictures.forget(stale)
        if changed.tags and self.large.photo_id in changed.photos:
            self.large.look_again()  # a tag may cover it
        if changed.model:
            self.heat.clear()
        self.grid.ask_again()
        self.browser.follow(changed)
        self.selection.changed()
        self.changed.emit(changed)

    @Slot(object)
    def jobs_changed(self, jobs: Sequence[JobStatus]) -> None:
        """Jobs have begun, gone on or ended."""
        for job in {job.id: job for job in jobs}.values():
            self.jobs.show_job(job)
        self.worked.emit(jobs)

    @Slot(object)
    def plugins_changed(self, _states: object) -> None:
        """Plugins were started or stopped."""
        self.plugins.refresh()
        self.shields.refresh()

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: let go of every picture, and fetch what is in view again."""
        self.thumbnails.clear()
        self.pictures.clear()
        self.heat.clear()
        self.large.look_again()
        self.grid.viewport().update()
        self.grid.ask_again()
        self.browser.look_again()

    @Slot(object)
    def report(self, error: Exception) -> None:
        """Tell of an error in a banner."""
        level, text = self.gateway.describe(error)
        self.banners.show_notice(level, text)

    # -- commands, called by the menus -----------------------------------------------------------------------------

    def take_up_work(self) -> None:
        """Go on with what the last run left, and look at the folders for what has changed meanwhile."""
        self.tasks.run(partial(self.gateway.work.begin, self.tr("Looking for changes")), behind=True)

    def look_again(self) -> None:
        """Look at all folders for what has changed."""
        self.tasks.run(partial(self.gateway.work.rescan, self.tr("Looking for changes")))

    def remove_from_album(self) -> None:
        """Take the selection out of the album that is shown."""
        from albumen.ui.scopes import Kind

        scope = self.browser.scope
        if scope.kind is Kind.ALBUM and isinstance(scope.key, int) and not self.browser.asked:
            self.lists.remove_from_album(scope.key, self.chosen())

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.close_large()
        self.header.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def open_large(self) -> None:
        """Look at the current photograph large."""
        current = self.grid.current_id()
        if self.pages.current is not self.browse_page:
            return
        if current is None:
            self.selection.none_chosen.emit()
        else:
            self.show_large(current)

    def zoom_in(self) -> None:
        """Larger, in the grid or in the large view."""
        (self.large.canvas if self._looking_large() else self.grid).zoom_in()

    def zoom_out(self) -> None:
        """Smaller."""
        (self.large.canvas if self._looking_large() else self.grid).zoom_out()

    def set_fill(self, fill: bool) -> None:
        """Cut thumbnails to squares or show them whole."""
        self.memory.keep(preferences.FILL, fill)
        self.grid.set_fill(fill)

    def set_order(self, order: Order) -> None:
        """Order the photographs."""
        self.memory.keep(preferences.ORDER, order.value)
        self.header.show_order(order)
        self.menus.actions[f"order_{order.value}"].setChecked(True)
        self.browser.set_order(order)

    def set_theme(self, mode: str) -> None:
        """Light, dark or as the system."""
        self.memory.keep(preferences.THEME, mode)
        self.theme.change(Mode(mode))
        self.menus.actions[f"theme_{mode}"].setChecked(True)

    def set_text_scale(self, scale: float) -> None:
        """Larger or smaller text everywhere."""
        self.memory.keep(preferences.TEXT_SCALE, scale)
        self.theme.change(scale=scale)

    def show_plugins(self) -> None:
        """Open the plugins page."""
        self.pages.show(self.plugins_page)
        self.plugins.refresh()

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        from albumen.ui.shortcuts import ShortcutSheet
        from albumen.ui.slices import open_soon

        open_soon(ShortcutSheet(self.theme, self.menus.shortcut_list(), self))

    def chosen(self) -> list[int]:
        """The photographs that a command is to work on, in the order shown."""
        if self._looking_large():
            return [] if self.large.photo_id is None else [self.large.photo_id]
        if isinstance(self.pages.current, ShowsPhotos):
            return self.pages.current.chosen_ids()
        chosen: list[int] = self.grid.selected_ids().tolist()
        return chosen

    # -- large view ------------------------------------------------------------------------------------------------

    @Slot(int)
    def show_large(self, photo_id: int) -> None:
        """Look at one of the photographs shown; a video opens in the system's player."""
        tile = self.thumbnails.tile(photo_id)
        if tile is not None and tile.seconds is not None and not tile.hidden:
            self.selection.play(photo_id)
            return
        self.pages.show(self.large)
        self.large.show_photo(self.grid.photos.ids, photo_id)
        self.large.setFocus()

    @Slot()
    def close_large(self) -> None:
        """Back to the grid, to the photograph one was at."""
        if self._looking_large():
            photo_id = self.large.photo_id
            self.pages.home()
            if photo_id is not None:
                self.grid.go_to(photo_id)
            self.grid.setFocus()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _looking_large(self) -> bool:
        return self.pages.current is self.large

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.furnished:
            super().closeEvent(event)
            return
        self.memory.keep(preferences.GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.memory.keep(preferences.CELL, self.grid.cell)
        self.memory.flush()
        super().closeEvent(event)

    @Slot(bool)
    def toggle_sidebar(self, on: bool) -> None:
        """Show or hide the sidebar."""
        self.pages.want_side(on)
        self.memory.keep(preferences.SIDEBAR, on)

    @Slot(bool)
    def toggle_inspector(self, on: bool) -> None:
        """Show or hide the inspector."""
        self.inspector.setVisible(on)
        self.memory.keep(preferences.INSPECTOR, on)

    @Slot(int, object)
    def search_part(self, photo_id: int, part: QRectF) -> None:
        """Search by a part of a photograph."""
        self.close_large()
        self.searching.search_by_part(photo_id, part)

    @Slot()
    def list_shown(self) -> None:
        """Follow the grid, which shows another list."""
        from albumen.ui.content import Page

        if self._looking_large():
            self.large.update_list(self.grid.photos.ids)
        self.header.order.setEnabled(not self.browser.asked)
        self.header.zoom.setEnabled(self.content.page is Page.GRID)

    @Slot(object)
    def details_read(self, details: Details) -> None:
        """Follow the selection, of whose photograph more is known."""
        if self._looking_large():
            self.large.show_details(details)

    def control_job(self, what: Literal["pause", "resume", "go_on", "cancel"], job_id: int) -> None:
        """Pause, go on with or cancel a job; "go_on": on battery too."""
        self.tasks.run(partial(getattr(self.gateway.work, what), job_id))

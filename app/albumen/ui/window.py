"""The window: puts the parts together and connects them. What they do is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.core.jobs import JobStatus
from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.banners import BannerArea
from albumen.ui.browser import Browser
from albumen.ui.content import Content, Page
from albumen.ui.controls import make_controls
from albumen.ui.digest import digest
from albumen.ui.frame import Frame
from albumen.ui.gateway import Gateway
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.header import Header
from albumen.ui.heat_map import HeatControl
from albumen.ui.inspector import Inspector
from albumen.ui.jobs_panel import JobsPanel
from albumen.ui.large_view import LargeView
from albumen.ui.menus import Commands, Menus
from albumen.ui.notice_control import NoticeControl
from albumen.ui.owner_lists import OwnerLists
from albumen.ui.pages import Pages, ShowsPhotos
from albumen.ui.pictures import Pictures
from albumen.ui.plugin_control import PluginControl
from albumen.ui.plugins_page import PluginsPage
from albumen.ui.records import Details, Kind, Order
from albumen.ui.search_control import SearchControl
from albumen.ui.search_note import SearchNote
from albumen.ui.selection import Selection
from albumen.ui.settings_sheet import SettingsControl
from albumen.ui.shield_control import ShieldControl
from albumen.ui.shortcuts import ShortcutSheet
from albumen.ui.sidebar import Sidebar
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Mode, Theme
from albumen.ui.writing_sheet import WritingControl


class MainWindow(QMainWindow):
    """The whole of Albumen as one sees it.

    Args:
        gateway: everything the window knows and does goes through it.
        tasks: where its calls run.
        theme: colours, measures, icons.
        settings: what the window remembers (see `preferences`).
    """

    changed = Signal(object)
    """A `Digest` of a bundle of the library's changes."""
    worked = Signal(object)
    """A sequence of `JobStatus`, of jobs that began, went on or ended."""

    def __init__(self, gateway: Gateway, tasks: Tasks, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._gateway, self._tasks, self._theme = gateway, tasks, theme
        self._memory = preferences.Memory(settings, tasks, self)
        self.setWindowTitle("Albumen")
        self.thumbnails = Thumbnails(tasks, gateway.browsing.tiles, parent=self)
        self.pictures = Pictures(tasks, gateway.browsing.pixels, parent=self)
        self.header = Header(theme, self)
        self.grid = PhotoGrid(self.thumbnails, theme, self)
        self.search_note = SearchNote(theme, self)
        self.content = Content(self.grid, theme, self)
        self.large = LargeView(self.pictures, self.thumbnails.newest, theme, self)
        self.plugins_page = PluginsPage(theme, self)
        self.sidebar = Sidebar(theme, self)
        self.jobs = JobsPanel(theme, self)
        self.inspector = Inspector(theme, self)
        self.banners = BannerArea(theme, self)
        self.browser = Browser(gateway, tasks, self.content, self)
        self.heat = HeatControl(gateway, tasks, self.large, lambda: self.browser.text, self)
        self.selection = Selection(gateway, tasks, self.inspector, self._chosen, self)
        self.lists = OwnerLists(gateway, tasks, self)
        self.searching = SearchControl(
            gateway,
            tasks,
            field=self.header.search,
            note=self.search_note,
            content=self.content,
            browser=self.browser,
            lists=self.lists,
            grid=self.grid,
        )
        self.settings = SettingsControl(gateway, tasks, theme, self._memory, self)
        self._lay_out()
        self.menus = Menus(self, self._commands())
        self.plugins = PluginControl(
            gateway, tasks, theme, page=self.plugins_page, menus=self.menus, chosen=self._chosen, window=self
        )
        self.shields = ShieldControl(gateway, tasks, theme, self.menus.view, self)
        self.writing = WritingControl(gateway, tasks, theme, menu=self.menus.photo, chosen=self._chosen, window=self)
        frame = self._frame()
        self.notices = NoticeControl(frame)
        self.controls = make_controls(frame)
        self._connect()
        self._recall()
        self.browser.refresh_sources()
        self.plugins.refresh()
        self.shields.refresh()

    # -- what arrives from outside ---------------------------------------------------------------------------------

    @Slot(object)
    def library_changed(self, changes: Sequence[object]) -> None:
        """Follow a bundle of the library's changes."""
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
        level, text = self._gateway.describe(error)
        self.banners.show_notice(level, text)

    # -- commands, called by the menus -----------------------------------------------------------------------------

    def take_up_work(self) -> None:
        """Go on with what the last run left, and look at the folders for what has changed meanwhile."""
        self._tasks.run(partial(self._gateway.work.begin, self.tr("Looking for changes")))

    def look_again(self) -> None:
        """Look at all folders for what has changed."""
        self._tasks.run(partial(self._gateway.work.rescan, self.tr("Looking for changes")))

    def remove_from_album(self) -> None:
        """Take the selection out of the album that is shown."""
        scope = self.browser.scope
        if scope.kind is Kind.ALBUM and isinstance(scope.key, int) and not self.browser.asked:
            self.lists.remove_from_album(scope.key, self._chosen())

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.close_large()
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def open_large(self) -> None:
        """Look at the current photograph large."""
        current = self.grid.current_id()
        if current is not None and self.pages.current is self.browse_page:
            self.show_large(current)

    def zoom_in(self) -> None:
        """Larger, in the grid or in the large view."""
        (self.large.canvas if self._looking_large() else self.grid).zoom_in()

    def zoom_out(self) -> None:
        """Smaller."""
        (self.large.canvas if self._looking_large() else self.grid).zoom_out()

    def set_fill(self, fill: bool) -> None:
        """Cut thumbnails to squares or show them whole."""
        self._memory.keep(preferences.FILL, fill)
        self.grid.set_fill(fill)

    def set_order(self, order: Order) -> None:
        """Order the photographs."""
        self._memory.keep(preferences.ORDER, order.value)
        self.header.show_order(order)
        self.menus.actions[f"order_{order.value}"].setChecked(True)
        self.browser.set_order(order)

    def set_theme(self, mode: str) -> None:
        """Light, dark or as the system."""
        self._memory.keep(preferences.THEME, mode)
        self._theme.apply(Mode(mode))
        self.menus.actions[f"theme_{mode}"].setChecked(True)

    def set_text_scale(self, scale: float) -> None:
        """Larger or smaller text everywhere."""
        self._memory.keep(preferences.TEXT_SCALE, scale)
        self._theme.apply(scale=scale)
        self._size_columns()

    def show_plugins(self) -> None:
        """Open the plugins page."""
        self.pages.show(self.plugins_page)
        self.plugins.refresh()

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        ShortcutSheet(self._theme, self.menus.shortcut_list(), self).open()

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

    def _chosen(self) -> list[int]:
        if self._looking_large():
            return [] if self.large.photo_id is None else [self.large.photo_id]
        if isinstance(self.pages.current, ShowsPhotos):
            return self.pages.current.chosen_ids()
        chosen: list[int] = self.grid.selected_ids().tolist()
        return chosen

    def _lay_out(self) -> None:
        self.side = _column(QFrame(self), self.sidebar, self.jobs)
        self.side.setProperty("role", "sidebar")
        self.side.setContentsMargins(0, self._theme.metrics.space(2), 0, 0)
        self.browse_page = _column(QWidget(self), self.header, self.search_note, self.content)
        self.pages = Pages(self.browse_page, self.side, self)
        self.pages.add(self.large, wide=True)
        self.pages.add(self.plugins_page)
        centre = _column(QWidget(self), self.banners, self.pages.stack)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self.side, centre, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.pages.live_in(self.splitter)
        self.setCentralWidget(self.splitter)
        self.resize(1280, 800)
        self._size_columns()

    def _size_columns(self) -> None:
        """Give the outer columns the room that their text needs, but leave half of it all to the middle."""
        length, width = self._theme.metrics.length, self.width()
        left, right = min(length(220), width // 4), min(length(260), width // 4)
        self.side.setMinimumWidth(min(length(180), left))
        self.pages.set_columns([left, width - left - right, right])

    def _frame(self) -> Frame:
        return Frame(
            window=self,
            gateway=self._gateway,
            tasks=self._tasks,
            theme=self._theme,
            memory=self._memory,
            menus=self.menus,
            pages=self.pages,
            header=self.header,
            sidebar=self.sidebar,
            content=self.content,
            grid=self.grid,
            large=self.large,
            thumbnails=self.thumbnails,
            pictures=self.pictures,
            inspector=self.inspector,
            banners=self.banners,
            browser=self.browser,
            searching=self.searching,
            settings=self.settings,
            lists=self.lists,
            selection=self.selection,
            chosen=self._chosen,
            changed=self.changed,
            worked=self.worked,
            covered=self.shields.changed,
            report=self.report,
            show_large=self.show_large,
        )

    def _commands(self) -> Commands:
        return Commands(
            add_folder=self.lists.ask_folder,
            look_again=self.look_again,
            new_album=lambda: self.lists.new_album(self._chosen()),
            remove_from_album=self.remove_from_album,
            select_all=self.grid.selectAll,
            select_none=self.grid.clearSelection,
            find=self.go_to_search,
            rate=self.selection.rate,
            open_large=self.open_large,
            reveal=self.selection.reveal,
            find_similar=lambda: self.searching.find_similar(self._chosen()),
            more_like=lambda: self.searching.mark(self._chosen(), liked=True),
            less_like=lambda: self.searching.mark(self._chosen(), liked=False),
            zoom_in=self.zoom_in,
            zoom_out=self.zoom_out,
            set_fill=self.set_fill,
            set_order=self.set_order,
            set_theme=self.set_theme,
            set_text_scale=self.set_text_scale,
            show_plugins=self.show_plugins,
            show_settings=self.settings.open,
            show_shortcuts=self.show_shortcuts,
        )

    def _connect(self) -> None:
        self.settings.offer(preferences.LANGUAGE, lambda _language: None)  # from the next start
        self.settings.offer(preferences.THEME, self.set_theme)
        self.settings.offer(preferences.TEXT_SCALE, self.set_text_scale)
        self.settings.offer(preferences.REDUCED_MOTION, self._theme.reduce_motion)
        self.header.sidebar_button.setDefaultAction(self.menus.sidebar)
        self.header.inspector_button.setDefaultAction(self.menus.inspector)
        for action, icon in ((self.menus.sidebar, "sidebar"), (self.menus.inspector, "inspector")):
            self._theme.bind_icon(action, icon)
            action.setIconVisibleInMenu(False)  # there, the check mark says more
        self.menus.sidebar.toggled.connect(self._toggle_sidebar)
        self.menus.inspector.toggled.connect(self._toggle_inspector)
        self.header.search.left.connect(self.grid.setFocus)
        self.header.order_chosen.connect(self.set_order)
        self.header.zoom_chosen.connect(self.grid.set_cell)
        self.grid.zoomed.connect(self.header.show_zoom)
        self.grid.opened.connect(self.show_large)
        self.grid.selection_changed.connect(self.selection.changed)
        self.large.closed.connect(self.close_large)
        self.large.play_asked.connect(self.selection.play)
        self.large.region_chosen.connect(self._search_part)
        self.large.photo_changed.connect(self.selection.changed)
        self.selection.details_read.connect(self._details_read)
        self.browser.shown.connect(self._list_shown)
        self.browser.shown.connect(self.heat.follow)
        self.browser.search_failed.connect(self.report)
        self.jobs.pause_asked.connect(partial(self._work, "pause"))
        self.jobs.resume_asked.connect(partial(self._work, "resume"))
        self.jobs.cancel_asked.connect(partial(self._work, "cancel"))
        self.plugins_page.closed.connect(self.pages.home)
        self.settings.model_changed.connect(self.look_again)
        self.plugins.page_opened.connect(self.pages.show)
        self.plugins.page_closed.connect(self.pages.home)
        self.plugins.failed.connect(self.report)
        self.plugins.told.connect(partial(self.banners.show_notice, "info"))
        self.plugins.warned.connect(partial(self.banners.show_notice, "warning"))
        self.shields.changed.connect(self.cover)
        self.shields.told.connect(partial(self.banners.show_notice, "info"))
        self.shields.failed.connect(self.report)
        self.heat.failed.connect(self.report)
        self._tasks.failed.connect(self.report)

    def _recall(self) -> None:
        get, actions = self._memory.get, self.menus.actions
        self._theme.reduce_motion(get(preferences.REDUCED_MOTION))
        geometry = get(preferences.GEOMETRY)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.menus.sidebar.setChecked(get(preferences.SIDEBAR))
        self.menus.inspector.setChecked(get(preferences.INSPECTOR))
        self._toggle_sidebar(get(preferences.SIDEBAR))
        self._toggle_inspector(get(preferences.INSPECTOR))
        self.grid.set_cell(get(preferences.CELL))
        self.header.show_zoom(self.grid.cell)
        actions["fill"].setChecked(get(preferences.FILL))
        self.set_order(Order(get(preferences.ORDER)))
        actions[f"theme_{get(preferences.THEME)}"].setChecked(True)
        scale = actions.get(f"text_{get(preferences.TEXT_SCALE)}")
        if scale is not None:
            scale.setChecked(True)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._memory.keep(preferences.GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self._memory.keep(preferences.CELL, self.grid.cell)
        self._memory.flush()
        super().closeEvent(event)

    @Slot(bool)
    def _toggle_sidebar(self, on: bool) -> None:
        self.pages.want_side(on)
        self._memory.keep(preferences.SIDEBAR, on)

    @Slot(bool)
    def _toggle_inspector(self, on: bool) -> None:
        self.inspector.setVisible(on)
        self._memory.keep(preferences.INSPECTOR, on)

    @Slot(int, object)
    def _search_part(self, photo_id: int, part: QRectF) -> None:
        self.close_large()
        self.searching.search_by_part(photo_id, part)

    @Slot()
    def _list_shown(self) -> None:
        if self._looking_large():
            self.large.update_list(self.grid.photos.ids)
        self.header.order.setEnabled(not self.browser.asked)
        self.header.zoom.setEnabled(self.content.page is Page.GRID)

    @Slot(object)
    def _details_read(self, details: Details) -> None:
        if self._looking_large():
            self.large.show_details(details)

    def _work(self, what: str, job_id: int) -> None:
        self._tasks.run(partial(getattr(self._gateway.work, what), job_id))


def _column(widget: QWidget, *parts: QWidget) -> QWidget:
    """Parts below each other without gaps; the tallest-growing one takes the room."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return widget

"""Puts the window together: makes its parts, connects them, and lets them remember. What they do is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.banners import BannerArea
from albumen.ui.browser import Browser
from albumen.ui.content import Content
from albumen.ui.controls import CONTROLS
from albumen.ui.frame import Frame
from albumen.ui.gateway import Gateway
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.heat_map import HeatControl
from albumen.ui.inspector import Inspector
from albumen.ui.jobs_panel import JobsPanel
from albumen.ui.large_view import LargeView
from albumen.ui.menus import Commands, Menus
from albumen.ui.notice_control import NoticeControl
from albumen.ui.orders import Order
from albumen.ui.owner_lists import OwnerLists
from albumen.ui.pictures import Pictures
from albumen.ui.plugin_control import PluginControl
from albumen.ui.plugins_page import PluginsPage
from albumen.ui.search_control import SearchControl
from albumen.ui.search_note import SearchNote
from albumen.ui.selection import Selection
from albumen.ui.settings_sheet import SettingsControl
from albumen.ui.shield_control import ShieldControl
from albumen.ui.slices import in_slices, polished
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from albumen.ui.writing_sheet import WritingControl


def whole_window(gateway: Gateway, tasks: Tasks, theme: Theme, settings: Settings) -> MainWindow:
    """The window with everything in it, not shown yet."""
    window = MainWindow(theme, settings)
    for _ in furnish(window, gateway, tasks):
        pass
    return window


def furnish(window: MainWindow, gateway: Gateway, tasks: Tasks) -> Iterator[None]:
    """Make what the window has beyond its first paint. It may paint at every yield, and has everything at the end.

    Args:
        gateway: everything the window knows and does goes through it.
        tasks: where its calls run.
    """
    yield from window.complete()
    theme = window.theme
    window.gateway, window.tasks = gateway, tasks
    window.memory = preferences.Memory(window.remembered, tasks, window)
    window.thumbnails = Thumbnails(tasks, gateway.browsing.tiles, parent=window)
    window.pictures = Pictures(tasks, gateway.browsing.pixels, parent=window)
    window.grid = PhotoGrid(window.thumbnails, theme, window)
    window.search_note = SearchNote(theme, window)
    window.content = Content(window.grid, theme, window)
    yield
    window.large = LargeView(window.pictures, window.thumbnails.newest, theme, window)
    yield
    window.plugins_page = PluginsPage(theme, window)
    window.jobs = JobsPanel(theme, window)
    yield
    window.inspector = Inspector(theme, window)
    window.banners = BannerArea(theme, window)
    yield
    for part in (window.content, window.search_note, window.inspector):
        yield from in_slices(polished(part))
    window.pages.add(window.large, wide=True)
    window.pages.add(window.plugins_page)
    window.move_in(
        content=window.content,
        note=window.search_note,
        jobs=window.jobs,
        banners=window.banners,
        about=window.inspector,
    )
    yield
    _make_services(window)
    yield
    window.menus = Menus(window, _commands(window))
    yield
    _make_plugin_parts(window)
    yield
    frame = _frame(window)
    window.notices = NoticeControl(frame)
    window.controls = []
    for control in CONTROLS:
        window.controls.append(control(frame))
        yield
    _connect(window)
    _recall(window)
    window.furnished = True
    window.header.search.quiet = False
    if window.header.search.hasFocus():  # since before there was anybody to hear of it
        window.header.search.entered.emit()
    yield
    window.browser.refresh_sources()
    window.plugins.refresh()
    window.shields.refresh()


def _make_services(window: MainWindow) -> None:
    gateway, tasks = window.gateway, window.tasks
    window.browser = Browser(gateway, tasks, window.content, window)
    window.heat = HeatControl(gateway, tasks, window.large, lambda: window.browser.text, window)
    window.selection = Selection(gateway, tasks, window.inspector, window.chosen, window)
    window.lists = OwnerLists(gateway, tasks, window)
    window.searching = SearchControl(
        gateway,
        tasks,
        field=window.header.search,
        note=window.search_note,
        content=window.content,
        browser=window.browser,
        lists=window.lists,
        grid=window.grid,
    )
    window.settings = SettingsControl(gateway, tasks, window.theme, window.memory, window)


def _make_plugin_parts(window: MainWindow) -> None:
    gateway, tasks, theme, menus = window.gateway, window.tasks, window.theme, window.menus
    window.plugins = PluginControl(
        gateway, tasks, theme, page=window.plugins_page, menus=menus, chosen=window.chosen, window=window
    )
    window.shields = ShieldControl(gateway, tasks, theme, menus.view, window)
    window.writing = WritingControl(gateway, tasks, theme, menu=menus.photo, chosen=window.chosen, window=window)


def _frame(window: MainWindow) -> Frame:
    return Frame(
        window=window,
        gateway=window.gateway,
        tasks=window.tasks,
        theme=window.theme,
        memory=window.memory,
        menus=window.menus,
        pages=window.pages,
        header=window.header,
        sidebar=window.sidebar,
        content=window.content,
        grid=window.grid,
        large=window.large,
        thumbnails=window.thumbnails,
        pictures=window.pictures,
        inspector=window.inspector,
        banners=window.banners,
        browser=window.browser,
        searching=window.searching,
        settings=window.settings,
        lists=window.lists,
        selection=window.selection,
        chosen=window.chosen,
        changed=window.changed,
        worked=window.worked,
        covered=window.shields.changed,
        report=window.report,
        show_large=window.show_large,
    )


def _commands(window: MainWindow) -> Commands:
    return Commands(
        add_folder=window.lists.ask_folder,
        look_again=window.look_again,
        new_album=lambda: window.lists.new_album(window.chosen()),
        remove_from_album=window.remove_from_album,
        select_all=window.grid.selectAll,
        select_none=window.grid.clearSelection,
        find=window.go_to_search,
        rate=window.selection.rate,
        open_large=window.open_large,
        reveal=window.selection.reveal,
        find_similar=lambda: window.searching.find_similar(window.chosen()),
        more_like=lambda: window.searching.mark(window.chosen(), liked=True),
        less_like=lambda: window.searching.mark(window.chosen(), liked=False),
        zoom_in=window.zoom_in,
        zoom_out=window.zoom_out,
        set_fill=window.set_fill,
        set_order=window.set_order,
        set_theme=window.set_theme,
        set_text_scale=window.set_text_scale,
        show_plugins=window.show_plugins,
        show_settings=window.settings.open,
        show_shortcuts=window.show_shortcuts,
    )


def _connect(window: MainWindow) -> None:
    window.settings.offer(preferences.LANGUAGE, lambda _language: None)  # from the next start
    window.settings.offer(preferences.THEME, window.set_theme)
    window.settings.offer(preferences.TEXT_SCALE, window.set_text_scale)
    window.settings.offer(preferences.REDUCED_MOTION, window.theme.reduce_motion)
    window.header.sidebar_button.setDefaultAction(window.menus.sidebar)
    window.header.inspector_button.setDefaultAction(window.menus.inspector)
    for action, icon in ((window.menus.sidebar, "sidebar"), (window.menus.inspector, "inspector")):
        window.theme.bind_icon(action, icon)
        action.setIconVisibleInMenu(False)  # there, the check mark says more
    window.menus.sidebar.toggled.connect(window.toggle_sidebar)
    window.menus.inspector.toggled.connect(window.toggle_inspector)
    window.header.search.left.connect(window.grid.setFocus)
    window.header.order_chosen.connect(window.set_order)
    window.header.zoom_chosen.connect(window.grid.set_cell)
    window.grid.zoomed.connect(window.header.show_zoom)
    window.grid.opened.connect(window.show_large)
    window.grid.selection_changed.connect(window.selection.changed)
    window.large.closed.connect(window.close_large)
    window.large.play_asked.connect(window.selection.play)
    window.large.region_chosen.connect(window.search_part)
    window.large.photo_changed.connect(window.selection.changed)
    window.selection.details_read.connect(window.details_read)
    window.browser.shown.connect(window.list_shown)
    window.browser.shown.connect(window.heat.follow)
    window.browser.search_failed.connect(window.report)
    window.jobs.pause_asked.connect(partial(window.control_job, "pause"))
    window.jobs.resume_asked.connect(partial(window.control_job, "resume"))
    window.jobs.go_on_asked.connect(partial(window.control_job, "go_on"))
    window.jobs.cancel_asked.connect(partial(window.control_job, "cancel"))
    window.plugins_page.closed.connect(window.pages.home)
    window.settings.model_changed.connect(window.look_again)
    window.plugins.page_opened.connect(window.pages.show)
    window.plugins.page_closed.connect(window.pages.home)
    window.plugins.failed.connect(window.report)
    window.plugins.told.connect(partial(window.banners.show_notice, "info"))
    window.plugins.warned.connect(partial(window.banners.show_notice, "warning"))
    window.shields.changed.connect(window.cover)
    window.shields.told.connect(partial(window.banners.show_notice, "info"))
    window.shields.failed.connect(window.report)
    window.heat.failed.connect(window.report)
    window.tasks.failed.connect(window.report)


def _recall(window: MainWindow) -> None:
    get, actions = window.memory.get, window.menus.actions
    window.menus.sidebar.setChecked(get(preferences.SIDEBAR))
    window.menus.inspector.setChecked(get(preferences.INSPECTOR))
    window.toggle_sidebar(get(preferences.SIDEBAR))
    window.toggle_inspector(get(preferences.INSPECTOR))
    window.grid.set_cell(get(preferences.CELL))
    window.header.show_zoom(window.grid.cell)
    actions["fill"].setChecked(get(preferences.FILL))
    window.set_order(Order(get(preferences.ORDER)))
    actions[f"theme_{get(preferences.THEME)}"].setChecked(True)
    scale = actions.get(f"text_{get(preferences.TEXT_SCALE)}")
    if scale is not None:
        scale.setChecked(True)

"""What the controls of the window share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMainWindow

from albumen.ui import preferences
from albumen.ui.banners import BannerArea
from albumen.ui.browser import Browser
from albumen.ui.content import Content
from albumen.ui.gateway import Gateway
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.header import Header
from albumen.ui.inspector import Inspector
from albumen.ui.large_view import LargeView
from albumen.ui.menus import Menus
from albumen.ui.owner_lists import OwnerLists
from albumen.ui.pages import Pages
from albumen.ui.pictures import Pictures
from albumen.ui.search_control import SearchControl
from albumen.ui.selection import Selection
from albumen.ui.settings_sheet import SettingsControl
from albumen.ui.sidebar import Sidebar
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme


@dataclass(frozen=True)
class Frame:
    """The parts of the window, for the controls that add a command, a page or a habit to it (see `controls`).

    Attributes:
        window: the parent of dialogs.
        gateway: everything that is known and done.
        tasks: where its calls run.
        memory: what the window remembers.
        settings: lists what a control lets the owner set (`offer`).
        chosen: gives the ids of the photographs that a command is to work on, in the order shown.
        changed: emits a `Digest` of each bundle of the library's changes.
        worked: emits a sequence of `JobStatus`, of jobs that began, went on or ended.
        covered: says that photographs were covered or uncovered; no picture from before may be shown.
        report: tells of an error in a banner.
    """

    window: QMainWindow
    gateway: Gateway
    tasks: Tasks
    theme: Theme
    memory: preferences.Memory
    menus: Menus
    pages: Pages
    header: Header
    sidebar: Sidebar
    content: Content
    grid: PhotoGrid
    large: LargeView
    thumbnails: Thumbnails
    pictures: Pictures
    inspector: Inspector
    banners: BannerArea
    browser: Browser
    searching: SearchControl
    settings: SettingsControl
    lists: OwnerLists
    selection: Selection
    chosen: Callable[[], list[int]]
    changed: SignalInstance
    worked: SignalInstance
    covered: SignalInstance
    report: Callable[[Exception], None]
    show_large: Callable[[int], None]
    """Looks at one of the photographs that the grid shows."""

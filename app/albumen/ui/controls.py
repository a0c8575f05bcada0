"""The controls of the window, each a habit of its own: it adds its actions and pages, and listens to its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from albumen.ui.album_menu import AlbumMenu
from albumen.ui.arrange_menu import ArrangeMenu
from albumen.ui.awake_control import AwakeControl
from albumen.ui.choosing import ChoosingControl
from albumen.ui.compare_control import CompareControl
from albumen.ui.contact_control import ContactControl
from albumen.ui.copy_control import CopyControl
from albumen.ui.cull_control import CullControl
from albumen.ui.details_control import DetailsControl
from albumen.ui.duplicates_control import DuplicatesControl
from albumen.ui.edit_menu import EditMenu
from albumen.ui.export_control import ExportControl
from albumen.ui.first_run import FirstRun
from albumen.ui.frame import Frame
from albumen.ui.grid_menu import GridMenu
from albumen.ui.help_menu import HelpMenu
from albumen.ui.large_control import LargeControl
from albumen.ui.leave_control import LeaveControl
from albumen.ui.map_control import MapControl
from albumen.ui.mark_menu import MarkMenu
from albumen.ui.open_control import OpenControl
from albumen.ui.open_with import OpenWith
from albumen.ui.page_menu import PageMenu
from albumen.ui.presence import Presence
from albumen.ui.rename_control import RenameControl
from albumen.ui.room_control import RoomControl
from albumen.ui.select_menu import SelectMenu
from albumen.ui.similar_control import SimilarControl
from albumen.ui.slideshow_control import SlideshowControl
from albumen.ui.source_control import SourceControl
from albumen.ui.tags_control import TagsControl
from albumen.ui.timeline_control import TimelineControl
from albumen.ui.trash_control import TrashControl
from albumen.ui.tray import Tray

CONTROLS: Final[tuple[Callable[[Frame], QObject], ...]] = (
    ChoosingControl,
    SourceControl,
    EditMenu,
    SelectMenu,
    CopyControl,
    MarkMenu,
    ArrangeMenu,
    LargeControl,
    CompareControl,
    SlideshowControl,
    DetailsControl,
    AlbumMenu,
    TrashControl,
    OpenControl,
    ExportControl,
    ContactControl,
    OpenWith,
    RenameControl,
    CullControl,
    PageMenu,
    TimelineControl,
    MapControl,
    SimilarControl,
    DuplicatesControl,
    TagsControl,
    GridMenu,
    LeaveControl,
    FirstRun,
    HelpMenu,
    RoomControl,
    Presence,
    AwakeControl,
    Tray,
)
"""Made in this order, so that menus grow from the commonest command to the rarest."""

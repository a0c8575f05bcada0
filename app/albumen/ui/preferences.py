"""What the window remembers, declared once: the settings page and the start of the program both read it here."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Slot

from albumen.core.settings import Setting, Settings

if TYPE_CHECKING:
    from albumen.api import SettingValue
    from albumen.ui.tasks import Tasks

THEME = Setting(
    "window.theme",
    "system",
    choices=("system", "light", "dark"),
    label="Theme",
    names=(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
)
TEXT_SCALE = Setting("window.text_scale", 1.0, label="Text size", minimum=0.8, maximum=2.5, percent=True)
CELL = Setting("window.thumbnail_size", 176, minimum=64, maximum=4096)
FILL = Setting("window.square_thumbnails", True, label="Cut thumbnails to squares")
ORDER = Setting("window.order", "taken", choices=("taken", "added", "name", "rating"))
LAYOUT = Setting("window.layout", "squares", choices=("squares", "rows"))
GROUPING = Setting("window.group_by", "month", choices=("none", "day", "month", "year", "folder", "alike"))
UNREAD_TOLD = Setting("window.unread_told", "")
"""Marks of the files that could not be read and of which the owner has been told."""
HIDE_REJECTED = Setting("window.hide_rejected", False)
FILMSTRIP = Setting("window.filmstrip", True)
INFO = Setting("window.info", False)
SLIDE_SECONDS = Setting("window.slide_seconds", 5, label="Seconds for each photo of a slideshow", minimum=1, maximum=60)
SLIDE_SHUFFLE = Setting("window.slide_shuffle", False, label="Slideshows in any order")
SIDEBAR = Setting("window.sidebar", True)
INSPECTOR = Setting("window.inspector", True)
LANGUAGE = Setting(
    "window.language",
    "system",
    choices=("system", "en", "de", "fr", "ja", "ar"),
    label="Language",
    names=(("system", "As the system"),),
    help="From the next start. English is complete; other languages show English where a text is not translated yet.",
)
TRAY = Setting(
    "window.tray",
    False,
    label="Go on in the tray when the window is closed",
    help="New photos are still read, and the icon in the tray shows how far that is.",
)
REDUCED_MOTION = Setting("window.reduced_motion", False, label="Reduce motion", help="Nothing slides or fades.")
MAP_TILES = Setting(
    "window.map_tiles",
    "",
    label="Folder of map tiles",
    help="Tiles of your own as zoom/x/y.png, shown on the map above the coastline. Nothing is fetched from a network.",
)
EDITOR = Setting(
    "window.editor",
    "",
    label="Program to edit photos with",
    help="Its path or name; empty for what the system opens photos with.",
)
EXPORT = Setting("window.export", "")
"""What was last chosen for exporting, as JSON."""
OPEN_FOLDERS = Setting("window.open_folders", "")
"""Paths of the folders whose inner folders the sidebar lists, as JSON."""

GEOMETRY = Setting("window.geometry", "")
"""Size and place of the window as Qt saves them, base64."""

V = TypeVar("V", bound="SettingValue")
_PAUSE_MS = 500


def open_preferences(library_folder: Path) -> Settings:
    """The window's settings, kept with the library."""
    declared = (
        LANGUAGE,
        THEME,
        TEXT_SCALE,
        CELL,
        FILL,
        ORDER,
        LAYOUT,
        GROUPING,
        UNREAD_TOLD,
        HIDE_REJECTED,
        FILMSTRIP,
        INFO,
        SLIDE_SECONDS,
        SLIDE_SHUFFLE,
        SIDEBAR,
        INSPECTOR,
        TRAY,
        REDUCED_MOTION,
        MAP_TILES,
        EDITOR,
        EXPORT,
        OPEN_FOLDERS,
        GEOMETRY,
    )
    return Settings(library_folder / "window.json", declared)


class Memory(QObject):
    """Reads the window's settings, and writes what changed off the GUI thread, once the owner pauses."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._changed: dict[str, tuple[Setting[SettingValue], SettingValue]] = {}  # that nobody writes yet
        self._unwritten: dict[str, SettingValue] = {}  # these, and what is being written
        self._lock = threading.Lock()  # of both, never held for long
        self._writing = threading.Lock()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._write)

    def get(self, setting: Setting[V]) -> V:
        """The value kept, written or not."""
        with self._lock:
            if setting.key in self._unwritten:
                return cast("V", self._unwritten[setting.key])
        return self._settings.get(setting)

    def keep(self, setting: Setting[V], value: V) -> None:
        """Keep a value."""
        with self._lock:
            self._unwritten[setting.key] = value
            self._changed[setting.key] = (setting, value)  # type: ignore[assignment]  # invariant in its value
        self._pause.start()

    def flush(self) -> None:
        """Write now what has not been written: the window is closing."""
        self._pause.stop()
        self._save()

    @Slot()
    def _write(self) -> None:
        self._tasks.run(self._save)

    def _save(self) -> None:
        """Write the newest values, after whoever is at it: an older one never comes after them."""
        with self._writing:
            with self._lock:
                changed, self._changed = self._changed, {}
            for setting, value in changed.values():
                self._settings.set(setting, value)
                with self._lock:
                    if setting.key not in self._changed:
                        self._unwritten.pop(setting.key, None)

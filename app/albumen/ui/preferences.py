"""What the window remembers, declared once: the settings page and the start of the program both read it here."""

from __future__ import annotations

from pathlib import Path

from albumen.core.settings import Setting, Settings

THEME = Setting("window.theme", "system", choices=("system", "light", "dark"), label="Theme")
TEXT_SCALE = Setting("window.text_scale", 1.0, label="Text size", minimum=0.8, maximum=2.5)
CELL = Setting("window.thumbnail_size", 176, minimum=64, maximum=512)
FILL = Setting("window.square_thumbnails", True, label="Cut thumbnails to squares")
ORDER = Setting("window.order", "taken", choices=("taken", "added", "name", "rating"))
SIDEBAR = Setting("window.sidebar", True)
INSPECTOR = Setting("window.inspector", True)
GEOMETRY = Setting("window.geometry", "")
"""Size and place of the window as Qt saves them, base64."""


def open_preferences(library_folder: Path) -> Settings:
    """The window's settings, kept with the library."""
    declared = (THEME, TEXT_SCALE, CELL, FILL, ORDER, SIDEBAR, INSPECTOR, GEOMETRY)
    return Settings(library_folder / "window.json", declared)

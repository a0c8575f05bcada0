"""What plugins' panels are made of: implements `albumen.api.PanelKit` with widgets."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow, QWidget

from albumen.api import PanelWork, Photos
from albumen.host.facades import CoreServices
from albumen.ui import formats
from albumen.ui.panel_kit.photo_grid import PanelGrid
from albumen.ui.panel_kit.work import Background
from albumen.ui.panels import bring_up


class Kit:
    """Implements `albumen.api.PanelKit`.

    Args:
        core: Tells when photographs are covered or tagged.
        photos: The plugin's.
        log: The plugin's.
    """

    def __init__(self, core: CoreServices, photos: Photos, log: logging.Logger) -> None:
        self._core, self._photos, self._log = core, photos, log

    def work(self, owner: object, failed: Callable[[str], None]) -> Background:
        """A thread for a panel."""
        if not isinstance(owner, QWidget):
            raise TypeError(f"a panel is a QWidget, not a {type(owner).__name__}")
        return Background(owner, failed, self._log)

    def photo_grid(self, work: PanelWork, name: str) -> PanelGrid:
        """An empty grid."""
        grid = PanelGrid(self._photos, work, self._log)
        grid.setAccessibleName(name)
        grid.follow(self._core.shields.subscribe, self._core.library.changes.subscribe)
        return grid

    def percent(self, share: float, places: int = 0) -> str:
        """A share of 1 in percent."""
        return formats.percent(share, places)

    def decimal(self, value: float, places: int) -> str:
        """A number with so many decimal places."""
        return formats.decimal(value, places)

    def show_panel(self, owner: object, plugin_id: str, topic: str = "") -> bool:
        """Bring a plugin's panel to the front."""
        if not isinstance(owner, QWidget):
            raise TypeError(f"a panel is a QWidget, not a {type(owner).__name__}")
        window = owner.window()
        while not isinstance(window, QMainWindow):  # it may float in a window of its own
            parent = window.parentWidget()
            if parent is None:
                return False
            window = parent.window()
        return bring_up(window, plugin_id, topic)

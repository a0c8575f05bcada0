"""`ctx.panels`: parts that panels are made of, so that every plugin covers photos and keeps the window free alike.

This module knows no Qt; what it says of widgets is true in the window only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from albumen.api.records import PhotoId

T = TypeVar("T")


class PanelWork(Protocol):
    """A thread of a panel's own, for what would make the window wait."""

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Call `work` on that thread, after what was asked for before, and `done` with its result on the GUI thread."""

    def end(self) -> None:
        """Wait for what runs and drop the rest; it happens by itself when the panel is deleted."""


class PhotoGrid(Protocol):
    """Photos with a line of text each; what a shield covers is covered, also where that changes while they show."""

    @property
    def widget(self) -> Any:
        """The QWidget to lay out; it takes the keyboard and grows with the text."""

    def show_photos(self, photos: Sequence[tuple[PhotoId, str]]) -> None:
        """Show these, in this order, at most 240 of them.

        The first one becomes the current one; where they are the same as before, the place is kept.
        """

    def chosen(self) -> list[PhotoId]:
        """The selected photos, else the current one."""

    def all(self) -> list[PhotoId]:
        """Every photo shown."""

    def take(self, ids: Sequence[PhotoId]) -> None:
        """Take photos out; the next one becomes the current one."""


class PanelKit(Protocol):
    """`ctx.panels`: to be used on the GUI thread, in the factory of a panel and after it."""

    def work(self, owner: object, failed: Callable[[str], None]) -> PanelWork:
        """A thread for a panel.

        Args:
            owner: The panel, a QWidget.
            failed: Called on the GUI thread with the sentence of a `UserError` that work raised.

        Raises:
            UserError: There is no window.
        """

    def photo_grid(self, work: PanelWork, name: str) -> PhotoGrid:
        """An empty grid.

        Args:
            work: Where it loads pictures.
            name: What it shows, for screen readers.

        Raises:
            UserError: There is no window.
        """

    def percent(self, share: float, places: int = 0) -> str:
        """A share of 1 in percent as the owner's language writes it: 0.873 as 87%, 87 % or ٨٧٪."""

    def decimal(self, value: float, places: int) -> str:
        """A number with so many decimal places as the owner's language writes it: 0.87 or 0,87."""

    def show_panel(self, owner: object, plugin_id: str, topic: str = "") -> bool:
        """Bring a plugin's panel to the front, such as that of the plugin that an entry of an album is from.

        Args:
            owner: The panel that asks, a QWidget.
            plugin_id: Whose panel, its first one at a side of the window.
            topic: What to show there; given to the panel's `show_topic` where it has such a method.

        Returns:
            Whether there is such a panel; there is none while its plugin is not active.
        """

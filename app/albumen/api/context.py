"""`PluginContext`: what `activate(ctx)` is handed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from albumen.api.contributions import Analyzer, Command, Panel, SearchProvider
from albumen.api.events import Event
from albumen.api.library import Albums, Photos, Tags, Texts
from albumen.api.panels import PanelKit
from albumen.api.records import Level
from albumen.api.services import Clip, Jobs, Migration, Settings, Store


class PluginContext(Protocol):
    """What `activate(ctx)` gets: the whole of Albumen, as far as a plugin is concerned.

    Every registration is undone by the host when the plugin is disabled. A call that needs a permission the manifest
    does not list raises `PermissionDenied`. Permissions are advice to the owner and not a sandbox: a plugin is Python.
    """

    @property
    def plugin_id(self) -> str:
        """The manifest's id."""

    @property
    def photos(self) -> Photos:
        """The photos."""

    @property
    def tags(self) -> Tags:
        """Tags and suggestions."""

    @property
    def albums(self) -> Albums:
        """The owner's albums."""

    @property
    def texts(self) -> Texts:
        """Words of photos that searches find."""

    @property
    def clip(self) -> Clip:
        """The active model."""

    @property
    def jobs(self) -> Jobs:
        """Long work."""

    @property
    def settings(self) -> Settings:
        """The plugin's settings."""

    @property
    def panels(self) -> PanelKit:
        """Parts to make panels of."""

    @property
    def log(self) -> logging.Logger:
        """A logger that writes to the plugin's own log file too."""

    def add_search(self, search_id: str, provider: SearchProvider) -> None:
        """Register a search provider."""

    def add_analyzer(self, analyzer_id: str, analyzer: Analyzer) -> None:
        """Register an analyzer, at once or later; in the window it is shown the photos from then on."""

    def remove_analyzer(self, analyzer_id: str) -> None:
        """Show an analyzer no more photos, at once; what it says of those it is looking at is not kept.

        What it said before stays. Added again later, it is shown what it has not seen. Nothing happens where it is not
        registered.
        """

    def analyze_again(self) -> None:
        """Say that the version of an analyzer may be another one now; photos are then shown to it in the background."""

    def add_command(self, command_id: str, fn: Command) -> None:
        """Register the function behind a command that the manifest declares."""

    def add_panel(self, panel_id: str, factory: Panel) -> None:
        """Register the factory of a panel that the manifest declares.

        A widget of many parts may make them in a method `fill`, a generator that pauses after each: the window goes
        through it before it shows the panel, and answers meanwhile.
        """

    def on(self, event: str, fn: Callable[[Event], None]) -> None:
        """Call `fn` after each event of this name (see `EVENTS`), on a worker thread, one event at a time."""

    def store(self, migrations: Sequence[Migration]) -> Store:
        """Open the plugin's own SQLite file; migrations not yet recorded in it run first, in order, each atomic."""

    def notify(self, level: Level, text: str) -> None:
        """Show the owner a line of text."""

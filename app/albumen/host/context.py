"""The context a plugin is activated with."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from albumen.api import (
    Analyzer,
    Command,
    Event,
    Level,
    Migration,
    Panel,
    PanelKit,
    SearchProvider,
)
from albumen.host.albums_view import AlbumsView
from albumen.host.clip_view import ClipView
from albumen.host.event_pump import EventPump
from albumen.host.facades import PhotosView
from albumen.host.jobs_view import JobsView
from albumen.host.registrations import Registrations
from albumen.host.state import SettingsView
from albumen.host.store import PluginStore
from albumen.host.tags_view import TagsView
from albumen.host.texts_view import TextsView


class StoreOpener:
    """Opens a plugin's store at the first call and closes it with the plugin."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._store: PluginStore | None = None

    def open(self, migrations: Sequence[Migration]) -> PluginStore:
        """The store, the same one at every call."""
        with self._lock:
            if self._store is None:
                self._store = PluginStore(self._path, migrations)
            return self._store

    def close(self) -> None:
        """Close the store if it was opened."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None


@dataclass(frozen=True, slots=True)
class HostContext:
    """Implements `albumen.api.PluginContext`. Holds views only: nothing on it leads to the window or the database."""

    plugin_id: str
    photos: PhotosView
    tags: TagsView
    albums: AlbumsView
    texts: TextsView
    clip: ClipView
    jobs: JobsView
    settings: SettingsView
    log: logging.Logger
    registrations: Registrations
    events: EventPump
    stores: StoreOpener
    announce: Callable[[Level, str], None]
    make_panels: Callable[[], PanelKit]
    analyzers_changed: Callable[[], None]

    @property
    def panels(self) -> PanelKit:
        """Parts to make panels of; made where they are asked for, because they are made of widgets."""
        return self.make_panels()

    def add_search(self, search_id: str, provider: SearchProvider) -> None:
        """Register a search provider."""
        if not callable(getattr(provider, "search", None)):
            raise TypeError(f"the search provider {search_id!r} has no search method")
        self.registrations.searches.add(search_id, provider)

    def add_analyzer(self, analyzer_id: str, analyzer: Analyzer) -> None:
        """Register an analyzer."""
        if not callable(getattr(analyzer, "analyze", None)) or not isinstance(getattr(analyzer, "version", None), str):
            raise TypeError(f"the analyzer {analyzer_id!r} needs an analyze method and a version text")
        self.registrations.analyzers.add(analyzer_id, analyzer)
        self.analyzers_changed()

    def remove_analyzer(self, analyzer_id: str) -> None:
        """Show an analyzer no more photos."""
        self.registrations.analyzers.remove(analyzer_id)

    def analyze_again(self) -> None:
        """Say that the version of an analyzer may be another one now."""
        self.analyzers_changed()

    def add_command(self, command_id: str, fn: Command) -> None:
        """Register the function behind a declared command."""
        self.registrations.commands.add(command_id, fn)

    def add_panel(self, panel_id: str, factory: Panel) -> None:
        """Register the factory of a declared panel."""
        self.registrations.panels.add(panel_id, factory)

    def on(self, event: str, fn: Callable[[Event], None]) -> None:
        """Listen to an event."""
        self.events.on(event, fn)

    def store(self, migrations: Sequence[Migration]) -> PluginStore:
        """Open the plugin's own SQLite file."""
        return self.stores.open(migrations)

    def notify(self, level: Level, text: str) -> None:
        """Show the owner a line of text."""
        self.announce(level, text)

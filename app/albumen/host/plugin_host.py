"""The plugin host: the program's calls into the active plugins."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

from albumen.api import (
    CancelToken,
    CommandResult,
    Event,
    Hit,
    Invocation,
    LibraryChanged,
    ModelChanged,
    Progress,
    Query,
    SettingsChanged,
    SettingValue,
    ShieldsChanged,
    UserError,
)
from albumen.core.records import Change, FoldersChanged, PhotosChanged
from albumen.core.settings import Setting
from albumen.host.adapters import AdapterInstaller
from albumen.host.analysis import Analysis, Steps
from albumen.host.background_analysis import BackgroundAnalysis
from albumen.host.cancel import CancelFlag
from albumen.host.command_steps import command_steps
from albumen.host.discovery import SHIPPED
from albumen.host.lifecycle import PluginLifecycle
from albumen.host.manifest import PanelSpec
from albumen.host.query_search import QuerySearch, wanted_words
from albumen.host.runtime import Surroundings
from albumen.host.search_all import search_all, written_all
from albumen.host.shields import Shields
from albumen.host.smart_albums import SmartAlbums


class PluginHost(PluginLifecycle):
    """Stands between the plugins and everything else. Thread-safe."""

    def __init__(
        self,
        around: Surroundings,
        user_folder: Path | None,
        *,
        shipped: Sequence[str] = SHIPPED,
        installed: bool = True,
    ) -> None:
        """As `PluginLifecycle`."""
        super().__init__(around, user_folder, shipped=shipped, installed=installed)
        self._unsubscribe: Callable[[], None] = lambda: None
        self._model_id: str | None = None
        self.analysis = Analysis(around.core.library, self.runtimes)
        self._background = BackgroundAnalysis(self.analysis, around.jobs)
        self.subscribe(self._background.plugins_changed)
        around.core.shields.use(self.shields_of_enabled)
        self.subscribe(around.core.shields.tell)
        self._unwatch: Callable[[], None] = lambda: None

    def start(self, *, safe_mode: bool = False, only_search: bool = False) -> None:
        """As `PluginLifecycle.start`."""
        self._model_id = self._around.core.active_model()
        self._unsubscribe = self._around.core.library.changes.subscribe(self._on_change)
        self._unwatch = self._around.core.shields.subscribe(lambda: self.post(ShieldsChanged()))
        super().start(safe_mode=safe_mode, only_search=only_search)

    def stop(self) -> None:
        """Deactivate every plugin."""
        self._background.stop()
        self._unsubscribe()
        self._unwatch()
        super().stop()

    # -- settings -------------------------------------------------------------------------------------------------

    def settings(self, plugin_id: str) -> list[tuple[Setting[Any], SettingValue]]:
        """The settings a plugin declares and their values, in the manifest's order."""
        manifest = self.manifest(plugin_id)
        return [(spec, self._around.states.value(manifest, key)) for key, spec in manifest.settings.items()]

    def set_setting(self, plugin_id: str, key: str, value: SettingValue) -> None:
        """Change a setting; the plugin hears `settings_changed`.

        Raises:
            UserError: There is no such setting, or the value is not one for it.
        """
        self._around.states.set_value(self.manifest(plugin_id), key, value)
        self.post(SettingsChanged(plugin_id, (key,)))

    # -- calls ----------------------------------------------------------------------------------------------------

    def search(self, query: Query, limit: int, cancel: CancelToken | None = None) -> list[Hit]:
        """Read the query's language, ask every search provider at once for what it is about, and join the answers.

        A provider that fails is recorded, and the others still count. Call it from a worker thread.

        Raises:
            QueryError: The query cannot be understood.
            UserError: No provider is active where one is needed, or none could answer.
            Cancelled: From `cancel`.
        """

        def ask(plain: Query, most: int, token: CancelToken) -> list[Hit]:
            return search_all(self.runtimes(), plain, most, token, self._existing)

        return QuerySearch(self._around.core.library, ask).search(query, limit, cancel or CancelFlag())

    def written(self, query: Query, ids: Sequence[int], cancel: CancelToken | None = None) -> frozenset[int]:
        """Which of the photos a query found match mostly because its words stand in the picture.

        It looks at the pictures: ask for those that are shown, from a worker thread.

        Raises:
            QueryError: The query cannot be understood.
            Cancelled: From `cancel`.
        """
        words = wanted_words(query.text)
        if not words or not ids:
            return frozenset()
        return written_all(self.runtimes(), Query(words), ids, cancel or CancelFlag())

    @property
    def smart_albums(self) -> SmartAlbums:
        """What saved searches find."""
        return SmartAlbums(self._around.core.library, self.search)

    @property
    def adapters(self) -> AdapterInstaller:
        """What installs adapters, for plugins and for whoever wants to take the steps one by one."""
        return self._around.core.adapters

    def analyze(self, plugin_id: str | None = None) -> Steps:
        """Show every photo that an analyzer has not seen to it, also those it failed on before, and store what it says.

        A generator of `Progress` whose return value (`StopIteration.value`) is the report. Closing it stops, and keeps
        what is done.

        Args:
            plugin_id: Only with the analyzers of this plugin.

        Raises:
            UserError: The plugin is not active.
        """
        if plugin_id is not None:
            self.runtime(plugin_id)
        return self.analysis.run(plugin_id, again_failed=True)

    def analyze_in_background(self) -> None:
        """Keep the analyzers up with the library from now on, as jobs."""
        self._background.start()

    def run_command(self, command_id: str, invocation: Invocation) -> CommandResult:
        """Run a command on this thread, which may take long.

        Raises:
            UserError: There is no such command, it failed, or it has a sentence for the owner.
        """
        for runtime in self.runtimes():
            if command_id in {command.id for command in runtime.manifest.commands}:
                return runtime.run_command(command_id, invocation)
        raise UserError(self.why_no_command(command_id))

    def command_steps(self, command_id: str, invocation: Invocation) -> Generator[Progress, None, CommandResult]:
        """Run a command as a generator of its progress, which can be a job; its return value is the result.

        Raises:
            UserError: As `run_command`.
        """
        return command_steps(lambda call: self.run_command(command_id, call), invocation)

    def panels(self) -> list[tuple[str, PanelSpec]]:
        """The panels of active plugins, each with its plugin's id."""
        return [(runtime.manifest.id, panel) for runtime in self.runtimes() for panel in runtime.manifest.panels]

    def prepare_panel(self, plugin_id: str, panel_id: str) -> None:
        """Import what building a panel takes; call it on a worker thread, where all of Qt's classes are made.

        Raises:
            UserError: The plugin is not active.
        """
        self.runtime(plugin_id).prepare_panel(panel_id)

    def build_panel(self, plugin_id: str, panel_id: str) -> object:
        """Build a panel's widget; call it on the GUI thread.

        Raises:
            UserError: The plugin is not active, or it failed.
        """
        return self.runtime(plugin_id).build_panel(panel_id)

    @property
    def shields(self) -> Shields:
        """Which photos are not to be seen in passing."""
        return self._around.core.shields

    def post(self, event: Event) -> None:
        """Bring an event to every active plugin; returns at once."""
        for runtime in self.runtimes():
            runtime.events.post(event)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _analyzers_changed(self) -> None:
        self._background.plugins_changed()

    def _existing(self, ids: Sequence[int]) -> set[int]:
        return {record.id for record in self._around.core.library.photos.get_many(ids)}

    def _on_change(self, change: Change) -> None:
        """Pass on what the library announces; it is called on the thread that writes, so it must be quick."""
        self._background.on_change(change)
        if isinstance(change, PhotosChanged | FoldersChanged):
            return
        self.post(change)
        if isinstance(change, ModelChanged):
            self._model_id = change.model_id
        elif isinstance(change, LibraryChanged):  # another program may have chosen another model
            model_id = self._around.core.active_model()
            if model_id is not None and model_id != self._model_id:
                self._model_id = model_id
                self.post(ModelChanged(model_id))

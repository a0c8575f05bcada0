"""The life of plugins: found, enabled, disabled, loaded again, removed, and what state each of them is in."""

from __future__ import annotations

import logging
import os
import shutil
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from albumen.api import API_VERSION, UserError
from albumen.api.sentence import Sentence
from albumen.host.discovery import SHIPPED, Candidate, candidate_at, discover, unload
from albumen.host.guard import FailureRecord
from albumen.host.manifest import CommandSpec, Manifest, ShieldSpec
from albumen.host.plugin_log import LOG_NAME
from albumen.host.plugin_status import NOT_YET_ENABLED, PluginState, PluginStatus, status_of
from albumen.host.runtime import PluginRuntime, Surroundings
from albumen.host.version import incompatibility

log = logging.getLogger(__name__)


class PluginLifecycle:
    """Finds plugins and runs the enabled ones. Thread-safe.

    Attributes:
        crashed: The plugins that were running when the program last ended without warning.
    """

    def __init__(
        self,
        around: Surroundings,
        user_folder: Path | None,
        *,
        shipped: Sequence[str] = SHIPPED,
        installed: bool = True,
    ) -> None:
        """Nothing is read or run before `start`.

        Args:
            user_folder: Where the owner puts plugins of their own.
            shipped: Import names of the plugins that come with the program.
            installed: Whether to look for plugins among the installed packages.
        """
        self._around = around
        self._user_folder = user_folder
        self._shipped = shipped
        self._installed = installed
        self._found = False
        self._changing = threading.RLock()  # held while a plugin starts or stops, which may take long
        self._lock = threading.Lock()  # guards the fields below, for moments only; no plugin code runs under it
        self._candidates: dict[str, Candidate] = {}
        self._active: dict[str, PluginRuntime] = {}
        self._failed: dict[str, tuple[str, tuple[FailureRecord, ...]]] = {}
        self._safe_mode = False
        self._watchers: tuple[Callable[[], None], ...] = ()
        self.crashed: tuple[str, ...] = ()

    def find(self) -> None:
        """Read the manifests of the plugins there are, once, without running any: what they shield is known then."""
        with self._changing:
            if self._found:
                return
            found = discover(
                self._user_folder,
                self._shipped,
                installed=self._installed,
                memory=self._around.folder / "found-before",  # no plugin's id has a hyphen
            )
            with self._lock:
                self._candidates = {candidate.key: candidate for candidate in found}
            self._found = True

    def start(self, *, safe_mode: bool = False, only_search: bool = False) -> None:
        """Find what there is, then activate what is enabled.

        Args:
            safe_mode: Only shipped plugins run.
            only_search: Leave out those that by their manifest add nothing to a search.
        """
        with self._changing:
            self._safe_mode = safe_mode
            self.crashed = self._around.marker.crashed()
            self.find()
            for candidate in list(self._candidates.values()):
                manifest = candidate.manifest
                if manifest is not None and (manifest.searches or not only_search) and self._wanted(candidate):
                    self._try_to_activate(candidate)

    def stop(self) -> None:
        """Deactivate every plugin."""
        with self._changing:
            with self._lock:
                runtimes, self._active = list(self._active.values()), {}
            for runtime in reversed(runtimes):
                runtime.deactivate()
            self._around.marker.close()

    def subscribe(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher`, on any thread, after a plugin's state changed. Gives a function that ends it."""
        with self._lock:
            self._watchers = (*self._watchers, watcher)

        def unsubscribe() -> None:
            with self._lock:
                self._watchers = tuple(one for one in self._watchers if one is not watcher)

        return unsubscribe

    def plugins(self) -> list[PluginStatus]:
        """Every plugin that was found, good or bad."""
        with self._lock:
            return [self._status(key, candidate) for key, candidate in self._candidates.items()]

    def manifest(self, plugin_id: str) -> Manifest:
        """A plugin's manifest.

        Raises:
            UserError: There is no such plugin, or its manifest cannot be used.
        """
        return manifest_of(self._candidate(plugin_id))

    def runtime(self, plugin_id: str) -> PluginRuntime:
        """An active plugin from the inside, for its page and for tests.

        Raises:
            UserError: It is not active.
        """
        with self._lock:
            runtime = self._active.get(plugin_id)
        if runtime is None:
            raise UserError("The plugin {plugin} is not active", plugin=plugin_id)
        return runtime

    def runtimes(self) -> Iterator[PluginRuntime]:
        """The active plugins from the inside."""
        with self._lock:
            return iter(list(self._active.values()))

    def enable(self, plugin_id: str) -> None:
        """Activate a plugin now and at every start.

        Raises:
            UserError: There is no such plugin, it cannot run here, or it failed; then it stays disabled.
        """
        candidate = self._candidate(plugin_id)
        manifest = manifest_of(candidate)
        if problem := incompatibility(manifest.api, API_VERSION):
            raise UserError("The plugin {plugin} {problem}", plugin=plugin_id, problem=problem)
        with self._changing:
            if plugin_id not in self._active:
                self._try_to_activate(candidate)
            failure = self._failed.get(plugin_id)
            if failure is None:
                self._around.states.set_enabled(manifest, enabled=True)
        self._tell()
        if failure is not None:
            raise UserError("The plugin {plugin} could not be enabled: {reason}", plugin=plugin_id, reason=failure[0])

    def disable(self, plugin_id: str) -> None:
        """Stop a plugin now and leave it out from now on. What it tagged stays.

        Raises:
            UserError: There is no such plugin.
        """
        candidate = self._candidate(plugin_id)
        with self._changing:
            if candidate.manifest is not None:
                self._around.states.set_enabled(candidate.manifest, enabled=False)
            self._take_out(plugin_id)
        self._tell()

    def reload(self, plugin_id: str) -> None:
        """Read a plugin's files again: manifest and code.

        Raises:
            UserError: As `enable`.
        """
        candidate = self._candidate(plugin_id)
        with self._changing:
            self._take_out(plugin_id)
            unload(candidate)
            fresh = candidate_at(candidate.folder, candidate.source)
            with self._lock:
                self._candidates[plugin_id] = fresh
            if fresh.manifest is not None and fresh.key == plugin_id and self._wanted(fresh):
                self.enable(plugin_id)
        self._tell()
        if fresh.manifest is None or fresh.key != plugin_id:
            if fresh.problem:
                raise UserError(fresh.problem)
            raise UserError(
                "{folder}: its id is now {name}; restart to use it", folder=fresh.folder, name=repr(fresh.key)
            )

    def uninstall(self, plugin_id: str, *, remove_data: bool = False) -> None:
        """Remove a plugin from the owner's plugin folder, and its store, settings, log and texts if asked to.

        What it tagged stays. Of a plugin that is only linked into the folder, the link is removed.

        Raises:
            UserError: It does not lie in that folder, or cannot be deleted.
        """
        candidate = self._candidate(plugin_id)
        if candidate.source != "user":
            raise UserError(
                "The plugin {plugin} comes with Albumen or a Python package; disable it, or remove the package",
                plugin=plugin_id,
            )
        self.disable(plugin_id)
        try:
            if candidate.folder.is_symlink():
                candidate.folder.unlink()
            else:
                shutil.rmtree(candidate.folder)
        except OSError as error:
            raise UserError(
                "{folder}: cannot be deleted: {reason}", folder=candidate.folder, reason=error.strerror or error
            ) from error
        unload(candidate)
        with self._lock:
            del self._candidates[plugin_id]
        if remove_data:
            shutil.rmtree(self._around.folder / plugin_id, ignore_errors=True)
            self._around.states.forget(plugin_id)
            self._around.core.library.analyses.forget(plugin_id)
            self._around.core.library.texts.forget(plugin_id)
        self._tell()

    def log_text(self, plugin_id: str, *, most: int = 64 * 1024) -> str:
        """The end of what a plugin has logged, at most so many bytes; "" where it has logged nothing.

        Raises:
            UserError: There is no such plugin, or its log cannot be read.
        """
        self._candidate(plugin_id)
        path = self._around.folder / plugin_id / LOG_NAME
        try:
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - most))
                text = file.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise UserError("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error) from error
        return text if size <= most else text.partition("\n")[2]

    def blame(self, error: BaseException) -> str | None:
        """Record an exception that nobody caught with the plugin whose code raised it; gives its id, or None.

        For what happens outside of any call of ours: in a slot or an event handler of a panel.
        """
        frames = [Path(frame.f_code.co_filename) for frame, _ in traceback.walk_tb(error.__traceback__)]
        for runtime in self.runtimes():
            folder = runtime.candidate.folder
            if any(file.is_relative_to(folder) or file.is_relative_to(folder.resolve()) for file in frames):
                detail = "".join(traceback.format_exception(error))
                runtime.guard.failed("a panel", f"{type(error).__name__}: {error}", detail)
                return runtime.manifest.id
        return None

    def commands(self) -> list[tuple[str, CommandSpec]]:
        """The commands of active plugins, each with its plugin's id."""
        return [(runtime.manifest.id, command) for runtime in self.runtimes() for command in runtime.manifest.commands]

    def shields_of_enabled(self) -> list[ShieldSpec]:
        """The shields of all enabled plugins, whether they run or not."""
        with self._lock:
            manifests = [(one, one.manifest) for one in self._candidates.values() if one.manifest is not None]
        return [
            shield
            for one, manifest in manifests
            if manifest.shields and self._chosen(one)
            for shield in manifest.shields
        ]

    def why_no_command(self, command_id: str) -> str:
        """Why no active plugin has this command, and what to do about it."""
        with self._lock:
            manifests = [one.manifest for one in self._candidates.values() if one.manifest is not None]
        for manifest in manifests:
            if command_id in {command.id for command in manifest.commands}:
                return Sentence(
                    "The command {command} belongs to the plugin {plugin}, which is not active; enable it"
                    " with: albumen plugins enable {plugin}",
                    command=repr(command_id),
                    plugin=manifest.id,
                )
        return Sentence(
            "No plugin has the command {command}; albumen plugins list shows the plugins there are",
            command=repr(command_id),
        )

    # -- inside ---------------------------------------------------------------------------------------------------

    def _candidate(self, plugin_id: str) -> Candidate:
        with self._lock:
            candidate = self._candidates.get(plugin_id)
            known = ", ".join(self._candidates) or "none"
        if candidate is None:
            raise UserError("There is no plugin {plugin}; found are {known}", plugin=repr(plugin_id), known=known)
        return candidate

    def _wanted(self, candidate: Candidate) -> bool:
        if self._safe_mode and candidate.source != "shipped":
            return False
        return self._chosen(candidate)

    def _chosen(self, candidate: Candidate) -> bool:
        """Whether the owner wants it, or has it unasked because it comes with Albumen."""
        choice = self._around.states.enabled(manifest_of(candidate))
        return candidate.source == "shipped" if choice is None else choice

    def _take_out(self, plugin_id: str) -> None:
        with self._lock:
            self._failed.pop(plugin_id, None)
            runtime = self._active.pop(plugin_id, None)
        if runtime is not None:
            runtime.deactivate()

    def _try_to_activate(self, candidate: Candidate) -> None:
        manifest = manifest_of(candidate)
        if incompatibility(manifest.api, API_VERSION):
            return
        with self._lock:
            self._failed.pop(manifest.id, None)
        runtime = PluginRuntime(candidate, self._around, self._too_many, self._analyzers_changed)
        try:
            self._refuse_taken_commands(manifest)
            runtime.activate()
        except UserError as error:
            runtime.deactivate()
            with self._lock:
                self._failed[manifest.id] = (error.sentence, runtime.guard.failures)
            log.warning("The plugin %s was not activated: %s", manifest.id, error)
        else:
            with self._lock:
                self._active[manifest.id] = runtime

    def _refuse_taken_commands(self, manifest: Manifest) -> None:
        taken = {command.id: plugin_id for plugin_id, command in self.commands()}
        for command in manifest.commands:
            if command.id in taken:
                raise UserError(
                    "its command {command} already belongs to the plugin {owner}",
                    command=repr(command.id),
                    owner=taken[command.id],
                )

    def _analyzers_changed(self) -> None:
        """A plugin has registered an analyzer, or an analyzer has another version; called on any thread."""

    def _too_many(self, runtime: PluginRuntime, reason: str) -> None:
        """Take a plugin out; it may be called on any thread, also the plugin's own, so the rest happens elsewhere."""
        key = runtime.manifest.id
        with self._lock:
            if self._active.get(key) is not runtime:
                return
            del self._active[key]
            self._failed[key] = (f"stopped: it {reason}", runtime.guard.failures)
        log.error("The plugin %s was stopped: it %s", key, reason)
        threading.Thread(target=runtime.deactivate, name=f"stop plugin {key}", daemon=True).start()
        self._around.notify("error", key, f"The plugin {key} was stopped: it {reason}")
        self._tell()

    def _status(self, key: str, candidate: Candidate) -> PluginStatus:
        manifest = candidate.manifest
        active, failed = self._active.get(key), self._failed.get(key)
        state: PluginState = "disabled"
        reason = ""
        failures: tuple[FailureRecord, ...] = ()
        if manifest is None:
            state, reason = "failed", candidate.problem
        elif problem := incompatibility(manifest.api, API_VERSION):
            state, reason = "incompatible", problem
        elif active is not None:
            state, failures = "active", active.guard.failures
        elif failed is not None:
            state, (reason, failures) = "failed", failed
        elif self._safe_mode and candidate.source != "shipped":
            reason = Sentence("safe mode")
        elif self._around.states.enabled(manifest) is None:
            reason = NOT_YET_ENABLED
        return status_of(candidate, state, reason, failures)

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()


def manifest_of(candidate: Candidate) -> Manifest:
    """The manifest of a plugin that was found.

    Raises:
        UserError: It cannot be used.
    """
    if candidate.manifest is None:
        raise UserError(candidate.problem)
    return candidate.manifest

"""One plugin while it runs: its context, its threads, its guard, and how all of that is taken down again."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Final, TypeVar

from albumen.api import (
    Analyzer,
    Cancelled,
    CancelToken,
    CommandResult,
    Event,
    Invocation,
    Level,
    PanelKit,
    PhotoBatch,
    Photos,
    UserError,
)
from albumen.core.jobs import JobRunner
from albumen.host.albums_view import AlbumsView
from albumen.host.clip_view import ClipView
from albumen.host.context import HostContext, StoreOpener
from albumen.host.crash_marker import CrashMarker
from albumen.host.discovery import Candidate, load
from albumen.host.event_pump import EventPump, Listener
from albumen.host.facades import CoreServices, Permissions, PhotosView
from albumen.host.guard import Guard, PluginError
from albumen.host.jobs_view import JobsView
from albumen.host.panel_imports import import_beforehand
from albumen.host.plugin_log import PluginLog
from albumen.host.registrations import Registrations
from albumen.host.results import BadResultError, checked_result
from albumen.host.state import PluginStates, SettingsView
from albumen.host.tags_view import TagsView
from albumen.host.texts_view import TextsView
from albumen.host.worker import Worker

T = TypeVar("T")

POLL_SECONDS: Final = 0.02

MakePanelKit = Callable[[CoreServices, Photos, logging.Logger], PanelKit]


def no_panels(_core: CoreServices, _photos: Photos, _log: logging.Logger) -> PanelKit:
    """Stands in for the window's parts of panels where there is no window.

    Raises:
        UserError: Always.
    """
    raise UserError("Panels can be shown in the window only; start it with: albumen gui")


@dataclass(frozen=True, slots=True)
class HostLimits:
    """How long plugins may take.

    Attributes:
        activate_seconds: For `activate`, which should only register things.
        answer_seconds: For an answer to a search; the first one of a session also loads the model.
        analyze_seconds: For an answer of an analyzer to one batch.
        deactivate_seconds: For `deactivate` and for the end of the plugin's threads.
    """

    activate_seconds: float = 30.0
    answer_seconds: float = 120.0
    analyze_seconds: float = 300.0
    deactivate_seconds: float = 5.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every plugin's runtime shares.

    Attributes:
        dispatch: Brings a callback to the GUI thread; without a window it calls it.
        notify: Shows the owner a line: level, plugin id, text.
        folder: Where plugins keep their files: one folder per plugin id.
        panel_kit: Makes `ctx.panels` of a plugin; the widgets it is made of are not the host's.
    """

    core: CoreServices
    jobs: JobRunner
    states: PluginStates
    marker: CrashMarker
    dispatch: Callable[[Callable[[], None]], None]
    notify: Callable[[Level, str, str], None]
    folder: Path
    limits: HostLimits
    panel_kit: MakePanelKit = no_panels


class PluginRuntime:
    """A loaded plugin. `activate` once, `deactivate` once; another life is another object."""

    def __init__(
        self,
        candidate: Candidate,
        around: Surroundings,
        on_too_many: Callable[[PluginRuntime, str], None],
        on_analyzers: Callable[[], None] = lambda: None,
    ) -> None:
        assert candidate.manifest is not None
        manifest = candidate.manifest
        self.candidate = candidate
        self.manifest = manifest
        self.registrations = Registrations(
            [command.id for command in manifest.commands],
            [panel.id for panel in manifest.panels],
            searches=manifest.searches,
        )
        self._around = around
        self._on_analyzers = on_analyzers
        self._log = PluginLog(manifest.id, around.folder / manifest.id)
        self.guard = Guard(manifest.id, self._log.logger, lambda reason: on_too_many(self, reason))
        self._calls = Worker(f"plugin {manifest.id}")
        self._event_calls = Worker(f"plugin {manifest.id} events")
        self._analyses = Worker(f"plugin {manifest.id} analyses")
        self.events = EventPump(self._event_calls, self._deliver)
        self._store = StoreOpener(around.folder / manifest.id / "store.sqlite3")
        self._jobs = JobsView(
            manifest.id,
            around.jobs,
            dispatch=around.dispatch,
            running=lambda: around.marker.running(manifest.id),
            failed=self._job_failed,
        )
        self.module: ModuleType | None = None
        self._deactivate: Callable[[], object] | None = None
        self._ended = threading.Lock()

    @property
    def log_path(self) -> Path:
        """The plugin's own log file; there is none until it has logged something."""
        return self._log.path

    def activate(self) -> None:
        """Import the plugin and call its `activate(ctx)`.

        Raises:
            UserError: It did not work; everything is undone.
        """
        future = self._calls.submit(self._activate_here)
        done, _ = wait([future], self._around.limits.activate_seconds)
        try:
            if not done:
                self.guard.failed("activate", f"did not return within {self._around.limits.activate_seconds:g} s")
                raise PluginError("activate {reason}", reason=self.guard.failures[-1].reason)
            future.result()
        except BaseException:
            self.deactivate()
            raise

    def _activate_here(self) -> None:
        with self._running("activate"):
            self.module = module = load(self.candidate)
            activate = getattr(module, "activate", None)
            if not callable(activate):
                raise UserError(
                    "{folder}: the module {name} has no activate(ctx)",
                    folder=self.candidate.folder,
                    name=module.__name__,
                )
            deactivate = getattr(module, "deactivate", None)
            self._deactivate = deactivate if callable(deactivate) else None
            activate(self._context())

    def deactivate(self) -> None:
        """Call the plugin's `deactivate`, then undo everything it registered, opened or started. Never raises."""
        if not self._ended.acquire(blocking=False):
            return
        self.events.stop()
        self._jobs.cancel_all()
        seconds = self._around.limits.deactivate_seconds
        if self._deactivate is not None:
            future = self._calls.submit(self._guarded, "deactivate", self._deactivate)
            done, _ = wait([future], seconds)
            if not done:
                self.guard.failed("deactivate", f"did not return within {seconds:g} s")
        stopped = [worker.stop(seconds) for worker in (self._calls, self._event_calls, self._analyses)]
        if not all(stopped):
            self._log.logger.warning("A call still runs although the plugin was stopped; its result is ignored")
        self._store.close()
        self._log.close()

    def ask(self, name: str, function: Callable[..., object], *args: object) -> Future[object]:
        """Call a function of the plugin on the plugin's own thread; see `answer`."""
        return self._calls.submit(self._raw, name, function, *args)

    def answer(
        self, name: str, future: Future[object], check: Callable[[object], T], cancel: CancelToken, deadline: float
    ) -> T:
        """Wait for an `ask` and check its result.

        Args:
            check: Turns the raw result into a good one or raises `BadResultError`.
            cancel: Ends the wait early; the plugin's call is told by the same token.
            deadline: Of `time.monotonic`.

        Raises:
            PluginError: It raised, gave nonsense or did not answer in time. Recorded.
            UserError: Its sentence for the owner.
            Cancelled: The answer is no longer wanted.
        """
        while not wait([future], POLL_SECONDS).done:
            cancel.raise_if_cancelled()
            if time.monotonic() > deadline:
                future.cancel()
                self.guard.failed(name, "did not answer in time")
                raise PluginError("The plugin {plugin} did not answer in time", plugin=self.manifest.id)
        if future.cancelled():
            raise Cancelled
        return self.checked(name, future.result(), check)

    def checked(self, name: str, result: object, check: Callable[[object], T], *, recorded: bool = True) -> T:
        """Check what a call gave.

        Args:
            name: The call.
            result: What it gave.
            check: Turns it into a good result or raises `BadResultError`.
            recorded: Whether a wrong result counts as a failure of the plugin.

        Raises:
            PluginError: It gave nonsense.
        """
        try:
            good = check(result)
        except BadResultError as error:
            if recorded:
                self.guard.failed(name, str(error))
            raise PluginError("The plugin {plugin} {reason}", plugin=self.manifest.id, reason=error) from error
        self.guard.succeeded()
        return good

    def run_command(self, command_id: str, invocation: Invocation) -> CommandResult:
        """Run a command on this thread.

        Raises:
            UserError: There is no such command, or its sentence for the owner.
            PluginError: It failed. Recorded.
        """
        command = self.registrations.commands.entries.get(command_id)
        if command is None:
            raise UserError(
                "The plugin {plugin} has not registered its command {command}",
                plugin=self.manifest.id,
                command=repr(command_id),
            )
        return self.checked(command_id, self._raw(command_id, command, invocation), checked_result)

    def prepare_panel(self, panel_id: str) -> None:
        """Import what a panel's factory is going to import; on any thread, so that the GUI thread need not."""
        factory = self.registrations.panels.entries.get(panel_id)
        if factory is not None:
            with self._around.marker.running(self.manifest.id):
                import_beforehand(factory)

    def build_panel(self, panel_id: str) -> object:
        """Call a panel's factory on this thread, which must be the GUI thread.

        Raises:
            PluginError: It failed. Recorded.
        """
        factory = self.registrations.panels.entries.get(panel_id)
        if factory is None:
            raise UserError(
                "The plugin {plugin} has not registered its panel {panel}",
                plugin=self.manifest.id,
                panel=repr(panel_id),
            )
        panel = self._raw(panel_id, factory)
        self.guard.succeeded()
        return panel

    @property
    def limits(self) -> HostLimits:
        """How long it may take."""
        return self._around.limits

    def ask_analyzer(self, analyzer: Analyzer, batch: PhotoBatch, *, recorded: bool) -> Future[object]:
        """Have an analyzer look at a batch on a thread that is there for that, so that searches need not wait for it.

        Args:
            analyzer: One of this plugin's.
            batch: What it is to see.
            recorded: Whether an exception counts as a failure of the plugin.
        """
        if recorded:
            return self._analyses.submit(self._raw, "analyze", analyzer.analyze, batch)
        return self._analyses.submit(self._unrecorded, analyzer.analyze, batch)

    def abandon_analysis(self, reason: str) -> None:
        """Record that an analyzer hangs, and leave it to its thread; the next batch gets another one."""
        self.guard.failed("analyze", reason)
        hanging, self._analyses = self._analyses, Worker(f"plugin {self.manifest.id} analyses")
        hanging.stop(0)

    @contextmanager
    def _running(self, name: str) -> Iterator[None]:
        with self._around.marker.running(self.manifest.id), self.guard.around(name):
            yield

    def _raw(self, name: str, function: Callable[..., object], *args: object) -> object:
        with self._running(name):
            return function(*args)

    def _unrecorded(self, function: Callable[..., object], *args: object) -> object:
        """Call once more what is known to fail on something, to find out on what."""
        with self._around.marker.running(self.manifest.id):
            try:
                return function(*args)
            except (UserError, Cancelled):
                raise
            except Exception as error:
                kind = type(error).__name__
                if not str(error):
                    raise PluginError(kind) from error
                raise PluginError("{kind}: {reason}", kind=kind, reason=error) from error

    def _guarded(self, name: str, function: Callable[..., object], *args: object) -> None:
        """Call where nobody waits for an answer: whatever happens is recorded."""
        try:
            self._raw(name, function, *args)
        except (PluginError, Cancelled):
            return
        except UserError as error:
            self.guard.failed(name, str(error))
        else:
            self.guard.succeeded()

    def _job_failed(self, title: str, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.guard.failed(title, f"{type(error).__name__}: {error}", "".join(traceback.format_exception(error)))

    def _deliver(self, name: str, listener: Listener, event: Event) -> None:
        self._guarded(name, listener, event)

    def _context(self) -> HostContext:
        core, plugin_id = self._around.core, self.manifest.id
        permissions = Permissions(plugin_id, frozenset(self.manifest.permissions))
        photos = PhotosView(core)
        return HostContext(
            plugin_id=plugin_id,
            photos=photos,
            tags=TagsView(core, permissions),
            albums=AlbumsView(core, permissions),
            texts=TextsView(core, permissions),
            clip=ClipView(core, permissions, self._jobs),
            jobs=self._jobs,
            settings=SettingsView(self._around.states, self.manifest),
            log=self._log.logger,
            registrations=self.registrations,
            events=self.events,
            stores=self._store,
            announce=lambda level, text: self._around.notify(level, plugin_id, text),
            analyzers_changed=self._on_analyzers,
            make_panels=lambda: self._around.panel_kit(core, photos, self._log.logger),
        )

"""The wall between the program and a plugin: whatever a plugin's call does, the caller gets an outcome and goes on."""

from __future__ import annotations

import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, ParamSpec, TypeVar

from albumen.api import Cancelled, UserError

P = ParamSpec("P")
T = TypeVar("T")

MAX_RECORDS: Final = 50
FAILURES_IN_A_ROW: Final = 5


class PluginError(UserError):
    """A call into a plugin did not work. The message names the plugin, the call and the reason."""


@dataclass(frozen=True, slots=True)
class FailureRecord:
    """One failed call, for the plugin's page.

    Attributes:
        call: What was called, for instance "search".
        reason: One line.
        detail: The traceback, or "".
    """

    at: datetime
    call: str
    reason: str
    detail: str


class Guard:
    """Calls one plugin's functions, records what fails, and says when it has failed too often.

    Thread-safe. Failures are counted in a row: one good call starts the count again, so a plugin that stumbles over one
    odd photo in a thousand stays, and one that never works goes.
    """

    def __init__(self, plugin_id: str, log: logging.Logger, on_too_many: Callable[[str], None]) -> None:
        self.plugin_id = plugin_id
        self._log = log
        self._on_too_many = on_too_many
        self._lock = threading.Lock()
        self._records: deque[FailureRecord] = deque(maxlen=MAX_RECORDS)
        self._in_a_row = 0

    @property
    def failures(self) -> tuple[FailureRecord, ...]:
        """The latest failures, oldest first."""
        with self._lock:
            return tuple(self._records)

    def call(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a plugin's function on this thread.

        Raises:
            PluginError: It raised; the failure is recorded.
            UserError: It raised one on purpose: the sentence is for the owner and no failure of the plugin.
            Cancelled: It stopped because it was told to.
        """
        with self.around(name):
            result = function(*args, **kwargs)
        self.succeeded()
        return result

    @contextmanager
    def around(self, name: str) -> Iterator[None]:
        """Like `call`, around a block; the caller says `succeeded` once the result has been checked."""
        try:
            yield
        except (UserError, Cancelled):
            raise
        except BaseException as error:
            # Only on the main thread can it be the owner who pressed Ctrl-C; sys.exit() and the like are the plugin's.
            if isinstance(error, KeyboardInterrupt) and threading.current_thread() is threading.main_thread():
                raise
            self._log.exception("%s failed", name)
            reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            self.failed(name, reason, traceback.format_exc())
            raise PluginError(
                "The plugin {plugin} failed in {name}: {reason}", plugin=self.plugin_id, name=name, reason=reason
            ) from error

    def succeeded(self) -> None:
        """A call worked and its result was right."""
        with self._lock:
            self._in_a_row = 0

    def failed(self, name: str, reason: str, detail: str = "") -> None:
        """Record a failure that showed some other way: a wrong result, no answer in time."""
        with self._lock:
            self._records.append(FailureRecord(datetime.now(UTC), name, reason, detail))
            self._in_a_row += 1
            too_many = self._in_a_row == FAILURES_IN_A_ROW
        self._log.error("%s: %s", name, reason)
        if too_many:
            self._on_too_many(f"failed {FAILURES_IN_A_ROW} times in a row, last in {name}: {reason}")

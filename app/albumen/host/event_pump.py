"""Brings events to one plugin: in order, one at a time, merged while they wait, so that a flood stays a trickle."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from albumen.api import EVENTS, Event, LibraryChanged, ModelChanged, SettingsChanged, ShieldsChanged
from albumen.host.worker import Worker

PAUSE_SECONDS: Final = 0.05
"""Between two deliveries to a plugin: a listener whose own writes cause the event it listens to cannot spin."""

Listener = Callable[[Event], None]


def event_name(event: Event) -> str:
    """The name `ctx.on` knows this event by."""
    return next(name for name, kind in EVENTS.items() if kind is type(event))


def merged(first: Event, second: Event) -> Event:
    """One event that says what two waiting events of the same type say."""
    if isinstance(first, SettingsChanged) and isinstance(second, SettingsChanged):
        return SettingsChanged(first.plugin_id, tuple(dict.fromkeys((*first.keys, *second.keys))))
    without_ids = LibraryChanged | ModelChanged | SettingsChanged | ShieldsChanged
    if isinstance(first, without_ids) or isinstance(second, without_ids):
        return second
    return replace(first, ids=tuple(dict.fromkeys((*first.ids, *second.ids))))


class EventPump:
    """Waits events out on the plugin's own thread; `deliver` makes one guarded call of one listener."""

    def __init__(self, worker: Worker, deliver: Callable[[str, Listener, Event], None]) -> None:
        self._worker = worker
        self._deliver = deliver
        self._lock = threading.Lock()
        self._listeners: dict[str, list[Listener]] = {}
        self._waiting: dict[tuple[object, ...], Event] = {}
        self._scheduled = False
        self._stopped = threading.Event()

    def on(self, name: str, listener: Listener) -> None:
        """Add a listener.

        Raises:
            ValueError: There is no such event.
        """
        if name not in EVENTS:
            raise ValueError(f"there is no event {name!r}; known are {', '.join(EVENTS)}")
        with self._lock:
            self._listeners.setdefault(name, []).append(listener)

    def post(self, event: Event) -> None:
        """Queue an event, from any thread; returns at once."""
        name = event_name(event)
        key = (name, event.plugin_id) if isinstance(event, SettingsChanged) else (name,)
        with self._lock:
            if self._stopped.is_set() or name not in self._listeners:
                return
            earlier = self._waiting.pop(key, None)  # what is merged goes last: after a removal, added means added again
            self._waiting[key] = event if earlier is None else merged(earlier, event)
            if self._scheduled:
                return
            self._scheduled = True
        self._worker.submit(self._run)

    def drain(self, seconds: float) -> bool:
        """Wait until nothing waits any more, at most so long; whether that is so."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with self._lock:
                if not self._scheduled:
                    return True
            time.sleep(PAUSE_SECONDS / 5)
        return False

    def stop(self) -> None:
        """Deliver nothing more."""
        self._stopped.set()
        with self._lock:
            self._listeners.clear()
            self._waiting.clear()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting or self._stopped.is_set():
                    self._scheduled = False
                    return
                key = next(iter(self._waiting))
                event = self._waiting.pop(key)
                listeners = list(self._listeners.get(str(key[0]), ()))
            for listener in listeners:
                self._deliver(str(key[0]), listener, event)
            self._stopped.wait(PAUSE_SECONDS)

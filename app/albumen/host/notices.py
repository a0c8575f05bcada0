"""Two wires from plugins to whoever shows things: lines for the owner, and callbacks for the GUI thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

from albumen.api import Level

log = logging.getLogger(__name__)

Notice: TypeAlias = Callable[[Level, str, str], None]
"""Called with level, plugin id and text."""


class Notices:
    """Lines that plugins show the owner. Also in the log, where nobody listens."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Notice, ...] = ()

    def subscribe(self, listener: Notice) -> Callable[[], None]:
        """Call `listener`, on any thread, with every line from now on. Gives a function that ends it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return unsubscribe

    def publish(self, level: Level, plugin_id: str, text: str) -> None:
        """Show a line."""
        log.info("%s from %s: %s", level, plugin_id, text)
        for listener in self._listeners:
            listener(level, plugin_id, text)


class Dispatcher:
    """Brings a callback to the GUI thread once there is one; until then it is called where it is."""

    def __init__(self) -> None:
        self._post: Callable[[Callable[[], None]], None] | None = None

    def use(self, post: Callable[[Callable[[], None]], None] | None) -> None:
        """Set how a callback gets to the GUI thread; None for no window."""
        self._post = post

    def __call__(self, call: Callable[[], None]) -> None:
        """Have `call` called."""
        post = self._post
        if post is None:
            call()
        else:
            post(call)

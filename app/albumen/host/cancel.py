"""The host's cancel token."""

from __future__ import annotations

import threading

from albumen.api import Cancelled


class CancelFlag:
    """Implements `albumen.api.CancelToken`; whoever holds it can also cancel. Thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """The result is no longer wanted."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Leave the work.

        Raises:
            Cancelled: The result is no longer wanted.
        """
        if self._event.is_set():
            raise Cancelled

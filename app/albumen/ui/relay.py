"""The one way from the core's threads to the window: what they announce arrives on the GUI thread, in bundles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

Unsubscribe = Callable[[], None]


class Relay(QObject):
    """Hands on what any thread posts.

    A folder being indexed announces hundreds of changes a second; the window looks at them a few times a second.

    Args:
        pause_ms: how long to gather before handing on.
    """

    arrived = Signal(object)
    """A list of what was posted, oldest first."""

    _posted = Signal(object)

    def __init__(self, pause_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: list[object] = []
        self._sources: list[Unsubscribe] = []
        self._closed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._hand_on)
        self._posted.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def post(self, item: object) -> None:
        """Announce something; from any thread."""
        if not self._closed:
            self._posted.emit(item)

    def listen(self, subscribe: Callable[[Callable[[object], None]], Unsubscribe]) -> None:
        """Subscribe to a source that takes a callback and gives a function that ends the subscription."""
        self._sources.append(subscribe(self.post))

    def close(self) -> None:
        """End all subscriptions; nothing is handed on afterwards."""
        self._closed = True
        self._pause.stop()
        for unsubscribe in self._sources:
            unsubscribe()
        self._sources.clear()

    @Slot(object)
    def _gather(self, item: object) -> None:
        if self._closed:
            return
        self._gathered.append(item)
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _hand_on(self) -> None:
        gathered, self._gathered = self._gathered, []
        self.arrived.emit(gathered)

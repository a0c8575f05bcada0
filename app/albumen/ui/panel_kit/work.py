"""Work off the GUI thread for a plugin's panel: one thing at a time, results back on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from albumen.api import UserError
from albumen.ui.sentences import rendered

T = TypeVar("T")


class Background(QObject):
    """Implements `albumen.api.PanelWork` for the widget it belongs to, and ends with it."""

    _finished = Signal(object)

    def __init__(self, owner: QWidget, failed: Callable[[str], None], log: logging.Logger) -> None:
        super().__init__(owner)
        self._failed, self._log = failed, log
        self._pool = pool = ThreadPoolExecutor(1, "panel")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))

    def end(self) -> None:
        """Wait for what runs, and drop the rest."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Call `work` there and `done` with its result here."""

        def call() -> None:
            try:
                outcome = partial(done, work())
            except UserError as error:
                outcome = partial(self._failed, rendered(error))
            try:
                self._finished.emit(outcome)
            except RuntimeError:  # the panel was closed meanwhile
                self._log.debug("a panel was closed before its work ended")

        try:
            self._pool.submit(call)
        except RuntimeError:  # it has ended
            self._log.debug("a panel was closed before its work began")

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()

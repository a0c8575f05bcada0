"""Builds a plugin's panels as the window does and takes them through what an owner does; run by the contract kit.

    python -m albumen.testing.panels PLUGIN_FOLDER EMPTY_FOLDER

It runs in a process of its own: a panel that brings Qt down takes nothing else along. What is wrong is said on standard
error, and the exit status is then 1.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from albumen.api import UserError
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import World
from albumen.ui.collecting import Collecting

SETTLE_SECONDS: Final = 0.15
GRACE_SECONDS: Final = 2.0
LARGE: Final = 2.0
SIZES: Final = (QSize(320, 480), QSize(900, 300))


class Rounds:
    """Takes the panels of one plugin through their lives and keeps what went wrong."""

    def __init__(self, app: QApplication, world: World, host: PluginHost) -> None:
        self._app, self._world, self._host = app, world, host
        self.wrong: set[str] = set()

    def note(self, what: str) -> None:
        """Say at once that something is wrong, but once only: Qt may bring the process down before the end."""
        if what not in self.wrong:
            self.wrong.add(what)
            sys.stderr.write(f"{what}\n")
            sys.stderr.flush()

    def run(self) -> None:
        """Every panel twice, closed and then with the plugin disabled under it."""
        plugin_id = self._host.plugins()[0].id
        window = QMainWindow()
        window.show()
        for _, panel in self._host.panels():
            widget = self._built(plugin_id, panel.id)
            if widget is not None:
                dock = self._docked(window, widget)
                self._live(dock)
                self._close(dock)
        again = [self._built(plugin_id, panel.id) for _, panel in self._host.panels()]
        docks = [self._docked(window, widget) for widget in again if widget is not None]
        self._host.disable(plugin_id)
        self._settle()
        for dock in docks:
            self._close(dock)
        window.close()
        for failure in self._host.plugins()[0].failures:
            self.note(f"{failure.call}: {failure.reason}")

    def _built(self, plugin_id: str, panel_id: str) -> QWidget | None:
        try:
            widget = self._host.build_panel(plugin_id, panel_id)
        except UserError as error:
            self.note(str(error))
            return None
        if isinstance(widget, QWidget):
            return widget
        self.note(f"the panel {panel_id} is a {type(widget).__name__}, not a QWidget")
        return None

    def _live(self, dock: QDockWidget) -> None:
        """Shapes, another theme, larger text, changes in the library, hidden and shown."""
        for size in SIZES:
            dock.widget().resize(size)
            self._settle()
        font, palette = self._app.font(), self._app.palette()
        dark = QPalette(QColor("#202020"))
        large = QFont(font)
        large.setPointSizeF(max(font.pointSizeF(), 9.0) * LARGE)
        self._app.setPalette(dark)
        self._app.setStyleSheet("QWidget { background: #202020; color: #f0f0f0; }")
        self._app.setFont(large)
        self._settle()
        ids, library = self._world.photo_ids, self._world.library
        library.tags.add(ids[:2], "tagged")
        library.photos.delete(ids[-1:])
        self._settle()
        self._app.setStyleSheet("")
        self._app.setPalette(palette)
        self._app.setFont(font)
        for visible in (False, True):
            dock.setVisible(visible)
            self._settle()

    def _docked(self, window: QMainWindow, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(window)
        dock.setWidget(widget)
        dock.show()
        self._settle()
        return dock

    def _close(self, dock: QDockWidget) -> None:
        dock.close()
        dock.deleteLater()
        self._settle()

    def _settle(self) -> None:
        """Let timers, events and work in the background come."""
        end = time.monotonic() + SETTLE_SECONDS
        while time.monotonic() < end:
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)


def _threads_since(before: set[threading.Thread]) -> list[str]:
    """The names of threads that would hold up the end of the program, but for those that end in a moment."""
    end = time.monotonic() + GRACE_SECONDS
    while left := [one for one in set(threading.enumerate()) - before if one.is_alive() and not one.daemon]:
        if time.monotonic() > end:
            return sorted(one.name for one in left)
        time.sleep(0.01)
    return []


def main() -> int:
    """Check the plugin in the folder named first; give the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    plugin, folder = Path(sys.argv[1]), Path(sys.argv[2])
    app = QApplication(["albumen"])
    collecting = Collecting(app)
    before = set(threading.enumerate())
    with World.make(folder) as world:
        rounds = Rounds(app, world, world.host_with(plugin))
        # Exceptions in slots and events of Qt go here, and nowhere else.
        sys.excepthook = lambda kind, error, _trace: rounds.note(f"{kind.__name__}: {error}")

        def heard(kind: QtMsgType, _where: object, text: str) -> None:
            if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} or text.startswith(("QObject::", "QThread:")):
                rounds.note(text)

        qInstallMessageHandler(heard)
        rounds.run()
        collecting.close()
        qInstallMessageHandler(None)
    if left := _threads_since(before):
        rounds.note(f"threads still run after the panels were closed: {', '.join(left)}")
    return 1 if rounds.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

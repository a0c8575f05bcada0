"""A desktop's services on a D-Bus of their own: what keeps the screen on, and what says whether it is kept on.

Run as a program; it prints a line for each thing that happens and ends with its standard input.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher, QDBusVariant, QDBusVirtualObject
from typing_extensions import override

SAVER, SESSION = "org.freedesktop.ScreenSaver", "org.gnome.SessionManager"


class Saver(QDBusVirtualObject):
    """Holds of the screen, each dropped when its owner leaves the bus, as GNOME's and KDE's services do."""

    def __init__(self) -> None:
        super().__init__()
        self.owners: list[str] = []
        self.watcher = QDBusServiceWatcher(self)
        self.watcher.setConnection(QDBusConnection.sessionBus())
        self.watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self.watcher.serviceUnregistered.connect(self._gone)

    @override
    def introspect(self, path: str) -> str:
        return ""

    @override
    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "Get":
            _answer(connection, message, QDBusVariant(8 if self.owners else 0))
        elif message.member() == "Inhibit" and message.signature() == "ss":
            self.owners.append(message.service())
            self.watcher.addWatchedService(message.service())
            _answer(connection, message, len(self.owners))
            _say(" ".join(["held:", *message.arguments()]))
        else:
            return False
        return True

    def _gone(self, owner: str) -> None:
        self.owners = [one for one in self.owners if one != owner]
        _say("left")


def _answer(connection: QDBusConnection, message: QDBusMessage, value: object) -> None:
    reply = message.createReply()
    reply.setArguments([value])
    connection.send(reply)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until standard input ends."""
    application = QCoreApplication(sys.argv)
    bus, saver = QDBusConnection.sessionBus(), Saver()
    for name, path in ((SAVER, "/org/freedesktop/ScreenSaver"), (SESSION, "/org/gnome/SessionManager")):
        bus.registerVirtualObject(path, saver)
        bus.registerService(name)
    until = QSocketNotifier(0, QSocketNotifier.Type.Read)
    until.activated.connect(application.quit)
    _say("ready")
    application.exec()


if __name__ == "__main__":
    main()

"""One window for each library: a second start hands what it was given to the first, and ends."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from albumen.ui.window_address import address_of

_WAIT_MS: Final = 2000
_LONGEST: Final = 1 << 20  # bytes of one message; a second start sends paths only


def hand_over(library_folder: Path, paths: Sequence[Path]) -> bool:
    """Ask the window of this library, if there is one, to come to the front and open these; whether it took them."""
    socket = QLocalSocket()
    socket.connectToServer(address_of(library_folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    absolute = [os.fsencode(path.absolute()).hex() for path in paths]  # names need not be text
    socket.write(json.dumps({"paths": absolute}).encode() + b"\n")
    # An answer, since a window that hangs or just ends would take the paths with it.
    if not socket.waitForBytesWritten(_WAIT_MS) or not socket.waitForReadyRead(_WAIT_MS):
        return False
    taken = bytes(socket.readAll().data()).startswith(b"ok")
    socket.disconnectFromServer()
    return taken


class SingleWindow(QObject):
    """Listens for second starts. Only the same user can reach it."""

    asked = Signal(object)
    """A list of paths to open; the window is to come to the front."""

    def __init__(self, library_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        name = address_of(library_folder)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # what a process that was killed left behind
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            paths = [Path(os.fsdecode(bytes.fromhex(one))) for one in message["paths"]]
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.asked.emit(paths)

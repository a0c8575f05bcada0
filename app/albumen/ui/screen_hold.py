"""Keeps the screen from going dark or being locked, as each system has it. Calls may wait: make them on a worker."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Protocol

_CONNECTION = "albumen-screen"
_PATIENCE_MS = 2000
_NAME = "org.freedesktop.ScreenSaver"


class ScreenHold(Protocol):
    """One way to keep the screen on."""

    def take(self, reason: str) -> bool:
        """Keep it on from now on; whether the system agreed."""

    def leave(self) -> None:
        """Let it go dark again."""


def system_hold() -> ScreenHold:
    """The way of this system."""
    if os.name == "nt":
        return WindowsHold()
    return MacHold() if sys.platform == "darwin" else DesktopHold()


class DesktopHold:
    """Asks the desktop by D-Bus (org.freedesktop.ScreenSaver, of GNOME, KDE, Xfce and others).

    It has a connection of its own, and the desktop forgets what was asked for as soon as that ends: also when we crash.
    """

    def take(self, reason: str) -> bool:
        """Keep the screen on."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        if not bus.isConnected():
            return False
        question = QDBusMessage.createMethodCall(_NAME, "/org/freedesktop/ScreenSaver", _NAME, "Inhibit")
        question.setArguments(["Albumen", reason])
        answer = bus.call(question, timeout=_PATIENCE_MS)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            return True
        self.leave()
        return False

    def leave(self) -> None:
        """Let it go dark again."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(_CONNECTION)


class MacHold:
    """Runs the `caffeinate` that comes with macOS; it ends with us, whatever happens."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def take(self, reason: str) -> bool:  # noqa: ARG002 - macOS takes no reason
        """Keep the screen on."""
        try:
            self._process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-w", str(os.getpid())])
        except OSError:
            return False
        return True

    def leave(self) -> None:
        """Let it go dark again."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()


class WindowsHold:
    """Asks for power by a request of its own: SetThreadExecutionState would last as long as the worker thread."""

    _SIMPLE_STRING, _DISPLAY = 1, 0

    def __init__(self) -> None:
        self._handle: int | None = None

    def take(self, reason: str) -> bool:
        """Keep the screen on."""
        import ctypes

        class Context(ctypes.Structure):
            _fields_ = (("version", ctypes.c_ulong), ("flags", ctypes.c_ulong), ("reason", ctypes.c_wchar_p))

        kernel = ctypes.CDLL("kernel32")
        kernel.PowerCreateRequest.restype = ctypes.c_void_p
        context = Context(0, self._SIMPLE_STRING, reason)
        handle = kernel.PowerCreateRequest(ctypes.byref(context))
        if handle in {None, ctypes.c_void_p(-1).value}:
            return False
        self._handle = handle
        return bool(kernel.PowerSetRequest(ctypes.c_void_p(handle), self._DISPLAY))

    def leave(self) -> None:
        """Let it go dark again."""
        import ctypes

        handle, self._handle = self._handle, None
        if handle is not None:
            kernel = ctypes.CDLL("kernel32")
            kernel.PowerClearRequest(ctypes.c_void_p(handle), self._DISPLAY)
            kernel.CloseHandle(ctypes.c_void_p(handle))

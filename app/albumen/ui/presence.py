"""Notices that something is shown full screen, so that work in the background gives way to it.

Our own window is easy. Of other programs' windows a system tells what it likes: Windows says whether a presentation or
a full-screen program has the screen, desktops on Linux whether a program asked them to stay awake, as players and talks
do. macOS tells neither without asking the owner for rights that we do not want.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from albumen.ui.frame import Frame

_LOOK_MS: Final = 10_000
_PATIENCE_MS: Final = 2000  # the desktop is asked on another thread, and may be busy itself
_IDLE: Final = 8  # the flag of GNOME's session manager for what keeps the session from going idle


class Presence(QObject):
    """Looks now and then, and at once when a window of ours goes full screen or back."""

    def __init__(self, frame: Frame, elsewhere: Callable[[], bool] | None = None) -> None:
        """Begin.

        Args:
            elsewhere: whether another program's presentation is under way; called on a worker thread.
        """
        super().__init__(frame.window)
        self._frame = frame
        self._elsewhere = elsewhere or _presentation_elsewhere
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        frame.window.installEventFilter(self)  # not on the application: every event would pass through Python

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window changes its state."""
        if event.type() in {QEvent.Type.WindowStateChange, QEvent.Type.Hide}:
            QTimer.singleShot(0, self, self.look)
        return False

    @Slot()
    def look(self) -> None:
        """Tell whether something is shown full screen now."""
        if any(window.isFullScreen() and window.isVisible() for window in QApplication.topLevelWidgets()):
            self._frame.gateway.work.give_way(True)
        else:
            self._frame.tasks.run(self._elsewhere, self._frame.gateway.work.give_way, behind=True)


def _presentation_elsewhere() -> bool:
    if os.name == "nt":
        return _windows_is_presenting()
    return sys.platform != "darwin" and _desktop_is_kept_awake()


def _windows_is_presenting() -> bool:
    """What SHQueryUserNotificationState of the Windows shell says: busy, a full-screen Direct3D program, or a talk."""
    import ctypes

    state = ctypes.c_int()
    shell = ctypes.CDLL("shell32")
    if shell.SHQueryUserNotificationState(ctypes.byref(state)) != 0:
        return False
    return state.value in {2, 3, 4}  # QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_PRESENTATION_MODE


def _desktop_is_kept_awake() -> bool:
    """Whether some program has asked GNOME's session manager, or KDE's power management, not to go idle."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    session = "org.gnome.SessionManager"
    # Not its method IsInhibited: that takes an unsigned number, which Python cannot send through Qt.
    gnome = QDBusMessage.createMethodCall(
        session, "/org/gnome/SessionManager", "org.freedesktop.DBus.Properties", "Get"
    )
    gnome.setArguments([session, "InhibitedActions"])
    kde = QDBusMessage.createMethodCall(
        "org.freedesktop.PowerManagement.Inhibit",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
        "HasInhibit",
    )
    for question in (gnome, kde):
        question.setAutoStartService(False)
        answer = bus.call(question, timeout=_PATIENCE_MS)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            said = answer.arguments()[0]
            return bool(said.variant() & _IDLE) if isinstance(said, QDBusVariant) else bool(said)
    return False

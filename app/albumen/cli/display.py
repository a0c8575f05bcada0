"""Whether a window could be seen. Qt ends the process where it cannot connect to a display, so this is asked first."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Final

PATIENCE: Final = 5.0
"""Seconds that connecting to a display on another machine may take."""
UNSEEN: Final = frozenset({"offscreen", "minimal", "minimalegl"})
"""Qt's platforms that draw into memory: a window opens on them, and nobody sees it."""
_X11_PORT: Final = 6000
_DISPLAY: Final = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?$")


def has_display() -> bool:
    """Whether there is a display to open a window on.

    A display that is named need not be there: a stale DISPLAY in a terminal multiplexer, say.
    """
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in {"", "xcb", "wayland"}:
        return True  # a platform that somebody chose on purpose: offscreen, vnc, a frame buffer
    return _wayland_answers(os.environ.get("WAYLAND_DISPLAY", "")) or _x11_answers(os.environ.get("DISPLAY", ""))


def has_viewer() -> bool:
    """Whether somebody would see a window: there is a display, and Qt is not told to draw into memory."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] not in UNSEEN and has_display()


def _wayland_answers(name: str) -> bool:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(str(Path(folder) / name))


def _x11_answers(name: str) -> bool:
    parts = _DISPLAY.match(name)
    if parts is None:
        return False
    number = int(parts["number"])
    if parts["host"] in {"", "unix"}:
        file = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen, by convention
        return _connects(file) or _connects(f"\0{file}")
    return _connects((parts["host"], _X11_PORT + number))


def _connects(address: str | tuple[str, int]) -> bool:
    """Whether something listens on a Unix socket, or on a host's port."""
    import socket  # takes a while, and the first paint waits for it

    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as attempt:
        attempt.settimeout(PATIENCE)
        try:
            attempt.connect(address)
        except (OSError, OverflowError):
            return False
    return True

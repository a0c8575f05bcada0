"""Where the window of a library listens for second starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir

_WAIT_S = 0.2


def address_of(library_folder: Path) -> str:
    """The name of the window's local server: of this user and library, and short enough for a socket's path."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    whose = f"{user}\0{library_folder.resolve()}"
    digest = QCryptographicHash.hash(os.fsencode(whose), QCryptographicHash.Algorithm.Blake2s_128)
    return f"albumen-{bytes(digest.data()).hex()}"


def may_be_open(library_folder: Path) -> bool:
    """Whether there may be a window of this library; asking it takes longer, and is for `single_window.hand_over`."""
    name = address_of(library_folder)
    if sys.platform == "win32":
        return any(pipe.name == name for pipe in Path(r"\\.\pipe").iterdir())
    path = Path(QDir.tempPath(), name)
    if not path.exists():
        return False
    import socket  # mostly there is nothing to connect to, and the window is waited for

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as attempt:
        attempt.settimeout(_WAIT_S)
        try:
            attempt.connect(str(path))
        except TimeoutError:
            return True  # it is there and busy
        except OSError:
            return False  # none, or what a process that was killed left behind
    return True

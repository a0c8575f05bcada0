"""A decoder with faults, as a broken codec library would bring them, and files that it stumbles over."""

from __future__ import annotations

import os
from pathlib import Path

from helpers import photos

POISON = b"POISON"
HANG = b"HANGS"
# It is put before Pillow's own in the index process, and only there, by the module that Python imports at start-up when
# it finds it.
FAULTY_DECODER = f"""
import os, signal, time
from PIL import Image
sound = Image.open
def faulty(stream, *args, **kwargs):
    head = stream.read(64)
    stream.seek(0)
    if {POISON!r} in head:
        os.kill(os.getpid(), signal.SIGSEGV)
    if {HANG!r} in head:
        time.sleep(10_000)
    return sound(stream, *args, **kwargs)
Image.open = faulty
"""


def install(tmp_path, monkeypatch):
    """Let processes that are started from now on have the faulty decoder."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(FAULTY_DECODER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"), prepend=os.pathsep)


def poisoned(path: Path, with_what: bytes) -> Path:
    """A sound JPEG with a comment that the faulty decoder stumbles over."""
    whole = photos.jpeg_bytes(photos.picture(99))
    path.write_bytes(whole[:2] + b"\xff\xfe" + (len(with_what) + 2).to_bytes(2, "big") + with_what + whole[2:])
    return path

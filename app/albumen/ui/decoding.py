"""Reading encoded pictures with Qt on a worker thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader

_KINDS = {b"\xff\xd8": b"jpeg", b"\x89PNG": b"png"}  # by which their files begin


def reader_of(buffer: QBuffer, encoded: bytes) -> QImageReader:
    """A reader of a picture, that does not look for its kind where the first bytes tell it.

    Qt would ask every plugin whether the file is its own. One of them connects signals for that, while the call keeps
    other threads of Python from running; if one of those holds the lock that this takes, both wait for ever.

    Args:
        buffer: Empty; it has to live as long as the reader.
        encoded: The file.
    """
    buffer.setData(encoded)
    kind = next((kind for magic, kind in _KINDS.items() if encoded.startswith(magic)), None)
    reader = QImageReader(buffer) if kind is None else QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(kind is None)
    return reader

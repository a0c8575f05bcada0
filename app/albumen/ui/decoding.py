"""Reading encoded pictures with Qt on a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QDataStream, QSize
from PySide6.QtGui import QImage, QImageReader

_RIFF: Final = 12  # bytes of a RIFF file up to the end of what tells its kind


def read_picture(encoded: bytes, fit: Callable[[QSize], QSize] | None = None) -> QImage:
    """Decode a JPEG, PNG or WebP file; a null image where it is none or damaged.

    While Qt looks for the right decoder it holds a lock and calls methods of the device it is to read. Those of a
    device made in Python wait for Python's own lock, and whoever has that may be waiting for Qt's: both wait for ever.
    So the device is one that Qt makes, and the kind of file is told beforehand, since some decoders come back to Python
    while they look whether a file is theirs.

    Args:
        encoded: The file.
        fit: Gives the size wanted for that of the picture, so that the decoder shrinks while it decodes; None for all
            its pixels.
    """
    kind = _kind(encoded)
    if kind is None:
        return QImage()
    stream = QDataStream(QByteArray(encoded))
    reader = QImageReader(stream.device(), QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    if fit is not None and (size := reader.size()).isValid():
        reader.setScaledSize(fit(size))
    image = reader.read()
    del reader  # before the device that it reads from
    return image


def _kind(encoded: bytes) -> bytes | None:
    if encoded.startswith(b"\xff\xd8"):
        return b"jpeg"
    if encoded.startswith(b"\x89PNG"):
        return b"png"
    return b"webp" if encoded.startswith(b"RIFF") and encoded[:_RIFF].endswith(b"WEBP") else None

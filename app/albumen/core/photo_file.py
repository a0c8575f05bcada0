"""A file opened for reading: its state at that moment, its identity, its content."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import BinaryIO, Final, TypeVar

from albumen.core.identify import hash_bytes, hash_ends, hash_stream
from albumen.core.photo_failure import PhotoFailure

T = TypeVar("T")

_IN_MEMORY: Final = 64 << 20  # bytes: a file up to this size is read once, for both hash and decoder


class PhotoFile:
    """A file opened for reading, with its state at that moment. A context manager.

    Attributes:
        path: As given.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since the epoch.
        inode: The file's number on its drive.
        ends: The partial hash of its two ends; "" before `identify`.
    """

    def __init__(self, path: bytes) -> None:
        self.path = path
        self.ends = ""
        self._stream: BinaryIO = _reading(lambda: io.BufferedReader(io.FileIO(path)))
        status = os.fstat(self._stream.fileno())
        self.size, self.mtime_ns, self.inode = status.st_size, status.st_mtime_ns, status.st_ino

    def __enter__(self) -> PhotoFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def identify(self) -> str:
        """The content hash; afterwards `stream` stands at the beginning of the content.

        Raises:
            PhotoFailure: Empty, unreadable or still being written.
        """
        if self.size == 0:
            raise PhotoFailure("empty")
        if self.size <= _IN_MEMORY:
            content = _reading(self._stream.read)
            digest = hash_bytes(content)
            self.ends = hash_ends(io.BytesIO(content), self.size)
        else:
            content = None
            digest = _reading(lambda: hash_stream(self._stream))
            self.ends = _reading(lambda: hash_ends(self._stream, self.size))
            self._stream.seek(0)
        status = os.fstat(self._stream.fileno())
        if (status.st_size, status.st_mtime_ns) != (self.size, self.mtime_ns):
            raise PhotoFailure("changing")
        if content is not None:
            self._stream.close()
            self._stream = io.BytesIO(content)
        return digest

    @property
    def stream(self) -> BinaryIO:
        """The content, to decode."""
        return self._stream


def _reading(step: Callable[[], T]) -> T:
    """Do one step of reading; what the file system reports becomes a `PhotoFailure`."""
    try:
        return step()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PhotoFailure("vanished") from error
    except PermissionError as error:
        raise PhotoFailure("unreadable") from error
    except OSError as error:
        raise PhotoFailure(
            "unreadable", f"The file cannot be read: {error.strerror or error}; check the drive."
        ) from error

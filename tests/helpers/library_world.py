"""What the tests of the library share: photos to record, and a recorder of announced changes."""

from __future__ import annotations

import threading

from albumen.core.records import IndexedPhoto


def indexed(path="/photos/a.jpg", content=None, **fields):
    """A file that was read, with as little as a test has to say: its content is its path unless given."""
    encoded = path if isinstance(path, bytes) else path.encode()
    defaults = {"size": 10, "mtime_ns": 20, "inode": 30, "width": 40, "height": 30, "media_type": "image/jpeg"}
    return IndexedPhoto(path=encoded, content_hash=content or f"hash of {path!r}", **{**defaults, **fields})


class Heard:
    """Remembers the changes a library announces. `wait` lets the writer thread finish announcing first."""

    def __init__(self, library):
        self._library = library
        self._changes = []
        library.changes.subscribe(self._changes.append)

    def take(self):
        """The changes since the last call."""
        done = threading.Event()
        self._library.writer.submit(lambda _connection: done.set(), transaction=False)
        assert done.wait(30)
        taken, self._changes[:] = list(self._changes), []
        return taken

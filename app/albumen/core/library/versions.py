"""What the photos were before they were edited."""

from __future__ import annotations

import os
from pathlib import Path

from albumen.core.library.connections import Readers
from albumen.core.library.values import moment
from albumen.core.records import Version


class Versions:
    """`library.versions`: the history of edits. It is written by recording an edited file, never by itself."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def of(self, photo_id: int) -> list[Version]:
        """The earlier versions of a photo, oldest first; the present one is the photo itself."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT photo_id, content_hash, width, height, size, path, replaced_at FROM versions"
                " WHERE photo_id = ? ORDER BY id",
                (photo_id,),
            ).fetchall()
        return [
            Version(number, digest, width, height, size, Path(os.fsdecode(path)), moment(at))
            for number, digest, width, height, size, path, at in rows
        ]

"""How the photos look: the perceptual hash and sharpness of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from albumen.core.fingerprint import Fingerprint
from albumen.core.library.connections import Readers
from albumen.core.library.values import id_list
from albumen.core.library.writer import Writer

_SIGN = 1 << 63


class Fingerprints:
    """`library.fingerprints`: one for each photo that was decoded since fingerprints are made."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def get_many(self, ids: Iterable[int]) -> dict[int, Fingerprint]:
        """Those of some photos; photos without one are left out."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT photo_id, bits, sharpness FROM fingerprints WHERE photo_id IN (SELECT value FROM json_each(?))",
                (id_list(ids),),
            )
            return {photo_id: Fingerprint(bits % (2 * _SIGN), sharpness) for photo_id, bits, sharpness in rows}

    def put_many(self, made: Mapping[int, Fingerprint]) -> None:
        """Keep fingerprints that were made later, from thumbnails; those of photos that are gone are passed over."""

        def write(connection: sqlite3.Connection) -> None:
            held = {
                row[0]
                for row in connection.execute(
                    "SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?))", (id_list(made),)
                )
            }
            for photo_id in held:
                put_fingerprint(connection, photo_id, made[photo_id])

        if made:
            self._writer.run(write)


def put_fingerprint(connection: sqlite3.Connection, photo_id: int, seen: Fingerprint) -> None:
    """Keep the fingerprint of a photo, inside the transaction of `connection`."""
    bits = seen.bits - 2 * _SIGN if seen.bits >= _SIGN else seen.bits
    connection.execute(
        "INSERT INTO fingerprints (photo_id, bits, sharpness) VALUES (?, ?, ?)"
        " ON CONFLICT (photo_id) DO UPDATE SET bits = excluded.bits, sharpness = excluded.sharpness",
        (photo_id, bits, seen.sharpness),
    )

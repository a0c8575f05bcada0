"""Vectors of texts that a model has encoded, in a small file of their own that may be deleted at any time.

Searching and tagging need the same few hundred texts at every start: generic phrases that photos are held against, the
prompts of a vocabulary. A text itself is not kept, only a hash of it.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import xxhash

from albumen.api.records import Vectors

log = logging.getLogger(__name__)

FILE: Final = "text-vectors.sqlite3"
MOST_ROWS: Final = 100_000
_SPARE: Final = 0.9
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS vectors (model TEXT, text BLOB, vector BLOB, at INTEGER, PRIMARY KEY (model, text))"
    " WITHOUT ROWID"
)


class TextMemory:
    """Encodes texts once for each model. Thread-safe; where its file cannot be used, everything is encoded anew."""

    def __init__(self, folder: Path, most_rows: int = MOST_ROWS) -> None:
        """Args: folder: The library's. most_rows: How many vectors are kept; the oldest go first."""
        self._path, self._most_rows = folder / FILE, most_rows
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def get(self, model_id: str, texts: Sequence[str], encode: Callable[[list[str]], Vectors]) -> Vectors:
        """(M, D) float32 unit rows, encoding only those that are not known.

        Args:
            encode: Makes (K, D) rows of K texts.
        """
        keys = [xxhash.xxh3_128_digest(text.encode("utf-8", "surrogatepass")) for text in texts]
        known = self._read(model_id, keys)
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if new or not keys:
            rows = encode(list(new.values()))
            if not keys:
                return rows
            known |= dict(zip(new, rows, strict=True))
            self._write(model_id, {key: known[key] for key in new})
        return np.stack([known[key] for key in keys])

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _read(self, model_id: str, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        found: dict[bytes, Vectors] = {}
        with self._lock, self._harmless():
            connection = self._open()
            for key in dict.fromkeys(keys):
                row = connection.execute(
                    "SELECT vector FROM vectors WHERE model = ? AND text = ?", (model_id, key)
                ).fetchone()
                if row is not None:
                    found[key] = np.frombuffer(row[0], "<f4").astype(np.float32)
        return found

    def _write(self, model_id: str, rows: dict[bytes, Vectors]) -> None:
        with self._lock, self._harmless():
            connection = self._open()
            with connection:
                newest = connection.execute("SELECT coalesce(max(at), 0) FROM vectors").fetchone()[0]
                connection.executemany(
                    "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)",
                    [(model_id, key, row.astype("<f4").tobytes(), newest + 1) for key, row in rows.items()],
                )
                count = connection.execute("SELECT count(*) FROM vectors").fetchone()[0]
                if count > self._most_rows:
                    connection.execute(
                        "DELETE FROM vectors WHERE at < (SELECT at FROM vectors ORDER BY at DESC LIMIT 1 OFFSET ?)",
                        (int(self._most_rows * _SPARE),),
                    )

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            connection = sqlite3.connect(self._path, timeout=0.5, check_same_thread=False)
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = OFF")  # nothing in it cannot be made again
                connection.execute(_TABLE)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    @contextlib.contextmanager
    def _harmless(self) -> Iterator[None]:
        """A memory that fails costs time and nothing else; a damaged one is thrown away."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            log.info("%s is of no use now: %s", self._path, error)
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            if not isinstance(error, sqlite3.OperationalError):
                with contextlib.suppress(OSError):
                    self._path.unlink()

"""How much of each picture is writing, measured once: to look at each result anew would take longer than the search."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from typing import Final

from albumen.api import CancelToken, Migration, PhotoId, PluginContext, Store, UserError
from albumen_search.text_finder import SIDE, TextFinder


def _first(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE writing (content TEXT PRIMARY KEY, share REAL NOT NULL) WITHOUT ROWID")


MIGRATIONS: Final[tuple[Migration, ...]] = (("first", _first),)
"""A finder with other weights takes one more, that empties the table."""


class WritingMemory:
    """Shares of writing by content, kept in the plugin's store."""

    def __init__(self, ctx: PluginContext) -> None:
        """Nothing is opened before it is asked for."""
        self._ctx = ctx

    @cached_property
    def _store(self) -> Store:
        return self._ctx.store(MIGRATIONS)

    @cached_property
    def _finder(self) -> TextFinder:
        return TextFinder()

    def shares(self, ids: Sequence[PhotoId], cancel: CancelToken) -> dict[PhotoId, float]:
        """The share of each picture that lines of writing cover, in [0, 1]; without those that cannot be read now.

        Raises:
            Cancelled: From `cancel`; what was measured until then is kept.
        """
        contents: dict[PhotoId, str] = {}
        for photo_id in ids:
            with suppress(UserError):  # it has gone meanwhile
                contents[photo_id] = self._ctx.photos.get(photo_id).content_hash
        marks = ",".join("?" * len(contents))
        rows = self._store.query(
            f"SELECT content, share FROM writing WHERE content IN ({marks})",  # noqa: S608 - question marks alone
            list(contents.values()),
        )
        known = {str(content): float(str(share)) for content, share in rows}
        new: dict[str, float] = {}
        try:
            for photo_id, content in contents.items():
                if content not in known:
                    cancel.raise_if_cancelled()
                    with suppress(UserError):  # it cannot be read now
                        known[content] = new[content] = self._finder.share(self._ctx.photos.pixels(photo_id, SIDE))
        finally:
            if new:
                with self._store.transaction() as connection:
                    connection.executemany("INSERT OR REPLACE INTO writing VALUES (?, ?)", list(new.items()))
        return {photo_id: known[content] for photo_id, content in contents.items() if content in known}

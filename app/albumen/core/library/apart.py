"""Which groups of like photos the owner looked through and wants to keep as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from albumen.core.library.connections import Readers
from albumen.core.library.writer import Writer

ApartKind: TypeAlias = Literal["photo", "file"]


class Decisions:
    """The decisions at one moment. A group is settled if one of them covers all of it, also one about more members."""

    def __init__(self, rows: Iterable[tuple[str, int, int]]) -> None:
        self._of: dict[tuple[str, int], set[int]] = {}
        for kind, member, decision in rows:
            self._of.setdefault((kind, member), set()).add(decision)

    def settle(self, kind: ApartKind, members: Sequence[int]) -> bool:
        """Whether the owner has decided that these belong apart."""
        if not self._of or not members:
            return False
        return bool(set.intersection(*(self._of.get((kind, member), set()) for member in members)))


class Apart:
    """`library.apart`: photos, or files of one photo, that are no duplicates of each other in the owner's eyes."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def decide(self, kind: ApartKind, members: Iterable[int]) -> int:
        """Remember that these belong apart; gives the number of the decision."""
        wanted = set(members)

        def write(connection: sqlite3.Connection) -> int:
            number = int(connection.execute("SELECT coalesce(max(decision), 0) + 1 FROM apart").fetchone()[0])
            connection.executemany(
                "INSERT INTO apart (kind, member, decision) VALUES (?, ?, ?)", [(kind, one, number) for one in wanted]
            )
            return number

        return self._writer.run(write)

    def forget(self, decisions: Iterable[int]) -> None:
        """Take decisions back."""
        wanted = [(one,) for one in decisions]
        self._writer.run(lambda connection: connection.executemany("DELETE FROM apart WHERE decision = ?", wanted))

    def all(self) -> Decisions:
        """Every decision."""
        with self._readers.read() as connection:
            return Decisions(connection.execute("SELECT kind, member, decision FROM apart"))

"""Smart albums: saved searches, whose photos are whatever the search finds now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import numpy as np

from albumen.api import CancelToken, Hit, Ids, Query
from albumen.core.errors import UserError
from albumen.core.library import Library
from albumen.core.query import And, Field, Node, Not, Or, Phrase, parse
from albumen.core.records import AlbumRecord

Search: TypeAlias = Callable[[Query, int, CancelToken | None], list[Hit]]

_UNLIMITED: Final = 1 << 30
_DEEPEST: Final = 8


class SmartAlbums:
    """What smart albums hold."""

    def __init__(self, library: Library, search: Search) -> None:
        self._library, self._search = library, search

    def members(self, album: AlbumRecord, cancel: CancelToken | None = None) -> Ids:
        """Photos that its query finds, (N,) int64, best first. Call it from a worker thread.

        Raises:
            UserError: The query cannot be understood or answered.
            Cancelled: From `cancel`.
        """
        hits = self._search(Query(album.query), _UNLIMITED, cancel)
        return np.fromiter((hit.photo_id for hit in hits), np.int64, len(hits))

    def needs_the_model(self, album: AlbumRecord) -> bool:
        """Whether its query asks what photos look like; one that does not is answered at once.

        Raises:
            UserError: The query cannot be understood.
        """
        node = expanded(parse(album.query), saved_queries(self._library))
        return node is not None and not is_condition(node)


def is_condition(node: Node) -> bool:
    """Whether the library alone decides it, without looking at photos."""
    match node:
        case Field() | Phrase():
            return True
        case Not(part):
            return is_condition(part)
        case And(parts) | Or(parts):
            return all(is_condition(part) for part in parts)
        case _:
            return False


def saved_queries(library: Library) -> Mapping[str, str]:
    """The queries of smart albums by the album's name in small letters."""
    return {album.name.casefold(): album.query for album in library.albums.all() if album.kind == "smart"}


def expanded(node: Node | None, queries: Mapping[str, str], depth: int = 0) -> Node | None:
    """The tree with what smart albums ask for in the place of `album:` conditions that name one.

    Raises:
        UserError: Smart albums ask for each other in a circle, or for something that cannot be understood.
    """
    if depth > _DEEPEST:
        raise UserError("Smart albums ask for each other in a circle; change the search of one of them.")
    match node:
        case Field("album", _, name) if name.casefold() in queries:
            return expanded(parse(queries[name.casefold()]), queries, depth + 1)
        case Not(part):
            inner = expanded(part, queries, depth)
            return None if inner is None else Not(inner)
        case And(parts):
            return _joined(And, parts, queries, depth)
        case Or(parts):
            return _joined(Or, parts, queries, depth)
        case _:
            return node


def _joined(kind: type[And | Or], parts: tuple[Node, ...], queries: Mapping[str, str], depth: int) -> Node | None:
    found = tuple(one for part in parts if (one := expanded(part, queries, depth)) is not None)
    if len(found) < 2:
        return found[0] if found else None
    return kind(found)

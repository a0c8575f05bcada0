"""Searching for the window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from albumen.api import CancelToken, Query, UserError
from albumen.core.query import And, Node, Not, Or, Similar, Text, parse
from albumen.core.query.completion import Choices, choices
from albumen.core.records import AlbumRecord
from albumen.host.session import Session
from albumen.ui.records import Answer, Asked, Ids, SearchRow, Sources

_ANYTHING = "a photo"
_LIMIT = 2000  # results of one search: more than anyone scrolls through, few enough to come at once


class Searching:
    """Asks the search plugins."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def search(self, asked: Asked, cancel: CancelToken, *, show_all: bool = False) -> Answer:
        """Find photographs.

        Raises:
            UserError: no plugin can answer, the query cannot be understood, or a picture to search by cannot be read.
            Cancelled: another search has replaced this one.
        """
        query = Query(asked.text, asked.images, show_all, liked=asked.liked, disliked=asked.disliked)
        hits = self._session.host.search(query, _LIMIT, cancel)
        strong = [hit.photo_id for hit in hits if hit.match == "strong"]
        possible = [hit.photo_id for hit in hits if hit.match != "strong"]
        seen = self._session.host.shields.without_hidden
        looks = bool(asked.images or asked.liked) or _by_looks(parse(asked.text))
        clear, maybe = seen(np.array(strong, np.int64)), seen(np.array(possible, np.int64))
        return Answer(asked.text, clear, maybe, show_all, looks)

    def warm_up(self, cancel: CancelToken) -> None:
        """Do now what the first search would wait for: open what encodes texts, read vectors, measure generic texts.

        Nothing where no photograph has been looked at yet: then the model itself would be loaded, which indexing does.

        Raises:
            Cancelled: from `cancel`.
        """
        library = self._session.library
        model = library.models.active()
        if model is not None and library.vectors.count(model.model_id):
            self._session.encoder.warm_up()
            cancel.raise_if_cancelled()
            self._session.host.search(Query(_ANYTHING), 1, cancel)
            self._session.search_index.keep()

    def written(self, asked: Asked, ids: Ids, cancel: CancelToken) -> frozenset[int]:
        """Which of the photographs a search found match mostly by words in the picture. It looks at each: ask for few.

        Raises:
            UserError: the query cannot be understood.
            Cancelled: other results are shown by now.
        """
        return self._session.host.written(Query(asked.text), ids.tolist(), cancel)

    def completions(self) -> Choices:
        """Everything the search field can complete to."""
        return choices(self._session.library)

    # -- saved searches --------------------------------------------------------------------------------------------

    def save(self, name: str, query: str) -> None:
        """Keep a search under a name; one of this name that there is already asks for `query` from now on.

        Raises:
            UserError: the name is empty, or that of an album of another kind.
        """
        albums = self._session.library.albums
        if any(album.kind == "smart" and album.name == " ".join(name.split()) for album in albums.all()):
            albums.set_query(" ".join(name.split()), query)
        else:
            albums.create(name, kind="smart", query=query)

    def saved(self, album_id: int, cancel: CancelToken) -> Ids:
        """What a saved search finds, (N,) int64, best first, hidden ones left out; nothing where it is gone.

        Raises:
            UserError: it cannot be understood or answered.
            Cancelled: something else is shown by now.
        """
        album = next((one for one in self._session.library.albums.all() if one.id == album_id), None)
        return np.empty(0, np.int64) if album is None else self._members(album, cancel)

    def counted(self, sources: Sources, cancel: CancelToken) -> Sources:
        """The same with how many photographs each saved search finds; None stays where one cannot be answered.

        Raises:
            Cancelled: the left side is read again already.
        """
        albums = {album.id: album for album in self._session.library.albums.all()}
        rows: list[SearchRow] = []
        for row in sources.searches:
            cancel.raise_if_cancelled()
            try:
                rows.append(replace(row, count=len(self._members(albums[row.id], cancel)) if row.id in albums else 0))
            except UserError:  # said when the owner looks at it
                rows.append(row)
        return replace(sources, searches=tuple(rows))

    def _members(self, album: AlbumRecord, cancel: CancelToken) -> Ids:
        return self._session.host.shields.without_hidden(self._session.host.smart_albums.members(album, cancel))


def _by_looks(node: Node | None) -> bool:
    """Whether a query asks what photographs show."""
    if isinstance(node, And | Or):
        return any(_by_looks(part) for part in node.parts)
    return _by_looks(node.part) if isinstance(node, Not) else isinstance(node, Text | Similar)

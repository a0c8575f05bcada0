"""Answers a query of the whole language: conditions by the library, looks by the search plugins, words by both."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np

from albumen.api import CancelToken, Hit, Ids, Query, Selection
from albumen.core.library import Library
from albumen.core.query import And, Node, Not, Or, Similar, Text, parse
from albumen.core.query.filters import matching
from albumen.host.fusion import fused
from albumen.host.smart_albums import expanded, is_condition, saved_queries

Ask: TypeAlias = Callable[[Query, int, CancelToken], list[Hit]]

EXACT: Final = 1.0
"""The score of a photo that meets conditions: it does or it does not."""
_UNLIMITED: Final = 1 << 30
_FILLERS: Final = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])


class QuerySearch:
    """Evaluates queries on one library."""

    def __init__(self, library: Library, ask: Ask) -> None:
        """Args: ask: Asks the search providers for a query without conditions."""
        self._library, self._ask = library, ask

    def search(self, query: Query, limit: int, cancel: CancelToken) -> list[Hit]:
        """Photos best first; of those that only meet conditions the newest first.

        Raises:
            QueryError: The query cannot be understood.
            UserError: No provider can answer for what it is about.
            Cancelled: From `cancel`.
        """
        node = expanded(parse(query.text), saved_queries(self._library))
        parts = node.parts if isinstance(node, And) else () if node is None else (node,)
        within = None if query.within is None else query.within.ids
        return self._all(parts, replace(query, text="", within=None), within, limit, cancel)

    def _all(
        self, parts: Sequence[Node], query: Query, within: Ids | None, limit: int, cancel: CancelToken
    ) -> list[Hit]:
        """Photos that meet every part. What the query itself brings, pictures and marks, counts as one more."""
        texts = [part for part in parts if isinstance(part, Text)]
        likes = tuple(part for part in parts if isinstance(part, Similar))
        others = [part for part in parts if not isinstance(part, Text | Similar)]
        for part in others:
            if is_condition(part):
                met = matching(self._library, part)
                within = met if within is None else np.intersect1d(within, met)
        mixed = [part for part in others if not is_condition(part)]
        looks = texts or likes or query.images or query.photos or query.liked or query.disliked
        rankings: list[list[Hit]] = []
        for part in mixed:
            cancel.raise_if_cancelled()
            found = self._mixed(part, query, within, cancel)
            within = np.sort(np.array([hit.photo_id for hit in found], np.int64))
            rankings.append(found)
        if looks:
            asked = replace(
                query,
                text=" ".join(_provider_text(text) for text in texts),
                photos=(*query.photos, *(like.photo_id for like in likes)),
                photo_weights=(*(query.photo_weights or (1.0,) * len(query.photos)), *(like.weight for like in likes)),
                within=None if within is None else Selection.of(within),
            )
            found = self._looked(asked, texts, within, limit, cancel)
            if not mixed:
                return found[:limit]
            kept = {hit.photo_id for hit in found}
            rankings = [found, *([hit for hit in ranking if hit.photo_id in kept] for ranking in rankings)]
        if rankings:
            allowed = None if within is None else set(within.tolist())
            return [hit for hit in fused(rankings, _UNLIMITED) if allowed is None or hit.photo_id in allowed][:limit]
        return self._exact(within, limit) if within is not None else []

    def _looked(
        self, asked: Query, texts: Sequence[Text], within: Ids | None, limit: int, cancel: CancelToken
    ) -> list[Hit]:
        """What the providers see, joined with the photos whose words are those of the query."""
        hits = self._ask(asked, limit, cancel)
        wanted = [text.words for text in texts if text.sign != "-"]
        if len(wanted) != 1 or len(texts) != 1 or asked.images or asked.photos:
            return hits
        words = " ".join(word for word in re.findall(r"\w+", wanted[0]) if word.lower() not in _FILLERS)
        ids, scores = self._library.text.search(words, limit)
        said = set(self._library.text.search(words, limit, names=False)[0].tolist())  # the name of a file proves little
        if within is not None:
            kept = np.isin(ids, within)
            ids, scores = ids[kept], scores[kept]
        written = [
            Hit(int(one), float(score / scores[0]), "strong" if one in said else "possible")
            for one, score in zip(ids, scores, strict=True)
        ]
        return fused([hits, written], limit)

    def _mixed(self, part: Node, query: Query, within: Ids | None, cancel: CancelToken) -> list[Hit]:
        """Alternatives and negations in which looks take part: what matches, never merely everything ranked."""
        plain = Query(show_all=False)
        if isinstance(part, Or):
            found = [
                self._all(one.parts if isinstance(one, And) else (one,), plain, within, _UNLIMITED, cancel)
                for one in part.parts
            ]
            return fused(found, _UNLIMITED)
        if isinstance(part, Not):
            inner = part.part
            parts = inner.parts if isinstance(inner, And) else (inner,)
            unwanted = np.array([hit.photo_id for hit in self._all(parts, plain, within, _UNLIMITED, cancel)], np.int64)
            everything = self._library.photos.ids() if within is None else within
            return self._exact(np.setdiff1d(everything, unwanted), _UNLIMITED)
        return self._all((part,) if not isinstance(part, And) else part.parts, query, within, _UNLIMITED, cancel)

    def _exact(self, ids: Ids, limit: int) -> list[Hit]:
        newest = self._library.photos.ids()
        return [Hit(int(one), EXACT, "strong") for one in newest[np.isin(newest, ids)][:limit]]


def wanted_words(text: str) -> str:
    """The texts that photos should show, of a query of the whole language, as a search provider reads them; or ""."""

    def texts(node: Node | None) -> list[Text]:
        match node:
            case Text(sign=sign) if sign != "-":
                return [node]
            case And(parts) | Or(parts):
                return [text for part in parts for text in texts(part)]
            case _:
                return []

    return " ".join(dict.fromkeys(_provider_text(replace(text, sign="+")) for text in texts(parse(text))))


def _provider_text(text: Text) -> str:
    if text.weight == 1.0:
        return f'{text.sign}"{text.words}"' if text.sign else text.words
    return f'{text.sign or "+"}"{text.words}"^{text.weight:g}'

"""The search provider: words and pictures in, ranked photos out, with an honest cut."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken, Hit, Ids, Match, PluginContext, Query, Vectors
from albumen_search.prompts import BACKGROUND, phrasings
from albumen_search.relevance import confidence, rivals, standardize, stands_out
from albumen_search.terms import Terms, parse_terms

KEPT_TEXTS: Final = 512
KEPT_RESULTS: Final = 64
JUDGED: Final = 4096
"""Confidence is worked out for this many of the best photos; nobody scrolls further through a search's results."""
SIGMAS_LIKE: Final = 3.0
"""A picture is much like another when it stands out of the library by this many standard deviations."""

K = TypeVar("K")
V = TypeVar("V")
Floats = npt.NDArray[np.float64]


class LruCache(Generic[K, V]):
    """The latest `size` values; thread-safe."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: OrderedDict[K, V] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value for `key`, made outside the lock where it is not there."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
        value = make()
        with self._lock:
            self._values[key] = value
            while len(self._values) > self._size:
                self._values.popitem(last=False)
        return value

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._values.clear()


@dataclass(frozen=True, slots=True)
class Ranking:
    """Photos best first: their ids (M,), scores (M,) and how sure we are of each, in [0, 1] (M,)."""

    ids: Ids
    scores: Floats
    confidence: Floats


class PlainSearch:
    """Implements `albumen.api.SearchProvider`."""

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx
        self._texts: LruCache[tuple[str, tuple[str, ...]], Vectors] = LruCache(KEPT_TEXTS)
        self._rankings: LruCache[tuple[str, Query], Ranking] = LruCache(KEPT_RESULTS)

    def forget(self, _event: object = None) -> None:
        """The library or the model changed: rankings kept from before are no longer true."""
        self._rankings.clear()

    def search(self, query: Query, limit: int, cancel: CancelToken) -> list[Hit]:
        """Rank the library; without `query.show_all` cut what does not match."""
        terms = parse_terms(query.text)
        if not terms.wanted and not terms.unwanted and not query.images:
            return []
        key = (self._ctx.clip.model_id, Query(query.text, query.images))
        ranking = self._rankings.get(key, lambda: self._rank(terms, query.images, cancel))
        strong, possible = float(self._ctx.settings["strong"]), float(self._ctx.settings["possible"])
        keep = np.arange(len(ranking.ids)) if query.show_all else np.flatnonzero(ranking.confidence >= possible)
        hits = []
        for index in keep[:limit]:
            match: Match = "strong" if ranking.confidence[index] >= strong else "possible"
            hits.append(Hit(int(ranking.ids[index]), float(ranking.scores[index]), match))
        return hits

    def _rank(self, terms: Terms, images: Sequence[Path], cancel: CancelToken) -> Ranking:
        wanted = [self._embed(text) for text in terms.wanted]
        unwanted = [self._embed(text) for text in terms.unwanted]
        cancel.raise_if_cancelled()
        pictures = list(self._ctx.clip.embed_images(images)) if images else []
        columns = np.stack([*wanted, *pictures, *unwanted]).astype(np.float32)
        cancel.raise_if_cancelled()
        ids, scores = self._ctx.photos.similarities(columns)
        if not len(ids):
            return Ranking(ids, np.empty(0), np.empty(0))
        cancel.raise_if_cancelled()
        relative = np.stack([standardize(column) for column in scores.T])
        signs = np.array([1.0] * (len(wanted) + len(pictures)) + [-0.5] * len(unwanted))
        # One text alone keeps its cosine similarity, which people know; concepts on different scales need a common one.
        total = scores[:, 0].astype(np.float64) if len(columns) == 1 else signs @ relative
        best = np.argsort(-total, kind="stable")[:JUDGED]
        cancel.raise_if_cancelled()
        sure = self._confidence(ids[best], scores[best], relative, best, wanted, len(pictures), unwanted)
        return Ranking(ids[best], total[best], sure)

    def _confidence(
        self,
        ids: Ids,
        scores: Vectors,
        relative: Floats,
        best: npt.NDArray[np.intp],
        wanted: Sequence[Vectors],
        pictures: int,
        unwanted: Sequence[Vectors],
    ) -> Floats:
        """How sure we are of each of the best photos, (M,): as sure as of the least sure of its concepts."""
        background = self._background()
        seen = background_scores(self._ctx, ids, background)
        sure = np.ones(len(ids))
        for index, text in enumerate(wanted):
            sure = np.minimum(sure, self._judge(scores[:, index], seen, text, background))
            sure *= stands_out(relative[index])[best] ** 0.5
        for index in range(len(wanted), len(wanted) + pictures):
            sure = np.minimum(sure, np.clip(relative[index][best] / (2 * SIGMAS_LIKE), 0.0, 1.0))
        for index, text in enumerate(unwanted, start=len(wanted) + pictures):
            sure *= 1.0 - self._judge(scores[:, index], seen, text, background)
        return sure

    def _judge(self, scores: Vectors, seen: Vectors, text: Vectors, background: Vectors) -> Floats:
        return np.asarray(confidence(scores, seen[:, rivals(text, background)], self._ctx.clip.logit_scale))

    def _embed(self, text: str) -> Vectors:
        """(D,) float32 unit vector: the mean over the phrasings of a text."""
        return self._mean_of(tuple(phrasings(text)))

    def _mean_of(self, texts: tuple[str, ...]) -> Vectors:
        def make() -> Vectors:
            mean = self._ctx.clip.embed_texts(texts).mean(axis=0)
            return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)

        return self._texts.get((self._ctx.clip.model_id, texts), make)

    def _background(self) -> Vectors:
        """(B, D) float32 unit rows."""
        return self._texts.get(
            (self._ctx.clip.model_id, BACKGROUND), lambda: self._ctx.clip.embed_texts(list(BACKGROUND))
        )


def background_scores(ctx: PluginContext, ids: Ids, background: Vectors) -> Vectors:
    """(M, B) similarities of photos to the background texts, rows in the order of `ids`."""
    batch = ctx.photos.vectors([int(photo_id) for photo_id in ids])
    rows = np.zeros((len(ids), len(background)), np.float32)
    order = {int(photo_id): row for row, photo_id in enumerate(ids)}
    rows[[order[int(photo_id)] for photo_id in batch.ids]] = batch.vectors @ background.T
    return rows

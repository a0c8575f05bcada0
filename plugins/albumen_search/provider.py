"""The search provider: words and pictures in, ranked photos out, with an honest cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken, Hit, Ids, Match, PhotoId, PluginContext, Query, Vectors
from albumen_search.lru_cache import LruCache
from albumen_search.prompts import GENERIC_TEXTS, phrasings
from albumen_search.relevance import Scale, probability, resemblance
from albumen_search.terms import Terms, parse_terms
from albumen_search.writing_memory import WritingMemory
from albumen_search.written import LEAST_SHARE, is_reading, phrase

KEPT_TEXTS: Final = 512
KEPT_RANKINGS: Final = 64
JUDGED: Final = 4096
"""How many of the best photos are kept; nobody scrolls further through what a search found."""
LARGE: Final = 200_000
"""With so many photos only the best are scored, and the range that scores have is that of a sample."""
SAMPLED: Final = 2048
"""Photos, drawn at random, that show what generic texts score in this library."""
UNWANTED_WEIGHT: Final = 0.5
"""What is not wanted moves a photo down by half of what being wanted would move it up."""
LIKED_WEIGHT: Final = 0.75
"""Rocchio's weight of what was marked as wanted, against 1 for the query (Manning, Raghavan and Schuetze,
"Introduction to Information Retrieval", section 9.1.1)."""
DISLIKED_WEIGHT: Final = 0.15
"""And of what was marked as unwanted."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that photos should show, or should not: a text, a picture, or what the owner has marked.

    Attributes:
        vector: (D,) float32, unit length.
        wanted: Whether photos should show it.
        given: The weight the owner gave it, above 0.
    """

    vector: Vectors
    kind: Literal["text", "picture", "mark"]
    wanted: bool = True
    given: float = 1.0

    @property
    def weight(self) -> float:
        """What it moves a photo by, against a wanted text or picture without a weight."""
        if self.kind == "mark":
            return LIKED_WEIGHT if self.wanted else -DISLIKED_WEIGHT
        return self.given if self.wanted else -UNWANTED_WEIGHT * self.given


@dataclass(frozen=True, slots=True)
class Ranking:
    """Photos best first: their ids (M,), scores (M,) and how sure we are of each, in [0, 1] (M,)."""

    ids: Ids
    scores: Floats
    confidence: Floats


EMPTY: Final = Ranking(np.empty(0, np.int64), np.empty(0), np.empty(0))


class PlainSearch:
    """Implements `albumen.api.SearchProvider`."""

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx
        self._texts: LruCache[tuple[str, tuple[str, ...]], Vectors] = LruCache(KEPT_TEXTS)
        self._rankings: LruCache[tuple[str, Query], Ranking] = LruCache(KEPT_RANKINGS)
        self._scales: LruCache[str, Scale] = LruCache(1)
        self._samples: LruCache[str, Vectors] = LruCache(1)
        self._writing = WritingMemory(ctx)

    def forget(self, _event: object = None) -> None:
        """The library or the model changed: what was kept from before is no longer true."""
        self._rankings.clear()
        self._scales.clear()
        self._samples.clear()

    def search(self, query: Query, limit: int, cancel: CancelToken) -> list[Hit]:
        """Rank the library; without `query.show_all` cut what does not match."""
        terms = parse_terms(query.text)
        if not (terms.wanted or terms.unwanted or query.images or query.photos or query.liked or query.disliked):
            return []

        def rank() -> Ranking:
            concepts = self._concepts(terms, query, cancel)
            return self._rank(concepts, query, cancel) if concepts else EMPTY

        ranking = self._rankings.get((self._ctx.clip.model_id, query), rank)
        strong, possible = float(self._ctx.settings["strong"]), float(self._ctx.settings["possible"])
        asks_for_something = bool(
            terms.wanted or query.images or query.photos or query.liked
        )  # "not a dog" alone is nothing to be sure of
        keep = np.arange(len(ranking.ids)) if query.show_all else np.flatnonzero(ranking.confidence >= possible)
        hits = []
        for index in keep[:limit]:
            match: Match = "strong" if asks_for_something and ranking.confidence[index] >= strong else "possible"
            hits.append(Hit(int(ranking.ids[index]), float(ranking.scores[index]), match))
        return hits

    def written(self, query: Query, ids: Sequence[PhotoId], cancel: CancelToken) -> set[PhotoId]:
        """Which of the photos match one of the texts mostly by writing in the picture; see `written`."""
        texts = [term.text for term in parse_terms(query.text).wanted]
        batch = self._ctx.photos.vectors(ids)
        if not texts or not len(batch):
            return set()
        shares = self._writing.shares(batch.ids.tolist(), cancel)
        if not any(share >= LEAST_SHARE for share in shares.values()):
            return set()
        gaps = np.stack([self._gap(text, batch.vectors, cancel) for text in texts]).max(axis=0)
        told = zip(batch.ids.tolist(), gaps.tolist(), strict=True)
        return {photo_id for photo_id, gap in told if photo_id in shares and is_reading(shares[photo_id], gap)}

    def _gap(self, text: str, vectors: Vectors, cancel: CancelToken) -> Floats:
        """How much higher photos stand for the text written than for what it means, (N,), for (N, D) vectors."""
        both = np.stack([self._embed(text), self._ctx.clip.embed_texts([phrase(text)])[0]])
        cancel.raise_if_cancelled()
        library, scores = self._sample() @ both.T, vectors @ both.T
        meant, written = (Scale.of(library[:, k]).standardize(scores[:, k]) for k in range(2))
        return np.asarray(written - meant)

    def _concepts(self, terms: Terms, query: Query, cancel: CancelToken) -> list[Concept]:
        """Wanted texts, pictures, unwanted texts, marks; the model is asked in steps, so that typing on can stop it."""
        concepts = []
        for term in terms.wanted:
            concepts.append(Concept(self._embed(term.text), "text", given=term.weight))
            cancel.raise_if_cancelled()
        if query.images:
            weights = query.image_weights or (1.0,) * len(query.images)
            vectors = self._ctx.clip.embed_images(list(query.images))
            concepts += [Concept(row, "picture", given=weight) for row, weight in zip(vectors, weights, strict=True)]
            cancel.raise_if_cancelled()
        known = self._ctx.photos.vectors(query.photos)
        of = dict(zip(query.photos, query.photo_weights, strict=False))
        for photo_id, row in zip(known.ids.tolist(), known.vectors, strict=True):
            concepts.append(Concept(row, "picture", given=of.get(photo_id, 1.0)))
        for term in terms.unwanted:
            concepts.append(Concept(self._embed(term.text), "text", wanted=False, given=term.weight))
            cancel.raise_if_cancelled()
        for marked, wanted in ((query.liked, True), (query.disliked, False)):
            vectors = self._ctx.photos.vectors(marked).vectors
            if len(vectors):
                mean = vectors.mean(axis=0)
                concepts.append(Concept(mean / max(float(np.linalg.norm(mean)), 1e-12), "mark", wanted))
        return concepts

    def _rank(self, concepts: Sequence[Concept], query: Query, cancel: CancelToken) -> Ranking:
        photos = self._ctx.photos.count()
        if photos >= LARGE and not query.show_all:
            return self._rank_best(concepts, query, photos, cancel)
        ids, scores = self._ctx.photos.similarities(np.stack([concept.vector for concept in concepts]))
        if not len(ids):
            return EMPTY
        cancel.raise_if_cancelled()
        standing = np.stack([Scale.of(column).standardize(column) for column in scores.T], axis=1)  # (N, K)
        if len(concepts) == 1 and concepts[0].wanted:
            total = scores[:, 0].astype(np.float64)  # the cosine similarity, which people know
        else:
            total = standing @ np.array([concept.weight for concept in concepts])
        best = np.arange(len(ids)) if query.within is None else np.flatnonzero(np.isin(ids, query.within.ids))
        if not query.show_all and len(best) > JUDGED:  # sorting a million takes longer than comparing them
            best = best[np.argpartition(-total[best], JUDGED)[:JUDGED]]
        best = best[np.lexsort((best, -total[best]))]
        cancel.raise_if_cancelled()
        return Ranking(ids[best], total[best], self._confidence(concepts, scores[best], standing[best], len(ids)))

    def _rank_best(self, concepts: Sequence[Concept], query: Query, photos: int, cancel: CancelToken) -> Ranking:
        """The ranking without the score of every photo: the nearest are found first, and only they are scored."""
        vectors = np.stack([concept.vector for concept in concepts])
        scales = [Scale.of(column) for column in (self._sample() @ vectors.T).T]
        cancel.raise_if_cancelled()
        by_cosine = len(concepts) == 1 and concepts[0].wanted
        weights = [1.0] if by_cosine else [c.weight / scale.spread for c, scale in zip(concepts, scales, strict=True)]
        within = None if query.within is None else query.within.ids
        nearest = self._ctx.photos.nearest(vectors, np.array(weights, np.float32), JUDGED, within=within)
        cancel.raise_if_cancelled()
        batch = self._ctx.photos.vectors([hit.photo_id for hit in nearest])
        if not len(batch):
            return EMPTY
        scores = batch.vectors @ vectors.T
        columns = [scale.standardize(column) for scale, column in zip(scales, scores.T, strict=True)]
        standing = np.stack(columns, axis=1)
        weighted = standing @ np.array([concept.weight for concept in concepts])
        total = scores[:, 0].astype(np.float64) if by_cosine else weighted
        best = np.lexsort((batch.ids, -total))
        return Ranking(batch.ids[best], total[best], self._confidence(concepts, scores[best], standing[best], photos))

    def _confidence(self, concepts: Sequence[Concept], scores: Vectors, standing: Floats, photos: int) -> Floats:
        """How sure we are of each of M photos, (M,): as sure as of the least sure of its K concepts.

        A concept that counts w times what the one that counts most does has the w-th power of its probability: what
        matters half must be half as certain, in logarithms.

        Args:
            concepts: K of them.
            scores: (M, K) similarities.
            standing: (M, K) similarities against their distribution in the library.
            photos: N, how many photos the library holds.
        """
        sure = np.ones(len(scores))
        most = max((concept.given for concept in concepts if concept.kind != "mark"), default=1.0)
        for column, concept in enumerate(concepts):
            if concept.kind == "mark" and len(concepts) > 1:
                continue  # a mark moves photos up and down; it decides nothing by itself
            if concept.kind != "text":
                one = resemblance(standing[:, column])
            else:
                described = probability(scores[:, column], self._generic_scale(), photos)
                one = described if concept.wanted else 1.0 - described
            sure = np.minimum(sure, one ** (concept.given / most))
        return sure

    def _generic_scale(self) -> Scale:
        """What photos of this library score with generic texts; kept until the library changes."""

        def measure() -> Scale:
            return Scale.of(self._sample() @ self._generic().T)

        return self._scales.get(self._ctx.clip.model_id, measure)

    def _sample(self) -> Vectors:
        """(S, D) rows of photos drawn at random, S at most `SAMPLED`; kept until the library changes."""

        def draw() -> Vectors:
            ids = self._ctx.photos.ids().tolist()
            # Python's own generator, because NumPy's takes longer to import than all else that is done here.
            some = Random(0).sample(ids, SAMPLED) if len(ids) > SAMPLED else ids
            return self._ctx.photos.vectors(some).vectors

        return self._samples.get(self._ctx.clip.model_id, draw)

    def _embed(self, text: str) -> Vectors:
        """(D,) float32 unit vector: the mean over the phrasings of a text."""
        texts = tuple(phrasings(text))

        def make() -> Vectors:
            mean = self._ctx.clip.embed_texts(texts).mean(axis=0)
            return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)

        return self._texts.get((self._ctx.clip.model_id, texts), make)

    def _generic(self) -> Vectors:
        """(B, D) float32 unit rows."""
        key = (self._ctx.clip.model_id, GENERIC_TEXTS)
        return self._texts.get(key, lambda: self._ctx.clip.embed_texts(list(GENERIC_TEXTS)))

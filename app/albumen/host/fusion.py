"""Joins the answers of several search providers into one ranking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from albumen.api import Hit, Match

RANK_CONSTANT: Final = 60
"""Cormack, Clarke, Buettcher 2009, "Reciprocal Rank Fusion outperforms Condorcet ...", section 2."""


def fused(rankings: Sequence[Sequence[Hit]], limit: int) -> list[Hit]:
    """Reciprocal rank fusion: each ranking gives its hit at rank r (from 1) a score of 1 / (60 + r).

    The sums are scaled so that a photo which comes first everywhere has 1. One ranking alone passes through with its
    own scores. A photo is a strong match where any ranking says so.
    """
    rankings = [ranking for ranking in rankings if ranking]
    if not rankings:
        return []
    if len(rankings) == 1:
        return list(rankings[0][:limit])
    scores: defaultdict[int, float] = defaultdict(float)
    strong: set[int] = set()
    for ranking in rankings:
        for rank, hit in enumerate(ranking, start=1):
            scores[hit.photo_id] += 1.0 / (RANK_CONSTANT + rank)
            if hit.match == "strong":
                strong.add(hit.photo_id)
    best = sorted(scores, key=lambda photo_id: (-scores[photo_id], photo_id))[:limit]
    scale = (RANK_CONSTANT + 1) / len(rankings)
    return [Hit(photo_id, scale * scores[photo_id], _match(photo_id in strong)) for photo_id in best]


def _match(strong: bool) -> Match:
    return "strong" if strong else "possible"

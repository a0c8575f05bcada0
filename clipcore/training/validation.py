"""How good a small model is, measured on photos it was not trained on, with bootstrap confidence intervals."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources

import numpy as np
import numpy.typing as npt

from clipcore.metrics import average_precision, first_ranks
from clipcore.training.data import Description

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
EncodeTexts = Callable[[Sequence[str]], Vectors]
EncodeClasses = Callable[[Sequence[str]], Vectors]

FEWEST_PHOTOS = 8  # a collection with fewer validation photos says nothing about zero-shot accuracy


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and its interval: the middle 95 % of 1,000 bootstrap resamples."""

    name: str
    value: float
    low: float
    high: float
    count: int


def bootstrap(
    name: str,
    values: npt.ArrayLike,
    statistic: Callable[[Floats], float] = lambda sample: float(sample.mean()),
    *,
    resamples: int = 1000,
    seed: int = 0,
) -> Measure:
    """A statistic of (N,) or (N, K) values and the interval of its bootstrap resamples over the N (Efron 1979)."""
    table = np.asarray(values, dtype=np.float64)
    rng = np.random.default_rng(seed)
    drawn = [statistic(table[rng.integers(0, len(table), len(table))]) for _ in range(resamples)]
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return Measure(name, statistic(table), float(low), float(high), len(table))


def retrieval(vectors: Vectors, descriptions: Sequence[Description], encode: EncodeTexts) -> Iterator[Measure]:
    """Text to image recall over all captioned photos: each photo's first caption against all photos."""
    rows = [i for i, d in enumerate(descriptions) if d.captions]
    if len(rows) < FEWEST_PHOTOS:
        return
    texts = encode([descriptions[i].captions[0] for i in rows])
    scores = texts @ vectors[rows].T
    own = np.eye(len(rows), dtype=bool)
    for name, ranks in (("text to image", first_ranks(scores, own)), ("image to text", first_ranks(scores.T, own))):
        for k in (1, 5, 10):
            yield bootstrap(f"retrieval, {name} R@{k}", ranks <= k)


def zero_shot(vectors: Vectors, descriptions: Sequence[Description], encode: EncodeClasses) -> Iterator[Measure]:
    """Top-1 accuracy of each collection over its own classes, the photos' first labels."""
    for source in sorted({d.source for d in descriptions if d.labels}):
        rows = [i for i, d in enumerate(descriptions) if d.source == source and d.labels]
        names = sorted({descriptions[i].labels[0] for i in rows})
        if len(names) < 2 or len(rows) < FEWEST_PHOTOS:
            continue
        best = (vectors[rows] @ encode(names).T).argmax(axis=1)
        yield bootstrap(
            f"zero-shot, {source} ({len(names)} classes)",
            [names[at] == descriptions[i].labels[0] for at, i in zip(best, rows, strict=True)],
        )


def unseen_words() -> Mapping[str, Sequence[str]]:
    """100 synonyms and hypernyms that label no photo, each with the labels it is true of, by WordNet."""
    text = resources.files("clipcore.training").joinpath("unseen_words.json").read_text("utf-8")
    words: dict[str, list[str]] = json.loads(text)
    return words


def words_never_used(
    vectors: Vectors, descriptions: Sequence[Description], encode: EncodeClasses, words: Mapping[str, Sequence[str]]
) -> Iterator[Measure]:
    """Mean average precision of words that label no photo, over the labelled photos, as a multiple of chance.

    Chance is the share of photos a word is true of: the average precision of a random order.
    """
    rows = [i for i, d in enumerate(descriptions) if d.labels]
    relevant = {
        word: np.array([not set(labels).isdisjoint(descriptions[i].labels) for i in rows])
        for word, labels in words.items()
    }
    names = [word for word, mask in relevant.items() if 0 < mask.sum() < len(rows)]
    if not names:
        return
    scores = encode(names) @ vectors[rows].T
    pairs = [(average_precision(scores[k], relevant[word]), relevant[word].mean()) for k, word in enumerate(names)]
    yield bootstrap("words never used, mAP", np.array(pairs)[:, 0])
    yield bootstrap(
        "words never used, mAP / chance", pairs, lambda table: float(table[:, 0].mean() / table[:, 1].mean())
    )


def found_or_not(vectors: Vectors, descriptions: Sequence[Description], encode: EncodeClasses) -> Iterator[Measure]:
    """Can one tell from the scores whether a concept is there at all?

    Every label with at least three photos is asked twice: of all photos, and of all photos but its own and those of
    labels whose vectors are near. The answer is the best score, standardized by the query's own scores. The figure is
    the area under the ROC curve that separates the two.
    """
    counts = Counter(label for d in descriptions for label in set(d.labels))
    names = sorted(label for label, count in counts.items() if count >= 3)
    if len(names) < FEWEST_PHOTOS:
        return
    queries = encode(names)
    alike = queries @ queries.T > 0.6
    at = {name: k for k, name in enumerate(names)}
    has = np.zeros((len(descriptions), len(names)), dtype=bool)
    for row, description in enumerate(descriptions):
        for label in description.labels:
            if label in at:
                has[row, at[label]] = True
    scores = (vectors @ queries.T).astype(np.float64)
    together = (has.T.astype(np.int64) @ has) > 0  # labels that some photo carries both of
    pairs = []
    for k in range(len(names)):
        related = has[:, alike[k] | together[k]].any(axis=1)
        pairs.append((standing(scores[:, k]), standing(scores[~related, k])))
    yield bootstrap("found or not found, ROC-AUC", pairs, lambda table: roc_auc(table[:, 0], table[:, 1]))


def standing(scores: Floats) -> float:
    """How far the best of (N,) scores stands above the rest, in robust standard deviations."""
    centre = float(np.median(scores))
    spread = 1.4826 * float(np.median(np.abs(scores - centre)))
    return (float(scores.max()) - centre) / max(spread, 1e-9)


def roc_auc(positives: Floats, negatives: Floats) -> float:
    """Probability that a positive scores above a negative, ties counting half (Hanley and McNeil 1982)."""
    order = np.sort(negatives)
    below = np.searchsorted(order, positives, side="left")
    ties = np.searchsorted(order, positives, side="right") - below
    return float((below + ties / 2).mean() / len(negatives))


def every_measure(
    vectors: Vectors, descriptions: Sequence[Description], encode: EncodeTexts, encode_classes: EncodeClasses
) -> list[Measure]:
    """All measures of vectors (N, D) that the descriptions allow."""
    return [
        *retrieval(vectors, descriptions, encode),
        *zero_shot(vectors, descriptions, encode_classes),
        *words_never_used(vectors, descriptions, encode_classes, unseen_words()),
        *found_or_not(vectors, descriptions, encode_classes),
    ]

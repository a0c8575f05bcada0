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

FEWEST_FOUND = 5  # a query with fewer true photos is not asked for
_NEAR = 0.5  # cosine from which a background text may mean the same as the query
_SHARPNESS = 30.0  # inverse temperature of the comparison with background texts
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


def absent_words() -> Sequence[str]:
    """Things to be seen in photos that no photo of the bundled model's validation shows, as far as its texts say."""
    text = resources.files("clipcore.training").joinpath("absent_words.json").read_text("utf-8")
    words: list[str] = json.loads(text)
    return words


def found_or_not(
    vectors: Vectors,
    descriptions: Sequence[Description],
    encode: EncodeClasses,
    words: Mapping[str, Sequence[str]],
    absent: Sequence[str],
) -> Iterator[Measure]:
    """Can one tell from the scores whether a concept is there at all?

    Every query is given the logarithm of the probability with which its best photo shows it rather than any of the
    background texts, which are all labels and words but those near to the query. The figure is the area under the ROC
    curve that separates queries for what is there from queries for what is not.

    Args:
        words: further words and the labels they are true of, see `unseen_words`.
        absent: words that are true of no photo.
    """
    counts = Counter(label for d in descriptions for label in set(d.labels))
    firsts = {d.labels[0] for d in descriptions if d.labels}
    labels = sorted(label for label in firsts if counts[label] >= FEWEST_FOUND)
    known = [word for word, true_of in words.items() if sum(counts[label] for label in true_of) >= FEWEST_FOUND]
    if len(labels) < FEWEST_PHOTOS or not absent:
        return
    background = encode(sorted({*counts, *words}))
    against = vectors @ background.T

    def best(names: Sequence[str]) -> Floats:
        queries = encode(names)
        near = queries @ background.T > _NEAR
        return np.array([_best_log_odds(vectors @ q, against[:, ~n]) for q, n in zip(queries, near, strict=True)])

    nothing = best(absent)
    for name, present in (("labels", labels), ("words never used", known)):
        if present:
            found = best(present)
            marked = np.stack([np.r_[found, nothing], np.r_[np.ones(len(found)), np.zeros(len(nothing))]], axis=1)
            yield bootstrap(
                f"found or not found, {name}, ROC-AUC",
                marked,
                lambda table: roc_auc(table[table[:, 1] == 1, 0], table[table[:, 1] == 0, 0]),
            )


def _best_log_odds(scores: Vectors, background: Vectors) -> float:
    """The best over photos of log(exp(s q) / sum exp(s b)), of scores q (N,) and of rivals (N, B)."""
    top = np.argsort(-scores)[:64]  # no other photo can be the best, but for a background that is flat beyond belief
    rivals = np.log(np.exp(_SHARPNESS * background[top].astype(np.float64)).sum(axis=1))
    return float((_SHARPNESS * scores[top] - rivals).max())


def roc_auc(positives: Floats, negatives: Floats) -> float:
    """Probability that a positive scores above a negative, ties counting half (Hanley and McNeil 1982).

    It is not a number if either is empty.
    """
    if not len(positives) or not len(negatives):
        return float("nan")
    order = np.sort(negatives)
    below = np.searchsorted(order, positives, side="left")
    ties = np.searchsorted(order, positives, side="right") - below
    return float((below + ties / 2).mean() / len(negatives))


def every_measure(
    vectors: Vectors, descriptions: Sequence[Description], encode: EncodeTexts, encode_classes: EncodeClasses
) -> list[Measure]:
    """All measures of vectors (N, D) that the descriptions allow."""
    words = unseen_words()
    return [
        *retrieval(vectors, descriptions, encode),
        *zero_shot(vectors, descriptions, encode_classes),
        *words_never_used(vectors, descriptions, encode_classes, words),
        *found_or_not(vectors, descriptions, encode_classes, words, absent_words()),
    ]

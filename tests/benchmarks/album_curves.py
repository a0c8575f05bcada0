"""How well is an album learned from few photos, against the name alone, each learner, and scikit-learn?

    python tests/benchmarks/album_curves.py --data PHOTOS [--model MODEL] [--cache DIR] [--albums 100] [--leave-one-out]

Draws libraries of 5,000 labelled photos and in each a class as an album, of which 1, 2, 4, 8 and 16 photos are
labelled; judges every way of learning it by the average precision over the photos that nothing was said about and that
did not stand for everything else. Once with the class's name, once without, as for a name that says nothing.

Each learner is taken at the settings that cross-validation finds best, the automatic choice as the app has it.
Tip-Adapter is there as in the paper (a cache with beta 5.5, beside the name) and as the app has it, to first order.
scikit-learn's logistic regression is balanced, its C from cross-validation where there are two members, else 10.

With --leave-one-out also chooses what the automatic choice has for constants (`SAID` and `NAMES_FIRST` of
`clipcore.fewshot.selection`) on the albums of all collections but one, and judges it on those of that one.
"""

from __future__ import annotations

import argparse
import warnings
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import click
import numpy as np
from fewshot_vectors import BUNDLED, PROMPTS, Photographs, photographs
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV
from sklearn.metrics import average_precision_score

import clipcore
from clipcore.fewshot.album import AlbumExamples, album_folds, learn_album
from clipcore.fewshot.learners import candidates
from clipcore.fewshot.selection import NAMES_FIRST, SAID, averaged, choose
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.zeroshot import class_vectors

LIBRARY = 5000
FRAMED = 4096
BACKGROUND = 1000
SHOTS = (1, 2, 4, 8, 16)
LEFT = 8
BETA = 5.5
CONSTANTS = tuple(product((0.25, 0.5, 1.0), (0.0, 1.5, 3.0)))
USED = (SAID, NAMES_FIRST)
LEARNERS = ("zero-shot", "prototype", "tip-adapter", "logistic")
ROWS = ("automatic", *LEARNERS, "Tip-Adapter's cache", "scikit-learn")


@dataclass(frozen=True)
class Point:
    """An album learned from some photos: average precision in %, by way of learning or by constants."""

    source: str
    shots: int
    named: bool
    ways: dict[str, float]
    constants: dict[tuple[float, float], float]


def standing(name: np.ndarray, background: np.ndarray) -> LinearHead:
    scores = background @ name
    return LinearHead(name[None], np.array([-scores.mean()])).times(1.0 / scores.std())


def cache(members: np.ndarray, background: np.ndarray, tested: np.ndarray, name: LinearHead | None) -> np.ndarray:
    near, far = (np.exp(-BETA * (1.0 - rows @ members.T)).sum(axis=1) for rows in (tested, background))
    scores = (near - far.mean()) / far.std()
    return scores if name is None else scores + name.logits(tested)[:, 0]


def scikit_learn(rows: np.ndarray, labels: np.ndarray, tested: np.ndarray) -> np.ndarray:
    with warnings.catch_warnings():
        for kind in (ConvergenceWarning, FutureWarning):
            warnings.simplefilter("ignore", kind)
        folds = min(5, int(labels.sum()))
        if folds < 2:
            model = LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000)
        else:
            model = LogisticRegressionCV(
                Cs=5, cv=folds, class_weight="balanced", max_iter=1000, scoring="average_precision"
            )
        return model.fit(rows, labels).decision_function(tested)


def learn(point: Point, examples: AlbumExamples, frame: Frame, tested: np.ndarray, truth: np.ndarray) -> None:
    """Fill in the ways and the constants of a point."""

    def judged(scores: np.ndarray) -> float:
        return 100.0 * float(average_precision_score(truth, scores))

    point.ways["automatic"] = judged(learn_album(examples, frame).head.logits(tested)[:, 0])
    rows = np.concatenate([examples.members, examples.background])
    labels, folds = examples.labels, album_folds(examples)
    prior = None if examples.name is None else standing(examples.name, examples.background)
    shots = Shots(frame.inside(rows), labels, 1, None if prior is None else frame.head_inside(prior))
    _, tried = choose(shots, folds, candidates(shots, frame.spread**2))
    inside = frame.inside(tested)

    def scored(heads: tuple[LinearHead, ...]) -> float:
        told = [head for fold, head in enumerate(heads) if (folds[labels == 1] != fold).any()]
        return judged(np.mean([head.logits(inside)[:, 0] for head in told], axis=0))

    for name in LEARNERS:
        own = [one for one in tried if one.learner.name == name]
        if own:
            point.ways[name] = scored(max(own, key=lambda one: one.quality).heads)
    point.ways["Tip-Adapter's cache"] = judged(cache(examples.members, examples.background, tested, prior))
    point.ways["scikit-learn"] = judged(scikit_learn(rows, labels, tested))
    for said, first in CONSTANTS:
        point.constants[said, first] = scored(averaged(shots, tried, said=said, names_first=first).heads)


def albums(photos: Photographs, words: dict[str, np.ndarray], seed: int) -> list[Point]:
    """One album, learned from each number of photos, with its name and without."""
    random = np.random.default_rng(seed)
    rows = random.permutation(len(photos.labels))[:LIBRARY]
    vectors, labels = photos.vectors[rows].astype(np.float64), photos.labels[rows]
    frame = Frame.of(vectors[:FRAMED])
    names, counts = np.unique(labels, return_counts=True)
    name = str(random.choice(names[counts >= SHOTS[-1] + LEFT]))
    truth = labels == name
    ours = random.permutation(np.flatnonzero(truth))
    found = []
    for count, named in product(SHOTS, (True, False)):
        members = ours[:count]
        left = np.setdiff1d(np.arange(len(vectors)), members)
        drawn = np.random.default_rng(seed).permutation(left)[:BACKGROUND]
        judged = np.setdiff1d(left, drawn)
        examples = AlbumExamples(vectors[members], vectors[:0], vectors[drawn], words[name] if named else None)
        point = Point(str(photos.sources[rows][truth][0]), count, named, {}, {})
        learn(point, examples, frame, vectors[judged], truth[judged])
        found.append(point)
    return found


def leave_one_out(points: list[Point]) -> None:
    """Say what constants chosen on the other collections come to."""
    sums: dict[tuple[str, tuple[float, float]], list[float]] = defaultdict(list)
    for point in points:
        for constants, value in point.constants.items():
            sums[point.source, constants].append(value)
    chosen: dict[str, tuple[float, float]] = {}
    sources = sorted({point.source for point in points})
    for source in sources:
        means = {
            constants: np.mean([value for other in sources if other != source for value in sums[other, constants]])
            for constants in CONSTANTS
        }
        chosen[source] = max(means, key=lambda one: float(means[one]))
    for named in (True, False):
        own = [point for point in points if point.named is named]
        for title, pick in (("as they are", dict.fromkeys(sources, USED)), ("of the other collections", chosen)):
            means = [np.mean([p.constants[pick[p.source]] for p in own if p.shots == shots]) for shots in SHOTS]
            head = f"constants {title}, {'with' if named else 'without'} the name"
            click.echo(f"{head:52}" + "".join(f"{one:8.1f}" for one in means))
    picks = sorted(set(chosen.values()), key=lambda one: -list(chosen.values()).count(one))
    click.echo("chosen: " + ", ".join(f"{one} {list(chosen.values()).count(one)} times" for one in picks))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(BUNDLED))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--albums", type=int, default=100)
    parser.add_argument("--leave-one-out", action="store_true")
    options = parser.parse_args()
    model = clipcore.load(options.model)
    photos = photographs(options.data, model, options.cache)
    names = [str(name) for name in np.unique(photos.labels)]
    words = dict(zip(names, class_vectors(model, names, PROMPTS).astype(np.float64), strict=True))
    points = [point for seed in range(options.albums) for point in albums(photos, words, seed)]
    for named in (True, False):
        title = f"average precision in %, {'with' if named else 'without'} the name"
        click.echo(f"{title:52}" + "".join(f"{shots:>8}" for shots in SHOTS))
        for way in ROWS:
            cells = [[p.ways[way] for p in points if (p.named, p.shots) == (named, n) and way in p.ways] for n in SHOTS]
            if any(cells):
                click.echo(f"{way:52}" + "".join(f"{np.mean(cell):8.1f}" if cell else f"{'':8}" for cell in cells))
    if options.leave_one_out:
        leave_one_out(points)


if __name__ == "__main__":
    main()

"""Few-shot curves: our learners against the model's zero-shot, scikit-learn's logistic regression and k-NN.

    python tests/benchmarks/fewshot_curves.py --data PHOTOS [--model MODEL] [--cache DIR] [--seeds 5] [--points]

PHOTOS is a folder as `clipcore.train` takes it. For each collection and seed at most 20 classes are drawn, of each
class 1, 2, 4, 8 and 16 photos to learn from and all others to judge by; every method gets the same vectors. The model
may have been trained on some of the photos, so the figures compare methods; they do not tell how good the model is.
Accuracy is the mean over classes, which differ in how many photos are left to judge by.

scikit-learn's regularisation is chosen by its own cross-validation where every class has two labels (from a grid as
wide as ours), else C = 10, and its k-NN has k = 1 and k = 5 by distance; of the two the better on the judged photos is
taken.

Prints mean accuracy over collections and seeds; then for every point (a collection and a number of labels) and rival
how far the automatic choice is behind, with the 95 % interval of the difference, paired by seed (Student's t): a rival
is ahead beyond chance only where that interval leaves out zero. With --points prints all points.
"""

from __future__ import annotations

import argparse
import warnings
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from pathlib import Path

import click
import numpy as np
from fewshot_vectors import BUNDLED, PROMPTS, Photographs, photographs
from scipy import stats
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier

import clipcore
from clipcore.fewshot.classes import class_frame
from clipcore.fewshot.learners import (
    CLASS_STRENGTHS,
    CLASS_TRUSTS,
    SINGLE_STRENGTH,
    Learner,
    Logistic,
    Prototype,
    ZeroShot,
)
from clipcore.fewshot.selection import MOST_FOLDS, choose, judge, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.zeroshot import class_vectors

SHOTS = (1, 2, 4, 8, 16)
CLASSES = 20
FEWEST = 6
GRID = (0.1, 1.0, 10.0, 100.0, 1000.0)

Accuracy = dict[tuple[int, str], float]


def scikit_learn(vectors: np.ndarray, labels: np.ndarray) -> LogisticRegression | GridSearchCV:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        fewest = int(np.bincount(labels).min())
        if fewest < 2:
            return LogisticRegression(C=10.0, max_iter=300).fit(vectors, labels)
        return GridSearchCV(LogisticRegression(max_iter=300), {"C": GRID}, cv=min(5, fewest)).fit(vectors, labels)


def nearest(vectors: np.ndarray, labels: np.ndarray, tested: np.ndarray, truth: np.ndarray) -> float:
    found = []
    for k in (1, 5):
        knn = KNeighborsClassifier(min(k, len(labels)), weights="distance").fit(vectors, labels)
        found.append(by_class(knn.predict(tested), truth))
    return max(found)


def by_class(told: np.ndarray, truth: np.ndarray) -> float:
    """Accuracy of each class, averaged: some have ten times as many photos to judge by as others."""
    return float(np.mean([(told[truth == one] == one).mean() for one in np.unique(truth)]))


def ours(shots: Shots, seed: int) -> dict[str, LinearHead]:
    """Each learner at what cross-validation finds best for it, and the automatic choice."""
    folds = stratified_folds(shots.labels, min(MOST_FOLDS, len(shots.labels)), seed)
    automatic, tried = choose(shots, folds)
    heads = {"automatic": automatic.learner.fit(shots)}
    by_name = {
        "zero-shot": [ZeroShot()],
        "prototype": [Prototype(trust) for trust in (0.5, 1.0, 2.0, 4.0)],
        "logistic": logistic(shots),
    }
    for name, learners in by_name.items():
        known = [one for one in tried if one.learner.name == name] or [judge(one, shots, folds) for one in learners]
        heads[name] = max(known, key=lambda one: one.quality).learner.fit(shots)
    return heads


def logistic(shots: Shots) -> list[Learner]:
    """The strengths and trusts to choose from, as `candidates` has them where names do not suffice."""
    if int(shots.counts().min()) < 2:
        return [Logistic(SINGLE_STRENGTH, 1.0)]
    return [Logistic(strength, trust) for strength, trust in product(CLASS_STRENGTHS, CLASS_TRUSTS)]


def draws(numbers: np.ndarray, seed: int) -> Iterator[tuple[int, list[int], np.ndarray, np.ndarray]]:
    """Number of labels, classes, places to learn from, places to judge by."""
    random = np.random.default_rng(seed)
    classes = [one for one in random.permutation(int(numbers.max()) + 1) if (numbers == one).sum() >= FEWEST][:CLASSES]
    pools = [random.permutation(np.flatnonzero(numbers == one)) for one in classes]
    if len(classes) < 2:
        return
    for shots in SHOTS:
        taken = [pool[: min(shots, len(pool) // 2)] for pool in pools]
        judged = [pool[min(SHOTS[-1], len(pool) // 2) :] for pool in pools]
        yield shots, classes, np.concatenate(taken), np.concatenate(judged)


def curves(source: str, seed: int, photos: Photographs, words: np.ndarray, logit_scale: float) -> Accuracy:
    """Accuracy of every method for one collection and seed, by number of labels and name."""
    vectors, numbers, _, _ = photos.of(source)
    wide = vectors.astype(np.float64)
    frame: Frame = class_frame(wide)
    inside = frame.inside(wide)
    accuracy: Accuracy = {}
    for shots, classes, taken, judged in draws(numbers, seed):
        place = {one: number for number, one in enumerate(classes)}
        labels, truth = (np.array([place[one] for one in numbers[rows]]) for rows in (taken, judged))
        prior = LinearHead(logit_scale * words[classes], np.zeros(len(classes)))
        examples = Shots(inside[taken], labels, len(classes), frame.head_inside(prior))
        for name, head in ours(examples, seed).items():
            accuracy[shots, name] = by_class(head.logits(inside[judged]).argmax(axis=1), truth)
        theirs = scikit_learn(wide[taken], labels).predict(wide[judged])
        accuracy[shots, "scikit-learn"] = by_class(theirs, truth)
        accuracy[shots, "k-NN"] = nearest(wide[taken], labels, wide[judged], truth)
    return accuracy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(BUNDLED))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--points", action="store_true")
    options = parser.parse_args()
    model = clipcore.load(options.model)
    photos = photographs(options.data, model, options.cache)
    found: dict[tuple[str, int, str], list[float]] = defaultdict(list)
    with ProcessPoolExecutor(options.jobs, get_context("spawn")) as pool:
        tasks = []
        for source in sorted(set(photos.sources.tolist())):
            names = photos.of(source)[2]
            if len(names) > 1:
                words = class_vectors(model, names, PROMPTS).astype(np.float64)
                own = photos.only(source)
                tasks += [
                    (source, pool.submit(curves, source, seed, own, words, model.logit_scale))
                    for seed in range(options.seeds)
                ]
        for source, task in tasks:
            for (shots, name), accuracy in task.result().items():
                found[source, shots, name].append(100 * accuracy)
    report(found, points=options.points)


LEARNERS = ("zero-shot", "prototype", "logistic")
OTHERS = ("zero-shot", "scikit-learn", "k-NN")
ROWS = ("automatic", *LEARNERS, "scikit-learn", "k-NN")


def report(accuracy: dict[tuple[str, int, str], list[float]], *, points: bool) -> None:
    """Print the curves and what they prove."""
    sources = sorted({source for source, _, _ in accuracy})
    mean = {key: float(np.mean(values)) for key, values in accuracy.items()}
    click.echo(f"accuracy in %, mean over {len(sources)} collections" + "".join(f"{shots:>8}" for shots in SHOTS))
    for name in ROWS:
        means = [np.mean([mean[source, shots, name] for source in sources]) for shots in SHOTS]
        click.echo(f"{name:36}" + "".join(f"{one:8.1f}" for one in means))
    compare("zero-shot, scikit-learn and k-NN", OTHERS, sources, accuracy)
    compare("our learners", LEARNERS, sources, accuracy)
    if points:
        click.echo(f"{'collection, labels':28}" + "".join(f"{name:>14}" for name in ROWS))
        for source in sources:
            for shots in SHOTS:
                cells = "".join(f"{mean[source, shots, name]:14.1f}" for name in ROWS)
                click.echo(f"{source + ', ' + str(shots):28}{cells}")


def compare(
    title: str, rivals: tuple[str, ...], sources: list[str], accuracy: dict[tuple[str, int, str], list[float]]
) -> None:
    """Say at how many points one of the rivals is ahead, by how much, and whether that is more than chance."""
    points = [(source, shots) for source in sources for shots in SHOTS]
    behind = []
    for source, shots in points:
        gaps = {
            name: np.subtract(accuracy[source, shots, name], accuracy[source, shots, "automatic"]) for name in rivals
        }
        name = max(gaps, key=lambda one: float(gaps[one].mean()))
        if gaps[name].mean() > 1e-9:
            behind.append((float(gaps[name].mean()), half_width(gaps[name]), source, shots, name))
    click.echo(f"behind the best of {title}: {len(behind)} of {len(points)} points")
    if behind:
        beyond = sum(gap > width for gap, width, *_ in behind)
        sizes = [gap for gap, *_ in behind]
        click.echo(f"  by {np.mean(sizes):.2f} on average and {max(sizes):.2f} at most; {beyond} beyond chance")
    for gap, width, source, shots, name in sorted(behind, reverse=True):
        click.echo(f"  {gap:5.2f} +- {width:.2f}  {source}, {shots} labels, {name}")


def half_width(values: np.ndarray) -> float:
    """Half of the 95 % interval of a mean, by Student's t."""
    if len(values) < 2:
        return float("inf")
    return float(stats.t.ppf(0.975, len(values) - 1) * values.std(ddof=1) / np.sqrt(len(values)))


if __name__ == "__main__":
    main()

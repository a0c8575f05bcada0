"""Few-shot curves: our learners against the model's zero-shot, scikit-learn's logistic regression and k-NN.

    python tests/benchmarks/fewshot_curves.py --data PHOTOS [--model MODEL] [--cache DIR] [--seeds 5]

PHOTOS is a folder as `clipcore.train` takes it. For each collection and seed at most 20 classes are drawn, of each
class 1, 2, 4, 8 and 16 photos to learn from and others to judge by; every method gets the same vectors. The model may
have been trained on some of the photos, so the figures compare methods; they do not tell how good the model is.

scikit-learn's regularisation is chosen by its own cross-validation where every class has two labels (from the same
grid as ours), else C = 10, and its k-NN has k = 1 and k = 5 by distance; of the two the better is printed.

Prints mean accuracy over collections and seeds; and for every point (a collection and a number of labels, mean over
seeds) how far the automatic choice is behind the best of zero-shot, scikit-learn and k-NN, and behind the best of our
learners, where that is more than one percentage point. With --points prints all points.
"""

from __future__ import annotations

import argparse
import warnings
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np
from fewshot_vectors import BUNDLED, PROMPTS, photographs
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier

import clipcore
from clipcore.fewshot.classes import class_frame
from clipcore.fewshot.learners import Logistic, Prototype, ZeroShot, candidates
from clipcore.fewshot.selection import MOST_FOLDS, choose, judge, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.zeroshot import class_vectors

SHOTS = (1, 2, 4, 8, 16)
CLASSES = 20
FEWEST = 6
MOST_TESTED = 48
GRID = (0.1, 1.0, 10.0, 100.0, 1000.0)


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
        found.append(float((knn.predict(tested) == truth).mean()))
    return max(found)


def ours(shots: Shots, seed: int) -> dict[str, LinearHead]:
    """Each learner at what cross-validation finds best for it, and the automatic choice."""
    folds = stratified_folds(shots.labels, min(MOST_FOLDS, len(shots.labels)), seed)
    automatic, tried = choose(shots, folds)
    heads = {"automatic": automatic.learner.fit(shots)}
    by_name = {
        "zero-shot": [ZeroShot()],
        "prototype": [Prototype(trust) for trust in (0.5, 1.0, 2.0, 4.0)],
        "logistic": [one for one in candidates(shots) if isinstance(one, Logistic)],
    }
    for name, learners in by_name.items():
        known = [one for one in tried if one.learner.name == name] or [judge(one, shots, folds) for one in learners]
        heads[name] = max(known, key=lambda one: one.quality).learner.fit(shots)
    return heads


def draws(numbers: np.ndarray, seed: int) -> Iterator[tuple[int, list[int], np.ndarray, np.ndarray]]:
    """Number of labels, classes, places to learn from, places to judge by."""
    random = np.random.default_rng(seed)
    classes = [one for one in random.permutation(int(numbers.max()) + 1) if (numbers == one).sum() >= FEWEST][:CLASSES]
    pools = [random.permutation(np.flatnonzero(numbers == one)) for one in classes]
    if len(classes) < 2:
        return
    for shots in SHOTS:
        taken = [pool[: min(shots, len(pool) // 2)] for pool in pools]
        judged = [pool[min(SHOTS[-1], len(pool) // 2) :][:MOST_TESTED] for pool in pools]
        yield shots, classes, np.concatenate(taken), np.concatenate(judged)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(BUNDLED))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--points", action="store_true")
    options = parser.parse_args()
    model = clipcore.load(options.model)
    photos = photographs(options.data, model, options.cache)
    accuracy: dict[tuple[str, int, str], list[float]] = defaultdict(list)
    for source in sorted(set(photos.sources.tolist())):
        vectors, numbers, names, _ = photos.of(source)
        if len(names) < 2:
            continue
        wide = vectors.astype(np.float64)
        frame: Frame = class_frame(wide)
        inside = frame.inside(wide)
        words = class_vectors(model, names, PROMPTS).astype(np.float64)
        for seed in range(options.seeds):
            for shots, classes, taken, judged in draws(numbers, seed):
                place = {one: number for number, one in enumerate(classes)}
                labels, truth = (np.array([place[one] for one in numbers[rows]]) for rows in (taken, judged))
                prior = LinearHead(model.logit_scale * words[classes], np.zeros(len(classes)))
                examples = Shots(inside[taken], labels, len(classes), frame.head_inside(prior))
                for name, head in ours(examples, seed).items():
                    right = head.logits(inside[judged]).argmax(axis=1) == truth
                    accuracy[source, shots, name].append(float(right.mean()))
                theirs = scikit_learn(wide[taken], labels).predict(wide[judged])
                accuracy[source, shots, "scikit-learn"].append(float((theirs == truth).mean()))
                accuracy[source, shots, "k-NN"].append(nearest(wide[taken], labels, wide[judged], truth))
    report(accuracy, points=options.points)


LEARNERS = ("zero-shot", "prototype", "logistic")
OTHERS = ("zero-shot", "scikit-learn", "k-NN")
ROWS = ("automatic", *LEARNERS, "scikit-learn", "k-NN")


def report(accuracy: dict[tuple[str, int, str], list[float]], *, points: bool) -> None:
    """Print the curves and what they prove."""
    sources = sorted({source for source, _, _ in accuracy})
    mean = {key: 100 * float(np.mean(values)) for key, values in accuracy.items()}
    click.echo(f"accuracy in %, mean over {len(sources)} collections" + "".join(f"{shots:>8}" for shots in SHOTS))
    for name in ROWS:
        means = [np.mean([mean[source, shots, name] for source in sources]) for shots in SHOTS]
        click.echo(f"{name:36}" + "".join(f"{one:8.1f}" for one in means))
    for title, rivals in (("zero-shot, scikit-learn and k-NN", OTHERS), ("our learners", LEARNERS)):
        gaps = {
            (source, shots): max(mean[source, shots, name] for name in rivals) - mean[source, shots, "automatic"]
            for source in sources
            for shots in SHOTS
        }
        behind = {point: gap for point, gap in gaps.items() if gap > 0}
        click.echo(f"behind the best of {title}: {len(behind)} of {len(gaps)} points")
        some = list(behind.values()) or [0.0]
        click.echo(f"  mean gap {np.mean(some):.2f}, largest {max(some):.2f}; {sum(gap > 1 for gap in some)} above 1")
        for (source, shots), gap in sorted(behind.items(), key=lambda item: -item[1]):
            if gap > 1:
                click.echo(f"  {gap:4.1f} points  {source}, {shots} labels")
    if points:
        click.echo(f"{'collection, labels':28}" + "".join(f"{name:>14}" for name in ROWS))
        for source in sources:
            for shots in SHOTS:
                cells = "".join(f"{mean[source, shots, name]:14.1f}" for name in ROWS)
                click.echo(f"{source + ', ' + str(shots):28}{cells}")


if __name__ == "__main__":
    main()

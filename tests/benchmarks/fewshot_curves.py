"""Few-shot curves: our learners against the model's zero-shot, scikit-learn's logistic regression and k-NN.

    python tests/benchmarks/fewshot_curves.py --data PHOTOS [--model MODEL] [--cache DIR] [--seeds 5] [--jobs 1]
        [--points] [--leave-one-out]

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

With --leave-one-out also chooses what the automatic choice has for constants on all collections but one, judges it on
that one, and prints the same for those: what a held-out example says counts for, what the names have before any speaks,
how little a head may be restrained, and how much it is restrained with one label for each class. The figures with the
constants as they are cannot flatter by more than these fall short of them.
"""

from __future__ import annotations

import argparse
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
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
    Average,
    Learner,
    Logistic,
    Prototype,
    ZeroShot,
    mixed,
    names_tell,
)
from clipcore.fewshot.selection import MOST_FOLDS, NAMES_FIRST, SAID, Judged, averaged, choose, judge, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.fewshot.tip_adapter import TipAdapter
from clipcore.zeroshot import class_vectors

SHOTS = (1, 2, 4, 8, 16)
CLASSES = 20
FEWEST = 6
GRID = (0.1, 1.0, 10.0, 100.0, 1000.0)

TIP_ALPHAS, TIP_BETAS = (0.3, 1.0, 3.0, 10.0, 30.0), (1.0, 3.0, 5.5, 10.0, 20.0)

Constants = tuple[float, float, float]
"""`SAID`, `NAMES_FIRST` and the greatest of `CLASS_STRENGTHS`."""
CONSTANTS: tuple[Constants, ...] = tuple(product((0.25, 0.5, 1.0), (0.0, 1.5, 3.0), (10.0, 100.0, 1000.0)))
SINGLE_STRENGTHS = (0.5, 1.0, 2.0, 4.0, 8.0)
USED: Constants = (SAID, NAMES_FIRST, CLASS_STRENGTHS[-1])

Found = dict[tuple[str, int, str | Constants | float], list[float]]
Accuracy = dict[tuple[int, str | Constants | float], float]


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


def ours(shots: Shots, seed: int) -> dict[str | Constants | float, LinearHead]:
    """Each learner at what cross-validation finds best for it, and the automatic choice, also with other constants."""
    folds = stratified_folds(shots.labels, min(MOST_FOLDS, len(shots.labels)), seed)
    automatic, tried = choose(shots, folds)
    heads = {"automatic": automatic.learner.fit(shots), **with_constants(shots, automatic, tried)}
    by_name = {
        "zero-shot": [ZeroShot()],
        "prototype": [Prototype(trust) for trust in (0.5, 1.0, 2.0, 4.0)],
        "logistic": logistic(shots),
    }
    for name, learners in by_name.items():
        known = [one for one in tried if one.learner.name == name] or [judge(one, shots, folds) for one in learners]
        heads[name] = max(known, key=lambda one: one.quality).learner.fit(shots)
    return heads


def with_constants(shots: Shots, automatic: Judged, tried: list[Judged]) -> dict[str | Constants | float, LinearHead]:
    """The automatic choice with each set of constants that matters for so many labels."""
    fitted = {id(one.learner): one.learner.fit(shots) for one in [automatic, *tried]}
    if int(shots.counts().min()) < 2:
        plain = isinstance(automatic.learner, ZeroShot) or not names_tell(shots)
        return {
            one: fitted[id(automatic.learner)] if plain else Logistic(one, 1.0).fit(shots) for one in SINGLE_STRENGTHS
        }
    heads: dict[str | Constants | float, LinearHead] = {}
    for said, first, most in CONSTANTS:
        some = [one for one in tried if not isinstance(one.learner, Logistic) or one.learner.strength <= most]
        learner = averaged(shots, some, said=said, names_first=first).learner
        parts = learner.parts if isinstance(learner, Average) else ((learner, 1.0),)
        heads[said, first, most] = mixed([(fitted[id(one)], share) for one, share in parts])
    return heads


def tip_adapter(names: np.ndarray, vectors: np.ndarray, labels: np.ndarray, scale: float, seed: int) -> TipAdapter:
    """As in the paper, with alpha and beta that are right most often on held-out examples, where there are any."""
    whole = TipAdapter.build(names, vectors, labels, logit_scale=scale)
    if int(np.bincount(labels).min()) < 2:
        return whole
    folds = stratified_folds(labels, 2, seed)
    parts = [(TipAdapter.build(names, vectors[folds != f], labels[folds != f], logit_scale=scale), f) for f in (0, 1)]

    def right(alpha: float, beta: float) -> int:
        told = [(replace(part, alpha=alpha, beta=beta).predict(vectors[folds == f]), f) for part, f in parts]
        return sum(int((one == labels[folds == f]).sum()) for one, f in told)

    alpha, beta = max(product(TIP_ALPHAS, TIP_BETAS), key=lambda one: (right(*one), -one[0], -one[1]))
    return replace(whole, alpha=alpha, beta=beta)


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
        tip = tip_adapter(words[classes], wide[taken], labels, logit_scale, seed)
        accuracy[shots, "Tip-Adapter"] = by_class(tip.predict(wide[judged]), truth)
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
    parser.add_argument("--leave-one-out", action="store_true")
    options = parser.parse_args()
    model = clipcore.load(options.model)
    photos = photographs(options.data, model, options.cache)
    found: Found = defaultdict(list)
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
    if options.leave_one_out:
        left_out = leave_one_out(found)
        click.echo("\nwith constants chosen on the other collections")
        report(left_out, points=False)


def leave_one_out(found: Found) -> Found:
    """The same accuracies, the automatic choice being that with the constants that suit the other collections best."""
    sources = sorted({source for source, _, _ in found})
    several = [shots for shots in SHOTS if shots > 1]
    changed = dict(found)

    def elsewhere(source: str, labels: list[int], constants: Constants | float) -> float:
        others = [other for other in sources if other != source]
        return float(np.mean([np.mean(found[other, shots, constants]) for other in others for shots in labels]))

    chosen: Counter[Constants | float] = Counter()
    for source in sources:
        best = max(CONSTANTS, key=lambda one: elsewhere(source, several, one))
        single = max(SINGLE_STRENGTHS, key=lambda one: elsewhere(source, SHOTS[:1], one))
        chosen.update([best, single])
        changed[source, 1, "automatic"] = found[source, 1, single]
        changed.update({(source, shots, "automatic"): found[source, shots, best] for shots in several})
    click.echo(f"\nconstants as they are: {USED}, {SINGLE_STRENGTH} with one label; chosen on the other collections:")
    for constants, times in chosen.most_common():
        click.echo(f"  {constants} for {times} of {len(sources)}")
    return changed


LEARNERS = ("zero-shot", "prototype", "Tip-Adapter", "logistic")
OTHERS = ("zero-shot", "scikit-learn", "k-NN")
ROWS = ("automatic", *LEARNERS, "scikit-learn", "k-NN")


def report(accuracy: Found, *, points: bool) -> None:
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


def compare(title: str, rivals: tuple[str, ...], sources: list[str], accuracy: Found) -> None:
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

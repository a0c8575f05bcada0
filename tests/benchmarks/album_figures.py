"""Do an album's figures hold? And how long does learning one take, against scikit-learn?

    python tests/benchmarks/album_figures.py --data PHOTOS [--model MODEL] [--cache DIR] [--albums 200]
        [--checks 12] [--seed 200] [--shares 0.005 0.02 0.05 0.15 0.3]

Draws libraries of 5,000 labelled photos and in each a class as an album, of which 4 to 32 photos are labelled; then
libraries in which the class makes up a given share of the photos that nothing was said about. Learns each, then counts
how often the true precision among the photos it would take, and the true recall of the class's other photos, lie within
the stated 95 % intervals; once as learned, once after `--checks` photos drawn at random from those it would take were
answered for. For recall the truth is itself a sample; where few photos are left its own error counts against us.

Then learns a 32-label album in a library of 100,000 vectors and applies it to all of them, and prints the CPU time as a
ratio to scikit-learn's logistic regression with the same cross-validation over five strengths (LogisticRegressionCV) on
the same examples, side by side and alternating.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from fewshot_vectors import BUNDLED, PROMPTS, Photographs, photographs
from sklearn.linear_model import LogisticRegressionCV

import clipcore
from clipcore.fewshot.album import AlbumExamples, Appraisal, appraise, learn_album
from clipcore.fewshot.asking import to_check
from clipcore.fewshot.shots import Frame
from clipcore.zeroshot import class_vectors

LIBRARY = 5000
FRAMED = 4096
BACKGROUND = 1000
LABELS = (4, 8, 16, 32)
FEWEST = 12
SHARED = 2500
"""Photos of a library in which a class has a given share, unless the class has too few for so many."""
MANY = 20  # of the classes with most photos one is drawn where none has as many as are wanted


@dataclass(frozen=True)
class Outcome:
    """What was said of an album and what was true."""

    labels: int
    said: Appraisal
    precision: float
    recall: float
    taken: int


@dataclass(frozen=True)
class Drawn:
    """A library, a class of it, and how many of its photos are labelled."""

    rows: np.ndarray
    name: str
    count: int


def draw(photos: Photographs, random: np.random.Generator) -> Drawn:
    """Any photos, and any class of which there are enough."""
    rows = random.permutation(len(photos.labels))[:LIBRARY]
    names, counts = np.unique(photos.labels[rows], return_counts=True)
    name = str(random.choice(names[counts >= FEWEST]))
    there = int((photos.labels[rows] == name).sum())
    return Drawn(rows, name, min(int(random.choice(LABELS)), 2 * there // 3))


def draw_shared(photos: Photographs, random: np.random.Generator, share: float) -> Drawn:
    """A class that has this share of the photos that are not labelled."""
    names, counts = np.unique(photos.labels, return_counts=True)
    wanted, most = max(round(share * SHARED), FEWEST), int(random.choice(LABELS))
    name = str(random.choice(names[counts >= min(wanted + most // 2, np.sort(counts)[-MANY])]))
    own = random.permutation(np.flatnonzero(photos.labels == name))[: wanted + most]
    count = min(most, 2 * len(own) // 3)
    others = random.permutation(np.flatnonzero(photos.labels != name))
    others = others[: round((len(own) - count) * (1 - share) / share)]
    return Drawn(random.permutation(np.concatenate([own, others])), name, count)


def simulate(
    photos: Photographs, words: dict[str, np.ndarray], seed: int, checks: int, share: float | None = None
) -> tuple[Outcome, Outcome]:
    random = np.random.default_rng(seed)
    drawn_library = draw(photos, random) if share is None else draw_shared(photos, random, share)
    rows, name, count = drawn_library.rows, drawn_library.name, drawn_library.count
    vectors, labels = photos.vectors[rows].astype(np.float64), photos.labels[rows]
    frame = Frame.of(vectors[:FRAMED])
    truth = labels == name
    ours = random.permutation(np.flatnonzero(truth))

    def learn(
        members: np.ndarray, rejects: np.ndarray, checked: np.ndarray, drawn_from: np.ndarray | None = None
    ) -> tuple[Outcome, np.ndarray, np.ndarray]:
        left = np.setdiff1d(np.arange(len(vectors)), np.concatenate([members, rejects]))
        drawn = np.random.default_rng(seed).permutation(left)[:BACKGROUND]
        examples = AlbumExamples(vectors[members], vectors[rejects], vectors[drawn], words[name])
        head = learn_album(examples, frame, seed)
        scores = head.head.logits(vectors)[:, 0]
        scores[np.concatenate([members, rejects, drawn])] = head.scores
        places = np.flatnonzero(np.isin(np.concatenate([members, rejects]), checked))
        speak_for = None if drawn_from is None else np.isin(left, drawn_from)
        said = appraise(head, scores[left], places, seed=seed, speak_for=speak_for)
        taken = left[scores[left] >= said.threshold]
        outcome = Outcome(
            count,
            said,
            float(truth[taken].mean()) if len(taken) else float("nan"),
            float((scores[left[truth[left]]] >= said.threshold).mean()),
            len(taken),
        )
        asked = left[to_check(scores[left], said.threshold, checks, seed)]
        return outcome, asked, taken

    before, asked, taken = learn(ours[:count], ours[:0], ours[:0])
    members = np.concatenate([ours[:count], asked[truth[asked]]])
    after, *_ = learn(members, asked[~truth[asked]], asked, taken)
    return before, after


def coverage(title: str, outcomes: list[Outcome], *, checked: bool = False) -> None:
    shown = [one for one in outcomes if one.taken]

    def hit(one: Outcome) -> bool:
        return one.said.precision.low - 1e-9 <= one.precision <= one.said.precision.high + 1e-9

    recall = [one.said.recall.low <= one.recall <= one.said.recall.high for one in outcomes]
    click.echo(f"{title}: {len(outcomes)} albums, {len(outcomes) - len(shown)} of which would take nothing")
    said = np.mean([one.said.precision.value for one in shown])
    true = np.mean([one.precision for one in shown])
    click.echo(
        f"  precision within its interval  {np.mean(list(map(hit, shown))):.1%} (said {said:.2f}, true {true:.2f})"
    )
    if not checked:  # what was found by checking is no longer among the photos that recall is measured on
        said = np.mean([one.said.recall.value for one in outcomes])
        true = np.mean([one.recall for one in outcomes])
        click.echo(f"  recall within its interval     {np.mean(recall):.1%} (said {said:.2f}, true {true:.2f})")
    for labels in LABELS:
        some = [one for one in shown if one.labels == labels]
        if some:
            width = np.mean([one.said.precision.high - one.said.precision.low for one in some])
            said = np.mean([one.said.precision.value for one in some])
            click.echo(
                f"  {labels:2} labels: {len(some):3} albums, said {said:.2f},"
                f" true {np.mean([one.precision for one in some]):.2f}, mean width {width:.2f},"
                f" held {np.mean([hit(one) for one in some]):.0%}"
            )


def cpu(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began


def speed(vectors: np.ndarray) -> None:
    """CPU time for one album in a library of 100,000, whose vectors are those given, repeated with noise."""
    random = np.random.default_rng(0)
    rows = vectors[random.integers(0, len(vectors), 100_000)]
    rows = rows + 0.02 * random.standard_normal(rows.shape).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    members = rows[np.argsort(-(rows @ rows[0]))[:64:2]].astype(np.float64)
    background = rows[random.permutation(100_000)[:BACKGROUND]].astype(np.float64)

    def ours() -> None:
        frame = Frame.of(rows[:FRAMED].astype(np.float64))
        head = learn_album(AlbumExamples(members, members[:0], background, members.mean(axis=0)), frame)
        scores = rows @ head.head.weight[0].astype(np.float32) + head.head.bias[0]
        appraise(head, scores.astype(np.float64))

    def theirs() -> None:
        labels = np.r_[np.ones(len(members)), np.zeros(len(background))]
        model = LogisticRegressionCV(Cs=5, cv=5, class_weight="balanced", max_iter=1000, scoring="average_precision")
        model.fit(np.concatenate([members, background]), labels).decision_function(rows)

    pairs = [(cpu(ours), cpu(theirs)) for _ in range(5)]
    mine, other = (float(np.median(column)) for column in zip(*pairs, strict=True))
    click.echo(
        f"32 labels, 100,000 vectors of {rows.shape[1]} numbers: {mine:.2f} s of CPU time with frame, choice of "
        f"learner, applying and figures; {mine / other:.2f} times scikit-learn's"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(BUNDLED))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--albums", type=int, default=200)
    parser.add_argument("--checks", type=int, default=12)
    parser.add_argument("--seed", type=int, default=200, help="Of the first album; those below 120 chose a constant.")
    parser.add_argument("--shares", type=float, nargs="*", default=(0.005, 0.02, 0.05, 0.15, 0.3))
    options = parser.parse_args()
    model = clipcore.load(options.model)
    photos = photographs(options.data, model, options.cache)
    names = [str(name) for name in np.unique(photos.labels)]
    words = dict(zip(names, class_vectors(model, names, PROMPTS).astype(np.float64), strict=True))
    seeds = range(options.seed, options.seed + options.albums)
    before, after = zip(*(simulate(photos, words, seed, options.checks) for seed in seeds), strict=True)
    coverage("As learned", list(before))
    coverage(f"After {options.checks} random photos were answered for", list(after), checked=True)
    for share in options.shares:
        before, after = zip(*(simulate(photos, words, seed, options.checks, share) for seed in seeds), strict=True)
        coverage(f"{share:.1%} of the library", list(before))
        coverage(f"{share:.1%}, after {options.checks} were answered for", list(after), checked=True)
    speed(photos.vectors)


if __name__ == "__main__":
    main()

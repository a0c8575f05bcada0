"""Do adapters and learned words help an album of many labels, beyond a logistic head?

    python tests/benchmarks/album_adapters.py --data PHOTOS [--model MODEL] [--cache DIR] [--albums 30] [--members 64]

Draws libraries of 5,000 labelled photos; in each a class as an album, of which `--members` photos are labelled, and
trains what the app trains for it: for each fold a low-rank change of the image projection (LoRA) and words around the
class's name (CoOp), both taken back towards the model as far as held-out photos say. Judges each by the average
precision over the photos nothing was said about: the logistic head alone, that or the adapter, that or the learned
words, and what cross-validation chooses among all, as the app does. Differences come with their standard error.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import click
import numpy as np
from fewshot_vectors import BUNDLED, PROMPTS, Photographs, photographs
from sklearn.metrics import average_precision_score

import clipcore
from albumen_finetune.words import WORDS
from clipcore.fewshot.adapted import Adapters, Prompts
from clipcore.fewshot.album import AlbumExamples, album_folds, learn_album
from clipcore.fewshot.learned_words import learn_words
from clipcore.fewshot.low_rank import refine
from clipcore.fewshot.shots import Frame
from clipcore.zeroshot import class_vectors

LIBRARY = 5000
FRAMED = 4096
BACKGROUND = 1000
LEFT = 32
Result = TypeVar("Result")


def finished(training: Generator[object, None, Result]) -> Result:
    while True:
        try:
            next(training)
        except StopIteration as stop:
            return stop.value


def adapters_of(clip: clipcore.Clip, examples: AlbumExamples, words: np.ndarray) -> Adapters:
    folds = album_folds(examples)[: len(examples.members)]
    found = []
    for fold in range(int(folds.max()) + 1):
        learned = examples.members[folds != fold]
        zeros = np.zeros(len(learned), np.int64)
        names = np.concatenate([examples.name[None], words])
        found.append(finished(refine(learned, zeros, names, examples.background, words, logit_scale=clip.logit_scale)))
    facts = [float(np.mean([getattr(one, name) for one in found])) for name in ("before", "after", "kept")]
    return Adapters(np.stack([one.matrix for one in found]).astype(np.float64), *facts)


def prompts_of(clip: clipcore.Clip, examples: AlbumExamples, phrase: str) -> Prompts:
    folds = album_folds(examples)
    ours, beside = folds[: len(examples.members)], folds[len(examples.members) :]
    found = []
    for fold in range(int(folds.max()) + 1):
        parts = examples.members[ours != fold], examples.background[beside != fold]
        found.append(finished(learn_words(clip, phrase, *parts, examples.name)).vector)
    return Prompts(np.stack(found))


def album(
    clip: clipcore.Clip, photos: Photographs, words: np.ndarray, members: int, seed: int
) -> dict[str, float | str]:
    """Average precision of every way, seconds, and what was chosen, for one album."""
    random = np.random.default_rng(seed)
    counts = Counter(photos.labels.tolist())
    name = str(random.choice(sorted(one for one, count in counts.items() if count >= members + LEFT)))
    ours = random.permutation(np.flatnonzero(photos.labels == name))
    others = random.permutation(np.flatnonzero(photos.labels != name))[: LIBRARY - len(ours)]
    vectors = photos.vectors[np.concatenate([ours, others])].astype(np.float64)
    truth = np.arange(len(vectors)) < len(ours)
    left = np.arange(members, len(vectors))
    background = random.permutation(left)[:BACKGROUND]
    text = class_vectors(clip, [name], PROMPTS)[0].astype(np.float64)
    examples = AlbumExamples(vectors[:members], vectors[:0], vectors[background], text)
    frame = Frame.of(random.permutation(vectors)[:FRAMED])
    began = time.perf_counter()
    adapters = adapters_of(clip, examples, words)
    trained = time.perf_counter()
    prompts = prompts_of(clip, examples, name)
    found: dict[str, float | str] = {
        "adapter seconds": trained - began,
        "prompt seconds": time.perf_counter() - trained,
        "forgotten": 1.0 - adapters.kept,
    }
    ways = {"logistic": (None, None), "adapter": (adapters, None), "words": (None, prompts), "all": (adapters, prompts)}
    for way, (one, other) in ways.items():
        head = learn_album(examples, frame, adapters=one, prompts=other)
        scores = head.head.logits(vectors)[:, 0]
        scores[background] = head.scores[members:]  # what was learned from is judged by the fold that had not seen it
        found[way] = 100 * float(average_precision_score(truth[left], scores[left]))
        found["chosen"] = head.learner.name
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(BUNDLED))
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--albums", type=int, default=30)
    parser.add_argument("--members", type=int, default=64)
    options = parser.parse_args()
    clip = clipcore.load(options.model)
    photos = photographs(options.data, clip, options.cache)
    words = clip.encode_texts(WORDS)
    found = [album(clip, photos, words, options.members, seed) for seed in range(options.albums)]
    plain = np.array([one["logistic"] for one in found])
    click.echo(f"{options.albums} albums of {options.members} members; mean average precision in % over the rest")
    for way, title in (
        ("logistic", "no training"),
        ("adapter", "with an adapter to choose"),
        ("words", "with learned words to choose"),
        ("all", "with both to choose"),
    ):
        values = np.array([one[way] for one in found])
        gain = values - plain
        error = gain.std(ddof=1) / np.sqrt(len(gain))
        click.echo(
            f"{title:30}{values.mean():7.2f}   {gain.mean():+.2f} +- {error:.2f}"
            f"   better {(gain > 0.01).sum():2}, worse {(gain < -0.01).sum():2} of {len(gain)}"
        )
    chosen = Counter(one["chosen"] for one in found)
    click.echo("chosen: " + ", ".join(f"{name} {count}" for name, count in chosen.most_common()))
    for name in ("adapter seconds", "prompt seconds"):
        click.echo(f"{name}: {np.median([one[name] for one in found]):.1f} in the median")
    click.echo(f"forgotten by an adapter: {np.mean([one['forgotten'] for one in found]):.1%}")


if __name__ == "__main__":
    main()

"""How honest a search is: what it marks, what it cuts, and what it says about things that are not there.

    python tests/benchmarks/search_relevance.py --data PHOTOS [--model MODEL] [--fit]

PHOTOS is a folder as `clipcore.train` takes it; its labelled validation photos are used. Half of them, by a hash of
their key, are for fitting, the other half for judging, so no photo that the constants were fitted on is judged.
Libraries are drawn from a half by taking out half of the classes; a class taken out, and named nowhere among what is
left, is an absent concept. A photo counts as right only if its own collection labels it so, and none labels all that
is seen (a beach with a dog on it may be labelled "beach" alone): precision and order are better than printed.

Prints, at the plugin's default thresholds: precision of strong matches, how often an absent concept has a match, and
how many of the photos of a present one are found. With `--fit`, first fits the constants of
`albumen_search.relevance` (a logistic regression over the 60 best photos of every text) and judges by the fitted ones
as well.
"""

from __future__ import annotations

import argparse
import io
import tomllib
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from PIL import Image
from sklearn.linear_model import LogisticRegression

import clipcore
from albumen_search import relevance
from albumen_search.prompts import GENERIC_TEXTS, TEMPLATES
from clipcore.training.data import Description, read

ROOT = Path(__file__).resolve().parents[2]
TOO_GENERAL = frozenset(["groceries", "musical instrument", "sport", "clothes", "animal", "food", "document"])
JUDGED = 60
FEWEST = 3
DRAWS = 6
MOST_OF_A_SOURCE = 250
RECALL_AT = (5, 10, 50)


@dataclass(frozen=True)
class Asked:
    """One text asked of one drawn library of N photos.

    Attributes:
        scores: (N,) similarities.
        right: (N,) whether the photo bears the text as a label.
        generic: The scale of what generic texts score there.
    """

    text: str
    scores: np.ndarray
    right: np.ndarray
    generic: relevance.Scale

    @property
    def present(self) -> bool:
        return bool(self.right.any())

    def above(self) -> np.ndarray:
        """(N,) standard deviations above the best of as many unrelated photos."""
        return relevance.above_chance(self.scores, self.generic, len(self.scores))


def validation(folder: Path) -> Iterator[tuple[Description, Image.Image]]:
    taken = Counter[str]()
    for sample in read(folder):
        one = sample.description
        if one.split == "val" and one.labels and taken[one.source] < MOST_OF_A_SOURCE:
            taken[one.source] += 1
            yield one, Image.open(io.BytesIO(sample.image)).convert("RGB")


def draw(
    descriptions: Sequence[Description],
    vectors: np.ndarray,
    texts: dict[str, np.ndarray],
    generic: np.ndarray,
    *,
    seed: int,
    most: int,
) -> Iterator[Asked]:
    """A library of at most `most` photos without half of the classes, and every text asked of it."""
    random = np.random.default_rng(seed)
    classes = sorted({one.labels[0] for one in descriptions})
    kept = set(random.choice(classes, len(classes) // 2, replace=False).tolist())
    rows = [row for row, one in enumerate(descriptions) if one.labels[0] in kept]
    rows = sorted(random.permutation(rows)[:most].tolist())
    words = " ".join(" ".join(descriptions[row].labels) for row in rows).lower()
    library = vectors[rows]
    scale = relevance.Scale.of(library @ generic.T)
    for text, vector in texts.items():
        right = np.array([text in descriptions[row].labels for row in rows])
        named = any(word in words for word in text.lower().split())
        if right.sum() >= FEWEST or not (right.any() or named):
            yield Asked(text, library @ vector, right, scale)


def fit(asked: Sequence[Asked]) -> tuple[float, float]:
    """(weight, intercept) of the logistic regression."""
    rows, right = [], []
    for one in asked:
        best = np.argsort(-one.scores)[:JUDGED]
        rows.append(one.above()[best, None])
        right.append(one.right[best])
    model = LogisticRegression(max_iter=2000).fit(np.concatenate(rows), np.concatenate(right))
    return float(model.coef_[0][0]), float(model.intercept_[0])


def judge(asked: Sequence[Asked], constants: tuple[float, float], strong: float, possible: float) -> None:
    """Print how the cut does with these constants."""
    marked = correct = found = 0
    false_strong, false_any, recalls = [], [], []
    for one in asked:
        odds = constants[0] * one.above() + constants[1]
        sure = 1.0 / (1.0 + np.exp(-np.clip(odds, -50, 50)))
        if one.present:
            marked += int((sure >= strong).sum())
            correct += int(one.right[sure >= strong].sum())
            found += bool((sure >= possible).any())
            recalls.append(float((sure >= possible)[one.right].mean()))
        else:
            false_strong.append(bool((sure >= strong).any()))
            false_any.append(bool((sure >= possible).any()))
    click.echo(
        f"weight {constants[0]:.2f}, intercept {constants[1]:.2f}, strong from {strong}, possible from {possible}"
    )
    click.echo(f"  precision of strong matches       {correct / max(marked, 1):.2f}  ({marked} matches)")
    click.echo(f"  absent concept, a strong match    {np.mean(false_strong):.1%}  ({len(false_strong)} concepts)")
    click.echo(f"  absent concept, any match         {np.mean(false_any):.1%}")
    click.echo(f"  present concept, any match        {found / len(recalls):.1%}  ({len(recalls)} concepts)")
    click.echo(f"  photos of a present one found     {np.mean(recalls):.1%}")


def ranking(asked: Sequence[Asked]) -> None:
    """Print how good the order is, whatever is cut."""
    precisions, firsts = [], []
    recalls: dict[int, list[float]] = {k: [] for k in RECALL_AT}
    for one in asked:
        if one.present:
            right = one.right[np.argsort(-one.scores)]
            precisions.append(float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean()))
            firsts.append(bool(right[0]))
            for k, found in recalls.items():
                found.append(float(right[:k].sum() / min(k, right.sum())))  # of those that could be among the first k
    click.echo(f"mean average precision {np.mean(precisions):.3f}, first photo right {np.mean(firsts):.1%}")
    click.echo("recall " + ", ".join(f"at {k}: {np.mean(found):.1%}" for k, found in recalls.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(ROOT / "resources" / "models" / "albumen-s"))
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    clip = clipcore.load(options.model)
    descriptions, images = zip(*validation(options.data), strict=True)
    vectors = clip.encode_images(list(images), batch_size=32)
    labels = sorted({label for one in descriptions for label in one.labels} - TOO_GENERAL)
    prompts = [template.format(label) for label in labels for template in TEMPLATES]
    means = clip.encode_texts(prompts).reshape(len(labels), len(TEMPLATES), -1).mean(axis=1)
    texts = dict(zip(labels, means / np.linalg.norm(means, axis=1, keepdims=True), strict=True))
    generic = clip.encode_texts(list(GENERIC_TEXTS))
    fitting = np.array([zlib.crc32(one.key.encode()) % 2 == 0 for one in descriptions])

    def drawn(half: np.ndarray, most: int) -> list[Asked]:
        chosen = [descriptions[row] for row in np.flatnonzero(half)]
        return [
            one for seed in range(DRAWS) for one in draw(chosen, vectors[half], texts, generic, seed=seed, most=most)
        ]

    to_fit, to_judge = drawn(fitting, len(fitting)), drawn(~fitting, len(fitting))
    click.echo(f"{clip.model_id}: {fitting.sum()} photos to fit on, {(~fitting).sum()} to judge")
    ranking(to_judge)
    settings = tomllib.loads((ROOT / "plugins" / "albumen_search" / "plugin.toml").read_text())["settings"]
    strong, possible = float(settings["strong"]["default"]), float(settings["possible"]["default"])
    for most in (len(fitting), 200, 50):
        asked = to_judge if most == len(fitting) else drawn(~fitting, most)
        click.echo(f"libraries of {max(len(one.scores) for one in asked)} photos")
        judge(asked, (relevance.WEIGHT, relevance.INTERCEPT), strong, possible)
    if options.fit:
        fitted = fit(to_fit)
        click.echo("fitted anew")
        for cut in sorted({(strong, possible), (0.5, 0.05), (0.5, 0.15), (0.5, 0.2)}):
            judge(to_judge, fitted, *cut)


if __name__ == "__main__":
    main()

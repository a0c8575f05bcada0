"""Is a model fooled by words in a picture, and does the search notice? Words on cards and written over photographs.

    python tests/benchmarks/written_words.py --photos FOLDER --fonts FOLDER [--model MODEL] [--choose]

FOLDER holds pictures of any kind; they are the library. For each of 16 words several cards and several of the photos
get the word written on them, in fonts, sizes and colours drawn at random, and the word is searched for. Prints

- how many of these a search at the plugin's defaults would show, and where they rank,
- of how many the search says that they are mostly a reading of text, and of how many of the best photos without any
  writing of ours it says the same: what `albumen_search.written` decides by,
- the same for either sign alone: the share of the picture that is writing, and the gap between "the word ... written"
  and the word.

The photos and fonts are those that `train_text_finder.py` leaves out. With `--choose` they are those it learns from,
and limits are tried: what `written` decides by was chosen so.
"""

from __future__ import annotations

import argparse
import tomllib
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

import click
import numpy as np
import numpy.typing as npt
from PIL import Image
from text_pictures import WORDS, Maker, fit
from train_text_finder import fonts, photographs

import clipcore
from albumen_search import written
from albumen_search.prompts import GENERIC_TEXTS, phrasings
from albumen_search.relevance import Scale, probability
from albumen_search.text_finder import TextFinder

ROOT: Final = Path(__file__).resolve().parents[2]
NOUNS: Final = WORDS[:16]
EACH: Final = 4
BEST: Final = 20
MOST: Final = 240
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """Pictures, each with a word it is searched by: (N,) each."""

    shown: Bools
    rank: Floats
    share: Floats
    gap: Floats

    @property
    def marked(self) -> Bools:
        return np.array([written.is_reading(*both) for both in zip(self.share, self.gap, strict=True)])


def standing(scores: npt.NDArray[np.float32]) -> Floats:
    return Scale.of(scores).standardize(scores)


def measured(clip: clipcore.Clip, photos: list[Image.Image], made: dict[str, list[Image.Image]]) -> dict[str, Seen]:
    """Made pictures by kind, `EACH` of each noun in turn, and the best photos without our writing."""
    finder = TextFinder()
    pictures = [*photos, *(picture for kind in made.values() for picture in kind)]
    library = clip.encode_images(pictures)
    share = np.array([finder.share(np.asarray(picture)) for picture in pictures])
    generic = Scale.of(library @ clip.encode_texts(list(GENERIC_TEXTS)).T)
    settings = tomllib.loads((ROOT / "plugins" / "albumen_search" / "plugin.toml").read_text())["settings"]
    possible = float(settings["possible"]["default"])
    rows: dict[str, list[tuple[bool, float, float, float]]] = {kind: [] for kind in (*made, "photos")}
    for number, word in enumerate(NOUNS):
        mean = clip.encode_texts(phrasings(word)).mean(axis=0)
        scores = library @ (mean / np.linalg.norm(mean))
        gap = standing(library @ clip.encode_texts([written.phrase(word)])[0]) - standing(scores)
        sure = probability(scores, generic, len(library))
        first = len(photos) + number * EACH
        wanted = {"photos": np.argsort(-scores[: len(photos)])[:BEST]}
        wanted |= {kind: first + place * EACH * len(NOUNS) + np.arange(EACH) for place, kind in enumerate(made)}
        for kind, of in wanted.items():
            rows[kind] += [
                (bool(sure[one] >= possible), float((scores > scores[one]).sum() + 1), share[one], gap[one])
                for one in of
            ]
    return {kind: Seen(*map(np.array, zip(*seen, strict=True))) for kind, seen in rows.items()}


def report(seen: dict[str, Seen]) -> None:
    for kind, one in seen.items():
        click.echo(
            f"{kind} ({len(one.rank)}): shown {one.shown.mean():.0%}, median rank {np.median(one.rank):.0f}, marked"
            f" {one.marked.mean():.1%}; by the share alone {(one.share >= written.LEAST_SHARE).mean():.1%}, by the gap"
            f" alone {(one.gap >= written.LEAST_GAP).mean():.1%}; gap {np.median(one.gap):+.2f}"
        )
    wrong = seen["photos"].marked.sum()
    right = sum(int(one.marked.sum()) for kind, one in seen.items() if kind != "photos")
    every = sum(len(one.rank) for kind, one in seen.items() if kind != "photos")
    click.echo(f"precision {right / max(right + wrong, 1):.1%} and recall {right / every:.1%}, all of these together")


def choose(seen: dict[str, Seen]) -> None:
    """Recall and false marks over a grid of limits."""
    for mostly, share, gap in product((0.2, 0.35, 0.5), (0.02, 0.03, 0.05, 0.1), (-0.5, 0.0, 0.5, 1.0, 1.5)):
        rates = [((one.share >= mostly) | ((one.share >= share) & (one.gap >= gap))).mean() for one in seen.values()]
        told = ", ".join(f"{kind} {rate:.1%}" for kind, rate in zip(seen, rates, strict=True))
        click.echo(f"mostly {mostly:.2f} share {share:.2f} gap {gap:+.1f}: {told}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--fonts", type=Path, required=True)
    parser.add_argument("--model", default=str(ROOT / "resources" / "models" / "albumen-s"))
    parser.add_argument("--choose", action="store_true")
    options = parser.parse_args()
    clip = clipcore.load(options.model)
    random = np.random.default_rng(1 if options.choose else 0)
    files = photographs(options.photos, val=not options.choose)
    if len(files) < BEST:
        raise click.UsageError(f"{options.photos}: fewer than {BEST} pictures")
    files = [files[place] for place in sorted(random.permutation(len(files))[:MOST].tolist())]
    photos = [fit(Image.open(path).convert("RGB")) for path in files]
    maker = Maker(files, fonts(options.fonts, held_out=not options.choose), random)
    made = {
        "cards": [maker.card(word) for word in NOUNS for _ in range(EACH)],
        "written over photos": [maker.labelled(word) for word in NOUNS for _ in range(EACH)],
    }
    seen = measured(clip, photos, made)
    click.echo(f"{clip.model_id}: {len(photos)} photos, {len(NOUNS)} words")
    choose(seen) if options.choose else report(seen)


if __name__ == "__main__":
    main()

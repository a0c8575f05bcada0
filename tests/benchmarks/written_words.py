"""Is a model fooled by words in a picture? Photos and plain cards on which the name of something else is written.

    python tests/benchmarks/written_words.py --photos FOLDER [--model MODEL]

FOLDER holds pictures of any kind; they are the library. For each of 16 words one white card and one of the photos, at
random, get the word written on them, and the word is searched for. Prints how many of these a search at the plugin's
defaults would show, where they rank, and the gap that would give them away: how much higher a picture stands for "the
word ... written" than for the word itself, in standard deviations of the library, beside the same gap for the ten best
photos without any writing.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

import click
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import clipcore
from albumen_search.prompts import GENERIC_TEXTS, phrasings
from albumen_search.relevance import Scale, probability

ROOT = Path(__file__).resolve().parents[2]
WORDS = (
    "dog", "cat", "pizza", "bicycle", "elephant", "guitar", "banana", "horse",
    "airplane", "boat", "flower", "camera", "chair", "umbrella", "piano", "lion",
)  # fmt: skip
SIZE = (320, 240)
BEST = 10


def card(word: str) -> Image.Image:
    picture = Image.new("RGB", SIZE, "white")
    _write(picture, word)
    return picture


def labelled(photo: Image.Image, word: str) -> Image.Image:
    picture = photo.convert("RGB").resize(SIZE)
    ImageDraw.Draw(picture).rectangle((20, 80, SIZE[0] - 20, 160), fill="white")
    _write(picture, word)
    return picture


def _write(picture: Image.Image, word: str) -> None:
    middle = (SIZE[0] // 2, SIZE[1] // 2)
    ImageDraw.Draw(picture).text(middle, word, font=ImageFont.load_default(size=60), fill="black", anchor="mm")


def standing(scores: np.ndarray) -> np.ndarray:
    return Scale.of(scores).standardize(scores)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--model", default=str(ROOT / "resources" / "models" / "albumen-s"))
    options = parser.parse_args()
    clip = clipcore.load(options.model)
    found = sorted(path for path in options.photos.rglob("*") if path.suffix.lower() in {".jpg", ".png", ".webp"})
    photos = [Image.open(path).convert("RGB") for path in found]
    if len(photos) < BEST:
        raise click.UsageError(f"{options.photos}: fewer than {BEST} pictures")
    random = np.random.default_rng(0)
    kinds = {
        "written on a card": [card(word) for word in WORDS],
        "written on a photo": [labelled(photos[int(random.integers(len(photos)))], word) for word in WORDS],
    }
    plain = clip.encode_images(photos)
    fakes = {kind: clip.encode_images(pictures) for kind, pictures in kinds.items()}
    library = np.concatenate([plain, *fakes.values()])
    generic = Scale.of(library @ clip.encode_texts(list(GENERIC_TEXTS)).T)
    settings = tomllib.loads((ROOT / "plugins" / "albumen_search" / "plugin.toml").read_text())["settings"]
    possible = float(settings["possible"]["default"])
    rows = {kind: len(plain) + number * len(WORDS) for number, kind in enumerate(kinds)}
    shown, ranks, gaps = ({kind: [] for kind in [*kinds, "photos without writing"]} for _ in range(3))
    for number, word in enumerate(WORDS):
        mean = clip.encode_texts(phrasings(word)).mean(axis=0)
        scores = library @ (mean / np.linalg.norm(mean))
        gap = standing(library @ clip.encode_texts([f'the word "{word}" written'])[0]) - standing(scores)
        sure = probability(scores, generic, len(library))
        for kind, first in rows.items():
            row = first + number
            shown[kind].append(bool(sure[row] >= possible))
            ranks[kind].append(int((scores > scores[row]).sum()) + 1)
            gaps[kind].append(float(gap[row]))
        gaps["photos without writing"] += gap[np.argsort(-scores[: len(plain)])[:BEST]].tolist()
    click.echo(f"{clip.model_id}: {len(plain)} photos, {len(WORDS)} words")
    for kind in kinds:
        click.echo(f"{kind}: shown {np.mean(shown[kind]):.0%}, median rank {np.median(ranks[kind]):.0f}")
    for kind, values in gaps.items():
        low, middle, high = np.percentile(values, [5, 50, 95])
        click.echo(f"gap of {kind}: median {middle:+.2f} (5 % {low:+.2f}, 95 % {high:+.2f})")


if __name__ == "__main__":
    main()

"""How good automatic tags are, on photos with known labels, and how often the sensitive-photo check is wrong.

    python tests/benchmarks/tag_quality.py --data PHOTOS [--model MODEL] [--out FOLDER] [--fit]

PHOTOS is a folder as `clipcore.train` takes it; its labelled validation photos are used. A label counts for the
concept of the everyday vocabulary that has it as a name or a synonym, and for its parents. Half of the photos, by a
hash of their key, are for fitting (`--fit`, which prints the constants of `clipcore.zeroshot.tagging` fitted anew),
the other half is judged. Labels name one thing in a photo and tags name more: precision is better than printed. It is
judged only over concepts that are labels in the same collection, so that a photo of a dog in a park, labelled "dog" by
a collection that knows no parks, says nothing of the tag "park".

"Before" is the softmax over the vocabulary with the same prompts, as the CLIP paper does it; "after" is calibrated.
Prints mAP, precision and recall at the plugin's default threshold, per tag and overall, and the calibration error;
writes `reliability.png` and `tags.csv` to FOLDER. None of the photos is sensitive, so what the check covers of them at
its defaults is its rate of false alarms; what it would miss was not measured, because that takes pictures that have no
place here.
"""

from __future__ import annotations

import argparse
import csv
import io
import tomllib
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from PIL import Image, ImageDraw

import clipcore
from albumen_autotag.concepts import Vocabulary
from albumen_autotag.shipped import everyday
from albumen_nsfw.categories import CATEGORIES
from clipcore.metrics import softmax
from clipcore.metrics.calibration import expected_calibration_error
from clipcore.training.data import Description, read
from clipcore.zeroshot import BACKGROUND_TEXTS, TagScorer, choose_tags, fill, tagging

ROOT = Path(__file__).resolve().parents[2]
MOST_OF_A_SOURCE = 300
FEWEST = 5


@dataclass(frozen=True)
class Photos:
    """Judged or fitted photos: (N, D) vectors, (N, C) labels, (N, C) whether a label could have been given."""

    vectors: np.ndarray
    truth: np.ndarray
    known: np.ndarray


def validation(folder: Path) -> tuple[list[Description], list[Image.Image]]:
    taken = Counter[str]()
    descriptions, images = [], []
    for sample in read(folder):
        one = sample.description
        if one.split == "val" and one.labels and taken[one.source] < MOST_OF_A_SOURCE:
            taken[one.source] += 1
            descriptions.append(one)
            images.append(Image.open(io.BytesIO(sample.image)).convert("RGB"))
    return descriptions, images


def embedded(clip: clipcore.Clip, lists: list[list[str]]) -> np.ndarray:
    """(C, D): for each list of texts the unit mean."""
    rows = clip.encode_texts([text for texts in lists for text in texts])
    ends = np.cumsum([len(texts) for texts in lists])
    means = np.stack([part.mean(axis=0) for part in np.split(rows, ends[:-1])])
    return (means / np.linalg.norm(means, axis=1, keepdims=True)).astype(np.float32)


def scorer_of(clip: clipcore.Clip, vocabulary: Vocabulary) -> TagScorer:
    concepts = vocabulary.concepts
    places = {concept.path: place for place, concept in enumerate(concepts)}
    texts = [[fill(t, phrase) for phrase in concept.phrases for t in concept.templates] for concept in concepts]
    parents = [[places[path] for path in concept.ancestors if path in places] for concept in concepts]
    background = clip.encode_texts(list(BACKGROUND_TEXTS))
    groups = list(vocabulary.groups().values())
    return TagScorer(embedded(clip, texts), background, clip.logit_scale, parents, groups)


def truth(
    descriptions: list[Description], vocabulary: Vocabulary, parents: list[list[int]]
) -> tuple[np.ndarray, np.ndarray]:
    named: dict[str, list[int]] = {}
    for place, concept in enumerate(vocabulary.concepts):
        for word in {concept.name.lower(), *(phrase.lower() for phrase in concept.phrases)}:
            named.setdefault(word, []).append(place)
    labels = np.zeros((len(descriptions), len(vocabulary.concepts)), bool)
    for row, one in enumerate(descriptions):
        for label in one.labels:
            for place in named.get(label.lower(), []):
                labels[row, [place, *parents[place]]] = True
    sources = np.array([one.source for one in descriptions])
    known = np.zeros_like(labels)
    for source in set(sources):
        rows = sources == source
        known[rows] = labels[rows].any(axis=0)
    return labels, known & labels.any(axis=1, keepdims=True)


def before(scorer: TagScorer, vectors: np.ndarray) -> np.ndarray:
    """(N, C) of a plain softmax over the vocabulary."""
    return softmax(scorer.logit_scale * (vectors.astype(np.float64) @ scorer.vectors.T.astype(np.float64)))


def mean_precision(sure: np.ndarray, photos: Photos, columns: np.ndarray) -> np.ndarray:
    """Average precision of each of some concepts, over all photos."""
    found = []
    for column in columns:
        right = photos.truth[np.argsort(-sure[:, column], kind="stable"), column]
        found.append((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean())
    return np.array(found)


def chosen(sure: np.ndarray, scorer: TagScorer, threshold: float, most: int) -> np.ndarray:
    """(N, C) what is tagged, the parents of a tag with it."""
    tags = np.zeros(sure.shape, bool)
    limits = np.full(sure.shape[1], threshold)
    picked = choose_tags(sure, limits, parents=scorer.parents, groups=scorer.groups, alike=scorer.vectors, most=most)
    for row, places in enumerate(picked):
        for place in places:
            tags[row, [place, *scorer.parents[place]]] = True
    return tags


def report(
    name: str, sure: np.ndarray, tags: np.ndarray, photos: Photos, columns: np.ndarray, *, above: np.ndarray
) -> None:
    """Print a line; `above` (N,) tells which of the judged columns have concepts below them."""
    judged = tags & photos.known
    right = (judged & photos.truth).sum()
    flat = sure[photos.known]
    pairs = np.stack([1.0 - flat, flat], axis=1)
    error = expected_calibration_error(pairs, photos.truth[photos.known].astype(int))
    precisions = mean_precision(sure, photos, columns)
    click.echo(
        f"{name:<8} mAP {precisions.mean():.3f} (parents {precisions[above].mean():.3f}, single concepts "
        f"{precisions[~above].mean():.3f})  "
        f"precision {right / max(judged.sum(), 1):.3f}  recall {right / photos.truth.sum():.3f}  "
        f"calibration error {error:.4f}  tags a photo {tags.sum(axis=1).mean():.2f}"
    )


def diagram(curves: dict[str, tuple[np.ndarray, np.ndarray]], file: Path) -> None:
    """Reliability of `certainty -> share that is right`, as a picture."""
    side, edge = 420, 50
    image = Image.new("RGB", (side + 2 * edge, side + 2 * edge), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((edge, edge, edge + side, edge + side), outline="black")
    draw.line((edge, edge + side, edge + side, edge), fill="grey")
    draw.text((edge + side // 2 - 60, edge + side + 18), "how sure the model says it is", fill="black")
    draw.text((edge, edge - 22), "share that is right", fill="black")
    for tick in range(0, 11, 2):
        draw.text((edge + side * tick / 10 - 8, edge + side + 4), f"{tick / 10:.1f}", fill="black")
        draw.text((edge - 26, edge + side - side * tick / 10 - 6), f"{tick / 10:.1f}", fill="black")
    for place, (name, (sure, right)) in enumerate(curves.items()):
        colour = ("#b04040", "#2060a0")[place % 2]
        points = []
        for low in np.arange(0.0, 1.0, 0.1):
            inside = (sure > low) & (sure <= low + 0.1)
            if inside.sum() >= FEWEST:
                points.append((sure[inside].mean(), right[inside].mean()))
        dots = [(edge + side * x, edge + side * (1 - y)) for x, y in points]
        draw.line(dots, fill=colour, width=3)
        for x, y in dots:
            draw.ellipse((x - 4, y - 4, x + 4, y + 4), fill=colour)
        draw.text((edge + 12, edge + 12 + 16 * place), name, fill=colour)
    image.save(file)


def fit(scorer: TagScorer, photos: Photos, calibration: tagging.Calibration) -> None:
    """Print the constants of the logistic function, fitted on these photos."""
    from sklearn.linear_model import LogisticRegression

    cosines = photos.vectors.astype(np.float64) @ scorer.vectors.T.astype(np.float64)
    background = photos.vectors.astype(np.float64) @ scorer.background.T.astype(np.float64)
    logits = scorer.logit_scale * (cosines - tagging.SHRINKAGE * calibration.centres)
    nothing = scorer.logit_scale * (background - tagging.SHRINKAGE * calibration.background_centres)
    share = tagging._log_odds(scorer._competition(logits, nothing))
    above = (cosines - background.mean(axis=1, keepdims=True)) / calibration.background_spread
    rows = np.stack([share[photos.known], above[photos.known]], axis=1)
    model = LogisticRegression(max_iter=2000).fit(rows, photos.truth[photos.known])
    click.echo(f"fitted anew: competition, background {model.coef_[0].round(2)}, intercept {model.intercept_[0]:.2f}")


def false_alarms(clip: clipcore.Clip, vectors: np.ndarray) -> None:
    """How many harmless photos the sensitive-photo check asks about or covers, by category."""
    settings = tomllib.loads((ROOT / "plugins" / "albumen_nsfw" / "plugin.toml").read_text())["settings"]
    forms = ("{}", "a photo of {}", "a close-up of {}")
    names = list(CATEGORIES)
    phrases = [[form.format(text) for text in one.phrases for form in forms] for one in CATEGORIES.values()]
    unlike = [
        (place, embedded(clip, [[form.format(text) for form in forms]])[0])
        for place, one in enumerate(CATEGORIES.values())
        for text in one.unlike
    ]
    background = clip.encode_texts(list(BACKGROUND_TEXTS))
    scorer = TagScorer(embedded(clip, phrases), background, clip.logit_scale, unlike=unlike)
    sure = scorer.probabilities(vectors, scorer.calibrate(vectors))
    ask, cover = settings["unsure"]["default"], settings["sensitive"]["default"]
    click.echo(f"sensitive-photo check on {len(vectors)} harmless photos: asked about, covered")
    for place, name in enumerate(names):
        click.echo(f"  {name:<18} {(sure[:, place] >= ask).mean():.2%} {(sure[:, place] >= cover).mean():.2%}")
    click.echo(f"  {'any of them':<18} {(sure.max(axis=1) >= ask).mean():.2%} {(sure.max(axis=1) >= cover).mean():.2%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", default=str(ROOT / "resources" / "models" / "albumen-s"))
    parser.add_argument("--out", type=Path)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    clip = clipcore.load(options.model)
    descriptions, images = validation(options.data)
    vectors = clip.encode_images(images, batch_size=32)
    vocabulary = everyday()
    scorer = scorer_of(clip, vocabulary)
    labels, known = truth(descriptions, vocabulary, [list(above) for above in scorer.parents])
    fitting = np.array([zlib.crc32(one.key.encode()) % 2 == 0 for one in descriptions])
    judged = Photos(vectors[~fitting], labels[~fitting], known[~fitting])
    columns = np.flatnonzero(judged.truth.sum(axis=0) >= FEWEST)
    settings = tomllib.loads((ROOT / "plugins" / "albumen_autotag" / "plugin.toml").read_text())["settings"]
    threshold, most = float(settings["certainty"]["default"]), int(settings["most"]["default"])
    click.echo(
        f"{clip.model_id}: {len(judged.vectors)} photos judged, {judged.truth.any(axis=1).sum()} with a label of the"
        f" vocabulary, {len(columns)} concepts with {FEWEST} photos or more"
    )
    calibration = scorer.calibrate(judged.vectors)
    sure = {"before": before(scorer, judged.vectors), "after": scorer.probabilities(judged.vectors, calibration)}
    tags = {name: chosen(table, scorer, threshold, most) for name, table in sure.items()}
    parents = np.isin(columns, [place for places in scorer.parents for place in places])
    for name, table in sure.items():
        report(name, table, tags[name], judged, columns, above=parents)
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
        curves = {name: (table[judged.known], judged.truth[judged.known]) for name, table in sure.items()}
        diagram(curves, options.out / "reliability.png")
        with (options.out / "tags.csv").open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["tag", "photos", "ap before", "ap after", "precision", "recall"])
            averages = [mean_precision(sure[name], judged, columns) for name in ("before", "after")]
            for place, column in enumerate(columns):
                told = tags["after"][:, column] & judged.known[:, column]
                right = told & judged.truth[:, column]
                writer.writerow(
                    [
                        vocabulary.concepts[column].path,
                        judged.truth[:, column].sum(),
                        f"{averages[0][place]:.3f}",
                        f"{averages[1][place]:.3f}",
                        f"{right.sum() / told.sum():.3f}" if told.any() else "",
                        f"{right.sum() / judged.truth[:, column].sum():.3f}",
                    ]
                )
    false_alarms(clip, vectors)
    if options.fit:
        fit(scorer, Photos(vectors[fitting], labels[fitting], known[fitting]), scorer.calibrate(vectors[fitting]))


if __name__ == "__main__":
    main()

"""Exact copies by content, near ones where vectors and perceptual hashes agree; the better one is proposed first."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from albumen.core.duplicates import exact_duplicates, near_duplicates, perceptual_hash
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex
from helpers.library_world import indexed

DIM = 16


def picture(seed, size=(400, 300)):
    """A picture with structure at every scale."""
    random = np.random.default_rng(seed)
    layers = [
        np.asarray(Image.fromarray(random.integers(0, 256, (n, n), np.uint8)).resize(size, Image.Resampling.BICUBIC))
        for n in (3, 6, 24)
    ]
    return Image.fromarray(np.mean(layers, axis=0).astype(np.uint8)).convert("RGB")


def jpeg(image, quality=90):
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def unit(*values):
    row = np.zeros(DIM, np.float32)
    row[: len(values)] = values
    return row / np.linalg.norm(row)


def run(generator):
    """Progress and result of a generator."""
    progress = []
    while True:
        try:
            progress.append(next(generator))
        except StopIteration as end:
            return progress, end.value


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        yield library


def add(library, name, image, vector, **fields):
    photo = indexed(
        f"/photos/{name}",
        name,
        vector=vector,
        width=image.width,
        height=image.height,
        thumbnails={256: jpeg(image)} if image else {},
        **fields,
    )
    return library.files.record(photo, model_id="m").photo_id


def test_the_hash_survives_scaling_compression_and_light(library):
    original = perceptual_hash(picture(1))
    versions = [
        picture(1).resize((100, 75)),
        picture(1).resize((1600, 1200)),
        Image.open(io.BytesIO(jpeg(picture(1), 20))),
        ImageEnhance.Brightness(picture(1)).enhance(1.1),
    ]
    assert all((original ^ perceptual_hash(version)).bit_count() <= 6 for version in versions)
    others = [(original ^ perceptual_hash(picture(seed))).bit_count() for seed in range(2, 30)]
    assert min(others) > 10


def test_near_duplicates_need_both_to_agree(library):
    a = add(library, "a", picture(1), unit(1, 0.05))
    small = add(library, "small", picture(1).resize((200, 150)), unit(1, 0.02))
    add(library, "same scene", picture(2), unit(1, 0.01))  # near for the model alone
    add(library, "same shapes", picture(1), unit(0, 0, 1))  # near for the hash alone
    large = add(library, "large", picture(1).resize((800, 600)), unit(1, 0.08))
    hidden = add(library, "hidden", picture(1), unit(1))
    library.files.mark_missing([b"/photos/hidden"])
    progress, groups = run(near_duplicates(library, VectorIndex(library, "m")))
    assert [[photo.id for photo in group.photos] for group in groups] == [[large, a, small]]
    assert (progress[-1].done, progress[-1].total) == (5, 5)
    assert hidden not in {photo.id for group in groups for photo in group.photos}


def test_the_owners_favourite_is_the_one_to_keep(library):
    add(library, "a", picture(1), unit(1))
    small = add(library, "small", picture(1).resize((200, 150)), unit(1))
    library.photos.set_rating([small], 5)
    _, (group,) = run(near_duplicates(library, VectorIndex(library, "m")))
    assert group.photos[0].id == small


def test_many_photos_in_blocks(library):
    """More photos than a block holds, two of them alike but far apart; none has a thumbnail."""
    rows = np.random.default_rng(0).standard_normal((1200, DIM)).astype(np.float32)
    rows[1100] = rows[3]
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    photos = [indexed(f"/photos/{n}.jpg", vector=rows[n]) for n in range(len(rows))]
    library.files.record_many(photos, model_id="m")
    progress, groups = run(near_duplicates(library, VectorIndex(library, "m"), similarity=0.999))
    assert [[photo.id for photo in group.photos] for group in groups] == [[4, 1101]]
    assert [one.done for one in progress] == [512, 1024, 1200]


def test_no_photos(library):
    assert run(near_duplicates(library, VectorIndex(library, "m"))) == ([], [])
    assert exact_duplicates(library) == []


def test_exact_duplicates(library):
    for path, content in [("/photos/copies/of/a.jpg", "A"), ("/photos/a.jpg", "A"), ("/photos/b.jpg", "B")]:
        library.files.record(indexed(path, content))
    library.files.record(indexed("/photos/b-copy.jpg", "B"))
    library.files.mark_missing([b"/photos/b-copy.jpg"])
    (group,) = exact_duplicates(library)
    assert [file.path for file in group.files] == [Path("/photos/a.jpg"), Path("/photos/copies/of/a.jpg")]

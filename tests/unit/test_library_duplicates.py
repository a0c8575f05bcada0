"""Exact copies by content, near ones where vectors and perceptual hashes agree; the better one is proposed first."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from albumen.core.bursts import find_bursts
from albumen.core.candidates import similar_pairs
from albumen.core.duplicates import exact_duplicates, near_duplicates
from albumen.core.fingerprint import fingerprint, perceptual_hash, sharpness
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex
from helpers import photos
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


def test_the_reason_is_what_the_best_has_more_of(library):
    def reason(first, second):
        for number, fields in enumerate((first, second)):
            photo = indexed(f"/photos/{number}", vector=unit(1), **{"width": 80, "height": 60, **fields})
            library.files.record(photo, model_id="m")
        _, (group,) = run(near_duplicates(library, VectorIndex(library, "m")))
        library.photos.delete([photo.id for photo in group.photos])
        return group.photos[0].path.name, group.reason

    exif = {"taken_at": datetime(2024, 1, 1), "taken_source": "exif", "camera": "Canon R5"}
    assert reason({"rating": 1}, {"width": 8000}) == ("0", "your rating of 1")
    assert reason({"width": 100}, {}) == ("0", "more pixels (100 x 60)")
    assert reason({"media_type": "image/x-canon-cr3"}, {"width": 100}) == ("0", "the camera's raw data")
    assert reason({}, exif) == ("1", "it still says when and with what it was taken")
    blurred = {"fingerprint": fingerprint(picture(1).filter(ImageFilter.GaussianBlur(3)))}
    assert reason(blurred, {"fingerprint": fingerprint(picture(1))}) == ("1", "it is sharper")
    assert reason({"media_type": "image/png"}, {}) == ("0", "compressed without loss")
    assert reason({"size": 10}, {"size": 20}) == ("1", "less compressed")
    assert reason({}, {}) == ("0", "it came into the library first")


def test_fingerprints_are_kept_once_they_are_made(library):
    ids = [add(library, name, picture(1), unit(1)) for name in "ab"]
    assert library.fingerprints.get_many(ids) == {}
    run(near_duplicates(library, VectorIndex(library, "m")))
    kept = library.fingerprints.get_many(ids)
    assert set(kept) == set(ids)
    assert all(0 <= one.bits < 1 << 64 for one in kept.values())
    library.photos.delete(ids)
    assert library.fingerprints.get_many(ids) == {}


def test_a_sharper_picture_has_more_of_it_and_size_does_not_matter():
    sharp = photos.picture(3, (800, 600))
    assert sharpness(sharp) > 2 * sharpness(sharp.filter(ImageFilter.GaussianBlur(8)))
    assert sharpness(sharp.resize((400, 300))) == pytest.approx(sharpness(sharp), rel=0.2)
    assert sharpness(Image.new("L", (50, 50), 7)) == sharpness(Image.new("L", (2, 50))) == 0


def alike(rows, similarity, **options):
    pairs = set()
    for block in similar_pairs(rows, similarity, **options):
        assert block.total == len(rows)
        pairs |= set(zip(block.first.tolist(), block.second.tolist(), strict=True))
    return pairs


def test_gathering_finds_nearly_all_that_comparing_everything_finds():
    random = np.random.default_rng(0)
    rows = random.standard_normal((3000, 32)).astype(np.float32)
    rows[2000:] = rows[:1000] + 0.05 * random.standard_normal((1000, 32))
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)
    everything = alike(rows, 0.95)
    gathered = alike(rows, 0.95, exact_below=0)
    assert len(everything) >= 1000
    assert gathered <= everything
    assert len(gathered) >= 0.99 * len(everything)
    assert all(first < second for first, second in gathered)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_gathering_few_is_comparing_all(count):
    rows = np.tile(np.eye(8, dtype=np.float16)[:1], (count, 1))
    assert alike(rows, 0.95) == {(a, b) for a in range(count) for b in range(a + 1, count)}


def test_no_photos(library):
    assert run(near_duplicates(library, VectorIndex(library, "m"))) == ([], [])
    assert exact_duplicates(library) == []


def test_exact_duplicates(library):
    for path, content in [("/photos/copies/of/a.jpg", "A"), ("/photos/a.jpg", "A"), ("/photos/b.jpg", "B")]:
        library.files.record(indexed(path, content))
    library.files.record(indexed("/photos/b-copy.jpg", "B"))
    library.files.mark_missing([b"/photos/b-copy.jpg"])
    (group,) = exact_duplicates(library)
    assert (group.reason, group.wasted) == ("it lies less deep", 0)  # of one number on the drive: a hard link
    assert [file.path for file in group.files] == [Path("/photos/a.jpg"), Path("/photos/copies/of/a.jpg")]


def shot(library, name, seconds, vector, **fields):
    taken = {"taken_at": datetime(2024, 5, 1, 12) + timedelta(seconds=seconds), "taken_source": "exif"}
    photo = indexed(f"/photos/{name}", vector=vector, **{"camera": "R5", **taken, **fields})
    return library.files.record(photo, model_id="m").photo_id


def test_bursts_are_shots_of_one_camera_within_seconds_that_look_alike(library):
    sharp, soft = fingerprint(picture(1)), fingerprint(picture(1).filter(ImageFilter.GaussianBlur(4)))
    burst = [
        shot(library, f"burst-{n}", n, unit(1, n / 10), fingerprint=sharp if n == 2 else soft) for n in (0, 1, 2, 4)
    ]
    shot(library, "too late", 9, unit(1, 0.4))
    for n in range(3):
        shot(library, f"turned-{n}", 100 + n, unit(*[0] * n, 1))  # quickly, and each of something else
        shot(library, f"guessed-{n}", 200, unit(1), taken_source="mtime")
        shot(library, f"other-{n}", 1, unit(1), camera=f"phone {n}")
    progress, (found,) = run(find_bursts(library, VectorIndex(library, "m")))
    assert [photo.id for photo in found.photos] == burst
    assert (found.best.id, found.reason) == (burst[2], "it is sharper")
    assert progress[-1].done == progress[-1].total == 2
    _, without = run(find_bursts(library, None))
    assert len(without) == 2


def test_bursts_end_at_a_longer_pause(library):
    early = [shot(library, f"a{n}", n, unit(1)) for n in range(3)]
    late = [shot(library, f"b{n}", 10 + n, unit(1)) for n in range(3)]
    _, found = run(find_bursts(library, VectorIndex(library, "m")))
    assert [[photo.id for photo in one.photos] for one in found] == [early, late]


def test_a_burst_of_equals_is_stood_for_by_its_first(library):
    late, early, middle = (shot(library, f"{n}", n, unit(1)) for n in (2, 0, 1))
    _, (found,) = run(find_bursts(library, VectorIndex(library, "m")))
    assert [photo.id for photo in found.photos] == [early, middle, late]
    assert (found.best.id, found.reason) == (early, "the first of them, and none is better")


@pytest.mark.parametrize("copy", ["Copy of a.jpg", "a (1).jpg", "a - Kopie.jpg", "a copy.jpg"])
def test_what_is_named_like_a_copy_is_one(library, copy):
    library.files.record(indexed(f"/photos/{copy}", "A"))
    library.files.record(indexed("/photos/deeper/in/a.jpg", "A", inode=31))
    (group,) = exact_duplicates(library)
    assert group.files[0].path == Path("/photos/deeper/in/a.jpg")
    assert (group.reason, group.wasted) == ("its name is not that of a copy", 10)

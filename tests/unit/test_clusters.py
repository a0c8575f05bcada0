"""Groups of alike photos, and the tags that name them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.api.cancel import NOT_CANCELLED
from albumen.api.errors import Cancelled
from albumen.core.cluster_names import cluster_names
from albumen.core.clusters import MOST, Clusters, cluster, followed, group_count, still_fits
from albumen.core.library import Library
from albumen.core.vectors import Halves
from qt.qt_photos import paint_photo, record_photo


class Impatient:
    """Cancelled after so many questions."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    @property
    def cancelled(self) -> bool:
        return self.left <= 0

    def raise_if_cancelled(self) -> None:
        self.left -= 1
        if self.left <= 0:
            raise Cancelled("No longer wanted.")


def themes(count: int, themes: int, seed: int = 0, noise: float = 0.3) -> tuple[Halves, np.ndarray]:
    """Vectors of a few themes in one narrow cone, as CLIP's are, and which theme each is of."""
    random = np.random.default_rng(seed)
    middles = random.standard_normal((themes, 64)) + 3 * random.standard_normal(64)
    which = random.integers(themes, size=count)
    rows = middles[which] + noise * random.standard_normal((count, 64))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16), which


def test_groups_are_those_that_the_vectors_were_made_of() -> None:
    rows, which = themes(400, 8)
    found = cluster(np.arange(400), rows, NOT_CANCELLED)
    for label in range(len(found.centres)):
        assert len(set(which[found.labels == label])) == 1, "no group mixes themes"
    sizes = np.bincount(found.labels)
    assert (np.diff(sizes) <= 0).all(), "the largest first"
    assert (cluster(np.arange(400), rows, NOT_CANCELLED).labels == found.labels).all()


@given(st.integers(0, 60), st.integers(1, 5), st.integers(0, 1000))
def test_every_photo_is_in_a_group_whatever_there_is(count: int, kinds: int, seed: int) -> None:
    rows, _ = themes(count, kinds, seed, noise=0.0)  # many copies
    found = cluster(np.arange(count), rows, NOT_CANCELLED)
    assert len(found.labels) == count
    assert len(found.centres) <= group_count(count)
    if count:
        assert set(found.labels.tolist()) == set(range(len(found.centres))), "no group is empty"


def test_there_are_never_more_groups_than_can_be_looked_through() -> None:
    assert [group_count(count) for count in (0, 1, 2, 200, 20_000)] == [1, 1, 1, 10, 100]
    assert group_count(10_000_000) == MOST


def test_photos_that_come_join_and_those_that_were_there_stay() -> None:
    rows, which = themes(300, 6)
    before = cluster(np.arange(0, 500, 2), rows[:250], NOT_CANCELLED)
    ids = np.concatenate([before.ids[10:], np.arange(1001, 1051)])
    after = followed(before, ids, rows[10:], NOT_CANCELLED)
    assert (after.labels[:240] == before.labels[10:]).all()
    for label, theme in zip(after.labels[240:], which[250:], strict=True):
        assert label in before.labels[which[:250] == theme]
    assert still_fits(before, ids)
    assert not still_fits(before, np.arange(2000)), "mostly others"
    assert not still_fits(before, before.ids[:100]), "most are gone"
    nothing = cluster(np.empty(0, np.int64), rows[:0], NOT_CANCELLED)
    assert len(followed(nothing, before.ids, rows[:250], NOT_CANCELLED).centres) == len(before.centres)


def test_it_stops_when_it_is_no_longer_wanted() -> None:
    rows, _ = themes(200, 5)
    for questions in (1, 5, 12):
        with pytest.raises(Cancelled):
            cluster(np.arange(200), rows, Impatient(questions))


def test_groups_are_named_by_the_tags_that_tell_them_apart(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        ids = [
            record_photo(library, paint_photo(tmp_path / f"{number}.jpg", number), datetime(2024, 5, 1))
            for number in range(12)
        ]
        library.tags.add(ids, "holiday")
        library.tags.add(ids[:3], "animals/dog")
        library.tags.add(ids[:3], "grass")
        library.tags.add(ids[3:6], "sea")
        library.tags.add(ids[6:9], "sea")
        library.tags.add(ids[9:10], "rare")
        labels = np.repeat(np.arange(4, dtype=np.int32), 3)
        nothing = np.empty((4, 1), np.float32)
        groups = Clusters(np.array(ids), labels, nothing[0], nothing)
        names = cluster_names(library, groups, NOT_CANCELLED)
        assert names == (("dog, grass", True), ("sea", True), ("sea", True), ("", False))
        library.tags.set_state(ids[3:6], "sea", "rejected")
        assert cluster_names(library, groups, NOT_CANCELLED)[1:3] == (("", False), ("sea", True))
        library.tags.set_state(ids[4:5], "sea", "accepted")
        assert cluster_names(library, groups, NOT_CANCELLED)[1] == ("", False), "as common elsewhere tells nothing"
        library.tags.add([ids[9], ids[4]], "boat")
        assert cluster_names(library, groups, NOT_CANCELLED)[3] == ("boat", False), "one of three is a hint only"
        with pytest.raises(Cancelled):
            cluster_names(library, groups, Impatient(2))
    with Library.open(tmp_path / "other") as library:
        assert cluster_names(library, groups, NOT_CANCELLED) == (("", False),) * 4, "no tags, no names"

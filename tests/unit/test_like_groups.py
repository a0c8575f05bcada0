"""Groups to review: each like photo once, decided ones not again, and only with the members that are there."""

from __future__ import annotations

import os
from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.fingerprint import Fingerprint
from albumen.core.library import Library
from albumen.core.library.apart import Decisions
from albumen.core.like_groups import LikeGroup, like_groups, still_open
from albumen.core.vectors import VectorIndex
from helpers.library_world import indexed

DIM = 8


def unit(*values):
    row = np.zeros(DIM, np.float32)
    row[: len(values)] = values
    return row / np.linalg.norm(row)


def finished(generator):
    while True:
        try:
            next(generator)
        except StopIteration as end:
            return end.value


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        yield library


def record(library, path, vector, *, seconds=None, bits=0, content=None):
    taken = None if seconds is None else datetime(2024, 5, 1) + timedelta(seconds=seconds)
    photo = indexed(
        path,
        content,
        vector=vector,
        fingerprint=Fingerprint(bits, 1.0),
        taken_at=taken,
        taken_source="exif" if taken else "",
        camera="Canon",
    )
    return library.files.record(photo, model_id="m").photo_id


def groups(library):
    return finished(like_groups(library, VectorIndex(library, "m")))


def test_copies_versions_and_bursts_come_in_that_order_and_a_photo_is_asked_about_once(library):
    copied = record(library, "/p/a.jpg", unit(1), content="a")
    record(library, "/p/copy of a.jpg", unit(1), content="a")
    versions = [record(library, f"/p/v{n}.jpg", unit(0, 1, n / 20)) for n in range(2)]
    burst = [record(library, f"/p/b{n}.jpg", unit(0, 0, 0, 1, n / 50), seconds=n) for n in range(4)]
    found = groups(library)
    assert [(one.kind, set(one.members)) for one in found[1:]] == [("near", set(versions)), ("burst", set(burst))]
    files = {file.id: file.path.name for file in library.files.of(copied)}
    assert (found[0].kind, files[found[0].best], found[0].reason) == (
        "exact",
        "a.jpg",
        "its name is not that of a copy",
    )
    assert {files[one] for one in found[0].members} == {"a.jpg", "copy of a.jpg"}


def test_without_vectors_copies_and_bursts_are_found(library):
    record(library, "/p/a.jpg", unit(1), content="a")
    record(library, "/q/a.jpg", unit(1), content="a")
    for n in range(3):
        record(library, f"/p/b{n}.jpg", unit(0, 0, 0, 1), seconds=n)
    assert [one.kind for one in finished(like_groups(library, None))] == ["exact", "burst"]


def test_what_is_decided_stays_decided_also_when_a_member_goes(library):
    ids = [record(library, f"/p/v{n}.jpg", unit(0, 1, n / 20)) for n in range(3)]
    found = groups(library)
    assert len(still_open(library, found)) == 1
    decision = library.apart.decide("photo", ids)
    assert still_open(library, found) == []
    library.files.mark_missing([os.fsencode("/p/v1.jpg")])
    assert still_open(library, groups(library)) == []
    library.apart.forget([decision])
    (left,) = still_open(library, found)
    assert set(left.members) == {ids[0], ids[2]}


def test_a_new_member_opens_a_decided_group_again(library):
    ids = [record(library, f"/p/v{n}.jpg", unit(0, 1, n / 20)) for n in range(2)]
    library.apart.decide("photo", ids)
    record(library, "/p/new.jpg", unit(0, 1))
    assert len(still_open(library, groups(library))) == 1


def test_a_group_of_one_is_none_and_a_gone_keeper_makes_way(library):
    ids = [record(library, f"/p/v{n}.jpg", unit(0, 1, n / 20)) for n in range(3)]
    group = LikeGroup("near", tuple(ids), ids[0], "it is sharper")
    library.photos.delete(ids[:1])
    assert still_open(library, [group]) == [LikeGroup("near", tuple(ids[1:]), ids[1], "")]
    library.photos.delete(ids[1:2])
    assert still_open(library, [group]) == []


def test_decisions_outlive_the_program(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.apart.decide("file", [3, 4])
    with Library.open(tmp_path / "library") as library:
        decided = library.apart.all()
        assert decided.settle("file", [3, 4])
        assert not decided.settle("photo", [3, 4])
        assert not decided.settle("file", [3, 5])


@given(st.lists(st.frozensets(st.integers(0, 9), min_size=1), max_size=6), st.frozensets(st.integers(0, 9), min_size=1))
def test_a_group_is_settled_just_where_one_decision_covers_it(decisions, group):
    rows = [("photo", member, number) for number, members in enumerate(decisions) for member in members]
    assert Decisions(rows).settle("photo", sorted(group)) == any(group <= members for members in decisions)

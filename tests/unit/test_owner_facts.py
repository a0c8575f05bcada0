"""Times, places and titles that the owner gives: kept against the file, undone field by field, written to sidecars."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumen.core.doctor import check
from albumen.core.library import Library
from albumen.core.library.owner_facts import OwnerFacts, owners_word
from albumen.core.metadata.words import Words, with_facts, words_of
from albumen.core.metadata.write_back import WriteBack
from albumen.core.metadata.xmp_edit import edit_xmp
from albumen.core.metadata.xmp_fields import xmp_fields
from albumen.core.records import PhotosChanged
from albumen.core.undo import UndoStack
from helpers import photos
from helpers.described import add
from helpers.library_world import Heard, indexed

NOON = datetime(2020, 2, 2, 12)
PARIS = (48.85, 2.35)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        for number, name in enumerate("abc"):
            metadata = {"latitude": 10.0, "longitude": 20.0, "iso": 400} if name == "a" else {}
            taken = NOON + timedelta(hours=number)
            library.files.record(indexed(f"/photos/{name}.jpg", taken_at=taken, taken_source="exif", metadata=metadata))
        yield library


def known(library, photo_id=1):
    record = library.photos.get(photo_id)
    return record.taken_at, record.taken_source, record.metadata.get("latitude"), record.metadata.get("longitude")


def test_the_owners_word_stands_also_when_the_file_is_read_again(library):
    heard = Heard(library)
    later = NOON + timedelta(days=1)
    assert library.facts.put({1: OwnerFacts(later, PARIS, "Market")}) == (1,)
    assert heard.take() == [PhotosChanged((1,), dated=True)]
    assert known(library) == (later, "owner", *PARIS)
    assert library.text.search("market")[0].tolist() == [1]
    library.files.record(indexed("/photos/a.jpg", taken_at=NOON, taken_source="exif", metadata={"iso": 800}))
    assert known(library) == (later, "owner", *PARIS)
    assert library.photos.get(1).metadata["iso"] == 800
    assert library.facts.put({1: OwnerFacts(later, PARIS, "Market"), 99: OwnerFacts(later)}) == ()
    assert check(library) == []


def test_a_place_that_is_none_is_refused(library):
    for place in ((91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)):
        with pytest.raises(ValueError, match="no latitude"):
            library.facts.put({1: OwnerFacts(place=place)})


def test_times_move_by_the_same_span(library):
    assert library.facts.shift([1, 2, 99], timedelta(hours=-13, minutes=5)) == (1, 2)
    assert library.photos.get(1).taken_at == datetime(2020, 2, 1, 23, 5)
    assert library.photos.ids().tolist() == [3, 2, 1]
    assert library.facts.shift([1], timedelta(days=3_000_000)) == ()  # no calendar goes so far


def test_undo_brings_back_what_the_file_said(library):
    stack = UndoStack(library)
    before = [known(library, one) for one in (1, 2)]
    facts = {one: OwnerFacts(NOON - timedelta(days=9), PARIS, "T") for one in (1, 2)}
    stack.run("Edit", lambda: library.facts.put(facts), photos=[1, 2], facts=True)
    after = [known(library, one) for one in (1, 2)]
    heard = Heard(library)
    stack.undo()
    assert heard.take() == [PhotosChanged((1, 2), dated=True)]
    assert [known(library, one) for one in (1, 2)] == before
    assert owners_word(library.photos.get(1).metadata) == {}
    assert library.photos.get(1).metadata["iso"] == 400
    stack.redo()
    assert [known(library, one) for one in (1, 2)] == after
    assert library.text.search("t")[0].tolist() == [1, 2]


def test_undo_leaves_what_another_said_meanwhile(library):
    stack = UndoStack(library)
    stack.run("Edit", lambda: library.facts.put({1: OwnerFacts(place=PARIS)}), photos=[1], facts=True)
    library.facts.put({1: OwnerFacts(title="Theirs")})
    stack.undo()
    assert library.photos.get(1).metadata["title"] == "Theirs"
    assert known(library)[2:] == (10.0, 20.0)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.datetimes(datetime(1826, 1, 1), timezones=st.sampled_from((None, UTC, timezone(timedelta(hours=-9.5))))),
)
def test_a_sidecar_says_it_exactly(latitude, longitude, taken):
    owner = {
        "latitude": round(latitude, 6) + 0.0,
        "longitude": round(longitude, 6) + 0.0,
        "taken_at": taken.isoformat(),
    }
    words = with_facts(Words(), owner)
    fields = xmp_fields(edit_xmp(b"", words, datetime.now(UTC)))
    nowhere = abs(owner["latitude"]) < 1e-6 > abs(owner["longitude"])  # what cameras write that do not know
    assert nowhere or with_facts(words_of(fields), fields) == words


def test_sidecars_are_written_and_say_nothing_new_afterwards(tmp_path):
    with Library.open(tmp_path / "written") as library, WriteBack(library) as writer:
        path = photos.write_jpeg(tmp_path / "a.jpg", 1, exif=photos.exif_bytes(taken="2020:02:02 02:02:02"))
        photo_id = add(library, path).id
        assert list(writer.plan([photo_id])) == []
        library.facts.put({photo_id: OwnerFacts(NOON, PARIS, "Market")})
        [planned] = writer.plan([photo_id])
        assert {change.field for change in planned.changes} == {"taken", "place", "title"}
        writer.carry_out(planned)
        fields = xmp_fields(planned.target.read_bytes())
        assert (fields["taken_at"], fields["latitude"], fields["longitude"], fields["title"]) == (
            NOON,
            *PARIS,
            "Market",
        )
        assert list(writer.plan([photo_id])) == []
        assert list(writer.plan([photo_id], into_files=True)) == []
        library.photos.set_rating([photo_id], 3)
        [again] = writer.plan([photo_id])
        writer.carry_out(again)
        assert xmp_fields(planned.target.read_bytes())["latitude"] == PARIS[0]

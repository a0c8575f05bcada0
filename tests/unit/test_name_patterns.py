"""Names made by patterns: portable whatever goes in, never the same twice, never outside their folder."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.name_patterns import FIELDS, LONGEST, FreeNames, NameFacts, NamePattern, PatternError, portable

FACTS = NameFacts(
    "DSC_0042",
    datetime(2024, 5, 1, 13, 7, 9),
    "Fujifilm X100V",
    "23mm f/2",
    "Italy",
    4,
    "red",
    "At the sea",
    6000,
    4000,
)
texts = st.text(max_size=60) | st.text(min_size=200, max_size=230)
facts = st.builds(
    NameFacts,
    name=texts,
    taken_at=st.none() | st.datetimes(),
    camera=texts,
    lens=texts,
    folder=texts,
    rating=st.integers(0, 5),
    label=texts,
    caption=texts,
    width=st.integers(0, 100_000),
    height=st.integers(0, 100_000),
)
ALIKE = ("a", "A", "b", "\u00e4", "a\u0308", "\u00c4", "a (2)", "STRASSE", "stra\u00dfe")
pieces = st.sampled_from(
    [f"{{{field}}}" for field in FIELDS] + ["{date:%Y%m%d-%H%M%S}", "{number:04}", "{caption:.20}"]
)
patterns = st.lists(pieces | st.text(st.characters(exclude_characters="{}/\\"), min_size=1, max_size=20), min_size=1)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date:%Y-%m-%d}_{name}_{number:03}", "2024-05-01_DSC_0042_007"),
        ("{date}", "2024-05-01"),
        ("{camera} {lens}", "Fujifilm X100V 23mm f_2"),
        ("{folder} {rating} {label}", "Italy 4 red"),
        ("{caption:.6}-{width}x{height}", "At the-6000x4000"),
        ("{{{name}}}", "{DSC_0042}"),
        ("{number}", "7"),
    ],
)
def test_fields(pattern: str, name: str) -> None:
    assert NamePattern(pattern).stem(FACTS, 7) == name


def test_a_photo_without_a_date_says_so() -> None:
    assert NamePattern("{date:%Y}_{name}").stem(NameFacts("a"), 1) == "undated_a"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "empty"),
        ("{name", "brace"),
        ("{nmae}", "{nmae}"),
        ("{name!r}", "unknown field"),
        ("{name.__class__}", "unknown field"),
        ("{0}", "unknown field"),
        ("{}", "unknown field"),
        ("../{name}", "slash"),
        ("a\\{name}", "slash"),
        ("{number:{rating}}", "number"),
        ("{number:x}", "number"),
        ("{name:>999999999}", "20 characters"),
        ("{date:%Q}", "%Q"),
        ("{date:%Y%}", '"%"'),
    ],
)
def test_what_cannot_be_understood_is_named(pattern: str, said: str) -> None:
    with pytest.raises(PatternError, match=r"\w") as caught:
        NamePattern(pattern)
    assert said in str(caught.value)


@given(patterns, facts, st.integers(1, 10**6))
def test_names_are_portable(parts: list[str], facts: NameFacts, number: int) -> None:
    try:
        pattern = NamePattern("".join(parts))
    except PatternError:
        assert not "".join(parts).strip()
        return
    stem = pattern.stem(facts, number)
    _assert_portable(stem)


@given(texts)
def test_any_text_becomes_a_name_that_stays(text: str) -> None:
    name = portable(text)
    _assert_portable(name)
    assert portable(name) == name


@pytest.mark.parametrize("device", ["con", "NUL", "com1", "LPT9.jpg", "aux ", "prn.a.b"])
def test_devices_of_windows_are_no_names(device: str) -> None:
    assert portable(device).startswith("_")


@given(st.lists(st.sampled_from(ALIKE), max_size=20))
def test_no_name_is_given_twice(stems: list[str]) -> None:
    names = FreeNames(["A.jpg", "unrelated.txt"])
    given_names = [names.take(stem, ".jpg") for stem in stems]
    same = [unicodedata.normalize("NFC", name).casefold() for name in given_names]
    assert len(set(same)) == len(same)
    assert "a.jpg" not in same


def test_numbers_go_on_behind_names_that_are_there(tmp_path: Path) -> None:
    for name in ("sea.jpg", "Sea (2).JPG"):
        (tmp_path / name).touch()
    names = FreeNames.of_folder(tmp_path)
    assert [names.take("sea", ".jpg") for _ in range(2)] == ["sea (3).jpg", "sea (4).jpg"]
    assert FreeNames.of_folder(tmp_path / "new").take("sea", ".jpg") == "sea.jpg"


def _assert_portable(name: str) -> None:
    assert name
    assert len(name.encode()) <= LONGEST + 1
    assert not set(name) & set('<>:"/\\|?*')
    assert all(ord(one) >= 32 for one in name)
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))
    assert Path(name).name == name
    assert unicodedata.is_normalized("NFC", name)

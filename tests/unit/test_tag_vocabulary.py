"""The everyday vocabulary, and the owner's own in every form it may come in."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import clipcore
from albumen.core.resources import resource
from albumen_autotag.keyword_lists import read_vocabulary
from albumen_autotag.ready_vectors import ready_vectors, write_ready_vectors
from albumen_autotag.shipped import FOLDER, VocabularyError, everyday
from albumen_autotag.tagger import texts_by_key

ABOUT_PEOPLE = re.compile(
    r"\b((human|mixed|of) race|racial|ethnic\w*|african|asian|caucasian|european|hispanic|latin[oax]|arab\w*|indian|"
    r"black (man|woman|person)|"
    r"white (man|woman|person)|skin colour|"
    r"religio\w*|christian\w*|muslim\w*|islam\w*|jew\w* (man|woman|person)|jewish|"
    r"hindu\w*|buddhis\w*|sikh\w*|pray\w*|worship\w*|baptism|communion|mitzvah|hijab|burqa|niqab|turban|kippah|yarmulke|"
    r"nun|monk|priest|imam|rabbi|pilgrim\w*|bible|quran|torah|rosary|crucifix|wheelchair|crutch\w*|disab\w*|blind|deaf|"
    r"pregnan\w*|obes\w*|overweight|sick\w*|ill|illness|disease|patient|hospital|injur\w*|wound\w*|medicine|medication|"
    r"pills?|syringe|bandage|tumou?r|cancer|autis\w*|depress\w*|gay|lesbian|queer|homosexual\w*|bisexual\w*|transgender|"
    r"heterosexual\w*|sex|sexual\w*|sexy|nude|naked|erotic|lingerie|pride)\b",
    re.IGNORECASE,
)


def test_it_is_large_and_whole() -> None:
    concepts = everyday().concepts
    paths = {concept.path for concept in concepts}
    assert 1500 <= len(concepts) <= 2200
    assert len(paths) == len(concepts)
    titles = {path.partition("/")[0] for path in paths}
    assert titles >= {"Events", "Places", "Nature", "Animals", "Food", "Activities", "Objects", "Vehicles", "Documents"}
    assert titles >= {"Styles", "Weather", "Time", "Colours", "Qualities"}
    for concept in concepts:
        above = concept.path.rpartition("/")[0]
        assert above in paths or above in titles, concept.path
        assert all(phrase == phrase.strip() and phrase for phrase in concept.phrases), concept.path
    assert len(list(FOLDER.glob("*.toml"))) == len(titles)


def test_synonyms_parents_and_groups() -> None:
    by_name = {concept.name: concept for concept in everyday().concepts}
    assert "Alsatian" in by_name["German shepherd"].phrases
    assert list(by_name["poodle"].ancestors)[:2] == ["Animals/mammal/dog", "Animals/mammal"]
    assert by_name["sunny"].group == by_name["rainy"].group != ""
    assert by_name["poodle"].group == ""


def test_nothing_in_it_is_about_race_religion_health_or_sexuality() -> None:
    said = [text for concept in everyday().concepts for text in (concept.path.replace("/", " "), *concept.phrases)]
    assert [text for text in said if ABOUT_PEOPLE.search(text)] == []
    assert ABOUT_PEOPLE.search("a woman praying")  # the guard guards


LIGHTROOM = "Animals\n\tDog\n\t\t{Hound}\n\t\tPoodle\n\tCat\n[Internal]\n\tKept here\n"


@pytest.mark.parametrize(
    ("name", "text", "paths"),
    [
        ("list.txt", "# mine\nboat\nour dog = a brown dog | Rex\n", ["boat", "our dog"]),
        (
            "lightroom.txt",
            LIGHTROOM,
            ["Animals", "Animals/Dog", "Animals/Dog/Poodle", "Animals/Cat", "Internal/Kept here"],
        ),
        (
            "digikam.txt",
            "Places/Norway/Oslo\nFriends, Family/Children\n",
            ["Places/Norway/Oslo", "Friends", "Family/Children"],
        ),
        ("words.csv", "tag,parent,phrase,synonyms\nRex,Dogs,a brown dog,hound; pup\n", ["Dogs/Rex"]),
        ("words.csv", "keyword;unlike\nferry;a yacht\n", ["ferry"]),
        (
            "own.toml",
            '[tag."our boat"]\nphrase = "a white boat"\nunlike = ["a ferry"]\nexamples = ["b.jpg"]\n',
            ["our boat"],
        ),
    ],
)
def test_forms(tmp_path: Path, name: str, text: str, paths: list[str]) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    assert [concept.path for concept in read_vocabulary(file).concepts] == paths


def test_what_a_tag_is_told_with_is_read(tmp_path: Path) -> None:
    file = tmp_path / "lightroom.txt"
    file.write_text(LIGHTROOM, encoding="utf-16")
    dog = next(concept for concept in read_vocabulary(file).concepts if concept.name == "Dog")
    assert dog.phrases == ("Dog", "Hound")
    own = tmp_path / "own.csv"
    own.write_text("tag,phrase,unlike,examples\nRex,a brown dog,a fox; a wolf,rex1.jpg; rex2.jpg\n", encoding="utf-8")
    (rex,) = read_vocabulary(own).concepts
    assert (rex.phrases, rex.unlike) == (("a brown dog",), ("a fox", "a wolf"))
    assert rex.examples == (str(tmp_path / "rex1.jpg"), str(tmp_path / "rex2.jpg"))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("none.txt", b"", "holds no tags"),
        ("bytes.txt", b"\xff\xff\xff", "UTF-8"),
        ("deep.txt", b"Animals\n\t\t\tDog\n", "line 2"),
        ("braces.txt", b"{lost}\n", "needs a keyword above"),
        ("columns.csv", b"colour,size\nred,3\n", "no column tag"),
        ("header.csv", b"colour,size\n", "no column tag"),
        ("wrong.toml", b"[[group]]\nunder = 'nowhere'\ntags = ['a']\n", "nowhere"),
        ("torn.toml", b"[[group\n", "not valid TOML"),
    ],
)
def test_bad_files_are_told_in_a_sentence(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(VocabularyError, match=says) as caught:
        read_vocabulary(file)
    assert str(file) in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="cannot be read"):
        read_vocabulary(tmp_path / "nowhere.txt")


@given(st.text(max_size=200), st.sampled_from([".txt", ".csv", ".toml"]))
def test_any_text_is_read_or_refused(text: str, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"words{suffix}"
        file.write_bytes(text.encode("utf-8", "replace"))
        try:
            vocabulary = read_vocabulary(file)
        except VocabularyError:
            return
        paths = [concept.path for concept in vocabulary.concepts]
        assert len(set(paths)) == len(paths)
        assert all(path.strip("/ ") for path in paths)


def test_the_vectors_that_come_with_it_are_those_of_the_bundled_model() -> None:
    """Where this fails, the words or the model have changed: run tests/benchmarks/make_tag_vectors.py."""
    clip = clipcore.load(str(resource("models", "albumen-s")), device="cpu", precision="float32")
    ready, wanted = ready_vectors(clip.model_id), texts_by_key(everyday())
    assert set(ready) == set(wanted)
    for key in list(wanted)[::200]:
        mean = clip.encode_texts(wanted[key]).mean(axis=0)
        assert float(ready[key] @ mean / np.linalg.norm(mean)) > 0.9999
    assert ready_vectors("another model") == {}


def test_vectors_are_written_and_read(tmp_path: Path) -> None:
    file = tmp_path / "some.npz"
    vectors = {f"{number:024x}": np.eye(4, dtype=np.float32)[number] for number in range(4)}
    write_ready_vectors("m", vectors, file)
    read = ready_vectors("m", file)
    assert {key: row.tolist() for key, row in read.items()} == {key: row.tolist() for key, row in vectors.items()}
    assert ready_vectors("m", tmp_path / "none.npz") == {}

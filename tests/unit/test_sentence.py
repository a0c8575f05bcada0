"""Sentences that can be said in another language: English texts to everybody else, whole after any way they go."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.api import UserError
from albumen.api.sentence import Sentence, listed, quoted
from albumen.core.errors import LibraryBusy, LibraryNotFound
from albumen.core.jobs import JobRunner
from albumen.core.library import Library

VALUES = st.one_of(st.text(), st.integers(), st.floats(allow_nan=False), st.builds(Path, st.just("a {b}")))


def test_it_is_the_english_text() -> None:
    said = Sentence("{name} has {thing}", name=quoted("Ann"), thing=Path("a/b"))
    assert said == "“Ann” has a/b"
    assert f"{said}!" == "“Ann” has a/b!"
    assert json.loads(json.dumps({"said": said})) == {"said": said}


def test_without_values_a_text_stands_as_it_is_braces_and_all() -> None:
    assert Sentence("write {name} or {{}}") == "write {name} or {{}}"
    assert str(UserError("as {it} is")) == "as {it} is"
    assert str(UserError()) == ""
    assert str(UserError(ValueError("odd"))) == "odd"


@given(first=VALUES, second=VALUES, number=st.integers(0, 5))
def test_values_are_never_read_as_templates_and_all_travels(first: object, second: object, number: int) -> None:
    inner = Sentence("%Ln of {first}", one="one of {first}", n=number, first=first)
    error = LibraryBusy("{inner} and {second}", inner=inner, second=second)
    assert str(error) == f"{'one' if number == 1 else number} of {first} and {second}"
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is LibraryBusy
    assert (str(back), back.sentence.template) == (str(error), "{inner} and {second}")
    assert back.sentence.values["inner"].n == number


def test_an_error_within_an_error_keeps_its_own_sentence() -> None:
    inner = LibraryNotFound("There is no library in {folder}.", folder=Path("x"))
    outer = UserError("{file}: {reason}", file="a", reason=inner)
    assert str(outer) == "a: There is no library in x."
    assert outer.sentence.values["reason"].template == "There is no library in {folder}."


@pytest.mark.parametrize(("kind", "text"), [("comma", "a, b, c"), ("and", "a and b and c"), ("or", "a or b or c")])
def test_lists(kind: str, text: str) -> None:
    assert listed(["a", "b", "c"], kind) == text
    assert listed(["a"], kind) == "a"
    assert listed([], kind) == ""


def test_a_job_that_fails_keeps_its_sentence_and_the_library_its_english(tmp_path: Path) -> None:
    def work():
        raise UserError("There is no tag named {name}.", name="x")
        yield

    with Library.open(tmp_path / "library") as library:
        runner = JobRunner(library)
        job = runner.submit(work, title="Trying")
        assert job.wait(30)
        kept = library.jobs.get(job.id).text
        runner.close()
    assert isinstance(job.status.error, Sentence)
    assert job.status.error.template == "There is no tag named {name}."
    assert (kept, type(kept)) == ("There is no tag named x.", str)

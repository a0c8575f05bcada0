"""Texts over the context length: where they are split, and what becomes of their vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import clipcore
from clipcore.longtext import split
from clipcore.tokenizers import ClipTokenizer
from helpers import tiny_clip

TOKENIZER = ClipTokenizer(context_length=12)  # ten tokens of text


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> clipcore.Clip:
    folder = tmp_path_factory.mktemp("model")
    return clipcore.load(clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, folder))


def test_short_text_is_left_alone() -> None:
    assert split("A dog,  and a cat.", TOKENIZER) == ["A dog,  and a cat."]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "The dog runs on the beach. A cat sleeps on the sofa. Birds!",
            ["The dog runs on the beach.", "A cat sleeps on the sofa. Birds!"],
        ),
        (
            "one two three four five, six seven eight nine ten eleven, twelve thirteen",
            ["one two three four five,", "six seven eight nine ten eleven, twelve thirteen"],
        ),
        (
            "one two three four five six seven eight nine ten eleven twelve",
            ["one two three four five six seven eight nine ten", "eleven twelve"],
        ),
        (
            "a first line\na second line of some more words\nthe third",
            ["a first line a second line of some more words", "the third"],
        ),
        ("犬が浜辺を走っている。猫がソファで眠っている。", ["犬が浜辺を走っている。", "猫がソファで眠っている。"]),
    ],
)
def test_borders(text: str, pieces: list[str]) -> None:
    got = split(text, TOKENIZER)
    if "犬" in text:  # byte-level tokens: each sentence is itself too long, but no piece crosses the full stop
        assert "".join(got) == text
        assert not any("。" in piece[:-1] for piece in got)
    else:
        assert got == pieces


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab dog,.!?\n；。犬😀-( "), max_size=200))
def test_every_piece_fits_and_no_word_is_lost(text: str) -> None:
    pieces = split(text, TOKENIZER)
    assert all(len(TOKENIZER.encode(piece)) <= TOKENIZER.room for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_report_tells_what_is_done(clip: clipcore.Clip) -> None:
    long = "a dog. " * 50
    short, divided = clip.read_texts(["a dog", long])
    assert (short.tokens, short.room, short.pieces, short.cut) == (2, 75, ("a dog",), 0)
    assert divided.tokens == 150
    assert len(divided.pieces) > 1
    assert divided.cut == 0
    (cut,) = clip.read_texts(long, "cut")
    assert cut.pieces == (long,)
    assert cut.cut == 75


def test_vector_is_the_mean_weighted_by_tokens(clip: clipcore.Clip) -> None:
    long = "a dog runs along the beach. " * 12 + "two cats sleep."
    (report,) = clip.read_texts(long)
    parts = clip.encode_texts(report.pieces)
    weights = np.array([len(clip.tokenizer.encode(piece)) for piece in report.pieces], dtype=np.float32)
    assert weights[0] != weights[-1]
    expected = weights @ parts
    expected /= np.linalg.norm(expected)
    got = clip.encode_texts(["a dog", long, "a cat"])
    assert np.allclose(got[1], expected, atol=1e-6)
    assert np.allclose(np.linalg.norm(got, axis=1), 1, atol=1e-6)
    assert np.allclose(got[[0, 2]], clip.encode_texts(["a dog", "a cat"]), atol=1e-6)


def test_cutting_reads_the_beginning_only(clip: clipcore.Clip) -> None:
    long = "dog " * 80
    assert np.allclose(clip.encode_texts(long, long_texts="cut"), clip.encode_texts("dog " * 75), atol=1e-6)
    assert Path(clip.name).is_dir()

"""The weighting notation: its published examples, every string as input, and what it does to a search vector."""

import itertools
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipcore.prompt_weights import WeightedText, parse_weights, weighted_tokens, weighted_vector
from toolkit_models import ByteTokenizer, TinyEncoder


@pytest.mark.parametrize(
    ("prompt", "runs"),
    [
        ("normal text", [("normal text", 1.0)]),
        ("an (important) word", [("an ", 1.0), ("important", 1.1), (" word", 1.0)]),
        ("(word:1.4)", [("word", 1.4)]),
        ("(word: 1.4 )", [("word", 1.4)]),
        ("(word:.5)", [("word", 0.5)]),
        ("(word:-1)", [("word", -1.0)]),
        ("[quiet]", [("quiet", 1 / 1.1)]),
        ("((very))", [("very", 1.1 * 1.1)]),
        ("([even])", [("even", 1.0)]),
        ("(unbalanced", [("unbalanced", 1.1)]),
        ("[[down", [("down", 1 / 1.1 / 1.1)]),
        (r"\(literal\]", [("(literal]", 1.0)]),
        (r"\\(back\)slash)", [("\\", 1.0), ("back)slash", 1.1)]),
        ("(unnecessary)(parens)", [("unnecessaryparens", 1.1)]),
        ("a:b", [("a:b", 1.0)]),
        ("(at 12:30)", [("at 12", 30.0)]),
        ("(ratio a:b)", [("ratio a:b", 1.1)]),
        ("(3:4:2)", [("3:4", 2.0)]),
        ("smile :)", [("smile :)", 1.0)]),
        ("(too large:99999)", [("too large:99999", 1.1)]),
        ("5:1.4)", [("5:1.4)", 1.0)]),
        ("lone ] and )", [("lone ] and )", 1.0)]),
        ("", []),
        ("()", []),
        (
            "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).",
            [
                ("a ", 1.0),
                ("house", 1.3 * 1.1 * 1.1),
                (" ", 1.1),
                ("on", 1.0),
                (" a ", 1.1),
                ("hill", 0.55),
                (", sun, ", 1.1),
                ("sky", 1.1**4),
                (".", 1.1),
            ],
        ),
    ],
)
def test_the_notation(prompt, runs):
    parsed = parse_weights(prompt)
    assert [run.text for run in parsed] == [text for text, _ in runs]
    assert [run.weight for run in parsed] == pytest.approx([weight for _, weight in runs])


@given(st.text(alphabet=st.sampled_from("ab (:)[]\\1.4-+,\n") | st.characters(), max_size=40))
def test_every_string_is_a_prompt_and_loses_only_notation(prompt):
    runs = parse_weights(prompt)
    assert all(run.text and np.isfinite(run.weight) for run in runs)
    assert all(one.weight != two.weight for one, two in itertools.pairwise(runs))
    bare = re.sub(r":\s*[+-]?[\d.]+\s*\)|[()\[\]\\]", "", prompt)
    kept = re.sub(r":\s*[+-]?[\d.]+\s*\)|[()\[\]\\]", "", "".join(run.text for run in runs))
    assert kept == bare or ":" in prompt  # a number after a colon may be text or notation, as the examples above show


@given(st.text(max_size=30))
def test_escaping_makes_any_text_plain(text):
    escaped = re.sub(r"([\\()\[\]])", r"\\\1", text)
    assert parse_weights(escaped) == ((WeightedText(text, 1.0),) if text else ())


@given(st.text(alphabet="abc xyz", min_size=1, max_size=20), st.integers(-300, 300))
def test_a_written_weight_is_read_back(text, hundredths):
    assert parse_weights(f"({text}:{hundredths / 100})") == (WeightedText(text, hundredths / 100),)


def test_each_token_bears_the_weight_of_its_run():
    class Words(ByteTokenizer):
        def encode(self, text):
            return [len(word) for word in text.split()]

    ids, weights = weighted_tokens("a (quick brown:1.5) dog", Words())
    assert ids == [1, 5, 5, 3]
    assert weights == [1.0, 1.5, 1.5, 1.0]


def test_neutral_weights_change_nothing_and_cost_one_text():
    encoder = TinyEncoder()
    plain = encoder.encode_texts(["a red car"])[0]
    encoder.encoded.clear()
    np.testing.assert_allclose(weighted_vector(encoder, "a (red:1) car"), plain, atol=1e-6)
    assert encoder.encoded == ["a red car"]


def test_a_weight_moves_the_vector_along_what_the_run_adds():
    encoder = TinyEncoder()
    whole, without = (encoder.encode_texts([text])[0].astype(float) for text in ("a red car", "a  car"))
    for weight in (0.0, 0.5, 1.4, 3.0):
        expected = whole + (weight - 1) * (whole - without)
        got = weighted_vector(encoder, f"a (red:{weight}) car")
        np.testing.assert_allclose(got, expected / np.linalg.norm(expected), atol=1e-5)
        assert got.dtype == np.float32
    np.testing.assert_allclose(weighted_vector(encoder, "a (red:0) car"), without, atol=1e-5)

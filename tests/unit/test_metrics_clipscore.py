"""CLIPScore, RefCLIPScore and pair filtering against the formulas written out one pair at a time."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.metrics import clip_score, filter_pairs, paired_cosines, ref_clip_score, similarity


def _cosine(a, b):
    return math.fsum(x * y for x, y in zip(a, b, strict=True)) / (math.hypot(*a) * math.hypot(*b))


@given(st.integers(0, 2**31), st.integers(1, 6), st.integers(1, 9), st.floats(0.01, 100))
@settings(max_examples=60, deadline=None)
def test_scores_are_the_papers_formulas_whatever_the_length_of_the_vectors(seed, count, dim, scale):
    rng = np.random.default_rng(seed)
    images, captions = rng.normal(size=(2, count, dim)) * scale
    references = [rng.normal(size=(rng.integers(1, 5), dim)) for _ in range(count)]
    plain, referenced = clip_score(images, captions), ref_clip_score(images, captions, references)
    for i in range(count):
        s = 2.5 * max(_cosine(captions[i], images[i]), 0.0)
        r = max(*(_cosine(captions[i], reference) for reference in references[i]), 0.0)
        assert plain[i] == pytest.approx(s, abs=1e-9)
        assert referenced[i] == pytest.approx(0.0 if s * r == 0 else 2 / (1 / s + 1 / r), abs=1e-9)


def test_a_perfect_caption_scores_the_top_of_both_scales():
    eye = np.eye(3)
    assert clip_score(eye, eye) == pytest.approx([2.5] * 3)
    assert ref_clip_score(eye, eye, [row[None] for row in eye]) == pytest.approx([10 / 7] * 3)


def test_opposite_vectors_score_zero_not_less():
    assert clip_score([[1.0, 0.0]], [[-1.0, 0.0]]).tolist() == [0.0]
    assert ref_clip_score([[1.0, 0.0]], [[-1.0, 0.0]], [[[1.0, 0.0]]]).tolist() == [0.0]


def test_filtering_by_threshold_and_by_fraction():
    images = np.tile([[1.0, 0.0]], (5, 1))
    angles = np.array([0.1, 1.2, 0.5, 1.5, 0.9])
    texts = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    assert filter_pairs(images, texts, threshold=0.6).tolist() == [True, False, True, False, True]
    assert filter_pairs(images, texts, keep=0.4).tolist() == [True, False, True, False, False]
    assert filter_pairs(images, texts, keep=0.0).sum() == 0
    assert filter_pairs(images, texts, keep=1.0).all()


def test_of_equal_pairs_the_earlier_is_kept():
    ones = np.ones((4, 2))
    assert filter_pairs(ones, ones, keep=0.5).tolist() == [True, True, False, False]


def test_no_pairs_is_not_an_error():
    empty = np.zeros((0, 4))
    assert clip_score(empty, empty).shape == (0,)
    assert filter_pairs(empty, empty, keep=0.3).shape == (0,)


def test_similarity_is_every_cosine():
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=(3, 5)), rng.normal(size=(4, 5))
    expected = [[_cosine(x, y) for y in b] for x in a]
    assert similarity(a, b) == pytest.approx(np.array(expected))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: paired_cosines(np.eye(2), np.eye(3)[:, :2]), "zeros"),
        (lambda: paired_cosines(np.eye(2), np.ones((3, 2))), "as many"),
        (lambda: paired_cosines(np.eye(2), np.eye(3)), "another model"),
        (lambda: paired_cosines([1.0, 0.0], [1.0, 0.0]), "two dimensions"),
        (lambda: ref_clip_score(np.eye(2), np.eye(2), [np.eye(2)]), "sets of references"),
        (lambda: ref_clip_score(np.eye(2), np.eye(2), [np.eye(2), np.zeros((0, 2))]), "Picture 1 has no reference"),
        (lambda: filter_pairs(np.eye(2), np.eye(2)), "either"),
        (lambda: filter_pairs(np.eye(2), np.eye(2), threshold=0.1, keep=0.1), "either"),
        (lambda: filter_pairs(np.eye(2), np.eye(2), keep=1.5), "between 0 and 1"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()

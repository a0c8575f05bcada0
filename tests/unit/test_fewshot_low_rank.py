"""Refining a projection: it gains on what it was taught and keeps what it was not."""

import numpy as np
import pytest

from clipcore.fewshot.low_rank import MOST_FORGOTTEN, Refined, refine

DIM = 16


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def taught(seed, steps=150, **options):
    """Three classes whose names point somewhat beside their pictures, and a background that means other words."""
    random = np.random.default_rng(seed)
    centres, words = unit(random.standard_normal((3, DIM))), unit(random.standard_normal((6, DIM)))
    labels = np.repeat(np.arange(3), 30)
    vectors = unit(centres[labels] + 0.4 * random.standard_normal((90, DIM)))
    names = unit(centres[[1, 2, 0]] * 0.9 + centres)
    background = unit(words[random.integers(0, 6, 200)] + 0.2 * random.standard_normal((200, DIM)))
    steps_seen = []
    training = refine(vectors, labels, names, background, words, logit_scale=10.0, rank=4, steps=steps, **options)
    while True:
        try:
            steps_seen.append(next(training))
        except StopIteration as stop:
            return stop.value, steps_seen


def test_what_was_taught_is_gained_and_little_is_forgotten():
    refined, steps = taught(1, learning_rate=1e-2)
    assert isinstance(refined, Refined)
    assert steps == [(one, 150) for one in range(1, 151)]
    assert refined.matrix.shape == (DIM, DIM)
    assert refined.matrix.dtype == np.float32
    assert refined.after >= refined.before
    assert refined.kept >= 1.0 - MOST_FORGOTTEN
    assert np.linalg.matrix_rank(refined.matrix - np.eye(DIM), tol=1e-4) <= 4


def test_where_nothing_is_gained_nothing_is_changed():
    refined, _ = taught(2, steps=1, learning_rate=1e-9)
    assert refined.alpha == 0.0
    assert np.array_equal(refined.matrix, np.eye(DIM, dtype=np.float32))


def test_the_same_seed_gives_the_same_matrix():
    assert np.array_equal(taught(3, steps=20)[0].matrix, taught(3, steps=20)[0].matrix)


def test_a_single_class_is_refused():
    rows = np.eye(4)
    with pytest.raises(ValueError, match="two classes"):
        next(refine(rows, np.zeros(4, np.int64), rows[:1], rows, rows, logit_scale=1.0))

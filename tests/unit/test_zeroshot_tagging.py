"""Tag probabilities and the choice of a few tags, on vectors made for it."""

from __future__ import annotations

import numpy as np
import pytest

from clipcore.zeroshot import Calibration, TagScorer, choose_tags

DIM = 32


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=-1, keepdims=True)).astype(np.float32)


@pytest.fixture
def directions() -> np.ndarray:
    """(12, D) orthonormal: 0 animal, 1 dog, 2 poodle, 3 car, 4 sunny, 5 rainy; the rest is background."""
    return np.linalg.qr(np.random.default_rng(1).standard_normal((DIM, 12)))[0].T.astype(np.float32)


@pytest.fixture
def scorer(directions: np.ndarray) -> TagScorer:
    return TagScorer(directions[:6], directions[6:], 40.0, parents=[[], [0], [1, 0], [], [], []], groups=[[4, 5]])


def test_what_is_seen_is_probable_and_parents_with_it(scorer: TagScorer, directions: np.ndarray) -> None:
    photos = unit(np.stack([directions[2] + 0.2 * directions[7], directions[3], directions[8]]))
    library = unit(np.random.default_rng(2).standard_normal((300, 12)) @ directions)
    sure = scorer.probabilities(photos, scorer.calibrate(library))
    assert sure.shape == (3, 6)
    assert ((sure >= 0) & (sure <= 1)).all()
    poodle, car, nothing = sure
    assert poodle[2] > 0.9
    assert poodle[0] >= poodle[1] >= poodle[2]
    assert car[3] > 0.9
    assert car[2] < 0.1
    assert (nothing < 0.1).all()


def test_a_group_has_a_none_of_these(scorer: TagScorer, directions: np.ndarray) -> None:
    calibration = scorer.calibrate(np.zeros((0, DIM), np.float32))
    sunny, neither, both = scorer.probabilities(
        unit(np.stack([directions[4], directions[9], directions[4] + directions[5]])), calibration
    )[:, 4:]
    assert sunny[0] > 0.9
    assert sunny[1] < 0.1
    assert neither.max() < 0.1
    assert both[0] == pytest.approx(both[1], abs=1e-6)


def test_a_text_that_is_near_everything_counts_less(directions: np.ndarray) -> None:
    library = unit(np.random.default_rng(3).standard_normal((400, 12)) @ directions + 1.5 * directions[0])
    scorer = TagScorer(directions[:2], directions[6:], 40.0)
    calibration = scorer.calibrate(library)
    assert calibration.centres[0] > calibration.centres[1] + 0.1
    neutral = Calibration.neutral(2, 6, calibration.background_spread)
    assert scorer.probabilities(library, calibration)[:, 0].mean() < scorer.probabilities(library, neutral)[:, 0].mean()


def test_what_it_is_mistaken_for_takes_it_away(directions: np.ndarray) -> None:
    fox = unit(directions[1] + 0.8 * directions[3])
    dog = directions[1:2]
    plain = TagScorer(dog, directions[6:], 40.0)
    wary = TagScorer(dog, directions[6:], 40.0, unlike=[(0, fox)])
    photos = unit(np.stack([fox, directions[1]]))
    neutral = Calibration.neutral(1, 6, 0.05)
    assert plain.probabilities(photos, neutral)[0, 0] > 0.5
    assert wary.probabilities(photos, neutral)[0, 0] < 0.2
    assert wary.probabilities(photos, neutral)[1, 0] > 0.8


def test_nothing_at_all(scorer: TagScorer) -> None:
    calibration = scorer.calibrate(np.zeros((0, DIM), np.float32))
    assert scorer.probabilities(np.zeros((0, DIM), np.float32), calibration).shape == (0, 6)


def test_misuse_is_told(scorer: TagScorer, directions: np.ndarray) -> None:
    with pytest.raises(ValueError, match="other concepts"):
        scorer.probabilities(directions[:1], Calibration.neutral(3, 6, 1.0))
    with pytest.raises(ValueError, match="background"):
        TagScorer(directions[:2], directions[:1], 10.0)
    with pytest.raises(ValueError, match="made by another model"):
        scorer.probabilities(np.ones((1, DIM + 1)), Calibration.neutral(6, 6, 1.0))


def test_few_good_tags() -> None:
    sure = np.array([[0.9, 0.85, 0.8, 0.7, 0.6, 0.65], [0.9, 0.2, 0.1, 0.2, 0.2, 0.2]])
    parents = [[], [0], [1, 0], [], [], []]
    alike = np.eye(6, dtype=np.float32)
    half = np.full(6, 0.5)
    assert choose_tags(sure, half, parents=parents, groups=[[4, 5]], alike=alike) == [[2, 3, 5], [0]]
    assert choose_tags(sure, half, parents=parents, groups=[[4, 5]], alike=alike, most=1) == [[2], [0]]
    alike[3] = alike[2]  # two words for one thing
    assert choose_tags(sure, half, parents=parents, groups=[[4, 5]], alike=alike)[0] == [2, 5]
    assert choose_tags(sure, np.full(6, 0.95), parents=parents) == [[], []]

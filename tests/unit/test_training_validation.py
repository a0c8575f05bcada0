"""Measures against what they should be for vectors whose answer is known."""

import numpy as np
import pytest

from clipcore.training import validation
from clipcore.training.data import Description


def one_hot(names: list[str], universe: list[str]) -> np.ndarray:
    return np.eye(len(universe), dtype=np.float32)[[universe.index(name) for name in names]]


def test_the_area_under_the_curve_counts_ties_half():
    assert validation.roc_auc(np.array([3.0, 2.0]), np.array([1.0, 0.0])) == 1.0
    assert validation.roc_auc(np.array([1.0]), np.array([1.0, 0.0])) == 0.75
    assert np.isnan(validation.roc_auc(np.array([]), np.array([1.0])))


def test_the_interval_holds_the_value_and_narrows_with_the_count():
    rng = np.random.default_rng(0)
    few, many = (validation.bootstrap("x", rng.random(n)) for n in (20, 2000))
    for measure in (few, many):
        assert measure.low <= measure.value <= measure.high
    assert many.high - many.low < few.high - few.low


def test_perfect_vectors_have_perfect_figures():
    universe = [f"thing {i}" for i in range(10)]
    photos = [Description(str(i), captions=(universe[i],), source="c", split="val") for i in range(10)]
    figures = {m.name: m.value for m in validation.retrieval(np.eye(10), photos, lambda t: one_hot(t, universe))}
    assert figures["retrieval, text to image R@1"] == 1.0
    labelled = [Description(str(i), labels=(universe[i % 5],), source="s", split="val") for i in range(20)]
    vectors = one_hot([d.labels[0] for d in labelled], universe)
    (accuracy,) = validation.zero_shot(vectors, labelled, lambda names: one_hot(names, universe))
    assert (accuracy.name, accuracy.value) == ("zero-shot, s (5 classes)", 1.0)


def test_a_word_that_finds_its_photos_first_has_full_precision():
    universe = ["dog", "car"]
    photos = [Description(str(i), labels=(universe[i % 2],), source="s", split="val") for i in range(10)]
    vectors = one_hot([d.labels[0] for d in photos], universe)
    words = {"puppy": ["dog"], "nothing here": ["zebra"]}
    figures = list(
        validation.words_never_used(vectors, photos, lambda names: one_hot(["dog"] * len(names), universe), words)
    )
    assert [m.value for m in figures] == [pytest.approx(1.0), pytest.approx(2.0)]
    assert figures[0].count == 1  # a word that is true of no photo is not asked for


def test_what_is_there_is_told_from_what_is_not():
    universe = [f"thing {i}" for i in range(12)]
    photos = [Description(str(i), labels=(universe[i % 10],), source="s", split="val") for i in range(60)]
    vectors = one_hot([d.labels[0] for d in photos], universe)
    found, words = validation.found_or_not(
        vectors, photos, lambda names: one_hot(list(names), universe), {"thing 3": ["thing 3"]}, universe[10:]
    )
    assert found.value == words.value == 1.0


def test_the_word_lists_are_disjoint_and_complete():
    unseen, absent = validation.unseen_words(), validation.absent_words()
    assert len(unseen) == 100
    assert set(unseen).isdisjoint(absent)
    assert all(labels for labels in unseen.values())
    assert not {label for labels in unseen.values() for label in labels} & set(unseen)

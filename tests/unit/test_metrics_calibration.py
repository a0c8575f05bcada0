"""Temperature and calibration error against direct formulas, a brute-force search and counter-examples."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.metrics import (
    expected_calibration_error,
    fit_temperature,
    negative_log_likelihood,
    reliability,
    softmax,
)


def _logits(seed, rows=60, classes=5, scale=3.0):
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes, rows)
    logits = rng.normal(size=(rows, classes)) * scale
    logits[np.arange(rows), labels] += 1.0
    return logits, labels


def _ece_by_hand(probabilities, labels, bins):
    """The sum of Guo et al. 2017, equation 3, one prediction at a time."""
    total = 0.0
    for m in range(bins):
        inside = [
            (p.max(), p.argmax() == y)
            for p, y in zip(probabilities, labels, strict=True)
            if m / bins < p.max() <= (m + 1) / bins or (m == 0 and p.max() == 0)
        ]
        if inside:
            confidence, correct = zip(*inside, strict=True)
            total += len(inside) / len(labels) * abs(np.mean(confidence) - np.mean(correct))
    return total


@pytest.mark.parametrize("bins", [1, 7, 10, 15])
def test_calibration_error_is_the_papers_sum(bins):
    logits, labels = _logits(1, rows=300)
    probabilities = softmax(logits)
    assert expected_calibration_error(probabilities, labels, bins) == pytest.approx(
        _ece_by_hand(probabilities, labels, bins), abs=1e-12
    )


def test_a_confidence_on_an_edge_belongs_to_the_bin_below():
    table = reliability(np.array([[0.5, 0.5], [1.0, 0.0]]), [0, 0], bins=2)
    assert [entry.count for entry in table] == [1, 1]
    assert (table[0].low, table[0].high) == (0.0, 0.5)


def test_empty_bins_weigh_nothing_and_say_so():
    table = reliability(np.array([[0.9, 0.1]]), [0], bins=10)
    assert [entry.count for entry in table] == [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    assert np.isnan(table[0].accuracy)
    assert expected_calibration_error([[0.9, 0.1]], [0], 10) == pytest.approx(0.1)


def test_a_perfectly_calibrated_forecast_has_no_error():
    probabilities = np.array([[0.75, 0.25]] * 4)
    assert expected_calibration_error(probabilities, [0, 0, 0, 1]) == pytest.approx(0.0)


@given(st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_the_fitted_temperature_beats_every_other(seed):
    logits, labels = _logits(seed)
    best = fit_temperature(logits, labels)
    fitted = negative_log_likelihood(logits, labels, best)
    for other in np.geomspace(0.05, 50, 60):
        assert fitted <= negative_log_likelihood(logits, labels, other) + 1e-9


@given(st.integers(0, 10_000), st.floats(0.1, 20))
@settings(max_examples=25, deadline=None)
def test_scaling_the_logits_scales_the_temperature(seed, factor):
    logits, labels = _logits(seed)
    temperature = fit_temperature(logits, labels)
    if 1e-2 < temperature < 1e2:  # inside the allowed range on both sides
        assert fit_temperature(logits * factor, labels) == pytest.approx(temperature * factor, rel=1e-6)


def test_a_known_temperature_is_recovered_from_labels_drawn_with_it():
    rng = np.random.default_rng(3)
    logits = rng.normal(size=(20_000, 4)) * 5
    true = softmax(logits / 2.5)
    labels = (true.cumsum(axis=1) > rng.random((len(true), 1))).argmax(axis=1)
    assert fit_temperature(logits, labels) == pytest.approx(2.5, rel=0.03)
    before = expected_calibration_error(softmax(logits), labels)
    after = expected_calibration_error(softmax(logits / 2.5), labels)
    assert after < 0.02 < before


def test_separable_examples_give_the_smallest_temperature_unless_smoothed():
    logits = np.array([[2.0, 0.0], [0.0, 2.0]])
    assert fit_temperature(logits, [0, 1]) == pytest.approx(1e-4)
    smoothed = fit_temperature(logits, [0, 1], smoothing=0.1)
    # The target puts 0.95 on the right class: 2 / T = log(0.95 / 0.05).
    assert smoothed == pytest.approx(2 / np.log(0.95 / 0.05), rel=1e-9)


def test_misleading_scores_give_the_largest_temperature():
    assert fit_temperature([[1.0, 0.0], [0.0, 1.0]], [1, 0]) == pytest.approx(1e4)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: fit_temperature(np.zeros((0, 3)), np.zeros(0, dtype=int)), "at least one"),
        (lambda: fit_temperature([[1.0, 2.0]], [2]), "between 0 and 1"),
        (lambda: fit_temperature([[1.0, 2.0]], [0.0]), "integers"),
        (lambda: fit_temperature([[1.0, 2.0]], [0], smoothing=1.0), "smoothing"),
        (lambda: fit_temperature([[np.nan, 2.0]], [0]), "finite"),
        (lambda: expected_calibration_error([[3.0, 0.0]], [0]), "logits"),
        (lambda: expected_calibration_error(np.zeros((0, 2)), []), "no predictions"),
        (lambda: expected_calibration_error([[0.5, 0.5]], [0, 1]), "one label"),
        (lambda: reliability([[0.5, 0.5]], [0], 0), "at least one bin"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()

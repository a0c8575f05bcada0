"""The linear probe against scikit-learn's logistic regression, and its sweep against the exhaustive one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from clipcore.fewshot import fit_linear_probe, sweep_linear_probe


def _data(seed, classes=4, rows=120, dim=12, noise=1.0):
    rng = np.random.default_rng(seed)
    labels = np.concatenate([np.arange(classes), rng.integers(0, classes, rows - classes)])
    vectors = rng.normal(size=(classes, dim))[labels] + noise * rng.normal(size=(rows, dim))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True), labels


@pytest.mark.parametrize("classes", [2, 3, 7])
@pytest.mark.parametrize("strength", [1e-3, 0.316, 10.0, 1e3])
def test_the_optimum_is_scikit_learns(classes, strength):
    vectors, labels = _data(0, classes, noise=2.0)
    probe = fit_linear_probe(vectors, labels, strength)
    reference = LogisticRegression(C=strength, tol=1e-10, max_iter=10_000).fit(vectors, labels)
    np.testing.assert_allclose(probe.probabilities(vectors), reference.predict_proba(vectors), atol=2e-5)
    ours = probe.weight[1:] - probe.weight[:1] if classes == 2 else probe.weight
    np.testing.assert_allclose(ours, reference.coef_, atol=2e-4 * max(1.0, np.abs(reference.coef_).max()))


@given(seed=st.integers(0, 10_000), classes=st.integers(2, 5), log_strength=st.floats(-3, 3))
@settings(max_examples=20, deadline=None)
def test_the_gradient_of_the_stated_loss_vanishes_at_the_fit(seed, classes, log_strength):
    """Straight from the definition, in float64: C * sum of cross-entropies + 1/2 |W|^2."""
    vectors, labels = _data(seed, classes, rows=60, noise=1.5)
    strength = 10**log_strength
    probe = fit_linear_probe(vectors, labels, strength)
    residual = probe.probabilities(vectors) - np.eye(classes)[labels]
    # With two classes the loss has one row of weights, held in the second row here.
    rows = slice(1, None) if classes == 2 else slice(None)
    gradient = strength * residual.T @ vectors + probe.weight
    scale = strength * len(labels)
    assert np.abs(gradient[rows]).max() < 1e-5 * max(scale, 1.0)
    assert np.abs(strength * residual.sum(axis=0)).max() < 1e-5 * max(scale, 1.0)


def test_the_start_does_not_change_the_optimum():
    vectors, labels = _data(3, noise=2.0)
    cold = fit_linear_probe(vectors, labels, 5.0)
    warm = fit_linear_probe(vectors, labels, 5.0, start=fit_linear_probe(vectors, labels, 0.01))
    np.testing.assert_allclose(warm.weight, cold.weight, atol=1e-4)
    two, answers = vectors[labels < 2], labels[labels < 2]
    warm = fit_linear_probe(two, answers, 5.0, start=fit_linear_probe(two, answers, 0.01))
    np.testing.assert_allclose(warm.weight, fit_linear_probe(two, answers, 5.0).weight, atol=1e-4)


def test_the_sweep_walks_the_papers_grid_and_refits_on_everything():
    train, train_labels = _data(1, noise=1.5, rows=80)
    val, val_labels = _data(1, noise=1.5, rows=90)
    val, val_labels = val[80:], val_labels[80:]
    found = sweep_linear_probe(train, train_labels, val, val_labels, iterations=200)
    tried = np.log10(list(found.accuracy))
    np.testing.assert_allclose(tried * 8, np.round(tried * 8), atol=1e-9)  # eighths of a decade
    assert {-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0} <= set(np.round(tried, 9))
    assert len(tried) <= 15
    assert found.accuracy[found.strength] == max(found.accuracy.values())
    both = fit_linear_probe(np.concatenate([train, val]), np.concatenate([train_labels, val_labels]), found.strength)
    np.testing.assert_allclose(found.probe.probabilities(val), both.probabilities(val), atol=1e-4)


def test_the_accuracy_that_the_sweep_reports_is_the_fits_own():
    vectors, labels = _data(2, noise=2.5, rows=100)
    found = sweep_linear_probe(vectors[:70], labels[:70], vectors[70:], labels[70:], iterations=200)
    for strength in list(found.accuracy)[::4]:
        if strength <= 1e3:  # beyond it separable data leave the optimum to rounding
            alone = fit_linear_probe(vectors[:70], labels[:70], strength)
            assert found.accuracy[strength] == pytest.approx((alone.predict(vectors[70:]) == labels[70:]).mean())


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: fit_linear_probe(np.eye(3), [0, 0, 0]), "two classes"),
        (lambda: fit_linear_probe(np.eye(3), [0, 2, 2]), "Class 1 has no example"),
        (lambda: fit_linear_probe(np.eye(3), [0, 1]), "one label"),
        (lambda: fit_linear_probe(np.eye(3), [0, 1, 2], strength=0), "above zero"),
        (lambda: fit_linear_probe(np.eye(3), [0, 1, 2], start=fit_linear_probe(np.eye(2), [0, 1])), "does not fit"),
        (lambda: sweep_linear_probe(np.eye(3), [0, 1, 2], np.zeros((0, 3)), []), "validation"),
        (lambda: sweep_linear_probe(np.eye(3), [0, 1, 2], np.eye(3), [0, 1, 3]), "between 0 and 2"),
        (lambda: fit_linear_probe(np.eye(3), [0, 1, 2]).predict(np.eye(2)), "another model"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()

"""Tip-Adapter against its formula written out in loops, and what tuning and fine-tuning are for."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.fewshot import TipAdapter


def _unit(vectors):
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def _task(seed=0, classes=5, shots=4, test=40, dim=16):
    """Class names that point only roughly to where the pictures of a class are."""
    rng = np.random.default_rng(seed)
    centres = _unit(rng.normal(size=(classes, dim)))
    names = _unit(centres + 0.45 * rng.normal(size=(classes, dim)))

    def draw(count):
        labels = np.tile(np.arange(classes), count)
        return _unit(centres[labels] + 0.2 * rng.normal(size=(len(labels), dim))), labels

    return names, *draw(shots), *draw(test)


@given(st.integers(0, 1000), st.floats(0, 5), st.floats(0.1, 10))
@settings(max_examples=20, deadline=None)
def test_logits_are_the_papers_formula(seed, alpha, beta):
    names, vectors, labels, images, _ = _task(seed, classes=3, shots=2, test=1)
    got = TipAdapter.build(names, vectors, labels, alpha=alpha, beta=beta, logit_scale=50.0).logits(images)
    for n, f in enumerate(images):
        for c, w in enumerate(names):
            cache = math.fsum(
                math.exp(-beta * (1 - float(f @ key))) for key, y in zip(vectors, labels, strict=True) if y == c
            )
            assert got[n, c] == pytest.approx(alpha * cache + 50.0 * float(f @ w), abs=1e-9)


def test_without_weight_the_cache_says_nothing():
    names, vectors, labels, images, _ = _task()
    adapter = TipAdapter.build(names, vectors, labels, alpha=0.0)
    np.testing.assert_allclose(adapter.logits(images), 100 * images @ names.T)


def test_tuning_tries_every_pair_and_keeps_the_best():
    names, vectors, labels, images, truth = _task()
    alphas, betas = (0.1, 1.0, 20.0), (1.0, 5.5)
    tuned = TipAdapter.build(names, vectors, labels).tuned(images, truth, alphas, betas)
    accuracy = {
        (a, b): (TipAdapter.build(names, vectors, labels, alpha=a, beta=b).predict(images) == truth).mean()
        for a in alphas
        for b in betas
    }
    assert accuracy[tuned.alpha, tuned.beta] == max(accuracy.values())


def test_each_step_helps_on_pictures_not_seen():
    names, vectors, labels, images, truth = _task(seed=4)
    names_only = (np.argmax(images @ names.T, axis=1) == truth).mean()
    half = len(truth) // 2
    tuned = TipAdapter.build(names, vectors, labels).tuned(images[:half], truth[:half], alphas=(1.0, 5.0, 20.0, 50.0))
    training_free = (tuned.predict(images[half:]) == truth[half:]).mean()
    trained = tuned.fine_tuned(vectors, labels, epochs=20)
    fine = (trained.predict(images[half:]) == truth[half:]).mean()
    assert names_only + 0.1 < training_free <= fine + 0.02


def test_fine_tuning_lowers_the_loss_moves_only_keys_and_repeats_itself():
    names, vectors, labels, *_ = _task(seed=2)
    adapter = TipAdapter.build(names, vectors, labels, alpha=5.0)

    def loss(model):
        logits = model.logits(vectors)
        shifted = logits - logits.max(axis=1, keepdims=True)
        return float((np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]).mean())

    trained = adapter.fine_tuned(vectors, labels, epochs=10, batch=7, seed=3)
    assert loss(trained) < loss(adapter)
    assert trained.class_vectors is adapter.class_vectors
    assert trained.values is adapter.values
    np.testing.assert_array_equal(adapter.keys, _unit(vectors))
    np.testing.assert_array_equal(trained.keys, adapter.fine_tuned(vectors, labels, epochs=10, batch=7, seed=3).keys)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: TipAdapter.build(np.eye(3), np.zeros((0, 3)), []), "at least one labelled"),
        (lambda: TipAdapter.build(np.eye(3), np.eye(3), [0, 1, 3]), "between 0 and 2"),
        (lambda: TipAdapter.build(np.eye(3), np.eye(2), [0, 1]), "another model"),
        (lambda: TipAdapter.build(np.eye(3), np.eye(3), [0, 1, 2]).tuned(np.zeros((0, 3)), []), "validation"),
        (lambda: TipAdapter.build(np.eye(3), np.eye(3), [0, 1, 2]).fine_tuned(np.zeros((0, 3)), []), "at least one"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()

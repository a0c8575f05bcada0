"""Recall, ranks and average precision against scikit-learn and one-at-a-time definitions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn.metrics import average_precision_score

from clipcore.metrics import (
    average_precision,
    first_ranks,
    mean_average_precision,
    recall_at_k,
    retrieval_report,
)


def _unit(rng, rows, dim):
    vectors = rng.normal(size=(rows, dim))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@given(
    # A coarse grid of scores, so that ties are the rule rather than the exception.
    hnp.arrays(np.float64, st.integers(1, 40), elements=st.integers(-4, 4).map(float)).flatmap(
        lambda scores: st.tuples(st.just(scores), hnp.arrays(np.bool_, scores.shape))
    )
)
@settings(max_examples=200, deadline=None)
def test_average_precision_agrees_with_scikit_learn_ties_and_all(case):
    scores, relevant = case
    if not relevant.any():
        relevant[0] = True
    assert average_precision(scores, relevant) == pytest.approx(average_precision_score(relevant, scores), abs=1e-12)


def test_mean_average_precision_leaves_out_queries_without_an_answer():
    scores = np.array([[3.0, 2.0, 1.0], [3.0, 2.0, 1.0], [1.0, 2.0, 3.0]])
    relevant = np.array([[True, False, True], [False, False, False], [True, False, False]])
    assert mean_average_precision(scores, relevant) == pytest.approx(((1 + 2 / 3) / 2 + 1 / 3) / 2)


@given(
    st.integers(1, 8).flatmap(
        lambda queries: st.integers(1, 12).flatmap(
            lambda items: st.tuples(
                hnp.arrays(np.float64, (queries, items), elements=st.integers(-3, 3).map(float)),
                hnp.arrays(np.bool_, (queries, items)),
            )
        )
    )
)
@settings(max_examples=150, deadline=None)
def test_ranks_are_those_of_a_sort_that_puts_ties_against_us(case):
    scores, relevant = case
    relevant[:, 0] |= ~relevant.any(axis=1)
    expected = []
    for row, good in zip(scores, relevant, strict=True):
        order = sorted(range(len(row)), key=lambda i: (-row[i], good[i]))
        expected.append(1 + next(place for place, i in enumerate(order) if good[i]))
    # Other relevant items ahead of the best one cannot exist, so only irrelevant ones count.
    assert first_ranks(scores, relevant).tolist() == expected


def test_a_constant_score_earns_no_recall():
    relevant = np.eye(10, dtype=bool)
    assert recall_at_k(np.zeros((10, 10)), relevant, ks=(1, 5, 10)) == {1: 0.0, 5: 0.0, 10: 1.0}


def test_recall_counts_a_query_once_however_many_answers_it_has():
    scores = np.array([[0.9, 0.8, 0.1], [0.1, 0.2, 0.9]])
    relevant = np.array([[True, True, False], [True, False, False]])
    assert recall_at_k(scores, relevant, ks=(1, 2, 3)) == {1: 0.5, 2: 0.5, 3: 1.0}


@pytest.mark.parametrize("chunk", [1, 3, 1000])
def test_the_report_equals_the_whole_matrix_for_every_chunk_size(chunk):
    rng = np.random.default_rng(0)
    images, noise = _unit(rng, 20, 16), _unit(rng, 60, 16)
    owner = np.arange(60) % 20
    texts = images[owner] + 0.9 * noise
    report = retrieval_report(images, texts, owner, ks=(1, 5), chunk=chunk)
    scores = texts @ images.T / np.linalg.norm(texts, axis=1, keepdims=True)
    relevant = owner[:, None] == np.arange(20)
    assert report.text_to_image == recall_at_k(scores, relevant, (1, 5))
    assert report.image_to_text == recall_at_k(scores.T, relevant.T, (1, 5))
    assert report.text_to_image_median == np.median(first_ranks(scores, relevant))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: first_ranks([[1.0, 2.0]], np.array([[False, False]])), "Query 0 has no relevant item"),
        (lambda: first_ranks([[1.0, 2.0]], np.array([[1, 0]])), "boolean"),
        (lambda: recall_at_k(np.zeros((0, 3)), np.zeros((0, 3), bool)), "no queries"),
        (lambda: recall_at_k([[1.0]], np.array([[True]]), ks=(0,)), "at least 1"),
        (lambda: average_precision([1.0], np.array([False])), "nothing is relevant"),
        (lambda: mean_average_precision([[1.0]], np.array([[False]])), "No query"),
        (lambda: retrieval_report(np.eye(2), np.eye(3), [0, 1, 1]), "another model"),
        (lambda: retrieval_report(np.eye(2), np.eye(2), [0, 0]), "no relevant"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()

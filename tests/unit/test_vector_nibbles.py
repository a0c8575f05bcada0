"""Vectors in four bits: near enough, of any length and dimension, and scanned as eight bits are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core import vector_nibbles
from albumen.core.vector_codes import Scanner, best_of, encode


def unit_rows(seed, count, dim):
    rows = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def products(nibbles, scales, query):
    """What a scan computes, by plain arithmetic."""

    def values(packed):
        low, high = (packed.view(np.int8) << 4) >> 4, packed.view(np.int8) >> 4
        return np.stack([low, high], axis=2).reshape(len(packed), -1).astype(np.int64)

    number, scale = vector_nibbles.encode(query[None])
    return (values(nibbles) @ values(number)[0]) * scales * scale[0]


@pytest.mark.parametrize("dim", [512, 255])
def test_products_are_near(dim):
    rows, query = unit_rows(1, 3000, dim), unit_rows(2, 1, dim)[0]
    nibbles, scales = vector_nibbles.encode(rows)
    error = products(nibbles, scales, query) - rows @ query
    assert np.std(error) < 0.19 / np.sqrt(dim)
    assert abs(np.mean(error)) < 0.001


def test_dimensions_that_outweigh_the_others_cost_nothing():
    rows, query = unit_rows(1, 3000, 512), unit_rows(2, 1, 512)[0]
    rows[:, 7] += 0.8
    rows[:, 300] -= 0.5
    nibbles, scales = vector_nibbles.encode(rows)
    error = products(nibbles, scales, query) - rows @ query
    assert np.std(error) < 0.012


@given(st.integers(1, 70), st.integers(0, 40), st.floats(0.01, 100.0))
def test_a_row_times_itself_is_right(dim, count, length):
    rows = unit_rows(dim, count, dim) * length
    nibbles, scales = vector_nibbles.encode(rows)
    assert nibbles.shape == (count, vector_nibbles.width(dim))
    wide = (nibbles.view(np.int8) << 4) >> 4, nibbles.view(np.int8) >> 4
    assert all(np.abs(part).max(initial=0) <= 7 for part in wide)
    again = vector_nibbles.encode(rows)
    np.testing.assert_array_equal(nibbles, again[0])
    np.testing.assert_array_equal(scales, again[1])


def test_rows_of_zeros_stay_zeros():
    nibbles, scales = vector_nibbles.encode(np.zeros((2, 16), np.float32))
    assert not nibbles.any()
    assert np.isfinite(scales).all()


def test_a_scan_finds_what_arithmetic_finds():
    rows, query = unit_rows(3, 5000, 64), unit_rows(4, 1, 64)[0]
    nibbles, scales = vector_nibbles.encode(rows)
    found = Scanner(2, block_rows=700).best(nibbles, scales, query, 50)
    expected = np.sort(products(nibbles, scales, query))[-50:]
    np.testing.assert_allclose(np.sort(products(nibbles, scales, query)[found]), expected, rtol=1e-5)
    codes, code_scales = encode(rows)
    exact = np.argsort(-(rows @ query))[:10]
    assert np.isin(exact, best_of(found, codes, code_scales, query, 20)).sum() >= 9

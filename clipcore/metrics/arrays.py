"""Checks that every metric and few-shot method shares: matrices of finite numbers, unit rows, label vectors."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


def matrix(values: npt.ArrayLike, name: str, *, columns: int | None = None) -> FloatArray:
    """Take anything array-like as a float64 matrix.

    Args:
        values: (N, D) numbers; a tensor on the CPU that needs no gradient is accepted as well.
        name: What the caller calls it, for the error.
        columns: The D that is required, or None for any.

    Returns:
        (N, D) float64.

    Raises:
        ValueError: Not two-dimensional, another D than required, or not finite.
    """
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 2:
        raise ValueError(f"{name} must have two dimensions (rows, features), not the shape {array.shape}.")
    if columns is not None and array.shape[1] != columns:
        raise ValueError(
            f"{name} has {array.shape[1]} columns where {columns} are needed: was it made by another model?"
        )
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds values that are not finite (NaN or infinity).")
    return array


def unit_rows(values: npt.ArrayLike, name: str, *, columns: int | None = None) -> FloatArray:
    """Take an (N, D) matrix and scale every row to length one.

    Raises:
        ValueError: As `matrix`, or a row is zero and so has no direction.
    """
    array = matrix(values, name, columns=columns)
    norms = np.linalg.norm(array, axis=1, keepdims=True)
    if not (norms > 0).all():
        raise ValueError(f"{name} has a row of zeros, which has no direction.")
    rows: FloatArray = array / norms
    return rows


def class_numbers(labels: npt.ArrayLike, count: int, classes: int | None = None) -> IntArray:
    """Take class numbers for `count` rows.

    Args:
        labels: (N,) integers from 0.
        count: The N that is required.
        classes: Every label must be below it, if given.

    Returns:
        (N,) int64.

    Raises:
        ValueError: Another length, not integers, or out of range.
    """
    array = np.asarray(labels)
    if array.shape != (count,):
        raise ValueError(f"Needed one label for each of {count} rows, but the labels have the shape {array.shape}.")
    if count == 0:
        return np.zeros(0, dtype=np.int64)
    if array.dtype.kind not in "iu":
        raise ValueError(f"Labels must be integers (class numbers), not {array.dtype}.")
    numbers: IntArray = array.astype(np.int64)
    if numbers.min() < 0 or (classes is not None and numbers.max() >= classes):
        raise ValueError(f"Labels must lie between 0 and {'the last class' if classes is None else classes - 1}.")
    return numbers

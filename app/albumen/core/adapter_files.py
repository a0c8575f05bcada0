"""Adapters' files, and what an adapter makes of vectors."""

from __future__ import annotations

from pathlib import Path

from albumen.api.records import Adapter, Vectors
from albumen.core.encoder import ModelUnavailable


def save_adapter(adapter: Adapter, file: Path) -> None:
    """Write an adapter where `ModelSpec.adapter` can name it.

    Raises:
        ValueError: Its matrices are none, differ in shape, or are not float32 and finite.
    """
    from clipcore import LinearAdapter

    LinearAdapter(adapter.image, adapter.text).save(file)


def read_adapter(file: Path) -> Adapter:
    """Read an adapter's matrices.

    Raises:
        ModelUnavailable: The file is missing or damaged.
    """
    from clipcore import LinearAdapter
    from clipcore.errors import CheckpointError

    try:
        read = LinearAdapter.load(file)
    except CheckpointError as error:
        raise ModelUnavailable(str(error)) from error
    return Adapter(read.image, read.text)


def adapted_rows(matrix: Vectors | None, rows: Vectors) -> Vectors:
    """Unit rows (N, D) as unit rows (N, E) of the model with the adapter; None leaves them as they are."""
    from clipcore.adapter import apply

    return apply(matrix, rows)

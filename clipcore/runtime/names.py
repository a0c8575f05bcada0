"""What a model is called at a precision, so that vectors made in different ways are never taken for each other."""

from __future__ import annotations

from typing import Final

import xxhash

EXACT: Final = "float32"


def id_at(base_id: str, way: str) -> str:
    """The `model_id` of a model whose pictures are computed in a certain way.

    Float32 is float32 on whatever runtime: they differ by rounding, below what half-precision storage keeps. Others
    differ by more, and 8-bit ones also by what they were calibrated on, which belongs into `way`.

    Args:
        base_id: The `model_id` in float32.
        way: "float32", "bfloat16", "int8 weights" and so on.
    """
    return base_id if way == EXACT else xxhash.xxh3_128(f"{base_id} {way}".encode()).hexdigest()

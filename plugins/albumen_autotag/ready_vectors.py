"""The everyday vocabulary as the bundled model sees it, computed beforehand: the first tagging need not wait for it.

`everyday.npz` holds the identity of the model and, for each key of texts, its unit vector in float16 (rounding moves a
cosine by less than 0.001). It is of use for exactly that model; for every other, and for words that have changed since,
the texts are embedded. `tests/benchmarks/make_tag_vectors.py` writes it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from albumen.api import Vectors

FILE: Final = Path(__file__).parent / "everyday.npz"
KEY_BYTES: Final = 12


def ready_vectors(model_id: str, file: Path = FILE) -> dict[str, Vectors]:
    """Vectors (D,) float32 by key; none where the file is for another model, or not there."""
    if not file.exists():
        return {}
    with np.load(file) as kept:
        if str(kept["model_id"]) != model_id:
            return {}
        keys = [bytes(key).hex() for key in kept["keys"]]
        return dict(zip(keys, kept["vectors"].astype(np.float32), strict=True))


def write_ready_vectors(model_id: str, vectors: dict[str, Vectors], file: Path = FILE) -> None:
    """Write the file anew: vectors (D,) by key, of `2 * KEY_BYTES` hexadecimal digits."""
    keys = sorted(vectors)
    packed = np.frombuffer(bytes.fromhex("".join(keys)), np.uint8).reshape(len(keys), KEY_BYTES)
    rows = np.stack([vectors[key] for key in keys]).astype(np.float16)
    np.savez_compressed(file, model_id=np.array(model_id), keys=packed, vectors=rows)

"""Near-duplicates among many vectors: gathered around centres, against comparing all with all, side by side.

    python tests/benchmarks/duplicates.py [--photos N] [--dim D] [--similarity S]

Every tenth photo has a second version whose cosine similarity to it lies between S and 1, and photos lie around common
subjects as those of a library do. Prints the time as a ratio to NumPy's (blocks of a float32 matrix product, then a
comparison), and the share of all pairs that is found.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

import click
import numpy as np
import numpy.typing as npt

from albumen.core.candidates import similar_pairs

SUBJECTS = 2000
SPREAD = 0.9  # how far photos of a subject lie apart: two of them are about 0.55 alike, as with CLIP's vectors
BLOCK = 2048

Keys = npt.NDArray[np.int64]


def vectors(count: int, dim: int, similarity: float) -> npt.NDArray[np.float16]:
    """(N, D) unit rows in random order, a tenth of them versions of others."""
    random = np.random.default_rng(0)
    versions = count // 10
    subjects = random.standard_normal((SUBJECTS, dim), dtype=np.float32)
    rows = subjects[random.integers(SUBJECTS, size=count - versions)]
    rows += SPREAD * random.standard_normal(rows.shape, dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    copied = rows[random.choice(len(rows), versions, replace=False)]
    aside = random.standard_normal(copied.shape, dtype=np.float32)
    aside -= np.sum(aside * copied, axis=1, keepdims=True) * copied
    aside /= np.linalg.norm(aside, axis=1, keepdims=True)
    cosine = random.uniform(similarity, 1.0, (versions, 1)).astype(np.float32)
    copies = cosine * copied + np.sqrt(1 - cosine**2) * aside
    every = np.concatenate([rows, copies])
    return every[random.permutation(len(every))].astype(np.float16)


def by_brute_force(rows: npt.NDArray[np.float16], similarity: float) -> Iterator[Keys]:
    """Pairs as first * N + second."""
    single = rows.astype(np.float32)
    for start in range(0, len(single), BLOCK):
        block = single[start : start + BLOCK]
        for other in range(start, len(single), BLOCK):
            near, far = np.nonzero(block @ single[other : other + BLOCK].T >= similarity)
            first, second = near + start, far + other
            yield (first * len(rows) + second)[first < second]


def by_centres(rows: npt.NDArray[np.float16], similarity: float) -> Iterator[Keys]:
    """The same, as the program looks for them."""
    for block in similar_pairs(rows, similarity):
        yield block.first * len(rows) + block.second


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--similarity", type=float, default=0.95)
    options = parser.parse_args()
    rows = vectors(options.photos, options.dim, options.similarity)
    taken, found = [], []
    for way in (by_brute_force, by_centres):
        start = time.perf_counter()
        found.append(np.unique(np.concatenate(list(way(rows, options.similarity)))))
        taken.append(time.perf_counter() - start)
    every, ours = found
    click.echo(
        f"{options.photos} vectors of {options.dim} dimensions, {len(every)} pairs of at least {options.similarity}"
    )
    click.echo(f"  {taken[0] / taken[1]:.1f} times as fast as comparing all with all ({taken[0]:.0f} s)")
    click.echo(f"  recall {len(np.intersect1d(every, ours)) / len(every):.4f}, {len(ours)} found")


if __name__ == "__main__":
    main()

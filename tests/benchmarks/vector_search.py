"""Top 100 of many vectors: codes in four bits with a second and a third look, against single precision, side by side.

    python tests/benchmarks/vector_search.py [--photos N] [--dim D] [--rounds N] [--json]

Each way is measured alternately with NumPy's single precision (matrix times vector, then argpartition) and with reading
the codes once, which no scan can undercut. Prints medians, ratios by wall clock and by processor time of all threads,
the share of the exact best 100 that is found, and what a filter of a twentieth and of a five-hundredth saves.
"""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from side_by_side import interleaved, tell

from albumen.core.vector_codes import Scanner, highest
from albumen.core.vector_compare import candidates, members, similarities
from albumen.core.vector_files import Segment

TOP = 100
CLUSTERS = 2000


def clustered(count: int, dim: int) -> Segment:
    """Unit rows around common subjects, as photos' vectors are; codes are made a part at a time."""
    random = np.random.default_rng(0)
    centres = random.standard_normal((CLUSTERS, dim), dtype=np.float32)
    parts = []
    for start in range(0, count, 50_000):
        size = min(50_000, count - start)
        rows = centres[random.integers(CLUSTERS, size=size)] + 1.5 * random.standard_normal(
            (size, dim), dtype=np.float32
        )
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        numbers = np.arange(start, start + size)
        parts.append(Segment.of(numbers, numbers, rows.astype(np.float16)))
    return Segment(*(np.concatenate([getattr(p, name) for p in parts]) for name in Segment.__slots__))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200_000)
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    segment = clustered(options.photos, options.dim)
    single = segment.rows.astype(np.float32)
    random = np.random.default_rng(1)
    scanner, pool = Scanner(2), ThreadPoolExecutor(2)
    everyone = np.ones(len(segment), bool)
    halves = np.array_split(segment.nibbles.reshape(-1).view(np.int64), 2)
    some = {share: np.flatnonzero(random.random(len(segment)) < share) for share in (0.05, 0.002)}
    query = np.empty(options.dim, np.float32)
    recalls = []

    def exact() -> np.ndarray:
        scores = single @ query
        return np.argpartition(-scores, TOP)[:TOP]

    def by_codes(within: np.ndarray | None = None) -> np.ndarray:
        wanted = everyone if within is None else members(segment.ids, within)
        rows = candidates(scanner, segment, query, TOP, wanted)
        return rows[highest(similarities(segment.rows, query[:, None], rows)[:, 0], TOP)]

    def next_query() -> None:
        row = segment.rows[random.integers(len(segment))].astype(np.float32)
        row += 0.5 * random.standard_normal(options.dim).astype(np.float32) / np.sqrt(options.dim)
        query[:] = row / np.linalg.norm(row)
        recalls.append(len(np.intersect1d(exact(), by_codes())) / TOP)

    ways = {
        "": next_query,
        "numpy float32": exact,
        "search": by_codes,
        "search within 1/20": lambda: by_codes(some[0.05]),
        "search within 1/500": lambda: by_codes(some[0.002]),
        "float16 widened, every score": lambda: similarities(segment.rows, query[:, None]),
        "reading the 4-bit codes": lambda: list(pool.map(np.bitwise_or.reduce, halves)),
    }
    costs = interleaved(ways, options.rounds)
    numpy_cost, reading = costs["numpy float32"], costs["reading the 4-bit codes"]
    lines = [f"{options.photos} vectors of {options.dim} dimensions, medians of {options.rounds} interleaved rounds"]
    lines += [f"  {1000 * c.wall:8.1f} ms  {1000 * c.cpu:8.1f} ms CPU  {name}" for name, c in costs.items() if name]
    ratios = {
        "numpy float32 / search, cpu": numpy_cost.cpu / costs["search"].cpu,
        "numpy float32 / search, wall": numpy_cost.wall / costs["search"].wall,
        "reading the 4-bit codes / search, cpu": reading.cpu / costs["search"].cpu,
        "reading the 4-bit codes / search, wall": reading.wall / costs["search"].wall,
        "search / search within 1/20, cpu": costs["search"].cpu / costs["search within 1/20"].cpu,
        "search / search within 1/500, cpu": costs["search"].cpu / costs["search within 1/500"].cpu,
        "recall of the best 100": float(np.mean(recalls)),
    }
    tell("vector_search", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

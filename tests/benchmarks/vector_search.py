"""Top 100 of many vectors: codes in eight bits with a second look, against single precision, side by side.

    python tests/benchmarks/vector_search.py [--photos N] [--dim D] [--rounds N]

Prints each way's time as a ratio to NumPy's single precision (matrix times vector, then argpartition), measured
alternately; the share of the exact best 100 that is found; and how many times longer the scan of codes takes than
reading them does.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import click
import numpy as np

from albumen.core.vector_codes import Scanner, highest
from albumen.core.vector_files import Segment
from albumen.core.vectors import _similarities

TOP, AGAIN = 100, 400
CLUSTERS = 2000


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


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
    options = parser.parse_args()
    segment = clustered(options.photos, options.dim)
    single = segment.rows.astype(np.float32)
    random = np.random.default_rng(1)
    scanner = Scanner(2)
    pool = ThreadPoolExecutor(2)
    halves = np.array_split(segment.codes.reshape(-1).view(np.int64), 2)

    def exact(query: np.ndarray) -> np.ndarray:
        scores = single @ query
        return np.argpartition(-scores, TOP)[:TOP]

    def by_codes(query: np.ndarray) -> np.ndarray:
        rows = highest(scanner.scores(segment.codes, segment.scales, query), AGAIN)
        return rows[highest(_similarities(segment.rows, query[:, None], rows)[:, 0], TOP)]

    ways: dict[str, Callable[[np.ndarray], object]] = {
        "numpy float32": exact,
        "8-bit codes, 2 threads, best 400 again in float16": by_codes,
        "the scan of codes alone": lambda query: scanner.scores(segment.codes, segment.scales, query),
        "float16 widened, every score": lambda query: _similarities(segment.rows, query[:, None]),
        "reading the codes, 2 threads": lambda _query: list(pool.map(np.bitwise_or.reduce, halves)),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    recalls = []
    for _ in range(options.rounds):
        query = segment.rows[random.integers(len(segment))].astype(np.float32)
        query += 0.5 * random.standard_normal(options.dim).astype(np.float32) / np.sqrt(options.dim)
        query /= np.linalg.norm(query)
        for name, way in ways.items():
            times[name].append(seconds(lambda way=way, query=query: way(query)))
        recalls.append(len(np.intersect1d(exact(query), by_codes(query))) / TOP)
    base = statistics.median(times["numpy float32"])
    click.echo(f"{options.photos} vectors of {options.dim} dimensions, medians of {options.rounds} interleaved rounds")
    for name, values in times.items():
        middle = statistics.median(values)
        click.echo(f"  {base / middle:6.2f} x  {1000 * middle:8.1f} ms  {name}")
    reading = statistics.median(times["reading the codes, 2 threads"])
    search = statistics.median(times["8-bit codes, 2 threads, best 400 again in float16"])
    click.echo(
        f"  recall of the best {TOP}: {np.mean(recalls):.4f}; a search takes {search / reading:.1f} times a reading"
    )


if __name__ == "__main__":
    main()

"""Top 100 of many vectors: a first look at blocks and a second and a third one, against single precision.

    python tests/benchmarks/vector_search.py [--photos N] [--dim D] [--library DIR] [--rounds N] [--json]

Each way is measured alternately with NumPy's single precision (matrix times vector, then argpartition) and with reading
the 8-bit codes once. Prints medians, ratios by wall clock and by processor time of all threads, the share of the exact
best 100 that is found, what a filter of a half, a twentieth and a five-hundredth costs, and the same without blocks.
Vectors and queries are drawn as in large_search.py: with DIR around those of its photos, half of the queries texts.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from large_search import Drawn, filed
from side_by_side import interleaved, tell

from albumen.core import vector_blocks
from albumen.core.vector_codes import Scanner, highest
from albumen.core.vector_compare import candidates, members, similarities

TOP = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200_000)
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compare(options, Path(folder))


def compare(options: argparse.Namespace, folder: Path) -> None:
    drawn = Drawn(options.dim, options.library)
    segment = filed(folder, drawn, options.photos, options.dim)
    began = time.process_time()
    for _ in vector_blocks.build_blocks(segment):
        pass
    making = time.process_time() - began
    blocks = vector_blocks.read(segment)
    single = segment.rows.astype(np.float32)
    random = np.random.default_rng(1)
    scanner, pool = Scanner(2), ThreadPoolExecutor(2)
    everyone = np.ones(len(segment), bool)
    halves = np.array_split(np.array(segment.codes).reshape(-1).view(np.int64), 2)
    some = {share: np.flatnonzero(random.random(len(segment)) < share) for share in (0.5, 0.05, 0.002)}
    queries = list(drawn.rows(options.rounds, 10**9))
    if drawn.texts is not None:
        queries[::2] = drawn.texts[np.arange(len(queries[::2])) % len(drawn.texts)]
    query = np.empty(options.dim, np.float32)
    recalls = []

    def exact() -> np.ndarray:
        scores = single @ query
        return np.argpartition(-scores, TOP)[:TOP]

    def by_codes(within: np.ndarray | None = None, first: vector_blocks.Blocks | None = blocks) -> np.ndarray:
        wanted = everyone if within is None else members(segment.ids, within)
        rows = candidates(scanner, segment, query, TOP, wanted, blocks=first)
        return rows[highest(similarities(segment.rows, query[:, None], rows)[:, 0], TOP)]

    def next_query() -> None:
        query[:] = queries[len(recalls) % len(queries)]
        recalls.append(len(np.intersect1d(exact(), by_codes())) / TOP)

    ways = {
        "": next_query,
        "numpy float32": exact,
        "search": by_codes,
        "search within 1/2": lambda: by_codes(some[0.5]),
        "search within 1/20": lambda: by_codes(some[0.05]),
        "search within 1/500": lambda: by_codes(some[0.002]),
        "search without blocks": lambda: by_codes(first=None),
        "float16 widened, every score": lambda: similarities(segment.rows, query[:, None]),
        "reading the 8-bit codes": lambda: list(pool.map(np.bitwise_or.reduce, halves)),
    }
    costs = interleaved(ways, options.rounds)
    numpy_cost, reading = costs["numpy float32"], costs["reading the 8-bit codes"]
    lines = [f"{options.photos} vectors of {options.dim} dimensions, medians of {options.rounds} interleaved rounds"]
    lines += [f"  {1000 * c.wall:8.1f} ms  {1000 * c.cpu:8.1f} ms CPU  {name}" for name, c in costs.items() if name]
    lines.append(f"  {making:8.1f} s   CPU  making the blocks, once")
    ratios = {
        "numpy float32 / search, cpu": numpy_cost.cpu / costs["search"].cpu,
        "numpy float32 / search, wall": numpy_cost.wall / costs["search"].wall,
        "reading the 8-bit codes / search, cpu": reading.cpu / costs["search"].cpu,
        "reading the 8-bit codes / search, wall": reading.wall / costs["search"].wall,
        "search without blocks / search, cpu": costs["search without blocks"].cpu / costs["search"].cpu,
        "search without blocks / search within 1/20, cpu": costs["search without blocks"].cpu
        / costs["search within 1/20"].cpu,
        "search without blocks / search within 1/500, cpu": costs["search without blocks"].cpu
        / costs["search within 1/500"].cpu,
        "recall of the best 100": float(np.mean(recalls)),
    }
    tell("vector_search", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()

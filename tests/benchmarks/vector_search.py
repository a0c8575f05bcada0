"""Searching vectors kept in half precision against keeping them in single precision, side by side.

    python tests/benchmarks/vector_search.py [--photos N] [--dim D]

Prints, for one and for several queries, how long each way takes as a ratio to single precision, measured alternately.
"""

from __future__ import annotations

import argparse
import statistics
import time

import click
import numpy as np

from albumen.core.vectors import _similarities

ROUNDS = 7


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200_000)
    parser.add_argument("--dim", type=int, default=512)
    options = parser.parse_args()
    random = np.random.default_rng(0)
    single = random.standard_normal((options.photos, options.dim), dtype=np.float32)
    single /= np.linalg.norm(single, axis=1, keepdims=True)
    half = single.astype(np.float16)
    click.echo(
        f"{options.photos} photos, {options.dim} dimensions: {single.nbytes / 1e6:.0f} MB or {half.nbytes / 1e6:.0f} MB"
    )
    for count in (1, 3, 16):
        queries = random.standard_normal((options.dim, count), dtype=np.float32)
        ways = {
            "half precision, widened in cache": lambda queries=queries: _similarities(half, queries),
            "half precision, astype of 4,096 rows": lambda queries=queries: [
                half[start : start + 4096].astype(np.float32) @ queries for start in range(0, len(half), 4096)
            ],
        }
        for name, way in ways.items():
            ratios = [seconds(way) / seconds(lambda queries=queries: single @ queries) for _ in range(ROUNDS)]
            click.echo(f"{count:3} queries, {name:38} {statistics.median(ratios):6.2f} x single precision")


if __name__ == "__main__":
    main()

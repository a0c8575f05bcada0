"""Searching beyond what a scan is for: vectors in lists on disk, against an exact search, side by side.

    python tests/benchmarks/large_search.py [--photos N] [--dim D] [--library DIR] [--folder DIR] [--rounds N] [--json]

Vectors are drawn around those of the photos in DIR, a library that the bundled model has looked at, with the spread of
near neighbours there, and turned into D dimensions; half of the queries are texts, half are photos that are not
among them. Without a library they are drawn around subjects of three levels. Prints what making the lists took, the
processor time and the clock of a query, and the share of the exact best 100 that is found; also within a third.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import tempfile
import time
from pathlib import Path

import click
import numpy as np
from side_by_side import interleaved, tell

from albumen.core.search_index import build
from albumen.core.vector_codes import Scanner
from albumen.core.vector_compare import candidates, highest, similarities
from albumen.core.vector_files import Segment, VectorFiles
from albumen.core.vector_lists import ListFiles

TOP = 100
AT_ONCE = 50_000
MODEL = "benchmark"
BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models" / "albumen-s"
WORDS = (
    "dog",
    "beach",
    "car",
    "sunset",
    "people at a party",
    "cat",
    "mountain",
    "food on a plate",
    "a child",
    "football",
    "something red",
    "a city at night",
    "boat",
    "horse",
    "flowers",
    "snow",
    "bicycle",
    "computer",
    "fish",
    "guitar",
    "two people laughing",
    "an old house",
    "a bird on a branch",
    "a black and white portrait",
    "children playing",
    "trees in autumn",
    "a receipt",
    "a wedding",
    "a train",
    "rain",
)


class Drawn:
    """Vectors around photos, or around made-up subjects."""

    def __init__(self, dim: int, library: Path | None) -> None:
        random = np.random.default_rng(0)
        if library is None:
            kinds, subjects = random.standard_normal((40, dim)), random.standard_normal((60, dim))
            centres = kinds[:, None] + 0.8 * subjects[None] + 1.5 * random.standard_normal(dim)
            self._centres = centres.reshape(-1, dim).astype(np.float32)
            self._spread = np.diag(1.2 * np.arange(1, dim + 1) ** -0.25).astype(np.float32)
            self._turn, self.texts = np.eye(dim, dtype=np.float32), None
        else:
            self._centres, self.texts = _photos_and_texts(library)
            self._spread = _spread(self._centres)
            square = random.standard_normal((dim, self._centres.shape[1]))
            self._turn = np.linalg.qr(square)[0].T.astype(np.float32)
            self.texts = self.texts @ self._turn

    def rows(self, count: int, seed: int) -> np.ndarray:
        random = np.random.default_rng(seed)
        around = self._centres[random.integers(len(self._centres), size=count)]
        rows = (around + random.standard_normal(around.shape, dtype=np.float32) @ self._spread) @ self._turn
        rows += 0.15 / np.sqrt(rows.shape[1]) * random.standard_normal(rows.shape, dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def _photos_and_texts(library: Path) -> tuple[np.ndarray, np.ndarray]:
    from albumen.core.encoder import Encoder
    from albumen.core.library import Library
    from albumen.core.vectors import VectorIndex

    encoder = Encoder.load(BUNDLED)
    with Library.open(library) as opened:
        _, rows = VectorIndex(opened, encoder.model_id).vectors()
        return rows.astype(np.float32), encoder.encode_texts([f"a photo of {word}" for word in WORDS])


def _spread(rows: np.ndarray) -> np.ndarray:
    """A square root of the covariance that differences of near neighbours have."""
    some = rows[np.random.default_rng(0).choice(len(rows), min(len(rows), 3000), replace=False)]
    nearest = np.argpartition(-(some @ rows.T), 6, axis=1)[:, :6]
    differences = (rows[nearest] - some[:, None]).reshape(-1, rows.shape[1])
    covariance = differences.T @ differences / len(differences) / 2
    return np.linalg.cholesky(covariance + 1e-6 * np.eye(len(covariance))).T.astype(np.float32)


def filed(folder: Path, drawn: Drawn, photos: int, dim: int) -> Segment:
    """The vectors in files, written a part at a time."""
    files = VectorFiles(folder, MODEL, dim)
    there = files.read()
    for start in range(0 if there is None else len(there), photos, AT_ONCE):
        numbers = np.arange(start + 1, min(start + AT_ONCE, photos) + 1)
        some = Segment.of(numbers, numbers, drawn.rows(len(numbers), 1 + start).astype(np.float16))
        if not (files.replace(some) if there is None else files.append(some, after=there)):
            raise SystemExit(f"{folder} cannot be written")
        there = files.read()
    return there


def exact(rows: np.ndarray, queries: np.ndarray, allowed: np.ndarray | None = None) -> list[np.ndarray]:
    """The best 100 rows of each query, from one pass over all."""
    best = [(np.empty(0, np.intp), np.empty(0, np.float32))] * len(queries)
    for start in range(0, len(rows), AT_ONCE):
        scores = rows[start : start + AT_ONCE].astype(np.float32) @ queries.T
        if allowed is not None:
            scores[~allowed[start : start + AT_ONCE]] = -2
        for number in range(len(queries)):
            top = highest(scores[:, number], TOP)
            places = np.concatenate([best[number][0], top + start])
            values = np.concatenate([best[number][1], scores[top, number]])
            kept = highest(values, TOP)
            best[number] = places[kept], values[kept]
    return [rows for rows, _ in best]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=200_000)
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--folder", type=Path, help="keep the files here, so that a second run starts at once")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="large-search-"))
    try:
        measure(options, folder)
    finally:
        if options.folder is None:
            shutil.rmtree(folder, ignore_errors=True)


def measure(options: argparse.Namespace, folder: Path) -> None:
    drawn = Drawn(options.dim, options.library)
    segment = filed(folder, drawn, options.photos, options.dim)
    files, lines = ListFiles(folder), []
    lists = files.read(segment)
    if lists is None:
        wall, cpu = time.perf_counter(), time.process_time()
        for progress in build("lists", folder, MODEL, options.dim):
            if not options.json:
                click.echo(f"\r{progress.text} {progress.done}/{progress.total}   ", nl=False)
        spent = time.perf_counter() - wall, time.process_time() - cpu
        lists = files.read(segment)
        lines.append(f"\nmade in {spent[0]:.0f} s, {spent[1]:.0f} s CPU")
    size = sum(path.stat().st_size for path in files.folder.rglob("*") if path.is_file())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines.append(f"{lists.state.lists} lists, {size / 2**20:.0f} MiB on disk; peak memory so far {peak:.0f} MiB")
    photos = drawn.rows(len(WORDS), 0)
    texts = drawn.texts if drawn.texts is not None else drawn.rows(len(WORDS), 10**9)
    scanner = Scanner(min(os.cpu_count() or 1, 2))
    everything = np.ones(len(segment), bool)
    third = np.random.default_rng(2).random(len(segment)) < 1 / 3

    def search(query: np.ndarray, wanted: np.ndarray, *, within_lists: bool = True) -> np.ndarray:
        rows = candidates(scanner, segment, query, TOP, wanted, lists=lists if within_lists else None)
        return rows[highest(similarities(segment.rows, query[:, None], rows)[:, 0], TOP)]

    ratios = {}
    for name, queries in (("texts", texts), ("photos", photos)):
        for what, wanted in (("", everything), (" within a third", third)):
            best = exact(segment.rows, queries, None if wanted is everything else wanted)
            shares = [
                len(np.intersect1d(rows, search(query, wanted))) / TOP
                for rows, query in zip(best, queries, strict=True)
            ]
            ratios[f"recall of the best 100, {name}{what}"] = float(np.mean(shares))
            lines.append(f"  least recall of {len(shares)} {name}{what}: {min(shares):.2f}")
    turn = iter(np.random.default_rng(3).integers(len(texts), size=10**6))
    costs = interleaved(
        {
            "lists": lambda: search(texts[next(turn)], everything),
            "lists within a third": lambda: search(texts[next(turn)], third),
            "scan": lambda: search(texts[next(turn)], everything, within_lists=False),
        },
        options.rounds,
    )
    lines += [f"  {1000 * c.wall:8.1f} ms  {1000 * c.cpu:8.1f} ms CPU  {name}" for name, c in costs.items()]
    ratios["scan / lists, cpu"] = costs["scan"].cpu / costs["lists"].cpu
    ratios["scan / lists, wall"] = costs["scan"].wall / costs["lists"].wall
    title = f"{options.photos} vectors of {options.dim} dimensions, medians of {options.rounds} interleaved rounds"
    tell("large_search", ratios, [title, *lines], as_json=options.json)


if __name__ == "__main__":
    main()

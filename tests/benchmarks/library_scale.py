"""How long the library's questions take with a million photos.

    python tests/benchmarks/library_scale.py [--photos N] [--dim D] [--folder DIR]

Makes a library of that size once in DIR (kept, so that a second run starts at once) and prints the best of three.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import click
import numpy as np

from albumen.core.library import Library
from albumen.core.vectors import VectorIndex

MODEL = "benchmark"
PER_DIRECTORY = 400
BATCH = 20_000
METADATA = json.dumps({"exposure": "1/250", "aperture": 2.8, "iso": 400, "focal_length": 35, "software": "Camera 1.0"})


def fill(library, photos, dim):
    """Write the rows directly: recording a million files one by one is the indexer's work, not what is measured."""
    library.models.register(MODEL, MODEL, dim)
    random = np.random.default_rng(0)

    def write(connection, start, end):
        numbers = range(start, end)
        connection.executemany(
            "INSERT INTO photos (id, content_hash, width, height, media_type, taken_at, rating, name, imported_at,"
            " state, metadata) VALUES (?, ?, 4000, 3000, 'image/jpeg', ?, ?, ?, ?, 'present', ?)",
            [
                (
                    n,
                    f"{n * 2654435761 % 2**64:016x}{n:016x}",
                    day(n),
                    n % 6,
                    name(n),
                    n // 50,
                    METADATA,
                )
                for n in numbers
            ],
        )
        connection.executemany(
            "INSERT OR IGNORE INTO directories (id, path) VALUES (?, ?)",
            {(n // PER_DIRECTORY + 1, directory(n)) for n in numbers},
        )
        connection.executemany(
            "INSERT INTO files (photo_id, folder_id, directory_id, path, size, mtime_ns, inode, state, seen_at)"
            " VALUES (?, 1, ?, ?, 4000000, 0, ?, 'present', 0)",
            [(n, n // PER_DIRECTORY + 1, directory(n) + b"/" + name(n).encode(), n) for n in numbers],
        )
        connection.executemany(
            "INSERT INTO photo_text (rowid, caption, keywords, names) VALUES (?, '', ?, ?)",
            [(n, f"tag{n % 500}", name(n)) for n in numbers],
        )
        connection.executemany(
            "INSERT INTO photo_tags (photo_id, tag_id, source, state, at) VALUES (?, ?, 'user', 'accepted', 0)",
            [(n, n % 500 + 1) for n in numbers],
        )
        rows = random.standard_normal((len(numbers), dim), dtype=np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        connection.executemany(
            "INSERT INTO vectors (model, photo_id, vector) VALUES (1, ?, ?)",
            [(n, row.tobytes()) for n, row in zip(numbers, rows.astype("<f2"), strict=True)],
        )

    library.writer.run(
        lambda connection: (
            connection.execute("INSERT INTO folders (path, added_at) VALUES (?, 0)", (b"/photos",)),
            connection.executemany("INSERT INTO tags (name) VALUES (?)", [(f"tag{n}",) for n in range(500)]),
        )
    )
    for start in range(1, photos + 1, BATCH):
        end = min(start + BATCH, photos + 1)
        library.writer.run(lambda connection, start=start, end=end: write(connection, start, end))


def day(n):
    return f"20{n % 25:02}-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:00" if n % 50 else None


def name(n):
    return f"IMG_{n * 7919 % 10_000_019:08}.jpg"


def directory(n):
    return b"/photos/%d/%d" % (n // PER_DIRECTORY % 25, n // PER_DIRECTORY)


def report(what, ask):
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        result = ask()
        best = min(best, time.perf_counter() - start)
    size = len(result) if hasattr(result, "__len__") else result
    click.echo(f"{what:44} {1000 * best:9.1f} ms   {size}")


def measure(library, dim):
    photos = library.photos
    for order in ("taken", "added", "name", "rating"):
        report(f"photos.ids(order={order!r})", lambda order=order: photos.ids(order=order))
    everyone = photos.ids()
    report("photos.ids(folder=1/25 of all)", lambda: photos.ids(folder=Path("/photos/7")))
    report("photos.ids(tag=1/500 of all)", lambda: photos.ids(tag="tag7"))
    report("photos.ids(min_rating=4)", lambda: photos.ids(min_rating=4))
    report("photos.count()", photos.count)
    report("photos.get_many(200)", lambda: photos.get_many(everyone[500_000:500_200]))
    report("tags.of_many(200)", lambda: library.tags.of_many(everyone[:200]))
    report("folders.tree()", library.folders.tree)
    report("folders.counts()", library.folders.counts)
    report("tags.counts()", library.tags.counts)
    report("text.search('tag77')", lambda: library.text.search("tag77 ")[0])
    report("text.search('img 0001')", lambda: library.text.search("img 0001")[0])
    report("vectors.missing()", lambda: library.vectors.missing(MODEL))
    report("files.known(1/25 of all)", lambda: library.files.known(Path("/photos/7")))
    index = VectorIndex(library, MODEL)
    start = time.perf_counter()
    index.refresh()
    click.echo(f"{'VectorIndex, first use':44} {1000 * (time.perf_counter() - start):9.1f} ms")
    random = np.random.default_rng(1)
    queries = random.standard_normal((3, dim)).astype(np.float32)
    report("VectorIndex.search, 1 query", lambda: index.search(queries[:1], np.ones(1), 200)[0])
    report("VectorIndex.search, 3 queries", lambda: index.search(queries, np.ones(3), 200)[0])
    some = photos.ids(tag="tag7")
    report("VectorIndex.search within 1/500", lambda: index.search(queries[:1], np.ones(1), 200, within=some)[0])
    report("VectorIndex.similarities, 3 queries", lambda: index.similarities(queries)[0])
    report(
        "photos.set_rating(1), then search",
        lambda: (photos.set_rating([5], 3), index.search(queries[:1], np.ones(1), 9))[1][0],
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "albumen-benchmark")
    options = parser.parse_args()
    folder = options.folder / f"{options.photos}-{options.dim}"
    with Library.open(folder) as library:
        if library.photos.count() != options.photos:
            start = time.perf_counter()
            fill(library, options.photos, options.dim)
            click.echo(f"made {options.photos} photos in {time.perf_counter() - start:.0f} s")
        measure(library, options.dim)


if __name__ == "__main__":
    main()

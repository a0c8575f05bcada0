"""How fast a second look at folders in which nothing changed is, beside the least that any look costs.

    python tests/benchmarks/rescan.py [--files 100000] [--json]

Makes that many empty files once, tells a library of them, and times, each the best of five, side by side: listing the
folders and asking for each file's status with nothing else (the floor), the scanner with what the library knows at
hand, and the whole look that a rescan takes, with reading what is known out of the library. Prints files a second of
processor time and the ratio to the floor.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
import tracemalloc
from pathlib import Path

from side_by_side import tell

from albumen.core.folder_look import FolderLook
from albumen.core.library import Library
from albumen.core.scanner import FolderScan

PER_FOLDER = 400


def make(root, count):
    for number in range(count):
        folder = root / f"{number // PER_FOLDER // 50:03}" / f"{number // PER_FOLDER:05}"
        if number % PER_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"IMG_{number:07}.jpg").touch()


def record(library, root):
    """Record the files by the row: reading them is not what is measured."""

    def write(connection):
        connection.execute(
            "INSERT INTO photos (id, content_hash, width, height, media_type, imported_at, state)"
            " VALUES (1, 'x', 1, 1, 'image/jpeg', 0, 'present')"
        )
        connection.execute("INSERT INTO directories (id, path) VALUES (1, ?)", (os.fsencode(root),))
        folder = connection.execute("SELECT id FROM folders").fetchone()[0]
        connection.executemany(
            "INSERT INTO files (photo_id, folder_id, directory_id, path, size, mtime_ns, inode, state, seen_at)"
            " VALUES (1, ?, 1, ?, ?, ?, ?, 'present', 0)",
            ((folder, found.path, found.size, found.mtime_ns, found.inode) for found in FolderScan(root, {})),
        )

    library.writer.run(write)


def floor(root):
    count, pending = 0, [os.fsencode(root)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat()
                    count += 1
    return count


def best(work, rounds=5):
    costs = []
    for _ in range(rounds):
        start = time.process_time()
        count = work()
        costs.append(time.process_time() - start)
    return count / min(costs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="albumen-rescan-"))
    try:
        root = base / "photos"
        make(root, options.files)
        with Library.open(base / "library") as library:
            library.folders.add(root)
            record(library, root)
            known = library.files.known(root)

            def scan():
                look = FolderScan(root, known)
                assert list(look) == []
                return look.unchanged

            def rescan():
                look = FolderLook(library, root)
                for _ in look.run():
                    pass
                assert not look.tasks
                return look.unchanged

            least = best(lambda: floor(root))
            lines = [f"{'list and stat, nothing else':32} {least:10,.0f} files/s"]
            ratios = {}
            for name, work in (("scanner", scan), ("whole look", rescan)):
                rate = best(work)
                lines.append(f"{name:32} {rate:10,.0f} files/s")
                ratios[f"list and stat / {name}, cpu"] = rate / least
            tracemalloc.start()
            rescan()
            peak = tracemalloc.get_traced_memory()[1] / options.files
            lines.append(f"{'memory at the peak':32} {peak:10,.0f} bytes a file")
            tell("rescan", ratios, lines, as_json=options.json)
    finally:
        shutil.rmtree(base)


if __name__ == "__main__":
    main()

"""Kills the indexer at many random points, lets the next run finish, and compares with a run nobody disturbed.

    python tests/benchmarks/crash_points.py [--points 200] [--seed 0] [--photos 40]

Each point begins with an empty library or where an earlier kill left it (every third begins anew): the folder is
indexed by a process of its own, and that process, its index process, or both are killed with SIGKILL after a random
time. A kill that came after the end does not count. After every third the library is checked and a last run has to
bring it to exactly what the undisturbed one holds: the same files, hashes, thumbnails, vectors and failures, with
nothing decoded twice. Ends with status 1 at the first difference. The slow sister of tests/e2e/test_index_crash.py.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click
import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))

from albumen.core.doctor import check
from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library import Library
from helpers import photos, tiny_model
from helpers.indexing import contents, finish

KILLS_PER_LIBRARY = 3
PARENT = """
import sys
from pathlib import Path
from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library import Library
with Library.open(Path(sys.argv[1])) as library:
    library.folders.add(Path(sys.argv[2]))
    with Indexer(library, ModelSpec(sys.argv[3]), WorkerOptions(batch=4, threads=2)) as indexer:
        print("begun", flush=True)
        for progress in indexer.index():
            print(progress.done, flush=True)
"""


def outcome(library):
    """All that two libraries of one folder must have in common."""
    return contents(library), {failure.path: failure.kind for failure in library.failures.all()}


def killed_run(random_numbers, library, folder, model):
    """One run that is killed, usually at work; gives what was killed, or "" where the run was over before."""
    command = [sys.executable, "-c", PARENT, str(library), str(folder), model]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as parent:
        wanted = random_numbers.choice([-1, 0, 0, *range(1, 16)])  # -1: while it opens the library
        for line in parent.stdout if wanted >= 0 else ():
            if line.strip().isdigit() and int(line) >= wanted:
                break
        time.sleep(random_numbers.uniform(0, 2.5 if wanted <= 0 else 0.15))
        who = random_numbers.choice(["parent", "parent", "both", "child first"])
        try:
            children = psutil.Process(parent.pid).children()
        except psutil.NoSuchProcess:
            children = []
        ended = parent.poll() is not None
        if who != "parent":
            for child in children:
                child.kill()
        if who == "child first":
            time.sleep(random_numbers.uniform(0, 0.3))
        parent.kill()
        _, left = psutil.wait_procs(children, timeout=60)
        if left:
            sys.exit(f"an index process outlived its parent: {left}")
        return "" if ended else who


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    random_numbers = random.Random(options.seed)
    scratch = Path(tempfile.mkdtemp(prefix="albumen-crash-"))
    model = str(tiny_model.write_model(scratch / "model" / "tiny"))
    folder = scratch / "photos"
    photos.write_photos(folder, options.photos)
    photos.odd_photos(folder / "odd")
    photos.bad_photos(folder / "bad")
    worker = WorkerOptions(batch=4, threads=2)
    with Library.open(scratch / "undisturbed") as library, Indexer(library, ModelSpec(model), worker) as indexer:
        library.folders.add(folder)
        finish(indexer.index())
        expected, everything = outcome(library), library.photos.count()

    kills = {"parent": 0, "both": 0, "child first": 0, "": 0}
    number = 0
    with Library.open(scratch / "warm") as other, Indexer(other, ModelSpec(model), worker) as indexer:
        while number < options.points:
            home = scratch / f"library-{number}"
            for _ in range(KILLS_PER_LIBRARY):
                who = killed_run(random_numbers, home, folder, model)
                kills[who] += 1
                number += bool(who)
            with Library.open(home) as library:
                findings = {finding.kind for finding in check(library)} - {"not_indexed", "thumbnails"}
                recorded = library.photos.count()
                library.folders.add(folder)
                indexer.library = library  # one warm index process for all the last runs
                report = finish(indexer.index())
                if findings or outcome(library) != expected or report.indexed + recorded != everything:
                    click.echo(f"after kill {number} the library differs: {findings or report}; it is kept in {home}")
                    return 1
            shutil.rmtree(home)
            click.echo(f"{number} kills, {recorded} of {everything} photos were recorded, {report.indexed} were left")
        indexer.library = other
    at_work = {who: count for who, count in kills.items() if who}
    click.echo(f"{number} kills ({at_work}; {kills['']} came after the end): no difference in {everything} photos")
    shutil.rmtree(scratch)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The thumbnails' own file: a cache with a limit, which may be damaged or deleted without harm."""

from __future__ import annotations

import subprocess
import sys

import pytest

from albumen.core.library import Library
from albumen.core.library.thumbnails import Thumbnails


@pytest.fixture
def file(tmp_path):
    return tmp_path / "thumbnails.sqlite3"


@pytest.fixture
def thumbnails(file):
    thumbnails = Thumbnails(file, limit_bytes=200_000)
    yield thumbnails
    thumbnails.close()


def test_by_content_and_size(thumbnails):
    thumbnails.put_many([("a", 256, b"small"), ("a", 1024, b"large"), ("b", 256, b"other")])
    thumbnails.put("a", 256, b"made again")
    assert thumbnails.get("a", 256) == b"made again"
    assert thumbnails.get("a", 1024) == b"large"
    assert thumbnails.get("b", 1024) is None
    assert thumbnails.hashes() == {"a", "b"}
    assert thumbnails.hashes(1024) == {"a"}
    assert thumbnails.remove(["a", "nobody"]) == 2
    assert thumbnails.hashes() == {"b"}


def test_pruning_takes_the_unwanted_then_the_oldest(thumbnails):
    thumbnails.put_many((f"{n:03}", 256, bytes(10_000)) for n in range(50))
    assert thumbnails.used_bytes() > 200_000
    deleted = thumbnails.prune(lambda content: content != "049")
    left = thumbnails.hashes()
    assert thumbnails.used_bytes() <= 200_000
    assert deleted == 50 - len(left)
    assert "049" not in left
    assert left == {f"{n:03}" for n in range(49 - len(left), 49)}
    assert thumbnails.prune() == 0


def test_pruning_gives_the_space_back(thumbnails, file):
    thumbnails.put_many((f"{n:03}", 256, bytes(10_000)) for n in range(100))
    thumbnails.prune()
    thumbnails.close()
    assert file.stat().st_size < 300_000


def test_a_damaged_file_is_begun_again(file):
    file.write_bytes(b"these are no thumbnails" * 1000)
    thumbnails = Thumbnails(file)
    assert thumbnails.get("a", 256) is None
    thumbnails.put("a", 256, b"jpeg")
    assert thumbnails.get("a", 256) == b"jpeg"
    thumbnails.close()


def test_a_deleted_file_is_made_again(tmp_path):
    with Library.open(tmp_path) as library:
        library.thumbnails.put("a", 256, b"jpeg")
    (tmp_path / "thumbnails.sqlite3").unlink()
    with Library.open(tmp_path) as library:
        assert library.thumbnails.get("a", 256) is None


_OPENED_DAMAGED = """
import sys
from pathlib import Path
from albumen.core.library import Library

with Library.open(Path(sys.argv[1])) as library:
    print(sum(library.thumbnails.get(f"{n:03}", 256) is None for n in range(50)))
    library.thumbnails.put_many((f"new {n}", 256, bytes(20_000)) for n in range(50))
    print(library.photos.count())
"""


def test_damage_noticed_while_open_loses_only_thumbnails(tmp_path):
    with Library.open(tmp_path) as library:
        library.thumbnails.put_many((f"{n:03}", 256, bytes(20_000)) for n in range(50))
    file = tmp_path / "thumbnails.sqlite3"
    content = bytearray(file.read_bytes())
    for start in range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    file.write_bytes(content)
    # A process of its own, where nothing else has changed what is logged: Python prints warnings to standard error.
    child = subprocess.run(
        [sys.executable, "-c", _OPENED_DAMAGED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    lost, photos = map(int, child.stdout.split())
    assert 0 < lost < 50
    assert photos == 0
    assert child.stderr.count("will be made again") == 1
    with Library.open(tmp_path) as library:
        library.thumbnails.put("025", 256, b"jpeg")
        assert library.thumbnails.get("025", 256) == b"jpeg"

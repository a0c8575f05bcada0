"""How Python values look inside the library: lists of ids, times, paths."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from albumen.api.records import Ids

if TYPE_CHECKING:
    import sqlite3

SEPARATOR = os.fsencode(os.sep)


def id_list(ids: Iterable[int]) -> str:
    """Ids as JSON, for `IN (SELECT value FROM json_each(?))`: one parameter, whatever their number."""
    return json.dumps([int(one) for one in ids])


def id_array(cursor: sqlite3.Cursor) -> Ids:
    """The only column of a query as (N,) int64."""
    return np.fromiter(chain.from_iterable(cursor), dtype=np.int64)


def now() -> int:
    """Seconds since 1970."""
    return int(time.time())


def moment(seconds: int) -> datetime:
    """Seconds since 1970 as a UTC time."""
    return datetime.fromtimestamp(seconds, UTC)


def path_bytes(path: Path | str | bytes) -> bytes:
    """An absolute path without a separator at its end (but for the root), as the file system spells it."""
    encoded = os.fsencode(path)
    return encoded.rstrip(SEPARATOR) or encoded[:1]


def below(directory: bytes) -> tuple[bytes, bytes]:
    """Bounds (both exclusive) between which every path inside `directory` sorts, byte by byte."""
    prefix = directory if directory.endswith(SEPARATOR) else directory + SEPARATOR
    return prefix, prefix[:-1] + bytes([prefix[-1] + 1])


def display_name(path: bytes) -> str:
    """A file's name as text; bytes that are no UTF-8 show as replacement characters."""
    return path.rpartition(SEPARATOR)[2].decode("utf-8", "replace")


def signed(number: int) -> int:
    """Some file systems number their files with 64 unsigned bits; SQLite's integers have a sign."""
    return number - (1 << 64) if number >= 1 << 63 else number

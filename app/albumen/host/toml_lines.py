"""Where a key stands in a TOML file. The standard parser gives line numbers for bad syntax, not for bad values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_TABLE = re.compile(r"^\s*(?P<array>\[)?\[(?P<name>[^\]]+)\]")
_KEY = re.compile(r"""^\s*(?P<key>[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*(?:=|\.)""")

TomlPath = tuple[str | int, ...]


def line_of(text: str, path: Sequence[str | int]) -> int:
    """The 1-based line of the key at `path`, or of the innermost table around it that can be found, else 1.

    It reads the layout `plugin.toml` files have (tables, arrays of tables, `key = value` lines) and need not be a
    whole TOML parser: the text was parsed before, and the worst answer is the line of an enclosing table.
    """
    best_line, best_depth = 1, 0
    table: TomlPath = ()
    counts: dict[TomlPath, int] = {}
    wanted = tuple(path)
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            parts = tuple(part.strip().strip("\"'") for part in header["name"].split("."))
            table = _numbered(parts[:-1], counts) + parts[-1:]
            if header["array"]:
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found: TomlPath = table
        elif key := _KEY.match(line):
            found = (*table, key["key"].strip("\"'"))
        else:
            continue
        if found == wanted[: len(found)] and len(found) > best_depth:
            best_line, best_depth = number, len(found)
    return best_line


def _numbered(parts: Sequence[str], counts: Mapping[TomlPath, int]) -> TomlPath:
    """The path of an enclosing table, where each array of tables on the way means its latest one."""
    path: TomlPath = ()
    for part in parts:
        path = (*path, part)
        if path in counts:
            path = (*path, counts[path])
    return path

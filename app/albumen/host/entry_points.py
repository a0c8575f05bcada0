"""The entry points of installed packages that name plugins, remembered as long as no package comes or goes."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Final

GROUP: Final = "albumen.plugins"

EntryPoints = list[tuple[str, str]]
"""Name and module of each, by name."""


def plugin_entry_points(memory: Path | None) -> EntryPoints:
    """Those of the group `albumen.plugins`.

    Args:
        memory: A file, which may be deleted at any time, where the answer is kept together with what it depends on;
            None to look each time, which takes longer than a search.
    """
    looks = _looks()
    known = None if memory is None else _remembered(memory, looks)
    if known is not None:
        return known
    from importlib import metadata

    found = sorted((entry.name, entry.module) for entry in metadata.entry_points(group=GROUP))
    if memory is not None:
        _remember(memory, looks, found)
    return found


def _looks() -> list[list[str | int]]:
    """The folders that Python imports from, and when an entry of each came or went: installing a package adds one."""
    looks: list[list[str | int]] = [[sys.version, 0]]
    for place in sys.path:
        try:
            looks.append([place, os.stat(place or ".").st_mtime_ns])  # noqa: PTH116 - "" is the working directory
        except OSError:
            continue
    return looks


def _remembered(memory: Path, looks: list[list[str | int]]) -> EntryPoints | None:
    try:
        data = json.loads(memory.read_text("utf-8"))
        if data["looks"] != looks:
            return None
        return [(str(name), str(module)) for name, module in data["found"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _remember(memory: Path, looks: list[list[str | int]], found: EntryPoints) -> None:
    partial = memory.with_suffix(".new")
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps({"looks": looks, "found": found}), "utf-8")
        partial.replace(memory)
    except OSError:  # the next start looks again
        return

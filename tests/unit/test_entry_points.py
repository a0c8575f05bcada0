"""Installed plugins are looked for once, and again when a package comes or goes."""

from __future__ import annotations

import importlib.metadata
import os
import sys
from pathlib import Path

import pytest

from albumen.host.entry_points import plugin_entry_points


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that Python imports from."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    return folder


def install(site: Path, name: str) -> None:
    info = site / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[albumen.plugins]\n{name} = {name}_package\n")
    os.utime(site, ns=(0, site.stat().st_mtime_ns + 1_000_000))  # two changes may fall into one tick of the clock


def test_a_package_is_found_when_it_comes_and_forgotten_when_it_goes(site, tmp_path):
    memory = tmp_path / "found" / "entry-points.json"
    before = plugin_entry_points(memory)
    install(site, "stars")
    assert plugin_entry_points(memory) == sorted([*before, ("stars", "stars_package")]) == plugin_entry_points(None)
    for file in (site / "stars-1.0.dist-info").iterdir():
        file.unlink()
    (site / "stars-1.0.dist-info").rmdir()
    os.utime(site, ns=(0, site.stat().st_mtime_ns + 2_000_000))
    assert plugin_entry_points(memory) == before


def test_nothing_is_looked_for_while_nothing_changed(site, tmp_path, monkeypatch):
    install(site, "stars")
    memory = tmp_path / "entry-points.json"
    found = plugin_entry_points(memory)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: pytest.fail("looked again"))
    assert plugin_entry_points(memory) == found
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    with pytest.raises(pytest.fail.Exception):
        plugin_entry_points(memory)


@pytest.mark.parametrize("content", ["", "{", "3", "[]", '{"looks": []}', '{"looks": 7, "found": [1]}'])
def test_a_damaged_memory_costs_nothing_but_time(site, tmp_path, content):
    install(site, "stars")
    memory = tmp_path / "entry-points.json"
    memory.write_text(content)
    assert ("stars", "stars_package") in plugin_entry_points(memory)
    assert ("stars", "stars_package") in plugin_entry_points(memory)


def test_a_memory_that_cannot_be_written_is_done_without(site, tmp_path):
    install(site, "stars")
    (tmp_path / "file").write_text("")
    assert ("stars", "stars_package") in plugin_entry_points(tmp_path / "file" / "entry-points.json")

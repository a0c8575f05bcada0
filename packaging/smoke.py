#!/usr/bin/env python3
"""Drive an installed or frozen Albumen as an owner would, and fail with one sentence where it does not hold.

    python packaging/smoke.py PROGRAM [--window]

PROGRAM is the `albumen` to try: build/frozen/albumen/albumen, /usr/bin/albumen, an AppDir's AppRun, albumen.exe.
Checked: version, doctor, indexing and searching real pictures, a plugin in the owner's folder, a program killed while
it indexes, and, with `--window`, that the window starts and ends in good order. Standard library only, so that it runs
where nothing is installed; the pictures are made here.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PLUGIN_TOML = """\
id = "smoke"
name = "Smoke"
version = "1.0"
api = "1.0"
module = "smoke_plugin"

[[commands]]
id = "smoke-count"
title = "Count photos"
"""
PLUGIN_CODE = """\
import csv, decimal, statistics, unicodedata  # parts of the standard library that Albumen itself may not use

import faiss, numpy  # what a large library is searched with

from albumen.api import CommandResult

faiss.IndexPQFastScan(8, 4, 4).train(numpy.random.default_rng(0).random((64, 8), numpy.float32))


def activate(ctx):
    def count(invocation):
        return CommandResult(text=f"{ctx.photos.count()} photos", data={"photos": ctx.photos.count()})

    ctx.add_command("smoke-count", count)
"""


class Failed(Exception):
    """A check that did not hold."""


class Program:
    """The program under test with an owner of its own, who has nothing but what the checks make."""

    def __init__(self, command: Path, home: Path) -> None:
        self._command, self.home = str(command), home
        places = (
            "HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "LOCALAPPDATA",
            "APPDATA",
        )
        self.environment = os.environ | dict.fromkeys(places, str(home)) | {"ALBUMEN_LIBRARY": str(home / "library")}

    def run(self, *arguments: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        done = subprocess.run(
            [self._command, *arguments], env=self.environment, capture_output=True, text=True, timeout=600, check=False
        )
        if done.returncode != expect:
            raise Failed(f"albumen {' '.join(arguments)} gave {done.returncode}: {done.stderr.strip()[-600:]}")
        return done

    def json(self, *arguments: str) -> Any:
        """What a command prints with `--json`."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a command and leave it running."""
        return subprocess.Popen([self._command, *arguments], env=self.environment, text=True, stderr=subprocess.PIPE)


def png(path: Path, colour: tuple[int, int, int], side: int = 320) -> None:
    """Write a picture: a bright disc on a plain ground."""
    rows = []
    for y in range(side):
        row = bytearray([0])
        for x in range(side):
            inside = (x - side / 2) ** 2 + (y - side / 2) ** 2 < (side / 4) ** 2
            row += bytes((250, 250, 240) if inside else colour)
        rows.append(bytes(row))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"".join(rows)))
        + chunk(b"IEND", b"")
    )


def check_version(program: Program) -> str:
    """It says its version."""
    return program.run("--version").stdout.strip()


def check_index(program: Program) -> str:
    """It indexes a folder, and records what cannot be read."""
    photos = program.home / "photos"
    photos.mkdir()
    for number, colour in enumerate([(200, 30, 30), (30, 160, 40), (30, 60, 200), (240, 200, 40)]):
        png(photos / f"disc-{number}.png", colour)
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut short")
    report = program.json("add", str(photos))
    if report["indexed"] != 4 or len(report["failed"]) != 1:
        raise Failed(f"of four pictures and a broken one it reports {report}")
    again = program.json("index")
    if again["indexed"] != 0 or again["skipped"] < 4:
        raise Failed(f"a second run did work again: {again}")
    return "4 indexed, 1 recorded as broken, nothing done twice"


def check_search(program: Program) -> str:
    """It embeds a text and ranks photos."""
    found = program.json("search", "a white circle", "--all", "--limit", "3")
    if len(found["results"]) != 3:
        raise Failed(f"a search for everything gives {found}")
    return f"{len(found['results'])} results from {found['model']}"


def check_plugin(program: Program) -> str:
    """A plugin in the owner's folder is found, enabled and run."""
    for folder in {program.home / "Albumen" / "Plugins", program.home / ".local" / "share" / "Albumen" / "Plugins"} | (
        {program.home / "Library" / "Application Support" / "Albumen" / "Plugins"}
        if sys.platform == "darwin"
        else set()
    ):
        (folder / "smoke_plugin").mkdir(parents=True)
        (folder / "smoke_plugin" / "plugin.toml").write_text(PLUGIN_TOML, encoding="utf-8")
        (folder / "smoke_plugin" / "__init__.py").write_text(PLUGIN_CODE, encoding="utf-8")
    program.run("plugins", "enable", "smoke")
    states = {one["id"]: one["state"] for one in program.json("plugins", "list")["plugins"]}
    if states.get("smoke") != "active":
        raise Failed(f"the plugin in the owner's folder is not active: {states}")
    return f"active: {', '.join(sorted(states))}"


def check_child_crash(program: Program) -> str:
    """The index process may be killed; the next run ends the work."""
    many = program.home / "many"
    many.mkdir()
    for number in range(40):
        png(many / f"disc-{number:02}.png", (number * 6, 100, 250 - number * 6), side=200)
    running = program.start("add", str(many))
    lock = program.home / "library" / "indexing.pid"
    deadline = time.monotonic() + 120
    while not lock.exists() and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    if running.poll() is None and hasattr(signal, "SIGKILL"):
        running.kill()
    running.communicate()
    program.json("index")
    failed = [name for name in sorted(many.iterdir()) if program.run("info", str(name)).returncode != 0]
    if failed:
        raise Failed(f"{len(failed)} photos are lost after the program was killed")
    return "killed while indexing; all 40 photos are there after the next run"


def check_doctor(program: Program) -> str:
    """The library is in order after all this."""
    report = program.run("doctor").stdout.strip().splitlines()
    return report[-1] if report else "in order"


def check_window(program: Program) -> str:
    """The window starts, stays, and ends in good order when it is told to."""
    window = program.start("gui")
    time.sleep(12)
    if window.poll() is not None:
        raise Failed(f"the window ended by itself: {(window.communicate()[1] or '').strip()[-600:]}")
    window.terminate()
    _, errors = window.communicate(timeout=60)
    if os.name != "nt" and window.returncode != 0:
        raise Failed(f"the window ended with {window.returncode}: {errors.strip()[-600:]}")
    return "started and ended"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks in order; 0 when all hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--window", action="store_true", help="also start the window (needs a display, or Xvfb)")
    options = parser.parse_args(arguments)
    checks = [check_version, check_index, check_search, check_plugin, check_child_crash, check_doctor]
    checks += [check_window] if options.window else []
    with tempfile.TemporaryDirectory(prefix="albumen-smoke-", ignore_cleanup_errors=True) as folder:
        program = Program(options.program.absolute(), Path(folder))
        for check in checks:
            name = check.__name__.removeprefix("check_").replace("_", " ")
            started = time.monotonic()
            try:
                told = check(program)
            except (Failed, OSError, ValueError, subprocess.TimeoutExpired) as error:
                print(f"FAILED {name}: {error}", flush=True)
                return 1
            print(f"ok     {name}: {told} ({time.monotonic() - started:.1f} s)", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

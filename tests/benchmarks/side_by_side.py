"""What the benchmarks share: ways measured alternately, so that a busy machine harms all alike, and ratios as JSON."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import click


@dataclass(frozen=True)
class Cost:
    """Medians of one way, in seconds."""

    wall: float
    cpu: float


def as_installed(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment in which Python keeps compiled modules, as it does for whoever installs Albumen.

    Where a shell forbids it, each start would compile some 300 modules anew, which takes a second of processor time.
    """
    kept = {key: value for key, value in environment.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "albumen-benchmark-modules"), **kept}


def interleaved(ways: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Cost]:
    """Run each way once a round in this process; processor time is that of all its threads."""
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            wall, cpu = time.perf_counter(), time.process_time()
            way()
            spent[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    return {name: _medians(values) for name, values in spent.items()}


Command: TypeAlias = Sequence[str] | Callable[[], Sequence[str]]
"""A command line, or what gives one for each round."""


def commands(ways: Mapping[str, Command], rounds: int, environment: Mapping[str, str]) -> dict[str, Cost]:
    """Run each command once a round and wait for its end; processor time is that of it and its children.

    The first round is not counted: it fills the disk's cache and Python's.
    """
    environment = as_installed(environment)
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, command in ways.items():
            line = command() if callable(command) else command
            before, wall = os.times(), time.perf_counter()
            subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
            after, wall = os.times(), time.perf_counter() - wall
            cpu = after.children_user + after.children_system - before.children_user - before.children_system
            if number:
                spent[name].append((wall, cpu))
    return {name: _medians(values) for name, values in spent.items()}


def _medians(values: Sequence[tuple[float, float]]) -> Cost:
    return Cost(*(statistics.median(column) for column in zip(*values, strict=True)))


def tell(name: str, ratios: Mapping[str, float], lines: Sequence[str], *, as_json: bool) -> None:
    """Print what was measured: lines for people, or the ratios for `tests/benchmarks/run_all.py`."""
    if as_json:
        click.echo(json.dumps({"benchmark": name, "ratios": {key: round(value, 4) for key, value in ratios.items()}}))
        return
    for line in lines:
        click.echo(line)
    for key, value in ratios.items():
        click.echo(f"  {value:8.3f}  {key}")

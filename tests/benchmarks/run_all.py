"""Runs the quick benchmarks and compares their ratios with those that were stored.

    python tests/benchmarks/run_all.py            print the ratios          (make benchmark)
    python tests/benchmarks/run_all.py --check    fail where one fell       (make benchmark-check)
    python tests/benchmarks/run_all.py --store    make them the baseline; say in the commit why
    ... --only NAME                               one of them; may be repeated

Each benchmark measures its ways alternately in one run and prints ratios in which more is better, so that they hold on
another machine of the same kind and on a busy one. A ratio by the wall clock is shown and not checked; of the others,
one that is below its baseline by more than the tolerance is measured once more before it counts as fallen.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import click

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
TOLERANCE = 0.25
"""A ratio may fall by this share: processors differ, and so do runs on a busy one."""
RECALL_TOLERANCE = 0.005
"""What is found does not depend on how busy the machine is."""
LONGEST = 1800.0
"""Seconds after which a benchmark is given up; each takes less than three minutes on a machine without other work."""
QUICK: Mapping[str, tuple[str, ...]] = {
    "vector_search": ("--photos", "1000000", "--rounds", "5"),
    "rescan": ("--files", "20000"),
    "startup": ("--photos", "5000", "--rounds", "3"),
    "decode": (),
    "frames": ("--frames", "60"),
    "image_tower": ("--patch", "32", "--batch", "8", "--rounds", "3"),
    "index_speed": ("--photos", "60", "--rounds", "1", "--precision", "int8"),
}
"""What is run, and with which arguments."""


class Unusable(Exception):
    """A benchmark did not print its ratios."""


def measure(name: str) -> dict[str, float]:
    """Run one benchmark in a process of its own."""
    command = [sys.executable, str(HERE / f"{name}.py"), *QUICK[name], "--json"]
    with tempfile.TemporaryDirectory(prefix="albumen-benchmark-") as folder:
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=LONGEST)
        except subprocess.TimeoutExpired as error:
            raise Unusable(f"{name} did not end within {LONGEST / 60:.0f} minutes") from error
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise Unusable(f"{name} failed with exit code {done.returncode}: {done.stderr.strip()[-600:]}")
    try:
        document = json.loads(lines[-1])
        return {key: float(value) for key, value in document["ratios"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unusable(f"{name} printed no ratios: {lines[-1][:200]}") from error


def fallen(ratios: Mapping[str, float], baseline: Mapping[str, float], tolerance: float) -> list[str]:
    """Which ratios are missing, or below the stored ones by more than the tolerance."""
    checked = {key: value for key, value in baseline.items() if not key.endswith(", wall")}
    allowed = {key: RECALL_TOLERANCE if key.startswith("recall") else tolerance for key in checked}
    return [key for key, value in checked.items() if ratios.get(key, 0.0) < value * (1 - allowed[key])]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--store", action="store_true")
    parser.add_argument("--only", action="append", choices=list(QUICK))
    parser.add_argument("--tolerance", type=float, default=TOLERANCE)
    options = parser.parse_args()
    stored: dict[str, dict[str, float]] = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    names = options.only or (list(stored) if options.check else list(QUICK))
    bad = []
    for name in names:
        try:
            ratios = measure(name)
            lost = fallen(ratios, stored.get(name, {}), options.tolerance)
            if options.check and lost:
                again = measure(name)
                ratios = {key: max(ratios.get(key, 0.0), value) for key, value in again.items()}
                lost = fallen(ratios, stored.get(name, {}), options.tolerance)
        except Unusable as problem:
            bad.append(str(problem))
            click.echo(f"{name}\n  {problem}")
            continue
        click.echo(name)
        for key, value in ratios.items():
            before = stored.get(name, {}).get(key)
            mark = "  FELL" if options.check and key in lost else ""
            click.echo(f"  {value:9.3f}  {'' if before is None else f'({before:.3f})':>11}  {key}{mark}")
        for key in lost if options.check else ():
            was = stored[name][key]
            bad.append(
                f"{name}, {key}: {ratios.get(key, 0.0):.3f}, stored {was:.3f}, tolerance {options.tolerance:.0%}"
            )
        if options.store:
            stored[name] = ratios
            BASELINE.write_text(json.dumps(stored, indent=2, sort_keys=True) + "\n")
    for line in bad:
        click.echo(f"Error: {line}", err=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

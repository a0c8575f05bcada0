#!/usr/bin/env python3
r"""Set up Albumen in `.venv` and run it or its tests. Standard library only.

    python3 packaging/bootstrap.py run [PHOTOS]     index a folder and open the window on it
    python3 packaging/bootstrap.py test [PYTEST...]  run the tests
    python3 packaging/bootstrap.py setup|lint|benchmark

On Windows: `py packaging\bootstrap.py run`. Everything is kept in `.venv` inside the checkout; a second call
installs nothing. ALBUMEN_TORCH_INDEX names another package index for PyTorch alone, for instance its CPU-only builds.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STATE = VENV / "albumen"
LOCKS = ROOT / "packaging" / "lock"
OLDEST_PYTHON = (3, 11)
TORCH = "torch==2.13.0"
MISSING_LIBRARIES_NOTE = "The window needs system libraries that are missing here. Install them with:\n    {command}"


def fail(sentence: str) -> NoReturn:
    """End with one clear sentence on standard error and exit status 1."""
    print(f"albumen setup: {sentence}", file=sys.stderr)
    raise SystemExit(1)


def say(text: str) -> None:
    """Print a line of progress to standard error, at once."""
    print(text, file=sys.stderr, flush=True)


def venv_python() -> Path:
    """The interpreter inside `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def create_venv() -> None:
    """Create `.venv` unless it is there and works."""
    if venv_python().exists() and subprocess.run([venv_python(), "-c", "import pip"], check=False).returncode == 0:
        return
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu split it into a package of its own
        command = system_libraries.install(["python3-venv"])
        if command is not None:
            fail(f"Python's venv module is missing. Install it with: {command}")
    say(f"Creating the virtual environment {VENV} ...")
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode != 0:
        fail(f"could not create {VENV}; the lines above say why.")


def pip_install(title: str, arguments: list[str]) -> None:
    """Run `pip install` with its output on a terminal, or in a log file where there is none."""
    say(f"{title} ...")
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments]
    if sys.stderr.isatty():
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
            fail(f"pip could not finish: {title}. The lines above say why; run the same command again to go on.")
        return
    log = VENV / "setup.log"
    with log.open("ab") as stream:
        status = subprocess.run(command, stdout=stream, stderr=subprocess.STDOUT, check=False).returncode
    if status != 0:
        say("\n".join(log.read_text(errors="replace").splitlines()[-15:]))
        fail(f"pip could not finish: {title}. The whole log is {log}; run the same command again to go on.")


def torch_arguments() -> list[str]:
    """Arguments of pip for PyTorch: pinned, its own dependencies resolved by pip (they differ by platform and GPU)."""
    index = os.environ.get("ALBUMEN_TORCH_INDEX", "").strip()
    return [TORCH, *(["--index-url", index] if index else [])]


def stamp_of(lock: Path) -> str:
    """A hash over all that decides what is installed, so that a second run is quick and a changed lock is noticed."""
    parts = [lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), TORCH.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def setup(kind: str) -> None:
    """Bring `.venv` to what `kind` ("run" or "dev") needs: pinned packages from packaging/lock and the checkout itself.

    The locks list every package, so they are installed without dependency resolution. That also leaves out what
    open_clip_torch would draw in (torchvision, timm): only the BPE merge table it carries is read, never its code.
    """
    create_venv()
    lock = LOCKS / f"{kind}.txt"
    stamp = VENV / f"albumen-{kind}.stamp"
    wanted = stamp_of(lock)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    started = time.monotonic()
    pip_install("Installing PyTorch", torch_arguments())
    pip_install("Installing pinned packages", ["--no-deps", "-r", str(lock)])
    pip_install("Installing Albumen", ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    stamp.write_text(wanted)
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def ensure_exiftool() -> None:
    """Install ExifTool where we may: it writes into files, and the tests check with it what was written."""
    if not sys.platform.startswith("linux") or shutil.which("exiftool"):
        return
    command = system_libraries.install([system_libraries.EXIFTOOL_PACKAGE])
    if command is not None:
        say(f"ExifTool is missing, so the tests that check with it are skipped. Install it with:\n    {command}")


def ensure_display() -> None:
    """Install a display without a screen where we may; without it one test drives the window offscreen instead."""
    if sys.platform.startswith("linux") and not shutil.which("Xvfb"):
        system_libraries.install([system_libraries.DISPLAY_PACKAGE])


def ensure_qt_libraries() -> bool:
    """Install the system libraries Qt loads, where we may; otherwise say the exact command. True when all are there."""
    missing = system_libraries.missing_packages()
    if not missing:
        return True
    say(f"Installing system libraries for the window: {' '.join(missing)} ...")
    command = system_libraries.install(missing)
    if command is None and not system_libraries.missing_packages():
        return True
    say(MISSING_LIBRARIES_NOTE.format(command=command or system_libraries.command_for(missing)))
    return False


def run_in_venv(arguments: list[str]) -> int:
    """Run the environment's Python and pass its exit status on; Ctrl-C ends both quietly."""
    sys.stdout.flush()
    try:
        return subprocess.run([str(venv_python()), *arguments], cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130


def command_run(photos: str) -> int:
    """Index `photos` (or the demo photographs) and open the window, or print a search where there is no display."""
    setup("run")
    window = ensure_qt_libraries()
    arguments = ["-m", "albumen", "--library", str(STATE / ("library" if photos else "demo")), "demo"]
    if not window:
        arguments.append("--no-window")
    arguments += ["--output", str(STATE)]
    if photos:
        arguments += ["--", str(Path(photos).expanduser().absolute())]
    return run_in_venv(arguments)


def command_test(extra: list[str]) -> int:
    """Run the test suite."""
    setup("dev")
    if not ensure_qt_libraries():
        fail("the tests open real windows (offscreen) and need the libraries named above.")
    ensure_exiftool()
    ensure_display()
    # A worker for each core, up to four; each file's tests stay together, for they share what is slow to make. One that
    # dies is not replaced: its test fails and the run ends, where pytest-xdist would wait for ever for what is done.
    workers = [] if any(one.startswith("-n") for one in extra) else ["-n", str(min(os.cpu_count() or 1, 4))]
    return run_in_venv(["-m", "pytest", "--dist", "loadfile", "--max-worker-restart", "0", *workers, *extra])


def command_lint() -> int:
    """Run every static check and report all of them, not only the first that fails."""
    setup("dev")
    bin_ = venv_python().parent
    checks = [
        [str(bin_ / "ruff"), "check", "."],
        [str(bin_ / "ruff"), "format", "--check", "."],
        [str(bin_ / "mypy")],
        [str(bin_ / "lint-imports")],
    ]
    failed = []
    for check in checks:
        say(f"$ {Path(check[0]).name} {' '.join(check[1:])}")
        if subprocess.run(check, cwd=ROOT, check=False).returncode != 0:
            failed.append(Path(check[0]).name)
    if failed:
        say(f"Not clean: {', '.join(failed)}")
    return 1 if failed else 0


def main() -> int:
    """Parse the command line and do it."""
    parser = argparse.ArgumentParser(description="Set up Albumen in .venv and run it or its tests.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="index a folder of photos and open the window on it")
    run.add_argument("photos", nargs="?", default=os.environ.get("ALBUMEN_PHOTOS", ""))
    commands.add_parser("setup", help="only set up .venv and the system libraries")
    commands.add_parser("test", help="run the tests; further arguments go to pytest")
    commands.add_parser("lint", help="ruff, mypy and import-linter")
    commands.add_parser("benchmark", help="print the measured ratios; --check compares them with the stored ones")
    arguments, extra = parser.parse_known_args()
    if extra and arguments.command not in {"test", "benchmark"}:
        parser.error(f"unrecognized arguments: {' '.join(extra)}")
    if sys.version_info < OLDEST_PYTHON:
        fail(f"Albumen needs Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer; this is {sys.version.split()[0]}.")
    if arguments.command == "run":
        return command_run(arguments.photos.strip())
    if arguments.command == "test":
        return command_test(extra)
    if arguments.command == "lint":
        return command_lint()
    if arguments.command == "benchmark":
        setup("dev")
        return run_in_venv(["tests/benchmarks/run_all.py", *extra])
    setup("run")
    return 0 if ensure_qt_libraries() else 1


if __name__ == "__main__":
    raise SystemExit(main())

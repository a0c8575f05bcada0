"""What a program that dies leaves behind: real processes that fault, are killed, raise, or end in order."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from albumen.core.crash_report import CrashWatch

_RUN = """
import ctypes, os, signal, sys
from pathlib import Path
from albumen.core.crash_report import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
{what}
"""


def run(folder: Path, what: str) -> None:
    subprocess.run([sys.executable, "-c", _RUN.format(what=what), str(folder)], check=False, stderr=subprocess.DEVNULL)


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    """One that only reads here: faults of the tests' own process go on being told on standard error."""
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    watch = CrashWatch(tmp_path)
    yield watch
    watch.close()


def test_a_fault_in_native_code_is_told_once(tmp_path: Path, watch: CrashWatch) -> None:
    run(tmp_path, "ctypes.string_at(0)")
    report = watch.left_behind()
    assert report is not None
    assert "Segmentation fault" in report.text or "access violation" in report.text
    assert report.text.startswith("Albumen ")
    assert report.path.is_file()
    assert watch.left_behind() is None


def test_an_error_that_nobody_caught_is_told(tmp_path: Path, watch: CrashWatch) -> None:
    run(tmp_path, "watch.note(ValueError('no such thing')); watch.close()")
    report = watch.left_behind()
    assert report is not None
    assert "ValueError: no such thing" in report.text


@pytest.mark.parametrize("what", ["watch.close()", "os.kill(os.getpid(), signal.SIGKILL)"], ids=["ended", "killed"])
def test_a_run_that_ended_or_was_killed_has_nothing_to_tell(tmp_path: Path, watch: CrashWatch, what: str) -> None:
    if "SIGKILL" in what and sys.platform == "win32":
        what = "os._exit(1)"
    run(tmp_path, what)
    assert watch.left_behind() is None
    assert len(list(tmp_path.glob("*.txt"))) == 1  # the watch's own


def test_a_run_that_still_lives_is_left_alone(tmp_path: Path, watch: CrashWatch) -> None:
    living = subprocess.Popen(
        [sys.executable, "-c", _RUN.format(what="watch.note(ValueError()); print(1, flush=True); input()"), tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert living.stdout is not None
    living.stdout.readline()
    assert watch.left_behind() is None
    living.kill()
    living.communicate()
    assert watch.left_behind() is not None


def test_reports_do_not_pile_up(tmp_path: Path, watch: CrashWatch) -> None:
    for number in range(8):
        (tmp_path / f"told-{number}.txt").write_text("old")
    watch.left_behind()
    assert len(list(tmp_path.glob("told-*.txt"))) == 5


def test_a_program_that_fails_in_a_loop_does_not_fill_the_disk(tmp_path: Path, watch: CrashWatch) -> None:
    for _ in range(300):
        watch.note(ValueError("x" * 1000))
    assert max(path.stat().st_size for path in tmp_path.glob("*.txt")) < 300_000

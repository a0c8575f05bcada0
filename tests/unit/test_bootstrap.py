"""The set-up script: what it says when something is missing, and that a second run installs nothing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"


@pytest.fixture
def system_libraries(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    import system_libraries

    return system_libraries


def run_script(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_no_command_is_a_usage_error():
    done = run_script()
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_unknown_words_are_a_usage_error_for_all_but_test():
    done = run_script("setup", "--frobnicate")
    assert done.returncode == 2
    assert "--frobnicate" in done.stderr


def test_a_library_that_does_not_load_names_its_package(system_libraries):
    assert system_libraries._loads("libc.so.6") or sys.platform != "linux"
    assert not system_libraries._loads("libno-such-library-at-all.so.9")


def test_the_command_is_exact(system_libraries, tmp_path, monkeypatch):
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\nexit 0\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    command = system_libraries.command_for(["libegl1", "libgl1"])
    assert command.endswith("apt-get install -y --no-install-recommends libegl1 libgl1")


def test_without_apt_the_packages_are_still_named(system_libraries, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "libegl1" in system_libraries.command_for(["libegl1"])
    assert system_libraries.install(["libegl1"]) is not None


def test_a_failing_apt_gives_back_the_command(system_libraries, tmp_path, monkeypatch):
    for name in ("apt-get", "sudo"):
        tool = tmp_path / name
        tool.write_text("#!/bin/sh\nexit 100\n")
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert "libegl1" in system_libraries.install(["libegl1"])


def test_every_declared_package_is_locked():
    """A dependency that packaging/lock/update.sh has not seen would be missing in a fresh clone."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    declared = {"run": project["dependencies"] + extras["demo"], "dev": sum(extras.values(), project["dependencies"])}
    for kind, requirements in declared.items():
        lock = (ROOT / "packaging" / "lock" / f"{kind}.txt").read_text()
        locked = {line.split("==")[0] for line in lock.splitlines()}
        for requirement in requirements:
            if requirement.startswith("albumen["):  # an extra that names others
                continue
            name = re.split(r"[<>=~!\[; ]", requirement)[0].lower().replace("_", "-")
            assert name in locked | {"torch"}, f"{name} is not in packaging/lock/{kind}.txt"


def test_lock_leaves_out_what_would_draw_in_another_torch():
    for lock in (ROOT / "packaging" / "lock").glob("*.txt"):
        assert not re.search(r"^(torch|torchvision|timm|nvidia-.*|triton)==", lock.read_text(), re.MULTILINE)

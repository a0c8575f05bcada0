"""The scripts around a release: version and changelog, bill of materials, licences, and the files of each system."""

from __future__ import annotations

import importlib
import json
import plistlib
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

import albumen

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch):
    def load(name: str) -> ModuleType:
        monkeypatch.syspath_prepend(str(PACKAGING))
        module = importlib.import_module(name)
        assert Path(str(module.__file__)).parent == PACKAGING
        return module

    return load


def test_the_version_stands_in_one_place(script):
    assert script("debian_package").version() == albumen.__version__
    assert "version" in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dynamic"]


def test_a_tag_that_does_not_fit_is_refused(script):
    problems = script("check_release").problems
    number = albumen.__version__
    good = f"# Changelog\n\n## {number} - 2026-01-31\n\n- It is there.\n\n## 0.0.1 - 2025-01-01\n\n- Old.\n"
    assert problems(f"v{number}", good) == []
    assert "The tag is v9.9.9" in problems("v9.9.9", good)[0]
    assert "no heading" in problems(f"v{number}", "# Changelog\n\n## Unreleased\n\n- Soon.\n")[0]
    assert "says nothing" in problems(f"v{number}", good.replace("- It is there.\n", ""))[0]


def test_the_bill_of_materials_names_what_is_installed_and_is_the_same_each_time(tmp_path: Path):
    files = [tmp_path / name for name in ("a.json", "b.json")]
    for file in files:
        subprocess.run([sys.executable, str(PACKAGING / "sbom.py"), str(file)], check=True)
    assert files[0].read_bytes() == files[1].read_bytes()
    bill = json.loads(files[0].read_text())
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", albumen.__version__)
    assert {"pillow", "numpy", "torch"} <= {one["name"].lower() for one in bill["components"]}


def test_licences_of_bundled_packages_are_gathered(script, tmp_path: Path):
    script("licences").main(tmp_path)
    index = (tmp_path / "PACKAGES.txt").read_text()
    assert "numpy" in index
    assert list((tmp_path / "numpy").iterdir())


def test_macos_says_why_it_asks_for_folders():
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleExecutable"] == "albumen-gui"
    asked = [key for key in info if key.endswith("UsageDescription")]
    assert len(asked) >= 5
    assert all("leaves this Mac" in info[key] for key in asked)
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


def test_desktop_entry_and_metadata_name_each_other(script):
    entry = (PACKAGING / "linux" / "albumen.desktop").read_text()
    assert "Exec=albumen-gui %F" in entry
    assert "MimeType=image/jpeg;" in entry
    tree = ET.fromstring(script("debian_package").filled("io.github.albumen.Albumen.metainfo.xml"))
    assert tree.findtext("launchable") == "albumen.desktop"
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == albumen.__version__


def test_shell_scripts_parse():
    for path in PACKAGING.rglob("*.sh"):
        subprocess.run(["bash", "-n", str(path)], check=True)

"""The worked examples of third-party plugins keep the contract and their own tests; a user folder works frozen too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "third_party"
EXAMPLE = EXAMPLES / "albumen_stars"

FROZEN = """
import sys
from pathlib import Path
sys.frozen = True
from albumen.api import Invocation
from albumen.testing.world import World
with World.make(Path(sys.argv[1])) as world:
    host = world.host_with(Path(sys.argv[2]))
    assert host.plugins()[0].state == "active", host.plugins()
    world.library.photos.set_rating(world.photo_ids[:1], 5)
    print(host.run_command("stars-suggest", Invocation()).text)
    assert not any(name.split(".")[0] == "albumen_stars" for name in sys.modules), "loaded under a private name"
"""


@pytest.mark.slow
@pytest.mark.parametrize("example", ["albumen_stars", "albumen_ocr"])
def test_the_examples_own_tests_pass(example: str, tmp_path: Path) -> None:
    (tests,) = (EXAMPLES / example / "tests").glob("check_*.py")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib"),
            *("-c", os.devnull, "--rootdir", str(tmp_path), str(tests)),
        ],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout


def test_the_owners_folder_of_plugins_works_in_a_frozen_build(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    command = [sys.executable, "-c", FROZEN, str(home), str(EXAMPLE / "albumen_stars")]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Suggested the tag 'Like the best' for 5 photos.\n"

"""Every block of the page about plugins runs: the plugin it builds with its own tests, the rest inside `activate`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from albumen.testing.world import World, plugin_files

PAGE = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(python|toml)\n# ([^\n]+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
IMPORTS = "import numpy as np\nfrom albumen.api import *\n"


def test_every_block_says_where_it_belongs() -> None:
    assert len(BLOCKS) == len(re.findall(r"^```(?:python|toml)$", PAGE, re.MULTILINE))
    assert len({place for _, place, _ in BLOCKS}) == 5


def test_the_first_plugin_and_its_tests_work(tmp_path: Path) -> None:
    for _, place, code in BLOCKS:
        if place != "in activate":
            file = tmp_path / place
            file.parent.mkdir(exist_ok=True)
            file.write_text(code, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_blocks_inside_activate_run(tmp_path: Path, albumen_world: World) -> None:
    body = "".join(code for _, place, code in BLOCKS if place == "in activate")
    code = IMPORTS + "def activate(ctx):\n" + "".join(f"    {line}\n" if line else "\n" for line in body.splitlines())
    permissions = '["tags:write", "tags:decide", "albums:write", "albums:decide", "texts:write", "models:write"]'
    host = albumen_world.host_with(plugin_files(tmp_path, "page", code, f"permissions = {permissions}\n"))
    assert host.plugins()[0].state == "active"
    assert host.plugins()[0].failures == ()

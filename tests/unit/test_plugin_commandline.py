"""Commands that plugins declare, called from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from albumen.boot import open_session
from albumen.cli.main import build_cli, run_cli
from albumen.core.paths import plugin_folder
from albumen.testing.world import World, plugin_files

CODE = """
from albumen.api import CommandResult, Progress, UserError
def activate(ctx):
    def count(call):
        for step in range(3):
            call.cancel.raise_if_cancelled()
            call.progress(Progress(step, 3, "counting"))
        if call.options.get("fail"):
            raise UserError("Nothing to count.")
        return CommandResult("Counted.", {
            "ids": list(call.photo_ids), "words": list(call.arguments), "options": dict(call.options),
            "interactive": call.interactive,
        })
    ctx.add_command("count-things", count)
    ctx.add_command("plain-thing", lambda call: None if not call.photo_ids else CommandResult(data={"x": ctx}))
"""
MANIFEST = """
[[commands]]
id = "count-things"
title = "Count things"
help = "Count what there is to count."
arguments = "THING..."
[[commands.options]]
name = "fail"
[[commands.options]]
name = "at-least"
type = "int"
default = 2
help = "How many."
[[commands.options]]
name = "share"
type = "float"
[[commands.options]]
name = "list"
type = "path"
multiple = true
[[commands.options]]
name = "mode"
type = "str"
choices = ["fast", "good"]
[[commands]]
id = "plain-thing"
title = "Do a plain thing"
"""


@pytest.fixture
def albumen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = tmp_path / "world"
    folder.mkdir()
    World.make(folder).close()
    plugin_files(plugin_folder(), "counter", CODE, MANIFEST)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        capfd.readouterr()
        cli = build_cli(open_session, lambda session: 0)
        status = run_cli(cli, ["--library", str(folder / "library"), *map(str, arguments)])
        return (status, *capfd.readouterr())

    return run


def test_a_declared_command_with_options_photos_and_words(albumen, tmp_path: Path):
    status, _, err = albumen("count-things", "apples")
    assert status == 1
    assert "belongs to the plugin counter, which is not active; enable it with: albumen plugins enable counter" in err
    assert albumen("plugins", "enable", "counter")[0] == 0
    photo = tmp_path / "world" / "photos" / "dog-0.png"
    words = [
        "--list",
        "a.txt",
        "--list",
        "b.txt",
        "--mode",
        "good",
        "--share",
        "0.5",
        "--photo",
        photo,
        "big",
        "apples",
    ]
    status, out, _ = albumen("count-things", "--json", *words)
    assert status == 0
    assert json.loads(out) == {
        "ids": [1],
        "words": ["big", "apples"],
        "options": {
            "fail": False,
            "at-least": 2,
            "share": 0.5,
            "list": [str(Path("a.txt").absolute()), str(Path("b.txt").absolute())],
            "mode": "good",
        },
        "interactive": False,
    }
    assert albumen("count-things", "apples")[1] == "Counted.\n"
    status, out, err = albumen("count-things", "--fail")
    assert (status, out) == (1, "")
    assert err.endswith("Error: Nothing to count.\n")
    assert albumen("plain-thing", "--json")[:2] == (0, "{}\n")
    status, _, err = albumen("plain-thing", "--photo", photo)
    assert status == 1
    assert "as data.x, which JSON cannot hold" in err
    assert albumen("--safe-mode", "plain-thing")[0] == 1


def test_help_and_wrong_usage(albumen):
    out = albumen("--help")[1]
    assert "count-things  Count things." in " ".join(out.split()).replace("count-things Count", "count-things  Count")
    out = albumen("count-things", "--help")[1]
    assert "Count what there is to count." in out
    assert "--at-least INTEGER" in out
    assert "[fast|good]" in out
    for wrong in (["--speed", "1"], ["--at-least", "many"], ["--mode", "odd"], ["--photo"]):
        assert albumen("count-things", *wrong)[0] == 2
    assert albumen("plain-thing", "word")[0] == 2


def test_the_log_and_removal(albumen):
    assert albumen("plugins", "enable", "counter")[0] == 0
    assert albumen("plugins", "log", "counter")[:2] == (0, "")
    assert albumen("plugins", "log", "nobody")[0] == 1
    assert albumen("plugins", "uninstall", "albumen_search")[0] == 1
    assert albumen("plugins", "uninstall", "counter", "--data")[:2] == (0, "Removed counter.\n")
    assert not (plugin_folder() / "counter").exists()
    assert albumen("count-things")[0] == 2


def test_checking_a_plugin_that_hangs_comes_to_an_end(albumen, tmp_path: Path):
    folder = plugin_files(tmp_path, "sleepy", "import time; time.sleep(60)\ndef activate(ctx): pass")
    status, _, err = albumen("plugins", "check", folder, "--seconds", "3")
    assert status == 1
    assert "did not end within 3 seconds" in err


NOTED = """
from pathlib import Path
class Search:
    def search(self, query, limit, cancel):
        return []
def activate(ctx):
    Path(__file__).with_name("started").write_text("")
    if {searches}:
        ctx.add_search("plain", Search())
"""


@pytest.mark.parametrize(("declared", "started"), [("", True), ("searches = true", True), ("searches = false", False)])
def test_a_search_starts_only_plugins_that_may_have_a_part_in_it(albumen, declared, started):
    folder = plugin_files(plugin_folder(), "noted", NOTED.format(searches=False), declared)
    assert albumen("plugins", "enable", "noted")[0] == 0
    (folder / "started").unlink()
    assert albumen("search", "tag:nothing")[0] == 0
    assert (folder / "started").exists() is started


def test_a_plugin_that_says_it_does_not_search_may_not(albumen):
    plugin_files(plugin_folder(), "noted", NOTED.format(searches=True), "searches = false")
    status, _, err = albumen("plugins", "enable", "noted")
    assert status == 1
    assert "plugin.toml declares no search provider 'plain'" in err

"""The commands that need no model, run in this process on a real library."""

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from albumen.boot import open_session
from albumen.cli import output
from albumen.cli.contact_sheet import write_contact_sheet
from albumen.cli.display import has_display
from albumen.cli.main import build_cli, run_cli
from albumen.testing.world import COPIES, SUBJECTS, World


@dataclass
class Result:
    status: int
    out: str
    err: str

    @property
    def document(self):
        return json.loads(self.out)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An owner without any plugins, models or libraries of their own."""
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv("ALBUMEN_LIBRARY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # a display that is always there
    return tmp_path / "home"


@pytest.fixture
def albumen(tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Runs a command on the library of `photos`."""
    library = tmp_path / "world" / "library"

    def run(*arguments: str | Path) -> Result:
        capfd.readouterr()
        cli = build_cli(open_session, lambda session: 0)
        status = run_cli(cli, ["--library", str(library), *map(str, arguments)])
        return Result(status, *capfd.readouterr())

    return run


@pytest.fixture
def photos(tmp_path: Path) -> Iterator[Path]:
    """A folder of photos that the library knows."""
    folder = tmp_path / "world"
    folder.mkdir()
    World.make(folder).close()
    return folder / "photos"


def test_help_names_every_command(albumen):
    out = albumen("--help").out
    names = "gui add index remove search info tags album models plugins doctor backup restore demo"
    for command in names.split(" "):
        assert f"  {command}" in out


def test_json_before_and_after_the_command(albumen, photos):
    before, after = albumen("--json", "tags"), albumen("tags", "--json")
    assert before.document == after.document == {"tags": []}


def test_usage_mistakes_end_with_two(albumen):
    for arguments in (["frobnicate"], ["search"], ["add"], ["search", "dog", "--limit", "0"]):
        result = albumen(*arguments)
        assert (result.status, result.out) == (2, "")
        assert "Error" in result.err


def test_what_the_world_does_wrong_ends_with_one_and_a_sentence(albumen, photos, tmp_path):
    (tmp_path / "not-a-folder").write_text("x")
    for arguments, word in [
        (["add", tmp_path / "nowhere"], "does not exist"),
        (["add", tmp_path / "not-a-folder"], "not a folder"),
        (["remove", tmp_path], "not"),
        (["info", tmp_path / "nowhere.jpg"], "no such file"),
        (["info", tmp_path / "not-a-folder"], "does not know"),
        (["album", "list", "Nothing"], "Nothing"),
        (["album", "add", "A", tmp_path / "nowhere.jpg"], "does not know"),
        (["plugins", "enable", "ghost"], "ghost"),
        (["models", "use", "ghost"], "ghost"),
        (["models", "use", "ViT-B-32:openai"], "not on this machine"),
        (["models", "import", tmp_path / "nowhere.pt"], "does not exist"),
        (["restore", tmp_path / "nowhere.zip", "--replace"], "nowhere.zip"),
        (["search", "--image", tmp_path / "nowhere.jpg"], "no such picture"),
    ]:
        result = albumen(*arguments)
        assert result.status == 1, arguments
        lines = result.err.strip().splitlines()
        assert lines[-1].startswith("Error: "), result.err
        assert word in lines[-1]
        assert "Traceback" not in result.err
        assert result.out == ""


def test_info(albumen, photos):
    result = albumen("info", photos / "dog-0.png", "--json")
    assert result.document["size"] == [64, 48]
    assert result.document["caption"] == "dog"
    human = albumen("info", photos / "dog-0.png").out
    assert "64 x 48 pixels" in human
    assert "dog-0.png (present)" in human


def test_albums_by_hand(albumen, photos):
    assert albumen("album", "create", "Walks", "--json").document == {"album": "Walks", "photos": 0}
    added = albumen("album", "add", "Walks", photos / "dog-0.png", photos / "dog-1.png", "--json")
    assert added.document == {"album": "Walks", "added": 2, "photos": 2}
    assert albumen("album", "remove", "Walks", photos / "dog-0.png", "--json").document["photos"] == 1
    assert albumen("album", "list", "--json").document == {"albums": [{"name": "Walks", "kind": "manual", "photos": 1}]}
    assert albumen("album", "list", "Walks", "--json").document["photos"] == [str(photos / "dog-1.png")]
    assert "Walks" in albumen("album", "list").out


def test_a_saved_search_is_an_album_that_fills_itself(albumen, photos):
    albumen("search", "name:dog", "--save", "Dogs", "--json")
    (listed,) = [one for one in albumen("album", "list", "--json").document["albums"] if one["name"] == "Dogs"]
    assert listed == {"name": "Dogs", "kind": "smart", "photos": COPIES, "query": "name:dog"}
    dogs = albumen("album", "list", "Dogs", "--json").document["photos"]
    assert sorted(dogs) == [str(photos / f"dog-{number}.png") for number in range(COPIES)]
    refused = albumen("album", "add", "Dogs", photos / "cat-0.png")
    assert refused.status == 1
    assert "filled by its search" in refused.err


def test_remove_forgets_the_photos_but_not_the_files(albumen, photos):
    assert albumen("remove", photos, "--json").document == {"removed": len(SUBJECTS) * COPIES}
    assert len(list(photos.iterdir())) == len(SUBJECTS) * COPIES


def test_doctor_finds_and_mends(albumen, photos, tmp_path):
    assert albumen("doctor", "--json").document == {"findings": [], "mended": []}
    assert "sound" in albumen("doctor").out


def test_doctor_saves_what_a_damaged_library_still_holds(albumen, photos, tmp_path):
    file = tmp_path / "world" / "library" / "library.sqlite3"
    content = bytearray(file.read_bytes())
    page = content.index(b"CREATE TABLE albums") // 4096 if b"CREATE TABLE albums" in content else 0
    for damaged in range(page + 1, len(content) // 4096, 9):
        content[damaged * 4096 : damaged * 4096 + 64] = b"\xff" * 64
    file.write_bytes(content)
    albumen("tags")  # whatever it says, it must not crash, and the next command can still mend the library
    mended = albumen("doctor", "--repair")
    assert "rows were saved into a new one" in mended.err
    assert "Traceback" not in mended.err
    assert list((file.parent / "backups").glob("damaged-*/library.sqlite3"))
    assert albumen("index", "--json").status == 0


def test_models_list_recommends_a_few_and_knows_many(albumen):
    short, long = albumen("models", "list"), albumen("models", "list", "--all")
    assert "bundled, basic" in short.out
    assert "ViT-B-16-SigLIP2:webli" in short.out
    assert len(long.out.splitlines()) > 3 * len(short.out.splitlines())
    assert len(albumen("models", "list", "--json").document["models"]) > 100


def test_backup_and_restore(albumen, photos, tmp_path):
    archive = tmp_path / "backup.zip"
    assert albumen("backup", archive, "--json").document["path"] == str(archive)
    again = albumen("backup", archive)
    assert (again.status, "exists already" in again.err) == (1, True)
    assert albumen("restore", archive).status == 1, "never over a library that is there, unless told to"
    assert albumen("restore", archive, "--replace").status == 0
    assert albumen("info", photos / "dog-0.png").status == 0


def test_plugins_are_listed_disabled_and_enabled(albumen):
    listed = albumen("plugins", "list", "--json").document["plugins"]
    assert [set(one) for one in listed] == [{"id", "version", "api", "state", "reason"}] * len(listed)
    assert ("albumen_search", "active") in [(one["id"], one["state"]) for one in listed]
    assert albumen("plugins", "disable", "albumen_search").status == 0
    result = albumen("plugins", "list", "--json").document["plugins"]
    assert "disabled" in [one["state"] for one in result if one["id"] == "albumen_search"]
    no_search = albumen("search", "dog")
    assert (no_search.status, "plugins enable albumen_search" in no_search.err) == (1, True)
    assert albumen("plugins", "enable", "albumen_search").status == 0


def test_a_plugin_of_the_owners_own(albumen, photos, home, tmp_path, monkeypatch):
    from albumen.core.paths import plugin_folder

    assert albumen("plugins", "new", "best_of", "--into", tmp_path).status == 0
    assert albumen("plugins", "new", "Best-Of", "--into", tmp_path).status == 1
    plugin_folder().parent.mkdir(parents=True)
    plugin_folder().symlink_to(tmp_path / "best_of")
    (tmp_path / "best_of" / "tests").rename(tmp_path / "elsewhere")
    refused = albumen("best-of-tag-best")
    assert (refused.status, "best-of-tag-best" in refused.err) == (1, True)
    assert albumen("plugins", "enable", "best_of", "--yes").status == 0
    assert albumen("best-of-tag-best", "--json", "--photo", photos / "dog-0.png").document == {"photos": 0}
    listed = albumen("--safe-mode", "plugins", "list", "--json").document["plugins"]
    assert ("best_of", "safe mode") in [(one["id"], one["reason"]) for one in listed]


def test_models_are_listed(albumen):
    models = albumen("models", "list", "--json").document["models"]
    assert {frozenset(one) for one in models} == {frozenset({"name", "dim", "license", "installed", "active"})}
    (bundled,) = [one for one in models if one["name"] == "albumen-s"]
    assert bundled["active"]
    assert "ViT-B-32:openai" in [one["name"] for one in models]


def test_the_window_is_the_default_command(albumen, tmp_path):
    opened = []
    cli = build_cli(open_session, lambda session: opened.append(session.library.folder) or 7)
    assert run_cli(cli, ["--library", str(tmp_path / "library")]) == 7
    assert run_cli(cli, ["--library", str(tmp_path / "library"), "gui"]) == 7
    assert opened == [tmp_path / "library"] * 2


def test_an_interrupt_is_one_word(albumen, tmp_path, capfd):
    def interrupt(session):
        raise KeyboardInterrupt

    status = run_cli(build_cli(open_session, interrupt), ["--library", str(tmp_path / "library"), "gui"])
    assert status == 130
    assert capfd.readouterr().err.strip() == "Stopped."


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no UTF-8")
def test_names_that_are_no_utf8_can_be_printed(albumen, photos, tmp_path):
    odd = tmp_path / os.fsdecode(b"odd-\xff.jpg")
    result = albumen("info", odd)
    assert (result.status, "odd-?.jpg" in result.err) == (1, True)


def test_a_contact_sheet_holds_every_picture(tmp_path):
    pictures = [(Image.new("RGB", size, "teal"), f"{size}") for size in [(640, 480), (10, 900), (1, 1)] * 4]
    write_contact_sheet("Search: é 😀", pictures, tmp_path / "deep" / "sheet.png")
    with Image.open(tmp_path / "deep" / "sheet.png") as sheet:
        assert sheet.width > 5 * 240
        assert sheet.height > 3 * 240
    write_contact_sheet("Nothing", [], tmp_path / "empty.png")


def test_the_commands_without_a_model_import_neither_torch_nor_qt(photos, home, tmp_path):
    code = """
import sys
from albumen.boot import open_session
from albumen.cli.main import build_cli, run_cli
library, photo = sys.argv[1:]
for line in (["--version"], ["--help"], ["info", photo], ["tags"], ["album", "list"], ["plugins", "list"], ["doctor"]):
    assert run_cli(build_cli(open_session, lambda session: 0), ["--library", library, *line]) == 0, line
    assert not {"torch", "PySide6"} & set(sys.modules), line
"""
    command = [sys.executable, "-c", code, str(photos.parent / "library"), str(photos / "dog-0.png")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_that_is_not_there_is_no_display(albumen, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    for stale in (":987", "unix:987.0", "127.0.0.1:59000", "nonsense"):
        monkeypatch.setenv("DISPLAY", stale)
        assert not has_display()
    opened = albumen("gui")
    assert opened.status == 1
    assert "There is no display to open the window on" in opened.err
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()
    assert albumen("gui").status == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_that_listens_is_one(tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not has_display()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert has_display()


def test_commands_that_are_about_no_photos_take_none(albumen, photos):
    assert "--photo" in albumen("tag", "--help").out
    assert "--photo" not in albumen("tag-revoke", "--help").out
    assert albumen("tag-revoke", "--photo", photos / "dog-0.png").status == 2


def test_settings_of_plugins_are_listed_and_set(albumen, photos):
    listed = {
        one["key"]: one["value"]
        for one in albumen("plugins", "settings", "albumen_nsfw", "--json").document["settings"]
    }
    assert listed["nudity"] is True
    assert listed["own"] == ""
    assert albumen("plugins", "settings", "albumen_nsfw", "own", "our unfinished house").status == 0
    assert albumen("plugins", "settings", "albumen_nsfw", "weapons", "on").status == 0
    assert albumen("plugins", "settings", "albumen_nsfw", "sensitive", "0.9").status == 0
    shown = albumen("plugins", "settings", "albumen_nsfw").out
    assert "our unfinished house" in shown
    assert "0.9" in shown
    one = albumen("plugins", "settings", "albumen_nsfw", "weapons", "--reset", "--json").document["settings"]
    assert [(entry["key"], entry["value"]) for entry in one] == [("weapons", False)]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("nowhere", "1"), "has no setting 'nowhere'"),
        (("weapons", "perhaps"), "must be on or off"),
        (("sensitive", "much"), "must be a number"),
        (("sensitive", "7"), "must be at most 1"),
        (("head_output", "tanh"), "must be one of"),
    ],
)
def test_a_setting_that_cannot_be_is_told(albumen, photos, words, says):
    result = albumen("plugins", "settings", "albumen_nsfw", *words)
    assert result.status == 1
    assert says in result.err


SEARCH = """
import sys
from albumen.boot import open_session
from albumen.cli.main import build_cli, run_cli
line = ["--library", sys.argv[1], "search", "--all", sys.argv[2]]
assert run_cli(build_cli(open_session, lambda session: 0), line) == 0
slow = {"torch", "PySide6", "PIL", "tokenizers", "regex", "rich", "email", "importlib.metadata", "jsonschema", "lxml"}
print(sorted(slow & set(sys.modules)), file=sys.stderr)
print(sorted(name for name in sys.modules if name in {"albumen_autotag", "albumen_nsfw"}), file=sys.stderr)
"""


def test_a_search_imports_no_more_than_it_takes(photos, home, tmp_path):
    library = str(photos.parent / "library")
    albumen = [sys.executable, "-m", "albumen", "--library", library]
    subprocess.run([*albumen, "add", str(photos)], check=True, capture_output=True)
    for text in ("a red dog", "a red dog"):  # the first makes what the next one finds made
        search = [sys.executable, "-c", SEARCH, library, text]
        done = subprocess.run(search, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert done.stdout.count(".png") > 1
    assert done.stderr.splitlines() == ["[]", "[]"]


# rich drops spaces at the ends of what it sets flush right
PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30).map(str.strip)
ROW = st.lists(PLAIN, min_size=3, max_size=3)


@given(ROW, st.lists(ROW, max_size=5), st.integers(0, 7))
def test_a_plain_table_looks_as_that_of_rich(columns, rows, right):
    columns = [f"{number}{name}x" for number, name in enumerate(columns)]
    numbers = [name for number, name in enumerate(columns) if right >> number & 1]
    with contextlib.redirect_stdout(io.StringIO()) as out:
        output.rich_table(columns, rows, numbers)
    plain = output.plain_table(columns, rows, numbers)
    assert plain is not None
    assert [line.rstrip() for line in plain] == [line.rstrip() for line in out.getvalue().splitlines()]


def test_what_is_not_plain_is_left_to_rich():
    assert output.plain_table(["photo"], [["日本.jpg"]], []) is None
    assert output.plain_table(["photo"], [["a\x1b.jpg"]], []) is None

"""The real command in a process of its own, with the bundled model and real pictures."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from albumen.core.library import Library
from helpers.photos import write_photos

ALBUMEN = (sys.executable, "-m", "albumen")


def environment(home: Path) -> dict[str, str]:
    places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    own = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return {**own, **{name: str(home) for name in places}, "ALBUMEN_LIBRARY": str(home / "library")}


def albumen(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [*ALBUMEN, *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment(home), timeout=280)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An owner whose library holds four photos, two bad files and an empty folder."""
    home = tmp_path_factory.mktemp("home")
    photos = home / "photos"
    write_photos(photos, 3)
    Image.new("RGB", (400, 300), "white").save(photos / "white.png")
    (photos / "broken.jpg").write_bytes((photos / "photo-0000.jpg").read_bytes()[:900])
    (photos / "words.png").write_text("no picture")
    (photos / "empty").mkdir()
    return home


@pytest.mark.slow
def test_add_search_and_look_again(home: Path):
    added = albumen(home, "add", home / "photos", home / "nowhere", "--json")
    assert added.returncode == 1, "one of the folders is not there"
    assert "nowhere does not exist" in added.stderr
    document = json.loads(added.stdout)
    assert (document["indexed"], document["skipped"]) == (4, 0)
    assert {Path(failure["path"]).name for failure in document["failed"]} == {"broken.jpg", "words.png"}
    assert all(failure["reason"] for failure in document["failed"])
    assert set(document) == {"indexed", "skipped", "failed", "seconds"}

    again = json.loads(albumen(home, "index", "--json").stdout)
    assert (again["indexed"], again["skipped"]) == (0, 4)

    found = albumen(home, "search", "a", "white", "wall", "-people", "--all", "--limit", "3", "--json")
    assert found.returncode == 0, found.stderr
    document = json.loads(found.stdout)
    assert set(document) == {"query", "model", "results"}
    assert (document["query"], document["model"]) == ("a white wall -people", "albumen-s")
    scores = [result["score"] for result in document["results"]]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3
    assert {result["match"] for result in document["results"]} <= {"strong", "possible"}
    assert {result["text_in_picture"] for result in document["results"]} <= {False, True}

    same = albumen(home, "search", "--image", home / "photos" / "white.png", "--all", "--json")
    first = json.loads(same.stdout)["results"][0]
    assert Path(first["path"]).name == "white.png"
    assert first["score"] == pytest.approx(1.0, abs=0.02)

    pictures = [Path(result["path"]) for result in json.loads(same.stdout)["results"]]
    for wanted, other in ((pictures[0], pictures[-1]), (pictures[-1], pictures[0])):
        weighted = ["--image", wanted, "--image", other, "--weight", "50", "--weight", "0.1"]
        both = albumen(home, "search", *weighted, "--all", "--json")
        assert both.returncode == 0, both.stderr
        assert Path(json.loads(both.stdout)["results"][0]["path"]) == wanted
    refused = albumen(home, "search", "dog", "--weight", "2")
    assert refused.returncode == 2
    assert "more weights than pictures" in refused.stderr


@pytest.mark.parametrize("platform", ["", "offscreen"])
def test_demo_that_nobody_would_see_ends_with_a_contact_sheet(
    home: Path, tmp_path: Path, platform: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    result = albumen(home, "--library", tmp_path / "demo", "demo", home / "photos", "--output", tmp_path)
    assert result.returncode == 0, result.stderr
    assert "Search: " in result.stdout
    with Image.open(tmp_path / "contact-sheet.png") as sheet:
        assert sheet.width > 240


@pytest.fixture
def as_from_a_terminal() -> Iterator[None]:
    """Ctrl-C counts in what is started here; a shell has what it starts in the background ignore it."""
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, former)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.usefixtures("as_from_a_terminal")
def test_ctrl_c_ends_watching_cleanly(home: Path):
    with Library.open(home / "library") as library:
        library.folders.add(home / "photos")
    process = subprocess.Popen(
        [*ALBUMEN, "index", "--watch"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(home)
    )
    assert process.stderr is not None
    said = next((line for line in process.stderr if "Watching" in line), "")
    assert said, "it ended by itself"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.strip() == "Stopped."


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.usefixtures("as_from_a_terminal")
def test_ctrl_c_ends_indexing_cleanly_and_the_next_run_goes_on(home: Path, tmp_path: Path):
    write_photos(tmp_path / "many", 30, first=100)
    process = subprocess.Popen(
        [*ALBUMEN, "add", str(tmp_path / "many"), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(home),
        start_new_session=True,
    )
    deadline = time.monotonic() + 120
    while not (home / "library" / "indexing.pid").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the index process gets it too
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert errors.strip() == "Stopped."
    rest = albumen(home, "index", "--json")
    assert rest.returncode == 0, rest.stderr
    assert albumen(home, "info", tmp_path / "many" / "photo-0129.jpg").returncode == 0
    assert albumen(home, "remove", tmp_path / "many").returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_that_has_seen_enough_is_no_error(home: Path):
    read, write = os.pipe()
    os.close(read)
    try:
        command = [*ALBUMEN, "models", "list"]
        done = subprocess.run(
            command, check=False, stdout=write, stderr=subprocess.PIPE, text=True, env=environment(home)
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_library_that_is_none_is_one_sentence(home: Path, tmp_path: Path):
    (tmp_path / "library.sqlite3").write_bytes(b"not a database, but long enough to look like one" * 99)
    result = albumen(home, "--library", tmp_path, "tags", "--json")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")
    assert len(result.stderr.strip().splitlines()) == 1

"""The commands that make, rename and move files, run in this process on a real library."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from albumen.boot import open_session
from albumen.cli.main import build_cli, run_cli
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from helpers import photos


@dataclass
class Result:
    status: int
    out: str
    err: str

    @property
    def document(self):
        return json.loads(self.out)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three photos, which the library of `albumen` knows."""
    folder = tmp_path / "in"
    with Library.open(tmp_path / "library") as library:
        folder.mkdir()
        library.folders.add(folder)
        for seed, name in enumerate(("a", "b", "c")):
            path = photos.write_jpeg(folder / f"{name}.jpg", seed, (160, 120))
            status = path.stat()
            library.files.record(
                IndexedPhoto(
                    os.fsencode(path),
                    status.st_size,
                    status.st_mtime_ns,
                    status.st_ino,
                    hash_bytes(path.read_bytes()),
                    160,
                    120,
                    "image/jpeg",
                    taken_at=datetime(2024, 5, 1) + timedelta(days=seed),
                )
            )
        library.albums.create("Best")
        library.albums.add("Best", [library.photos.by_path(folder / "b.jpg").id])
    return folder


@pytest.fixture
def albumen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Result]:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv("ALBUMEN_LIBRARY", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))  # nobody answers

    def run(*arguments: str | Path) -> Result:
        capfd.readouterr()
        cli = build_cli(open_session, lambda session: 0)
        status = run_cli(cli, ["--library", str(tmp_path / "library"), *map(str, arguments)])
        return Result(status, *capfd.readouterr())

    return run


def test_export_of_an_album_in_json(albumen, folder, tmp_path):
    result = albumen("export", "--album", "Best", "--to", tmp_path / "out", "--name", "{date}_{number:02}", "--json")
    assert result.status == 0
    (one,) = result.document["exported"]
    assert one == {"path": str(folder / "b.jpg"), "target": str(tmp_path / "out" / "2024-05-02_01.jpg"), "beside": []}
    assert result.document["failed"] == []


def test_export_of_files_folders_and_all(albumen, folder, tmp_path):
    assert "1 photo(s)" in albumen("export", folder / "a.jpg", "--to", tmp_path / "one").out
    assert "3 photo(s)" in albumen("export", folder, "--to", tmp_path / "three", "--format", "original").out
    assert (tmp_path / "three" / "c.jpg").read_bytes() == (folder / "c.jpg").read_bytes()
    assert "3 photo(s)" in albumen("export", "--all", "--to", tmp_path / "all", "--size", "40").out


def test_a_photo_that_fails_ends_with_one_and_the_rest_is_there(albumen, folder, tmp_path):
    (folder / "a.jpg").write_bytes(b"broken")
    result = albumen("export", "--all", "--to", tmp_path / "out", "--json")
    assert result.status == 1
    assert len(result.document["exported"]) == 2
    assert result.document["failed"][0]["path"] == str(folder / "a.jpg")


def test_mistakes_of_exporting_are_told_in_a_sentence(albumen, folder, tmp_path):
    out = tmp_path / "out"
    assert albumen("export", "--to", out).status == 2
    assert albumen("export", "--all", "--album", "Best", "--to", out).status == 2
    assert albumen("export", "--all").status == 2
    for arguments, part in (
        (["--all", "--name", "{nmae}"], "unknown field"),
        (["--all", "--format", "original", "--size", "10"], "copied as they are"),
        (["--album", "Worst"], "no album named Worst"),
        ([tmp_path / "stranger.jpg"], "does not know"),
        (["--all", "--watermark", ""], "watermark"),
    ):
        result = albumen("export", *arguments, "--to", out)
        assert (result.status, result.err.count("\n")) == (1, 1), result
        assert part in result.err
    assert not out.exists()


def test_renaming_shows_asks_and_does(albumen, folder):
    dry = albumen("rename", folder, "--name", "{date}", "--dry-run", "--json").document
    assert [Path(one["target"]).name for one in dry["files"]] == ["2024-05-01.jpg", "2024-05-02.jpg", "2024-05-03.jpg"]
    assert (folder / "a.jpg").exists()
    refused = albumen("rename", folder, "--name", "{date}")
    assert (refused.status, "--yes" in refused.err) == (1, True)
    assert (folder / "a.jpg").exists()
    done = albumen("rename", folder, "--name", "{date}", "--yes", "--json")
    assert (done.status, len(done.document["files"])) == (0, 3)
    assert sorted(path.name for path in folder.iterdir()) == ["2024-05-01.jpg", "2024-05-02.jpg", "2024-05-03.jpg"]
    assert str(folder / "2024-05-02.jpg") in albumen("album", "list", "Best", "--json").document["photos"]


def test_moving_and_copying_inside_the_library(albumen, folder, tmp_path):
    assert albumen("move", folder / "b.jpg", "--to", folder / "best", "--yes").status == 0
    assert albumen("album", "list", "Best", "--json").document["photos"] == [str(folder / "best" / "b.jpg")]
    assert albumen("copy", folder / "a.jpg", "--to", folder / "best").status == 0
    assert sorted(path.name for path in (folder / "best").iterdir()) == ["a.jpg", "b.jpg"]
    assert (folder / "a.jpg").exists()
    outside = albumen("move", folder / "a.jpg", "--to", tmp_path / "elsewhere", "--yes")
    assert (outside.status, "no folder of the library" in outside.err) == (1, True)

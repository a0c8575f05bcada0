"""The commands that make, rename and move files, run in this process on a real library."""

from __future__ import annotations

import json
import os
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

"""A backup holds everything that cannot be made again, and is verified before it replaces anything."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import zipfile

import numpy as np
import pytest

from albumen.core.backup import SUMS, backup, restore, verify
from albumen.core.errors import BackupDamaged, LibraryLocked, LibraryNewer, UserError
from albumen.core.library import Library
from albumen.core.library.opening import open_file
from albumen.core.library.schema import library_migrations
from helpers.library_world import indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", 4)
        photo = indexed(vector=np.eye(4, dtype=np.float32)[0], thumbnails={256: b"jpeg"})
        library.files.record(photo, model_id="m")
        library.tags.add([1], "cat")
        (library.folder / "settings.json").write_text('{"theme": "dark"}')
        store = library.folder / "plugins" / "tagger" / "store.sqlite3"
        store.parent.mkdir(parents=True)
        connection = sqlite3.connect(store)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.execute("INSERT INTO notes VALUES ('in the write-ahead log')")
        connection.commit()
        yield library
        connection.close()


@pytest.fixture
def archive(library, tmp_path):
    return backup(library, tmp_path / "backup.zip").path


def rewrite(archive, change):
    """Change the files of an archive, by name, and leave its checksums as they are."""
    with zipfile.ZipFile(archive) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    change(files)
    with zipfile.ZipFile(archive, "w") as opened:
        for name, content in files.items():
            opened.writestr(name, content)


def reseal(files):
    """Make the checksums right again, as an attacker would."""
    files[SUMS] = "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items() if name != SUMS
    ).encode()


def test_there_and_back(library, archive, tmp_path):
    verify(archive)
    with zipfile.ZipFile(archive) as opened:
        assert set(opened.namelist()) == {
            "library.sqlite3",
            "settings.json",
            "plugins/tagger/store.sqlite3",
            SUMS,
        }
    restore(archive, tmp_path / "restored")
    with Library.open(tmp_path / "restored", create=False) as restored:
        assert restored.photos.get_many([1]) == library.photos.get_many([1])
        assert restored.tags.of(1) == library.tags.of(1)
        np.testing.assert_array_equal(restored.vectors.get("m")[1], library.vectors.get("m")[1])
        assert restored.thumbnails.get(indexed().content_hash, 256) is None
    assert (tmp_path / "restored" / "settings.json").read_text() == '{"theme": "dark"}'
    with sqlite3.connect(tmp_path / "restored/plugins/tagger/store.sqlite3") as connection:
        assert connection.execute("SELECT text FROM notes").fetchone() == ("in the write-ahead log",)
    connection.close()


def test_a_backup_taken_while_others_write_is_consistent(library, tmp_path):
    library.files.record_many([indexed(f"/photos/{n}.jpg") for n in range(200)])
    everyone = library.photos.ids()
    stop = threading.Event()

    def write():
        rating = 0
        while not stop.is_set():
            rating = (rating + 1) % 6
            library.photos.set_rating(everyone, rating)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        archives = [backup(library, tmp_path / f"{n}.zip").path for n in range(3)]
    finally:
        stop.set()
        writer.join()
    for n, archive in enumerate(archives):
        restore(archive, tmp_path / f"restored-{n}")
        with Library.open(tmp_path / f"restored-{n}") as restored:
            assert len({photo.rating for photo in restored.photos.get_many(everyone)}) == 1


def test_a_folder_as_the_target_gets_a_dated_name(library, tmp_path):
    report = backup(library, tmp_path)
    assert report.path.parent == tmp_path
    assert report.path.name.startswith("albumen-")
    assert (report.files, report.size) == (3, report.path.stat().st_size)


def test_nothing_is_overwritten(library, archive, tmp_path):
    before = archive.read_bytes()
    with pytest.raises(UserError, match="exists already"):
        backup(library, archive)
    assert archive.read_bytes() == before
    with pytest.raises(UserError, match=r"There is a library in .* already"):
        restore(archive, library.folder)
    with pytest.raises(UserError, match="cannot be reached"):
        backup(library, tmp_path / "nowhere" / "backup.zip")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".albumen")]


def test_replacing_keeps_what_was_there(library, archive, tmp_path):
    library.tags.add([1], "later")
    with pytest.raises(LibraryLocked, match="close Albumen"):
        restore(archive, library.folder, replace=True)
    library.close()
    restore(archive, library.folder, replace=True)
    with Library.open(library.folder) as restored:
        assert [tag.name for tag in restored.tags.of(1)] == ["cat"]
    (kept,) = tmp_path.glob("library-replaced-*")
    with Library.open(kept) as old:
        assert [tag.name for tag in old.tags.of(1)] == ["cat", "later"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda files: files.update({"settings.json": b"{}"}), id="a changed file"),
        pytest.param(lambda files: files.pop("settings.json"), id="a missing file"),
        pytest.param(lambda files: files.update(extra=b""), id="a file too many"),
        pytest.param(lambda files: files.pop(SUMS), id="no checksums"),
        pytest.param(lambda files: files.update({SUMS: b"nonsense"}), id="no real checksums"),
        pytest.param(lambda files: (files.update({"../outside": b"x"}), reseal(files)), id="a file that lands outside"),
        pytest.param(lambda files: (files.update({"library.sqlite3": b"x" * 500}), reseal(files)), id="no database"),
    ],
)
def test_a_changed_backup_restores_nothing(archive, tmp_path, change):
    rewrite(archive, change)
    with pytest.raises(UserError) as error:
        restore(archive, tmp_path / "restored")
    assert str(error.value).endswith(".")
    assert not (tmp_path / "restored").exists()
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.99])
def test_a_backup_cut_short(archive, tmp_path, keep):
    content = archive.read_bytes()
    archive.write_bytes(content[: int(keep * len(content))])
    with pytest.raises(BackupDamaged, match="no backup of Albumen"):
        restore(archive, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_every_flipped_byte_is_noticed(archive, tmp_path):
    content = archive.read_bytes()
    for position in range(0, len(content) - 1, max(1, len(content) // 60)):
        archive.write_bytes(content[:position] + bytes([content[position] ^ 0x55]) + content[position + 1 :])
        try:
            restore(archive, tmp_path / f"restored-{position}")
        except UserError:
            assert not (tmp_path / f"restored-{position}").exists()
        else:  # a byte that carries nothing, such as a date: what was restored is what was saved
            with Library.open(tmp_path / f"restored-{position}") as restored:
                assert restored.tags.of(1)[0].name == "cat"


def test_no_such_file(tmp_path):
    with pytest.raises(UserError, match="There is no file"):
        restore(tmp_path / "nowhere.zip", tmp_path / "restored")


def test_a_backup_of_a_newer_version(library, tmp_path):
    newer = library_migrations()

    @newer()
    def m999_from_the_future(db):
        db.execute("CREATE TABLE future (id INTEGER PRIMARY KEY)")

    open_file(library.file, busy_seconds=5, migrations=newer).close()
    archive = backup(library, tmp_path / "backup.zip").path
    with pytest.raises(LibraryNewer, match="update Albumen"):
        restore(archive, tmp_path / "restored")

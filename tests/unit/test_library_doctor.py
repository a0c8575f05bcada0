"""The doctor finds each kind of damage, mends what it can and says what it cannot."""

from __future__ import annotations

import os

import numpy as np
import pytest

from albumen.core.doctor import check, repair
from albumen.core.library import Library
from helpers.library_world import indexed

UNIT = np.eye(4, dtype=np.float32)


@pytest.fixture
def library(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    with Library.open(tmp_path / "library") as library:
        library.folders.add(pictures)
        library.models.register("m", "Model", 4)
        for n, name in enumerate("abc"):
            (pictures / name).write_bytes(b"picture")
            photo = indexed(os.fsencode(pictures / name), name, vector=UNIT[n], thumbnails={256: b"jpeg"})
            library.files.record(photo, model_id="m")
        library.tags.add([1, 2], "Sea")
        yield library


def break_rules(library, *statements):
    """Do to the file what no code of ours does."""

    def write(connection):
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA foreign_keys = ON")

    library.writer.run(write, transaction=False)


def kinds(findings):
    return {finding.kind: finding.count for finding in findings}


def test_a_sound_library_has_no_findings(library):
    assert check(library) == []
    assert repair(library).mended == ()


@pytest.mark.parametrize(
    ("statement", "kind", "count"),
    [
        ("INSERT INTO vectors (model, photo_id, vector) VALUES (1, 77, zeroblob(8))", "stray_vectors", 1),
        ("INSERT INTO vectors (model, photo_id, vector) VALUES (9, 1, zeroblob(8))", "stray_vectors", 1),
        ("INSERT INTO album_photos (album_id, photo_id, role, position) VALUES (5, 1, 'member', 1)", "foreign_keys", 1),
        (
            "INSERT INTO photo_tags (photo_id, tag_id, source, state, at) VALUES (99, 1, 'user', 'accepted', 0)",
            "foreign_keys",
            1,
        ),
        ("UPDATE files SET folder_id = 42 WHERE id = 1", "foreign_keys", 1),
        ("DELETE FROM tags", "foreign_keys", 2),
        ("UPDATE vectors SET vector = x'00' WHERE photo_id = 2", "vectors", 1),
        ("UPDATE photos SET state = 'missing' WHERE id < 3", "photos", 2),
        ("DELETE FROM photo_text WHERE rowid = 2", "photos", 1),
        ("UPDATE photo_text SET keywords = 'Mountain' WHERE rowid = 2", "photos", 1),
        ("INSERT INTO photo_text (rowid, caption) VALUES (99, 'ghost')", "text", 1),
    ],
)
def test_broken_rules_are_found_and_mended(library, statement, kind, count):
    break_rules(library, statement)
    before = kinds(check(library))
    assert before[kind] == count
    report = repair(library)
    assert kind in kinds(report.mended)
    assert set(kinds(report.left)) <= {"not_indexed"}
    assert library.files.get(library.folders.all()[0].path / "a").photo_id == 1


def test_thumbnails_of_nobody(library):
    library.thumbnails.put("nobody's", 256, b"jpeg")
    assert kinds(check(library)) == {"thumbnails": 1}
    repair(library)
    assert library.thumbnails.hashes() == {"a", "b", "c"}


def test_files_that_are_gone(library):
    path = library.photos.get(1).path
    path.unlink()
    (finding,) = check(library)
    assert (finding.kind, finding.examples) == ("missing_files", (str(path),))
    assert [finding.kind for finding in repair(library).mended] == ["missing_files"]
    assert library.photos.ids().tolist() == [3, 2]
    assert [tag.name for tag in library.tags.of(1)] == ["Sea"]


def test_an_unplugged_folder_is_not_a_folder_of_missing_files(library):
    folder = library.folders.all()[0].path
    folder.rename(folder.with_name("unplugged"))
    (finding,) = check(library)
    assert (finding.kind, finding.mendable) == ("folders", False)
    report = repair(library)
    assert kinds(report.left) == {"folders": 1}
    assert library.photos.count() == 3


def test_photos_without_a_vector_are_only_told(library):
    library.models.register("n", "Next", 4)
    library.models.activate("n")
    (finding,) = repair(library).left
    assert (finding.kind, finding.count, finding.mendable) == ("not_indexed", 3, False)

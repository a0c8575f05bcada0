"""Writing tags back: other programs' fields stay, others read it, and nothing is lost whatever fails."""

import errno
import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumen.core import xmp
from albumen.core.library import Library
from albumen.core.metadata.exiftool import ExifTool, ExifToolMissing
from albumen.core.metadata.keywords import tidy
from albumen.core.metadata.words import Words, settle, words_of, writable
from albumen.core.metadata.write_back import WriteBack, WriteFailed
from albumen.core.metadata.xmp_edit import edit_xmp, foreign_properties
from albumen.core.metadata.xmp_fields import xmp_fields
from helpers import photos
from helpers.described import add, exiftool, needs_exiftool

NOW = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
LIGHTROOM = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- kept -->
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
   xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
   xmp:Rating="2" crs:Exposure2012="+0.35" crs:HasSettings="True">
  <dc:subject><rdf:Bag><rdf:li>Animals</rdf:li><rdf:li>Dog</rdf:li></rdf:Bag></dc:subject>
  <lr:hierarchicalSubject><rdf:Bag><rdf:li>Animals|Dog</rdf:li></rdf:Bag></lr:hierarchicalSubject>
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="de">Alt</rdf:li></rdf:Alt>
  </dc:description>
  <xmpMM:History><rdf:Seq><rdf:li stEvt:action="derived" stEvt:parameters="from &lt;raw&gt;"/></rdf:Seq></xmpMM:History>
 </rdf:Description></rdf:RDF></x:xmpmeta>"""

names = st.text(min_size=1, max_size=30).filter(lambda text: tidy(text.replace("\0", "")))
words = st.builds(
    Words,
    tags=st.lists(names, max_size=6).map(tuple),
    caption=st.text(max_size=200),
    rating=st.integers(0, 5),
    flag=st.integers(-1, 1),
    label=st.one_of(st.sampled_from(("", "red", "purple", "BLUE", "Grey", "Winner")), st.text(max_size=20)),
).map(writable)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def photo(tmp_path, library):
    path = photos.write_jpeg(tmp_path / "a.jpg", 1, exif=photos.exif_bytes(taken="2020:02:02 02:02:02"))
    return add(library, path)


def sidecar_of(photo):
    return photo.path.with_name(photo.path.name + ".xmp")


def write(library, photo, **options):
    with WriteBack(library) as writer:
        plans = list(writer.plan([photo.id], **options))
        for planned in plans:
            writer.carry_out(planned)
    return plans


@given(first=words, second=words)
@settings(max_examples=30, deadline=None)
def test_any_words_come_back_as_they_were_written(first, second):
    packet = edit_xmp(edit_xmp(b"", first, NOW), second, NOW)
    assert not words_of(xmp_fields(packet)).differences(second)


@given(said=words)
@settings(max_examples=20, deadline=None)
def test_what_other_programs_wrote_stays(said):
    written = edit_xmp(LIGHTROOM, said, NOW)
    assert foreign_properties(written) == foreign_properties(LIGHTROOM)
    assert b"<!-- kept -->" in written
    assert b"<?xml" in written
    descriptions = xmp.properties_of(xmp.parse_xmp(written).getroot())[xmp.DC + "description"]
    assert ("Alt" in descriptions) == bool(said.caption)


def test_lightrooms_list_of_parents_stays():
    written = edit_xmp(LIGHTROOM, Words(("Animals/Dog", "Sea")), NOW)
    assert xmp.read_xmp(written)[xmp.DC + "subject"] == ["Animals", "Dog", "Sea"]
    assert words_of(xmp_fields(written)).tags == ("Animals/Dog", "Sea")


def test_the_side_that_changed_wins_and_the_owner_where_both_did():
    said = Words(("a", "b"), "old", 1)
    assert settle(Words(("a",), "old", 3), said, Words(("a", "b", "c"), "new", 2)) == Words(("a", "c"), "new", 3)


@needs_exiftool
def test_exiftool_reads_what_a_sidecar_says(library, photo):
    library.tags.add([photo.id], "Animals/Dog")
    library.tags.add([photo.id], "Grüße 🐕 | <&>")
    library.photos.set_rating([photo.id], 4)
    library.photos.set_label([photo.id], "purple")
    library.photos.set_flag([photo.id], 1)
    library.photos.set_caption(photo.id, "At the sea.\nSecond line")
    (planned,) = write(library, photo)
    assert planned.target == sidecar_of(photo)
    read = exiftool(planned.target)
    assert set(read["XMP-dc:Subject"]) == {"Dog", "Grüße 🐕 | <&>"}
    assert read["XMP-lr:HierarchicalSubject"] == ["Animals|Dog"]
    assert set(read["XMP-digiKam:TagsList"]) == {"Animals/Dog", "Grüße 🐕 | <&>"}
    assert (read["XMP-xmp:Rating"], read["XMP-xmp:Label"]) == (4, "Purple")
    assert (str(read["XMP-digiKam:PickLabel"]), str(read["XMP-digiKam:ColorLabel"])) == ("3", "6")
    assert read["XMP-dc:Description"] == "At the sea.\nSecond line"
    assert write(library, photo) == []  # it says all of it now


def test_a_photo_of_which_nothing_new_is_said_is_not_written(library, photo):
    assert write(library, photo) == []
    assert not sidecar_of(photo).exists()


def test_a_removed_tag_leaves_the_sidecar_and_stays_away(library, tmp_path):
    path = photos.write_jpeg(tmp_path / "b.jpg", 2)
    sidecar = tmp_path / "b.xmp"
    sidecar.write_bytes(LIGHTROOM)
    photo = add(library, path)
    assert [tag.name for tag in library.tags.of(photo.id)] == ["Animals/Dog"]
    library.tags.remove([photo.id], "Animals/Dog")
    (planned,) = write(library, photo)
    assert planned.target == sidecar  # the one that is there, whatever new ones are called
    assert [change.sentence() for change in planned.changes] == ["tags: - Animals/Dog"]
    assert words_of(xmp_fields(sidecar.read_bytes())).tags == ()
    add(library, path)
    assert [tag.name for tag in library.tags.of(photo.id) if tag.state == "accepted"] == []


def test_tags_travel_both_ways(library, photo):
    library.tags.add([photo.id], "sea")
    library.tags.add([photo.id], "boat")
    write(library, photo)
    said = words_of(xmp_fields(sidecar_of(photo).read_bytes()))
    sidecar_of(photo).write_bytes(
        edit_xmp(sidecar_of(photo).read_bytes(), Words(("sea", "hill"), rating=5), NOW)  # as another program would
    )
    assert set(said.tags) == {"sea", "boat"}
    add(library, photo.path)
    assert {tag.name for tag in library.tags.of(photo.id) if tag.state == "accepted"} == {"sea", "hill"}
    assert library.photos.get(photo.id).rating == 5
    sidecar_of(photo).unlink()  # losing the sidecar does not lose what the owner said
    add(library, photo.path)
    assert {tag.name for tag in library.tags.of(photo.id) if tag.state == "accepted"} == {"sea"}


def test_a_damaged_sidecar_is_not_overwritten(library, photo):
    sidecar_of(photo).write_bytes(b"<x:xmpmeta broken")
    library.tags.add([photo.id], "sea")
    with pytest.raises(WriteFailed, match="damaged"):
        write(library, photo)
    assert sidecar_of(photo).read_bytes() == b"<x:xmpmeta broken"


@pytest.mark.parametrize("step", ["write_bytes", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_failing_drive_leaves_the_old_sidecar_whole(library, photo, monkeypatch, step, number):
    sidecar_of(photo).write_bytes(LIGHTROOM)
    library.photos.set_rating([photo.id], 5)

    def fail(*_args):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(f"pathlib.Path.{step}", fail)
    with pytest.raises(WriteFailed, match="as it was"):
        write(library, photo)
    monkeypatch.undo()
    assert sidecar_of(photo).read_bytes() == LIGHTROOM
    assert {one.name for one in photo.path.parent.iterdir()} == {"a.jpg", "a.jpg.xmp", "library"}


def test_killed_between_writing_and_renaming_the_old_sidecar_is_whole(tmp_path):
    old, new = tmp_path / "a.xmp", b"new" * 100_000
    old.write_bytes(LIGHTROOM)
    program = textwrap.dedent(f"""
        import os, pathlib
        from albumen.core.metadata import replacing
        pathlib.Path.replace = lambda *_: os.kill(os.getpid(), 9)
        with replacing.beside(pathlib.Path({str(old)!r})) as temporary:
            temporary.write_bytes({new!r})
            replacing.put_in_place(temporary, pathlib.Path({str(old)!r}), pathlib.Path({str(old)!r}))
    """)
    script = tmp_path / "killed.py"
    script.write_text(program)
    done = subprocess.run([sys.executable, str(script)], check=False)
    assert done.returncode == -9
    assert old.read_bytes() == LIGHTROOM
    (left,) = (one for one in tmp_path.iterdir() if one.name.startswith(".albumen-"))
    os.utime(left, (0, 0))
    from albumen.core.metadata import replacing

    with replacing.beside(old):
        pass
    assert not left.exists()


@needs_exiftool
class TestIntoFiles:
    """Into the files themselves."""

    @pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
    def test_pixels_and_foreign_fields_stay(self, library, tmp_path, suffix):
        path = tmp_path / f"c.{suffix}"
        image = photos.picture(3)
        image.save(
            path, exif=photos.exif_bytes(taken="2020:02:02 02:02:02", camera=("NIKON", "D750"), description="Old")
        )
        photo = add(library, path)
        library.tags.add([photo.id], "Animals/Dog")
        library.photos.set_caption(photo.id, "Größe <1> & mehr\nzweite Zeile")
        library.photos.set_rating([photo.id], 3)
        (planned,) = write(library, photo, into_files=True)
        assert planned.target == path
        read = exiftool(path)
        assert read["XMP-dc:Subject"] in ("Dog", ["Dog"])
        assert read["XMP-xmp:Rating"] == 3
        assert read["XMP-dc:Description"] == "Größe <1> & mehr\nzweite Zeile"
        assert read["IFD0:ImageDescription"] == "Größe <1> & mehr\nzweite Zeile"
        assert (read["IFD0:Model"], read["ExifIFD:DateTimeOriginal"]) == ("D750", "2020:02:02 02:02:02")
        with library.readers.read() as connection:
            before = connection.execute("SELECT pixel_hash FROM photos WHERE id = ?", (photo.id,)).fetchone()
        again = add(library, path)
        with library.readers.read() as connection:
            after = connection.execute("SELECT pixel_hash FROM photos WHERE id = ?", (photo.id,)).fetchone()
        assert (again.id, after) == (photo.id, before)  # the same photo, nothing to embed
        assert write(library, again, into_files=True) == []

    @given(said=words)
    @settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_any_words_read_back_through_exiftool(self, tmp_path_factory, said):
        from albumen.core.metadata.into_files import FileWriter, words_in

        path = photos.write_jpeg(tmp_path_factory.mktemp("any") / "d.jpg", 4, exif=photos.exif_bytes(description="x"))
        with ExifTool() as tool:
            assert FileWriter(tool).write(path, said, keep_time=False) == ""
        assert not words_in(path).differences(said)
        read = exiftool(path, "-XMP-digiKam:TagsList")
        listed = read.get("XMP-digiKam:TagsList", [])
        assert len(listed) == len(said.tags)

    def test_beside_a_sidecar_the_file_gets_the_owners_words_too(self, library, tmp_path):
        path = photos.write_jpeg(tmp_path / "e.jpg", 5, xmp=photos.xmp_packet(keywords=("sea",), rating=2))
        photo = add(library, path)
        library.photos.set_rating([photo.id], 5)
        library.tags.remove([photo.id], "sea")
        write(library, photo)
        (planned,) = write(library, photo, into_files=True)
        assert planned.target == path
        assert (planned.words.rating, planned.words.tags) == (5, ("places/coast",))
        assert exiftool(path)["XMP-xmp:Rating"] == 5

    def test_hard_links_and_protected_files_are_left_alone(self, library, photo, tmp_path):
        before = photo.path.read_bytes()
        os.link(photo.path, tmp_path / "twin.jpg")
        library.photos.set_rating([photo.id], 3)
        with pytest.raises(WriteFailed, match="hard links"):
            write(library, photo, into_files=True)
        assert photo.path.read_bytes() == before

    def test_the_original_stays_where_exiftool_fails(self, library, photo, monkeypatch):
        before = photo.path.read_bytes()
        library.photos.set_rating([photo.id], 3)
        monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        with pytest.raises(WriteFailed, match="full"):
            write(library, photo, into_files=True)
        monkeypatch.undo()
        assert photo.path.read_bytes() == before
        assert not list(photo.path.parent.glob(".albumen*"))


def test_without_exiftool_one_sentence_says_what_to_do(library, photo, monkeypatch):
    monkeypatch.setenv("PATH", "")
    library.photos.set_rating([photo.id], 3)
    with pytest.raises(ExifToolMissing, match="libimage-exiftool-perl"):
        write(library, photo, into_files=True)

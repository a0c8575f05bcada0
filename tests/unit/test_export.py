"""Exporting on real files: what comes out, under which names, and what it says of itself."""

from __future__ import annotations

import io
import multiprocessing
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest
from PIL import ExifTags, Image, ImageCms

from albumen.api import Progress, UserError
from albumen.core import export as export_module
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.export import ExportChoices, ExportReport, export_photos
from albumen.core.export_files import ExportFailed, TargetFolder
from albumen.core.export_marker import MARKER
from albumen.core.export_metadata import MetadataChoice
from albumen.core.export_picture import ExportFormat
from albumen.core.export_watermark import CORNERS, Corner, NoFont, Watermark, font_for
from albumen.core.folder_look import FolderLook
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.metadata import PhotoMetadata
from albumen.core.metadata.exiftool import has_exiftool
from albumen.core.records import ClipRecord, IndexedPhoto
from albumen.core.relocate import RelocateFailed, plan_into
from helpers import photos
from helpers.photos import corner_colours, quarters

PICTURES: tuple[ExportFormat, ...] = ("jpeg", "webp", "png", "tiff", "avif")
XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:my="urn:my" tiff:Orientation="6"
 exif:GPSLatitude="48,51.5N" exif:GPSLongitude="2,21.0E" photoshop:City="Paris" crs:Exposure2012="+1.00" my:own="kept">
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">(c) Anna</rdf:li></rdf:Alt></dc:rights></rdf:Description>
</rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def exif() -> Image.Exif:
    made = Image.Exif()
    made[ExifTags.Base.Orientation] = 6
    made[ExifTags.Base.Make], made[ExifTags.Base.Model] = "Fujifilm", "X100V"
    made[ExifTags.Base.Copyright], made[ExifTags.Base.Artist] = "(c) Anna", "Anna"
    photo = made.get_ifd(ExifTags.IFD.Exif)
    photo[ExifTags.Base.DateTimeOriginal] = "2024:05:01 13:07:09"
    photo[ExifTags.Base.FNumber] = 5.6
    photo[ExifTags.Base.MakerNote] = b"Fuji secret place"
    made.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 21.0, 0.0)})
    return made


def camera_photo(path: Path, size: tuple[int, int] = (640, 480)) -> Path:
    """A JPEG that lies on its side, with a wide profile, EXIF, places and XMP."""
    path.parent.mkdir(parents=True, exist_ok=True)
    quarters(size).save(path, "JPEG", quality=92, exif=exif(), xmp=XMP)
    return path


def add(library: Library, path: Path, **fields: object) -> int:
    status = path.stat()
    known = {"width": 640, "height": 480, "media_type": "image/jpeg", "taken_at": datetime(2024, 5, 1, 13, 7, 9)}
    return library.files.record(
        IndexedPhoto(
            path=os.fsencode(path),
            size=status.st_size,
            mtime_ns=status.st_mtime_ns,
            inode=status.st_ino,
            content_hash=hash_bytes(path.read_bytes()),
            **{**known, **fields},
        )
    ).photo_id


def run(library: Library, ids: list[int], folder: Path, **choices: object) -> ExportReport:
    steps = export_photos(library, ids, folder, ExportChoices(**choices))
    while True:
        try:
            assert isinstance(next(steps), Progress)
        except StopIteration as stop:
            return stop.value


def names_in(folder: Path) -> list[str]:
    """Everything in a folder but what says that it holds exports."""
    return sorted(one.name for one in folder.iterdir() if one.name != MARKER)


def said(path: Path) -> PhotoMetadata:
    return decode_file(os.fsencode(path), DecodeSize(), DecodeLimits.for_this_machine()).metadata


@pytest.mark.parametrize("form", PICTURES)
def test_a_picture_is_upright_smaller_srgb_and_says_what_is_known(library, tmp_path, form):
    photo = add(library, camera_photo(tmp_path / "in" / "a.jpg"))
    library.tags.add([photo], "Animals/Dog")
    library.photos.set_rating([photo], 4)
    library.photos.set_caption(photo, "Am Strand: äöü")
    report = run(library, [photo], tmp_path / "out", form=form, size=320, quality=95)
    (record,) = report.written
    with Image.open(record.target) as image:
        assert image.format == form.upper()
        assert image.size == (240, 320)
        assert corner_colours(image) == corner_colours(quarters((640, 480)).transpose(Image.Transpose.ROTATE_270))
        profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        assert "sRGB" in ImageCms.getProfileDescription(profile)
    told = said(record.target)
    assert told.orientation == 1
    assert (told.camera, told.f_number, told.taken_at) == ("Fujifilm X100V", 5.6, datetime(2024, 5, 1, 13, 7, 9))
    assert told.latitude == pytest.approx(48.858333, abs=1e-4)
    assert (told.tags, told.rating, told.caption) == (("Animals/Dog",), 4, "Am Strand: äöü")
    assert b"crs:Exposure2012" not in record.target.read_bytes()
    assert b"tiff:Orientation" not in record.target.read_bytes()


@pytest.mark.parametrize("form", PICTURES)
@pytest.mark.parametrize("choice", ["none", "no-location", "copyright-only"])
def test_what_is_not_to_be_told_is_nowhere_in_the_file(library, tmp_path, form, choice: MetadataChoice):
    photo = add(library, camera_photo(tmp_path / "in" / "a.jpg", (320, 240)))
    library.photos.set_caption(photo, "caption of mine")
    (record,) = run(library, [photo], tmp_path / "out", form=form, metadata=choice).written
    content, told = record.target.read_bytes(), said(record.target)
    assert told.latitude is None
    for place in (b"Paris", b"GPSLatitude", b"secret place"):
        assert place not in content
    with Image.open(record.target) as image:
        got = image.getexif()
        assert not got.get_ifd(ExifTags.IFD.GPSInfo)
        assert got.get(ExifTags.Base.Copyright) == (None if choice == "none" else "(c) Anna")
    assert told.caption == ("caption of mine" if choice == "no-location" else "")
    assert told.camera == ("Fujifilm X100V" if choice == "no-location" else "")
    assert (b"(c) Anna" in content) == (choice != "none")


def test_nothing_is_enlarged_and_nothing_is_overwritten(library, tmp_path):
    photo = add(library, camera_photo(tmp_path / "in" / "a.jpg", (320, 240)))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "A.jpg").write_bytes(b"another one")
    for _ in range(2):
        run(library, [photo], tmp_path / "out", size=4000)
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["A.jpg", "a (2).jpg", "a (3).jpg"]
    assert (tmp_path / "out" / "A.jpg").read_bytes() == b"another one"
    with Image.open(tmp_path / "out" / "a (2).jpg") as image:
        assert image.size == (240, 320)


def test_originals_are_copied_byte_for_byte_with_what_belongs_to_them(library, tmp_path):
    source = camera_photo(tmp_path / "in" / "IMG_1.jpg")
    photo = add(library, source)
    for name in ("IMG_1.jpg.xmp", "IMG_1.xmp"):
        (source.parent / name).write_text(f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{name}</x:xmpmeta>')
    clip = source.parent / "IMG_1.mov"
    clip.write_bytes(b"moving")
    library.clips.record(ClipRecord(os.fsencode(clip), os.fsencode(source), 6, 0, 0))
    (record,) = run(
        library, [photo], tmp_path / "out", form="original", sidecars=True, pattern="{date}_{number:02}"
    ).written
    names = ["2024-05-01_01.jpg", "2024-05-01_01.jpg.xmp", "2024-05-01_01.mov", "2024-05-01_01.xmp"]
    assert names_in(tmp_path / "out") == names
    assert record.target.read_bytes() == source.read_bytes()
    assert record.target.stat().st_mtime_ns == source.stat().st_mtime_ns
    assert len(record.beside) == 3


def test_a_file_that_cannot_be_read_is_noted_and_the_rest_goes_on(library, tmp_path):
    paths = [camera_photo(tmp_path / "in" / f"{name}.jpg", (320 + 16 * n, 240)) for n, name in enumerate("abc")]
    ids = [add(library, path) for path in paths]
    paths[0].write_bytes(b"no picture any more")
    paths[1].unlink()
    report = run(library, ids, tmp_path / "out")
    assert [one.source.name for one in report.written] == ["c.jpg"]
    assert [one.source.name for one in report.failed] == ["a.jpg", "b.jpg"]
    assert all(one.problem.startswith(str(one.source)) for one in report.failed)
    assert "not there now" in report.failed[1].problem
    assert names_in(tmp_path / "out") == ["c.jpg"]


def test_videos_are_copied_unless_their_metadata_would_have_to_go(library, tmp_path, monkeypatch):
    film = tmp_path / "in" / "film.mkv"
    film.parent.mkdir()
    film.write_bytes(b"not looked into")
    photo = add(library, film, media_type="video/x-matroska")
    (record,) = run(library, [photo], tmp_path / "out", size=200).written
    assert (record.target.name, record.target.read_bytes()) == ("film.mkv", b"not looked into")
    report = run(library, [photo], tmp_path / "out2", metadata="no-location")
    assert "cannot be taken out" in report.failed[0].problem
    assert names_in(tmp_path / "out2") == []


def test_choices_that_cannot_be_honoured_are_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(export_module, "has_exiftool", lambda: False)
    wrong = [
        ({"form": "original", "size": 10}, "copied as they are"),
        ({"form": "original", "metadata": "none"}, "ExifTool"),
        ({"form": "jpeg", "sidecars": True}, "originals only"),
        ({"quality": 0}, "1 to 100"),
        ({"pattern": "../{name}"}, "slash"),
    ]
    for fields, part in wrong:
        with pytest.raises(UserError, match=part):
            ExportChoices(**fields).check()
    for fields in ({"text": ""}, {"text": "a\nb"}, {"text": "a", "opacity": 0}, {"text": "a", "size": 1}):
        with pytest.raises(UserError):
            Watermark(**fields)


@pytest.mark.skipif(not has_exiftool(), reason="needs ExifTool")
@pytest.mark.parametrize("choice", ["none", "no-location", "copyright-only"])
def test_exiftool_cleans_copies_of_originals(library, tmp_path, choice):
    source = camera_photo(tmp_path / "in" / "a.jpg")
    before = source.read_bytes()
    photo = add(library, source)
    (record,) = run(library, [photo], tmp_path / "out", form="original", metadata=choice).written
    content = record.target.read_bytes()
    assert b"Paris" not in content
    assert b"secret place" not in content
    assert (b"(c) Anna" in content) == (choice != "none")
    assert (said(record.target).latitude, said(record.target).orientation) == (None, 6)
    assert source.read_bytes() == before


@pytest.mark.parametrize("corner", CORNERS)
def test_a_watermark_is_where_it_should_be_and_nowhere_else(library, tmp_path, corner: Corner):
    photos.write_jpeg(tmp_path / "in" / "a.jpg", 1, (600, 400))
    photo = add(library, tmp_path / "in" / "a.jpg")
    mark = Watermark("© Anna", corner, opacity=1.0, size=0.1)
    plain = run(library, [photo], tmp_path / "plain", form="png").written[0].target
    marked = run(library, [photo], tmp_path / "marked", form="png", watermark=mark).written[0].target
    with Image.open(plain) as one, Image.open(marked) as other:
        changed = [
            (x, y) for y in range(0, 400, 2) for x in range(0, 600, 2) if one.getpixel((x, y)) != other.getpixel((x, y))
        ]
    left, right = min(x for x, _ in changed), max(x for x, _ in changed)
    top, bottom = min(y for _, y in changed), max(y for _, y in changed)
    where = {
        "bottom-right": left > 300 and top > 200, "bottom-left": right < 300 and top > 200,
        "top-right": left > 300 and bottom < 200, "top-left": right < 300 and bottom < 200,
        "center": left > 150 and right < 450 and top > 120 and bottom < 280,
    }  # fmt: skip
    assert where[corner], (left, right, top, bottom)


def test_a_long_watermark_stays_inside_and_one_without_a_font_is_refused(library, tmp_path):
    photos.write_jpeg(tmp_path / "in" / "a.jpg", 1, (200, 150))
    photo = add(library, tmp_path / "in" / "a.jpg")
    assert run(library, [photo], tmp_path / "out", watermark=Watermark("W" * 60, size=0.2)).written
    report = run(library, [photo], tmp_path / "out2", watermark=Watermark("\U0001e900\ua9c1"))
    assert report.failed == () or "No font" in report.failed[0].problem
    with pytest.raises(NoFont):
        font_for("\U0010fff1", 20)


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ExportFailed, match="choose another folder"):
        TargetFolder(tmp_path / "file" / "below")


def test_two_programs_exporting_at_once_keep_both(tmp_path):
    folder = TargetFolder(tmp_path)
    (tmp_path / "a.jpg").write_bytes(b"theirs")  # came after the names were read
    assert folder.put("a", ".jpg", lambda temporary: temporary.write_bytes(b"ours")).name == "a (2).jpg"
    assert (tmp_path / "a.jpg").read_bytes() == b"theirs"


def test_in_a_process_of_its_own_a_crash_costs_one_photo(library, tmp_path):
    paths = [camera_photo(tmp_path / "in" / f"{name}.jpg", (320 + 16 * n, 240)) for n, name in enumerate("abc")]
    ids = [add(library, path) for path in paths]
    before = set(psutil.Process().children())
    steps = export_photos(library, ids, tmp_path / "out", ExportChoices(pattern="{number}"), apart=True)
    killed = False
    try:
        while True:
            if next(steps).done == 1 and not killed:
                killed = True
                for child in multiprocessing.active_children():
                    if child.pid not in {one.pid for one in before}:
                        child.kill()
                        child.join()
    except StopIteration as stop:
        report = stop.value
    assert [one.target.name for one in report.written] == ["1.jpg", "3.jpg"]
    assert [one.source for one in report.failed] == [paths[1]]
    assert "crashed" in report.failed[0].problem


def test_stopped_on_the_way_what_was_written_is_whole(library, tmp_path):
    paths = [camera_photo(tmp_path / "in" / f"{n}.jpg", (320 + 16 * n, 240)) for n in range(3)]
    steps = export_photos(library, [add(library, path) for path in paths], tmp_path / "out", ExportChoices())
    while next(steps).done < 1:
        pass
    steps.close()
    (left,) = (tmp_path / "out").glob("[!.]*")
    with Image.open(left) as image:
        image.load()


def test_exported_photos_do_not_come_back_as_new_ones(library, tmp_path):
    pictures = tmp_path / "Pictures"
    photo = add(library, camera_photo(pictures / "a.jpg"))
    run(library, [photo], pictures / "Exported")
    run(library, [photo], pictures / "Exported" / "2024")
    library.folders.add(pictures)
    look = FolderLook(library, pictures)
    assert list(look.run())
    assert (look.tasks, look.unchanged, look.missing) == ([], 1, [])
    assert "Albumen exports photos into this folder" in (pictures / "Exported" / MARKER).read_text("utf-8")

    # Whoever adds that very folder wants it, and what is further down has a mark of its own.
    library.folders.add(pictures / "Exported")
    look = FolderLook(library, pictures)
    assert list(look.run())
    assert [task.path for task in look.tasks] == [os.fsencode(pictures / "Exported" / "a.jpg")]


def test_a_folder_that_held_something_is_not_marked(library, tmp_path):
    photo = add(library, camera_photo(tmp_path / "in" / "a.jpg"))
    run(library, [photo], tmp_path / "in")
    assert not (tmp_path / "in" / MARKER).exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "Thumbs.db").touch()
    run(library, [photo], tmp_path / "out")
    run(library, [photo], tmp_path / "out")
    assert (tmp_path / "out" / MARKER).is_file()
    assert names_in(tmp_path / "out") == ["Thumbs.db", "a (2).jpg", "a.jpg"]


def test_originals_are_not_moved_to_where_the_library_does_not_look(library, tmp_path):
    photo = add(library, camera_photo(tmp_path / "in" / "a.jpg"))
    library.folders.add(tmp_path / "in")
    run(library, [photo], tmp_path / "in" / "Exported")
    with pytest.raises(RelocateFailed, match="is for exports"):
        plan_into(library, [photo], tmp_path / "in" / "Exported" / "best", copy=False)
    library.folders.add(tmp_path / "in" / "Exported")
    assert plan_into(library, [photo], tmp_path / "in" / "Exported" / "best", copy=False)

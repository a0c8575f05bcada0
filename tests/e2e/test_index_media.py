"""RAW, video, JPEG XL and photos with clips, through the real index process into a real library."""

import os
from pathlib import Path

import numpy as np
import pytest

from albumen.core.encoder import Encoder, ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from helpers import media, photos, tiny_model
from helpers.indexing import contents, finish, reasons


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ModelSpec(str(tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "photos").mkdir()
    return tmp_path / "photos"


@pytest.fixture
def library(tmp_path, folder):
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(folder)
        yield opened


@pytest.fixture(scope="module")
def running(model):
    """Indexers that share nothing but are closed in the end."""
    opened = []
    yield lambda library: opened.append(Indexer(library, model, WorkerOptions(threads=2))) or opened[-1]
    for indexer in opened:
        indexer.close()


def names(library):
    return {Path(path).name for path in contents(library)}


def test_every_kind_of_file_is_indexed_and_a_clip_is_no_photo(library, folder, running, model):
    (folder / "a.dng").write_bytes(media.dng(photos.quarters((1000, 700)), preview=photos.quarters((900, 640))))
    (folder / "b.jxl").write_bytes(media.jxl_bytes(photos.picture(1)))
    (folder / "c.jpg").write_bytes(media.motion_photo("google"))
    media.film(folder / "d.mp4", seconds=8, picture=lambda size: photos.picture(2, size))
    _, clip = media.live_photo(folder, "IMG_0001")
    media.live_photo(folder, "IMG_0002", apple=False, seconds=9)  # only the same name: two things
    indexer = running(library)
    report = finish(indexer.index())
    assert report.failed == ()
    assert (report.indexed, report.skipped) == (7, 1)
    assert names(library) == {"a.dng", "b.jxl", "c.jpg", "d.mp4", "IMG_0001.HEIC", "IMG_0002.HEIC", "IMG_0002.MOV"}
    assert all(sizes == 2 and embedded for _, _, sizes, embedded in contents(library).values())

    photo = library.photos.by_path(folder / "IMG_0001.HEIC")
    assert library.clips.of(photo.id) == clip
    assert library.clips.still_of(clip) == folder / "IMG_0001.HEIC"
    assert library.clips.among([photo.id, library.photos.by_path(folder / "a.dng").id]) == {photo.id}
    motion = library.photos.by_path(folder / "c.jpg").metadata["clip"]
    assert motion["duration"] == pytest.approx(3.0)
    film = library.photos.by_path(folder / "d.mp4")
    assert (film.media_type, film.metadata["duration"]) == ("video/mp4", pytest.approx(8.0))

    # The vector of a video is the direction that its frames share.
    encoder = Encoder.load(model.source)
    _, vectors = library.vectors.get(encoder.model_id, [film.id])
    alone = encoder.encode_images([photos.picture(2)])
    assert float(vectors[0] @ alone[0]) > 0.9
    assert np.linalg.norm(vectors[0].astype(np.float32)) == pytest.approx(1.0, abs=1e-3)

    again = finish(indexer.index())
    assert (again.indexed, again.skipped, again.failed) == (0, 8, ())

    # Without its photo the clip is a video of its own; with it, it is a clip again.
    still = folder / "IMG_0001.HEIC"
    away = still.rename(folder.parent / "away.HEIC")
    assert finish(indexer.index()).indexed == 1
    assert names(library) >= {"IMG_0001.MOV"}
    assert not names(library) & {"IMG_0001.HEIC"}
    away.rename(still)
    finish(indexer.index())
    assert names(library) & {"IMG_0001.HEIC", "IMG_0001.MOV"} == {"IMG_0001.HEIC"}
    assert library.photos.by_path(still).id == photo.id
    finish(indexer.index())
    assert library.clips.of(photo.id) == clip
    assert names(library) & {"IMG_0001.HEIC", "IMG_0001.MOV"} == {"IMG_0001.HEIC"}

    clip.unlink()
    finish(indexer.index())
    assert library.clips.of(photo.id) is None
    assert library.clips.known(folder) == {}


def test_a_file_whose_reader_is_missing_is_listed_and_read_once_it_is_there(
    library, folder, model, tmp_path, monkeypatch
):
    (folder / "a.dng").write_bytes(media.dng(photos.quarters((400, 300))))
    media.film(folder / "b.mp4", seconds=1)
    (folder / "c.jxl").write_bytes(media.jxl_bytes(photos.picture(1)))
    photos.write_jpeg(folder / "d.jpg")
    media.live_photo(folder)  # pairing does not need the extra
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text("import sys\nsys.modules.update(rawpy=None, av=None, pylibjxl=None)\n")
    with monkeypatch.context() as patch, Indexer(library, model) as indexer:
        patch.setenv("PYTHONPATH", str(site), prepend=os.pathsep)
        report = finish(indexer.index())
    assert names(library) == {"d.jpg", "IMG_0001.HEIC"}
    said = reasons(report)
    assert {name: said[name].partition("'")[2].partition("'")[0] for name in said} == {
        "a.dng": "albumen[raw]",
        "b.mp4": "albumen[video]",
        "c.jxl": "albumen[jxl]",
    }
    with Indexer(library, model) as indexer:
        report = finish(indexer.index())
    assert (report.indexed, report.failed) == (3, ())
    assert library.failures.all() == []

"""The contract every plugin keeps, and what this one does. Run with: pytest tests/check_ocr.py"""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from albumen.api import Invocation, Query
from albumen.testing.contract import PluginContract
from albumen.testing.world import World

FOLDER = Path(__file__).parents[1] / "albumen_ocr"


class TestContract(PluginContract):
    @pytest.fixture
    def plugin_folder(self) -> Path:
        return FOLDER


def test_text_beside_photos_is_found(albumen_world: World) -> None:
    photo = albumen_world.photo_ids[0]
    path = albumen_world.library.photos.get(photo).path
    path.with_suffix(".txt").write_text("Invoice 4711\nTotal: 12 Euro")
    host = albumen_world.host_with(FOLDER)
    list(host.analyze())
    for query in ('"invoice 4711"', "text:euro", "has:text"):
        assert [hit.photo_id for hit in host.search(Query(query), 10)] == [photo], query
    shown = host.run_command("ocr-text", Invocation(photo_ids=(photo,)))
    assert shown.text == "Invoice 4711\nTotal: 12 Euro"


def test_a_text_that_is_gone_is_not_found(albumen_world: World) -> None:
    photo = albumen_world.photo_ids[0]
    path = albumen_world.library.photos.get(photo).path
    albumen_world.library.texts.put("albumen_ocr", "ocr", {photo: "Invoice"})
    assert not path.with_suffix(".txt").exists()
    host = albumen_world.host_with(FOLDER)
    host.set_setting("albumen_ocr", "program", "")
    assert host.run_command("ocr-read", Invocation()).data == {"photos": 1}
    assert host.search(Query("has:text"), 10) == []


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="the program tesseract is not installed")
def test_tesseract_reads_a_photo(albumen_world: World) -> None:
    photo = albumen_world.photo_ids[0]
    path = albumen_world.library.photos.get(photo).path
    picture = Image.new("RGB", (800, 200), "white")
    ImageDraw.Draw(picture).text((40, 60), "Return ticket", font=ImageFont.load_default(size=80), fill="black")
    picture.save(path)
    host = albumen_world.host_with(FOLDER)
    list(host.analyze())
    assert [hit.photo_id for hit in host.search(Query('"return ticket"'), 10)] == [photo]

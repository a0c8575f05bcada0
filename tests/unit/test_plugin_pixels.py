"""`ctx.photos.pixels`: from the thumbnail where that will do, else from the file."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from albumen.api import Invocation, UserError
from albumen.testing.world import plugin_files

CODE = """
from albumen.api import CommandResult
def activate(ctx):
    def look(call):
        side = call.options.get("side")
        pixels = ctx.photos.pixels(call.photo_ids[0], int(side) if side else None)
        return CommandResult(data={"shape": pixels.shape, "red": float(pixels[..., 0].mean())})
    ctx.add_command("look-at", look)
"""
MANIFEST = '[[commands]]\nid = "look-at"\ntitle = "Look"\n'


@pytest.fixture
def look(albumen_world, tmp_path):
    host = albumen_world.host_with(plugin_files(tmp_path, "looker", CODE, MANIFEST))
    photo_id = albumen_world.photo_ids[0]
    record = albumen_world.library.photos.get(photo_id)

    def keep(size, jpeg):
        albumen_world.library.thumbnails.put(record.content_hash, size, jpeg)

    def run(side=None):
        options = {} if side is None else {"side": side}
        return host.run_command("look-at", Invocation(photo_ids=(photo_id,), options=options)).data

    return run, keep, record.path


def jpeg(width, height, red):
    packed = io.BytesIO()
    Image.new("RGB", (width, height), (red, 0, 0)).save(packed, "JPEG")
    return packed.getvalue()


def test_small_pictures_come_from_the_smallest_thumbnail_that_will_do(look):
    run, keep, path = look
    keep(256, jpeg(256, 192, 10))
    keep(1024, jpeg(1024, 768, 250))
    path.unlink()
    assert tuple(run(128)["shape"]) == (96, 128, 3)
    assert run(256)["red"] < 20
    assert run(300)["red"] > 240
    assert tuple(run(300)["shape"]) == (225, 300, 3)
    for side in (2000, None):
        with pytest.raises(UserError, match="dog-0"):
            run(side)


def test_a_damaged_thumbnail_is_passed_over(look):
    run, keep, _ = look
    keep(256, b"not a picture")
    assert tuple(run(64)["shape"]) == (48, 64, 3)

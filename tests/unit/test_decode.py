import contextlib
import io
import os
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from albumen.core.decode import DecodedPhoto, DecodeLimits, DecodeSize, decode, decode_file
from albumen.core.identify import hash_bytes
from albumen.core.photo_failure import PhotoFailure, failure_kind
from albumen.core.photo_file import PhotoFile
from albumen.core.thumbnail import GRID, PREVIEW, thumbnails
from helpers import photos, unprivileged

LIMITS = DecodeLimits(max_memory=512 << 20)


def decoded(path: Path, **size: int) -> DecodedPhoto:
    return decode_file(os.fsencode(path), DecodeSize(**size), LIMITS)


def test_every_odd_kind_is_shown_upright_in_srgb(tmp_path):
    for kind, path in photos.odd_photos(tmp_path).items():
        photo = decoded(path)
        assert photo.image.mode == "RGB", kind
        assert (photo.width, photo.height) == (320, 240), kind
        assert photos.corner_colours(photo.image) == ["red", "green", "blue", "yellow"], kind


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_is_obeyed(tmp_path, orientation):
    turns = [None, *(Image.Transpose(n) for n in (0, 3, 1, 5, 2, 6, 4))]  # what undoes orientation 1 to 8
    upright = photos.quarters((320, 200))
    stored = upright if turns[orientation - 1] is None else upright.transpose(turns[orientation - 1])
    stored.save(tmp_path / "a.jpg", exif=photos.exif_bytes(orientation=orientation))
    photo = decoded(tmp_path / "a.jpg")
    assert photos.corner_colours(photo.image) == ["red", "green", "blue", "yellow"]
    assert (photo.width, photo.height) == (320, 200)


@pytest.mark.parametrize("kind", ["empty", "not_an_image", "truncated", "damaged", "too_large", "unsupported"])
def test_a_bad_file_gives_its_kind_and_one_sentence(tmp_path, kind):
    path = photos.bad_photos(tmp_path)[kind]
    with pytest.raises(PhotoFailure) as caught:
        decoded(path)
    assert caught.value.kind == kind
    assert caught.value.reason.endswith(".")
    assert "\n" not in caught.value.reason
    assert failure_kind(kind) == kind


def test_a_file_that_is_gone_and_one_that_may_not_be_read(tmp_path):
    with pytest.raises(PhotoFailure) as caught:
        decoded(tmp_path / "gone.jpg")
    assert caught.value.kind == "vanished"
    with pytest.raises(PhotoFailure) as caught:
        decoded(tmp_path)  # a folder in place of a file
    assert caught.value.kind == "unreadable"
    with unprivileged.open_folder() as folder:
        path = photos.write_jpeg(folder / "locked.jpg")
        with unprivileged.locked(path), pytest.raises(PhotoFailure) as caught:
            decoded(path)
    assert "permission" in caught.value.reason


def test_rubbish_that_begins_like_a_video_is_damaged(tmp_path):
    (tmp_path / "clip.jpg").write_bytes(b"\0\0\0\x20ftypisom" + bytes(3000))
    with pytest.raises(PhotoFailure) as caught:
        decoded(tmp_path / "clip.jpg")
    assert caught.value.kind == "damaged"


def test_a_file_that_grows_while_it_is_read_is_left_for_later(tmp_path):
    path = photos.write_jpeg(tmp_path / "a.jpg")
    with PhotoFile(os.fsencode(path)) as file:
        with path.open("ab") as more:
            more.write(b"more")
        with pytest.raises(PhotoFailure) as caught:
            file.identify()
    assert caught.value.kind == "changing"


def test_identity_is_the_content(tmp_path):
    path = photos.write_jpeg(tmp_path / "a.jpg")
    with PhotoFile(os.fsencode(path)) as file:
        assert file.identify() == hash_bytes(path.read_bytes())
        assert decode(file.stream, DecodeSize(), LIMITS).width == 320


def test_a_large_jpeg_shrinks_while_loading_and_stays_near_a_full_decode(tmp_path):
    path = photos.write_jpeg(tmp_path / "large.jpg", 7, (2400, 1800))
    photo = decoded(path)
    assert (photo.width, photo.height) == (2400, 1800)
    assert photo.image.size == (1200, 900)
    with Image.open(path) as full:
        truth = np.asarray(full.convert("RGB").resize((299, 224), Image.Resampling.BICUBIC), dtype=np.float32)
    ours = np.asarray(photo.image.resize((299, 224), Image.Resampling.BICUBIC), dtype=np.float32)
    assert np.abs(ours - truth).mean() < 0.5


def test_what_cannot_shrink_while_loading_is_averaged(tmp_path):
    photos.picture(2, (2400, 1800)).save(tmp_path / "large.png")
    photo = decoded(tmp_path / "large.png")
    assert photo.image.size == (1200, 900)
    assert (photo.width, photo.height) == (2400, 1800)


def test_sixteen_bit_greys_keep_their_tones(tmp_path):
    ramp = np.linspace(0, 65535, 256, dtype=np.uint16)[None, :].repeat(64, axis=0)
    Image.fromarray(ramp).save(tmp_path / "deep.png")
    photo = decoded(tmp_path / "deep.png")
    assert np.abs(np.asarray(photo.image)[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_transparency_lies_on_white(tmp_path):
    Image.new("RGBA", (40, 30), (200, 0, 0, 0)).save(tmp_path / "glass.png")
    assert decoded(tmp_path / "glass.png").image.getpixel((5, 5)) == (255, 255, 255)


def test_a_colour_profile_is_applied_and_a_damaged_one_ignored(tmp_path):
    image = Image.new("RGB", (64, 64), (200, 100, 50))
    image.save(tmp_path / "plain.jpg", icc_profile=b"this is no profile")
    assert decoded(tmp_path / "plain.jpg").image.getpixel((5, 5))[0] == pytest.approx(200, abs=3)
    lab = image.convert("RGB")
    lab.save(tmp_path / "misfit.jpg", icc_profile=photos.wide_gamut_profile())
    assert decoded(tmp_path / "misfit.jpg").image.getpixel((5, 5))[0] == pytest.approx(200, abs=3)


def test_a_wide_gamut_profile_changes_the_numbers(tmp_path):
    profile = photos.swapped_primaries_profile()
    Image.new("RGB", (64, 64), (220, 30, 30)).save(tmp_path / "wide.png", icc_profile=profile)
    red, green, blue = decoded(tmp_path / "wide.png").image.getpixel((5, 5))
    assert green > red
    assert green > blue


def test_a_header_may_not_claim_more_memory_than_there_is(tmp_path):
    path = photos.write_jpeg(tmp_path / "a.jpg", 1, (1500, 1500), progressive=True)
    tight = DecodeLimits(max_memory=1, max_pixels=1_000_000)
    with pytest.raises(PhotoFailure) as caught:
        decode_file(os.fsencode(path), DecodeSize(), tight)
    assert caught.value.kind == "too_large"
    assert "1500 x 1500" in caught.value.reason


def test_thumbnails_fit_and_never_enlarge(tmp_path):
    photo = decoded(photos.write_jpeg(tmp_path / "a.jpg", 1, (3000, 1500)))
    made = thumbnails(photo.image)
    assert Image.open(io.BytesIO(made[GRID])).size == (256, 128)
    assert max(Image.open(io.BytesIO(made[PREVIEW])).size) == 1024
    small = thumbnails(photos.picture(1, (100, 80)))
    assert Image.open(io.BytesIO(small[PREVIEW])).size == (100, 80)


def test_a_very_long_picture_keeps_a_pixel_of_height():
    assert Image.open(io.BytesIO(thumbnails(Image.new("RGB", (9000, 2)))[GRID])).size == (256, 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_damage_to_a_file_gives_anything_but_a_picture_or_a_reason(data):
    kinds = {"JPEG": {}, "PNG": {}, "GIF": {}, "WEBP": {}, "TIFF": {}, "BMP": {}}
    buffer = io.BytesIO()
    photos.picture(1, (48, 32)).save(
        buffer, data.draw(st.sampled_from(sorted(kinds))), exif=photos.exif_bytes(taken="2020:01:02 03:04:05")
    )
    content = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(1, len(content))) :]
    with contextlib.suppress(PhotoFailure):
        assert decode(io.BytesIO(bytes(content)), DecodeSize(), LIMITS).image.mode == "RGB"


def test_decoding_is_safe_in_threads(tmp_path):
    paths = list(photos.odd_photos(tmp_path).values())
    results: list[int] = []
    threads = [threading.Thread(target=lambda: results.extend(decoded(path).width for path in paths)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [320] * (3 * len(paths))

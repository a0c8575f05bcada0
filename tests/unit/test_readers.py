"""The readers of RAW, video and JPEG XL, photos with clips, and what is read in strips."""

import contextlib
import io
import os
import struct
import sys

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from albumen.core.decode import DecodedPhoto, DecodeLimits, DecodeSize, decode, decode_file
from albumen.core.metadata import read_metadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers import large, progressive, still
from albumen.core.readers.extras import MODULES, can_be_read_now
from albumen.core.readers.live import clip_beside, still_beside
from albumen.core.readers.signature import kind_of
from helpers import media, photos

LIMITS = DecodeLimits(max_memory=512 << 20)
UPRIGHT = ["red", "green", "blue", "yellow"]


def read(content, name=b"", **size) -> DecodedPhoto:
    return decode(io.BytesIO(content), DecodeSize(**size), LIMITS, name)


# RAW.


def test_a_raw_shows_the_preview_of_its_camera(tmp_path):
    photo = read(media.dng(photos.quarters((1400, 1000)), preview=photos.quarters((1200, 860))))
    assert (photo.width, photo.height, photo.image.size) == (1400, 1000, (1200, 860))
    assert photos.corner_colours(photo.image) == UPRIGHT
    assert (photo.metadata.camera, photo.metadata.taken_at.year) == ("Albumen Test One", 2021)


@pytest.mark.parametrize("preview", [None, (160, 120)])
def test_a_raw_without_a_preview_of_use_is_developed_at_half_size(preview):
    shown = None if preview is None else photos.quarters(preview)
    photo = read(media.dng(photos.quarters((1400, 1000)), preview=shown), b"a.dng")
    assert (photo.width, photo.height, photo.image.size) == (1400, 1000, (700, 500))
    assert photos.corner_colours(photo.image) == UPRIGHT
    assert (photo.media_type, photo.metadata.camera) == ("image/x-adobe-dng", "Albumen Test One")
    assert photo.metadata.taken_at.year == 2021


@pytest.mark.parametrize("preview", ["none", "lying", "turned by the camera"])
def test_a_raw_is_shown_upright(preview):
    lying = photos.quarters((1000, 1400)).transpose(Image.Transpose.ROTATE_90)
    shown = {"none": None, "lying": photos.quarters((900, 1200)).transpose(Image.Transpose.ROTATE_90)}
    photo = read(media.dng(lying, orientation=6, preview=shown.get(preview, photos.quarters((900, 1200)))))
    assert (photo.width, photo.height) == (1000, 1400)
    assert photo.image.width < photo.image.height
    assert photos.corner_colours(photo.image) == UPRIGHT


def test_a_tiff_that_is_named_like_a_raw_is_still_a_picture(tmp_path):
    photos.quarters().save(tmp_path / "a.tif")
    assert read((tmp_path / "a.tif").read_bytes(), b"a.nef").media_type == "image/tiff"


def test_a_raw_of_an_unknown_camera_is_one_sentence():
    with pytest.raises(PhotoFailure) as caught:
        read(b"FUJIFILMCCD-RAW " + bytes(5000))
    assert caught.value.kind in {"unsupported", "damaged"}


# Video.


@pytest.mark.parametrize(
    ("container", "codec", "media_type"),
    [
        ("mp4", "mpeg4", "video/mp4"),
        ("mov", "h264", "video/quicktime"),
        ("matroska", "h264", "video/x-matroska"),
        ("webm", "libvpx-vp9", "video/webm"),
        ("avi", "mjpeg", "video/x-msvideo"),
        ("mpegts", "mpeg2video", "video/mp2t"),
        ("mpeg", "mpeg1video", "video/mpeg"),
        ("asf", "wmv2", "video/x-ms-wmv"),
        ("flv", "flv", "video/x-flv"),
    ],
)
def test_a_video_has_a_poster_that_shows_something_and_a_length(container, codec, media_type):
    rate = 25 if codec.startswith("mpeg") else 10
    photo = read(media.film_bytes(container, codec=codec, rate=rate))
    assert (photo.media_type, photo.width, photo.height) == (media_type, 320, 240)
    assert photos.corner_colours(photo.image) == UPRIGHT
    assert 2.4 < photo.duration < 3.6
    assert 1 <= len(photo.frames) <= 2


def test_frames_are_taken_from_the_whole_of_a_video():
    shades = iter(range(1000))
    grey = lambda size: Image.new("RGB", size, (min(next(shades) * 20, 255),) * 3)  # noqa: E731
    buffer = io.BytesIO()
    with media.av.open(buffer, "w", format="mp4") as out:
        stream = out.add_stream("mpeg4", rate=2)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(24):
            out.mux(stream.encode(media.av.VideoFrame.from_image(grey((64, 48)))))
        out.mux(stream.encode())
    photo = read(buffer.getvalue())
    means = [np.asarray(frame).mean() for frame in photo.frames]
    assert len(means) >= 3
    assert means == sorted(means)
    assert means[-1] - means[0] > 100


def test_a_video_is_turned_as_its_matrix_says(tmp_path):
    photo = decode_file(os.fsencode(media.turned_film(tmp_path / "a.mp4")), DecodeSize(), LIMITS)
    assert (photo.width, photo.height) == (240, 320)
    assert photos.corner_colours(photo.image) == UPRIGHT


def test_what_a_video_says_of_itself_is_read():
    said = {
        "com.apple.quicktime.creationdate": "2021-02-03T04:05:06+0200",
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 12",
        "com.apple.quicktime.location.ISO6709": "+48.1000-011.5000+520.0/",
    }
    metadata = read(media.film_bytes("mov", said=said)).metadata
    assert metadata.taken_at.isoformat() == "2021-02-03T04:05:06+02:00"
    assert (metadata.taken_source, metadata.camera) == ("video", "Apple iPhone 12")
    assert (metadata.latitude, metadata.longitude, metadata.altitude) == (48.1, -11.5, 520.0)


def test_sound_alone_is_no_video(tmp_path):
    with pytest.raises(PhotoFailure) as caught:
        decode_file(os.fsencode(media.sound(tmp_path / "a.m4v")), DecodeSize(), LIMITS)
    assert "sound" in caught.value.reason


def test_a_video_that_is_cut_short_gives_what_it_has_or_a_reason():
    whole = media.film_bytes("matroska", seconds=4)
    photo = read(whole[: len(whole) * 2 // 3])
    assert photos.corner_colours(photo.image) == UPRIGHT
    with pytest.raises(PhotoFailure):
        read(media.film_bytes("mp4")[:3000])  # the index of an MP4 is at its end


# JPEG XL.


def test_jpeg_xl_is_read_with_its_metadata():
    exif = photos.exif_bytes(orientation=6, taken="2021:02:03 04:05:06")
    photo = read(media.jxl_bytes(photos.quarters(), exif=exif))
    assert (photo.media_type, photo.width, photo.height) == ("image/jxl", 320, 240)
    assert photos.corner_colours(photo.image) == UPRIGHT, "the codestream's own orientation counts, not EXIF's"
    assert photo.metadata.taken_at.year == 2021


def test_damaged_jpeg_xl_is_one_sentence():
    whole = media.jxl_bytes(photos.picture(1))
    for content in (whole[: len(whole) // 2], whole[:20], b"\xff\x0a" + bytes(100)):
        with pytest.raises(PhotoFailure):
            read(content)


# What is recognised.


def test_the_content_decides_and_not_the_name(tmp_path):
    film, raw, jxl = media.film_bytes(), media.dng(photos.quarters((64, 48))), media.jxl_bytes(photos.quarters())
    assert read(film, b"a.jpg").media_type == "video/mp4"
    assert read(raw, b"a.tif").media_type == "image/x-dcraw"
    assert read(jxl, b"a.png").media_type == "image/jxl"
    assert read(photos.jpeg_bytes(photos.quarters()), b"a.mov").media_type == "image/jpeg"


@pytest.mark.parametrize("content", [b"", b"\0", b"II*\0", b"MM\0*\0\0\0\x08", b"II*\0\x04\0\0\0\xff\xff", b"G" * 2000])
def test_the_shortest_files_have_a_kind(content):
    stream = io.BytesIO(content)
    assert kind_of(stream) in {"picture", "video"}
    assert stream.tell() == 0


def test_a_tiff_whose_directories_go_in_circles_is_recognised():
    loop = media._directory(8, [(330, 4, [8, 8, 8])])
    assert kind_of(io.BytesIO(b"II*\0\x08\0\0\0" + loop)) == "picture"


@pytest.mark.parametrize(("need", "module"), MODULES.items())
def test_a_missing_reader_is_named_and_noticed_when_it_comes(monkeypatch, need, module):
    content = {
        "needs_raw": media.dng(photos.quarters((64, 48))),
        "needs_video": media.film_bytes(),
        "needs_jxl": media.jxl_bytes(photos.quarters()),
    }[need]
    assert can_be_read_now(need)
    monkeypatch.setitem(sys.modules, module, None)
    assert not can_be_read_now(need)
    with pytest.raises(PhotoFailure) as caught:
        read(content)
    assert caught.value.kind == need
    assert f"albumen[{need.removeprefix('needs_')}]" in caught.value.reason
    assert not can_be_read_now("damaged")


# Photos with clips.


def test_a_live_photo_and_its_clip_find_each_other(tmp_path):
    still, clip = (os.fsencode(path) for path in media.live_photo(tmp_path))
    assert clip_beside(still) == clip
    assert still_beside(clip) == still
    assert clip_beside(clip) is None


def test_a_clip_that_names_another_photo_is_none(tmp_path):
    _, clip = media.live_photo(tmp_path)
    other = b"FFFFFFFF-89AB-CDEF-0123-456789ABCDEF"
    clip.write_bytes(clip.read_bytes().replace(media.IDENTIFIER.encode(), other))
    assert still_beside(os.fsencode(clip)) is None


@pytest.mark.parametrize(("seconds", "pair"), [(3.0, True), (9.0, False)])
def test_without_identifiers_a_short_clip_of_the_same_name_belongs(tmp_path, seconds, pair):
    still, clip = media.live_photo(tmp_path, apple=False, seconds=seconds)
    assert (clip_beside(os.fsencode(still)) == os.fsencode(clip)) is pair


@pytest.mark.parametrize("kind", ["google", "container", "samsung", "heic"])
def test_the_film_inside_a_motion_photo_is_found(kind):
    content = media.motion_photo(kind)
    clip = read(content).clip
    film = content[clip.offset : clip.offset + clip.length]
    assert read(film).duration == pytest.approx(3.0)
    assert clip.seconds == pytest.approx(3.0)


def test_a_photo_that_only_claims_a_film_has_none():
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description GCamera:MicroVideoOffset="500"/></x:xmpmeta>'
    assert read(photos.jpeg_bytes(photos.quarters(), xmp=packet)).clip is None
    assert read(photos.jpeg_bytes(photos.quarters()) + b"MotionPhoto_DataSEFT").clip is None


# In strips.


def in_strips(content: bytes) -> tuple[Image.Image, Image.Image]:
    """A picture read in strips, and as Pillow decodes it; both shrunk alike."""
    still.prepare_pillow()
    size = DecodeSize(64, 64)
    with Image.open(io.BytesIO(content)) as image:
        assert large.can_read(image)
        metadata, strips = large.read_large(image, io.BytesIO(content), size)
        image.load()
        assert metadata == read_metadata(image)
        return strips, still.reduce(image, size)


@pytest.mark.parametrize(
    ("mode", "format_", "options"),
    [
        ("RGB", "PNG", {}), ("L", "PNG", {}), ("RGBA", "PNG", {}), ("P", "PNG", {}), ("LA", "PNG", {}),
        ("1", "PNG", {}), ("RGB", "TIFF", {}), ("RGB", "TIFF", {"compression": "tiff_lzw"}),
        ("CMYK", "TIFF", {"compression": "tiff_adobe_deflate"}), ("RGB", "WEBP", {"lossless": True}),
    ],
)  # fmt: skip
def test_strips_give_what_a_whole_decode_gives(mode, format_, options):
    picture = photos.picture(3, (640, 512))
    image = picture.quantize(64) if mode == "P" else picture.convert(mode)
    if mode in {"RGBA", "LA"}:
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    buffer = io.BytesIO()
    image.save(buffer, format_, **options)
    strips, whole = in_strips(buffer.getvalue())
    difference = np.abs(np.asarray(strips.convert("RGB"), float) - np.asarray(whole.convert("RGB"), float))
    assert strips.size == whole.size
    assert difference.mean() < 2.0


def test_strips_of_sixteen_bits_keep_their_tones():
    ramp = np.linspace(0, 65535, 640, dtype=np.uint16)[None, :].repeat(512, axis=0)
    buffer = io.BytesIO()
    Image.fromarray(ramp).save(buffer, "PNG")
    strips, _ = in_strips(buffer.getvalue())
    assert np.abs(np.asarray(strips)[0].astype(float) - np.linspace(0, 255, strips.width)).max() < 3


@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP"])
def test_strips_keep_their_colour_profile(format_):
    profile = photos.swapped_primaries_profile()
    buffer = io.BytesIO()
    photos.picture(1, (640, 512)).save(buffer, format_, icc_profile=profile)
    assert in_strips(buffer.getvalue())[0].info["icc_profile"] == profile


def test_what_a_large_png_says_of_itself_is_read_without_decoding_it(tmp_path):
    info = PngImagePlugin.PngInfo()
    info.add_text("parameters", "a castle\nSteps: 20, Sampler: Euler a")
    buffer = io.BytesIO()
    photos.picture(2, (640, 512)).save(
        buffer, "PNG", pnginfo=info, exif=photos.exif_bytes(taken="2021:02:03 04:05:06", camera=("A", "B"))
    )
    in_strips(buffer.getvalue())


def test_a_damaged_picture_in_strips_is_an_error():
    buffer = io.BytesIO()
    photos.picture(2, (640, 512)).save(buffer, "PNG")
    with Image.open(io.BytesIO(buffer.getvalue())) as image, pytest.raises(OSError, match="libvips"):
        large.read_large(image, io.BytesIO(buffer.getvalue()[:50_000]), DecodeSize(64, 64))


# The first scan of a progressive JPEG.


@pytest.mark.parametrize("size", [(1000, 800), (803, 611), (64, 9)])
@pytest.mark.parametrize(
    "options",
    [{"subsampling": 0}, {"subsampling": 2}, {"subsampling": 1, "restart_marker_blocks": 7}, {"keep_rgb": True}, {}],
)
def test_the_first_scan_of_a_progressive_jpeg_is_an_eighth_of_it(size, options):
    picture = photos.picture(3, size) if options else photos.picture(3, size).convert("L")
    content = photos.jpeg_bytes(picture, progressive=True, icc_profile=photos.swapped_primaries_profile(), **options)
    with Image.open(io.BytesIO(content)) as image:
        assert progressive.can_read(image)
        eighth = progressive.read_eighth(image, io.BytesIO(content))
        image.draft(None, (size[0] // 8, size[1] // 8))
        image.load()
    assert (eighth.mode, eighth.size) == (image.mode, (-(-size[0] // 8), -(-size[1] // 8)))
    assert eighth.info["icc_profile"] == image.info["icc_profile"]
    if eighth.size == image.size:
        light = [np.asarray(one.convert("L"), float) for one in (eighth, image)]
        assert np.abs(light[0] - light[1]).mean() < (1.5 if options.get("subsampling", 0) == 0 else 4.0)


def test_a_progressive_jpeg_that_is_cut_or_damaged_is_an_error_or_a_picture():
    content = photos.jpeg_bytes(photos.picture(3, (300, 200)), progressive=True)
    with Image.open(io.BytesIO(content)) as image:
        for place in (30, 200, len(content) // 3, len(content) - 2):
            with pytest.raises(OSError, match="truncated"):
                progressive.read_eighth(image, io.BytesIO(content[:place]))
        chance = np.random.default_rng(0)
        for _ in range(100):
            damaged = bytearray(content)
            damaged[chance.integers(2, len(content))] ^= 1 << chance.integers(8)
            with contextlib.suppress(OSError, KeyError, IndexError, ValueError, struct.error, OverflowError):
                assert progressive.read_eighth(image, io.BytesIO(bytes(damaged))).mode == "RGB"


def test_a_large_progressive_jpeg_goes_that_way(monkeypatch):
    content = photos.jpeg_bytes(photos.quarters((4000, 3600)), progressive=True, exif=photos.exif_bytes(orientation=1))
    monkeypatch.setattr(still, "_STREAMED", 1 << 20)
    photo = read(content, short_side=224, long_side=448)
    assert (photo.width, photo.height) == (4000, 3600)
    assert photo.image.size == (500, 450)
    assert photos.corner_colours(photo.image) == UPRIGHT


def test_jpeg_2000_shrinks_while_it_is_decoded():
    buffer = io.BytesIO()
    photos.quarters((2000, 1600)).save(buffer, "JPEG2000")
    photo = read(buffer.getvalue())
    assert (photo.width, photo.height, photo.image.size) == (2000, 1600, (1000, 800))
    assert photos.corner_colours(photo.image) == UPRIGHT

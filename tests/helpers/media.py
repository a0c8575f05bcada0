"""Makes small real files of the formats that need a reader of their own: RAW, video, JPEG XL, photos with clips."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import av
import numpy as np
import pillow_heif
import pylibjxl
from PIL import Image

from helpers import photos

IDENTIFIER = "01234567-89AB-CDEF-0123-456789ABCDEF"
APPLE = {"com.apple.quicktime.content.identifier": IDENTIFIER}


def film(
    file: Path | io.BytesIO, *, seconds: float = 3.0, size: tuple[int, int] = (320, 240), codec: str = "mpeg4",
    container: str | None = None, rate: int = 10, dark: int = 3, said: Mapping[str, str] | None = None,
    picture: Callable[[tuple[int, int]], Image.Image] = photos.quarters,
) -> Path | io.BytesIO:  # fmt: skip
    """A video of `photos.quarters()` that begins with some black frames."""
    options = {"movflags": "use_metadata_tags"} if said else {}
    target = str(file) if isinstance(file, Path) else file
    shown, black = picture(size), Image.new("RGB", size)
    with av.open(target, "w", format=container, options=options) as out:
        out.metadata.update(said or {})
        stream = out.add_stream(codec, rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        for number in range(int(seconds * rate)):
            out.mux(stream.encode(av.VideoFrame.from_image(black if number < dark else shown)))
        out.mux(stream.encode())
    return file


def film_bytes(container: str = "mp4", **options: object) -> bytes:
    buffer = io.BytesIO()
    film(buffer, container=container, **options)
    return buffer.getvalue()


def sound(path: Path) -> Path:
    """An MP4 with sound and nothing else."""
    with av.open(str(path), "w", format="mp4") as out:
        stream = out.add_stream("aac", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), dtype=np.float32), format="fltp", layout="mono")
        frame.sample_rate = 8000
        out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path


def turned_film(path: Path) -> Path:
    """A film that a phone held upright has written: lying frames, and a matrix that turns them by 90 degrees."""
    lying = photos.quarters((240, 320)).transpose(Image.Transpose.ROTATE_90)
    film(path, size=(320, 240), picture=lambda _: lying)
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 40  # ISO/IEC 14496-12, 8.3.2: the matrix of a track header of version 0
    data[at : at + 36] = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 240 << 16, 0, 1 << 30)
    path.write_bytes(data)
    return path


def dng(image: Image.Image, *, orientation: int = 1, preview: Image.Image | None = None) -> bytes:
    """A DNG with the samples of a Bayer sensor (RGGB, 16 bits), and the camera's JPEG beside it if asked for."""
    rgb = np.asarray(image.convert("RGB"), dtype=np.uint16) * 257
    sensor = rgb[:, :, 1].copy()  # (H, W)
    sensor[0::2, 0::2], sensor[1::2, 1::2] = rgb[0::2, 0::2, 0], rgb[1::2, 1::2, 2]
    height, width = sensor.shape
    linear = (sensor / 65535.0) ** 2.2 * 65535
    pixels = linear.astype("<u2").tobytes()
    jpeg = photos.jpeg_bytes(preview) if preview is not None else b""
    unit = [(10000, 10000)]
    matrix = [(value, 10000) for value in (32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570)]  # XYZ to sRGB
    sub_at = 8 + len(pixels) + len(jpeg)
    sub = b"" if preview is None else _directory(sub_at, [
        (254, 4, [1]), (256, 4, [preview.width]), (257, 4, [preview.height]), (258, 3, [8, 8, 8]), (259, 3, [7]),
        (262, 3, [6]), (273, 4, [8 + len(pixels)]), (277, 3, [3]), (278, 4, [preview.height]), (279, 4, [len(jpeg)]),
    ])  # fmt: skip
    main_at = sub_at + len(sub)
    main = _directory(main_at, [
        (254, 4, [0]), (256, 4, [width]), (257, 4, [height]), (258, 3, [16]), (259, 3, [1]), (262, 3, [32803]),
        (271, 2, b"Albumen\0"), (272, 2, b"Test One\0"), (273, 4, [8]), (274, 3, [orientation]), (277, 3, [1]),
        (278, 4, [height]), (279, 4, [len(pixels)]), (306, 2, b"2021:02:03 04:05:06\0"),
        *([(330, 4, [sub_at])] if sub else []),
        (33421, 3, [2, 2]), (33422, 1, bytes([0, 1, 1, 2])), (50706, 1, bytes([1, 4, 0, 0])),
        (50707, 1, bytes([1, 1, 0, 0])), (50708, 2, b"Albumen Test One\0"), (50714, 3, [0]), (50717, 4, [65535]),
        (50721, 10, matrix), (50728, 5, unit * 3), (50778, 3, [21]),
    ])  # fmt: skip
    return struct.pack("<2sHI", b"II", 42, main_at) + pixels + jpeg + sub + main


def _directory(at: int, tags: Sequence[tuple[int, int, Sequence[int] | bytes | Sequence[tuple[int, int]]]]) -> bytes:
    """A little-endian TIFF directory at an offset, with its longer values behind it."""
    table, rest = struct.pack("<H", len(tags)), b""
    rest_at = at + 2 + 12 * len(tags) + 4
    for tag, kind, values in tags:
        if isinstance(values, bytes):
            data = values
        elif kind in {5, 10}:
            data = b"".join(struct.pack("<ii", *pair) for pair in values)
        else:
            data = struct.pack(f"<{len(values)}{'H' if kind == 3 else 'I'}", *values)
        count = len(values)
        field = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", rest_at + len(rest))
        table += struct.pack("<HHI", tag, kind, count) + field
        if len(data) > 4:
            rest += data + b"\0" * (len(data) % 2)
    return table + struct.pack("<I", 0) + rest


def jxl_bytes(image: Image.Image, **options: object) -> bytes:
    return pylibjxl.encode(np.ascontiguousarray(np.asarray(image)), effort=1, **options)


def live_photo(folder: Path, name: str = "IMG_0001", *, apple: bool = True, seconds: float = 2.0) -> tuple[Path, Path]:
    """A HEIC and the clip beside it; from the phone itself, both carry the same identifier."""
    still, clip = folder / f"{name}.HEIC", folder / f"{name}.MOV"
    exif = Image.Exif()
    if apple:
        table = struct.pack(">HHHIII", 1, 0x11, 2, 37, 32, 0)
        exif.get_ifd(0x8769)[0x927C] = b"Apple iOS\0\0\1MM" + table + IDENTIFIER.encode() + b"\0"
    folder.mkdir(parents=True, exist_ok=True)
    pillow_heif.from_pillow(photos.quarters()).save(still, quality=80, exif=exif.tobytes())
    film(clip, container="mov", seconds=seconds, said=APPLE if apple else None)
    return still, clip


def motion_photo(kind: str) -> bytes:
    """A photo with a film inside: "google", "container" (Google since 2020), "samsung" or "heic"."""
    clip = film_bytes()
    if kind == "heic":
        buffer = io.BytesIO()
        pillow_heif.from_pillow(photos.quarters()).save(buffer, quality=80)
        return buffer.getvalue() + struct.pack(">I4s", len(clip) + 8, b"mpvd") + clip
    if kind == "samsung":
        return photos.jpeg_bytes(photos.quarters()) + b"\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data" + clip + b"SEFH....SEFT"
    said = {
        "google": f'GCamera:MicroVideo="1" GCamera:MicroVideoOffset="{len(clip)}"',
        "container": f'><Container:Item Item:Mime="video/mp4" Item:Semantic="MotionPhoto" Item:Length="{len(clip)}"/',
    }[kind]
    packet = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description {said}></rdf:Description></x:xmpmeta>'
    return photos.jpeg_bytes(photos.quarters(), xmp=packet.encode()) + clip

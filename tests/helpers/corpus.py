"""Makes some hundred damaged and odd files: what a library meets in the wild, and what somebody may craft.

Each file says by its name how it was made. All come from small sound files, by cutting them where one structure ends
and the next begins, by flipping bits, and by headers that lie.
"""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pillow_heif
from PIL import Image

from helpers import media, photos

SIGNATURES = {
    "a.raf": b"FUJIFILMCCD-RAW 0201",
    "a.orf": b"IIRO\x08\0\0\0",
    "a.rw2": b"IIU\0\x18\0\0\0",
    "a.x3f": b"FOVb",
    "a.mrw": b"\0MRM\0\0\x10\0",
    "a.crw": b"II\x1a\0\0\0HEAPCCDR",
    "a.cr3": b"\0\0\0\x18ftypcrx ",
    "a.cr2": b"II*\0\x10\0\0\0CR\x02\0",
    "a.webm": b"\x1aE\xdf\xa3",
    "a.flv": b"FLV\x01\x05",
    "a.ogv": b"OggS",
    "a.wmv": b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
    "a.avi": b"RIFF\xff\xff\xff\xffAVI LIST",
    "a.jxl": b"\xff\x0a",
    "b.jxl": b"\0\0\0\x0cJXL \r\n\x87\n",
    "a.avif": b"\0\0\0\x20ftypavif",
    "a.psd": b"8BPS\0\1",
}
FLIPS = 8  # variants with flipped bits of each sound file


def sound_files() -> dict[str, bytes]:
    """One small sound file of every format that is read, by its suffix."""
    picture = photos.picture(3, (96, 64))
    exif = photos.exif_bytes(orientation=6, taken="2021:02:03 04:05:06", gps=(48.1, 11.5), camera=("A", "B"))
    profile = photos.swapped_primaries_profile()

    def saved(format_: str, image: Image.Image = picture, **options: object) -> bytes:
        buffer = io.BytesIO()
        image.save(buffer, format_, **options)
        return buffer.getvalue()

    heic = io.BytesIO()
    pillow_heif.from_pillow(picture).save(heic, quality=80, exif=exif)
    frames = [photos.picture(seed, (48, 32)).quantize(16) for seed in range(3)]
    rgba = picture.convert("RGBA")
    rgba.putalpha(128)
    return {
        "baseline.jpg": saved("JPEG", exif=exif, icc_profile=profile, xmp=photos.xmp_packet(keywords=("a",))),
        "progressive.jpg": saved("JPEG", progressive=True, restart_marker_rows=1),
        "cmyk.jpg": saved("JPEG", picture.convert("CMYK")),
        "rgb.png": saved("PNG", exif=exif, icc_profile=profile),
        "palette.png": saved("PNG", picture.quantize(16), transparency=3),
        "rgba.png": saved("PNG", rgba),
        "animated.gif": saved("GIF", frames[0], save_all=True, append_images=frames[1:], loop=0),
        "lossy.webp": saved("WEBP", exif=exif, icc_profile=profile),
        "lossless.webp": saved("WEBP", rgba, lossless=True),
        "lzw.tif": saved("TIFF", compression="tiff_lzw"),
        "plain.tif": saved("TIFF", exif=exif),
        "jpeg.tif": saved("TIFF", compression="jpeg"),
        "rgb.bmp": saved("BMP"),
        "photo.heic": heic.getvalue(),
        "photo.avif": saved("AVIF"),
        "photo.jp2": saved("JPEG2000"),
        "photo.jxl": media.jxl_bytes(picture, exif=exif),
        "photo.ppm": saved("PPM"),
        "photo.qoi": saved("QOI"),
        "photo.tga": saved("TGA", compression="tga_rle"),
        "photo.dng": media.dng(picture, preview=photos.picture(1, (48, 32))),
        "film.mp4": media.film_bytes("mp4", seconds=1, size=(64, 48)),
        "film.mkv": media.film_bytes("matroska", seconds=1, size=(64, 48)),
        "film.avi": media.film_bytes("avi", seconds=1, size=(64, 48), codec="mjpeg"),
        "film.m2ts": media.film_bytes("mpegts", seconds=1, size=(64, 48), codec="mpeg2video", rate=25),
        "motion.jpg": media.motion_photo("google"),
    }


def damaged_files(seed: int = 1) -> Iterator[tuple[str, bytes]]:
    """Every damaged file, by its name. The same each time for the same seed."""
    chance = random.Random(seed)
    files = sound_files()
    for name, whole in files.items():
        for place in cuts(name, whole):
            yield f"cut-at-{place}-{name}", whole[:place]
        for number in range(FLIPS):
            yield f"flip-{number}-{name}", flipped(whole, chance, 1 + 3 * number)
        yield f"zeros-{name}", whole[: len(whole) // 3] + bytes(len(whole) // 3) + whole[2 * len(whole) // 3 :]
        yield f"tail-{name}", whole + chance.randbytes(2000)
        yield f"head-{name}", whole[:16] + chance.randbytes(3000)
    yield from lies(files)
    yield from oddities(files, chance)


def cuts(name: str, whole: bytes) -> list[int]:
    """Where to cut a file: after its signature, at the borders of its first structures, in its middle, near its end."""
    places = {1, 4, 12, len(whole) // 4, len(whole) // 2, len(whole) - 1}
    places.update(list(borders(name, whole))[:6])
    return sorted(place for place in places if 0 < place < len(whole))


def borders(name: str, whole: bytes) -> Iterator[int]:
    """Where the structures of a file begin: segments, chunks or boxes."""
    at = 0
    if name.endswith(".jpg"):
        at = 2
        while at + 4 <= len(whole) and whole[at] == 0xFF and whole[at + 1] != 0xDA:
            at += 2 + struct.unpack_from(">H", whole, at + 2)[0]
            yield at
    elif name.endswith(".png"):
        at = 8
        while at + 8 <= len(whole):
            at += 12 + struct.unpack_from(">I", whole, at)[0]
            yield at
    elif name.endswith((".heic", ".avif", ".jp2", ".mp4")):
        while at + 8 <= len(whole) and (length := struct.unpack_from(">I", whole, at)[0]) >= 8:
            at += length
            yield at
    elif name.endswith((".webp", ".avi")):
        at = 12
        while at + 8 <= len(whole):
            at += 8 + struct.unpack_from("<I", whole, at + 4)[0]
            yield at
    else:
        yield from range(16, len(whole), max(len(whole) // 5, 1))


def flipped(whole: bytes, chance: random.Random, bits: int) -> bytes:
    """Some bits turned over, half of them near the beginning, where headers are."""
    data = bytearray(whole)
    for number in range(bits):
        place = chance.randrange(min(len(data), 200) if number % 2 else len(data))
        data[place] ^= 1 << chance.randrange(8)
    return bytes(data)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def lies(files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Headers that claim what is not there, and bombs."""
    for side in (0, 1, 65535, 2**31 - 1):
        header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        body = png_chunk(b"IDAT", zlib.compress(bytes(2000))) + png_chunk(b"IEND", b"")
        yield f"claims-{side}.png", b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + body
    yield "bomb.png", photos.png_bomb()
    text = png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(64 << 20), 9))
    yield "text-bomb.png", files["rgb.png"][:33] + text + files["rgb.png"][33:]
    jpeg = bytearray(files["baseline.jpg"])
    frame = jpeg.index(b"\xff\xc0")
    for height, width in ((65500, 65500), (0, 0), (1, 65535)):
        lying = bytearray(jpeg)
        struct.pack_into(">HH", lying, frame + 5, height, width)
        yield f"claims-{height}x{width}.jpg", bytes(lying)
    yield "deep.jpg", photos.twelve_bit_jpeg()
    gif = bytearray(files["animated.gif"])
    struct.pack_into("<HH", gif, 6, 65535, 65535)
    yield "claims-much.gif", bytes(gif)
    bmp = bytearray(files["rgb.bmp"])
    struct.pack_into("<ii", bmp, 18, 30000, -30000)
    yield "claims-much.bmp", bytes(bmp)
    yield "claims-much.ppm", b"P6 100000 100000 255\n" + bytes(1000)
    yield "claims-much.qoi", b"qoif" + struct.pack(">II", 60000, 60000) + bytes(1000)
    for name, place in (("film.mp4", b"tkhd"), ("photo.heic", b"ispe"), ("photo.avif", b"ispe")):
        data = bytearray(files[name])
        at = data.index(place)
        offset = at + 4 + 76 if place == b"tkhd" else at + 8
        struct.pack_into(">II", data, offset, 0x7FFF0000, 0x7FFF0000)
        yield f"claims-{place.decode()}-{name}", bytes(data)


def oddities(files: dict[str, bytes], chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Loops, nonsense where something is expected, and files that are something else."""
    sound = photos.jpeg_bytes(photos.picture(2, (64, 48)))
    yield "empty.jpg", b""
    yield "one-byte.png", b"\x89"
    yield "letter.jpg", b"Dear Sir or Madam,\nthis is a letter.\n" * 50
    yield "page.png", b"<!DOCTYPE html><html><body>404 Not Found</body></html>"
    yield "vector.jpg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    yield "playlist.mp4", b"#EXTM3U\n#EXT-X-VERSION:3\nfile:///etc/passwd\n"
    yield "list.mkv", b"ffconcat version 1.0\nfile /etc/passwd\n"
    yield "program.tif", b"\x7fELF" + chance.randbytes(3000)
    yield "archive.heic", b"PK\3\4" + chance.randbytes(3000)
    yield "document.jp2", b"%PDF-1.7\n" + chance.randbytes(3000)
    yield "script.bmp", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"
    for suffix in [
        "jpg",
        "png",
        "gif",
        "tif",
        "heic",
        "dng",
        "nef",
        "cr3",
        "raf",
        "orf",
        "x3f",
        "mp4",
        "mov",
        "mkv",
        "avi",
        "mpg",
        "wmv",
        "jxl",
        "webp",
        "m2ts",
    ]:
        yield f"noise.{suffix}", chance.randbytes(5000)
        yield f"nothing.{suffix}", bytes(5000)
    for name, magic in SIGNATURES.items():
        yield f"only-begins-like-{name}", magic + chance.randbytes(4000)
        yield f"only-the-signature-{name}", magic
    loop = struct.pack("<2sHI", b"II", 42, 8) + struct.pack("<H", 1) + struct.pack("<HHII", 256, 4, 1, 9)
    yield "endless-directories.tif", loop + struct.pack("<I", 8)
    subs = media._directory(8, [(330, 4, [8, 8, 8, 8]), (34665, 4, [8])])
    yield "endless-subdirectories.tif", b"II*\0\x08\0\0\0" + subs
    yield "endless-subdirectories.dng", b"II*\0\x08\0\0\0" + subs
    yield "many-entries.tif", b"II*\0\x08\0\0\0\xff\xff" + b"\0\1\4\0\xff\xff\xff\xff\0\0\0\0" * 3000
    gif = files["animated.gif"]
    yield "endless-extensions.gif", gif[:13] + b"\x21\xf9\x04\0\0\0\0\0" * 4000
    yield "no-end.gif", gif[:-1] * 3
    for label, block in (
        ("endless", b"Exif\0\0II*\0\x08\0\0\0" + subs),
        ("noise", b"Exif\0\0" + chance.randbytes(4000)),
        ("far", b"Exif\0\0II*\0\xff\xff\xff\xff"),
        ("short", b"Exif\0"),
    ):
        segment = b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block
        yield f"exif-{label}.jpg", sound[:2] + segment + sound[2:]
    for label, profile in (("noise", chance.randbytes(600)), ("empty", b"ICC"), ("lab", photos.wide_gamut_profile())):
        buffer = io.BytesIO()
        photos.picture(4, (64, 48)).save(buffer, "JPEG", icc_profile=profile)
        yield f"profile-{label}.jpg", buffer.getvalue()
    entities = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    ) + b"]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&j;</x:xmpmeta>"  # fmt: skip
    yield "laughs.jpg", photos.jpeg_bytes(photos.picture(4, (64, 48)), xmp=entities)
    nested = sound
    for _ in range(3):
        nested = nested + nested[2:]
    yield "jpegs-in-a-row.jpg", nested


def write_corpus(folder: Path) -> list[Path]:
    """Write every damaged file; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for number, (name, content) in enumerate(damaged_files()):
        written.append(folder / f"{number:04}-{name}")
        written[-1].write_bytes(content)
    return written

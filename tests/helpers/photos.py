"""Makes small real photographs of every odd kind, for tests that need files and not fakes."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

COLOURS: Mapping[str, tuple[int, int, int]] = {
    "red": (210, 40, 35),
    "green": (40, 160, 60),
    "blue": (45, 70, 200),
    "yellow": (235, 205, 50),
}


def picture(seed: int = 0, size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture with a gradient, shapes and some noise, different for each seed; RGB."""
    random = np.random.default_rng(seed)
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    channels = [
        (x * random.uniform(0.1, 0.6) + y * random.uniform(0.1, 0.6) + 40 * seed + 70 * c) % 256 for c in range(3)
    ]
    noisy = np.stack(channels, axis=-1) + random.normal(0, 4, (height, width, 3))
    image = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(4):
        left, top = random.integers(0, width), random.integers(0, height)
        colour = tuple(int(value) for value in random.integers(0, 256, 3))
        draw.ellipse((left, top, left + width // 4, top + height // 4), fill=colour)
    return image


def quarters(size: tuple[int, int] = (320, 240)) -> Image.Image:
    """Red top left, green top right, blue bottom left, yellow bottom right: shows how a picture was turned."""
    image = Image.new("RGB", size)
    half = (size[0] // 2, size[1] // 2)
    for colour, corner in zip(COLOURS.values(), [(0, 0), (half[0], 0), (0, half[1]), half], strict=True):
        image.paste(colour, (*corner, corner[0] + half[0], corner[1] + half[1]))
    return image


def corner_colours(image: Image.Image) -> list[str]:
    """The names of the colours nearest to the four corners: top left, top right, bottom left, bottom right."""
    rgb = image.convert("RGB")
    x, y = rgb.width // 8, rgb.height // 8
    places = [(x, y), (rgb.width - 1 - x, y), (x, rgb.height - 1 - y), (rgb.width - 1 - x, rgb.height - 1 - y)]

    def name(pixel: tuple[int, int, int]) -> str:
        return min(COLOURS, key=lambda key: sum(abs(a - b) for a, b in zip(COLOURS[key], pixel, strict=True)))

    return [name(rgb.getpixel(place)) for place in places]


def jpeg_bytes(image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **{"quality": 90, **options})
    return buffer.getvalue()


def write_jpeg(path: Path, seed: int = 0, size: tuple[int, int] = (320, 240), **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(jpeg_bytes(picture(seed, size), **options))
    return path


def write_photos(folder: Path, count: int, size: tuple[int, int] = (320, 240), first: int = 0) -> list[Path]:
    """`count` different JPEGs, photo-0000.jpg and so on."""
    return [write_jpeg(folder / f"photo-{seed:04}.jpg", seed, size) for seed in range(first, first + count)]


def exif_bytes(
    *, orientation: int = 1, taken: str = "", camera: tuple[str, str] = ("", ""), lens: str = "",
    gps: tuple[float, float] | None = None, rating: int | None = None, description: str = "", offset: str = "",
) -> bytes:  # fmt: skip
    exif = Image.Exif()
    exif[0x0112] = orientation
    for tag, value in ((0x010F, camera[0]), (0x0110, camera[1]), (0x010E, description), (0x4746, rating)):
        if value:
            exif[tag] = value
    photo = exif.get_ifd(0x8769)
    for tag, text in ((0x9003, taken), (0x9011, offset), (0xA434, lens)):
        if text:
            photo[tag] = text
    if taken:
        photo[0x829A], photo[0x829D], photo[0x8827], photo[0x920A] = 1 / 250, 2.8, 400, 35.0
    if gps is not None:
        table = exif.get_ifd(0x8825)
        for tag, value, names in ((1, gps[0], "NS"), (3, gps[1], "EW")):
            table[tag] = names[value < 0]
            table[tag + 1] = _degrees(abs(value))
    return exif.tobytes()


def _degrees(value: float) -> tuple[float, float, float]:
    degrees, minutes = int(value), (value % 1) * 60
    return float(degrees), float(int(minutes)), round((minutes % 1) * 60, 4)


def xmp_packet(*, keywords: tuple[str, ...] = (), rating: int = 0, date: str = "", description: str = "") -> bytes:
    items = "".join(f"<rdf:li>{keyword}</rdf:li>" for keyword in keywords)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:lr="http://ns.adobe.com/lightroom/1.0/" '
        f'xmp:Rating="{rating}" xmp:CreateDate="{date}"><dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>'
        "<lr:hierarchicalSubject><rdf:Bag><rdf:li>places|coast</rdf:li></rdf:Bag></lr:hierarchicalSubject>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def png_bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A sound PNG header that claims billions of pixels, and hardly any data behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def twelve_bit_jpeg() -> bytes:
    """A JPEG whose frame header says 12 bits a sample."""
    data = bytearray(jpeg_bytes(picture()))
    frame = data.index(b"\xff\xc0")
    data[frame + 1], data[frame + 4] = 0xC1, 12
    return bytes(data)


def wide_gamut_profile() -> bytes:
    """An ICC profile that is not sRGB: LAB, which every littleCMS can make."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB", 5000)).tobytes()


def swapped_primaries_profile() -> bytes:
    """The sRGB profile with the red and green primaries exchanged, so that applying it cannot be overlooked."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack_from(">I", profile, 128)[0]
    entries = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    for at, name in ((entries[b"rXYZ"], b"gXYZ"), (entries[b"gXYZ"], b"rXYZ")):
        profile[at : at + 4] = name
    return bytes(profile).replace("sRGB".encode("utf-16-be"), "odd!".encode("utf-16-be")).replace(b"sRGB", b"odd!")


def odd_photos(folder: Path) -> dict[str, Path]:
    """Sound pictures of unusual kinds, by a name for each. All show `quarters()` upright."""
    folder.mkdir(parents=True, exist_ok=True)
    upright = quarters()
    made: dict[str, Path] = {}

    def save(name: str, image: Image.Image, file: str, **options: object) -> None:
        made[name] = folder / file
        image.save(made[name], **options)

    save("rotated", upright.transpose(Image.Transpose.ROTATE_90), "rotated.jpg", exif=exif_bytes(orientation=6))
    save("cmyk", upright.convert("CMYK"), "cmyk.jpg")
    save("progressive", upright, "progressive.jpg", progressive=True)
    save("png", upright, "plain.png")
    save("palette", upright.quantize(16), "palette.png")
    transparent = upright.convert("RGBA")
    transparent.putalpha(255)
    save("rgba", transparent, "rgba.png")
    save("gif", upright, "first.gif", save_all=True, append_images=[picture(1)])
    save("webp", upright, "lossy.webp")
    save("tiff", upright, "plain.tiff", compression="tiff_lzw")
    save("bmp", upright, "plain.bmp")
    save("avif", upright, "plain.avif")
    save("jpeg2000", upright, "plain.jp2")
    made["heic"] = folder / "phone.heic"
    pillow_heif.from_pillow(upright).save(made["heic"], quality=80)
    made["wrong extension"] = folder / "really-a-png.jpg"
    made["wrong extension"].write_bytes(made["png"].read_bytes())
    made["not utf-8"] = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9-\xff.jpg"))
    made["not utf-8"].write_bytes(jpeg_bytes(upright))
    return made


def bad_photos(folder: Path) -> dict[str, Path]:
    """Files that cannot be indexed, by the kind of failure each must give."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = jpeg_bytes(picture(3, (640, 480)))
    contents = {
        "empty": ("empty.jpg", b""),
        "not_an_image": ("letter.jpg", b"Dear Sir or Madam,\nthis is a letter and no picture.\n" * 20),
        "truncated": ("cut.jpg", whole[: len(whole) // 2]),
        "damaged": ("damaged.png", b"\x89PNG\r\n\x1a\n" + os.urandom(4000)),
        "too_large": ("bomb.png", png_bomb()),
        "unsupported": ("deep.jpg", twelve_bit_jpeg()),
    }
    for name, content in contents.values():
        (folder / name).write_bytes(content)
    return {kind: folder / name for kind, (name, _) in contents.items()}


def png_with_prompt(path: Path, prompt: str) -> Path:
    info = PngImagePlugin.PngInfo()
    info.add_text("parameters", prompt)
    picture(5).save(path, pnginfo=info)
    return path

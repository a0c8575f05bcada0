"""Writes a text into a corner of a picture, and finds a font that has its characters."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from albumen.core.errors import UserError

Corner: TypeAlias = Literal["bottom-right", "bottom-left", "top-right", "top-left", "center"]
CORNERS: Final[tuple[Corner, ...]] = ("bottom-right", "bottom-left", "top-right", "top-left", "center")
LONGEST: Final = 200
"""Characters of a watermark."""

_FONTS: Final = (
    "DejaVuSans.ttf", "NotoSans-Regular.ttf", "Arial.ttf", "arial.ttf", "segoeui.ttf", "Helvetica.ttc",
    "NotoSansCJK-Regular.ttc", "YuGothM.ttc", "msgothic.ttc", "Hiragino Sans GB.ttc", "NotoSansArabic-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf", "Arial Unicode.ttf",
)  # fmt: skip
"""Files that systems keep fonts of many scripts in; Pillow knows the folders."""

_UNSEEN: Final = frozenset(["Zs", "Cf"])  # spaces and marks of direction are drawn as nothing
_NO_CHARACTER: Final = "\U0010fffe"  # no font has it, so it shows how a missing one looks


class NoFont(UserError):
    """No font on this machine has the characters of a text."""


@dataclass(frozen=True, slots=True)
class Watermark:
    """A text over a picture.

    Attributes:
        text: One line.
        corner: Where.
        opacity: In (0, 1].
        size: Height of the letters, a part of the picture's shorter side, in [0.01, 0.3].
    """

    text: str
    corner: Corner = "bottom-right"
    opacity: float = 0.6
    size: float = 0.04

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > LONGEST or any(ord(one) < 32 for one in self.text):
            raise UserError("A watermark is one line of 1 to {longest} characters.", longest=LONGEST)
        if not 0 < self.opacity <= 1:
            raise UserError(
                "The opacity of a watermark is above 0 and at most 1, not {opacity}.", opacity=f"{self.opacity:g}"
            )
        if not 0.01 <= self.size <= 0.3:
            raise UserError(
                "The size of a watermark is 0.01 to 0.3 of the shorter side, not {size}.", size=f"{self.size:g}"
            )


def draw_watermark(image: Image.Image, mark: Watermark) -> Image.Image:
    """A picture, "RGB", with the text in its corner: white with a dark edge, so that it can be read on anything.

    Raises:
        NoFont: See `font_for`.
    """
    height = max(8, round(min(image.size) * mark.size))
    font = font_for(mark.text, height)
    edge = max(1, height // 14)
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(layer)
    left, top, right, bottom = pen.textbbox((0, 0), mark.text, font=font, stroke_width=edge)
    room = max(1, image.width - height)
    if right - left > room:  # a long text in a narrow picture
        font = font_for(mark.text, max(6, int(height * room / (right - left))))
        left, top, right, bottom = pen.textbbox((0, 0), mark.text, font=font, stroke_width=edge)
    margin = height // 2
    spare_x, spare_y = image.width - (right - left), image.height - (bottom - top)
    x = spare_x - margin if "right" in mark.corner else margin if "left" in mark.corner else spare_x / 2
    y = spare_y - margin if "bottom" in mark.corner else margin if "top" in mark.corner else spare_y / 2
    ink = round(255 * mark.opacity)
    pen.text(
        (x - left, y - top),
        mark.text,
        font=font,
        fill=(255, 255, 255, ink),
        stroke_width=edge,
        stroke_fill=(0, 0, 0, ink * 2 // 3),
    )
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def font_for(text: str, height: int) -> ImageFont.FreeTypeFont:
    """A font of a height in pixels that has every character of a text.

    Raises:
        NoFont: There is none on this machine.
    """
    for name in ("", *_FONTS):
        font = _font(name, height)
        if font is not None and _has(font, text):
            return font
    raise NoFont(
        'No font on this computer has all characters of "{text}"; install one, or write it otherwise.', text=text
    )


@functools.lru_cache(maxsize=64)
def _font(name: str, height: int) -> ImageFont.FreeTypeFont | None:
    try:
        font = ImageFont.truetype(name, height) if name else ImageFont.load_default(height)
    except OSError:
        return None
    return font if isinstance(font, ImageFont.FreeTypeFont) else None


def _has(font: ImageFont.FreeTypeFont, text: str) -> bool:
    missing = _drawn(font, _NO_CHARACTER)
    return all(_drawn(font, one) != missing for one in set(text) if unicodedata.category(one) not in _UNSEEN)


def _drawn(font: ImageFont.FreeTypeFont, character: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(character, mode="1")
    return mask.size, bytes(mask)

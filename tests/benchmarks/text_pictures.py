"""Makes pictures with words in them, for training and judging what finds text: cards, pages, and words on photographs.

Everything about a picture is drawn at random: fonts, sizes, colours, boxes behind the words, slants, blur, noise and
how hard it is compressed. Lines, grids, rings and dots without any word are drawn too, so that sharp edges alone are
not taken for writing.
"""

from __future__ import annotations

import io
import math
import string
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

SIDE: Final = 256
"""Pixels of the longer side, as the window's small pictures have."""
WORDS: Final = (
    *(
        "dog",
        "cat",
        "pizza",
        "bicycle",
        "elephant",
        "guitar",
        "banana",
        "horse",
        "airplane",
        "boat",
        "flower",
        "camera",
    ),
    *("chair", "umbrella", "piano", "lion", "sunset", "beach", "Sale", "OPEN", "welcome", "to", "the", "house", "of"),
    *(
        "coffee",
        "and",
        "tea",
        "Exit",
        "NO",
        "PARKING",
        "hello",
        "world",
        "happy",
        "birthday",
        "Paris",
        "2019",
        "summer",
    ),
    *("holiday", "menu", "price", "total", "12.50", "€", "$4.99", "www.example.org", "Street", "Road", "25", "km/h"),
    *(
        "STOP",
        "caution",
        "wet",
        "floor",
        "I",
        "love",
        "you",
        "keep",
        "calm",
        "carry",
        "on",
        "invoice",
        "number",
        "page",
    ),
    *("chapter", "one", "lorem", "ipsum", "dolor", "sit", "amet", "consectetur"),
)
"""The first sixteen name things."""

Mask: TypeAlias = npt.NDArray[np.float32]
"""(H, W), 1 where a line of text lies and 0 elsewhere."""
Colour: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Maker:
    """Draws pictures from photographs and fonts.

    Attributes:
        photos: Files of photographs; one that is opened is shrunk, and cut at random.
        fonts: Files of fonts.
        random: What chance comes from.
    """

    photos: Sequence[Path]
    fonts: Sequence[Path]
    random: np.random.Generator

    def picture(self) -> tuple[Image.Image, Mask]:
        """A picture of any kind, and where its text lies; two in five have none."""
        image = self.photo() if self.random.random() < 0.75 else self.plain()
        if self.random.random() < 0.25:
            self._scribble(image)
        text = Image.new("L", image.size)
        if self.random.random() < 0.6:
            for _ in range(int(self.random.integers(1, 5))):
                self._write(image, text, self.words())
        return self._worn(image), np.asarray(text, np.float32) / 255.0

    def card(self, word: str) -> Image.Image:
        """A word alone on paper of one colour."""
        image = self.plain()
        self._write(image, Image.new("L", image.size), [word], least=0.12)
        return self._worn(image)

    def labelled(self, word: str) -> Image.Image:
        """A photograph with a word over it, large enough to be read at a glance."""
        image = self.photo()
        self._write(image, Image.new("L", image.size), [word], least=0.12)
        return self._worn(image)

    def photo(self) -> Image.Image:
        """A photograph, or most of one."""
        with Image.open(self.photos[int(self.random.integers(len(self.photos)))]) as opened:
            image = opened.convert("RGB")
        kept = 1.0 if self.random.random() < 0.5 else float(self.random.uniform(0.6, 1.0))
        width, height = max(1, round(image.width * kept)), max(1, round(image.height * kept))
        left = int(self.random.integers(image.width - width + 1))
        top = int(self.random.integers(image.height - height + 1))
        image = image.crop((left, top, left + width, top + height))
        if self.random.random() < 0.5:
            image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        return fit(image)

    def plain(self) -> Image.Image:
        """Paper: one colour, or one that passes into another."""
        shape = [(SIDE, SIDE), (SIDE, 192), (192, SIDE), (SIDE, 144)][int(self.random.integers(4))]
        if self.random.random() < 0.5:
            return Image.new("RGB", shape, self._colour())
        return Image.blend(
            Image.new("RGB", shape, self._colour()),
            Image.merge("RGB", [Image.linear_gradient("L").resize(shape)] * 3),
            float(self.random.uniform(0.1, 0.6)),
        )

    def words(self) -> list[str]:
        """One to some lines of words, numbers and letters in any case."""
        lines = 1 if self.random.random() < 0.6 else int(self.random.integers(2, 9))
        return [" ".join(self._word() for _ in range(int(self.random.integers(1, 5)))) for _ in range(lines)]

    def _word(self) -> str:
        if self.random.random() < 0.3:
            letters = list(string.ascii_letters + string.digits)
            return "".join(self.random.choice(letters, int(self.random.integers(2, 10))))
        word = WORDS[int(self.random.integers(len(WORDS)))]
        return [word, word.upper(), word.capitalize()][int(self.random.integers(3))]

    def _colour(self) -> Colour:
        grey = self.random.random() < 0.4
        drawn = self.random.integers(256, size=3)
        red, green, blue = [int(drawn[0])] * 3 if grey else drawn.tolist()
        return red, green, blue

    def _write(self, image: Image.Image, text: Image.Image, lines: Sequence[str], least: float = 0.035) -> None:
        """Write lines somewhere on the picture, turned a little, perhaps on a box.

        Args:
            text: "L", where 255 is drawn over the lines.
            least: The height of the letters at least, as a fraction of the shorter side.
        """
        shorter = min(image.size)
        largest = max(least * 1.3, min(0.45, 0.8 / len(lines)))
        size = round(shorter * math.exp(self.random.uniform(math.log(least), math.log(largest))))
        font = ImageFont.truetype(str(self.fonts[int(self.random.integers(len(self.fonts)))]), max(size, 8))
        boxes = [font.getbbox(line) for line in lines]
        width = max(box[2] for box in boxes)
        if width > 0.95 * image.width:
            font = font.font_variant(size=max(8, int(font.size * 0.9 * image.width / width)))
            boxes = [font.getbbox(line) for line in lines]
            width = max(box[2] for box in boxes)
        step = round(font.size * self.random.uniform(1.0, 1.5))
        height = step * (len(lines) - 1) + max(box[3] for box in boxes)
        margin = round(font.size * 0.4)
        size_of_layer = (int(width) + 2 * margin, int(height) + 2 * margin)
        layer, where = Image.new("RGBA", size_of_layer), Image.new("L", size_of_layer)
        ink, paper = self._colours(image)
        if self.random.random() < 0.4:
            ImageDraw.Draw(layer).rectangle((0, 0, *size_of_layer), fill=(*paper, int(self.random.integers(140, 256))))
        outline = int(self.random.integers(1, 3)) if self.random.random() < 0.25 else 0
        for number, (line, box) in enumerate(zip(lines, boxes, strict=True)):
            at = (margin, margin + number * step)
            ImageDraw.Draw(layer).text(at, line, ink, font, stroke_width=outline, stroke_fill=paper)
            left, top, right, bottom = box
            ImageDraw.Draw(where).rectangle((at[0] + left, at[1] + top, at[0] + right, at[1] + bottom), fill=255)
        angle = float(self.random.normal(0, 8)) if self.random.random() < 0.6 else 0.0
        layer = layer.rotate(angle, Image.Resampling.BICUBIC, expand=True)
        where = where.rotate(angle, Image.Resampling.BILINEAR, expand=True)
        place = tuple(
            int(self.random.integers(min(0, room), max(0, room) + 1))
            for room in (image.width - layer.width, image.height - layer.height)
        )
        image.paste(layer, place, layer)
        text.paste(where, place, ImageChops.lighter(where, layer.getchannel("A")))  # a box hides the words below it

    def _colours(self, image: Image.Image) -> tuple[Colour, Colour]:
        """Colours for letters and for what lies behind them that can be told apart, also from the picture."""
        mean = np.asarray(image.resize((1, 1)), np.float64).reshape(3)
        for _ in range(50):
            ink, paper = self._colour(), self._colour()
            if min(_contrast(ink, paper), _contrast(ink, mean)) > 60:
                return ink, paper
        return ((255, 255, 255), (0, 0, 0)) if mean.mean() < 128 else ((0, 0, 0), (255, 255, 255))

    def _scribble(self, image: Image.Image) -> None:
        """Lines, grids, rings, dots and boxes: sharp, and nothing to read."""
        draw = ImageDraw.Draw(image)
        kind, colour = int(self.random.integers(5)), self._colour()
        step, thick = int(self.random.integers(5, 40)), int(self.random.integers(1, 6))
        width, height = image.size
        if kind == 0:
            for x in range(0, width, step):
                draw.line((x, 0, x + int(self.random.integers(-20, 21)), height), colour, thick)
        elif kind == 1:
            for x in range(0, width, step):
                draw.line((x, 0, x, height), colour, thick)
            for y in range(0, height, step):
                draw.line((0, y, width, y), colour, thick)
        for _ in range(int(self.random.integers(2, 30)) if kind > 1 else 0):
            x, y = int(self.random.integers(width)), int(self.random.integers(height))
            right, bottom = x + int(self.random.integers(3, 60)), y + int(self.random.integers(3, 60))
            if kind == 2:
                draw.ellipse((x, y, right, bottom), outline=colour, width=thick)
            elif kind == 3:
                draw.rectangle((x, y, right, bottom), fill=self._colour())
            else:
                draw.line((x, y, right, bottom), colour, thick)

    def _worn(self, image: Image.Image) -> Image.Image:
        """As cameras and networks leave it: blurred, noisy, compressed."""
        if self.random.random() < 0.4:
            image = image.filter(ImageFilter.GaussianBlur(float(self.random.uniform(0.2, 1.3))))
        if self.random.random() < 0.3:
            noise = self.random.normal(0, self.random.uniform(2, 12), (image.height, image.width, 3))
            image = Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))
        packed = io.BytesIO()
        image.save(packed, "JPEG", quality=int(self.random.integers(45, 95)))
        return Image.open(packed).convert("RGB")


def _contrast(one: Colour | npt.NDArray[np.float64], other: Colour | npt.NDArray[np.float64]) -> float:
    weights = np.array([0.299, 0.587, 0.114])
    return float(abs(np.dot(weights, one) - np.dot(weights, other)))


def fit(image: Image.Image) -> Image.Image:
    scale = SIDE / max(image.size)
    size = (max(32, round(image.width * scale)), max(32, round(image.height * scale)))
    return image.resize(size, Image.Resampling.BICUBIC)

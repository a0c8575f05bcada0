"""Contact sheets to print: pages of small pictures in rows and columns, as a PDF or as PNGs, at 300 dots an inch.

A sheet is laid out in millimetres first and drawn afterwards, so that a small drawing for the screen and the large one
for paper show the same.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from math import cos, pi, sin
from pathlib import Path
from typing import Final, Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from albumen.api import Progress
from albumen.api.sentence import Sentence
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.errors import UserError
from albumen.core.export_files import TargetFolder
from albumen.core.export_picture import srgb_profile
from albumen.core.export_watermark import NoFont, font_for
from albumen.core.library.library import Library
from albumen.core.photo_failure import PhotoFailure
from albumen.core.records import PhotoRecord
from albumen.core.thumbnail import PREVIEW

Paper: TypeAlias = Literal["a4", "letter"]
Caption: TypeAlias = Literal["name", "caption", "date", "none"]
PAPERS: Final[dict[Paper, tuple[float, float]]] = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres, upright (ISO 216; ANSI/ASME Y14.1)."""

CAPTIONS: Final[tuple[Caption, ...]] = ("name", "caption", "date", "none")
DPI: Final = 300
MOST_PAGES: Final = 500
_MARGIN, _GAP, _TEXT, _TITLE, _HEAD = 12.0, 4.0, 3.0, 4.6, 9.0  # millimetres
_INCH: Final = 25.4
_INK, _QUIET, _PAPER, _EMPTY = (25, 25, 25), (110, 110, 110), (255, 255, 255), (236, 236, 236)


class SheetFailed(UserError):
    """A contact sheet cannot be made."""


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """How a contact sheet looks.

    Attributes:
        paper: Its size.
        landscape: Lay it on its side.
        columns: 1 to 20.
        rows: 1 to 20.
        caption: What stands below each picture.
        stars: Write the stars below each picture.
        title: At the head of each page, or "".
        page_numbers: At the foot of each page.
    """

    paper: Paper = "a4"
    landscape: bool = False
    columns: int = 4
    rows: int = 5
    caption: Caption = "name"
    stars: bool = True
    title: str = ""
    page_numbers: bool = True

    def check(self) -> None:
        """Find what cannot be.

        Raises:
            UserError: The sentence says what.
        """
        if self.paper not in PAPERS or self.caption not in CAPTIONS:
            raise UserError(
                "The paper is one of {papers} and the caption one of {captions}.",
                papers=", ".join(PAPERS),
                captions=", ".join(CAPTIONS),
            )
        if not (1 <= self.columns <= 20 and 1 <= self.rows <= 20):
            raise UserError("A contact sheet has 1 to 20 columns and 1 to 20 rows.")

    def pages(self, photos: int) -> int:
        """How many pages so many photos take."""
        return max(1, -(-photos // (self.columns * self.rows)))

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper as it lies, in millimetres."""
        width, height = PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)


@dataclass(frozen=True, slots=True)
class SheetPhoto:
    """One photo on a sheet: its picture is fetched when it is drawn."""

    caption: str
    stars: int
    picture: Callable[[int], Image.Image | None]
    """Gives the picture, its longer side about so many pixels; None where there is none."""


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What was written, and photos whose pictures could not be had, each with a sentence."""

    files: tuple[Path, ...]
    pages: int
    failed: tuple[tuple[Path, str], ...] = ()


def draw_page(photos: Sequence[SheetPhoto], choices: SheetChoices, page: int, pages: int, dpi: int) -> Image.Image:
    """Draw one page, "RGB", at so many dots an inch.

    Args:
        photos: Of this page, at most columns times rows.
        choices: How it looks.
        page: Its number, from 1.
        pages: How many there are.
        dpi: Dots an inch.
    """
    width, height = choices.size

    def dots(length: float) -> int:
        return round(length * dpi / _INCH)

    sheet = Image.new("RGB", (dots(width), dots(height)), _PAPER)
    pen = ImageDraw.Draw(sheet)
    head = _HEAD if choices.title else 0.0
    foot = _HEAD if choices.page_numbers else 0.0
    below = (_TEXT + 1.5) * ((choices.caption != "none") + choices.stars)
    cell_width = (width - 2 * _MARGIN - (choices.columns - 1) * _GAP) / choices.columns
    cell_height = (height - 2 * _MARGIN - head - foot - (choices.rows - 1) * _GAP) / choices.rows
    side = max(cell_height - below, 2.0)
    if choices.title:
        _write(pen, (dots(_MARGIN), dots(_MARGIN)), choices.title, dots(_TITLE), dots(width - 2 * _MARGIN))
    for number, photo in enumerate(photos):
        left = _MARGIN + (number % choices.columns) * (cell_width + _GAP)
        top = _MARGIN + head + (number // choices.columns) * (cell_height + _GAP)
        box = (dots(left), dots(top), max(dots(cell_width), 1), max(dots(side), 1))
        _paste(sheet, pen, photo, box)
        line = top + side + 1.0
        if choices.caption != "none":
            _write(pen, (box[0], dots(line)), photo.caption, dots(_TEXT), box[2])
            line += _TEXT + 1.5
        if choices.stars:
            _stars(pen, (box[0], dots(line)), dots(_TEXT), photo.stars)
    if choices.page_numbers:
        text, font = f"{page} / {pages}", _font("0/", dots(_TEXT))
        place = (dots(width / 2) - pen.textlength(text, font) / 2, dots(height - _MARGIN - _TEXT))
        pen.text(place, text, _QUIET, font)
    return sheet


def make_sheets(
    library: Library, photo_ids: Sequence[int], target: Path, choices: SheetChoices
) -> Generator[Progress, None, SheetReport]:
    """Write a contact sheet: all pages as one PDF, or a PNG for each page. Nothing is overwritten.

    Args:
        library: Which knows the photos.
        photo_ids: In their order.
        target: Where to; ".pdf" or ".png".
        choices: How it looks.

    Raises:
        SheetFailed: It is of another kind, too long, or cannot be written.
        UserError: The choices cannot be.
    """
    choices.check()
    suffix = target.suffix.lower()
    pages = choices.pages(len(photo_ids))
    if suffix not in {".pdf", ".png"}:
        raise SheetFailed("{target}: a contact sheet is a .pdf or a .png; give the file such a name.", target=target)
    if pages > MOST_PAGES:
        raise SheetFailed("That would be {pages} pages; choose fewer photos, or more columns and rows.", pages=pages)
    folder = TargetFolder(target.parent)
    failed: list[tuple[Path, str]] = []
    each = choices.columns * choices.rows
    files: list[Path] = []
    written: Path | None = None
    try:
        for page in range(1, pages + 1):
            photos = sheet_photos(library, photo_ids[(page - 1) * each : page * each], choices, failed=failed)
            sheet = draw_page(photos, choices, page, pages, DPI)
            if suffix == ".png":
                stem = target.stem if pages == 1 else f"{target.stem}-{page:03}"
                files.append(folder.put(stem, ".png", partial(_save_png, sheet)))
            else:
                written = _add_to_pdf(sheet, written, target)
            yield Progress(page, pages, f"{page} / {pages}")
        if written is not None:
            finished = written
            files.append(folder.put(target.stem, ".pdf", lambda path: path.write_bytes(finished.read_bytes())))
    except OSError as error:
        raise SheetFailed(
            "{target}: the contact sheet cannot be written ({reason}).", target=target, reason=error.strerror or error
        ) from error
    finally:
        if written is not None:
            written.unlink(missing_ok=True)
    return SheetReport(tuple(files), pages, tuple(failed))


def sheet_photos(
    library: Library,
    photo_ids: Sequence[int],
    choices: SheetChoices,
    *,
    failed: list[tuple[Path, str]] | None = None,
    small: bool = False,
) -> list[SheetPhoto]:
    """Photos as a sheet shows them.

    Args:
        library: Which knows them.
        photo_ids: Which.
        choices: What is written below them.
        failed: Takes photos whose originals could not be read; their previews are shown instead, where there are any.
        small: From previews alone, for the screen.
    """
    return [
        SheetPhoto(_caption(record, choices.caption), record.rating, _Fetch(library, record, failed, small=small))
        for record in library.photos.get_many(photo_ids)
    ]


class _Fetch:
    """Fetches the picture of one photo when it is drawn."""

    def __init__(
        self, library: Library, record: PhotoRecord, failed: list[tuple[Path, str]] | None, *, small: bool
    ) -> None:
        self._library, self._record, self._failed, self._small = library, record, failed, small

    def __call__(self, side: int) -> Image.Image | None:
        path = self._record.path
        if not self._small and side > PREVIEW // 2 and path is not None:
            try:
                return decode_file(os.fsencode(path), DecodeSize(1, side), DecodeLimits.for_this_machine()).image
            except PhotoFailure as failure:
                if self._failed is not None:
                    said = Sentence("{file}: {reason}", file=path, reason=Sentence(failure.reason))
                    self._failed.append((path, said))
        return self._preview()

    def _preview(self) -> Image.Image | None:
        jpeg = self._library.thumbnails.get(self._record.content_hash, PREVIEW)
        return Image.open(io.BytesIO(jpeg)).convert("RGB") if jpeg else None


def _caption(record: PhotoRecord, what: Caption) -> str:
    if what == "date":
        return _date(record.taken_at)
    name = record.path.name if record.path is not None else ""
    return (record.caption.splitlines() or [name])[0] if what == "caption" else name


def _date(when: datetime | None) -> str:
    return "" if when is None else f"{when:%Y-%m-%d %H:%M}"


def _paste(sheet: Image.Image, pen: ImageDraw.ImageDraw, photo: SheetPhoto, box: tuple[int, int, int, int]) -> None:
    left, top, width, height = box
    picture = photo.picture(max(width, height))
    if picture is None:
        pen.rectangle((left, top, left + width - 1, top + height - 1), fill=_EMPTY)
        return
    scale = min(width / picture.width, height / picture.height)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    sheet.paste(
        picture.resize(size, Image.Resampling.LANCZOS), (left + (width - size[0]) // 2, top + (height - size[1]) // 2)
    )


def _write(pen: ImageDraw.ImageDraw, place: tuple[int, int], text: str, height: int, room: int) -> None:
    """One line of text, cut with an ellipsis where it is too long."""
    font = _font(text + "…", height)
    if pen.textlength(text, font) > room:
        least, most = 0, len(text)
        while least < most:
            middle = (least + most + 1) // 2
            if pen.textlength(text[:middle] + "…", font) <= room:
                least = middle
            else:
                most = middle - 1
        text = text[:least].rstrip() + "…"
    pen.text(place, text, _INK, font)


def _font(text: str, height: int) -> ImageFont.FreeTypeFont:
    """A font that has the characters; where none has all, one that has the commonest."""
    try:
        return font_for(text, max(height, 4))
    except NoFont:
        return font_for("a", max(height, 4))


def _stars(pen: ImageDraw.ImageDraw, place: tuple[int, int], height: int, count: int) -> None:
    """So many five-pointed stars, drawn: not every font has them."""
    radius = height / 2
    for number in range(count):
        x, y = place[0] + radius + number * height * 1.15, place[1] + radius
        corners = [
            (x + sin(k * pi / 5) * radius * (1.0 if k % 2 == 0 else 0.4),
             y - cos(k * pi / 5) * radius * (1.0 if k % 2 == 0 else 0.4))
            for k in range(10)
        ]  # fmt: skip
        pen.polygon(corners, fill=_INK)


def _save_png(sheet: Image.Image, path: Path) -> None:
    sheet.save(path, "PNG", dpi=(DPI, DPI), icc_profile=srgb_profile())


def _add_to_pdf(sheet: Image.Image, written: Path | None, target: Path) -> Path:
    """Add a page to the PDF under way; gives where it lies meanwhile. One page at a time is in memory."""
    if written is None:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".albumen-", suffix=".pdf")
        os.close(descriptor)
        written = Path(name)
        sheet.save(written, "PDF", resolution=DPI, quality=92, title=target.stem)
    else:
        sheet.save(written, "PDF", resolution=DPI, quality=92, append=True)
    return written

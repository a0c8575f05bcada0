"""A contact sheet: search results as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from albumen.api import UserError

CELL: Final = 240
MARGIN: Final = 12
CAPTION: Final = 22
COLUMNS: Final = 5
INK, PAPER, QUIET = (30, 30, 30), (250, 250, 248), (225, 225, 222)


def write_contact_sheet(
    title: str, pictures: Sequence[tuple[Image.Image, str]], target: Path, *, columns: int = COLUMNS
) -> None:
    """Lay pictures with their captions out on a sheet and write it as PNG.

    Raises:
        UserError: The file cannot be written.
    """
    columns = max(1, min(columns, len(pictures)))
    rows = max(1, -(-len(pictures) // columns))
    width = columns * (CELL + MARGIN) + MARGIN
    height = rows * (CELL + CAPTION + MARGIN) + MARGIN + 2 * CAPTION
    sheet = Image.new("RGB", (width, height), PAPER)
    draw = ImageDraw.Draw(sheet)
    draw.text((MARGIN, MARGIN), title, fill=INK, font=ImageFont.load_default(size=18))
    small = ImageFont.load_default(size=13)
    for index, (picture, caption) in enumerate(pictures):
        left = MARGIN + (index % columns) * (CELL + MARGIN)
        top = 2 * CAPTION + MARGIN + (index // columns) * (CELL + CAPTION + MARGIN)
        draw.rectangle((left, top, left + CELL - 1, top + CELL - 1), fill=QUIET)
        small_picture = picture.convert("RGB")
        small_picture.thumbnail((CELL, CELL), Image.Resampling.LANCZOS)
        offset = ((CELL - small_picture.width) // 2, (CELL - small_picture.height) // 2)
        sheet.paste(small_picture, (left + offset[0], top + offset[1]))
        draw.text((left, top + CELL + 3), caption, fill=INK, font=small)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sheet.save(target, format="PNG")
    except OSError as error:
        raise UserError(f"{target}: the contact sheet cannot be written: {error.strerror or error}") from error

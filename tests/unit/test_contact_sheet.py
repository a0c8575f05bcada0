"""Contact sheets: paper, pages, what stands below the pictures, and files that are whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PdfParser

from albumen.api import Progress, UserError
from albumen.core.contact_sheet import (
    DPI,
    SheetChoices,
    SheetFailed,
    SheetPhoto,
    SheetReport,
    draw_page,
    make_sheets,
)
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from helpers import photos

RED = (200, 30, 30)


def red(size: tuple[int, int]) -> SheetPhoto:
    return SheetPhoto("name.jpg", 3, lambda _side: Image.new("RGB", size, RED))


def red_boxes(page: Image.Image) -> list[tuple[int, int, int, int]]:
    """Left, top, right, bottom of each red rectangle on a page."""
    is_red = (np.abs(np.asarray(page, int) - RED).sum(axis=-1) < 60).astype(np.uint8)
    columns = np.flatnonzero(np.diff(np.pad(is_red.any(axis=0), 1).astype(int)))
    rows = np.flatnonzero(np.diff(np.pad(is_red.any(axis=1), 1).astype(int)))
    return [
        (int(left), int(top), int(right), int(bottom))
        for top, bottom in rows.reshape(-1, 2)
        for left, right in columns.reshape(-1, 2)
        if is_red[top:bottom, left:right].any()
    ]


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize(("paper", "size"), [("a4", (210.0, 297.0)), ("letter", (215.9, 279.4))])
def test_a_page_has_the_size_of_the_paper(paper, size, landscape):
    page = draw_page([red((3, 2))], SheetChoices(paper, landscape), 1, 1, 100)
    wanted = [round(length * 100 / 25.4) for length in size]
    assert list(page.size) == (wanted[::-1] if landscape else wanted)


def test_pictures_stand_in_rows_and_columns_whole_and_apart():
    choices = SheetChoices(columns=3, rows=2, title="Italy", caption="name")
    boxes = red_boxes(draw_page([red((300, 200))] * 5, choices, 1, 1, 100))
    assert len(boxes) == 5
    for left, top, right, bottom in boxes:
        assert (right - left) / (bottom - top) == pytest.approx(1.5, rel=0.05)
    width, height = draw_page([], choices, 1, 1, 100).size
    assert min(box[0] for box in boxes) > 0.05 * width
    assert max(box[2] for box in boxes) < 0.95 * width
    assert max(box[3] for box in boxes) < 0.95 * height


def test_what_is_not_wanted_is_not_written():
    def ink(**fields: object) -> int:
        page = draw_page(
            [red((300, 200))],
            SheetChoices(**{"stars": False, "caption": "none", "page_numbers": False} | fields),
            1,
            3,
            100,
        )
        return int((np.asarray(page.convert("L")) < 45).sum())

    assert ink() == 0
    for fields in ({"stars": True}, {"caption": "name"}, {"title": "Italy"}):
        assert ink(**fields) > 20, fields


def test_long_names_end_in_an_ellipsis_inside_their_column():
    long = SheetPhoto("a very long name that nobody could read in such a place.jpg" * 3, 0, lambda _side: None)
    page = np.asarray(
        draw_page([long], SheetChoices(columns=4, stars=False, page_numbers=False), 1, 1, 100).convert("L")
    )
    dark = np.flatnonzero((page < 60).any(axis=0))
    assert dark.max() < page.shape[1] / 4 + 20


@pytest.fixture
def library(tmp_path: Path) -> Iterator[tuple[Library, list[int]]]:
    with Library.open(tmp_path / "library") as library:
        ids = []
        for seed in range(5):
            path = photos.write_jpeg(tmp_path / "in" / f"{seed}.jpg", seed, (90, 60))
            status, content = path.stat(), hash_bytes(path.read_bytes())
            where = (os.fsencode(path), status.st_size, status.st_mtime_ns, status.st_ino)
            ids.append(library.files.record(IndexedPhoto(*where, content, 90, 60, "image/jpeg")).photo_id)
        yield library, ids


def run(library: Library, ids: list[int], target: Path, **choices: object) -> SheetReport:
    steps = make_sheets(library, ids, target, SheetChoices(**choices))
    while True:
        try:
            assert isinstance(next(steps), Progress)
        except StopIteration as stop:
            return stop.value


def test_a_pdf_has_all_pages_and_pngs_one_each(library, tmp_path):
    library, ids = library
    report = run(library, ids, tmp_path / "out" / "sheet.pdf", columns=2, rows=1)
    assert (report.pages, report.files, report.failed) == (3, (tmp_path / "out" / "sheet.pdf",), ())
    with PdfParser.PdfParser(str(report.files[0])) as parser:
        assert len(parser.pages) == 3
    report = run(library, ids, tmp_path / "out" / "sheet.png", columns=2, rows=2)
    assert [path.name for path in report.files] == ["sheet-001.png", "sheet-002.png"]
    with Image.open(report.files[0]) as image:
        assert image.info["dpi"] == pytest.approx((DPI, DPI), abs=0.1)
        assert image.size == (2480, 3508)
    assert run(library, ids, tmp_path / "out" / "sheet.pdf").files[0].name == "sheet (2).pdf"
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_what_cannot_be_is_said_and_a_bad_photo_leaves_a_gap(library, tmp_path):
    library, ids = library
    with pytest.raises(SheetFailed, match="such a name"):
        run(library, ids, tmp_path / "sheet.doc")
    with pytest.raises(UserError, match="1 to 20"):
        run(library, ids, tmp_path / "sheet.pdf", columns=0)
    library.photos.get(ids[0]).path.write_bytes(b"broken")
    report = run(library, ids, tmp_path / "sheet.png", columns=1, rows=5)
    assert [path.name for path, _ in report.failed] == ["0.jpg"]
    assert len(report.files) == 1

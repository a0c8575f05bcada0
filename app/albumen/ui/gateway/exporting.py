"""Exporting for the window: what it would come to, and the job that does it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from albumen.api import Progress, UserError
from albumen.core.contact_sheet import SheetChoices, SheetReport, draw_page, make_sheets, sheet_photos
from albumen.core.export import ExportChoices, ExportReport, export_photos, name_facts
from albumen.core.export_picture import SUFFIXES
from albumen.core.export_watermark import font_for
from albumen.core.metadata.exiftool import has_exiftool
from albumen.core.name_patterns import NamePattern
from albumen.host.session import Session
from albumen.ui.gateway.veil import veiled
from albumen.ui.pictures import Pixels
from albumen.ui.sentences import rendered

_MOST_LOOKED_AT: Final = 2000  # photographs that are looked through before the question, for what is special of them


@dataclass(frozen=True)
class ExportPlan:
    """What exporting means.

    Attributes:
        photos: how many photographs there are to export.
        videos: how many of the first `_MOST_LOOKED_AT` are videos, which are copied.
        sample: the name of the first file, or "".
        problem: why it cannot be, in a sentence, or "".
        cleans_copies: whether metadata can be taken out of copies here.
    """

    photos: int
    videos: int = 0
    sample: str = ""
    problem: str = ""
    cleans_copies: bool = True


class Exporting:
    """Everything about exporting. Call on a worker thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def covered(self, photo_ids: Sequence[int]) -> int:
        """How many of the photographs are covered in the window."""
        return len(self._session.shields.of(photo_ids))

    def plan(self, photo_ids: Sequence[int], choices: ExportChoices) -> ExportPlan:
        """What these choices come to."""
        cleans = has_exiftool()
        try:
            choices.check()
            if choices.watermark is not None:
                font_for(choices.watermark.text, 20)
        except UserError as error:
            return ExportPlan(len(photo_ids), problem=rendered(error), cleans_copies=cleans)
        records = self._session.library.photos.get_many(photo_ids[:_MOST_LOOKED_AT])
        videos = sum(record.media_type.startswith("video/") for record in records)
        sample = ""
        if records:
            path = records[0].path or Path("photo")
            copied = choices.form == "original" or records[0].media_type.startswith("video/")
            suffix = path.suffix if copied else SUFFIXES[choices.form]
            sample = NamePattern(choices.pattern).stem(name_facts(records[0], path), 1) + suffix
        return ExportPlan(len(photo_ids), videos, sample, cleans_copies=cleans)

    def start(self, photo_ids: Sequence[int], folder: Path, choices: ExportChoices, title: str) -> int:
        """Start the job; gives its number."""
        job = self._session.jobs.submit(self._export, list(photo_ids), folder, choices, title=title, priority=1)
        return job.id

    def outcome(self, job_id: int) -> ExportReport | None:
        """What a job has exported, once it has ended; None where it is none that exports."""
        job = self._session.jobs.get(job_id)
        return job.result if job is not None and isinstance(job.result, ExportReport) else None

    def page(self, photo_ids: Sequence[int], choices: SheetChoices, dpi: int) -> Pixels:
        """The first page of a contact sheet as the screen may show it, (H, W, 3) uint8: covered photographs veiled.

        Raises:
            UserError: the choices cannot be.
        """
        choices.check()
        first = photo_ids[: choices.columns * choices.rows]
        hidden = self._session.shields.of(first)
        records = self._session.library.photos.get_many(first)
        photos = sheet_photos(self._session.library, first, choices, small=True)
        shown = [
            replace(photo, picture=partial(_veiled, photo.picture)) if record.id in hidden else photo
            for record, photo in zip(records, photos, strict=True)
        ]
        return np.asarray(draw_page(shown, choices, 1, choices.pages(len(photo_ids)), dpi), np.uint8)

    def start_sheet(self, photo_ids: Sequence[int], target: Path, choices: SheetChoices, title: str) -> int:
        """Start the job that writes a contact sheet; gives its number."""
        library = self._session.library
        job = self._session.jobs.submit(make_sheets, library, list(photo_ids), target, choices, title=title, priority=1)
        return job.id

    def sheets(self, job_id: int) -> SheetReport | None:
        """What a job has written, once it has ended; None where it is none that writes contact sheets."""
        job = self._session.jobs.get(job_id)
        return job.result if job is not None and isinstance(job.result, SheetReport) else None

    def _export(
        self, photo_ids: list[int], folder: Path, choices: ExportChoices
    ) -> Generator[Progress, None, ExportReport]:
        # In a process of its own: neither a bad file nor the work of encoding may disturb the window.
        return (yield from export_photos(self._session.library, photo_ids, folder, choices, apart=True))


def _veiled(picture: Callable[[int], Image.Image | None], side: int) -> Image.Image | None:
    seen = picture(side)
    return None if seen is None else Image.fromarray(veiled(np.asarray(seen.convert("RGB"), np.uint8)))

"""Exports photos: copies of the originals, or pictures made of them, under names made by a pattern.

First the library says what it knows of the photos; then files are written, one at each step. The second part knows
only files, so that it can run in a process of its own, where a file that crashes its decoder costs that file alone.
A file that cannot be exported is noted with the reason, and the rest goes on.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, cast

from albumen.api import Progress
from albumen.api.sentence import Sentence, listed
from albumen.core.errors import UserError
from albumen.core.export_files import ExportFailed, TargetFolder, copy_file
from albumen.core.export_marker import mark_exports
from albumen.core.export_metadata import MetadataChoice, exiftool_arguments
from albumen.core.export_picture import FORMATS, SUFFIXES, ExportFormat, write_picture
from albumen.core.export_watermark import Watermark
from albumen.core.job_process import JobProcessDied, in_process
from albumen.core.library.library import Library
from albumen.core.metadata.exiftool import ExifTool, has_exiftool
from albumen.core.metadata.into_files import WRITABLE
from albumen.core.metadata.sidecars import belongs, find_sidecars, read_sidecar
from albumen.core.metadata.words import Words
from albumen.core.name_patterns import NameFacts, NamePattern
from albumen.core.photo_failure import PhotoFailure
from albumen.core.records import PhotoRecord

__all__ = ["ExportChoices", "ExportFailed", "ExportRecord", "ExportReport", "export_photos", "name_facts"]

_BATCH: Final = 200
_CLEANED: Final = WRITABLE | {".mp4", ".mov", ".m4v"}
"""Suffixes of files that ExifTool takes metadata out of reliably."""

_PLACES: Final = ("GPSPosition", "GPSLatitude", "GPSCoordinates", "LocationInformation")


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """How to export.

    Attributes:
        form: "original" copies files as they are; the others make a picture in sRGB, upright.
        size: Pixels of the longer side at most, 0 for all there are. Nothing is enlarged.
        quality: 1 to 100, where the format loses something.
        metadata: What the copies say of themselves.
        watermark: Over each picture, or None.
        pattern: Of the names, see `albumen.core.name_patterns`.
        sidecars: Copy sidecars and the clips of Live Photos with originals.
    """

    form: ExportFormat = "jpeg"
    size: int = 0
    quality: int = 90
    metadata: MetadataChoice = "all"
    watermark: Watermark | None = None
    pattern: str = "{name}"
    sidecars: bool = False

    def check(self) -> None:
        """Find what does not go together.

        Raises:
            UserError: The sentence says what.
        """
        NamePattern(self.pattern)
        if self.form not in FORMATS:
            raise UserError(
                "There is no format {form} to export to; there are {known}.",
                form=repr(self.form),
                known=", ".join(FORMATS),
            )
        if self.size < 0 or not 1 <= self.quality <= 100:
            raise UserError("The size is 0 or more pixels and the quality 1 to 100.")
        if self.form == "original":
            if self.size or self.watermark is not None:
                raise UserError("Originals are copied as they are; choose a format for a size or a watermark.")
            if self.metadata != "all" and not has_exiftool():
                raise UserError(
                    "Taking metadata out of originals needs the program ExifTool, which is not installed (see "
                    "exiftool.org); or choose a format, which writes the pictures anew."
                )
            if self.sidecars and self.metadata != "all":
                raise UserError("Sidecars hold metadata: copy them with all of it, or leave them out.")
        elif self.sidecars:
            raise UserError("Sidecars go with originals only; other formats carry the metadata inside.")


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One photo to export, as far as files are concerned; `path` is None where none of its files is there."""

    photo_id: int
    path: Path | None
    last_path: Path
    facts: NameFacts
    words: Words
    video: bool = False
    clip: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """What became of one photo.

    Attributes:
        source: Its file.
        target: What was written, or None.
        beside: Sidecars and clips that were copied with it.
        problem: Why it was not exported, or what of it was not; "" where all is well.
    """

    source: Path
    target: Path | None = None
    beside: tuple[Path, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What came of an export, in the order of the photos."""

    folder: Path
    records: tuple[ExportRecord, ...] = ()

    @property
    def written(self) -> tuple[ExportRecord, ...]:
        """What was exported."""
        return tuple(one for one in self.records if one.target is not None)

    @property
    def failed(self) -> tuple[ExportRecord, ...]:
        """What was not, or not all of it."""
        return tuple(one for one in self.records if one.problem)


@dataclass(frozen=True)
class ExportStep(Progress):
    """One photo further."""

    record: ExportRecord | None = field(default=None)


def export_photos(
    library: Library, photo_ids: Sequence[int], folder: Path, choices: ExportChoices, *, apart: bool = False
) -> Generator[Progress, None, ExportReport]:
    """Export photos to a folder, which is made if need be; nothing in it is overwritten.

    Args:
        library: Which knows the photos.
        photo_ids: In the order in which they are numbered.
        folder: Where to.
        choices: How.
        apart: Decode and write in a process of its own, which a bad file may crash.

    Raises:
        UserError: The choices do not go together.
        ExportFailed: The folder cannot be written, or its drive is full.
    """
    choices.check()
    items: list[ExportItem] = []
    for batch in _batches(photo_ids):
        items += _items(library, batch)
        yield Progress(0, len(photo_ids))
    records: list[ExportRecord] = []
    while len(records) < len(items):
        left = items[len(records) :]
        arguments = (left, folder, choices, len(records), len(items))
        steps = cast("Iterator[Progress]", in_process(write_items, *arguments)) if apart else write_items(*arguments)
        try:
            latest: Progress | None = None
            for step in steps:
                if step is not latest and isinstance(step, ExportStep) and step.record is not None:
                    records.append(step.record)
                latest = step
                yield Progress(len(records), len(items), step.text)
        except JobProcessDied:
            bad = items[len(records)].last_path
            records.append(
                ExportRecord(
                    bad, problem=Sentence("{file}: the program that reads it crashed; the file is damaged.", file=bad)
                )
            )
    return ExportReport(folder, tuple(records))


def name_facts(record: PhotoRecord, path: Path) -> NameFacts:
    """What the name of one of a photo's files can be made of."""
    return NameFacts(
        name=path.stem,
        taken_at=record.taken_at,
        camera=record.camera,
        lens=record.lens,
        folder=path.parent.name,
        rating=record.rating,
        label=record.label,
        caption=record.caption,
        width=record.width,
        height=record.height,
    )


def write_items(
    items: Sequence[ExportItem], folder: Path, choices: ExportChoices, before: int, total: int
) -> Iterator[ExportStep]:
    """Write the files, one at each step.

    Args:
        items: What to write.
        folder: Where to.
        choices: How.
        before: How many came before these; the numbers go on from there.
        total: How many there are with those before.
    """
    with contextlib.ExitStack() as stack:
        target = TargetFolder(folder)
        mark_exports(folder)  # before the first photo is there, which a watcher would see at once
        writer = _Writer(target, choices, stack)
        for number, item in enumerate(items, before + 1):
            yield ExportStep(number, total, item.last_path.name, writer.write(item, number))


class _Writer:
    """Writes one photo after the other; keeps ExifTool running where it is needed."""

    def __init__(self, folder: TargetFolder, choices: ExportChoices, stack: contextlib.ExitStack) -> None:
        self._folder = folder
        self._choices = choices
        self._pattern = NamePattern(choices.pattern)
        self._stack = stack
        self._tool: ExifTool | None = None

    def write(self, item: ExportItem, number: int) -> ExportRecord:
        """Write one.

        Raises:
            ExportFailed: Nothing more can be written.
        """
        source = item.path
        if source is None:
            problem = Sentence(
                "{file}: the file is not there now; connect its drive and export it again.", file=item.last_path
            )
            return ExportRecord(item.last_path, problem=problem)
        try:
            return self._write(item, source, self._pattern.stem(item.facts, number))
        except ExportFailed:
            raise
        except PhotoFailure as failure:
            return ExportRecord(
                source, problem=Sentence("{file}: {reason}", file=source, reason=Sentence(failure.reason))
            )
        except UserError as error:
            return ExportRecord(source, problem=Sentence("{file}: {reason}", file=source, reason=error))
        except OSError as error:
            return ExportRecord(
                source,
                problem=Sentence("{file}: cannot be exported ({reason}).", file=source, reason=error.strerror or error),
            )

    def _write(self, item: ExportItem, source: Path, stem: str) -> ExportRecord:
        choices = self._choices
        if choices.form == "original" or item.video:
            target = self._folder.put(stem, source.suffix, lambda temporary: self._copy(source, temporary))
            beside, problem = self._with_it(item, source, target) if choices.sidecars else ((), "")
            return ExportRecord(source, target, beside, problem)

        def render(temporary: Path) -> None:
            write_picture(
                source,
                temporary,
                form=choices.form,
                size=choices.size,
                quality=choices.quality,
                metadata=choices.metadata,
                words=item.words,
                watermark=choices.watermark,
            )

        return ExportRecord(source, self._folder.put(stem, SUFFIXES[choices.form], render))

    def _copy(self, source: Path, temporary: Path) -> None:
        if self._choices.metadata != "all" and source.suffix.lower() not in _CLEANED:
            raise UserError(
                "its metadata cannot be taken out of a copy of a file of this kind; export it with all metadata, or "
                "choose a picture format."
            )
        if self._choices.metadata != "all" and not has_exiftool():
            raise UserError(
                "a video is copied, and taking its metadata out needs the program ExifTool, which is not installed; "
                "export it with all metadata."
            )
        copy_file(source, temporary)
        if self._choices.metadata != "all":
            self._clean(temporary)

    def _clean(self, copy: Path) -> None:
        """Take metadata out of a copy, and see that no place is left in it."""
        if self._tool is None:
            self._tool = self._stack.enter_context(ExifTool())
        times = copy.stat()
        arguments = exiftool_arguments(self._choices.metadata)
        _, errors = self._tool.run(["-overwrite_original", *arguments, os.fsencode(copy)])
        if "Error" in errors or self._tool.read(copy, *_PLACES):
            raise UserError("ExifTool could not take the metadata out of a copy; it was not exported.")
        os.utime(copy, ns=(times.st_atime_ns, times.st_mtime_ns))

    def _with_it(self, item: ExportItem, source: Path, target: Path) -> tuple[tuple[Path, ...], str]:
        """Copy what lies beside a photo under the names that make it the copy's; and what went wrong with it."""
        wanted: list[tuple[Path, str, str]] = []
        for sidecar in find_sidecars(os.fsencode(source)):
            path = Path(os.fsdecode(sidecar.path))
            with contextlib.suppress(OSError):
                if belongs(sidecar, read_sidecar(sidecar.path), os.fsencode(source)):
                    wanted.append((path, target.name if sidecar.naming == "full" else target.stem, path.suffix))
        if item.clip is not None:
            wanted.append((item.clip, target.stem, item.clip.suffix))
        copied: list[Path] = []
        problems: list[str] = []
        for path, stem, suffix in wanted:
            try:
                copied.append(self._folder.put(stem, suffix, partial(copy_file, path)))
            except OSError as error:
                reason = error.strerror or error
                problems.append(Sentence("{file}: was not copied along ({reason}).", file=path, reason=reason))
        return tuple(copied), listed(problems, "space")


def _batches(photo_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(photo_ids), _BATCH):
        yield photo_ids[start : start + _BATCH]


def _items(library: Library, photo_ids: Iterable[int]) -> list[ExportItem]:
    """What there is to know of photos that are still in the library."""
    records = library.photos.get_many(photo_ids)
    tags = library.tags.of_many([record.id for record in records])
    items: list[ExportItem] = []
    for record in records:
        files = library.photos.files_of(record.id)
        path = next((file.path for file in files if file.state == "present" and file.path.is_file()), None)
        last = path or record.path or Path(f"photo {record.id}")
        accepted = dict.fromkeys(tag.name for tag in tags.get(record.id, ()) if tag.state == "accepted")
        words = Words(tuple(accepted), record.caption, record.rating, record.flag, record.label)
        video = record.media_type.startswith("video/")
        clip = library.clips.of(record.id)
        items.append(ExportItem(record.id, path, last, name_facts(record, last), words, video, clip))
    return items

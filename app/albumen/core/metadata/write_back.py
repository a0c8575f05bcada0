"""Writes what the owner says of photos into sidecars or, where asked, into the files themselves.

First a plan, which is also what a dry run shows; then each write by itself: into a temporary file in the same folder,
read back and compared, and only then renamed over what was there. Whatever fails on the way, the original or the old
sidecar is there whole.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, Self, TypeAlias

from albumen.api.sentence import Sentence
from albumen.core import xmp
from albumen.core.errors import UserError
from albumen.core.library.library import Library
from albumen.core.library.owner_facts import owners_word
from albumen.core.metadata.exiftool import ExifTool
from albumen.core.metadata.into_files import WRITABLE, FileWriter, words_in
from albumen.core.metadata.replacing import beside, put_in_place
from albumen.core.metadata.sidecars import (
    Naming,
    Sidecar,
    belongs,
    find_sidecars,
    read_sidecar,
    sidecar_path,
    sidecar_stamp,
    stem_of,
)
from albumen.core.metadata.words import FieldChange, Words, settle, with_facts, words_of, writable
from albumen.core.metadata.xmp_edit import edit_xmp, foreign_properties
from albumen.core.metadata.xmp_fields import xmp_fields
from albumen.core.records import PhotoRecord

TargetKind: TypeAlias = Literal["sidecar", "file"]
NAMINGS: Final[tuple[Naming, ...]] = ("full", "stem")


class WriteFailed(UserError):
    """Metadata could not be written; what was there before is there still."""


@dataclass(frozen=True, slots=True)
class PlannedWrite:
    """One file that is to be written.

    Attributes:
        photo_id: The photo.
        path: The photo's file.
        target: What is written: a sidecar, or `path` itself.
        kind: Which of the two.
        changes: What becomes different.
        words: What it says afterwards.
        problem: Why it cannot be written, or "".
    """

    photo_id: int
    path: Path
    target: Path
    kind: TargetKind
    changes: tuple[FieldChange, ...] = ()
    words: Words = field(default_factory=Words)
    problem: str = ""


class WriteBack:
    """Writes the owner's words back. A context manager: it may keep ExifTool running."""

    def __init__(
        self, library: Library, *, naming: Naming = "full", start_exiftool: Callable[[], ExifTool] = ExifTool
    ) -> None:
        """Prepare.

        Args:
            library: Where the words are.
            naming: How a new sidecar is called: "full" for `photo.jpg.xmp`, "stem" for `photo.xmp`.
            start_exiftool: Starts ExifTool, when the first file is to be written into.
        """
        self._library = library
        self._naming = naming
        self._start_exiftool = start_exiftool
        self._exiftool: ExifTool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let ExifTool go. May be called twice."""
        tool, self._exiftool = self._exiftool, None
        if tool is not None:
            tool.close()

    def plan(self, photo_ids: Iterable[int], *, into_files: bool = False) -> Iterator[PlannedWrite]:
        """What would be written: one entry for each file that would change or cannot be looked at.

        Args:
            photo_ids: Which photos; all present files of each.
            into_files: Into the files themselves, where ExifTool does that well; sidecars that are there as well.
        """
        for record in self._library.photos.get_many(photo_ids):
            here = self._words_here(record)
            for file in self._library.photos.files_of(record.id):
                if file.state == "present":
                    yield from self._plan_file(record, here, file.path, into_files=into_files)

    def carry_out(self, planned: PlannedWrite) -> None:
        """Write one file.

        Raises:
            WriteFailed: It cannot be written, or what was written does not read back; nothing has changed.
            ExifToolMissing: It is a file, and ExifTool is not installed.
        """
        if planned.problem:
            raise WriteFailed(planned.problem)
        try:
            if planned.kind == "sidecar":
                self._write_sidecar(planned)
            else:
                self._write_file(planned)
        except OSError as error:
            reason = error.strerror or error
            raise WriteFailed(
                "{target}: cannot be written ({reason}); the old one is as it was."
                if planned.target.exists()
                else "{target}: cannot be written ({reason}); nothing was written.",
                target=planned.target,
                reason=reason,
            ) from error

    # -- inside ----------------------------------------------------------------------------------------------------

    def _words_here(self, record: PhotoRecord) -> Words:
        tags = dict.fromkeys(tag.name for tag in self._library.tags.of(record.id) if tag.state == "accepted")
        words = Words(tuple(tags), record.caption, record.rating, record.flag, record.label)
        return writable(with_facts(words, owners_word(record.metadata)))

    def _plan_file(self, record: PhotoRecord, here: Words, path: Path, *, into_files: bool) -> Iterator[PlannedWrite]:
        encoded = os.fsencode(path)
        if not path.is_file():
            yield _hindered(
                record, path, path, "file", Sentence("{path}: the file is not there; connect its drive.", path=path)
            )
            return
        said = words_of(record.metadata)
        inside = into_files and path.suffix.lower() in WRITABLE
        found = self._sidecar_of(encoded)
        if inside:
            there = words_in(path)
            # Beside a sidecar, which was read instead of it, what the file says is no news.
            wanted = replace(here if found else settle(here, said, there), taken="", place="", title="")
            if changes := there.differences(wanted):
                yield PlannedWrite(record.id, path, path, "file", changes, wanted)
        if found is None and inside:
            return
        target = Path(os.fsdecode(found[0].path if found else self._new_sidecar(encoded)))
        packet = found[1] if found else b""
        try:
            if packet:
                xmp.parse_xmp(packet)
        except xmp.NotXmp as error:
            yield _hindered(record, path, target, "sidecar",
                            Sentence("{target}: the sidecar is damaged ({reason}); mend it or move it away first.",
                                     target=target, reason=error))  # fmt: skip
            return
        fields = xmp_fields(packet)
        there = with_facts(words_of({**record.metadata, **fields}), fields)
        wanted = settle(here, said, there)
        if changes := there.differences(wanted):
            yield PlannedWrite(record.id, path, target, "sidecar", changes, wanted)

    def _sidecar_of(self, path: bytes) -> tuple[Sidecar, bytes] | None:
        """The sidecar that is read for a file, with its content."""
        for sidecar in find_sidecars(path):
            with contextlib.suppress(OSError):
                packet = read_sidecar(sidecar.path)
                if belongs(sidecar, packet, path):
                    return sidecar, packet
        return None

    def _new_sidecar(self, path: bytes) -> bytes:
        target = sidecar_path(path, self._naming)
        return sidecar_path(path, "full") if Path(os.fsdecode(target)).exists() else target  # another file's

    def _write_sidecar(self, planned: PlannedWrite) -> None:
        encoded, target = os.fsencode(planned.path), planned.target
        found = self._sidecar_of(encoded)
        packet = found[1] if found and Path(os.fsdecode(found[0].path)) == target else b""
        stem = os.fsencode(target) != sidecar_path(encoded, "full")
        extension = os.fsdecode(encoded[len(stem_of(encoded)) + 1 :]).upper() if stem and not packet else ""
        try:
            written = edit_xmp(packet, planned.words, datetime.now(UTC).astimezone(), extension)
            kept = not packet or foreign_properties(written) == foreign_properties(packet)
        except xmp.NotXmp as error:
            raise WriteFailed(
                "{target}: the sidecar is damaged ({reason}); mend it or move it away first.",
                target=target,
                reason=error,
            ) from error
        with beside(target) as temporary:
            temporary.write_bytes(written)
            fields = xmp_fields(temporary.read_bytes())
            back = with_facts(words_of(fields), fields)
            if back.differences(planned.words) or not kept:
                raise WriteFailed(
                    "{target}: what was written does not read back as it should; nothing was changed.", target=target
                )
            put_in_place(temporary, target, target if target.exists() else planned.path)
        self._remember(planned)

    def _write_file(self, planned: PlannedWrite) -> None:
        if self._exiftool is None:
            self._exiftool = self._start_exiftool()
        record = self._library.photos.get(planned.photo_id)
        problem = FileWriter(self._exiftool).write(
            planned.path, planned.words, keep_time=record.taken_source == "mtime"
        )
        if problem:
            raise WriteFailed("{path}: {problem}; the original is as it was.", path=planned.path, problem=problem)

    def _remember(self, planned: PlannedWrite) -> None:
        """Note what the sidecar says now, so that it need not be read again, and later changes in it are seen as such.

        Where it said something newer than the library knows, that is left to the next look at the folder.
        """
        words = planned.words
        record = self._library.photos.get(planned.photo_id)
        if self._words_here(record).differences(words):
            return
        encoded = os.fsencode(planned.path)
        said: dict[str, object] = {
            "caption": words.caption, "rating": words.rating, "flag": words.flag, "label": words.label,
            "keywords": [tag.rpartition("/")[2] for tag in words.tags], "keyword_paths": list(words.tags),
            "keywords_from": "sidecar",
        }  # fmt: skip
        stamp = sidecar_stamp(find_sidecars(encoded))
        self._library.sidecars.remember_written(planned.photo_id, encoded, said, words.tags, stamp)


def _hindered(record: PhotoRecord, path: Path, target: Path, kind: TargetKind, problem: str) -> PlannedWrite:
    return PlannedWrite(record.id, path, target, kind, problem=problem)

"""Editing the time, place and words of many photographs at once, for the window. Call on a worker thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Final

from albumen.core.library import Library
from albumen.core.library.owner_facts import OwnerFacts, shifted
from albumen.core.metadata.phrases import place_text
from albumen.core.records import PhotoRecord
from albumen.ui.gateway.editing import Editing

_MOST_SHOWN: Final = 12
_AT_ONCE: Final = 2000  # records held in memory


class TimeEdit(StrEnum):
    """What happens to times."""

    LEAVE = "leave"
    SHIFT = "shift"  # all by the same span
    FIRST = "first"  # the earliest to a moment, the others by the same span
    SAME = "same"  # all to the same moment


@dataclass(frozen=True)
class DetailsEdit:
    """What to change; None leaves a thing as it is, "" takes it away.

    Attributes:
        time: what happens to times.
        by: for `SHIFT`.
        moment: for `FIRST` and `SAME`, a wall clock without a zone.
        zone: where they were taken. A time without a zone is taken to be of this one; one with a zone is converted.
        place: latitude and longitude in degrees.
        caption: text.
        title: text.
        add_tags: names.
        remove_tags: names.
    """

    time: TimeEdit = TimeEdit.LEAVE
    by: timedelta = timedelta()
    moment: datetime | None = None
    zone: timezone | None = None
    place: tuple[float, float] | None = None
    caption: str | None = None
    title: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it changes nothing."""
        return self == DetailsEdit(moment=self.moment, by=self.by)

    @property
    def timed(self) -> bool:
        """Whether it may change times."""
        return self.time is not TimeEdit.LEAVE or self.zone is not None


@dataclass(frozen=True)
class DetailsRow:
    """What changes of one photograph: by "time", "place", "caption", "title" and "tags", what was and what will be."""

    name: str
    times: tuple[datetime | None, datetime | None] = (None, None)
    texts: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether anything does."""
        return self.times[0] != self.times[1] or bool(self.texts)


class PhotoDetails:
    """Previews and carries out edits of many photographs."""

    def __init__(self, library: Library, editing: Editing) -> None:
        self._library = library
        self._editing = editing

    def earliest(self, photo_ids: Sequence[int]) -> datetime | None:
        """The earliest time among photographs, by their own clocks; None where none has one."""
        times = [record.taken_at for record in self._records(photo_ids) if record.taken_at is not None]
        return min((time.replace(tzinfo=None) for time in times), default=None)

    def place_of(self, photo_id: int) -> str:
        """Where a photograph was taken, "48.850000, 2.350000"; "" where that is not known."""
        said = self._library.photos.get(photo_id).metadata
        latitude, longitude = said.get("latitude"), said.get("longitude")
        if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
            return ""
        return f"{latitude:.6f}, {longitude:.6f}"

    def preview(self, photo_ids: Sequence[int], edit: DetailsEdit) -> list[DetailsRow]:
        """What becomes different of the first photographs for which anything does."""
        span = self._span(photo_ids, edit)
        rows: list[DetailsRow] = []
        for start in range(0, len(photo_ids), _MOST_SHOWN):
            part = photo_ids[start : start + _MOST_SHOWN]
            tags = self._library.tags.of_many(part)
            for record in self._library.photos.get_many(part):
                mine = {tag.name for tag in tags.get(record.id, ()) if tag.state == "accepted"}
                row = _row(record, mine, edit, span)
                rows += [row] if row.changes else []
            if len(rows) >= _MOST_SHOWN or start >= _AT_ONCE:
                break
        return rows[:_MOST_SHOWN]

    def apply(self, photo_ids: Sequence[int], edit: DetailsEdit, title: str) -> None:
        """Carry an edit out, as one that can be undone.

        Raises:
            UserError: a tag's name cannot be one.
        """
        span = self._span(photo_ids, edit)
        facts = {}
        if edit.timed or edit.place is not None or edit.title is not None:
            for record in self._records(photo_ids):
                facts[record.id] = OwnerFacts(_time(record.taken_at, edit, span), edit.place, edit.title)

        def change() -> None:
            for name in edit.add_tags:
                self._library.tags.add(photo_ids, name)
            for name in edit.remove_tags:
                self._library.tags.remove(photo_ids, name)
            if edit.caption is not None:
                self._library.photos.set_caption(photo_ids, edit.caption)
            if facts:
                self._library.facts.put(facts)

        self._editing.undoing.run(title, change, photos=photo_ids, facts=True)

    def _records(self, photo_ids: Sequence[int]) -> list[PhotoRecord]:
        return [
            record
            for start in range(0, len(photo_ids), _AT_ONCE)
            for record in self._library.photos.get_many(photo_ids[start : start + _AT_ONCE])
        ]

    def _span(self, photo_ids: Sequence[int], edit: DetailsEdit) -> timedelta:
        """By how much times move."""
        if edit.time is TimeEdit.SHIFT:
            return edit.by
        if edit.time is TimeEdit.FIRST and edit.moment is not None:
            first = self.earliest(photo_ids)
            return edit.moment - first if first is not None else timedelta()
        return timedelta()


def _time(taken: datetime | None, edit: DetailsEdit, span: timedelta) -> datetime | None:
    """What a time becomes; None where it stays."""
    if edit.time is TimeEdit.SAME and edit.moment is not None:
        return edit.moment.replace(tzinfo=edit.zone or (taken.tzinfo if taken is not None else None))
    if taken is None or not edit.timed:
        return None
    moved = shifted(taken, span)
    if moved is None or edit.zone is None:
        return moved if moved != taken else None
    try:
        return moved.replace(tzinfo=edit.zone) if moved.tzinfo is None else moved.astimezone(edit.zone)
    except OverflowError:
        return None


def _row(record: PhotoRecord, tags: set[str], edit: DetailsEdit, span: timedelta) -> DetailsRow:
    time = _time(record.taken_at, edit, span)
    texts: dict[str, tuple[str, str]] = {}
    if edit.place is not None:
        texts["place"] = (
            place_text(record.metadata),
            place_text({"latitude": edit.place[0], "longitude": edit.place[1]}),
        )
    if edit.caption is not None:
        texts["caption"] = (record.caption, edit.caption)
    if edit.title is not None:
        texts["title"] = (str(record.metadata.get("title", "")), edit.title)
    wanted = (tags | set(edit.add_tags)) - set(edit.remove_tags)
    texts["tags"] = (", ".join(sorted(tags)), ", ".join(sorted(wanted)))
    name = record.path.name if record.path is not None else ""
    times = (record.taken_at, time if time is not None else record.taken_at)
    return DetailsRow(name, times, {key: pair for key, pair in texts.items() if pair[0] != pair[1]})

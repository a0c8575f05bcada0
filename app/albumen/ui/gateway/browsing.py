"""Reading the library for the window. Every method may be slow: call it on a worker thread."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, assert_never

import numpy as np
from PIL import Image

from albumen.api import UserError
from albumen.api.sentence import Sentence
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.errors import NotFound
from albumen.core.library import Library
from albumen.core.metadata.phrases import exposure_text, people_text, place_text
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers.clip import take_out_clip
from albumen.core.records import DirectoryBranch, PhotoRecord
from albumen.core.thumbnail import GRID, PREVIEW
from albumen.host.shields import Shields
from albumen.ui.gateway.towns import Towns
from albumen.ui.gateway.veil import veiled, veiled_jpeg
from albumen.ui.pictures import Pixels
from albumen.ui.records import (
    AlbumRow,
    BranchRow,
    Common,
    Details,
    FolderRow,
    Ids,
    Kind,
    Order,
    Scope,
    SearchRow,
    Sources,
    TagMark,
    TagRow,
    Tile,
)

T = TypeVar("T")
_GRID_IS_ENOUGH = 192  # pixels of a tile's side up to which the small thumbnail looks sharp, cut to a square
_DIGITS = 12  # "Day 2" comes before "Day 10"


class Browsing:
    """What there is to see.

    Args:
        library: the open library.
        shields: knows which photographs are to be covered; asked for at each call.

    Attributes:
        hide_rejected: whether lists leave out what the owner has rejected.
    """

    def __init__(
        self,
        library: Library,
        shields: Callable[[], Shields],
        towns: Towns | None = None,
        plugin_names: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._library = library
        self._towns = towns or Towns(library)
        self._plugin_names = plugin_names
        self._shields = shields
        self.hide_rejected = False

    def sources(self) -> Sources:
        """Everything the left side lists."""
        folders = tuple(
            FolderRow(
                folder.id,
                folder.path,
                folder.state == "present",
                len(self._library.photos.ids(folder=folder)),
                self._library.folders.has_inside(folder.path),
            )
            for folder in self._library.folders.all()
        )
        all_albums = self._library.albums.all()
        albums = tuple(AlbumRow(album.id, album.name, album.count) for album in all_albums if album.kind == "manual")
        searches = tuple(SearchRow(album.id, album.name, album.query) for album in all_albums if album.kind == "smart")
        tags = tuple(TagRow(tag.name, tag.accepted) for tag in self._library.tags.counts() if tag.accepted)
        return Sources(self._library.photos.count(), folders, albums, tags, searches)

    def branches(self, paths: Sequence[str]) -> dict[str, tuple[BranchRow, ...]]:
        """The folders right inside each of these that hold photographs, by name as people sort names."""
        return {
            path: tuple(
                BranchRow(branch.path, branch.photos, branch.branches)
                for branch in sorted(self._library.folders.inside(Path(path)), key=_by_name)
            )
            for path in paths
        }

    def listing(self, scope: Scope, order: Order) -> Ids:
        """The photographs of a scope, (N,) int64 in order; none where the folder, album or tag is gone.

        Hidden ones are left out. A saved search is the business of `Searching`: here it holds nothing.
        """
        return self.without_rejected(self._shields().without_hidden(self._listing(scope, order)))

    def without_rejected(self, ids: Ids) -> Ids:
        """Photographs (N,) int64 in their order, without the rejected ones where the owner wants these hidden."""
        if not self.hide_rejected:
            return ids
        return ids[~np.isin(ids, self._library.photos.flagged(-1))]

    def _listing(self, scope: Scope, order: Order) -> Ids:
        photos = self._library.photos
        match scope.kind:
            case Kind.ALL:
                return photos.ids(order=order.value)
            case Kind.FOLDER:
                if isinstance(scope.key, str):
                    return photos.ids(folder=Path(scope.key), order=order.value)
                folder = next((f for f in self._library.folders.all() if f.id == scope.key), None)
                return photos.ids(folder=folder, order=order.value) if folder else np.empty(0, np.int64)
            case Kind.ALBUM:
                return photos.ids(album=scope.key, order=order.value)
            case Kind.TAG:
                return photos.ids(tag=str(scope.key), order=order.value)
            case Kind.SEARCH | Kind.DATE | Kind.PAGE:
                return np.empty(0, np.int64)
            case _:
                assert_never(scope.kind)

    def tiles(self, photo_ids: Sequence[int], side: int) -> list[Tile]:
        """Thumbnails for tiles of `side` pixels, veiled where covered, with what is written on them; in any order."""
        covered = self._shields().of(photo_ids)
        live = self._library.clips.among(photo_ids)
        tiles = []
        for record in self._library.photos.get_many(photo_ids):
            sizes = (GRID, PREVIEW) if side <= _GRID_IS_ENOUGH else (PREVIEW, GRID)
            jpegs = (self._library.thumbnails.get(record.content_hash, size) for size in sizes)
            jpeg = next((found for found in jpegs if found), b"")
            hidden = record.id in covered
            if hidden and jpeg:
                jpeg = veiled_jpeg(jpeg)
            path = record.path or Path()
            tile = Tile(record.id, jpeg, path.name, str(record.path or ""), record.rating, record.flag, record.label)
            clip = record.id in live or "clip" in record.metadata
            tiles.append(replace(tile, hidden=hidden, seconds=_seconds(record), clip=clip))
        return tiles

    def details(self, photo_id: int) -> Details:
        """What the inspector shows.

        Raises:
            NotFound: the photograph is no longer in the library.
        """
        record = self._library.photos.get(photo_id)
        files = self._library.photos.files_of(photo_id)
        path = record.path or Path()
        return Details(
            photo_id=photo_id,
            name=path.name,
            path=path,
            width=record.width,
            height=record.height,
            size=files[0].size if files else 0,
            taken_at=record.taken_at,
            date_known=record.taken_source != "mtime",
            date_source=record.taken_source,
            camera=record.camera,
            lens=record.lens,
            rating=record.rating,
            flag=record.flag,
            caption=record.caption,
            media_type=record.media_type,
            tags=self._marks([photo_id]),
            online=record.state == "present",
            exposure=exposure_text(record.metadata),
            place=place_text(record.metadata),
            town=self._towns.of(record.metadata),
            people=people_text(record.metadata),
            label=record.label,
            prompt=str(record.metadata.get("prompt", "")),
            generator=str(record.metadata.get("generator", "")),
            seconds=_seconds(record),
            clip="clip" in record.metadata or bool(self._library.clips.among([photo_id])),
        )

    def common(self, photo_ids: Sequence[int]) -> Common:
        """What several photographs share: rating, flag, label, and the tags that all of them bear."""
        records = self._library.photos.get_many(photo_ids)
        return Common(
            _shared({record.rating for record in records}, 0),
            _shared({record.flag for record in records}, 0),
            _shared({record.label for record in records}, ""),
            self._marks(photo_ids),
        )

    def tag_names(self) -> list[str]:
        """Every tag there is, to complete to."""
        return [tag.name for tag in self._library.tags.counts()]

    def paths_of(self, photo_ids: Sequence[int]) -> list[str]:
        """The files of photographs that are there, one of each. Quick, for the GUI thread too."""
        return [str(path) for path in self._library.photos.paths(photo_ids)]

    def file_of(self, photo_id: int) -> Path | None:
        """Where the photograph lies."""
        return self._library.photos.get(photo_id).path

    def film_of(self, photo_id: int) -> Path:
        """What a player can play: a video, or the clip of a photograph, taken out of its file if it lies in there.

        Raises:
            UserError: it is covered, there is nothing to play, or its file is not there.
        """
        if photo_id in self._shields().of([photo_id]):
            raise UserError("This photo is covered; show covered photos first to play it.")
        record = self._library.photos.get(photo_id)
        if _seconds(record) is not None and record.path is not None:
            return record.path
        beside = self._library.clips.of(photo_id)
        if beside is not None:
            return beside
        if record.path is None or "clip" not in record.metadata:
            raise NotFound("This photo has no clip to play.")
        return take_out_clip(record.path, record.metadata["clip"], record.content_hash)

    def pixels(self, photo_id: int, side: int | None) -> Pixels:
        """The picture, (H, W, 3) uint8 sRGB, upright; its longer side `side` pixels or what the file has.

        A covered photograph is veiled: the right shape and roughly its colours, and nothing to be made out.

        Raises:
            UserError: the file is gone, or cannot be decoded and has no preview either.
        """
        seen = self._pixels(photo_id, side)
        # Asked last: a photo that is tagged while it is decoded is covered.
        return veiled(seen) if photo_id in self._shields().of([photo_id]) else seen

    def _pixels(self, photo_id: int, side: int | None) -> Pixels:
        record = self._library.photos.get(photo_id)
        if side is not None and side <= PREVIEW:
            preview = self._library.thumbnails.get(record.content_hash, PREVIEW)
            if preview:
                return _preview(preview, side)
        path = record.path or Path()
        try:
            wanted = DecodeSize(1, 1 << 30 if side is None else side)
            image = decode_file(os.fsencode(path), wanted, DecodeLimits.for_this_machine()).image
        except PhotoFailure as failure:
            raise UserError("{path}: {reason}", path=path, reason=Sentence(failure.reason)) from failure
        if side is not None:
            image.thumbnail((side, side), Image.Resampling.BICUBIC)
        return np.asarray(image.convert("RGB"), np.uint8)

    def _marks(self, photo_ids: Sequence[int]) -> tuple[TagMark, ...]:
        """The tags that all these photographs bear, the owner's own before the others' where both set one."""
        by_photo = self._library.tags.of_many(photo_ids)
        others = {tag.source for tags in by_photo.values() for tag in tags} - {"user", "file"}
        named = self._plugin_names() if others else {}  # it waits until the plugins have started
        marks: dict[str, TagMark] = {}
        for number, photo_id in enumerate(photo_ids):
            here: dict[str, TagMark] = {}
            for tag in sorted(
                by_photo.get(photo_id, ()), key=lambda tag: (tag.state == "accepted", tag.source == "user")
            ):
                if tag.state != "rejected":
                    here[tag.name] = TagMark(tag.name, tag.source, tag.state, tag.score, named.get(tag.source, ""))
            marks = here if number == 0 else {name: mark for name, mark in marks.items() if name in here}
        return tuple(sorted(marks.values(), key=lambda mark: (mark.state != "accepted", mark.name.casefold())))


def _by_name(branch: DirectoryBranch) -> tuple[str, str]:
    name = branch.path.name
    return re.sub(r"\d+", lambda digits: digits[0].zfill(_DIGITS), name.casefold()), name


def _shared(values: set[T], otherwise: T) -> T:
    return values.pop() if len(values) == 1 else otherwise


def _seconds(record: PhotoRecord) -> float | None:
    """How long a video is; None of a photograph."""
    said = record.metadata.get("duration")
    return float(said) if record.media_type.startswith("video/") and isinstance(said, int | float) else None


def _preview(jpeg: bytes, side: int) -> Pixels:
    with Image.open(io.BytesIO(jpeg)) as image:
        image.thumbnail((side, side), Image.Resampling.BICUBIC)
        return np.asarray(image.convert("RGB"), np.uint8)

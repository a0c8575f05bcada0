"""What `ctx.photos`, `ctx.tags`, `ctx.albums` and `ctx.clip` are made of: narrow views of the core for one plugin."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from albumen.api import (
    Album,
    Hit,
    Ids,
    PermissionDenied,
    Photo,
    PhotoBatch,
    PhotoId,
    Pixels,
    Tag,
    TagState,
    UserError,
    Vectors,
)
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.library import Library
from albumen.core.photo_failure import PhotoFailure
from albumen.core.records import PhotoRecord
from albumen.core.vectors import VectorIndex

if TYPE_CHECKING:
    from PIL import Image

RECORDS_AT_ONCE: Final = 1000


class EmbeddingModel(Protocol):
    """What plugins need of the model; `albumen.core.encoder.Encoder` is one."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def model_id(self) -> str:
        """The exact model."""

    @property
    def dim(self) -> int:
        """D."""

    @property
    def logit_scale(self) -> float:
        """The inverse temperature."""

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows."""

    def encode_images(self, images: Sequence[Image.Image]) -> Vectors:
        """(N, D) float32 unit rows."""


@dataclass(frozen=True, slots=True)
class CoreServices:
    """The parts of the core that plugins work on, behind the contract.

    Attributes:
        encoder: Gives the active model, loading it at the first call.
        index: Gives the vectors of the active model.
    """

    library: Library
    encoder: Callable[[], EmbeddingModel]
    index: Callable[[], VectorIndex]

    def ready_index(self) -> VectorIndex | None:
        """The vectors of the active model; None for a library without photos.

        Raises:
            UserError: There are photos, and the model has not looked at any of them yet.
        """
        index = self.index()
        if index.model_id in {model.model_id for model in self.library.models.all()}:
            return index
        if self.library.photos.count():
            raise UserError(f"The model {self.encoder().name} has not seen the photos yet; run: albumen index")
        return None


@dataclass(frozen=True, slots=True)
class Permissions:
    """What a plugin's manifest lists."""

    plugin_id: str
    granted: frozenset[str]

    def require(self, permission: str) -> None:
        """Check one.

        Raises:
            PermissionDenied: The manifest does not list it.
        """
        if permission not in self.granted:
            raise PermissionDenied(
                f"The plugin {self.plugin_id} needs the permission {permission!r}; its plugin.toml does not list it"
            )


class PhotosView:
    """Implements `albumen.api.Photos`."""

    def __init__(self, core: CoreServices) -> None:
        self._core = core

    def count(self) -> int:
        """How many photos the library holds."""
        return self._core.library.photos.count()

    def ids(self) -> Ids:
        """All photo ids, (N,) int64."""
        return self._core.library.photos.ids(order="taken")

    def get(self, photo_id: PhotoId) -> Photo:
        """One photo."""
        return _photo(self._core.library.photos.get(photo_id))

    def __iter__(self) -> Iterator[Photo]:
        ids = self.ids().tolist()
        for start in range(0, len(ids), RECORDS_AT_ONCE):
            for record in self._core.library.photos.get_many(ids[start : start + RECORDS_AT_ONCE]):
                if record.path is not None:
                    yield _photo(record)

    def pixels(self, photo_id: PhotoId, max_side: int | None = None) -> Pixels:
        """The picture itself, (H, W, 3) uint8 sRGB, upright."""
        path = self.get(photo_id).path
        side = 2**31 - 1 if max_side is None else max_side
        try:
            image = decode_file(os.fsencode(path), DecodeSize(1, side), DecodeLimits.for_this_machine()).image
        except PhotoFailure as failure:
            raise UserError(f"{path}: {failure.reason}") from failure
        if max_side is not None:
            image.thumbnail((max_side, max_side))
        return np.asarray(image.convert("RGB"), np.uint8)

    def vectors(self, ids: Sequence[PhotoId]) -> PhotoBatch:
        """The vectors of some photos, in the order asked for."""
        index = self._core.ready_index()
        if index is None:
            clip = self._core.encoder()
            return PhotoBatch(np.empty(0, np.int64), np.empty((0, clip.dim), np.float32), clip.model_id)
        wanted = np.asarray(ids, np.int64).reshape(-1)
        found, rows = self._core.library.vectors.get(index.model_id, wanted)
        order = {photo_id: row for row, photo_id in enumerate(found.tolist())}
        present = [photo_id for photo_id in wanted.tolist() if photo_id in order]
        return PhotoBatch(
            np.asarray(present, np.int64), rows[[order[photo_id] for photo_id in present]], index.model_id
        )

    def batches(self, size: int = 1024) -> Iterator[PhotoBatch]:
        """All photos that have a vector."""
        ids = self.ids()
        for start in range(0, len(ids), size):
            batch = self.vectors(ids[start : start + size].tolist())
            if len(batch):
                yield batch

    def similarities(self, vectors: Vectors) -> tuple[Ids, Vectors]:
        """Cosine similarities to every photo: ids (N,) and scores (N, K)."""
        index = self._core.ready_index()
        if index is None:
            return np.empty(0, np.int64), np.empty((0, len(vectors)), np.float32)
        return index.similarities(vectors)

    def nearest(self, vectors: Vectors, weights: Vectors, limit: int, within: Ids | None = None) -> list[Hit]:
        """Photos nearest to the weighted sum of similarities, best first."""
        index = self._core.ready_index()
        if index is None:
            return []
        ids, scores = index.search(vectors, weights, limit, within=within)
        return [Hit(photo_id, score) for photo_id, score in zip(ids.tolist(), scores.tolist(), strict=True)]


class TagsView:
    """Implements `albumen.api.Tags` for one plugin."""

    def __init__(self, core: CoreServices, permissions: Permissions) -> None:
        self._core = core
        self._permissions = permissions

    def of(self, photo_id: PhotoId) -> list[Tag]:
        """All tags of a photo."""
        return list(self._core.library.tags.of(photo_id))

    def photos(self, name: str) -> Ids:
        """Photos that bear the tag."""
        return self._core.library.tags.photos(name)

    def counts(self) -> Mapping[str, int]:
        """How many photos bear each tag."""
        return MappingProxyType({count.name: count.accepted for count in self._core.library.tags.counts()})

    def add(
        self, ids: Sequence[PhotoId], name: str, *, score: float | None = None, state: TagState = "suggested"
    ) -> tuple[PhotoId, ...]:
        """Tag photos."""
        self._permissions.require("tags:write")
        model = self._core.library.models.active() if score is not None else None
        return self._core.library.tags.add(
            ids,
            name,
            source=self._permissions.plugin_id,
            model_id=model.model_id if model is not None else None,
            score=score,
            state=state,
        )

    def remove(self, ids: Sequence[PhotoId], name: str) -> tuple[PhotoId, ...]:
        """Take back this plugin's own tag."""
        self._permissions.require("tags:write")
        return self._core.library.tags.remove(ids, name, source=self._permissions.plugin_id)


class AlbumsView:
    """Implements `albumen.api.Albums` for one plugin."""

    def __init__(self, core: CoreServices, permissions: Permissions) -> None:
        self._core = core
        self._permissions = permissions

    def all(self) -> list[Album]:
        """Every album."""
        return [Album(album.id, album.name, album.count) for album in self._core.library.albums.all()]

    def members(self, album: str) -> Ids:
        """Photos in the album."""
        return self._core.library.albums.members(album)

    def rejects(self, album: str) -> Ids:
        """Photos that do not belong in the album."""
        return self._core.library.albums.members(album, role="reject")

    def add(self, album: str, ids: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
        """Put photos in the album, except those the owner rejected there."""
        self._permissions.require("albums:write")
        rejected = set(self.rejects(album).tolist())
        return self._core.library.albums.add(album, [photo_id for photo_id in ids if photo_id not in rejected])


class ClipView:
    """Implements `albumen.api.Clip`."""

    def __init__(self, core: CoreServices) -> None:
        self._core = core

    @property
    def model_id(self) -> str:
        """The exact model."""
        return self._core.encoder().model_id

    @property
    def dim(self) -> int:
        """D, the dimensions of its embedding."""
        return self._core.encoder().dim

    @property
    def logit_scale(self) -> float:
        """The learned temperature's inverse."""
        return self._core.encoder().logit_scale

    def embed_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows."""
        return self._core.encoder().encode_texts(list(texts))

    def embed_images(self, images: Sequence[Path | Pixels]) -> Vectors:
        """(N, D) float32 unit rows."""
        from PIL import Image

        limits = DecodeLimits.for_this_machine()
        pictures = []
        for image in images:
            if isinstance(image, Path):
                try:
                    pictures.append(decode_file(os.fsencode(image), DecodeSize(), limits).image)
                except PhotoFailure as failure:
                    raise UserError(f"{image}: {failure.reason}") from failure
            else:
                pictures.append(Image.fromarray(image))
        return self._core.encoder().encode_images(pictures)


def _photo(record: PhotoRecord) -> Photo:
    if record.path is None:
        raise UserError(f"The photo {record.id} has no file any more")
    return Photo(
        id=record.id,
        path=record.path,
        width=record.width,
        height=record.height,
        taken_at=record.taken_at,
        rating=record.rating,
        caption=record.caption,
        content_hash=record.content_hash,
        media_type=record.media_type,
    )

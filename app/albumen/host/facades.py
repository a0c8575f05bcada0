"""What the views of a plugin stand on, and the first of them: `ctx.photos`."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from albumen.api import Hit, Ids, PermissionDenied, Photo, PhotoBatch, PhotoId, Pixels, UserError, Vectors
from albumen.api.sentence import Sentence
from albumen.core.library import Library
from albumen.core.photo_failure import PhotoFailure
from albumen.core.records import PhotoRecord
from albumen.core.thumbnail import SIZES
from albumen.core.vectors import VectorIndex
from albumen.host.adapters import AdapterInstaller
from albumen.host.embedding import EmbeddingModel
from albumen.host.shields import Shields

if TYPE_CHECKING:
    from albumen.core.metadata.sidecars import Naming

RECORDS_AT_ONCE: Final = 1000


@dataclass(frozen=True, slots=True)
class CoreServices:
    """The parts of the core that plugins work on, behind the contract.

    Attributes:
        encoder: Gives the active model, loading it at the first call.
        index: Gives the vectors of the active model.
        adapters: Installs adapters.
        shields: Knows which photos are not to be seen in passing.
        sidecar_naming: How the owner wants new sidecars to be called.
    """

    library: Library
    encoder: Callable[[], EmbeddingModel]
    index: Callable[[], VectorIndex]
    adapters: AdapterInstaller
    shields: Shields
    sidecar_naming: Callable[[], Naming] = lambda: "full"

    def active_model(self) -> str | None:
        """The `model_id` of the active model, without loading it; None before the first was used."""
        active = self.library.models.active()
        return None if active is None else active.model_id

    def ready_index(self) -> VectorIndex | None:
        """The vectors of the active model; None for a library without photos.

        Raises:
            UserError: There are photos, and the model has not looked at any of them yet.
        """
        index = self.index()
        if index.model_id in {model.model_id for model in self.library.models.all()}:
            return index
        if self.library.photos.count():
            raise UserError(
                "The model {name} has not seen the photos yet; run: albumen index", name=self.encoder().name
            )
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
                "The plugin {plugin} needs the permission {permission}; its plugin.toml does not list it",
                plugin=self.plugin_id,
                permission=repr(permission),
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
        record = self._core.library.photos.get(photo_id)
        small = None if max_side is None else self._small(record.content_hash, max_side)
        if small is not None:
            return small
        from albumen.core.decode import DecodeLimits, DecodeSize, decode_file

        path = _photo(record).path
        side = 2**31 - 1 if max_side is None else max_side
        try:
            image = decode_file(os.fsencode(path), DecodeSize(1, side), DecodeLimits.for_this_machine()).image
        except PhotoFailure as failure:
            raise UserError("{path}: {reason}", path=path, reason=Sentence(failure.reason)) from failure
        if max_side is not None:
            image.thumbnail((max_side, max_side))
        return np.asarray(image.convert("RGB"), np.uint8)

    def _small(self, content_hash: str, side: int) -> Pixels | None:
        """The picture at most `side` pixels long from the thumbnail the library has, where that is as good."""
        size = next((size for size in sorted(SIZES) if size >= side), None)
        jpeg = None if size is None else self._core.library.thumbnails.get(content_hash, size)
        if jpeg is None:
            return None
        from PIL import Image

        try:
            with Image.open(io.BytesIO(jpeg)) as opened:
                image = opened.convert("RGB")
        except OSError:  # a damaged thumbnail; the photo itself is there
            return None
        image.thumbnail((side, side))
        return np.asarray(image, np.uint8)

    def shielded(self, ids: Sequence[PhotoId]) -> frozenset[PhotoId]:
        """Which of these photos are not to be seen in passing."""
        return frozenset(self._core.shields.of(ids))

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


def _photo(record: PhotoRecord) -> Photo:
    if record.path is None:
        raise UserError("The photo {photo} has no file any more", photo=record.id)
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

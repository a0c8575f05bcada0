"""What `ctx.albums` is made of."""

from __future__ import annotations

from collections.abc import Sequence

from albumen.api import Album, AlbumEntry, AlbumRole, Ids, PhotoId
from albumen.host.facades import CoreServices, Permissions
from albumen.host.tags_view import require_score


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

    def entries(self, album: str, role: AlbumRole | None = None) -> list[AlbumEntry]:
        """Photos with their role in the album and who gave it to them."""
        return self._core.library.albums.entries(album, role)

    def create(self, name: str) -> Album:
        """Make an empty album."""
        self._permissions.require("albums:write")
        record = self._core.library.albums.create(name)
        return Album(record.id, record.name, record.count)

    def add(self, album: str, ids: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
        """Put photos in the album, except those the owner rejected there."""
        return self.fill(album, ids)

    def fill(
        self,
        album: str,
        ids: Sequence[PhotoId],
        scores: Sequence[float] | None = None,
        *,
        model_id: str | None = None,
        role: AlbumRole = "member",
    ) -> tuple[PhotoId, ...]:
        """Put photos in the album with their scores, or suggest them for it."""
        self._permissions.require("albums:write")
        if role == "reject":
            raise ValueError("only the owner rejects photos from an album; see decide")
        for score in scores or ():
            require_score(score)
        entries = [(int(one), None) for one in ids] if scores is None else list(zip(ids, scores, strict=True))
        return self._core.library.albums.fill(
            album,
            [(int(photo_id), None if score is None else float(score)) for photo_id, score in entries],
            source=self._permissions.plugin_id,
            model_id=self._core.active_model() if model_id is None and scores is not None else model_id,
            role=role,
        )

    def take_back(self, album: str, ids: Sequence[PhotoId] | None = None) -> tuple[PhotoId, ...]:
        """Take out what this plugin put in the album or suggested for it."""
        self._permissions.require("albums:write")
        return self._core.library.albums.take_back(album, self._permissions.plugin_id, ids)

    def decide(self, album: str, ids: Sequence[PhotoId], *, accept: bool) -> tuple[PhotoId, ...]:
        """Make photos members or rejects of the album in the owner's name."""
        self._permissions.require("albums:decide")
        return self._core.library.albums.add(album, ids, "member" if accept else "reject")

"""What a plugin sees of the library: photos, tags, albums and texts.

Shapes: N photos, K or M queries, D dimensions of the embedding. Rows of embeddings have unit length.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from albumen.api.records import (
    Album,
    AlbumEntry,
    AlbumRole,
    Annotation,
    Hit,
    Ids,
    Photo,
    PhotoBatch,
    PhotoId,
    PhotoTag,
    Tag,
    TagState,
    Vectors,
)
from albumen.api.services import Pixels


class Photos(Protocol):
    """`ctx.photos`: the photos of the library and their vectors under the active model."""

    def count(self) -> int:
        """How many photos the library holds."""

    def ids(self) -> Ids:
        """All photo ids, (N,) int64, newest photo first, undated ones last."""

    def get(self, photo_id: PhotoId) -> Photo:
        """One photo.

        Raises:
            UserError: The library has no photo with this id (any more).
        """

    def __iter__(self) -> Iterator[Photo]:
        """All photos, in the order of `ids`."""

    def pixels(self, photo_id: PhotoId, max_side: int | None = None) -> Pixels:
        """The picture itself: (H, W, 3) uint8 sRGB, upright, the longer side at most `max_side` pixels.

        Up to 1024 pixels it comes from the thumbnail, where the library has one: quickly, and also while the file is on
        a drive that is not here.

        Raises:
            UserError: No such photo, or its file cannot be read now.
        """

    def shielded(self, ids: Sequence[PhotoId]) -> frozenset[PhotoId]:
        """Which of these photos must not be shown now, because they bear a tag that a plugin shields.

        For panels: what they draw of a photo's pixels themselves, nobody else covers.
        """

    def batches(self, size: int = 1024) -> Iterator[PhotoBatch]:
        """All photos that have a vector, in batches of `size`."""

    def vectors(self, ids: Sequence[PhotoId]) -> PhotoBatch:
        """The vectors of some photos, in the order asked for; photos without a vector (yet) are left out."""

    def similarities(self, vectors: Vectors) -> tuple[Ids, Vectors]:
        """Cosine similarities of (K, D) vectors to every photo: ids (N,) int64 and scores (N, K) float32."""

    def nearest(self, vectors: Vectors, weights: Vectors, limit: int, within: Ids | None = None) -> list[Hit]:
        """Photos nearest to the weighted sum of similarities to (K, D) vectors, weights (K,), best first."""


class Tags(Protocol):
    """`ctx.tags`: tags and suggestions. What a plugin adds bears its id as the source. Writing needs `tags:write`.

    What the owner decided stays: a rejected tag is not set again, an accepted one is not taken back.
    """

    def of(self, photo_id: PhotoId) -> list[Tag]:
        """All tags of a photo, whoever set them, in any state."""

    def find(
        self,
        *,
        name: str | None = None,
        source: str | None = None,
        state: TagState | None = None,
        model_id: str | None = None,
        ids: Sequence[PhotoId] | None = None,
    ) -> list[PhotoTag]:
        """Tags on photos that meet every condition given, the best score first.

        Args:
            name: This tag.
            source: Set by "user", "file", or the plugin with this id.
            state: In this state.
            model_id: With a score from this model.
            ids: On these photos.
        """

    def photos(self, name: str, state: TagState = "accepted") -> Ids:
        """Photos on which the tag has this state, (N,) int64; suggestions count only where they are asked for."""

    def counts(self) -> Mapping[str, int]:
        """How many photos bear each tag; suggestions do not count."""

    def add(
        self, ids: Sequence[PhotoId], name: str, *, score: float | None = None, state: TagState = "suggested"
    ) -> tuple[PhotoId, ...]:
        """Tag photos; gives the ids that changed. What the owner rejected before stays rejected."""

    def suggest(
        self, annotations: Sequence[Annotation], *, model_id: str | None = None, state: TagState = "suggested"
    ) -> tuple[PhotoId, ...]:
        """Store many tags with their scores in one step; gives the ids that changed.

        Args:
            annotations: Photos, tags, scores. A photo may occur with several tags.
            model_id: The model the scores come from; the active one where None.
            state: "accepted" applies them at once.

        Raises:
            ValueError: A score is not in [0, 1], or a tag is no text.
        """

    def remove(self, ids: Sequence[PhotoId], name: str) -> tuple[PhotoId, ...]:
        """Take back this plugin's own tag from photos; gives the ids that changed."""

    def revoke(
        self,
        *,
        name: str | None = None,
        ids: Sequence[PhotoId] | None = None,
        model_id: str | None = None,
        below: float | None = None,
        state: TagState = "suggested",
    ) -> tuple[PhotoId, ...]:
        """Take back this plugin's own tags that nobody has decided on; gives the ids that changed.

        Args:
            name: Only this tag.
            ids: Only from these photos.
            model_id: Only what came from this model.
            below: Only with a lower score than this: a higher threshold, without looking at the photos again.
            state: Only in this state.
        """

    def decide(self, ids: Sequence[PhotoId], name: str, *, accept: bool) -> tuple[PhotoId, ...]:
        """Accept or reject a tag in the owner's name; gives the ids that changed. Needs `tags:decide`.

        For commands and panels through which the owner decides. A rejection counts for every plugin, for good.
        """

    def write(self, ids: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
        """Write what is accepted on photos, tags and all, to sidecars beside their files. Needs `files:write`.

        As *Write tags to files* does; suggestions are not written, and the photos' own files are not touched.

        Returns:
            The ids of photos beside which a sidecar was written; those whose sidecar said it already are left out.

        Raises:
            UserError: Some could not be written; the others were.
        """


class Albums(Protocol):
    """`ctx.albums`: the owner's albums. Writing needs `albums:write`.

    What a plugin puts in an album bears its id as the source; what the owner put there or rejected stays as it is.
    """

    def all(self) -> list[Album]:
        """Every album."""

    def members(self, album: str) -> Ids:
        """Photos in the album, (N,) int64, in its order.

        Raises:
            UserError: There is no album of this name.
        """

    def rejects(self, album: str) -> Ids:
        """Photos the owner has said do not belong in the album, (N,) int64."""

    def entries(self, album: str, role: AlbumRole | None = None) -> list[AlbumEntry]:
        """Photos with their role in the album and who gave it to them, in its order; of one role, or of all."""

    def create(self, name: str) -> Album:
        """Make an empty album.

        Raises:
            UserError: The name is empty or taken.
        """

    def add(self, album: str, ids: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
        """Put photos in the album; gives the ids that are new there. What the owner rejected stays out."""

    def fill(
        self,
        album: str,
        ids: Sequence[PhotoId],
        scores: Sequence[float] | None = None,
        *,
        model_id: str | None = None,
        role: AlbumRole = "member",
    ) -> tuple[PhotoId, ...]:
        """Put photos in the album with their scores, or suggest them for it; gives the ids that changed.

        Args:
            album: Its name.
            ids: (N,) photos.
            scores: (N,) in [0, 1].
            model_id: The model the scores come from; the active one where None and there are scores.
            role: "member", or "suggested" for photos the owner is still to decide on.

        Raises:
            UserError: There is no album of this name.
            ValueError: The lengths differ, a score is not in [0, 1], or the role is "reject".
        """

    def take_back(self, album: str, ids: Sequence[PhotoId] | None = None) -> tuple[PhotoId, ...]:
        """Take out what this plugin put in the album or suggested for it, all of it or some photos; gives their ids."""

    def decide(self, album: str, ids: Sequence[PhotoId], *, accept: bool) -> tuple[PhotoId, ...]:
        """Make photos members or rejects of the album in the owner's name; gives the ids that changed.

        For commands and panels through which the owner decides. Needs `albums:decide`.
        """


class Texts(Protocol):
    """`ctx.texts`: words of photos that searches find, such as what is written in them. Writing needs `texts:write`.

    They are found like captions, by plain words, "exact words" and `text:`; `has:text` finds the photos that have some.
    They stay while the plugin is disabled, and go when it is removed together with its data.
    """

    def put(self, name: str, texts: Mapping[PhotoId, str]) -> tuple[PhotoId, ...]:
        """Keep a text for each of some photos, in place of the one this plugin gave under this name before.

        Args:
            name: What kind of text it is, for instance "ocr"; 1 to 64 characters.
            texts: By photo id; "" takes back what was there. Beyond 100,000 characters a text is cut off. Photos that
                the library has no more are passed over.

        Returns:
            The ids of the photos whose text changed.

        Raises:
            ValueError: The name is no name, or a text is no text.
        """

    def of(self, photo_id: PhotoId) -> Mapping[str, str]:
        """This plugin's own texts of a photo, by name."""

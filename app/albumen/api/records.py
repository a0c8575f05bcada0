"""The records that pass between Albumen and its plugins. All are frozen; a plugin may keep them as long as it likes."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.cancel import NOT_CANCELLED, CancelToken

PhotoId: TypeAlias = int
Ids: TypeAlias = npt.NDArray[np.int64]
Vectors: TypeAlias = npt.NDArray[np.float32]
Match: TypeAlias = Literal["strong", "possible"]
TagState: TypeAlias = Literal["suggested", "accepted", "rejected"]
AlbumRole: TypeAlias = Literal["member", "reject", "suggested"]
Level: TypeAlias = Literal["info", "warning", "error"]
SettingValue: TypeAlias = bool | int | float | str
OptionValue: TypeAlias = bool | int | float | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of the library: a content, wherever its files lie.

    Attributes:
        id: The library's number for it, never used again for another photo.
        path: One present file with this content.
        width: Pixels, after the EXIF orientation is applied.
        height: Pixels, after the EXIF orientation is applied.
        taken_at: When it was taken, as the camera's clock said; None where nothing says so.
        rating: 0 (none) to 5 stars.
        caption: The owner's text, or "".
        content_hash: Hash of the file's bytes; the same for every copy.
        media_type: For instance "image/jpeg".
    """

    id: PhotoId
    path: Path
    width: int
    height: int
    taken_at: datetime | None
    rating: int
    caption: str
    content_hash: str
    media_type: str


@dataclass(frozen=True, slots=True, eq=False)
class PhotoBatch:
    """Photos and what the model sees in them, for an analyzer.

    Attributes:
        ids: (N,) int64 photo ids. N may be 0.
        vectors: (N, D) float32, one unit row per photo.
        model_id: The exact model (architecture, weights, preprocessing, adapter) the vectors come from.
    """

    ids: Ids
    vectors: Vectors
    model_id: str

    def __post_init__(self) -> None:
        if self.ids.ndim != 1 or self.vectors.ndim != 2 or len(self.ids) != len(self.vectors):
            raise ValueError(f"ids must be (N,) and vectors (N, D), not {self.ids.shape} and {self.vectors.shape}")

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Selection:
    """Some photos, to search among. Two selections of the same photos are equal.

    Attributes:
        ids: (N,) int64 ascending.
        digest: Of the ids.
    """

    ids: Ids = field(compare=False, repr=False)
    digest: bytes = b""

    @classmethod
    def of(cls, ids: Ids) -> Selection:
        """The selection of these photos, in whatever order."""
        ordered = np.unique(np.asarray(ids, np.int64))
        return cls(ordered, hashlib.blake2b(ordered.tobytes(), digest_size=16).digest())


@dataclass(frozen=True, slots=True)
class Query:
    """What the owner asks for.

    The program reads its query language (docs/search.md) before a provider is asked: conditions have become `within`,
    and what is left in `text` are plain words, `+further concepts` and `-unwanted ones`, quoted where they have spaces,
    perhaps with a weight: `dog^2 +"red ball"^0.5`.

    Attributes:
        text: As typed; "" where only images are given.
        images: Files to search by; with a text, both count.
        show_all: Rank everything instead of cutting what does not match.
        within: Only these photos; None for all.
        photos: Photos of the library to search by, like images.
        liked: Photos marked as what is looked for: more like these.
        disliked: Photos marked as not what is looked for: less like these.
        image_weights: How much each of `images` counts, above 0; 1 each where empty.
        photo_weights: How much each of `photos` counts, above 0; 1 each where empty.

    Raises:
        ValueError: Weights are not as many as what they are of, or not above 0.
    """

    text: str = ""
    images: tuple[Path, ...] = ()
    show_all: bool = False
    within: Selection | None = None
    photos: tuple[PhotoId, ...] = ()
    liked: tuple[PhotoId, ...] = ()
    disliked: tuple[PhotoId, ...] = ()
    image_weights: tuple[float, ...] = ()
    photo_weights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        for weights, things in ((self.image_weights, self.images), (self.photo_weights, self.photos)):
            if weights and (len(weights) != len(things) or not all(0 < weight < math.inf for weight in weights)):
                raise ValueError(f"{len(things)} things to search by want as many weights above 0, not {weights}")


@dataclass(frozen=True, slots=True)
class Hit:
    """One result of a search.

    Attributes:
        photo_id: A photo of the library.
        score: Finite; higher is better. Comparable within one search only.
        match: "strong" where the provider would bet on it, else "possible".
    """

    photo_id: PhotoId
    score: float
    match: Match = "possible"


@dataclass(frozen=True, slots=True)
class Annotation:
    """What an analyzer says of one photo: it bears this tag, with a score in [0, 1]."""

    photo_id: PhotoId
    tag: str
    score: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` units (total 0: not known yet) and what it does now."""

    done: int
    total: int
    text: str = ""


def ignore_progress(_progress: Progress) -> None:
    """Where nobody watches."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag on one photo, with where it came from.

    Attributes:
        name: The tag.
        source: "user", or the id of the plugin that set it.
        model_id: The model a plugin's score came from; None for the user's own tags.
        score: In [0, 1]; None for the user's own tags.
        state: A rejected suggestion never comes back by itself.
    """

    name: str
    source: str
    model_id: str | None
    score: float | None
    state: TagState


@dataclass(frozen=True, slots=True)
class PhotoTag:
    """A `Tag` together with the photo it is on.

    Attributes:
        photo_id: The photo.
        name: The tag, with its parents: "Animals/Dog".
        source: "user", "file" for what the file itself carries, or the id of the plugin that set it.
        model_id: The model a plugin's score came from; None for the user's own tags.
        score: In [0, 1]; None for the user's own tags.
        state: A rejected suggestion never comes back by itself.
    """

    photo_id: PhotoId
    name: str
    source: str
    model_id: str | None
    score: float | None
    state: TagState


@dataclass(frozen=True, slots=True)
class Album:
    """An album and how many photos it holds."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class AlbumEntry:
    """A photo's place in an album, and who put it there.

    Attributes:
        photo_id: The photo.
        role: "member"; "reject" where the owner said that it does not belong; "suggested" while that is open.
        source: "user", or the id of the plugin.
        model_id: The model a plugin's score came from, or None.
        score: In [0, 1], or None.
    """

    photo_id: PhotoId
    role: AlbumRole
    source: str
    model_id: str | None
    score: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Adapter:
    """Linear maps that refine a model's vectors: a unit row v becomes `v @ matrix`, normalised.

    Attributes:
        image: float32 (D, E) for vectors of pictures; None leaves them as they are.
        text: float32 (D, E) for vectors of texts; None leaves them as they are. Of one shape with `image` where both
            are given; where only one is, E is D.
    """

    image: Vectors | None = None
    text: Vectors | None = None


@dataclass(frozen=True, slots=True)
class Invocation:
    """One call of a plugin's command.

    Attributes:
        photo_ids: The photos selected in the window; on the command line the photos named there.
        arguments: Further words of the command line; empty from the menu.
        interactive: Whether a person at the window waits for it.
        options: Named values, for instance `{"apply": True, "vocabulary": "words.txt"}`: on the command line those
            given as `--apply` and `--vocabulary words.txt`.
        progress: To be called with how far the command is, as often as you like, from any thread.
        cancel: Whether the result is still wanted; a command that takes long asks it between its steps.
    """

    photo_ids: tuple[PhotoId, ...] = ()
    arguments: tuple[str, ...] = ()
    interactive: bool = False
    options: Mapping[str, OptionValue] = field(default_factory=lambda: MappingProxyType({}))
    progress: Callable[[Progress], None] = ignore_progress
    cancel: CancelToken = NOT_CANCELLED


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What a command has to say.

    Attributes:
        text: Shown to the person who called it.
        data: What `--json` prints: strings, numbers, booleans, None, lists and mappings of these.
    """

    text: str = ""
    data: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

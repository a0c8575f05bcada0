"""The frozen records that pass between the library, the flow of photos into it, and those who show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from albumen.api.events import AlbumsChanged, LibraryChanged, ModelChanged, PhotosAdded, PhotosRemoved, TagsChanged
from albumen.api.records import Vectors
from albumen.core.fingerprint import Fingerprint

FileStatus: TypeAlias = Literal["present", "missing", "offline"]
FolderStatus: TypeAlias = Literal["present", "offline"]
RecordKind: TypeAlias = Literal["new", "moved", "duplicate", "changed", "unchanged"]
PhotoOrder: TypeAlias = Literal["taken", "added", "name", "rating"]
AlbumKind: TypeAlias = Literal["manual", "smart"]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder the library watches, with everything below it.

    Attributes:
        id: The library's number for it.
        path: Absolute.
        added_at: When the owner added it, in UTC.
        state: "offline" while its drive is unplugged; its photos stay in the library.
    """

    id: int
    path: Path
    added_at: datetime
    state: FolderStatus


@dataclass(frozen=True, slots=True)
class DirectoryCount:
    """One directory of a watched folder and how many photos lie in it, its subdirectories not counted."""

    path: Path
    photos: int


@dataclass(frozen=True, slots=True)
class DirectoryBranch:
    """One directory inside another, how many photos lie in it and below it.

    Attributes:
        branches: Whether any of these lie in directories inside it.
    """

    path: Path
    photos: int
    branches: bool


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """Everything the library knows of one photo: a content, wherever its files lie.

    Attributes:
        id: The library's number for it, never used again for another photo.
        path: One of its files, a present one if there is any; None where the library knows no file any more.
        content_hash: Hash of the file's bytes.
        width: Pixels, upright.
        height: Pixels, upright.
        media_type: For instance "image/jpeg".
        taken_at: When it was taken; without a time zone it is the camera's clock.
        taken_source: What said so, for instance "exif", "name" or "mtime"; "" where nothing did.
        camera: Maker and model, or "".
        lens: The lens, or "".
        metadata: What else the file says of itself; only what JSON can hold.
        caption: The owner's text, or "".
        rating: 0 (none) to 5 stars.
        flag: 1 picked, -1 rejected, 0 neither.
        label: A colour label, or "".
        imported_at: When it first came into the library, in UTC.
        state: "present" if any of its files is, else "offline" if any of them is, else "missing".
    """

    id: int
    path: Path | None
    content_hash: str
    width: int
    height: int
    media_type: str
    taken_at: datetime | None
    taken_source: str
    camera: str
    lens: str
    metadata: Mapping[str, object]
    caption: str
    rating: int
    flag: int
    label: str
    imported_at: datetime
    state: FileStatus


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a photo.

    Attributes:
        id: The library's number for it.
        photo_id: Whose file it is.
        folder_id: The watched folder it lies in; None once that folder was removed.
        path: Where it lies, or lay when it was last seen.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since 1970.
        inode: The file system's number for it; 0 where it has none.
        state: Whether it is there.
        seen_at: When it was last read, in UTC.
    """

    id: int
    photo_id: int
    folder_id: int | None
    path: Path
    size: int
    mtime_ns: int
    inode: int
    state: FileStatus
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class FileState:
    """What is needed to tell whether a file changed since it was read, without opening it."""

    size: int
    mtime_ns: int
    inode: int
    photo_id: int
    state: FileStatus = "present"


@dataclass(frozen=True, slots=True)
class ClipRecord:
    """The moving half of a Live Photo.

    Attributes:
        path: Where it lies, as `os.fsencode` gives it.
        still: Where its photo lies.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since 1970.
        inode: The file system's number for it; 0 where it has none.
    """

    path: bytes
    still: bytes
    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class IndexedPhoto:
    """One file, read: what the flow hands to the library.

    Attributes:
        path: Absolute, as `os.fsencode` gives it: names need not be UTF-8.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since 1970, from before the file was read.
        inode: The file system's number for it; 0 where it has none.
        content_hash: Hash of the file's bytes; this is what identifies a photo.
        width: Pixels, upright.
        height: Pixels, upright.
        media_type: For instance "image/jpeg".
        taken_at: When it was taken.
        taken_source: What said so.
        camera: Maker and model, or "".
        lens: The lens, or "".
        metadata: Further metadata; only what JSON can hold.
        thumbnails: JPEG bytes by the length of their longer side in pixels.
        vector: (D,) float32 of unit length under the model being indexed for, or None.
        caption: The text the file carries, or ""; it never replaces the owner's own.
        keywords: The keywords the file carries; they become tags with the source "file".
        rating: The stars the file carries; they never replace the owner's own.
        pixel_hash: Hash of the decoded pixels, or "": where a changed file has the same one, only its metadata was
            edited, and its vectors still hold.
        sidecars: The stamp of the sidecars that were read with it; see `albumen.core.metadata.sidecars`.
        ends: The partial hash of the file's two ends, or "".
        fingerprint: How the picture looks, or None.
    """

    path: bytes
    size: int
    mtime_ns: int
    inode: int
    content_hash: str
    width: int
    height: int
    media_type: str
    taken_at: datetime | None = None
    taken_source: str = ""
    camera: str = ""
    lens: str = ""
    metadata: Mapping[str, object] = field(default_factory=dict)
    thumbnails: Mapping[int, bytes] = field(default_factory=dict)
    vector: Vectors | None = None
    caption: str = ""
    keywords: tuple[str, ...] = ()
    rating: int = 0
    pixel_hash: str = ""
    sidecars: str = ""
    ends: str = ""
    fingerprint: Fingerprint | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.path, bytes):
            raise TypeError(f"path must be bytes (os.fsencode), not {type(self.path).__name__}")


@dataclass(frozen=True, slots=True)
class KnownContent:
    """A file that was read, and whose content the library has; the fields are as those of `IndexedPhoto`."""

    path: bytes
    size: int
    mtime_ns: int
    inode: int
    content_hash: str
    ends: str = ""
    sidecars: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A file that was at `old` and is at `new`, with its number there, should it have got another one."""

    old: bytes
    new: bytes
    inode: int


@dataclass(frozen=True, slots=True)
class GoneFile:
    """A missing file, as it was when it was last read."""

    path: bytes
    inode: int
    ends: str


@dataclass(frozen=True, slots=True)
class Version:
    """What a photo was before it was edited.

    Attributes:
        photo_id: Of which photo.
        content_hash: Of the file's bytes then.
        width: Pixels, upright.
        height: Pixels, upright.
        size: Bytes.
        path: The file that was edited.
        replaced_at: When the library saw the edit, in UTC.
    """

    photo_id: int
    content_hash: str
    width: int
    height: int
    size: int
    path: Path
    replaced_at: datetime


@dataclass(frozen=True, slots=True)
class RecordResult:
    """What recording a file meant.

    Attributes:
        photo_id: The photo the file belongs to now.
        kind: "new": content and file were unknown. "moved": the content was known and its file gone. "duplicate":
            another file has the same content. "changed": the file was known and has another content now.
            "unchanged": both were known.
    """

    photo_id: int
    kind: RecordKind


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag, on how many photos it stands, and on how many more it is only suggested."""

    name: str
    accepted: int
    suggested: int


@dataclass(frozen=True, slots=True)
class TagUsage:
    """On how many photos one source has set a tag, and on how many it only suggests it; "" is the source of none."""

    name: str
    source: str
    accepted: int
    suggested: int


@dataclass(frozen=True, slots=True)
class AlbumRecord:
    """An album.

    Attributes:
        id: The library's number for it.
        name: Unique.
        kind: "manual" holds what was put there; "smart" holds what its query finds.
        query: Of a smart album, else "".
        created_at: In UTC.
        count: How many photos it holds by hand, missing ones not counted.
        rejects: How many photos the owner has said do not belong there.
    """

    id: int
    name: str
    kind: AlbumKind
    query: str
    created_at: datetime
    count: int
    rejects: int


@dataclass(frozen=True, slots=True)
class PhotosChanged:
    """What the library knows of these photos changed: rating, caption, flag, label, or the file itself.

    Attributes:
        ids: The photos.
        dated: Whether times are among it, so that they may come in another order.
    """

    ids: tuple[int, ...]
    dated: bool = False


@dataclass(frozen=True, slots=True)
class PhotoText:
    """A text that a plugin gave a photo.

    Attributes:
        source: The plugin's id.
        name: What kind of text it is, for instance "ocr".
    """

    source: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FoldersChanged:
    """Watched folders were added, removed, or went on or off line."""

    ids: tuple[int, ...]


Change: TypeAlias = (
    PhotosAdded
    | PhotosRemoved
    | PhotosChanged
    | TagsChanged
    | AlbumsChanged
    | FoldersChanged
    | ModelChanged
    | LibraryChanged
)
"""What `library.changes` announces after each write: the events of the plugin contract and two of the core's own."""

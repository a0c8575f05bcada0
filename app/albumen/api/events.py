"""The events a plugin can listen to with `ctx.on`. They carry ids and nothing live, so they keep when read late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from albumen.api.records import PhotoId


@dataclass(frozen=True, slots=True)
class PhotosAdded:
    """Photos came into the library, or came back."""

    ids: tuple[PhotoId, ...]


@dataclass(frozen=True, slots=True)
class PhotosRemoved:
    """Photos left the library; nothing can be asked about these ids any more."""

    ids: tuple[PhotoId, ...]


@dataclass(frozen=True, slots=True)
class TagsChanged:
    """Tags of these photos were added, removed, accepted or rejected."""

    ids: tuple[PhotoId, ...]


@dataclass(frozen=True, slots=True)
class AlbumsChanged:
    """These albums (album ids) were made, renamed, filled or deleted."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """Another model is active: vectors from now on belong to it."""

    model_id: str


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """Settings of a plugin changed."""

    plugin_id: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryChanged:
    """Another program changed the library; anything may be different."""


@dataclass(frozen=True, slots=True)
class ShieldsChanged:
    """Photos were covered or uncovered; a picture of one that was drawn before may not be shown any more.

    A photo is covered by a tag, too: a panel that draws pictures itself also listens to `TagsChanged`.
    """


Event: TypeAlias = (
    PhotosAdded
    | PhotosRemoved
    | TagsChanged
    | AlbumsChanged
    | ModelChanged
    | SettingsChanged
    | LibraryChanged
    | ShieldsChanged
)

EVENTS: Mapping[str, type[Event]] = MappingProxyType(
    {
        "photos_added": PhotosAdded,
        "photos_removed": PhotosRemoved,
        "tags_changed": TagsChanged,
        "albums_changed": AlbumsChanged,
        "model_changed": ModelChanged,
        "settings_changed": SettingsChanged,
        "library_changed": LibraryChanged,
        "shields_changed": ShieldsChanged,
    }
)
"""The names `ctx.on` knows, and the record each one brings."""

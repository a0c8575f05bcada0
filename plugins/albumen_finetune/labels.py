"""What the owner has said of an album, gathered from where it is kept: the album itself, albums below it, a tag.

"Animals/Dogs" lies below "Animals". What is in it is in "Animals" too, and does not belong in "Animals/Cats" unless it
is there as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from albumen.api import Album, PluginContext, UserError
from albumen_finetune.records import Concept

SEPARATOR = "/"


@dataclass(frozen=True, slots=True)
class Labels:
    """Photo ids: those that belong and those that do not, in no particular order, none in both."""

    members: tuple[int, ...]
    rejects: tuple[int, ...]
    beside: tuple[int, ...] = ()
    """Members of albums beside this one, which count as rejects but were not rejected from it."""


def album_named(ctx: PluginContext, name: str) -> Album:
    """The album of a name.

    Raises:
        UserError: There is none.
    """
    for album in ctx.albums.all():
        if album.name == name:
            return album
    if any(album.name.startswith(name + SEPARATOR) for album in ctx.albums.all()):
        raise UserError(f"There are albums below {name} and none of that name; run: albumen album create {name!r}")
    raise UserError(f"There is no album named {name}; `albumen album list` shows those there are.")


def shown_by(album: Album, concept: Concept) -> str:
    """What the album shows, in words."""
    return concept.phrase or concept.tag or album.name.rpartition(SEPARATOR)[2].strip()


def labels_of(ctx: PluginContext, album: Album, concept: Concept) -> Labels:
    """Gather the labels. What this plugin filled in without being asked is no label."""
    members, rejects = _own(ctx, album.name)
    if concept.tag:
        members |= set(ctx.tags.photos(concept.tag).tolist()) - rejects
        rejects |= set(ctx.tags.photos(concept.tag, "rejected").tolist()) - members
    parent = album.name.rpartition(SEPARATOR)[0]
    beside: set[int] = set()
    for other in ctx.albums.all():
        if other.name.startswith(album.name + SEPARATOR):
            members |= _own(ctx, other.name)[0] - rejects
        elif parent and other.name.startswith(parent + SEPARATOR) and other.id != album.id:
            beside |= _own(ctx, other.name)[0]
    beside -= members | rejects
    return Labels(tuple(sorted(members)), tuple(sorted(rejects)), tuple(sorted(beside)))


def _own(ctx: PluginContext, name: str) -> tuple[set[int], set[int]]:
    entries = ctx.albums.entries(name)
    members = {one.photo_id for one in entries if one.role == "member" and one.source != ctx.plugin_id}
    return members, {one.photo_id for one in entries if one.role == "reject"}

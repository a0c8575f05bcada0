"""What the panel shows of one album, read from the library off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from albumen.api import PluginContext
from albumen_finetune.labels import album_named, labels_of
from albumen_finetune.pictures import Picture, pictures_of
from albumen_finetune.records import Concept, Run
from albumen_finetune.service import LearningAlbums

SHOWN = 60


@dataclass(frozen=True)
class State:
    """What the panel shows of one album.

    Attributes:
        concept: What is wanted of it.
        runs: The latest first.
        run: The one in use, or the last one for another model where there is none for the active one yet.
        suggested: Photos that wait for an answer, the surest first, at most `SHOWN`.
        labels: How many members and rejects there are now.
        tags: That it could learn.
        grouped: Albums it is told apart from, and it.
        current: The number of the run in use; None where there is none for the active model.
    """

    concept: Concept
    runs: list[Run]
    run: Run | None
    suggested: list[Picture]
    labels: tuple[int, int]
    tags: list[str]
    grouped: tuple[str, ...] = ()
    current: int | None = None

    @property
    def said_more(self) -> bool:
        """Whether the owner has said something since the run in use."""
        run = self.run
        if run is None or run.imported:
            return False
        return self.labels != (len(run.labels.get("member", ())), len(run.labels.get("reject", ())))


def read_state(ctx: PluginContext, albums: LearningAlbums, name: str) -> State:
    """Read it.

    Raises:
        UserError: There is no such album.
    """
    album = album_named(ctx, name)
    concept = albums.memory.concept(album.id)
    runs = albums.runs(name)
    run = next((one for one in runs if one.id == concept.run_id), None)
    entries = list(ctx.albums.entries(name, "suggested"))
    entries.sort(key=lambda one: -(one.score or 0.0))
    labels = labels_of(ctx, album, concept)
    pictures = pictures_of(ctx, [one.photo_id for one in entries[:SHOWN]])
    tags = sorted({tag for tag, count in ctx.tags.counts().items() if count} | {concept.tag} - {""})
    in_use = albums.in_use(name)
    return State(
        concept,
        runs,
        run,
        pictures,
        (len(labels.members), len(labels.rejects)),
        tags,
        albums.grouped(name),
        None if in_use is None else in_use.id,
    )

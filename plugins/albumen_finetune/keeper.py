"""Keeps albums filled: new photos are looked at as they arrive, and a new model learns every album again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from albumen.api import (
    AlbumsChanged,
    Annotation,
    Event,
    PhotoBatch,
    PhotosAdded,
    PluginContext,
    Progress,
    UserError,
)
from albumen_finetune.service import LearningAlbums


class Keeper:
    """Listens to the library. Its calls come on the plugin's event thread.

    It is an analyzer, too: as such it is shown every photo once for each model, as soon as the model has seen it, in
    the window and on the command line. That is when albums can be learned for a new model. It annotates nothing.
    """

    version: Final = "1"

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        self._ctx = ctx
        self._albums = albums

    def listen(self) -> None:
        """Register with the host, which takes it all back when the plugin is disabled."""
        self._ctx.add_analyzer("albums", self)
        self._ctx.on("photos_added", self.photos_added)
        self._ctx.on("model_changed", self.model_changed)
        self._ctx.on("albums_changed", self.albums_changed)
        for event in ("photos_removed", "library_changed"):
            self._ctx.on(event, self._albums.collection.forget)

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """Learn again what was learned for another model, and look whether the photos belong in an album."""
        if len(batch) and batch.model_id == self._ctx.clip.model_id:
            for _ in self.learn_again():
                pass
            self._apply(batch.ids.tolist())
        return []

    def photos_added(self, event: Event) -> None:
        """Apply every album that is to be kept filled to the new photos, and only to them."""
        if isinstance(event, PhotosAdded):
            self._apply(event.ids)

    def _apply(self, ids: Iterable[int]) -> None:
        wanted = {one.album_id for one in self._albums.memory.concepts() if one.mode != "off"}
        ready = []
        for album in self._ctx.albums.all():
            if album.id in wanted:
                try:
                    self._albums.run(album.name)
                    ready.append(album.name)
                except UserError as error:  # such as a model that has not seen the album's photos yet
                    self._ctx.log.info("%s was not applied to new photos: %s", album.name, error)
        self._albums.apply_all(ready, tuple(ids))

    def albums_changed(self, event: Event) -> None:
        """Forget what was learned of albums that are gone."""
        if not isinstance(event, AlbumsChanged):
            return
        there = {album.id for album in self._ctx.albums.all()}
        for gone in set(event.ids) - there:
            self._albums.memory.forget(gone)

    def model_changed(self, _event: Event) -> None:
        """Learn every album again from its labels, in the background."""
        self._albums.collection.forget()
        if any(one.run_id is not None for one in self._albums.memory.concepts()):
            self._ctx.jobs.submit(self.learn_again, title="Learn the albums for the new model")

    def learn_again(self) -> Iterator[Progress]:
        """Learn the albums that were learned for another model; a step for each."""
        outdated = self._albums.outdated()
        for done, name in enumerate(outdated):
            yield Progress(done, len(outdated), name)
            try:
                self._albums.run(name)
                if self._albums.concept(name).mode != "off":
                    self._albums.apply(name)
            except UserError as error:
                self._ctx.log.info("%s was not learned again: %s", name, error)
        yield Progress(len(outdated), len(outdated))

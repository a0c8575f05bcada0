"""Keeps albums filled: new photos are looked at as they arrive, and a new model learns every album again."""

from __future__ import annotations

from collections.abc import Iterator

from albumen.api import AlbumsChanged, Event, PhotosAdded, PluginContext, Progress, UserError
from albumen_finetune.service import LearningAlbums


class Keeper:
    """Listens to the library. Its calls come on the plugin's event thread."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        self._ctx = ctx
        self._albums = albums

    def listen(self) -> None:
        """Register with the host, which takes it all back when the plugin is disabled."""
        self._ctx.on("photos_added", self.photos_added)
        self._ctx.on("model_changed", self.model_changed)
        self._ctx.on("albums_changed", self.albums_changed)
        for event in ("photos_removed", "library_changed"):
            self._ctx.on(event, self._albums.collection.forget)

    def photos_added(self, event: Event) -> None:
        """Apply every album that is to be kept filled to the new photos, and only to them."""
        if not isinstance(event, PhotosAdded):
            return
        wanted = {one.album_id for one in self._albums.memory.concepts() if one.mode != "off"}
        for album in self._ctx.albums.all():
            if album.id in wanted:
                try:
                    self._albums.apply(album.name, event.ids)
                except UserError as error:  # such as a model that has not seen the album's photos yet
                    self._ctx.log.info("%s was not applied to new photos: %s", album.name, error)

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
        model_id = self._ctx.clip.model_id
        memory = self._albums.memory
        stale = [
            album
            for album in self._ctx.albums.all()
            if (run_id := memory.concept(album.id).run_id) is not None and memory.run(run_id).model_id != model_id
        ]
        for done, album in enumerate(stale):
            yield Progress(done, len(stale), album.name)
            try:
                self._albums.train(album.name, adapt=False)
                if memory.concept(album.id).mode != "off":
                    self._albums.apply(album.name)
            except UserError as error:
                self._ctx.log.info("%s was not learned again: %s", album.name, error)
        yield Progress(len(stale), len(stale))

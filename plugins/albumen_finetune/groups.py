"""Albums to tell apart, such as those of three dogs: a photo goes to the one it fits best, if it fits any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from albumen.api import Album, PluginContext, UserError
from albumen_finetune.collection import Collection
from albumen_finetune.labels import album_named, labels_of, shown_by
from albumen_finetune.memory import Memory
from albumen_finetune.records import Concept, Ids
from clipcore.fewshot.classes import ClassesHead, learn_classes
from clipcore.fewshot.evidence import Estimate
from clipcore.fewshot.learners import kinds

Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


@dataclass(frozen=True, slots=True)
class ToldApart:
    """How well albums are told apart.

    Attributes:
        albums: Their names.
        accuracy: By cross-validation; None for a single album.
        learner: What it is learned by.
        told: For each album how many of its photos were taken for which, by name.
    """

    albums: tuple[str, ...]
    accuracy: Estimate | None = None
    learner: str = ""
    told: dict[str, dict[str, int]] = field(default_factory=dict)

    def data(self) -> dict[str, object]:
        """As JSON."""
        if self.accuracy is None:
            return {"albums": list(self.albums), "accuracy": None}
        interval = [self.accuracy.low, self.accuracy.high]
        return {
            "albums": list(self.albums),
            "accuracy": self.accuracy.value,
            "accuracy_interval": interval,
            "learner": self.learner,
            "told": self.told,
        }


class Groups:
    """Which albums belong to one group, and the heads that tell them apart."""

    def __init__(self, ctx: PluginContext, memory: Memory, collection: Collection) -> None:
        self._ctx = ctx
        self._memory = memory
        self._collection = collection

    def make(self, names: Sequence[str]) -> ToldApart:
        """Put albums in a group of their own and learn to tell them apart; a single album leaves its group.

        Raises:
            UserError: There is no such album, or one of several has no photo.
        """
        albums = [album_named(self._ctx, name) for name in dict.fromkeys(names)]
        title = " | ".join(album.name for album in albums) if len(albums) > 1 else ""
        if not title:
            for album in albums:
                self._memory.keep(replace(self._memory.concept(album.id), group=""))
            return ToldApart(tuple(album.name for album in albums))
        head, numbers = self._learn(albums)
        for album in albums:
            self._memory.keep(replace(self._memory.concept(album.id), group=title))
        confusion = {
            album.name: {
                other.name: int(((numbers == row) & (head.held_out == column)).sum())
                for column, other in enumerate(albums)
            }
            for row, album in enumerate(albums)
        }
        learner = "+".join(kinds(head.learner))
        return ToldApart(tuple(album.name for album in albums), head.accuracy, learner, confusion)

    def names(self, concept: Concept) -> tuple[str, ...]:
        """The albums of a group, by name."""
        ids_of = {one.album_id for one in self._memory.concepts() if concept.group and one.group == concept.group}
        found = tuple(album.name for album in self._ctx.albums.all() if album.id in ids_of)
        return found if len(found) > 1 else ()

    def belongs(self, concept: Concept, ids: Ids, asked: Flags) -> Flags:
        """Which photos fit this album best of its group, (M,); only those asked about are looked at."""
        answer = np.ones(len(ids), np.bool_)
        ids_of = {one.album_id for one in self._memory.concepts() if concept.group and one.group == concept.group}
        albums = [album for album in self._ctx.albums.all() if album.id in ids_of]
        if len(albums) < 2 or not asked.any():
            return answer
        head, _ = self._learn(albums)
        batch = self._ctx.photos.vectors(ids[asked].tolist())
        best = head.head.logits(batch.vectors.astype(np.float64)).argmax(axis=1)
        mine = next(number for number, album in enumerate(albums) if album.id == concept.album_id)
        answer[asked] = np.isin(ids[asked], batch.ids[best == mine])
        return answer

    def _learn(self, albums: Sequence[Album]) -> tuple[ClassesHead, Ids]:
        rows, numbers, words = [], [], []
        for number, album in enumerate(albums):
            concept = self._memory.concept(album.id)
            members = self._ctx.photos.vectors(labels_of(self._ctx, album, concept).members)
            if not len(members):
                raise UserError(f"{album.name} has no photo yet; each of the albums needs one to be told apart.")
            rows.append(members.vectors.astype(np.float64))
            numbers.append(np.full(len(members), number, np.int64))
            words.append(self._collection.words(shown_by(album, concept)))
        labels = np.concatenate(numbers)
        head = learn_classes(
            np.concatenate(rows), labels, len(albums), names=np.stack(words), logit_scale=self._ctx.clip.logit_scale
        )
        return head, labels

"""The review: which tags wait for a decision, in what order, and what a moved threshold would change."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from albumen.api import Annotation, PhotoId, PhotoTag, PluginContext, Progress
from albumen_autotag.rules import require_certainty
from albumen_autotag.tables import Tables
from albumen_autotag.tagger import FLOOR, Tagger


@dataclass(frozen=True, slots=True)
class Waiting:
    """A tag with suggestions.

    Attributes:
        tag: Its path.
        photos: How many suggestions wait.
        doubt: The mean binary entropy of their scores, in bits, [0, 1].
        gain: What deciding on it is worth: suggestions times doubt.
        threshold: From what certainty it is suggested.
    """

    tag: str
    photos: int
    doubt: float
    gain: float
    threshold: float


@dataclass(frozen=True, slots=True)
class Effect:
    """What a threshold does: how many photos get the tag suggested, and how many lose or gain it."""

    photos: int
    lost: int
    gained: int


def entropy(scores: Sequence[float]) -> float:
    """Mean binary entropy in bits of probabilities; 1 where all are even, 0 where all are sure."""
    p = np.clip(np.asarray(scores, np.float64), 1e-9, 1 - 1e-9)
    return float(np.mean(-p * np.log2(p) - (1 - p) * np.log2(1 - p))) if len(p) else 0.0


@dataclass(frozen=True, slots=True)
class AlbumWaiting:
    """An album with suggestions, how many, and the plugin they are from."""

    album: str
    photos: int
    plugin_id: str


class Review:
    """Queue, decisions and thresholds. Thread-safe; too slow for the GUI thread in large libraries."""

    def __init__(self, ctx: PluginContext, tables: Tables, tagger: Tagger) -> None:
        self._ctx = ctx
        self._tables = tables
        self._tagger = tagger

    def queue(self) -> list[Waiting]:
        """Tags that wait, the one with the most gain first."""
        scores: dict[str, list[float]] = {}
        for one in self._ctx.tags.find(source=self._ctx.plugin_id, state="suggested"):
            scores.setdefault(one.name, []).append(0.5 if one.score is None else one.score)
        own = self._tables.thresholds()
        general = float(self._ctx.settings["certainty"])
        waiting = [
            Waiting(tag, len(some), entropy(some), len(some) * entropy(some), own.get(tag, general))
            for tag, some in scores.items()
        ]
        return sorted(waiting, key=lambda one: (-one.gain, one.tag))

    def albums(self) -> list[AlbumWaiting]:
        """Albums that wait, too: other plugins suggest photos for them, and are where they are answered."""
        found = []
        for album in self._ctx.albums.all():
            waiting = self._ctx.albums.entries(album.name, "suggested")
            if waiting:
                found.append(AlbumWaiting(album.name, len(waiting), waiting[0].source))
        return found

    def suggestions(self, tag: str) -> list[PhotoTag]:
        """The suggestions of one tag, the least certain first: those are worth a look."""
        found = self._ctx.tags.find(name=tag, source=self._ctx.plugin_id, state="suggested")
        return sorted(found, key=lambda one: (math.fabs((one.score or 0.5) - 0.5), one.photo_id))

    def decide(self, ids: Sequence[PhotoId], tag: str, *, accept: bool) -> tuple[PhotoId, ...]:
        """The owner's word; a rejection never comes back by itself."""
        return self._ctx.tags.decide(ids, tag, accept=accept)

    def effect(self, tag: str, value: float) -> Effect:
        """What `set_threshold` would do, from the scores that were kept."""
        general = float(self._ctx.settings["certainty"])
        before = max(self._tables.thresholds().get(tag, general), FLOOR)
        bears = self._ctx.tags.find(name=tag, source=self._ctx.plugin_id, state="suggested")
        # What is suggested names its model: asking for the active one would load it.
        model_id = next((one.model_id for one in bears if one.model_id), None) or self._ctx.clip.model_id
        known = {one.photo_id for one in self._ctx.tags.find(name=tag, source=self._ctx.plugin_id)}
        fresh = [one for one in self._tables.candidates(model_id, tag) if one.photo_id not in known]
        scores = np.array([one.score for one in fresh])
        lost = sum(1 for one in bears if one.score is not None and one.score < value)
        gained = int((scores >= value).sum()) if value < before else 0
        return Effect(len(bears) - lost + gained, lost, gained)

    def set_threshold(self, tag: str, value: float | None) -> Effect:
        """Move the threshold of one tag for good, and take back and suggest what that changes.

        Args:
            tag: Its path.
            value: In [0.1, 1]; None goes back to the plugin's own.

        Raises:
            UserError: It is out of range.
        """
        general = float(self._ctx.settings["certainty"])
        wanted = general if value is None else value
        require_certainty(wanted)
        model_id = self._ctx.clip.model_id
        before = self._tables.thresholds().get(tag, general)
        self._tables.set_threshold(tag, value)
        bears = {one.photo_id for one in self._ctx.tags.find(name=tag, source=self._ctx.plugin_id)}
        lost = self._ctx.tags.revoke(name=tag, model_id=model_id, below=wanted)
        fresh = [
            Annotation(one.photo_id, tag, round(one.score, 4))
            for one in (self._tables.candidates(model_id, tag) if wanted < before else ())
            if one.score >= wanted and one.photo_id not in bears
        ]
        gained = self._ctx.tags.suggest(fresh, model_id=model_id) if fresh else ()
        waiting = self._ctx.tags.find(name=tag, source=self._ctx.plugin_id, state="suggested")
        return Effect(len(waiting), len(lost), len(gained))

    def suggest_again(self) -> Iterator[Progress]:
        """The general threshold moved: suggest anew from the scores that were kept. A job."""
        yield Progress(0, 1)
        plan = self._tagger.plan(self._tagger.vocabulary())
        annotations = self._tagger.again(plan)
        if annotations:
            self._ctx.tags.revoke(model_id=plan.model_id, below=float(self._ctx.settings["certainty"]))
            self._ctx.tags.suggest(annotations, model_id=plan.model_id)
        yield Progress(1, 1)

    def revoke(self, model_id: str) -> tuple[PhotoId, ...]:
        """Take back all of a model's suggestions that nobody has decided on."""
        return self._ctx.tags.revoke(model_id=model_id)

    def tags(self) -> set[str]:
        """Every tag that was ever scored here, by any model and from any vocabulary."""
        return self._tables.tags() | {one.name for one in self._ctx.tags.find(source=self._ctx.plugin_id)}

    def models(self) -> list[str]:
        """Models whose scores are kept."""
        return self._tables.models()

"""What the host shows new photos to: the everyday vocabulary for all of them, and the rules for folders."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from albumen.api import Annotation, PhotoBatch, PhotoId, PluginContext, UserError
from albumen_autotag.rules import Rule, Rules
from albumen_autotag.tagger import Tagger

METHOD = "1"
"""Another number where the arithmetic changes what is suggested."""


class VocabularyAnalyzer:
    """Implements `albumen.api.Analyzer` with the everyday vocabulary."""

    def __init__(self, ctx: PluginContext, tagger: Tagger) -> None:
        self._ctx = ctx
        self._tagger = tagger

    @property
    def version(self) -> str:
        """Changes with the vocabulary; a moved threshold needs no new look."""
        return f"{METHOD}-{self._tagger.vocabulary().digest}"

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """Suggest tags."""
        if not len(batch):
            return []
        return self._tagger.annotate(self._tagger.plan(self._tagger.vocabulary()), batch)


class FolderAnalyzer:
    """Implements `albumen.api.Analyzer` with the rules. Every photo is seen once, whenever it comes."""

    def __init__(self, ctx: PluginContext, tagger: Tagger, rules: Rules) -> None:
        self._ctx = ctx
        self._tagger = tagger
        self._rules = rules

    @property
    def version(self) -> str:
        """Changes with the rules."""
        return f"{METHOD}-{self._rules.digest}"

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """Suggest tags, or set them where the rule says so."""
        places: dict[Rule, list[int]] = {}
        for place, photo_id in enumerate(batch.ids.tolist()):
            try:
                rule = self._rules.of(self._ctx.photos.get(photo_id).path)
            except UserError:  # gone, or offline, since the batch was made
                continue
            if rule is not None:
                places.setdefault(rule, []).append(place)
        suggested: list[Annotation] = []
        for rule, rows in places.items():
            some = np.array(rows)
            part = PhotoBatch(batch.ids[some], batch.vectors[some], batch.model_id)
            plan = self._tagger.plan(self._tagger.vocabulary(rule.vocabulary))
            annotations = self._tagger.annotate(plan, part, rule.minimum)
            if rule.apply:
                self._ctx.tags.suggest(annotations, model_id=batch.model_id, state="accepted")
                if rule.write:
                    self._write(sorted({one.photo_id for one in annotations}))
            else:
                suggested += annotations
        return suggested

    def _write(self, ids: Sequence[PhotoId]) -> None:
        try:
            self._ctx.tags.write(ids)
        except UserError as error:  # a folder that is read-only does not keep the other photos from being tagged
            self._ctx.notify("warning", str(error))

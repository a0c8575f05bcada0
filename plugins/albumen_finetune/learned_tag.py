"""An album that was learned from a tag offers the tag for what it finds, as a suggestion with model and score."""

from __future__ import annotations

from collections.abc import Sequence

from albumen.api import Annotation, PluginContext


class LearnedTag:
    """The suggestions of one tag; "" has none. Also where photos are filled in, the tag is only suggested."""

    def __init__(self, ctx: PluginContext, tag: str) -> None:
        self._ctx = ctx
        self._tag = tag

    def suggest(self, ids: Sequence[int], scores: Sequence[float], model_id: str) -> tuple[int, ...]:
        """Suggest it for photos, scores in [0, 1]; gives the ids that changed. What the owner decided stays."""
        if not self._tag or not ids:
            return ()
        found = [Annotation(one, self._tag, round(score, 4)) for one, score in zip(ids, scores, strict=True)]
        return self._ctx.tags.suggest(found, model_id=model_id)

    def keep_only(self, ids: Sequence[int]) -> None:
        """Take back what was suggested for other photos and nobody decided on."""
        waiting = self._waiting() if self._tag else set()
        stale = sorted(waiting - set(ids))
        if stale:
            self._ctx.tags.revoke(name=self._tag, ids=stale)

    def decide(self, ids: Sequence[int], *, belongs: bool) -> None:
        """The owner's word on the album counts for the tag too, where it was suggested."""
        asked = sorted(self._waiting() & set(ids)) if self._tag else []
        if asked:
            self._ctx.tags.decide(asked, self._tag, accept=belongs)

    def _waiting(self) -> set[int]:
        found = self._ctx.tags.find(name=self._tag, source=self._ctx.plugin_id, state="suggested")
        return {one.photo_id for one in found}

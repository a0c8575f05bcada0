"""What `ctx.tags` is made of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from albumen.api import Annotation, Ids, PhotoId, PhotoTag, Tag, TagState, UserError
from albumen.api.sentence import Sentence
from albumen.host.facades import CoreServices, Permissions


class TagsView:
    """Implements `albumen.api.Tags` for one plugin."""

    def __init__(self, core: CoreServices, permissions: Permissions) -> None:
        self._core = core
        self._permissions = permissions

    def of(self, photo_id: PhotoId) -> list[Tag]:
        """All tags of a photo."""
        return list(self._core.library.tags.of(photo_id))

    def find(
        self,
        *,
        name: str | None = None,
        source: str | None = None,
        state: TagState | None = None,
        model_id: str | None = None,
        ids: Sequence[PhotoId] | None = None,
    ) -> list[PhotoTag]:
        """Tags on photos that meet every condition given, the best score first."""
        return self._core.library.tags.find(name=name, source=source, state=state, model_id=model_id, ids=ids)

    def photos(self, name: str, state: TagState = "accepted") -> Ids:
        """Photos on which the tag has this state."""
        return self._core.library.tags.photos(name, state=state)

    def counts(self) -> Mapping[str, int]:
        """How many photos bear each tag."""
        return MappingProxyType({count.name: count.accepted for count in self._core.library.tags.counts()})

    def add(
        self, ids: Sequence[PhotoId], name: str, *, score: float | None = None, state: TagState = "suggested"
    ) -> tuple[PhotoId, ...]:
        """Tag photos."""
        self._permissions.require("tags:write")
        return self._core.library.tags.add(
            ids,
            name,
            source=self._permissions.plugin_id,
            model_id=self._core.active_model() if score is not None else None,
            score=score,
            state=state,
        )

    def suggest(
        self, annotations: Sequence[Annotation], *, model_id: str | None = None, state: TagState = "suggested"
    ) -> tuple[PhotoId, ...]:
        """Store many tags with their scores in one step."""
        self._permissions.require("tags:write")
        for annotation in annotations:
            require_score(annotation.score)
            if not annotation.tag.strip("/ "):
                raise ValueError(f"{annotation.tag!r} is no tag")
        return self._core.library.tags.annotate(
            annotations,
            source=self._permissions.plugin_id,
            model_id=self._core.active_model() if model_id is None else model_id,
            state=state,
        )

    def remove(self, ids: Sequence[PhotoId], name: str) -> tuple[PhotoId, ...]:
        """Take back this plugin's own tag."""
        self._permissions.require("tags:write")
        return self._core.library.tags.remove(ids, name, source=self._permissions.plugin_id)

    def revoke(
        self,
        *,
        name: str | None = None,
        ids: Sequence[PhotoId] | None = None,
        model_id: str | None = None,
        below: float | None = None,
        state: TagState = "suggested",
    ) -> tuple[PhotoId, ...]:
        """Take back this plugin's own tags that nobody has decided on."""
        self._permissions.require("tags:write")
        return self._core.library.tags.revoke(
            self._permissions.plugin_id, name=name, ids=ids, model_id=model_id, below=below, state=state
        )

    def decide(self, ids: Sequence[PhotoId], name: str, *, accept: bool) -> tuple[PhotoId, ...]:
        """Accept or reject a tag in the owner's name."""
        self._permissions.require("tags:decide")
        return self._core.library.tags.set_state(ids, name, "accepted" if accept else "rejected")

    def write(self, ids: Sequence[PhotoId]) -> tuple[PhotoId, ...]:
        """Write what is accepted on photos to sidecars."""
        from albumen.core.metadata.write_back import WriteBack  # few plugins write, all are started

        self._permissions.require("files:write")
        written: list[PhotoId] = []
        problems: list[Sentence] = []
        with WriteBack(self._core.library, naming=self._core.sidecar_naming()) as writer:
            for photo_id in ids:
                for planned in writer.plan([photo_id]):
                    try:
                        writer.carry_out(planned)
                        written.append(photo_id)
                    except UserError as error:
                        problems.append(error.sentence)
        if problems:
            more = Sentence(
                "{problem} (%Ln more could not be written either.)", n=len(problems) - 1, problem=problems[0]
            )
            raise UserError(more if len(problems) > 1 else problems[0])
        return tuple(dict.fromkeys(written))


def require_score(score: float) -> None:
    """Check a score that a plugin gave.

    Raises:
        ValueError: It is not in [0, 1].
    """
    if not (math.isfinite(score) and 0.0 <= score <= 1.0):
        raise ValueError(f"the score {score} is not in [0, 1]")

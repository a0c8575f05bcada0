"""The plugin's commands: the same from the menu and from the command line."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

from albumen.api import (
    Annotation,
    Command,
    CommandResult,
    Invocation,
    OptionValue,
    PhotoBatch,
    PluginContext,
    Progress,
    TagState,
    UserError,
)
from albumen_autotag.review import Review
from albumen_autotag.rules import FolderRules, Rule, require_certainty
from albumen_autotag.tagger import Tagger

BATCH = 512


class Commands:
    """Each method is a command; see `plugin.toml` for what they take."""

    def __init__(self, ctx: PluginContext, tagger: Tagger, review: Review, rules: FolderRules) -> None:
        self._ctx = ctx
        self._tagger = tagger
        self._review = review
        self._rules = rules

    def all(self) -> Mapping[str, Command]:
        """By id."""
        return {
            "tag": self.tag,
            "tag-review": self.review,
            "tag-threshold": self.threshold,
            "tag-revoke": self.revoke,
            "tag-rules": self.rules,
        }

    def tag(self, call: Invocation) -> CommandResult:
        """Suggest or set tags for all photos, or for some."""
        minimum = _number(call.options, "certainty")
        if minimum is not None:
            require_certainty(minimum)
        vocabulary = self._tagger.vocabulary(str(call.options.get("vocabulary", "")))
        state: TagState = "accepted" if call.options.get("apply") else "suggested"
        ids = list(call.photo_ids) or self._ctx.photos.ids().tolist()
        annotations: list[Annotation] = []
        photos = 0
        if ids:
            plan = self._tagger.plan(vocabulary, call.progress, call.cancel)
            for start in range(0, len(ids), BATCH):
                call.cancel.raise_if_cancelled()
                call.progress(Progress(start, len(ids), "Suggesting tags"))
                batch: PhotoBatch = self._ctx.photos.vectors(ids[start : start + BATCH])
                found = self._tagger.annotate(plan, batch, minimum)
                self._ctx.tags.suggest(found, model_id=plan.model_id, state=state)
                annotations += found
                photos += len(batch)
        suggestions = self._described(annotations)
        tagged = f"{len({one.photo_id for one in annotations})} of {_counted(photos, 'photo')}"
        if state == "accepted":
            text = f"Tags set on {tagged}: {len(suggestions)}."
        else:
            text = f"Tags suggested on {tagged}: {len(suggestions)}. See the panel Review tags, or: albumen tag-review"
        return CommandResult(text, {"photos": photos, "suggestions": suggestions})

    def _described(self, annotations: list[Annotation]) -> list[dict[str, object]]:
        """What stands now, by photo: the owner's decisions of before included."""
        ids = sorted({one.photo_id for one in annotations})
        states = {
            (one.photo_id, one.name): one.state for one in self._ctx.tags.find(source=self._ctx.plugin_id, ids=ids)
        }
        paths = {photo_id: str(self._ctx.photos.get(photo_id).path) for photo_id in ids}
        return [
            {"path": paths[one.photo_id], "tag": one.tag, "score": one.score, "state": states[one.photo_id, one.tag]}
            for one in annotations
            if (one.photo_id, one.tag) in states and states[one.photo_id, one.tag] != "rejected"
        ]

    def review(self, call: Invocation) -> CommandResult:
        """List what waits, or decide on one tag."""
        tag = str(call.options.get("tag", ""))
        accept, reject = bool(call.options.get("accept")), bool(call.options.get("reject"))
        if accept and reject:
            raise UserError("Choose one of --accept and --reject.")
        if accept or reject:
            if not tag:
                raise UserError("Say which tag is meant, with --tag.")
            ids = [one.photo_id for one in self._review.suggestions(tag)]
            if call.photo_ids:
                ids = [photo_id for photo_id in ids if photo_id in set(call.photo_ids)]
            if not ids:
                raise UserError(
                    f"No suggestion of {tag!r} waits for a decision; albumen tag-review lists those that do."
                )
            changed = self._review.decide(ids, tag, accept=accept)
            word = "accepted" if accept else "rejected"
            text = f"{tag}: {_counted(len(changed), 'suggestion')} {word}."
            return CommandResult(text, {"tag": tag, "changed": len(changed)})
        queue = [one for one in self._review.queue() if tag in {"", one.tag}]
        rows = [
            {"tag": one.tag, "photos": one.photos, "doubt": round(one.doubt, 3), "threshold": one.threshold}
            for one in queue
        ]
        albums = [] if tag else self._review.albums()
        lines = [f"{one.photos:6}  {one.tag}" for one in queue]
        if not lines and not albums:
            lines = ["Nothing waits for a decision."]
        if albums:
            lines.append("Photos suggested for albums; see them with: albumen album review ALBUM")
            lines += [f"{one.photos:6}  {one.album}" for one in albums]
        return CommandResult(
            "\n".join(lines),
            {
                "tags": rows,
                "albums": [{"album": one.album, "photos": one.photos} for one in albums],
                "models": self._review.models(),
            },
        )

    def threshold(self, call: Invocation) -> CommandResult:
        """Move a tag's threshold."""
        if not call.arguments:
            raise UserError("Say which tag is meant; albumen tag-review lists them.")
        tag, value = call.arguments[0], _number(call.options, "value")
        if value is None and not call.options.get("reset"):
            raise UserError("Give the new threshold with --value, or --reset.")
        self._require_known(tag)
        if call.options.get("try") and value is not None:
            require_certainty(value)
            effect = self._review.effect(tag, value)
        else:
            effect = self._review.set_threshold(tag, value)
        text = f"{tag}: {_counted(effect.photos, 'photo')} ({effect.gained} more, {effect.lost} fewer)."
        return CommandResult(text, {"tag": tag, "photos": effect.photos, "gained": effect.gained, "lost": effect.lost})

    def _require_known(self, tag: str) -> None:
        """Check that a tag is one that is, or could be, suggested.

        Raises:
            UserError: It is not; with the names most like it.
        """
        known = {concept.path for concept in self._tagger.vocabulary().concepts} | self._review.tags()
        if tag not in known:
            like = difflib.get_close_matches(tag, known, 3, 0.5) or sorted(
                one for one in known if one.rpartition("/")[2].casefold() == tag.casefold()
            )
            hint = f"do you mean {', '.join(like)}?" if like else "albumen tag-review lists those that wait."
            raise UserError(f"There is no tag {tag!r} to suggest; {hint}")

    def revoke(self, call: Invocation) -> CommandResult:
        """Take back a model's suggestions."""
        model_id = str(call.options.get("model", "")) or self._ctx.clip.model_id
        changed = self._review.revoke(model_id)
        text = f"The suggestions of {model_id} were taken back from {_counted(len(changed), 'photo')}."
        return CommandResult(text, {"model": model_id, "changed": len(changed)})

    def rules(self, call: Invocation) -> CommandResult:
        """List, set or remove rules."""
        vocabulary = str(call.options.get("vocabulary", ""))
        for argument in call.arguments:
            folder = Path(argument).expanduser().absolute()
            if call.options.get("remove"):
                self._rules.remove(folder)
            else:
                minimum = _number(call.options, "certainty") or 0.6
                apply, write = bool(call.options.get("apply")), bool(call.options.get("write"))
                self._rules.set(Rule(folder, vocabulary, minimum, apply, write))
        rows = [
            {
                "folder": str(rule.folder),
                "vocabulary": rule.vocabulary or "everyday",
                "certainty": rule.minimum,
                "apply": rule.apply,
                "write": rule.write,
            }
            for rule in self._rules.all()
        ]
        lines = [
            f"{row['folder']}: {'sets' if row['apply'] else 'suggests'} tags of {row['vocabulary']}"
            f" from {row['certainty']}{', and writes them to sidecars' if row['write'] else ''}"
            for row in rows
        ]
        return CommandResult("\n".join(lines) or "There are no rules.", {"rules": rows})


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _number(options: Mapping[str, OptionValue], key: str) -> float | None:
    value = options.get(key)
    return float(value) if isinstance(value, int | float) else None

"""What the commands do and say; each gives a text for people and data for `--json`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from albumen.api import CommandResult, Invocation, PluginContext, UserError
from albumen_finetune.comparison import side_by_side
from albumen_finetune.exchange import write_head
from albumen_finetune.records import Mode, Run
from albumen_finetune.service import LearningAlbums
from albumen_finetune.verdict import doubts, sentence, with_interval
from albumen_finetune.wording import photos
from clipcore.fewshot.evidence import Estimate

MOST_LISTED: Final = 20


class Commands:
    """The functions behind the commands of the manifest."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        self._ctx = ctx
        self._albums = albums

    def register(self) -> None:
        """Give them to the host."""
        functions: dict[str, Callable[[Invocation], CommandResult]] = {
            "album-train": self.train,
            "album-apply": self.apply,
            "album-ask": self.ask,
            "album-decide": self.decide,
            "album-runs": self.runs,
            "album-group": self.group,
            "album-export": self.export,
            "album-import": self.take_in,
        }
        for name, function in functions.items():
            self._ctx.add_command(name, function)

    def train(self, call: Invocation) -> CommandResult:
        """Learn an album and say how good that is."""
        name = _album(call)
        tag = _text(call, "from-tag")
        if tag is not None and name not in {one.name for one in self._ctx.albums.all()}:
            self._albums.require_tag(tag)  # before an album is made for it
            self._ctx.albums.create(name)
        seed = call.options.get("seed")
        self._albums.wish(name, phrase=_text(call, "phrase"), tag=tag, generosity=_number(call, "generosity"))
        run = self._albums.train(name, seed=int(seed) if isinstance(seed, int | float) else None)
        lines = [f"{name}: {sentence(run)}", *doubts(run)]
        lines.append(f"To see the photos it found: albumen album apply {name!r}")
        return CommandResult("\n".join(lines), run_data(name, run))

    def apply(self, call: Invocation) -> CommandResult:
        """Suggest photos, or put them in."""
        name = _album(call)
        mode: Mode = "off" if call.options.get("off") else "fill" if call.options.get("fill") else "suggest"
        self._albums.wish(name, generosity=_number(call, "generosity"))
        if mode != "off":
            self._albums.run(name)  # says what is missing before anything is changed
        self._albums.wish(name, mode=mode)
        applied = self._albums.apply(name)
        if mode == "off":
            text = f"{name} is left alone from now on; {photos(len(applied.withdrawn))} no longer suggested."
            if filled := self._filled(name):
                text += f" {photos(filled)} that it took in by itself stay; `albumen album remove` takes photos out."
        elif mode == "fill":
            text = f"Put {photos(len(applied.filled))} in {name}; new photos follow as they arrive."
            text += self._listed(applied.filled)
        else:
            text = f"Suggested {photos(len(applied.suggested))} for {name}."
            text += self._listed(applied.suggested)
            if waiting := len(self._ctx.albums.entries(name, "suggested")) - len(applied.suggested):
                text += f"\n{photos(waiting)} suggested before still wait for an answer."
            if applied.suggested or waiting:
                text += f"\n{_where_to_answer(name)}"
        if applied.tagged:
            tag = self._albums.concept(name).tag
            text += f"\nThe tag {tag} is suggested for {len(applied.tagged)} of them; an answer counts for it too."
        return CommandResult(
            text,
            {
                "album": name,
                "mode": mode,
                "suggested": [self._path(one) for one in applied.suggested],
                "filled": [self._path(one) for one in applied.filled],
                "withdrawn": [self._path(one) for one in applied.withdrawn],
                "tagged": [self._path(one) for one in applied.tagged],
            },
        )

    def ask(self, call: Invocation) -> CommandResult:
        """Name the most useful photos."""
        name = _album(call)
        limit = call.options.get("limit", 12)
        assert isinstance(limit, int)
        if limit < 1:
            raise UserError(f"A limit of {limit} asks about nothing; give 1 or more.")
        questions = self._albums.ask(name, limit)
        data = {
            kind: [self._path(one) for one in getattr(questions, kind)] for kind in ("check", "telling", "doubtful")
        }
        lines = [f"Does each of these belong in {name}?"] if questions.check or questions.telling else []
        lines += [f"  {path}" for path in (*data["check"], *data["telling"])]
        if data["doubtful"]:
            lines += ["Is what you said of these right? The other labels say otherwise.", *data["doubtful"]]
        lines.append(f"Answer with: albumen album decide {name!r} --photo FILE [--reject]")
        return CommandResult("\n".join(lines), {"album": name, **data})

    def decide(self, call: Invocation) -> CommandResult:
        """Take the owner's word for photos."""
        name = _album(call)
        if not call.photo_ids:
            raise UserError("Say which photos, each with --photo FILE.")
        belongs = not call.options.get("reject")
        changed = self._albums.decide(name, call.photo_ids, belongs=belongs)
        one = len(changed) == 1
        verb = ("belongs" if one else "belong") if belongs else ("does not belong" if one else "do not belong")
        return CommandResult(
            f"{photos(len(changed))} {verb} in {name} now.",
            {"album": name, "belongs": belongs, "photos": [self._path(one) for one in changed]},
        )

    def runs(self, call: Invocation) -> CommandResult:
        """List the runs, compare two, or go back to one."""
        name = _album(call)
        use, beside, other = (call.options.get(option) for option in ("use", "compare", "with"))
        if isinstance(beside, int):
            return self._compared(name, beside, other if isinstance(other, int) else None)
        if isinstance(other, int):
            raise UserError("Say which run to compare it with, with --compare N.")
        if isinstance(use, int):
            run = self._albums.go_back(name, use)
            return CommandResult(f"{name} uses run {run.id} again.", run_data(name, run))
        in_use = self._albums.in_use(name)
        current = None if in_use is None else in_use.id
        runs = self._albums.runs(name)
        width = max((len(run.learner) for run in runs), default=0)
        lines = [
            f"{'*' if run.id == current else ' '} {run.id:4}  {run.at.astimezone():%Y-%m-%d %H:%M}  "
            f"{run.learner:{width}}  {len(run.labels.get('member', ())):4} members  {sentence(run)}"
            for run in runs
        ]
        if runs and in_use is None:
            lines.append(_not_of_this_model(name, stays=self._albums.stays_behind(name)))
        if in_use is not None and (waiting := len(self._ctx.albums.entries(name, "suggested"))):
            lines.append(f"Suggestions that wait for an answer: {waiting}. {_where_to_answer(name)}")
        return CommandResult(
            "\n".join(lines) or f"{name} was not learned yet.",
            {"album": name, "current": current, "runs": [run_data(name, run) for run in runs]},
        )

    def _compared(self, name: str, run_id: int, other: int | None) -> CommandResult:
        compared = self._albums.compare(name, run_id, other)
        only, in_use = compared.only, self._albums.in_use(name)
        return CommandResult(
            side_by_side(compared, None if in_use is None else in_use.id),
            {
                "album": name,
                "runs": [run_data(name, run) for run in compared.runs],
                "both": None if compared.both is None else [self._path(one) for one in compared.both.tolist()],
                "only": None if only is None else [[self._path(one) for one in side.tolist()] for side in only],
            },
        )

    def group(self, call: Invocation) -> CommandResult:
        """Tell albums apart."""
        if not call.arguments:
            raise UserError("Say which albums to tell apart, or one that is to leave its group.")
        told = self._albums.group(call.arguments)
        if told.accuracy is None:
            return CommandResult(f"{call.arguments[0]} is looked at by itself from now on.", told.data())
        share = f"{with_interval(told.accuracy)} of their photos were told rightly when they were held out"
        if told.accuracy.high - told.accuracy.low == 1.0:
            share = "One of them has a single photo, so how well they are told apart is not known"
        lines = [f"{share}; a photo is suggested only where it fits best."]
        for name, others in told.told.items():
            wrong = ", ".join(
                f"{count} taken for {other}" for other, count in others.items() if count and other != name
            )
            lines.append(f"  {name}: {photos(sum(others.values()))}{', ' + wrong if wrong else ''}")
        return CommandResult("\n".join(lines), told.data())

    def export(self, call: Invocation) -> CommandResult:
        """Write a head."""
        name = _album(call)
        to = _text(call, "to")
        path = Path(to or f"{name.replace('/', '-')}.safetensors").absolute()
        run = self._albums.run(name)
        write_head(run, name, run.model_id, path)
        return CommandResult(f"Wrote {path}.", {"album": name, "file": str(path)})

    def take_in(self, call: Invocation) -> CommandResult:
        """Read a head."""
        name = _album(call)
        source = _text(call, "from")
        if source is None:
            raise UserError("Say which file, with --from FILE.")
        run = self._albums.take_in(name, Path(source))
        return CommandResult(f"{name} uses the head of {source}.", run_data(name, run))

    def _filled(self, name: str) -> int:
        entries = self._ctx.albums.entries(name, "member")
        return sum(one.source == self._ctx.plugin_id for one in entries)

    def _listed(self, ids: Sequence[int]) -> str:
        """The first of them, each on a line of its own."""
        lines = [f"\n  {self._path(one)}" for one in ids[:MOST_LISTED]]
        more = f"\n  and {len(ids) - MOST_LISTED} more; --json lists them all" if len(ids) > MOST_LISTED else ""
        return "".join(lines) + more

    def _path(self, photo_id: int) -> str:
        return str(self._ctx.photos.get(photo_id).path)


def run_data(name: str, run: Run) -> dict[str, object]:
    """A run as JSON."""
    metrics = run.metrics
    measured = metrics.folds > 0
    members = len(run.labels.get("member", ()))

    def value(estimate: Estimate, known: bool) -> float | None:
        return round(estimate.value, 4) if known else None

    def interval(estimate: Estimate, known: bool) -> list[float] | None:
        return [round(estimate.low, 4), round(estimate.high, 4)] if known else None

    return {
        "album": name,
        "precision": value(metrics.precision, members > 0),
        "recall": value(metrics.recall, measured),
        "auc": value(metrics.auc, measured),
        "folds": metrics.folds,
        "threshold": run.threshold,
        "model": run.model_id,
        "precision_interval": interval(metrics.precision, members > 0),
        "recall_interval": interval(metrics.recall, measured),
        "auc_interval": interval(metrics.auc, measured),
        "run": run.id,
        "at": run.at.isoformat(),
        "learner": run.learner,
        "quality": metrics.quality,
        "adapter": None
        if metrics.adapter is None
        else dict(zip(("zero_shot_before", "zero_shot_after", "forgotten"), metrics.adapter, strict=True)),
        "answered": metrics.answered,
        "members": members,
        "rejects": len(run.labels.get("reject", ())),
        "found": metrics.taken,
        "seed": run.seed,
        "generosity": run.generosity,
        "doubts": doubts(run),
    }


def _where_to_answer(name: str) -> str:
    return f"Answer in the panel Album learning, or with: albumen album review {name!r}"


def _not_of_this_model(name: str, *, stays: bool) -> str:
    if stays:
        return (
            f"No run of {name} is in use: what it learned came from a file for another model. "
            "Put photos in it and learn it, or take in a file for the present model."
        )
    return (
        f"No run of {name} for the present model is in use; it is learned again from its labels when it is next used."
    )


def _album(call: Invocation) -> str:
    if len(call.arguments) != 1:
        raise UserError("Say which album: its name, in quotes where it has spaces.")
    return call.arguments[0]


def _text(call: Invocation, name: str) -> str | None:
    value = call.options.get(name)
    return None if value is None else str(value)


def _number(call: Invocation, name: str) -> float | None:
    value = call.options.get(name)
    return float(value) if isinstance(value, int | float) else None

"""Refining the model by all albums at once: a small adapter, trained in a process of its own, beside the model."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from albumen.api import Adapter, Album, CommandResult, Invocation, Job, PluginContext, Progress, UserError
from albumen_finetune.labels import labels_of, shown_by
from albumen_finetune.model_names import telling_name, trouble
from albumen_finetune.service import LearningAlbums
from albumen_finetune.wording import ENGLISH, Numbers, Translate, english
from albumen_finetune.words import WORDS

FEWEST_MEMBERS: Final = 8
FEWEST_ALBUMS: Final = 2
BACKGROUND: Final = 4096
POLL_SECONDS: Final = 0.05
PAUSED: Final = "paused"
"""The text of the progress while the owner holds the job up."""


@dataclass(frozen=True, slots=True)
class Refinement:
    """A trained adapter and what it does to the model; see `clipcore.fewshot.low_rank.Refined`."""

    adapter: Adapter
    alpha: float
    before: float
    after: float
    kept: float
    albums: tuple[str, ...]

    @property
    def gained(self) -> bool:
        """Whether there is anything to install."""
        return self.alpha > 0.0

    def outcome(self, translate: Translate = english, numbers: Numbers = ENGLISH) -> str:
        """What was gained and what was forgotten, in sentences."""
        text = translate(
            "refining",
            "Held-out photos recognised by name: {before} before, {after} after. "
            "Photos that other words fit differently now: {forgotten}.",
        )
        before, after, forgotten = (numbers.percent(one, 1) for one in (self.before, self.after, 1 - self.kept))
        text = text.format(before=before, after=after, forgotten=forgotten)
        if self.gained:
            return text
        nothing = translate("refining", "Nothing was gained, so nothing is installed.")
        return f"{text}\n{nothing}"


def train_adapter(work: str, seed: int) -> Iterator[Progress]:
    """In the child process: train on what lies in the folder `work`, and write the result there."""
    import torch

    from clipcore.fewshot.low_rank import refine

    folder = Path(work)
    with np.load(folder / "examples.npz") as arrays:
        training = refine(
            *(arrays[name] for name in ("vectors", "labels", "names", "background", "words")),
            logit_scale=float(arrays["logit_scale"]),
            seed=seed,
            device="cuda" if torch.cuda.is_available() else "cpu",
        )
        while True:
            try:
                done, total = next(training)
            except StopIteration as stop:
                refined = stop.value
                break
            if done % 10 == 0:
                yield Progress(done, total, "training")
    np.save(folder / "matrix.npy", refined.matrix)
    facts = {name: getattr(refined, name) for name in ("alpha", "before", "after", "kept")}
    (folder / "facts.json").write_text(json.dumps(facts), encoding="utf-8")


class Refining:
    """The command `album-refine` and its parts."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        self._ctx = ctx
        self._albums = albums

    def register(self) -> None:
        """Give the command to the host."""
        self._ctx.add_command("album-refine", self.command)

    def command(self, call: Invocation) -> CommandResult:
        """Train, say what was gained and forgotten, and install what gained something."""
        name = str(call.options.get("name") or self.default_name())
        seed = call.options.get("seed", 0)
        if (why_not := self.name_trouble(name)) and not call.options.get("dry-run"):
            raise UserError(why_not)  # before the training, which takes a while
        refined = self.train(int(seed) if isinstance(seed, int | float) else 0, call)
        data: dict[str, object] = {
            "albums": list(refined.albums),
            "alpha": refined.alpha,
            "zero_shot_before": round(refined.before, 4),
            "zero_shot_after": round(refined.after, 4),
            "forgotten": round(1.0 - refined.kept, 4),
            "model": None,
        }
        text = refined.outcome()
        if not refined.gained or call.options.get("dry-run"):
            return CommandResult(text, data)
        if call.interactive:
            self.install(name, refined)
            return CommandResult(f"{text}\n{name} takes over once it has seen every photo.", data)
        done: list[str] = []
        failed: list[Exception] = []
        job = self.install(name, refined, on_done=done.append, on_error=failed.append)
        _wait(job, call)
        while not done and not failed and job.state != "cancelled":  # the callback follows the job
            time.sleep(POLL_SECONDS)
        if failed:
            raise failed[0]
        if not done:
            raise UserError(f"Installing {name} was stopped; `albumen models use {name}` goes on with it.")
        return CommandResult(
            f"{text}\n{name} is the model now; `albumen models use` goes back.",
            {**data, "model": done[0]},
        )

    def default_name(self) -> str:
        """A free name for the new model that tells by which albums it is refined."""
        albums = [album.name for album in self._ctx.albums.all() if self._has_enough(album)]
        return telling_name(albums, self._ctx.clip.model_name)

    def _has_enough(self, album: Album) -> bool:
        concept = self._albums.memory.concept(album.id)
        return len(labels_of(self._ctx, album, concept).members) >= FEWEST_MEMBERS

    def name_trouble(self, name: str, translate: Translate = english) -> str:
        """Why the new model cannot be called so, in a sentence; "" where it can."""
        return trouble(name, self._ctx.clip.model_name, translate)

    def install(
        self,
        name: str,
        refined: Refinement,
        *,
        on_done: Callable[[str], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Install what was trained as a model beside the present one; see `albumen.api.Clip.install_adapter`.

        Raises:
            UserError: The name is taken or no name, or the model was changed meanwhile.
        """
        return self._ctx.clip.install_adapter(name, refined.adapter, on_done=on_done, on_error=on_error)

    def train(self, seed: int, call: Invocation, translate: Translate = english) -> Refinement:
        """Train an adapter from every album with enough members, in a process of its own.

        Args:
            seed: Of the training.
            call: Is told the progress, and whether to stop.
            translate: What errors are said with.

        Raises:
            UserError: There are too few such albums, or it was stopped.
        """
        rows, numbers, names = [], [], []
        used: list[str] = []
        for album in self._ctx.albums.all():
            concept = self._albums.memory.concept(album.id)
            batch = self._ctx.photos.vectors(labels_of(self._ctx, album, concept).members)
            if len(batch) >= FEWEST_MEMBERS:
                rows.append(batch.vectors)
                numbers.append(np.full(len(batch), len(used), np.int64))
                names.append(self._albums.collection.words(shown_by(album, concept)))
                used.append(album.name)
        if len(used) < FEWEST_ALBUMS:
            text = translate(
                "refining",
                "Refining the model needs at least {albums} albums with {photos} photos each; with enough: {count}.",
            )
            raise UserError(text.format(albums=FEWEST_ALBUMS, photos=FEWEST_MEMBERS, count=len(used)))
        some = np.random.default_rng(seed).permutation(self._ctx.photos.ids())[:BACKGROUND]
        with tempfile.TemporaryDirectory(prefix="albumen-refine-") as work:
            np.savez(
                Path(work) / "examples.npz",
                vectors=np.concatenate(rows),
                labels=np.concatenate(numbers),
                names=np.stack(names),
                background=self._ctx.photos.vectors(some.tolist()).vectors,
                words=self._ctx.clip.embed_texts(WORDS),
                logit_scale=self._ctx.clip.logit_scale,
            )
            errors: list[Exception] = []
            job = self._ctx.jobs.submit(
                train_adapter, work, seed, title="Refine the model", on_error=errors.append, isolation="process"
            )
            _wait(job, call)
            while job.state == "failed" and not errors and not call.cancel.cancelled:  # the callback follows the job
                time.sleep(POLL_SECONDS)
            if job.state != "done":
                raise _why_not(errors, translate)
            facts = json.loads((Path(work) / "facts.json").read_text(encoding="utf-8"))
            matrix = np.load(Path(work) / "matrix.npy")
        return Refinement(Adapter(image=matrix), albums=tuple(used), **facts)


def _why_not(errors: list[Exception], translate: Translate) -> UserError:
    if not errors:
        return UserError(translate("refining", "Refining the model was stopped; nothing is changed."))
    # Whatever it was is recorded with the job; whoever waits for the training is told so in a sentence.
    text = translate("refining", "Refining the model failed, and nothing is changed: {reason}")
    return UserError(text.format(reason=errors[0]))


def _wait(job: Job, call: Invocation) -> None:
    while job.state in {"queued", "running", "paused"}:
        if call.cancel.cancelled:
            job.cancel()
        call.progress(replace(job.progress, text=PAUSED) if job.state == "paused" else job.progress)
        time.sleep(POLL_SECONDS)

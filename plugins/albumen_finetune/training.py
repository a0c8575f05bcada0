"""Learning an album: labels and vectors in, a run out. Reads only; what is kept is for the caller to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api import Album, PluginContext, UserError
from albumen_finetune.adapting import trained_for
from albumen_finetune.collection import Collection
from albumen_finetune.labels import Labels, shown_by
from albumen_finetune.records import Concept, Floats, Ids, Metrics, Run
from clipcore.fewshot.album import AlbumExamples, AlbumHead, appraise, learn_album, most_useful
from clipcore.fewshot.asking import doubtful
from clipcore.fewshot.evidence import UNKNOWN, Estimate

Flags: TypeAlias = npt.NDArray[np.bool_]

LEAST_TOLD: Final = 0.1
"""A kind of learner that counts less is not named."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What there is to learn an album from.

    Attributes:
        checked: Photos that were drawn as a check and answered for.
        drew: The runs they were drawn by, at the thresholds of then.
    """

    album: Album
    concept: Concept
    labels: Labels
    checked: tuple[int, ...]
    drew: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Learned:
    """A run that is not kept yet, and the owner's labels that the others contradict, the worst first."""

    run: Run
    doubtful: tuple[int, ...]


def learn(ctx: PluginContext, collection: Collection, lesson: Lesson, seed: int, *, adapt: bool = False) -> Learned:
    """Learn an album under the active model; with `adapt` also by training, where there are many labels.

    Raises:
        UserError: The model has seen too few photos.
    """
    album, labels = lesson.album, lesson.labels
    members = ctx.photos.vectors(labels.members)
    rejects = ctx.photos.vectors((*labels.rejects, *labels.beside))
    if labels.members and not len(members):
        raise UserError(f"The active model has not seen the photos of {album.name} yet; run: albumen index")
    said = np.array([*labels.members, *labels.rejects, *labels.beside], np.int64)
    drawn = np.random.default_rng(seed).permutation(np.setdiff1d(ctx.photos.ids(), said))
    background = ctx.photos.vectors(drawn[: int(ctx.settings["background"])].tolist())
    if len(background) < 2:
        raise UserError(f"{album.name} needs something to be told from: at least two photos that are not in it.")
    examples = AlbumExamples(
        members.vectors.astype(np.float64),
        rejects.vectors.astype(np.float64),
        background.vectors.astype(np.float64),
        collection.words(shown_by(album, lesson.concept)),
    )
    adapters, prompts = None, None
    if adapt:
        adapters, prompts = trained_for(ctx, album.name, shown_by(album, lesson.concept), examples, seed)
    head = learn_album(examples, collection.frame(), seed, adapters, prompts)
    run = Run(
        id=0,
        album_id=album.id,
        model_id=background.model_id,
        at=datetime.now(UTC),
        seed=seed,
        learner="+".join(kind for kind, share in head.shares.items() if share >= LEAST_TOLD),
        threshold=0.0,
        generosity=lesson.concept.generosity,
        metrics=Metrics(
            *(UNKNOWN, UNKNOWN, UNKNOWN, 0, 0, head.quality, head.better_than_name),
            adapter=None if adapters is None else (adapters.before, adapters.after, 1.0 - adapters.kept),
            unseen=_unseen(ctx, (*labels.members, *labels.rejects)),
        ),
        labels={"member": labels.members, "reject": labels.rejects},
        background=background.ids,
        background_folds=head.fold_of[len(members) + len(rejects) :],
        head=head.head,
        folds=head.folds,
    )
    ids, scores = collection.scores([run])
    known = np.concatenate([members.ids, rejects.ids])
    checked = np.flatnonzero(np.isin(known, lesson.checked))
    open_ones = np.isin(ids, said, invert=True)
    speak_for = _taken_by(collection, lesson.drew, ids)[open_ones] if len(checked) else None
    run = _appraised(run, head, scores[open_ones, 0], checked, speak_for)
    own = np.flatnonzero(np.isin(known, labels.beside, invert=True))
    ordinary = float(np.quantile(head.others[len(rejects) :], 0.9))
    places = doubtful(head.scores[own], head.labels[own], run.threshold, ordinary) if len(members) > 1 else own[:0]
    return Learned(run, tuple(known[own[places]].tolist()))


def at_generosity(run: Run, generosity: float) -> Run:
    """The same head with another threshold, from what the run knows of other thresholds."""
    curve, count = run.curve, len(run.labels.get("member", ()))
    if curve is None or not count:
        return run
    place = most_useful(curve, generosity)
    precision = Estimate(
        float(curve.precision[place]), float(curve.precision_low[place]), float(curve.precision_high[place])
    )
    recall = (
        Estimate(float(curve.recall[place]), float(curve.recall_low[place]), float(curve.recall_high[place]))
        if count > 1
        else UNKNOWN
    )
    metrics = replace(run.metrics, precision=precision, recall=recall, taken=int(curve.taken[place]))
    return replace(run, threshold=float(curve.thresholds[place]), generosity=generosity, metrics=metrics)


def _unseen(ctx: PluginContext, ids: Sequence[int]) -> int:
    return len(ids) - len(ctx.photos.vectors(ids))


def _taken_by(collection: Collection, runs: Sequence[Run], ids: Ids) -> Flags:
    """Which of the photos `ids` (N,) any of the runs would have taken, (N,)."""
    taken = np.zeros(len(ids), np.bool_)
    if runs:
        seen, scores = collection.scores(runs)
        found = seen[(scores >= [run.threshold for run in runs]).any(axis=1)]
        taken = np.isin(ids, found)
    return taken


def _appraised(run: Run, head: AlbumHead, unlabelled: Floats, checked: Ids, speak_for: Flags | None) -> Run:
    count = len(head.members)
    if not count:
        # The name alone: what stands out further than the best of as many unrelated photos would.
        threshold = float(np.sqrt(2.0 * np.log(max(len(unlabelled), 2))))
        metrics = replace(run.metrics, taken=int((unlabelled >= threshold).sum()))
        return replace(run, threshold=threshold, metrics=metrics)
    appraisal = appraise(head, unlabelled, checked, run.generosity, run.seed, speak_for=speak_for)
    metrics = replace(
        run.metrics,
        precision=appraisal.precision,
        recall=appraisal.recall if count > 1 else UNKNOWN,
        auc=appraisal.auc if count > 1 else UNKNOWN,
        folds=len(run.folds) if count > 1 else 0,
        answered=len(checked),
        taken=int((unlabelled >= appraisal.threshold).sum()),
    )
    return replace(run, threshold=appraisal.threshold, curve=appraisal.sweep, metrics=metrics)

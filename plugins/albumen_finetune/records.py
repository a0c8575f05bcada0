"""What the plugin remembers of an album and of every time it was learned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from clipcore.fewshot.evidence import Estimate, Sweep
from clipcore.fewshot.shots import LinearHead

Floats: TypeAlias = npt.NDArray[np.float64]
Ids: TypeAlias = npt.NDArray[np.int64]
Mode: TypeAlias = Literal["off", "suggest", "fill"]


@dataclass(frozen=True, slots=True)
class Concept:
    """What the owner wants of an album.

    Attributes:
        album_id: The library's number of the album, which outlasts its name.
        phrase: What it shows, in words; "" for its name.
        tag: A tag whose photos count as its members; "" for none.
        mode: Whether photos are suggested or filled in, now and as they arrive.
        generosity: From 0 (careful) to 1 (generous).
        run_id: The run in use, or None.
        group: Albums of one group are told apart from one another; "" for none.
    """

    album_id: int
    phrase: str = ""
    tag: str = ""
    mode: Mode = "off"
    generosity: float = 0.5
    run_id: int | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Metrics:
    """What was measured at a threshold; see `clipcore.fewshot.evidence` for the intervals.

    Attributes:
        precision: Of the photos that would be taken.
        recall: Of the members, held out.
        auc: Members against rejects and background.
        folds: Of the cross-validation; 0 where there were too few labels.
        taken: Unlabelled photos that would be taken.
        quality: What each learner came to, in nats.
        better_than_name: Nats per member that the labels add to the name, and the standard error; None without a name.
        adapter: Where one was tried: share of held-out members recognised by name before and after, and share of
            other photos that would mean another word with it.
        answered: Photos drawn to check the album whose answers went into the precision.
        unseen: Labelled photos that the model had not seen yet.
    """

    precision: Estimate
    recall: Estimate
    auc: Estimate
    folds: int
    taken: int
    quality: dict[str, float]
    better_than_name: tuple[float, float] | None
    adapter: tuple[float, float, float] | None = None
    answered: int = 0
    unseen: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One time an album was learned. Enough to apply it, to compare it and to learn it again.

    Attributes:
        id: 0 until it is kept.
        labels: Photo ids by role, "member" and "reject", as they were.
        background: (B,) photo ids.
        background_folds: (B,) the fold each was held out in; those photos are judged by that fold's head.
        head: Over the model's vectors.
        folds: The folds' heads.
        curve: What other thresholds would do; None for a head from elsewhere or without members.
        imported: Whether it came from a file.
    """

    id: int
    album_id: int
    model_id: str
    at: datetime
    seed: int
    learner: str
    threshold: float
    generosity: float
    metrics: Metrics
    labels: dict[str, tuple[int, ...]]
    background: Ids
    background_folds: Ids
    head: LinearHead
    folds: tuple[LinearHead, ...]
    curve: Sweep | None = None
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A photo drawn to check a run's promise.

    Attributes:
        threshold: What the run took at the time; None where that was not noted yet.
    """

    photo_id: int
    run_id: int
    taken: int
    members: int
    reached: int
    threshold: float | None = None


def answered(asked: list[Asked], members: set[int], rejects: set[int]) -> tuple[int, ...]:
    """Which of the photos that were drawn the owner has answered for."""
    return tuple(one.photo_id for one in asked if one.photo_id in members | rejects)

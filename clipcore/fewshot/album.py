"""One thing against everything else: an album learned from its members, its rejects and a sample of the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clipcore.fewshot.adapted import Adapted, Adapters, Prompted, Prompts, judge_adapted, judge_prompted
from clipcore.fewshot.evidence import Checks, Estimate, Sweep, area_under_curve, sweep
from clipcore.fewshot.learners import Learner, Logistic, ZeroShot, candidates, kinds
from clipcore.fewshot.selection import MOST_FOLDS, Judged, choose, judge, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray, matrix

GRID = 96
MOST_CAREFUL_BETA = 4.0


@dataclass(frozen=True, eq=False)
class AlbumExamples:
    """What is known of an album, as vectors of one model.

    Attributes:
        members: (P, D); P may be 0 where there is a name.
        rejects: (R, D), what the owner said does not belong.
        background: (B, D), a sample of the photos nothing was said about.
        name: (D,) the unit vector of its name or phrase, or None.
    """

    members: FloatArray
    rejects: FloatArray
    background: FloatArray
    name: FloatArray | None = None

    def __post_init__(self) -> None:
        for field in ("members", "rejects", "background"):
            object.__setattr__(self, field, matrix(getattr(self, field), field))

    @property
    def labels(self) -> IntArray:
        """(P + R + B,) 1 for members, else 0."""
        return np.repeat(np.array([1, 0], np.int64), [len(self.members), len(self.rejects) + len(self.background)])


@dataclass(frozen=True, eq=False)
class AlbumHead:
    """A learned album.

    Scores are in standard deviations above the mean of the background.

    Attributes:
        head: The mean of the folds' heads, as long as they are, over vectors; R is 1.
        folds: The head of each fold, over vectors.
        fold_of: (P + R + B,) the fold each example was held out in.
        scores: (P + R + B,) each example's score by the fold that had not seen it.
        labels: (P + R + B,) 1 for members.
        learner: What was chosen.
        shares: Of each kind of learner in it, the greatest first; they add up to 1.
        quality: What each way of learning came to, by its name, in nats; see `selection`.
        seconds: CPU time each took.
        better_than_name: How much better than the name alone, in nats per member, and its standard error; None without.
    """

    head: LinearHead
    folds: tuple[LinearHead, ...]
    fold_of: IntArray
    scores: FloatArray
    labels: IntArray
    learner: Learner
    shares: dict[str, float]
    quality: dict[str, float]
    seconds: dict[str, float]
    better_than_name: tuple[float, float] | None

    @property
    def members(self) -> FloatArray:
        """(P,) cross-validated scores of the members."""
        found: FloatArray = self.scores[self.labels == 1]
        return found

    @property
    def others(self) -> FloatArray:
        """(R + B,) cross-validated scores of rejects and background."""
        found: FloatArray = self.scores[self.labels == 0]
        return found


def album_folds(examples: AlbumExamples, seed: int = 0) -> IntArray:
    """(P + R + B,) the fold in which each example is held out when it is learned with this seed."""
    return stratified_folds(examples.labels, min(MOST_FOLDS, max(len(examples.members), 2)), seed)


def learn_album(
    examples: AlbumExamples,
    frame: Frame,
    seed: int = 0,
    adapters: Adapters | None = None,
    prompts: Prompts | None = None,
) -> AlbumHead:
    """Choose a learner by cross-validation and fit it.

    Args:
        examples: At least one member or a name, and at least two photos of the background.
        frame: Of the collection, made from as many unlabelled vectors as can be had.
        seed: Of the folds.
        adapters: Trained for each of `album_folds`; then a head over adapted vectors is tried too.
        prompts: Trained for each of `album_folds`; then heads around the learned words are tried too.

    Raises:
        ValueError: Less than that.
    """
    count = len(examples.members)
    if len(examples.background) < 2 or (not count and examples.name is None):
        raise ValueError("An album needs a name or a member, and two photos that are not in it.")
    rows = np.concatenate([examples.members, examples.rejects, examples.background])
    vectors = frame.inside(rows)
    labels = examples.labels
    prior = None if examples.name is None else frame.head_inside(_standing(examples, examples.name))
    if prior is not None and count and not _name_tells(prior.logits(vectors)[:count, 0]):
        prior = None
    shots = Shots(vectors, labels, 1, prior)
    folds = album_folds(examples, seed)
    best, tried = choose(shots, folds, candidates(shots, frame.spread**2))
    plain = [one for one in tried if isinstance(one.learner, Logistic)]
    if adapters is not None and plain:
        like = max(plain, key=lambda one: one.quality).learner
        assert isinstance(like, Logistic)
        tried.append(judge_adapted(Adapted(like), shots, folds, frame=frame, vectors=rows, adapters=adapters))
        best = _if_certain(tried[-1], best, labels)
    if prompts is not None and plain:
        like = max(plain, key=lambda one: one.quality).learner
        assert isinstance(like, Logistic)
        priors = [frame.head_inside(_standing(examples, vector)) for vector in prompts.vectors]
        for trust in (1.0, 2.0):
            learner = Prompted(Logistic(like.strength, trust))
            tried.append(judge_prompted(learner, shots, folds, priors, prompts.seconds))
            best = _if_certain(tried[-1], best, labels)
    against = None if prior is None or not count else _gain(best, judge(ZeroShot(), shots, folds), labels)
    background = best.logits[labels == 0, 0][len(examples.rejects) :]
    centre, spread = float(background.mean()), max(float(background.std()), 1e-9)

    def finished(head: LinearHead) -> LinearHead:
        return frame.head_outside(LinearHead(head.weight / spread, (head.bias - centre) / spread))

    # The fold that holds out the only member has nothing but the name.
    told = [head for fold, head in enumerate(best.heads) if not count or (folds[:count] != fold).any()]
    weight = np.mean([head.weight for head in told], axis=0)
    # A mean is shorter than what it is the mean of. In the frame all directions spread alike, so with the folds' length
    # it has their spread too, and their threshold.
    length = np.mean([np.linalg.norm(head.weight) for head in told])
    weight = weight * (length / max(float(np.linalg.norm(weight)), 1e-12))
    mean = LinearHead(weight, np.mean([head.bias for head in told], axis=0))
    quality: dict[str, float] = {}
    seconds: dict[str, float] = {}
    for one in tried:
        quality[one.learner.name] = max(quality.get(one.learner.name, -np.inf), one.quality)
        seconds[one.learner.name] = seconds.get(one.learner.name, 0.0) + one.seconds
    return AlbumHead(
        finished(mean),
        tuple(finished(head) for head in best.heads),
        folds,
        (best.logits[:, 0] - centre) / spread,
        labels,
        best.learner,
        kinds(best.learner),
        quality,
        seconds,
        against,
    )


@dataclass(frozen=True, eq=False)
class Appraisal:
    """What may be expected of an album's head.

    Attributes:
        sweep: For every threshold.
        recall: At the chosen threshold.
        precision: At the chosen threshold.
        auc: Over members against rejects and background.
        threshold: The chosen one.
    """

    sweep: Sweep
    precision: Estimate
    recall: Estimate
    auc: Estimate
    threshold: float


def appraise(
    head: AlbumHead,
    unlabelled: FloatArray,
    checked: Sequence[int] | IntArray = (),
    generosity: float = 0.5,
    seed: int = 0,
    *,
    speak_for: npt.NDArray[np.bool_] | None = None,
) -> Appraisal:
    """Estimate precision and recall, and choose a threshold.

    Args:
        head: With at least one member.
        unlabelled: (N,) scores of all photos nothing was said about.
        checked: Places among the head's examples of those that the owner answered for after they were drawn at random
            from what would have been taken.
        generosity: From 0 (careful: rather miss photos) over 0.5 (both errors count the same) to 1.
        seed: Of the sampling.
        speak_for: (N,) which of the unlabelled could have been drawn as well: the head of then would have taken them.
            None for all.
    """
    members = head.members
    drawn = np.zeros(len(head.labels), np.bool_)
    drawn[np.asarray(checked, np.int64)] = True
    checks = Checks(head.scores[drawn], head.labels[drawn] == 1, speak_for) if drawn.any() else None
    own = head.scores[(head.labels == 1) & ~drawn]
    low = min(float(members.min()), float(np.median(head.others)))
    high = max(float(members.max()), float(unlabelled.max(initial=low)))
    thresholds = np.unique(np.r_[np.linspace(low, high, GRID), members])
    swept = sweep(own if len(own) else members, unlabelled, checks, thresholds=thresholds, seed=seed)
    place = most_useful(swept, generosity)
    return Appraisal(
        swept,
        Estimate(float(swept.precision[place]), float(swept.precision_low[place]), float(swept.precision_high[place])),
        Estimate(float(swept.recall[place]), float(swept.recall_low[place]), float(swept.recall_high[place])),
        area_under_curve(members, head.others),
        float(thresholds[place]),
    )


def most_useful(swept: Sweep, generosity: float) -> int:
    """The place of the threshold with the best F-measure (van Rijsbergen 1979, chapter 7).

    Args:
        swept: From `sweep`.
        generosity: In [0, 1]; recall counts for a quarter of precision at 0, for as much at 0.5, for four times at 1.
    """
    beta = MOST_CAREFUL_BETA ** (2.0 * generosity - 1.0)
    precision, recall = swept.precision, swept.recall
    measure = (1.0 + beta**2) * precision * recall / np.maximum(beta**2 * precision + recall, 1e-9)
    return int(np.flatnonzero(measure >= measure.max() - 1e-12)[-1])


def _standing(examples: AlbumExamples, words: FloatArray) -> LinearHead:
    """The vector (D,) of a name or words as a head over vectors, in standard deviations of the background."""
    scores = examples.background @ words
    spread = max(float(scores.std()), 1e-9)
    return LinearHead(words[None] / spread, np.array([-float(scores.mean()) / spread]))


def _name_tells(scores: FloatArray) -> bool:
    """Whether members score higher with the name than the background does, beyond chance at 5 %, one-sided."""
    return bool(float(scores.mean()) * np.sqrt(len(scores)) > 1.645)


def _if_certain(trained: Judged, best: Judged, labels: IntArray) -> Judged:
    """The trained one only where it is better by more than a standard error: it takes minutes, and another training."""
    gain, error = _gain(trained, best, labels)
    return trained if gain > error else best


def _gain(one: Judged, other: Judged, labels: IntArray) -> tuple[float, float]:
    """How much better one is than another, in nats per member, and the standard error."""

    def ranks(one: Judged) -> FloatArray:
        negatives = np.sort(one.logits[labels == 0, 0])
        above = len(negatives) - np.searchsorted(negatives, one.logits[labels == 1, 0], side="left")
        logs: FloatArray = np.log((above + 1.0) / (len(negatives) + 1.0))
        return logs

    gain = ranks(other) - ranks(one)
    return float(gain.mean()), float(gain.std(ddof=1) / np.sqrt(len(gain))) if len(gain) > 1 else float("inf")

"""The check itself: prompt pairs, a safety head where there is one, and what the owner corrected."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.api import Annotation, Ids, PhotoBatch, PluginContext, Progress, UserError, Vectors
from albumen.api.records import ignore_progress
from albumen_nsfw.categories import Category, chosen
from albumen_nsfw.learned import LearnedHead, learn
from albumen_nsfw.tables import Tables, Verdict, VerdictName
from clipcore.errors import CheckpointError
from clipcore.zeroshot import BACKGROUND_TEXTS, Calibration, TagScorer

Floats = npt.NDArray[np.float64]

SENSITIVE: Final = "Sensitive"
UNSURE: Final = "Maybe sensitive"
SAMPLED: Final = 1024
BATCH: Final = 512
HEAD_SHARE: Final = 2.0 / 3.0
"""What a head counts beside the prompts, in log-odds: it was trained for this and they were not."""
TEMPLATES: Final = ("{}", "a photo of {}", "a close-up of {}")


@dataclass(frozen=True, eq=False)
class Sight:
    """The check, ready for one model and the owner's choice of categories."""

    key: tuple[object, ...]
    categories: tuple[Category, ...]
    scorer: TagScorer | None
    calibration: Calibration
    head: Callable[[Vectors], Floats] | None

    def odds(self, vectors: Vectors) -> tuple[Floats, list[int]]:
        """Log-odds (N,) that photos are sensitive, and the place of the likeliest category of each."""
        if self.scorer is None:
            return np.full(len(vectors), -50.0), [0] * len(vectors)
        table = self.scorer.probabilities(vectors, self.calibration)
        places = table.argmax(axis=1)
        sure = table[np.arange(len(table)), places]
        odds = log_odds(sure)
        if self.head is not None:
            odds = (1.0 - HEAD_SHARE) * odds + HEAD_SHARE * self.head(vectors)
        return odds, places.tolist()


class Check:
    """Gives verdicts, keeps them, and learns from corrections. Thread-safe."""

    def __init__(self, ctx: PluginContext, tables: Tables) -> None:
        self._ctx = ctx
        self._tables = tables
        self._lock = threading.RLock()
        self._sight: Sight | None = None

    @property
    def version(self) -> str:
        """Changes with everything that changes verdicts, but for corrections."""
        keys = ("unsure", "sensitive", "head", "head_output")
        return repr(
            (1, [one.name + str(one.phrases) for one in self._categories()], [self._ctx.settings[k] for k in keys])
        )

    def forget(self) -> None:
        """Settings, model or photos changed."""
        with self._lock:
            self._sight = None

    def verdicts(self, batch: PhotoBatch) -> list[Verdict]:
        """One for every photo of the batch, kept as the present ones."""
        sight = self._ready()
        odds, places = sight.odds(batch.vectors)
        corrections = self._tables.corrections()
        head = self._learned(sight, corrections)
        if head is not None:
            odds = head.odds(batch.vectors, odds)
        scores = 1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0)))
        found: list[Verdict] = []
        for photo_id, score, place in zip(batch.ids.tolist(), scores.tolist(), places, strict=True):
            name = sight.categories[place].name if sight.categories else "none"
            told = corrections.get(photo_id)
            if told is not None:
                found.append(Verdict(photo_id, "sensitive" if told else "safe", float(told), name))
            else:
                found.append(Verdict(photo_id, self._name(score), round(score, 4), name))
        self._tables.keep(batch.model_id, found)
        return found

    def run(
        self,
        ids: Sequence[int],
        progress: Callable[[Progress], None] = ignore_progress,
        stop: Callable[[], None] = lambda: None,
    ) -> list[Verdict]:
        """Check photos and set the tags that stand for the verdicts."""
        found: list[Verdict] = []
        for start in range(0, len(ids), BATCH):
            stop()
            progress(Progress(start, len(ids), "Checking photos"))
            batch = self._ctx.photos.vectors(list(ids[start : start + BATCH]))
            verdicts = self.verdicts(batch)
            self.set_tags(verdicts, batch.model_id)
            found += verdicts
        return found

    def set_tags(self, verdicts: Sequence[Verdict], model_id: str) -> None:
        """Make the suggestions on these photos those of the verdicts. They stay suggestions: no file gets them."""
        wanted = tags_for(verdicts)
        keep = {(one.photo_id, one.tag) for one in wanted}
        held = self._ctx.tags.find(source=self._ctx.plugin_id, ids=[one.photo_id for one in verdicts])
        gone: dict[str, list[int]] = {}
        for one in held:
            if one.state == "suggested" and (one.photo_id, one.name) not in keep:
                gone.setdefault(one.name, []).append(one.photo_id)
        for name, photo_ids in gone.items():
            self._ctx.tags.revoke(name=name, ids=photo_ids)
        if wanted:
            self._ctx.tags.suggest(wanted, model_id=model_id)

    def correct(self, ids: Sequence[int], *, sensitive: bool) -> int:
        """The owner's word on photos; the check learns from it. Gives how many verdicts changed elsewhere."""
        self._tables.correct(ids, sensitive=sensitive)
        model_id = self._ctx.clip.model_id
        self.run(ids)
        others = [one.photo_id for one in self._tables.waiting(model_id)]
        before = {one.photo_id: one.verdict for one in self._tables.waiting(model_id)}
        return sum(before[one.photo_id] != one.verdict for one in self.run(others))

    def waiting(self) -> list[Verdict]:
        """Unsure ones first, then those that are covered without the owner's word."""
        return self._tables.waiting(self._ctx.clip.model_id)

    def _name(self, score: float) -> VerdictName:
        if score >= float(self._ctx.settings["sensitive"]):
            return "sensitive"
        return "unsure" if score >= float(self._ctx.settings["unsure"]) else "safe"

    def _categories(self) -> tuple[Category, ...]:
        return chosen(self._ctx)

    def _ready(self) -> Sight:
        with self._lock:
            categories = self._categories()
            head, output = str(self._ctx.settings["head"]), str(self._ctx.settings["head_output"])
            key = (self._ctx.clip.model_id, categories, head, output)
            if self._sight is None or self._sight.key != key:
                scorer = self._scorer(categories) if categories else None
                calibration = Calibration.neutral(0, 0, 1.0) if scorer is None else scorer.calibrate(self._sample()[1])
                loaded = (
                    load_safety_head(Path(head), output, self._ctx.clip.dim, self._ctx.clip.logit_scale)
                    if head
                    else None
                )
                self._sight = Sight(key, categories, scorer, calibration, loaded)
            return self._sight

    def _scorer(self, categories: Sequence[Category]) -> TagScorer:
        clip = self._ctx.clip

        def mean(texts: Sequence[str]) -> Vectors:
            rows = clip.embed_texts([template.format(text) for text in texts for template in TEMPLATES]).mean(axis=0)
            return np.asarray(rows / max(float(np.linalg.norm(rows)), 1e-12), np.float32)

        unlike = [(place, mean([text])) for place, one in enumerate(categories) for text in one.unlike]
        background = clip.embed_texts(list(BACKGROUND_TEXTS))
        vectors = np.stack([mean(one.phrases) for one in categories])
        return TagScorer(vectors, background, clip.logit_scale, unlike=unlike)

    def _sample(self) -> tuple[Ids, Vectors]:
        everything = np.sort(self._ctx.photos.ids())
        some = self._ctx.photos.vectors(np.random.default_rng(0).permutation(everything)[:SAMPLED].tolist())
        return some.ids, some.vectors

    def _learned(self, sight: Sight, corrections: dict[int, bool]) -> LearnedHead | None:
        batch = self._ctx.photos.vectors(list(corrections))
        if not len(batch):
            return None
        ids, vectors = self._sample()
        others = vectors[~np.isin(ids, batch.ids)]
        words = [corrections[photo_id] for photo_id in batch.ids.tolist()]
        return learn(batch.vectors, words, sight.odds(batch.vectors)[0], others, sight.odds(others)[0])


def tags_for(verdicts: Sequence[Verdict]) -> list[Annotation]:
    """The tags that stand for verdicts; a safe photo has none."""
    above = {"sensitive": SENSITIVE, "unsure": UNSURE}
    return [
        Annotation(one.photo_id, f"{above[one.verdict]}/{one.category.replace('_', ' ')}", one.score)
        for one in verdicts
        if one.verdict != "safe"
    ]


def log_odds(probabilities: Floats) -> Floats:
    """Of probabilities (N,), finite."""
    safe = np.clip(probabilities, 1e-9, 1.0 - 1e-9)
    return np.asarray(np.log(safe) - np.log1p(-safe))


def load_safety_head(path: Path, output: str, dim: int, logit_scale: float) -> Callable[[Vectors], Floats]:
    """Read a head of either published form; gives a function from photos (N, D) to log-odds (N,).

    Raises:
        UserError: It cannot be read, or was not made for vectors of the active model.
    """
    from clipcore.heads import ConceptHead, load_head

    try:
        head = load_head(path, output="sigmoid" if output == "sigmoid" else None)
    except (CheckpointError, OSError, ValueError) as error:
        raise UserError("The safety head cannot be used: {reason}", reason=error) from error
    width = head.concepts.shape[1] if isinstance(head, ConceptHead) else head.widths[0]
    if width != dim:
        raise UserError(
            "{path}: the safety head is for vectors of {width} numbers; the active model gives {dim}",
            path=path,
            width=width,
            dim=dim,
        )

    def odds(vectors: Vectors) -> Floats:
        scores = head.scores(vectors).astype(np.float64) if len(vectors) else np.zeros((0, 1))
        if isinstance(head, ConceptHead):
            return np.asarray(logit_scale * scores.max(axis=1))  # a margin in cosines; zero is the published threshold
        return log_odds(scores.max(axis=1))

    return odds

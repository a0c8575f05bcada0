"""Turns photos into tags: the vectors of a vocabulary under the active model, its calibration, and the choice."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.api import NOT_CANCELLED, Annotation, CancelToken, PhotoBatch, PluginContext, Progress, Vectors
from albumen.api.records import ignore_progress
from albumen_autotag.concepts import Concept, Vocabulary
from albumen_autotag.keyword_lists import read_vocabulary
from albumen_autotag.ready_vectors import ready_vectors
from albumen_autotag.shipped import VocabularyError, everyday
from albumen_autotag.tables import Candidate, Tables
from clipcore.zeroshot import BACKGROUND_TEXTS, Calibration, TagScorer, choose_tags, fill

FLOOR: Final = 0.1
"""Candidates below are not kept; no threshold goes lower."""
MOST_CANDIDATES: Final = 32
SAMPLED: Final = 2048
"""Photos, drawn at random, that a calibration looks at."""
GROWTH: Final = 2
"""Calibrate again once the library has so many times the photos it had."""
TEXTS_AT_ONCE: Final = 512
EVEN_EXAMPLE: Final = 3.0
EXAMPLE_SLOPE: Final = 1.5
"""A photo this many robust deviations above the library's median likeness to the examples is as likely as not."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Plan:
    """A vocabulary, ready to be applied with one model.

    Attributes:
        parents: For each concept the places of its ancestors.
        groups: Places of concepts that rule each other out.
        examples: For concepts with examples: place, (E, D) vectors, median and deviation of the likeness.
    """

    vocabulary: Vocabulary
    model_id: str
    scorer: TagScorer
    calibration: Calibration
    parents: list[list[int]]
    groups: list[list[int]]
    examples: list[tuple[int, Vectors, float, float]]

    def probabilities(self, vectors: Vectors) -> Floats:
        """(N, C) of photos (N, D)."""
        result = self.scorer.probabilities(vectors, self.calibration)
        for place, rows, centre, spread in self.examples:
            likeness = ((vectors @ rows.T).max(axis=1) - centre) / spread if len(vectors) else np.empty(0)
            seen = 1.0 / (1.0 + np.exp(-np.clip(EXAMPLE_SLOPE * (likeness - EVEN_EXAMPLE), -50.0, 50.0)))
            result[:, place] = np.maximum(result[:, place], seen)
        return result

    def choose(self, probabilities: Floats, thresholds: Floats, most: int) -> list[list[int]]:
        """Places of a few tags for each photo."""
        return choose_tags(
            probabilities,
            thresholds,
            parents=self.parents,
            groups=self.groups,
            alike=self.scorer.vectors,
            most=most,
        )


class Tagger:
    """Makes plans and applies them. Thread-safe."""

    def __init__(self, ctx: PluginContext, tables: Tables) -> None:
        self._ctx = ctx
        self._tables = tables
        self._lock = threading.RLock()
        self._plans: dict[tuple[str, str], Plan] = {}
        self._everyday: Vocabulary | None = None

    def vocabulary(self, file: str = "") -> Vocabulary:
        """The everyday vocabulary, or that of a file.

        Raises:
            VocabularyError: The file cannot be used.
        """
        if file:
            return read_vocabulary(Path(file).expanduser())
        with self._lock:
            if self._everyday is None:
                self._everyday = everyday()
            return self._everyday

    def plan(
        self,
        vocabulary: Vocabulary,
        progress: Callable[[Progress], None] = ignore_progress,
        cancel: CancelToken = NOT_CANCELLED,
    ) -> Plan:
        """Ready a vocabulary for the active model; quick where that was done before.

        Raises:
            UserError: An example picture cannot be read, or the model has not seen the photos.
            Cancelled: From `cancel`.
        """
        with self._lock:  # the texts of a vocabulary are embedded once, also where two threads want them
            model_id = self._ctx.clip.model_id
            key = (model_id, vocabulary.digest)
            plan = self._plans.get(key)
            if plan is None:
                plan = self._prepare(vocabulary, model_id, progress, cancel)
            known = self._tables.calibration(*key)
            if known is None or self._ctx.photos.count() > GROWTH * known[0]:
                plan = self._calibrated(plan)
            self._plans[key] = plan
            return plan

    def thresholds(self, vocabulary: Vocabulary, minimum: float | None = None) -> Floats:
        """(C,) what each concept must reach: the owner's own threshold, else the minimum, else the setting."""
        own = self._tables.thresholds()
        general = float(self._ctx.settings["certainty"]) if minimum is None else minimum
        return np.array([max(own.get(concept.path, general), FLOOR) for concept in vocabulary.concepts])

    def annotate(self, plan: Plan, batch: PhotoBatch, minimum: float | None = None) -> list[Annotation]:
        """Tags of a batch; keeps the candidates."""
        probabilities = plan.probabilities(batch.vectors)
        self._tables.keep_candidates(
            plan.model_id, plan.vocabulary.digest, batch.ids.tolist(), list(_candidates(plan, batch, probabilities))
        )
        return self._choose(plan, batch.ids.tolist(), probabilities, minimum)

    def again(self, plan: Plan) -> list[Annotation]:
        """Tags of all photos this model has seen, from the candidates that were kept."""
        by_photo: dict[int, list[Candidate]] = {}
        for one in self._tables.candidates(plan.model_id, vocabulary=plan.vocabulary.digest):
            by_photo.setdefault(one.photo_id, []).append(one)
        places = {concept.path: place for place, concept in enumerate(plan.vocabulary.concepts)}
        ids = sorted(by_photo)
        annotations: list[Annotation] = []
        for start in range(0, len(ids), 512):
            some = ids[start : start + 512]
            table = np.zeros((len(some), len(places)))
            for row, photo_id in enumerate(some):
                for one in by_photo[photo_id]:
                    table[row, places[one.tag]] = one.score
            annotations += self._choose(plan, some, table, None)
        return annotations

    def _choose(self, plan: Plan, ids: Sequence[int], table: Floats, minimum: float | None) -> list[Annotation]:
        most = int(self._ctx.settings["most"])
        chosen = plan.choose(table, self.thresholds(plan.vocabulary, minimum), most)
        concepts = plan.vocabulary.concepts
        return [
            Annotation(photo_id, concepts[place].path, round(float(row[place]), 4))
            for photo_id, row, places in zip(ids, table, chosen, strict=True)
            for place in places
        ]

    def _prepare(
        self, vocabulary: Vocabulary, model_id: str, progress: Callable[[Progress], None], cancel: CancelToken
    ) -> Plan:
        concepts = vocabulary.concepts
        vectors = self._embedded(model_id, texts_by_key(vocabulary), progress, cancel)
        places = {concept.path: place for place, concept in enumerate(concepts)}
        parents = [[places[path] for path in concept.ancestors if path in places] for concept in concepts]
        groups = list(vocabulary.groups().values())
        unlike = [(place, vectors[_key([text])]) for place, concept in enumerate(concepts) for text in concept.unlike]
        scorer = TagScorer(
            np.stack([vectors[_key(_texts(concept))] for concept in concepts]),
            np.stack([vectors[_key([text])] for text in BACKGROUND_TEXTS]),
            self._ctx.clip.logit_scale,
            parents,
            groups,
            unlike,
        )
        empty = Calibration.neutral(len(concepts), len(BACKGROUND_TEXTS), 1.0)
        known = self._tables.calibration(model_id, vocabulary.digest)
        calibration = empty if known is None else known[1]
        plan = Plan(vocabulary, model_id, scorer, calibration, parents, groups, [])
        return self._with_examples(plan)

    def _calibrated(self, plan: Plan) -> Plan:
        calibration = plan.scorer.calibrate(self._sample())
        self._tables.keep_calibration(plan.model_id, plan.vocabulary.digest, self._ctx.photos.count(), calibration)
        return Plan(plan.vocabulary, plan.model_id, plan.scorer, calibration, plan.parents, plan.groups, plan.examples)

    def _with_examples(self, plan: Plan) -> Plan:
        sample: Vectors | None = None
        for place, concept in enumerate(plan.vocabulary.concepts):
            if concept.examples:
                gone = next((file for file in concept.examples if not Path(file).is_file()), None)
                if gone is not None:
                    raise VocabularyError(
                        "{file}: the example picture of the tag {tag} is not there", file=gone, tag=repr(concept.path)
                    )
                rows = self._ctx.clip.embed_images([Path(file) for file in concept.examples])
                sample = self._sample() if sample is None else sample
                likeness = (sample @ rows.T).max(axis=1) if len(sample) else np.zeros(1)
                centre = float(np.median(likeness))
                spread = max(1.4826 * float(np.median(np.abs(likeness - centre))), 1e-3)
                plan.examples.append((place, rows, centre, spread))
        return plan

    def _sample(self) -> Vectors:
        everything = np.sort(self._ctx.photos.ids())
        some = np.random.default_rng(0).permutation(everything)[:SAMPLED]
        return self._ctx.photos.vectors(some.tolist()).vectors

    def _embedded(
        self,
        model_id: str,
        wanted: dict[str, list[str]],
        progress: Callable[[Progress], None],
        cancel: CancelToken,
    ) -> dict[str, Vectors]:
        """(D,) unit vectors by key, each the mean over its texts; embeds what the model has not embedded before."""
        known = ready_vectors(model_id) | self._tables.vectors(model_id)
        missing = [key for key in wanted if key not in known]
        total = sum(len(wanted[key]) for key in missing)
        done = 0
        for keys in _portions(missing, wanted):
            cancel.raise_if_cancelled()
            progress(Progress(done, total, "Reading the vocabulary"))
            rows = self._ctx.clip.embed_texts([text for key in keys for text in wanted[key]])
            fresh: dict[str, Vectors] = {}
            start = 0
            for key in keys:
                mean = rows[start : start + len(wanted[key])].mean(axis=0)
                fresh[key] = np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)
                start += len(wanted[key])
            self._tables.keep_vectors(model_id, fresh)
            known |= fresh
            done += start
        return known


def _candidates(plan: Plan, batch: PhotoBatch, probabilities: Floats) -> Iterator[Candidate]:
    for photo_id, row in zip(batch.ids.tolist(), probabilities, strict=True):
        places = np.flatnonzero(row >= FLOOR)
        for place in places[np.argsort(-row[places], kind="stable")][:MOST_CANDIDATES].tolist():
            yield Candidate(photo_id, plan.vocabulary.concepts[place].path, float(row[place]))


def texts_by_key(vocabulary: Vocabulary) -> dict[str, list[str]]:
    """All texts that a vocabulary needs, by key; the mean over the texts of a key is what counts."""
    wanted = {_key(texts): texts for texts in map(_texts, vocabulary.concepts)}
    for concept in vocabulary.concepts:
        wanted |= {_key([text]): [text] for text in concept.unlike}
    return wanted | {_key([text]): [text] for text in BACKGROUND_TEXTS}


def _texts(concept: Concept) -> list[str]:
    """Every phrase in every template."""
    return list(dict.fromkeys(fill(template, phrase) for phrase in concept.phrases for template in concept.templates))


def _key(texts: Sequence[str]) -> str:
    return hashlib.sha256(json.dumps(list(texts)).encode()).hexdigest()[:24]


def _portions(keys: Sequence[str], texts: dict[str, list[str]]) -> Iterator[list[str]]:
    """Keys with about `TEXTS_AT_ONCE` texts together."""
    portion: list[str] = []
    count = 0
    for key in keys:
        portion.append(key)
        count += len(texts[key])
        if count >= TEXTS_AT_ONCE:
            yield portion
            portion, count = [], 0
    if portion:
        yield portion

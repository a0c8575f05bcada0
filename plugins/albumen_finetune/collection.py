"""The library as a model sees it: the frame its vectors are looked at in, words as vectors, scores of every photo."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final

import numpy as np

from albumen.api import PluginContext
from albumen_finetune.records import Floats, Ids, Run
from clipcore.fewshot.shots import Frame
from clipcore.zeroshot.templates import TEMPLATES, prompts

FRAMED: Final = 4096
"""Photos that are enough for the frame."""
LONGEST_NAME: Final = 4
"""From this many words on a phrase is a sentence and fits no template."""


class Collection:
    """Keeps what is the same for all albums; safe from any thread."""

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx
        self._lock = threading.Lock()
        self._frame: tuple[str, int, Frame] | None = None
        self._words: dict[tuple[str, str], Floats] = {}

    def forget(self, _event: object = None) -> None:
        """The library or the model changed."""
        with self._lock:
            self._frame = None

    def frame(self) -> Frame:
        """The frame of the library's vectors; kept while the library has about as many photos."""
        model_id, count = self._ctx.clip.model_id, self._ctx.photos.count()
        with self._lock:
            kept = self._frame
        if kept is not None and kept[0] == model_id and abs(kept[1] - count) <= 0.1 * kept[1]:
            return kept[2]
        some = np.random.default_rng(0).permutation(np.sort(self._ctx.photos.ids()))[:FRAMED]
        frame = Frame.of(self._ctx.photos.vectors(some.tolist()).vectors.astype(np.float64))
        with self._lock:
            self._frame = (model_id, count, frame)
        return frame

    def words(self, text: str) -> Floats:
        """(D,) unit vector of a name or a phrase: the mean over prompts, or the sentence itself."""
        key = (self._ctx.clip.model_id, text)
        with self._lock:
            if key in self._words:
                return self._words[key]
        texts = prompts(text, TEMPLATES["general"]) if len(text.split()) < LONGEST_NAME else [text]
        mean = self._ctx.clip.embed_texts(texts).astype(np.float64).mean(axis=0)
        vector: Floats = mean / max(float(np.linalg.norm(mean)), 1e-12)
        with self._lock:
            self._words[key] = vector
        return vector

    def scores(self, runs: Sequence[Run], ids: Sequence[int] | None = None) -> tuple[Ids, Floats]:
        """Scores of photos by K runs, as one matrix product: ids (N,) and scores (N, K).

        A photo that stood for everything else when a run was learned is judged by the fold that had not seen it.

        Args:
            runs: Any number.
            ids: Only these photos; None for all. Those without a vector are left out.
        """
        weights = np.stack([run.head.weight[0] for run in runs])
        biases = np.array([run.head.bias[0] for run in runs])
        if ids is None:
            lengths = np.maximum(np.linalg.norm(weights, axis=1), 1e-12)  # similarities are of unit vectors
            found, cosines = self._ctx.photos.similarities((weights / lengths[:, None]).astype(np.float32))
            scores = cosines * lengths + biases
        else:
            batch = self._ctx.photos.vectors(ids)
            found, scores = batch.ids, batch.vectors.astype(np.float64) @ weights.T + biases
        for column, run in enumerate(runs):
            self._unseen(run, found, scores[:, column])
        return found, scores

    def _unseen(self, run: Run, ids: Ids, scores: Floats) -> None:
        if not len(run.background) or not len(ids):
            return
        seen = np.isin(run.background, ids)
        batch = self._ctx.photos.vectors(run.background[seen].tolist())
        fold_of = dict(zip(run.background.tolist(), run.background_folds.tolist(), strict=True))
        order = np.argsort(ids)
        places = order[np.searchsorted(ids, batch.ids, sorter=order)]
        by_fold = np.concatenate([fold.logits(batch.vectors.astype(np.float64)) for fold in run.folds], axis=1)
        folds = np.array([fold_of[one] for one in batch.ids.tolist()], np.int64)
        scores[places] = by_fold[np.arange(len(places)), folds]

"""What each photo should be near to: its labels and captions as rows of fixed banks, and what must not repel it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from clipcore.training.data import Description
from clipcore.training.wordnet import WordNet

MAX_LABELS, MAX_CAPTIONS = 6, 5
_FIRST, _OTHER = 1.0, 0.4  # weight of a photo's first label, and of each further one, before scaling to a sum of one
_NEAR = 0.75  # labels with a higher cosine mean the same
_GENERAL = 3  # a synset with no more ancestors, such as "physical entity", implies nothing useful


@dataclass(frozen=True, eq=False)
class TextTargets:
    """Texts of a photo set.

    Attributes:
        labels: every label, sorted.
        captions: every caption of the training photos, sorted.
        label_rows: (N, MAX_LABELS) places in `labels`, most specific first, -1 where there is none.
        caption_rows: (N, MAX_CAPTIONS) places in `captions`, -1 where there is none.
        ignore: (L, L); where True, the column's label may be true of a photo labelled as the row, so it is no negative.
    """

    labels: tuple[str, ...]
    captions: tuple[str, ...]
    label_rows: Tensor
    caption_rows: Tensor
    ignore: Tensor

    def label_weights(self, rows: Tensor) -> Tensor:
        """Target weights (n, L) of photos that have labels, rows adding up to one."""
        chosen = self.label_rows[rows]
        weights = torch.full(chosen.shape, _OTHER)
        weights[:, 0] = _FIRST
        weights = weights * (chosen >= 0)
        weights = weights / weights.sum(dim=1, keepdim=True)
        return torch.zeros(len(rows), len(self.labels)).scatter_add_(1, chosen.clamp(min=0), weights)

    def caption_weights(self, rows: Tensor) -> Tensor:
        """Target weights (n, C) of photos that have captions, rows adding up to one."""
        chosen = self.caption_rows[rows]
        weights = (chosen >= 0).float()
        weights = weights / weights.sum(dim=1, keepdim=True)
        return torch.zeros(len(rows), len(self.captions)).scatter_add_(1, chosen.clamp(min=0), weights)


def text_targets(
    descriptions: Sequence[Description],
    similarity: npt.NDArray[np.float32],
    labels: Sequence[str],
    wordnet: WordNet | None,
) -> TextTargets:
    """Collect the texts of photos.

    Args:
        descriptions: all photos; captions of validation photos are left out.
        similarity: (L, L) cosines of the labels.
        labels: every label that occurs, sorted.
        wordnet: tells which labels imply others; without it only those that occur together or are near count.
    """
    captions = sorted({c for d in descriptions if d.split == "train" for c in d.captions})
    label_at = {label: k for k, label in enumerate(labels)}
    caption_at = {caption: k for k, caption in enumerate(captions)}
    label_rows = torch.full((len(descriptions), MAX_LABELS), -1)
    caption_rows = torch.full((len(descriptions), MAX_CAPTIONS), -1)
    ignore = similarity > _NEAR
    for row, description in enumerate(descriptions):
        places = [label_at[label] for label in description.labels[:MAX_LABELS]]
        label_rows[row, : len(places)] = torch.tensor(places, dtype=torch.long)
        if places:
            ignore[places[0], places] = True
        if description.split == "train":
            known = [caption_at[caption] for caption in description.captions[:MAX_CAPTIONS]]
            caption_rows[row, : len(known)] = torch.tensor(known, dtype=torch.long)
    if wordnet is not None:
        ignore |= _implied(labels, wordnet)
    return TextTargets(tuple(labels), tuple(captions), label_rows, caption_rows, torch.from_numpy(ignore))


def _implied(labels: Sequence[str], wordnet: WordNet) -> npt.NDArray[np.bool_]:
    """(L, L): the column's label names something above the row's."""
    implied = np.zeros((len(labels), len(labels)), dtype=bool)
    synsets = [wordnet.noun(label) for label in labels]
    above = [wordnet.ancestors(synset) if synset else set() for synset in synsets]
    for column, synset in enumerate(synsets):
        if synset is not None and len(above[column]) > _GENERAL:
            implied[:, column] = [synset.offset in ancestors for ancestors in above]
    return implied

"""A small text tower that imitates a sentence encoder in the shared space."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.models.text import TextTransformer
from clipcore.tokenizers import Tokenizer
from clipcore.training.corpus import PROMPTS
from clipcore.training.distillation import cosine_distance, relational
from clipcore.training.sentence import Vectors
from clipcore.training.trainer import Draw
from clipcore.zeroshot.templates import TEMPLATES, fill

_BARE, _TEMPLATED = 0.25, 0.3  # shares of words asked for as they are, and in a sentence of the zero-shot sets
_SHARPNESS = 16.0


@dataclass(frozen=True, eq=False)
class Texts:
    """One kind of text and where its members shall lie.

    Attributes:
        rows: (N, D) unit rows in the shared space.
        share: of the examples in a batch, relative to the other kinds.
        prompted: each text is a word or a phrase that may stand in a prompt without moving.
    """

    texts: tuple[str, ...]
    rows: Vectors
    share: float
    prompted: bool = False


class TextTowerTask:
    """Distil a text tower.

    Args:
        held_out: texts that no kind holds, and their rows: for evaluation.
    """

    def __init__(
        self,
        tower: TextTransformer,
        tokenizer: Tokenizer,
        kinds: Sequence[Texts],
        held_out: tuple[Sequence[str], Vectors],
    ) -> None:
        self.student: nn.Module = tower
        self.helpers: nn.Module = nn.Module()
        self._tokenizer, self._kinds, self._held_out = tokenizer, [kind for kind in kinds if kind.texts], held_out
        shares = np.array([kind.share for kind in self._kinds])
        self._shares = shares / shares.sum()
        self._sentences = tuple(template for templates in TEMPLATES.values() for template in templates)
        start_embeddings(tower, tokenizer, self._kinds)

    def losses(self, draw: Draw) -> Mapping[str, Tensor]:
        """Distance to the teacher's vectors, and the difference of their relations within the batch."""
        texts: list[str] = []
        rows: list[Vectors] = []
        for kind, count in zip(self._kinds, draw.rng.multinomial(draw.batch_size, self._shares), strict=True):
            places = draw.rng.integers(len(kind.texts), size=count)
            rows.append(kind.rows[places])
            texts += [self._worded(kind.texts[i], draw.rng) if kind.prompted else kind.texts[i] for i in places]
        teacher = torch.from_numpy(np.concatenate(rows))
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        half = 2 * len(order) // 3  # two calls, so that short texts need not be padded to the longest
        student = torch.cat(
            [self.encode(self.student, [texts[i] for i in part]) for part in (order[:half], order[half:])]
        )
        teacher = teacher[order]
        return {
            "direction": 2.0 * cosine_distance(student, teacher),
            "relation": relational(student, teacher, teacher, _SHARPNESS),
        }

    def _worded(self, word: str, rng: np.random.Generator) -> str:
        chance = rng.random()
        if chance < _BARE:
            return word
        if chance < _BARE + _TEMPLATED:
            return fill(self._sentences[rng.integers(len(self._sentences))], word)
        return PROMPTS[rng.integers(len(PROMPTS))].format(word)

    def encode(self, tower: nn.Module, texts: Sequence[str]) -> Tensor:
        """Vectors (M, D), not normalised; the batch is as wide as its longest text."""
        tokens = self._tokenizer(texts)
        out: Tensor = tower(tokens[:, : int(tokens.argmax(dim=-1).max()) + 1]).float()
        return out

    def evaluate(self, student: nn.Module) -> Mapping[str, float]:
        """Mean cosine to the teacher on texts held out, and how often the teacher's own row is the nearest."""
        texts, rows = self._held_out
        vectors = torch.cat(
            [F.normalize(self.encode(student, texts[at : at + 256]), dim=-1) for at in range(0, len(texts), 256)]
        )
        cosines = vectors @ torch.from_numpy(rows).T
        nearest = cosines.argmax(dim=1) == torch.arange(len(vectors))
        return {"cosine": float(cosines.diagonal().mean()), "nearest": float(nearest.float().mean())}


@torch.no_grad()
def start_embeddings(tower: TextTransformer, tokenizer: Tokenizer, kinds: Sequence[Texts], gain: float = 0.6) -> None:
    """Start each word that is one token at the teacher's vector of it, if the widths agree.

    Words that never occur in training then still mean something.
    """
    weight = tower.token_embedding.weight
    for kind in kinds:
        if kind.rows.shape[1] != weight.shape[1]:
            return
        for text, row in zip(kind.texts, kind.rows, strict=True):
            ids = tokenizer.encode(text)
            if len(ids) == 1:
                weight[ids[0]] = gain * torch.from_numpy(row)

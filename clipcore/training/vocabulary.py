"""Give meaning to the words a text tower never met in training.

CLIP's vocabulary has 32,000 whole English words; a small corpus shows a third of them. The rows of the others are still
where they started, at random, and a query with one of them finds anything. Between a sentence encoder's vector of a
word and the row the tower has learned for it there is, by and large, a linear map: fitted on the words that were met,
it places the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import torch

from clipcore.models.text import TextTransformer
from clipcore.tokenizers import Tokenizer
from clipcore.training.sentence import Vectors

_WORD = re.compile(r"[a-z]{3,}")
_MET, _UNMET = 5, 3  # a word met this often is learned, one met less than this is not
_RIDGE = 3.0


def whole_words(tokenizer: Tokenizer, vocabulary: int) -> dict[int, str]:
    """Tokens that are an English word of three or more lower-case letters by themselves, by id."""
    words = ((i, tokenizer.decode([i])) for i in range(vocabulary))
    return {i: text[:-1] for i, text in words if text.endswith(" ") and _WORD.fullmatch(text[:-1])}


@torch.no_grad()
def extend_vocabulary(
    tower: TextTransformer,
    tokenizer: Tokenizer,
    met: Iterable[tuple[str, int]],
    encode: Callable[[Sequence[str]], Vectors],
    most: int = 7000,
) -> int:
    """Place the rows of words that training did not meet.

    Args:
        met: texts of the training, each with how often it counts.
        encode: words to unit rows in the shared space.
        most: words the map is fitted on.

    Returns:
        How many words were placed; 0 if there are too few to learn from.
    """
    counts: Counter[int] = Counter()
    for text, times in met:
        for token in tokenizer.encode(text):
            counts[token] += times
    words = whole_words(tokenizer, tower.config.vocab_size)
    known = [i for i in words if counts[i] >= _MET]
    unknown = [i for i in words if counts[i] < _UNMET]
    weight = tower.token_embedding.weight
    if len(known) < 2 * weight.shape[1] or not unknown:
        return 0
    if len(known) > most:
        known = [known[k] for k in np.random.default_rng(0).choice(len(known), most, replace=False)]
    rows = torch.from_numpy(encode([words[i] for i in [*known, *unknown]]))
    x = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
    fit = x[: len(known)]
    plain = fit.T @ fit + _RIDGE * torch.eye(fit.shape[1])
    weight[unknown] = x[len(known) :] @ torch.linalg.solve(plain, fit.T @ weight[known])
    return len(unknown)

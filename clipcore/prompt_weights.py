"""Prompt weighting: `a (red:1.4) car on a [busy] street`.

The notation is that of the AUTOMATIC1111 web interface for Stable Diffusion, from where it spread: `(x)` multiplies the
weight of x by 1.1, `[x]` divides it by 1.1, `(x:1.4)` multiplies it by 1.4, brackets nest, and a backslash before a
bracket or a backslash makes it plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clipcore.tokenizers.base import Tokenizer
from clipcore.zeroshot.prompt_ensemble import TextEncoder

STEP = 1.1

_PARTS = re.compile(
    r"""
    \\(?P<escaped>[\\()\[\]])                                       # \( is a plain bracket
    | :\s*(?P<weight>[+-]?(?:\d{1,4}(?:\.\d{0,9})?|\.\d{1,9}))\s*\)  # :1.4) closes a round bracket with its weight
    | (?P<bracket>[()\[\]])
    | (?P<text>[^\\()\[\]:]+|.)                                     # anything else, also a colon or a lone backslash
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class WeightedText:
    """A run of text with one weight; 1 is neutral."""

    text: str
    weight: float = 1.0


def parse_weights(prompt: str) -> tuple[WeightedText, ...]:
    """Split a prompt into runs of equal weight.

    Every string is a valid prompt: a bracket that is never closed holds to the end, a closing one that nothing opened
    is plain text, and so is a colon without a number and a closing bracket behind it.

    Returns:
        Runs in order, none of them empty, neighbours of different weight; none for an empty prompt.
    """
    texts: list[str] = []
    weights: list[float] = []
    opened: dict[str, list[int]] = {"(": [], "[": []}

    def close(kind: str, factor: float) -> None:
        for place in range(opened[kind].pop(), len(weights)):
            weights[place] *= factor

    for match in _PARTS.finditer(prompt):
        bracket, weight = match["bracket"], match["weight"]
        if bracket in opened:
            opened[bracket].append(len(texts))
        elif weight is not None and opened["("]:
            close("(", float(weight))
        elif bracket == ")" and opened["("]:
            close("(", STEP)
        elif bracket == "]" and opened["["]:
            close("[", 1 / STEP)
        else:
            texts.append(match["escaped"] or match[0])
            weights.append(1.0)
    for kind, factor in (("(", STEP), ("[", 1 / STEP)):
        while opened[kind]:
            close(kind, factor)
    return _merged(texts, weights)


def _merged(texts: Sequence[str], weights: Sequence[float]) -> tuple[WeightedText, ...]:
    runs: list[WeightedText] = []
    for text, weight in zip(texts, weights, strict=True):
        if runs and runs[-1].weight == weight:
            runs[-1] = WeightedText(runs[-1].text + text, weight)
        else:
            runs.append(WeightedText(text, weight))
    return tuple(runs)


def weighted_tokens(prompt: str, tokenizer: Tokenizer) -> tuple[list[int], list[float]]:
    """Token ids of a weighted prompt and the weight of each, without prefix, suffix or padding.

    Runs are tokenized one by one, so a weight that begins inside a word splits the word.
    """
    ids: list[int] = []
    weights: list[float] = []
    for run in parse_weights(prompt):
        part = tokenizer.encode(run.text)
        ids += part
        weights += [run.weight] * len(part)
    return ids, weights


def weighted_vector(encoder: TextEncoder, prompt: str) -> npt.NDArray[np.float32]:
    """Turn a weighted prompt into one vector for search.

    What a run adds is measured by leaving it out: v = v(all) + sum over runs of (weight - 1) * (v(all) - v(without)).
    Weight 1 changes nothing, 0 takes the run's contribution away, and more than 1 stresses it. (Scaling token vectors,
    as generators do, would not survive the norm before CLIP's projection.)

    Args:
        encoder: Gives unit vectors of texts.
        prompt: In the notation above.

    Returns:
        (D,) float32, a unit vector.

    Raises:
        ValueError: The contributions cancel each other out.
    """
    runs = parse_weights(prompt)
    changed = [place for place, run in enumerate(runs) if run.weight != 1.0]
    without = ["".join(run.text for place, run in enumerate(runs) if place != left) for left in changed]
    vectors = np.asarray(encoder.encode_texts(["".join(run.text for run in runs), *without]), dtype=np.float64)
    factors = np.array([runs[place].weight - 1.0 for place in changed])
    vector = vectors[0] + factors @ (vectors[0] - vectors[1:])
    length = np.linalg.norm(vector)
    if not length > 0:
        raise ValueError(f"The weights in {prompt!r} cancel the whole prompt out.")
    unit: npt.NDArray[np.float32] = (vector / length).astype(np.float32)
    return unit

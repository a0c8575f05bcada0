"""Captions from a model with a captioning decoder (CoCa): the search for a probable text, token by token."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from clipcore.api import Clip
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.models.text import TextTransformer
from clipcore.models.vit import VisionTransformer
from clipcore.preprocess import ImageLike


@dataclass(frozen=True, slots=True)
class CaptionSearch:
    """How a caption is searched for.

    Attributes:
        beams: unfinished texts that are kept at each step; 1 is greedy search.
        max_tokens: length of a text with its start and end marks; the text tower's context is a limit too.
        min_tokens: no text ends before it has so many tokens, marks included.
        length_penalty: finished texts compete by log-probability / length ** penalty; above 0 favours longer texts.
    """

    beams: int = 6
    max_tokens: int = 30
    min_tokens: int = 5
    length_penalty: float = 1.0

    def __post_init__(self) -> None:
        if self.beams < 1 or not 2 <= self.min_tokens <= self.max_tokens:
            raise ValueError(f"a caption search needs 1 <= beams and 2 <= min_tokens <= max_tokens: {self}")


def caption(clip: Clip, images: Sequence[ImageLike], search: CaptionSearch | None = None) -> list[str]:
    """Describe pictures in words.

    Args:
        images: PIL images, paths or arrays, see `clipcore.preprocess.to_rgb`.

    Raises:
        UnsupportedArchitecture: If the model has no captioning decoder.
        ImageError: If a picture cannot be read.
    """
    texts: list[str] = []
    tokenizer = clip.tokenizer
    start, end = tokenizer.prefix[-1], tokenizer.suffix[0]
    with torch.inference_mode():
        for image in images:
            pixels = clip.preprocess([image]).to(clip.device, clip.dtype)
            ids = generate(clip.model, pixels, start=start, end=end, search=search).tolist()
            texts.append(tokenizer.decode([i for i in ids if i not in (start, end)]).strip())
    return texts


def caption_logits(model: CLIP, image_tokens: Tensor, tokens: Tensor) -> Tensor:
    """Logits (N, L, vocabulary) of the token after each of the ids (N, L), seeing image tokens (N, K, W).

    Raises:
        UnsupportedArchitecture: If the model has no captioning decoder.
    """
    if model.text_decoder is None or not isinstance(model.text, TextTransformer):
        raise UnsupportedArchitecture("This model has no captioning decoder; a CoCa model has one.")
    states = model.text.hidden(tokens)
    # An appended token is for the contrastive vector alone; without one the states are normed as for the pooling.
    states = states[:, :-1] if model.text.cls_emb is not None else model.text.ln_final(states)
    logits: Tensor = model.text_decoder(image_tokens, states)
    return logits


def image_tokens(model: CLIP, pixels: Tensor) -> Tensor:
    """What the decoder sees of preprocessed pixels (N, 3, H, W): tokens (N, K, W).

    Raises:
        UnsupportedArchitecture: If the image tower is not a Vision Transformer.
    """
    if not isinstance(model.visual, VisionTransformer):
        raise UnsupportedArchitecture("Captions need an image tower that keeps its tokens; a CoCa model has one.")
    return model.visual.pool_with_tokens(model.visual.tokens(pixels))[1]


def generate(model: CLIP, pixels: Tensor, *, start: int, end: int, search: CaptionSearch | None = None) -> Tensor:
    """Beam search for one picture (Sutskever et al., arXiv 1409.3215, section 3.2).

    Args:
        pixels: preprocessed, (1, 3, H, W).
        start: id of the start mark.
        end: id of the end mark.

    Returns:
        Token ids of the best text, from the start mark to the end mark or to the longest length, int64 (L,).

    Raises:
        UnsupportedArchitecture: If the model has no captioning decoder.
    """
    search = search or CaptionSearch()
    if model.config.text is not None and search.max_tokens > model.config.text.context_length:
        longest = model.config.text.context_length
        search = replace(search, max_tokens=longest, min_tokens=min(search.min_tokens, longest))
    seen = image_tokens(model, pixels)
    beams = torch.full((1, 1), start, device=pixels.device)
    scores = torch.zeros(1, device=pixels.device)
    finished: list[tuple[float, Tensor]] = []
    for length in range(2, search.max_tokens + 1):
        logits = caption_logits(model, seen.expand(len(beams), -1, -1), beams)[:, -1].float()
        total = scores[:, None] + logits.log_softmax(dim=-1)  # (beams, vocabulary)
        if length < search.min_tokens:
            total[:, end] = -torch.inf
        # As many again as beams, so that enough are left when all beams end at once.
        best, places = total.flatten().topk(min(2 * search.beams, total.numel()))
        rows, ids = places // total.shape[1], places % total.shape[1]
        grown = torch.cat([beams[rows], ids[:, None]], dim=1)
        ended = ids == end
        finished += [
            (float(best[rank]) / length**search.length_penalty, grown[rank])
            for rank in ended[: search.beams].nonzero().flatten().tolist()
        ]
        beams, scores = grown[~ended][: search.beams], best[~ended][: search.beams]
        if finished and max(finished, key=_score)[0] >= _bound(float(scores[0]), length, search):
            break  # no open text can win any more
    else:
        finished += [
            (float(score) / search.max_tokens**search.length_penalty, beam)
            for score, beam in zip(scores, beams, strict=True)
        ]
    return max(finished, key=_score)[1]


def _score(hypothesis: tuple[float, Tensor]) -> float:
    return hypothesis[0]


def _bound(score: float, length: int, search: CaptionSearch) -> float:
    """The highest score that a text with this log-probability can still reach: going on only makes it less probable."""
    longest = float(search.max_tokens if search.length_penalty > 0 else length)
    return score / math.pow(longest, search.length_penalty)

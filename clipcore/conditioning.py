"""What an image generator wants of a text encoder: the state of every token, and a pooled vector.

Stable Diffusion 1.x reads the last states of ViT-L/14 (77 x 768), 2.x the last but one of OpenCLIP ViT-H/14
(77 x 1024), both after the final norm (Rombach et al., CVPR 2022, section 3.3, and the published configurations). SDXL
joins the last but one of ViT-L/14 and OpenCLIP ViT-bigG/14, before the norm, to 77 x 2048, and adds the pooled vector
of the latter (1280) (Podell et al., "SDXL", 2023, section 2.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import torch
from torch import Tensor

from clipcore.errors import TokenizerError, UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.models.text import TextTransformer
from clipcore.prompt_weights import weighted_tokens
from clipcore.tokenizers.base import Tokenizer

LongPrompt = Literal["chunk", "refuse"]


class TextSide(Protocol):
    """What conditioning needs of a loaded model; `clipcore.Clip` has it."""

    @property
    def model(self) -> CLIP:
        """The network."""

    @property
    def tokenizer(self) -> Tokenizer:
        """Its tokenizer."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a generator reads one text tower.

    Attributes:
        skip: How many of the last blocks are left out ("CLIP skip", counted from 0).
        final_norm: The states pass the tower's last LayerNorm.
        pad_with_end: Rows are filled up with the end token, as OpenAI's tokenizer in transformers does, instead of the
            tokenizer's own padding. Generators see padding, so it matters.
    """

    skip: int = 0
    final_norm: bool = True
    pad_with_end: bool = False


SD1 = Recipe(skip=0, final_norm=True, pad_with_end=True)
"""Stable Diffusion 1.x, over ViT-L/14."""

SD2 = Recipe(skip=1, final_norm=True, pad_with_end=False)
"""Stable Diffusion 2.x, over OpenCLIP ViT-H/14."""

SDXL = (Recipe(skip=1, final_norm=False, pad_with_end=True), Recipe(skip=1, final_norm=False, pad_with_end=False))
"""SDXL, over ViT-L/14 and OpenCLIP ViT-bigG/14."""


@dataclass(frozen=True, eq=False)
class Conditioning:
    """What a generator is given.

    Attributes:
        states: (M, chunks * L, W), in the model's dtype; L is the context length, 77 for CLIP.
        pooled: (M, D), not normalised: the projected state of the end token of the first chunk, at full depth.
    """

    states: Tensor
    pooled: Tensor


def condition(
    clip: TextSide,
    prompts: Sequence[str],
    recipe: Recipe,
    *,
    long_prompts: LongPrompt = "chunk",
    keep_mean: bool = True,
) -> Conditioning:
    """Read prompts, weighted or plain, with one text tower.

    A weight multiplies the states of its tokens. As in the web interface whose notation this is, the states of each
    prompt are then scaled back to the mean they had, unless `keep_mean` is off.

    Args:
        clip: A loaded model with clipcore's own text Transformer.
        prompts: M texts in the notation of `clipcore.prompt_weights`.
        recipe: How the generator reads the tower.
        long_prompts: What happens to a prompt that does not fit: `chunk` reads it in pieces, whose states follow one
            another (all prompts get as many chunks as the longest), `refuse` raises.
        keep_mean: See above.

    Raises:
        TokenizerError: A prompt is too long and `refuse` was asked for.
        UnsupportedArchitecture: The model has no text tower of our own, or fewer blocks than the recipe leaves out.
        ValueError: No prompts.
    """
    tower, tokenizer = clip.model.text, clip.tokenizer
    if not isinstance(tower, TextTransformer):
        raise UnsupportedArchitecture("Conditioning needs a text tower that is clipcore's own Transformer.")
    depth = tower.config.layers - recipe.skip
    if not 0 < depth <= tower.config.layers:
        raise UnsupportedArchitecture(f"The text tower has {tower.config.layers} blocks, so {recipe.skip} is no skip.")
    if not prompts:
        raise ValueError("Conditioning needs at least one prompt.")
    tokens, weights = _rows(prompts, tokenizer, recipe, long_prompts)  # (M, chunks, L)
    tokens, weights = tokens.to(tower.positional_embedding.device), weights.to(tower.positional_embedding)
    with torch.no_grad():
        flat = tokens.flatten(0, 1)
        states = tower.hidden(flat, depth)
        pooled = tower.pool(tower.hidden(tokens[:, 0]), tokens[:, 0])
        if recipe.final_norm:
            states = tower.ln_final(states)
        return Conditioning(_emphasised(states, weights.flatten(0, 1), len(prompts), keep_mean=keep_mean), pooled)


def _emphasised(states: Tensor, weights: Tensor, count: int, *, keep_mean: bool) -> Tensor:
    """Weigh states (M chunks, L, W) by (M chunks, L): (M, chunks L, W)."""
    plain = states.reshape(count, -1, states.shape[-1])
    factors = weights.reshape(count, -1, 1)
    weighed = plain * factors
    if not keep_mean:
        return weighed
    before, after = (x.float().mean(dim=(1, 2), keepdim=True) for x in (plain, weighed))
    touched = (factors != 1).any(dim=1, keepdim=True) & (after != 0)
    return weighed * torch.where(touched, before / torch.where(after == 0, 1.0, after), 1.0).to(weighed.dtype)


def _rows(
    prompts: Sequence[str], tokenizer: Tokenizer, recipe: Recipe, long_prompts: LongPrompt
) -> tuple[Tensor, Tensor]:
    """Token ids and weights (M, chunks, L) of prompts; marks and padding weigh 1."""
    read = [weighted_tokens(prompt, tokenizer) for prompt in prompts]
    room = tokenizer.room
    for prompt, (ids, _) in zip(prompts, read, strict=True):
        if len(ids) > room and long_prompts == "refuse":
            raise TokenizerError(f"The prompt {prompt[:40]!r} has {len(ids)} tokens, and only {room} fit.")
    chunks = max(1, *(-(-len(ids) // room) for ids, _ in read))
    tokens = torch.empty(len(prompts), chunks, tokenizer.context_length, dtype=torch.int64)
    weights = torch.ones(tokens.shape)
    start = len(tokenizer.prefix)
    for row, (ids, factors) in enumerate(read):
        for chunk in range(chunks):
            part = slice(chunk * room, (chunk + 1) * room)
            used = len(ids[part]) + start + len(tokenizer.suffix)
            tokens[row, chunk] = torch.tensor(tokenizer.row(ids[part]))
            if recipe.pad_with_end:
                tokens[row, chunk, used:] = tokenizer.suffix[-1]
            weights[row, chunk, start : start + len(factors[part])] = torch.tensor(factors[part])
    return tokens, weights


def condition_sdxl(
    large: TextSide,
    big: TextSide,
    prompts: Sequence[str],
    *,
    second_prompts: Sequence[str] | None = None,
    long_prompts: LongPrompt = "chunk",
    keep_mean: bool = True,
) -> Conditioning:
    """Read prompts with both of SDXL's text towers.

    Args:
        large: ViT-L/14, 768 wide.
        big: OpenCLIP ViT-bigG/14, 1280 wide, whose pooled vector is used.
        prompts: M texts.
        second_prompts: M other texts for `big`; None gives it the same.
        long_prompts: As in `condition`; both towers get the same number of chunks when their prompts are the same.
        keep_mean: As in `condition`.

    Returns:
        States (M, chunks * L, W1 + W2), 77 x 2048 for one chunk of the published towers, and pooled (M, D2), 1280.

    Raises:
        TokenizerError: As `condition`.
        UnsupportedArchitecture: As `condition`.
        ValueError: As `condition`, or the two sets of prompts differ in number or in chunks.
    """
    others = prompts if second_prompts is None else second_prompts
    first = condition(large, prompts, SDXL[0], long_prompts=long_prompts, keep_mean=keep_mean)
    second = condition(big, others, SDXL[1], long_prompts=long_prompts, keep_mean=keep_mean)
    if first.states.shape[:2] != second.states.shape[:2]:
        raise ValueError("Both towers need as many prompts, of as many chunks.")
    states = torch.cat([first.states, second.states.to(first.states)], dim=-1)
    return Conditioning(states, second.pooled)

"""Captions: the decoder, and the search against all texts there are."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.api import Clip
from clipcore.captioning import CaptionSearch, caption, caption_logits, generate, image_tokens
from clipcore.config import CaptionerConfig, ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.clip import CLIP

START, END = 3, 4
TINY = ClipConfig(
    embed_dim=16,
    vision=VisionConfig(image_size=16, patch_size=8, width=16, layers=1, heads=2, pool="attention", pool_queries=5),
    text=TextConfig(context_length=7, vocab_size=5, width=16, layers=1, heads=2, embed_cls=True),
    captioner=CaptionerConfig(width=16, layers=2, heads=2, vocab_size=5),
    preprocess=PreprocessConfig(size=16),
)


def tiny(seed: int = 0, config: ClipConfig = TINY) -> CLIP:
    torch.manual_seed(seed)
    model = CLIP(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn(parameter.shape) * 0.3)  # sharper than a fresh network
    return model


def every_text(model: CLIP, pixels: torch.Tensor, longest: int) -> dict[tuple[int, ...], float]:
    """The log-probability of each text that ends, and of each that fills its room."""
    bodies = [list(itertools.product(range(END), repeat=n)) for n in range(longest)]
    seen, found = image_tokens(model, pixels), {}
    for n, body in enumerate(bodies):
        rows = [(START, *words) if n == longest - 1 else (START, *words, END) for words in body]
        ids = torch.tensor(rows)
        logits = caption_logits(model, seen.expand(len(rows), -1, -1), ids[:, :-1]).log_softmax(dim=-1)
        sums = logits.gather(2, ids[:, 1:, None]).sum(dim=(1, 2))
        found |= dict(zip(rows, sums.tolist(), strict=True))
    return found


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 99), penalty=st.sampled_from([0.0, 0.7, 1.0]), least=st.integers(2, 4))
def test_wide_search_finds_the_best_of_all_texts(seed: int, penalty: float, least: int) -> None:
    model, pixels, longest = tiny(seed), torch.randn(1, 3, 16, 16), 4
    with torch.inference_mode():
        texts = every_text(model, pixels, longest)
        scores = {ids: score / len(ids) ** penalty for ids, score in texts.items() if len(ids) >= least}
        search = CaptionSearch(beams=5**3, max_tokens=longest, min_tokens=least, length_penalty=penalty)
        found = tuple(generate(model, pixels, start=START, end=END, search=search).tolist())
    assert scores[found] == pytest.approx(max(scores.values()), abs=1e-4)


def test_greedy_search_takes_the_most_probable_token() -> None:
    model, pixels = tiny(), torch.randn(1, 3, 16, 16)
    with torch.inference_mode():
        ids = [START]
        while len(ids) < 6 and ids[-1] != END:
            logits = caption_logits(model, image_tokens(model, pixels), torch.tensor([ids]))[0, -1]
            ids.append(int(logits.argmax()))
        search = CaptionSearch(beams=1, min_tokens=2, max_tokens=6)
        assert generate(model, pixels, start=START, end=END, search=search).tolist() == ids


def test_a_text_is_as_long_as_asked() -> None:
    model = tiny()
    search = CaptionSearch(beams=3, min_tokens=5, max_tokens=6)
    with torch.inference_mode():
        for seed in range(5):
            torch.manual_seed(seed)
            ids = generate(model, torch.randn(1, 3, 16, 16), start=START, end=END, search=search).tolist()
            assert ids[0] == START
            assert 5 <= len(ids) <= 6
            assert END not in ids[:-1]


def test_a_text_never_outgrows_the_context() -> None:
    model = tiny()
    with torch.inference_mode():
        ids = generate(model, torch.randn(1, 3, 16, 16), start=START, end=END, search=CaptionSearch(max_tokens=30))
    assert len(ids) <= 7


def test_the_decoder_looks_back_only_and_at_the_picture() -> None:
    model = tiny()
    a, b = torch.tensor([[START, 1, 2, 3]]), torch.tensor([[START, 1, 4, 0]])
    with torch.inference_mode():
        seen = image_tokens(model, torch.randn(1, 3, 16, 16))
        other = image_tokens(model, torch.randn(1, 3, 16, 16))
        assert seen.shape == (1, 4, 16)
        torch.testing.assert_close(caption_logits(model, seen, a)[:, :2], caption_logits(model, seen, b)[:, :2])
        assert not torch.allclose(caption_logits(model, seen, a), caption_logits(model, other, a))


def test_gradients_are_the_same_with_checkpointing() -> None:
    torch.manual_seed(0)
    model = CLIP(TINY).train()
    pixels, ids = torch.randn(2, 3, 16, 16), torch.tensor([[START, 1, 2, END], [START, 3, END, 0]])
    gradients = []
    for enabled in (False, True):
        model.set_checkpointing(enabled)
        model.zero_grad()
        caption_logits(model, image_tokens(model, pixels), ids).square().mean().backward()
        gradients.append({name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None})
    assert "text_decoder.text_projection" in gradients[0]
    torch.testing.assert_close(gradients[0], gradients[1])


def test_captions_are_words() -> None:
    config = replace(
        TINY,
        text=replace(TINY.text, vocab_size=49408, context_length=12),
        captioner=replace(TINY.captioner, vocab_size=49408),
    )
    clip = Clip(tiny(config=config), name="tiny", model_id="0" * 32, device=torch.device("cpu"), dtype=torch.float32)
    images = [np.zeros((20, 30, 3), np.uint8), np.full((9, 9, 3), 255, np.uint8)]
    texts = caption(clip, images, CaptionSearch(beams=2, max_tokens=9))
    assert len(texts) == 2
    assert all(text and "<|" not in text for text in texts)


def test_a_model_without_decoder_says_so() -> None:
    model = tiny(config=replace(TINY, captioner=None))
    with pytest.raises(UnsupportedArchitecture, match="no captioning decoder"):
        generate(model, torch.randn(1, 3, 16, 16), start=START, end=END)


@pytest.mark.parametrize("wrong", [{"beams": 0}, {"min_tokens": 1}, {"min_tokens": 9, "max_tokens": 8}])
def test_searches_that_make_no_sense(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="caption search"):
        CaptionSearch(**wrong)

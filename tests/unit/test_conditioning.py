"""Conditioning for image generators: against transformers' own text encoders, with the same random weights."""

import numpy as np
import pytest
import torch
from transformers import CLIPConfig, CLIPModel, CLIPTextConfig, CLIPVisionConfig

import clipcore
from clipcore.conditioning import SD1, SD2, SDXL, Recipe, condition, condition_sdxl
from clipcore.config import ClipConfig, TextConfig
from clipcore.errors import TokenizerError, UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.tokenizers import ClipTokenizer

PROMPTS = ["a photograph of an astronaut riding a horse", "two dogs", ""]


class Side:
    """A network and a tokenizer, as `clipcore.Clip` has them."""

    def __init__(self, model, tokenizer):
        self.model, self.tokenizer = model, tokenizer


def _pair(folder, width, seed):
    """A tiny CLIP of transformers, and the same one loaded by clipcore."""
    torch.manual_seed(seed)
    text = CLIPTextConfig(
        hidden_size=width, intermediate_size=2 * width, num_hidden_layers=3, num_attention_heads=4,
        projection_dim=20, bos_token_id=49406, eos_token_id=49407, pad_token_id=49407,
    )  # fmt: skip
    vision = CLIPVisionConfig(
        hidden_size=16, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, image_size=32, patch_size=16,
        projection_dim=20,
    )  # fmt: skip
    reference = CLIPModel(CLIPConfig(text_config=text.to_dict(), vision_config=vision.to_dict(), projection_dim=20))
    reference.eval().save_pretrained(folder)
    return reference, clipcore.load(folder, device="cpu", precision="float32")


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    return _pair(tmp_path_factory.mktemp("large"), 32, 0), _pair(tmp_path_factory.mktemp("big"), 48, 1)


def _ids(tokenizer, prompts, pad):
    rows = tokenizer(prompts)
    for row in rows:
        row[int(row.argmax()) + 1 :] = pad
    return rows


@pytest.mark.parametrize(("recipe", "pad"), [(SD1, 49407), (SD2, 0), (SDXL[0], 49407), (SDXL[1], 0), (Recipe(2), 0)])
def test_states_and_pooled_are_those_of_transformers(pairs, recipe, pad):
    (reference, clip), _ = pairs
    ids = _ids(clip.tokenizer, PROMPTS, pad)
    with torch.no_grad():
        out = reference.text_model(ids, output_hidden_states=True)
        states = out.hidden_states[-1 - recipe.skip]
        if recipe.final_norm:
            states = reference.text_model.final_layer_norm(states)
        # transformers looks for the first end token, as the projection does in Stable Diffusion.
        pooled = reference.text_projection(out.pooler_output)
    got = condition(clip, PROMPTS, recipe)
    torch.testing.assert_close(got.states, states, atol=2e-5, rtol=1e-4)
    torch.testing.assert_close(got.pooled, pooled, atol=2e-5, rtol=1e-4)
    assert got.states.shape == (3, 77, 32)


def test_sdxl_joins_two_towers_and_pools_the_second(pairs):
    (first, large), (second, big) = pairs
    with torch.no_grad():
        parts = [
            model.text_model(_ids(large.tokenizer, PROMPTS, pad), output_hidden_states=True)
            for model, pad in ((first, 49407), (second, 0))
        ]
        expected = torch.cat([part.hidden_states[-2] for part in parts], dim=-1)
        pooled = second.text_projection(parts[1].pooler_output)
    got = condition_sdxl(large, big, PROMPTS)
    assert got.states.shape == (3, 77, 32 + 48)
    torch.testing.assert_close(got.states, expected, atol=2e-5, rtol=1e-4)
    torch.testing.assert_close(got.pooled, pooled, atol=2e-5, rtol=1e-4)


@pytest.mark.parametrize(("width", "dim", "recipe"), [(768, 768, SD1), (1024, 1024, SD2), (1280, 1280, SDXL[1])])
def test_the_published_widths_give_the_published_shapes(width, dim, recipe):
    """On the meta device, where shapes are computed and numbers are not."""
    config = ClipConfig(embed_dim=dim, text=TextConfig(width=width, layers=2, heads=width // 64))
    with torch.device("meta"):
        model = CLIP(config).eval()
    got = condition(Side(model, ClipTokenizer()), ["a cat"], recipe, keep_mean=False)
    assert got.states.shape == (1, 77, width)
    assert got.pooled.shape == (1, dim)


def test_the_pooled_vector_is_what_encode_texts_normalises(pairs):
    (_, clip), _ = pairs
    pooled = condition(clip, PROMPTS[:2], SD2).pooled
    np.testing.assert_allclose(
        torch.nn.functional.normalize(pooled, dim=-1).numpy(), clip.encode_texts(PROMPTS[:2]), atol=1e-6
    )


def test_weights_scale_the_states_of_their_tokens_and_keep_the_mean(pairs):
    (_, clip), _ = pairs
    plain = condition(clip, ["a red car"], SD1).states[0]
    bare = condition(clip, ["a (red:1.5) car"], SD1, keep_mean=False).states[0]
    factors = torch.ones(77, 1)
    factors[2] = 1.5  # start, a, red
    torch.testing.assert_close(bare, plain * factors)
    kept = condition(clip, ["a (red:1.5) car"], SD1).states[0]
    torch.testing.assert_close(kept, plain * factors * (plain.mean() / (plain * factors).mean()), atol=1e-4, rtol=1e-4)
    assert kept.mean().item() == pytest.approx(plain.mean().item(), abs=1e-5)


def test_a_weighted_prompt_does_not_touch_its_neighbours(pairs):
    (_, clip), _ = pairs
    together = condition(clip, ["two dogs", "a (red:1.5) car"], SD1).states
    torch.testing.assert_close(together[0], condition(clip, ["two dogs"], SD1).states[0], atol=1e-6, rtol=1e-5)


def test_long_prompts_become_chunks_or_are_refused_but_never_cut(pairs):
    (_, clip), _ = pairs
    words = [f"word{n % 10}" for n in range(60)]
    long = " ".join(words)
    ids = clip.tokenizer.encode(long)
    assert len(ids) == 120
    got = condition(clip, [long, "two dogs"], SD2).states
    assert got.shape == (2, 154, 32)
    for chunk in range(2):
        row = torch.tensor([clip.tokenizer.row(ids[75 * chunk : 75 * chunk + 75])])
        with torch.no_grad():
            expected = clip.model.text.ln_final(clip.model.text.hidden(row, 2))[0]
        torch.testing.assert_close(got[0, 77 * chunk : 77 * chunk + 77], expected, atol=1e-6, rtol=1e-5)
    short = condition(clip, ["two dogs", ""], SD2).states
    torch.testing.assert_close(got[1, :77], short[0], atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(got[1, 77:], short[1], atol=1e-6, rtol=1e-5)  # filled up with an empty chunk
    with pytest.raises(TokenizerError, match="120 tokens, and only 75 fit"):
        condition(clip, [long], SD2, long_prompts="refuse")


def test_what_cannot_be_done_is_refused_with_its_reason(pairs):
    (_, clip), (_, big) = pairs
    with pytest.raises(UnsupportedArchitecture, match="3 blocks"):
        condition(clip, ["x"], Recipe(skip=3))
    with pytest.raises(ValueError, match="at least one prompt"):
        condition(clip, [], SD1)
    with pytest.raises(ValueError, match="as many"):
        condition_sdxl(clip, big, ["x"], second_prompts=["x", "y"])
    with pytest.raises(UnsupportedArchitecture, match="own Transformer"):
        condition(Side(CLIP(ClipConfig(text=None)), ClipTokenizer()), ["x"], SD1)

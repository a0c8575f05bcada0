"""Relevance maps: against the method written out by hand, and by whether they find the thing they name."""

import math
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from clipcore.config import VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.explain import dense_similarity, dense_vectors, heat_map, recorded_attention, relevance_map
from clipcore.models.clip import CLIP
from toolkit_models import tiny_clip, tiny_config


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny networks only lose by sharing their work between threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def _pixels(model, count=2, seed=0):
    size = model.config.vision.image_size
    return torch.randn(count, 3, size, size, generator=torch.Generator().manual_seed(seed))


def _by_hand(model, pixels, text):
    """One picture through a plain ViT with its attention written out, then Chefer's recursion in loops."""
    tower, maps = model.visual, []
    x = tower.embed(pixels[None])
    for block in tower.transformer.resblocks:
        q, k, v = (
            part.reshape(1, -1, block.attn.heads, part.shape[-1] // block.attn.heads).transpose(1, 2)
            for part in block.attn.qkv(block.ln_1(x)).chunk(3, dim=-1)
        )
        attention = torch.softmax(q @ k.mT / math.sqrt(q.shape[-1]), dim=-1).requires_grad_(True)
        attention.retain_grad()
        maps.append(attention)
        x = x + block.attn.out_proj((attention @ v).transpose(1, 2).flatten(2))
        x = x + block.mlp(block.ln_2(x))
    (F.normalize(tower.pool(x), dim=-1)[0] @ F.normalize(text, dim=-1)).backward()
    relevance = torch.eye(x.shape[1])
    for attention in maps:
        step = torch.zeros_like(relevance)
        for head in range(attention.shape[1]):
            step += (attention.grad[0, head] * attention.detach()[0, head]).clamp(min=0) / attention.shape[1]
        relevance = relevance + step @ relevance
    return relevance[0, 1:].reshape(4, 4)


def test_the_map_is_chefers_recursion():
    model, text = tiny_clip(), torch.randn(2, 24, generator=torch.Generator().manual_seed(1))
    pixels = _pixels(model)
    got = relevance_map(model, pixels, text)
    model.requires_grad_(True)
    for row in range(2):
        torch.testing.assert_close(got[row], _by_hand(model, pixels[row], text[row]), atol=1e-7, rtol=1e-4)


def test_recording_changes_no_vector_and_collects_rows_that_add_up_to_one():
    for kind in ("vit", "resnet"):
        model = tiny_clip(kind)
        pixels = _pixels(model)
        plain = model.encode_image(pixels)
        with recorded_attention() as maps:
            torch.testing.assert_close(model.encode_image(pixels), plain, atol=1e-5, rtol=1e-5)
        assert len(maps) == (3 if kind == "vit" else 1)
        for attention in maps:
            torch.testing.assert_close(attention.sum(dim=-1), torch.ones(attention.shape[:-1]))


@given(causal=st.booleans(), masked=st.booleans(), seed=st.integers(0, 99))
@settings(max_examples=12, deadline=None)
def test_recorded_attention_is_pytorchs_with_masks_too(causal, masked, seed):
    generator = torch.Generator().manual_seed(seed)
    q, k, v = (torch.randn(2, 3, 5, 4, generator=generator) for _ in range(3))
    mask = torch.rand(2, 1, 5, 5, generator=generator) > 0.3 if masked and not causal else None
    if mask is not None:
        mask[..., 0] = True
    expected = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
    with recorded_attention():
        got = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
    torch.testing.assert_close(got, expected, atol=1e-6, rtol=1e-5)


def test_recording_text_towers_respects_the_causal_mask():
    model = tiny_clip()
    tokens = torch.randint(1, 200, (1, 32))
    with recorded_attention() as maps:
        recorded = model.encode_text(tokens)
    torch.testing.assert_close(recorded, model.encode_text(tokens), atol=1e-5, rtol=1e-5)
    assert all(attention.triu(1).abs().max() == 0 for attention in maps)


def _squares(count, size, patch, seed):
    """Noise with one coloured patch each; returns pixels, colour numbers and the patch's place on the grid."""
    generator = torch.Generator().manual_seed(seed)
    pixels = 0.3 * torch.randn(count, 3, size, size, generator=generator)
    colours = torch.randint(0, 3, (count,), generator=generator)
    places = torch.randint(0, (size // patch) ** 2, (count,), generator=generator)
    for picture, colour, place in zip(pixels, colours, places, strict=True):
        y, x = divmod(int(place), size // patch)
        picture[:, y * patch : (y + 1) * patch, x * patch : (x + 1) * patch] = -1.0
        picture[colour, y * patch : (y + 1) * patch, x * patch : (x + 1) * patch] = 2.0
    return pixels, colours, places


def _trained(kind, patch, steps, **options):
    """A tiny CLIP whose image tower was taught to name the colour of the one patch that has one."""
    torch.manual_seed(0)
    model = CLIP(tiny_config(kind, **options))
    size = model.config.vision.image_size
    names = F.normalize(torch.randn(3, 24), dim=-1)
    optimizer = torch.optim.AdamW(model.visual.parameters(), lr=2e-3)
    for step in range(steps):
        pixels, colours, _ = _squares(32, size, patch, seed=step)
        logits = 10.0 * F.normalize(model.encode_image(pixels), dim=-1) @ names.T
        loss = F.cross_entropy(logits, colours)
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
    model.eval().requires_grad_(False)
    pixels, colours, places = _squares(64, size, patch, seed=10_000)
    right = (F.normalize(model.encode_image(pixels), dim=-1) @ names.T).argmax(dim=-1) == colours
    assert right.float().mean() > 0.9  # else there is nothing to explain
    return model, pixels[right], names[colours[right]], places[right]


def _share_found(maps, places):
    return float((maps.flatten(1).argmax(dim=1) == places).float().mean())


# Chance is one in sixteen. How far above it each map comes depends on where a tower puts its information, so the bars
# differ; they are well below what was measured.
@pytest.mark.parametrize(
    ("pool", "layers", "relevant", "dense"), [("cls", 3, 0.6, 0.3), ("avg", 1, 0.8, 0.8), ("map", 1, 0.4, 0.25)]
)
def test_both_maps_find_the_patch_that_the_text_names(pool, layers, relevant, dense):
    model, pixels, texts, places = _trained("vit", 8, 120, pool=pool, layers=layers)
    assert _share_found(relevance_map(model, pixels, texts), places) > relevant
    every = dense_similarity(model, pixels, texts)
    assert _share_found(every[torch.arange(len(pixels)), torch.arange(len(pixels))], places) > dense


def test_both_maps_find_the_quarter_that_the_text_names_for_a_resnet():
    model, pixels, texts, places = _trained("resnet", 32, 60)
    assert _share_found(relevance_map(model, pixels, texts), places) > 0.6
    every = dense_similarity(model, pixels, texts)
    assert _share_found(every[torch.arange(len(pixels)), torch.arange(len(pixels))], places) > 0.6


@pytest.mark.parametrize("pool", ["cls", "avg"])
def test_dense_vectors_take_the_value_path_of_the_last_block(pool):
    model = tiny_clip(pool=pool)
    tower, pixels = model.visual, _pixels(model, 1)
    x = tower.tokens(pixels, depth=2)[0, tower.prefix_tokens :]
    block = tower.transformer.resblocks[-1]
    values = block.attn.out_proj(block.attn.qkv(block.ln_1(x))[:, 2 * 48 :])
    if pool == "cls":
        x = values
    else:
        x = x + values
        x = x + block.mlp(block.ln_2(x))
    expected = F.normalize(tower.ln_post(x) @ tower.proj, dim=-1).reshape(4, 4, 24)
    torch.testing.assert_close(dense_vectors(model, pixels)[0], expected, atol=1e-5, rtol=1e-4)


def test_a_resnet_without_attention_preference_pools_its_dense_vectors():
    """With queries of zero the attention pool is the plain mean of what its value path gives each position."""
    model = tiny_clip("resnet")
    pool, pixels = model.visual.attnpool, _pixels(model, 1)
    torch.nn.init.zeros_(pool.q_proj.weight)
    torch.nn.init.zeros_(pool.q_proj.bias)
    features = model.visual.features(pixels).flatten(2).transpose(1, 2)
    tokens = torch.cat([features.mean(1, keepdim=True), features], dim=1) + pool.positional_embedding
    each = pool.c_proj(pool.v_proj(tokens))
    torch.testing.assert_close(each.mean(dim=1), model.encode_image(pixels), atol=1e-5, rtol=1e-4)
    expected = F.normalize(each[:, 1:], dim=-1).reshape(1, 2, 2, -1)
    torch.testing.assert_close(dense_vectors(model, pixels), expected, atol=1e-5, rtol=1e-4)


def test_following_only_the_last_attention():
    model, text = tiny_clip(), torch.randn(1, 24)
    pixels = _pixels(model)
    with torch.enable_grad(), recorded_attention() as maps:
        vectors = F.normalize(model.encode_image(pixels.clone().requires_grad_(True)), dim=-1)
        (gradient,) = torch.autograd.grad((vectors * F.normalize(text, dim=-1)).sum(), maps[-1:])
    expected = (maps[-1] * gradient).clamp(min=0).mean(dim=1)[:, 0, 1:].reshape(-1, 4, 4)
    torch.testing.assert_close(relevance_map(model, pixels, text, last=1), expected.detach(), atol=1e-8, rtol=1e-4)


def test_maps_leave_the_model_and_the_callers_tensors_alone():
    model, text = tiny_clip(), torch.randn(1, 24)
    model.requires_grad_(True)
    pixels = _pixels(model)
    before = pixels.clone()
    with torch.no_grad():
        relevance_map(model, pixels, text)
    assert torch.equal(pixels, before)
    assert not pixels.requires_grad
    assert all(p.grad is None for p in model.parameters())


def _convolutional(kind):
    settings = {"layers": (1, 1, 1, 1)}
    if kind == "efficientnet_lite":
        settings = {"layers": (1,) * 7, "extra": (("channels", (8, 8, 12, 12, 16, 16, 24)), ("features", 40))}
    config = replace(tiny_config(), vision=VisionConfig(kind=kind, image_size=96, width=8, **settings))
    torch.manual_seed(0)
    return CLIP(config).eval().requires_grad_(False)


@pytest.mark.parametrize("kind", ["efficientnet_lite", "convnext"])
def test_towers_that_average_have_maps_on_any_size_of_picture(kind):
    model, text = _convolutional(kind), torch.randn(1, 24)
    pixels = torch.randn(2, 3, 160, 96)
    assert relevance_map(model, pixels, text).shape == (2, 5, 3)
    assert dense_similarity(model, pixels, text).shape == (2, 1, 5, 3)


def test_the_projections_of_all_places_average_to_the_vector_and_their_products_to_the_similarity():
    model, text = _convolutional("efficientnet_lite"), F.normalize(torch.randn(1, 24), dim=-1)
    tower, pixels = model.visual, _pixels(model)
    each = tower.proj(tower.features(pixels).permute(0, 2, 3, 1))  # (N, h, w, D)
    encoded = model.encode_image(pixels)
    torch.testing.assert_close(each.mean(dim=(1, 2)), encoded, atol=1e-6, rtol=1e-5)
    torch.testing.assert_close(dense_vectors(model, pixels), F.normalize(each, dim=-1), atol=1e-6, rtol=1e-5)
    # Grad-CAM of a linear head: the features by the head's weights along the part of the text beside the vector.
    unit = F.normalize(encoded, dim=-1)
    tangent = (text - (unit * text).sum(dim=-1, keepdim=True) * unit) / encoded.norm(dim=-1, keepdim=True)
    weights = tangent @ tower.proj.weight / 9  # (N, C): every place has a ninth of the mean
    expected = torch.einsum("nchw,nc->nhw", tower.features(pixels), weights).clamp(min=0)
    torch.testing.assert_close(relevance_map(model, pixels, text), expected, atol=1e-7, rtol=1e-4)


def test_towers_without_either_say_so():
    class Blind(torch.nn.Module):
        def forward(self, pixels):
            return pixels.mean(dim=(2, 3)).repeat(1, 8)

    model = tiny_clip()
    model.visual = Blind()
    with pytest.raises(UnsupportedArchitecture, match="no attention"):
        relevance_map(model, torch.randn(1, 3, 32, 32), torch.randn(1, 24))
    with pytest.raises(UnsupportedArchitecture, match="Blind"):
        dense_vectors(model, torch.randn(1, 3, 32, 32))


def test_heat_maps_span_zero_to_one_in_each_picture():
    values = torch.tensor([[[0.0, 1.0], [2.0, 5.0]], [[3.0, 3.0], [3.0, 3.0]]])
    large = heat_map(values, 30, 17)
    assert large.shape == (2, 30, 17)
    assert (large[0].min(), large[0].max()) == (0, 1)
    assert large[0, -1, -1] == pytest.approx(1)
    assert large[1].abs().max() == 0

"""Guidance: gradients against finite differences in float64, and that following them does what they promise."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from clipcore.explain import guidance_gradient, similarity_gradient, spherical_distance
from clipcore.explain.guidance import cutouts
from toolkit_models import tiny_clip


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny networks only lose by sharing their work between threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def _random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


@pytest.mark.parametrize("kind", ["vit", "resnet"])
def test_the_gradient_is_that_of_finite_differences(kind):
    model = tiny_clip(kind).double()
    size = model.config.vision.image_size
    pixels, texts, weights = _random(2, 3, size, size), _random(3, 24, seed=1), torch.tensor([1.0, -0.5, 0.25]).double()
    value, gradient = similarity_gradient(model, pixels, texts, weights)
    vectors = F.normalize(model.encode_image(pixels), dim=-1)
    torch.testing.assert_close(value, vectors @ F.normalize(texts, dim=-1).T @ weights)
    direction = _random(2, 3, size, size, seed=2)
    eps = 1e-6
    ahead, _ = similarity_gradient(model, pixels + eps * direction, texts, weights)
    behind, _ = similarity_gradient(model, pixels - eps * direction, texts, weights)
    slope = (gradient * direction).flatten(1).sum(dim=1)
    torch.testing.assert_close(slope, (ahead - behind) / (2 * eps), atol=1e-7, rtol=1e-4)


def test_climbing_brings_a_picture_to_the_text_and_keeps_the_model():
    model = tiny_clip()
    pixels, text = _random(1, 3, 32, 32).float(), _random(1, 24, seed=3).float()
    start, _ = similarity_gradient(model, pixels, text)
    for _ in range(60):
        value, gradient = similarity_gradient(model, pixels, text)
        pixels = pixels + 0.5 * gradient / gradient.norm()
    assert value > start + 0.3
    assert all(p.grad is None and not p.requires_grad for p in model.parameters())


def test_without_weights_the_texts_are_averaged():
    model, pixels, texts = tiny_clip(), _random(1, 3, 32, 32).float(), _random(4, 24).float()
    value, _ = similarity_gradient(model, pixels, texts)
    each = torch.cat([similarity_gradient(model, pixels, text[None])[0] for text in texts])
    torch.testing.assert_close(value[0], each.mean())


@given(st.integers(0, 1000), st.floats(0.1, 10))
@settings(max_examples=40, deadline=None)
def test_the_spherical_distance_is_half_the_squared_angle(seed, scale):
    a, b = _random(2, 5, 7, seed=seed)
    angle = torch.arccos(F.cosine_similarity(a, b, dim=-1))
    torch.testing.assert_close(spherical_distance(a * scale, b), angle.square() / 2, atol=1e-6, rtol=1e-5)


def test_the_spherical_distance_has_finite_gradients_where_vectors_meet_or_oppose():
    for other, expected in ((1.0, 0.0), (-1.0, math.pi**2 / 2)):
        a = torch.tensor([1.0, 0.0], requires_grad=True)
        distance = spherical_distance(a, torch.tensor([other, 0.0]))
        assert distance.item() == pytest.approx(expected, abs=5e-3)
        assert torch.autograd.grad(distance, a)[0].isfinite().all()


@given(
    height=st.integers(8, 80), width=st.integers(8, 80), size=st.integers(4, 40), power=st.floats(0.2, 4),
    seed=st.integers(0, 99),
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_cutouts_of_any_picture_have_the_models_size_and_its_colours(height, width, size, power, seed):
    image = torch.rand(2, 3, height, width, generator=torch.Generator().manual_seed(seed))
    pieces = cutouts(image, size, 3, torch.Generator().manual_seed(seed), power)
    assert pieces.shape == (6, 3, size, size)
    assert pieces.min() >= image.min() - 1e-5
    assert pieces.max() <= image.max() + 1e-5


def test_guidance_repeats_itself_and_its_gradient_is_right():
    model = tiny_clip().double()
    images, texts = torch.rand(2, 3, 45, 60, dtype=torch.float64), _random(2, 24)

    def at(x):
        return guidance_gradient(model, x, texts, torch.Generator().manual_seed(4), count=3)

    distance, gradient = at(images)
    assert distance.shape == (2,)
    direction, eps = _random(2, 3, 45, 60, seed=5), 1e-6
    slope = (gradient * direction).flatten(1).sum(dim=1)
    numeric = (at(images + eps * direction)[0] - at(images - eps * direction)[0]) / (2 * eps)
    torch.testing.assert_close(slope, numeric, atol=1e-6, rtol=1e-4)


def test_stepping_against_guidance_brings_the_whole_picture_nearer():
    model = tiny_clip()
    generator = torch.Generator().manual_seed(0)
    images, text = torch.rand(1, 3, 48, 48, generator=generator), _random(1, 24, seed=6).float()

    def distance():
        return guidance_gradient(model, images, text, torch.Generator().manual_seed(99), count=8)[0].item()

    start = distance()
    for _ in range(40):
        _, gradient = guidance_gradient(model, images, text, generator, count=4)
        images = (images - 0.5 * gradient / gradient.norm()).clamp(0, 1)
    assert distance() < start - 0.1

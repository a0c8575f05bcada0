"""Maps laid over pictures: the geometry of every preprocessing, and the whole way from a real photograph."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from sklearn.datasets import load_sample_image

from clipcore.adapter import LinearAdapter
from clipcore.api import Clip
from clipcore.config import PreprocessConfig, TextConfig
from clipcore.explain import seen_box, text_heat_map
from clipcore.explain.overlay import Box, spread
from clipcore.models.clip import CLIP
from clipcore.preprocess import Preprocess
from toolkit_models import tiny_config

RULES = [
    {"resize": "shortest"},
    {"resize": "shortest", "shorter_side": 60},
    {"resize": "squash"},
    {"resize": "squash", "shorter_side": 60},
    {"resize": "longest"},
]


@pytest.mark.parametrize("rule", RULES)
@given(width=st.integers(40, 300), height=st.integers(40, 300))
@settings(max_examples=15, deadline=None)
def test_a_mark_that_the_model_sees_is_found_where_it_was_made(rule, width, height):
    config = PreprocessConfig(size=48, **rule)
    picture = Image.new("RGB", (width, height))
    side = min(width, height) // 4
    at = ((width - side) // 2 + side // 3, (height - side) // 2 - side // 4)  # off the centre, inside every crop
    picture.paste((255, 255, 255), (*at, at[0] + side, at[1] + side))
    seen = np.asarray(Preprocess(config).resize(picture).convert("L"), dtype=float)
    y, x = (np.average(axis, weights=seen) for axis in np.mgrid[0:48, 0:48])
    box = seen_box(config, width, height)
    found = (
        box.left + (x + 0.5) / 48 * (box.right - box.left),
        box.top + (y + 0.5) / 48 * (box.bottom - box.top),
    )
    pixel = max((box.right - box.left) / 48, (box.bottom - box.top) / 48)  # one pixel of the model, in the picture's
    assert found == pytest.approx((at[0] + side / 2, at[1] + side / 2), abs=0.75 * pixel)


def test_a_map_is_laid_where_the_model_looked_and_nowhere_else():
    values = torch.tensor([[0.0, 0.0], [0.0, 8.0]])
    laid = spread(values, Box(10, 0, 30, 20), 40, 20)
    assert laid.shape == (20, 40)
    assert laid[:, :10].abs().max() == 0
    assert laid[:, 30:].abs().max() == 0
    assert laid[-1, 29] == pytest.approx(1)
    assert laid[0, 10] == 0
    assert spread(torch.full((3, 3), 7.0), Box(0, 0, 9, 9), 9, 9).abs().max() == 0


def _clip(kind):
    torch.manual_seed(0)
    config = replace(tiny_config(kind), text=TextConfig(width=32, layers=1, heads=4))
    device = torch.device("cpu")
    return Clip(CLIP(config).eval(), name="tiny", model_id="0" * 32, device=device, dtype=torch.float32)


@pytest.mark.parametrize("kind", ["vit", "resnet"])
@pytest.mark.parametrize("method", ["relevance", "dense"])
def test_a_photograph_gets_a_map_of_its_own_size(kind, method):
    photo = load_sample_image("china.jpg")  # 427 x 640
    heat = text_heat_map(_clip(kind), photo, "a temple", method)
    assert heat.shape == (427, 640)
    assert heat.dtype == np.float32
    assert heat.min() == 0
    assert heat.max() == pytest.approx(1, abs=0.35)  # the greatest place may lie between two pixels
    assert heat[:, :100].max() == 0  # CLIP's centre crop leaves 106 columns out on either side
    assert heat[:, 110:530].max() > 0


def test_a_map_follows_what_an_adapter_makes_of_the_vectors():
    clip = _clip("vit")
    photo = load_sample_image("china.jpg")
    rotation = np.linalg.qr(np.random.default_rng(0).normal(size=(clip.dim, clip.dim)))[0].astype(np.float32)
    both = clip.with_adapter(LinearAdapter(rotation, rotation))  # turns pictures and texts alike: nothing changes
    assert np.allclose(text_heat_map(both, photo, "a temple"), text_heat_map(clip, photo, "a temple"), atol=1e-3)
    smaller = np.random.default_rng(1).normal(size=(clip.dim, 5)).astype(np.float32)
    assert text_heat_map(clip.with_adapter(LinearAdapter(smaller, smaller)), photo, "a temple").max() > 0

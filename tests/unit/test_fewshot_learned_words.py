"""CoOp for one album, through real text towers of both kinds."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from clipcore.config import TextConfig
from clipcore.fewshot.adapted import Prompts
from clipcore.fewshot.album import AlbumExamples, album_folds, learn_album
from clipcore.fewshot.learned_words import START, learn_words
from clipcore.fewshot.prompt_learning import CoOp
from clipcore.fewshot.shots import Frame
from clipcore.models.clip import CLIP
from clipcore.tokenizers import ClipTokenizer
from toolkit_models import tiny_config


class Whole:
    """What `learn_words` needs of a loaded model."""

    logit_scale = 20.0

    def __init__(self, **text):
        torch.manual_seed(0)
        options = {"context_length": 16, "width": 32, "layers": 2, "heads": 4} | text
        self.model = CLIP(replace(tiny_config(), text=TextConfig(**options))).eval()
        self.tokenizer = ClipTokenizer(context_length=16)

    def words(self, *texts):
        with torch.no_grad():
            return F.normalize(self.model.encode_text(self.tokenizer(list(texts))), dim=-1).double().numpy()


TOWERS = [{}, {"kind": "bert", "projection": "linear_bias", "pad_id": 0, "pool": "avg", "causal": False}]


@pytest.fixture(params=TOWERS, ids=["transformer", "bert"])
def clip(request):
    return Whole(**request.param)


def learned(clip, members, background, name):
    training = learn_words(clip, "dog", members, background, name, steps=25)
    while True:
        try:
            assert next(training)[1] == 25
        except StopIteration as stop:
            return stop.value


def around(centre, count, seed):
    noise = np.random.default_rng(seed).standard_normal((count, centre.shape[-1]))
    rows = centre + 0.5 * noise / centre.shape[-1] ** 0.5
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_a_context_made_of_words_gives_the_vector_of_the_written_prompt(clip):
    learner = CoOp(clip.model, clip.tokenizer, ["dog"], START)
    with torch.no_grad():
        found = learner.class_vectors().double().numpy()
    np.testing.assert_allclose(found, clip.words(f"{START} dog."), atol=2e-6)


def test_words_are_learned_where_the_name_misses_the_members(clip):
    name, other, rest = clip.words(f"{START} dog.", "zebra engine guitar", "steam locomotive on a hill")
    members, background = around(other, 40, 0), np.concatenate([around(name, 100, 1), around(rest, 100, 2)])
    words = learned(clip, members, background, name)
    assert words.alpha > 0

    def gap(vector):
        return float((around(other, 40, 3) @ vector).mean() - (background @ vector).mean())

    assert gap(words.vector) > gap(name)


def test_a_name_that_tells_everything_is_kept(clip):
    name, rest = clip.words(f"{START} dog.", "steam locomotive on a hill")
    words = learned(clip, around(name, 40, 0), around(-rest, 100, 1), name)
    np.testing.assert_allclose(words.vector, name)
    assert words.alpha == 0


def test_learned_words_are_one_of_the_ways_to_learn_an_album():
    random = np.random.default_rng(0)
    members, background = around(np.eye(16)[0], 70, 0), around(0.3 * random.standard_normal((300, 16)), 300, 1)
    examples = AlbumExamples(members, background[:0], background, np.eye(16)[1])
    folds = album_folds(examples)
    assert len(folds) == 370
    prompts = Prompts(np.repeat(np.eye(16)[:1], 5, axis=0), seconds=3.0)
    head = learn_album(examples, Frame.of(background), prompts=prompts)
    assert {"logistic", "prompt"} <= set(head.quality)
    assert head.seconds["prompt"] >= 3.0
    assert head.head.weight.shape == (1, 16)

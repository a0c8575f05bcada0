"""Class vectors, their cache and the classifier, over a real text tower with random weights."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.api import Clip
from clipcore.config import TextConfig
from clipcore.metrics import expected_calibration_error, negative_log_likelihood
from clipcore.models.clip import CLIP
from clipcore.zeroshot import TEMPLATES, ClassVectorCache, ZeroShotClassifier, class_vectors, prompts
from toolkit_models import TinyEncoder, tiny_config

NAMES = ["cat", "dog", "apple pie"]


def test_class_vectors_are_the_normalised_mean_of_every_prompt():
    encoder = TinyEncoder()
    vectors = class_vectors(encoder, NAMES, "pets")
    assert vectors.dtype == np.float32
    for name, vector in zip(NAMES, vectors, strict=True):
        mean = np.mean([encoder.encode_texts([p])[0] for p in prompts(name, TEMPLATES["pets"])], axis=0, dtype=float)
        np.testing.assert_allclose(vector, mean / np.linalg.norm(mean), atol=1e-6)


def test_batching_changes_nothing():
    encoder = TinyEncoder()
    np.testing.assert_allclose(
        class_vectors(encoder, NAMES, "general", batch=1), class_vectors(encoder, NAMES, "general"), atol=1e-6
    )


def test_the_cache_encodes_each_name_once_per_model_and_set():
    cache, encoder = ClassVectorCache(), TinyEncoder()
    first = cache.get(encoder, ["cat", "dog"], "plain")
    assert sorted(encoder.encoded) == ["a cat", "a dog"]
    again = cache.get(encoder, ["dog", "cat", "dog", "owl"], "plain")
    assert encoder.encoded[2:] == ["an owl"]
    np.testing.assert_array_equal(again[[1, 0]], first)
    cache.get(encoder, ["cat"], ["drawing of {}"])
    assert encoder.encoded[3:] == ["drawing of cat"]


def test_two_models_never_share_a_vector():
    cache, one, two = ClassVectorCache(), TinyEncoder(1), TinyEncoder(2)
    assert not np.allclose(cache.get(one, ["cat"], "plain"), cache.get(two, ["cat"], "plain"))
    assert two.encoded == ["a cat"]


def test_the_caller_cannot_spoil_the_cache():
    cache, encoder = ClassVectorCache(), TinyEncoder()
    expected = cache.get(encoder, ["cat"], "plain").copy()
    cache.get(encoder, ["cat"], "plain")[:] = 0
    np.testing.assert_array_equal(cache.get(encoder, ["cat"], "plain"), expected)


@given(names=st.lists(st.text(min_size=1, max_size=8).filter(str.strip), min_size=1, max_size=5))
@settings(max_examples=15, deadline=None)
def test_a_folder_keeps_any_names_between_runs(tmp_path_factory, names):
    folder = tmp_path_factory.mktemp("cache")
    first = ClassVectorCache(folder).get(TinyEncoder(), names, "plain")
    fresh = TinyEncoder()
    np.testing.assert_array_equal(ClassVectorCache(folder).get(fresh, names, "plain"), first)
    assert fresh.encoded == []


def test_a_damaged_cache_file_is_made_again(tmp_path):
    expected = ClassVectorCache(tmp_path).get(TinyEncoder(), NAMES, "plain")
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for damaged in (b"", b"not an archive", whole[: len(whole) // 2]):
        file.write_bytes(damaged)
        np.testing.assert_array_equal(ClassVectorCache(tmp_path).get(TinyEncoder(), NAMES, "plain"), expected)
        assert file.read_bytes() == whole


def test_forgetting_a_model_leaves_the_others(tmp_path):
    cache, one, two = ClassVectorCache(tmp_path), TinyEncoder(1), TinyEncoder(2)
    for encoder in (one, two):
        cache.get(encoder, ["cat"], "plain")
    cache.forget(one.model_id)
    assert len(list(tmp_path.iterdir())) == 1
    for encoder in (one, two):
        cache.get(encoder, ["cat"], "plain")
    assert (len(one.encoded), len(two.encoded)) == (2, 1)


def test_probabilities_follow_the_model_scale_and_add_up():
    encoder = TinyEncoder()
    classifier = ZeroShotClassifier.build(encoder, NAMES, "plain", ClassVectorCache())
    images = np.random.default_rng(0).normal(size=(6, 24))
    units = images / np.linalg.norm(images, axis=1, keepdims=True)
    exponentials = np.exp(100 * units @ classifier.vectors.astype(float).T)
    expected = exponentials / exponentials.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(classifier.probabilities(images), expected, atol=1e-9)
    best = classifier.predict(images, top=2)
    assert [row[0].name for row in best] == [NAMES[i] for i in expected.argmax(axis=1)]
    assert all(row[0].probability >= row[1].probability for row in best)


def test_independent_probabilities_are_the_sigmoid_with_bias_and_never_overflow():
    classifier = ZeroShotClassifier(("x", "y"), np.eye(2, dtype=np.float32), logit_scale=2000.0, logit_bias=-10.0)
    values = classifier.independent([[1.0, 0.0], [-1.0, 0.0]])
    np.testing.assert_allclose(values[:, 0], [1.0, 0.0], atol=1e-12)
    np.testing.assert_allclose(values[:, 1], 1 / (1 + np.exp(10.0)))


def test_calibration_lowers_the_loss_and_the_error_but_moves_no_decision():
    rng = np.random.default_rng(5)
    vectors = np.eye(8, dtype=np.float32)[:4]
    labels = rng.integers(0, 4, 400)
    images = vectors[labels] + 0.9 * rng.normal(size=(400, 8))
    raw = ZeroShotClassifier(("a", "b", "c", "d"), vectors, logit_scale=100.0)
    fitted = raw.calibrated(images[:200], labels[:200])
    held_out, truth = images[200:], labels[200:]
    assert fitted.temperature > 1
    assert negative_log_likelihood(fitted.logits(held_out), truth) < negative_log_likelihood(
        raw.logits(held_out), truth
    )
    assert expected_calibration_error(fitted.probabilities(held_out), truth) < 0.1
    assert [p[0].name for p in fitted.predict(held_out)] == [p[0].name for p in raw.predict(held_out)]
    assert fitted.calibrated(images[:200], labels[:200]).temperature == pytest.approx(fitted.temperature)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: class_vectors(TinyEncoder(), []), "at least one class"),
        (lambda: class_vectors(TinyEncoder(), ["cat", " "]), "Class 1 has an empty name"),
        (lambda: class_vectors(TinyEncoder(), ["cat"], "birds"), "no prompt set 'birds'"),
        (lambda: class_vectors(TinyEncoder(), ["cat"], []), "At least one prompt"),
        (lambda: ClassVectorCache().get(TinyEncoder(), []), "at least one class"),
        (lambda: ZeroShotClassifier(("a",), np.eye(2, dtype=np.float32)), "1 class names but 2"),
        (lambda: ZeroShotClassifier(("a",), np.ones((1, 2), np.float32), temperature=0), "positive"),
        (lambda: ZeroShotClassifier(("a",), np.ones((1, 2), np.float32)).logits(np.ones((1, 3))), "another model"),
    ],
)
def test_bad_input_is_refused_with_its_reason(call, words):
    with pytest.raises(ValueError, match=words):
        call()


def test_a_loaded_model_goes_straight_in():
    """`clipcore.Clip` itself, with CLIP's tokenizer and SigLIP's bias, over random weights."""
    torch.manual_seed(0)
    text = TextConfig(width=32, layers=1, heads=4)
    config = replace(tiny_config(), text=text, logit_scale_init=float(np.log(10.0)), logit_bias_init=-3.0)
    device = torch.device("cpu")
    clip = Clip(CLIP(config).eval(), name="tiny", model_id="1" * 32, device=device, dtype=torch.float32)
    classifier = ZeroShotClassifier.build(clip, NAMES, "pets", ClassVectorCache())
    vectors = clip.encode_images([np.full((20, 30, 3), level, np.uint8) for level in (0, 128, 255)])
    expected = 10.0 * vectors.astype(float) @ class_vectors(clip, NAMES, "pets").T.astype(float) - 3.0
    np.testing.assert_allclose(classifier.logits(vectors), expected, atol=1e-5)
    np.testing.assert_allclose(classifier.independent(vectors), 1 / (1 + np.exp(-expected)), atol=1e-6)

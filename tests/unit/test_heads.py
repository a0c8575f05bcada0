"""Heads over CLIP vectors: the published file forms, rebuilt with random numbers, against the published rules."""

import os

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import nn

from clipcore.errors import CheckpointError
from clipcore.heads import ConceptHead, MlpHead, load_head, save_head


def _vectors(count=6, dim=16, seed=0):
    vectors = np.random.default_rng(seed).normal(size=(count, dim))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _sequential(activation):
    """The shape of LAION's improved predictor: dropout holds no weights, so the numbers in the names have gaps."""
    torch.manual_seed(0)
    between = [nn.ReLU()] if activation == "relu" else []
    return nn.Sequential(
        nn.Linear(16, 12), *between, nn.Dropout(0.2), nn.Linear(12, 8), *between, nn.Dropout(0.1), nn.Linear(8, 1)
    ).eval()


@pytest.mark.parametrize("activation", ["none", "relu"])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_a_stack_of_layers_scores_as_the_network_it_came_from(tmp_path, activation, suffix):
    network, path = _sequential(activation), tmp_path / f"head{suffix}"
    state = {f"layers.{name}": value for name, value in network.state_dict().items()}
    torch.save(state, path) if suffix == ".pth" else save_file(state, path)
    head = load_head(path, activation=activation)
    vectors = _vectors()
    expected = network(torch.tensor(vectors, dtype=torch.float32)).detach().numpy()
    np.testing.assert_allclose(head.scores(vectors), expected, atol=1e-6)
    np.testing.assert_allclose(head.scores(vectors * 7), expected, atol=1e-6)  # length is taken out


def test_a_single_linear_layer_is_a_head_and_ten_come_before_two(tmp_path):
    linear = nn.Linear(16, 1)
    torch.save(linear.state_dict(), tmp_path / "linear.pth")
    vectors = _vectors()
    expected = linear(torch.tensor(vectors, dtype=torch.float32)).detach().numpy()
    np.testing.assert_allclose(load_head(tmp_path / "linear.pth").scores(vectors), expected, atol=1e-6)
    deep = {}
    for number in range(1, 12):
        deep |= {f"linear_{number}.weight": torch.full((number + 1, number), 0.1)}
    save_file(deep, tmp_path / "deep.safetensors")
    assert load_head(tmp_path / "deep.safetensors").widths == tuple(range(1, 13))


def _checker_by_hand(vectors, concepts, thresholds, special, special_thresholds):
    """Stable Diffusion's safety checker, one picture and one concept at a time."""

    def cosine(a, b):
        return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))

    table = []
    for v in vectors:
        adjustment = 0.0
        for c, t in zip(special, special_thresholds, strict=True):
            if round(cosine(v, c) - t + adjustment, 3) > 0:
                adjustment = 0.01
        table.append([round(cosine(v, c) - t + adjustment, 3) for c, t in zip(concepts, thresholds, strict=True)])
    return np.array(table)


@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_a_safety_checker_follows_the_published_rule(tmp_path_factory, seed):
    rng = np.random.default_rng(seed)
    concepts, special = rng.normal(size=(17, 16)), rng.normal(size=(3, 16))
    thresholds, special_thresholds = rng.uniform(-0.1, 0.3, 17), rng.uniform(0.0, 0.4, 3)
    path = tmp_path_factory.mktemp("checker") / "pytorch_model.bin"
    parts = {
        "concept_embeds": concepts,
        "special_care_embeds": special,
        "concept_embeds_weights": thresholds,
        "special_care_embeds_weights": special_thresholds,
        "visual_projection.weight": rng.normal(size=(16, 20)),  # the file carries its image tower along
        "vision_model.vision_model.embeddings.class_embedding": rng.normal(size=20),
    }
    torch.save({name: torch.tensor(value, dtype=torch.float32) for name, value in parts.items()}, path)
    vectors = _vectors(8, seed=seed)
    expected = _checker_by_hand(vectors, concepts, thresholds, special, special_thresholds)
    got = load_head(path).scores(vectors)
    # Rounding to three places may fall either way on the last float32 bit.
    np.testing.assert_allclose(got, expected, atol=1.1e-3)
    assert (np.abs(got - expected) > 1e-6).mean() < 0.02


def test_heads_written_here_come_back_whole(tmp_path):
    torch.manual_seed(1)
    mlp = MlpHead((16, 8, 3), "gelu", "sigmoid", ("safe", "unsure", "sensitive"), "model-1").eval()
    concept = ConceptHead(
        torch.randn(2, 16), torch.rand(2), torch.randn(1, 16), torch.rand(1), labels=("a", "b"), model_id="model-2"
    )
    for number, head in enumerate((mlp, concept)):
        path = tmp_path / f"{number}.safetensors"
        save_head(head, path)
        again = load_head(path)
        assert (again.labels, again.model_id) == (head.labels, head.model_id)
        np.testing.assert_allclose(again.scores(_vectors()), head.scores(_vectors()), atol=1e-6)
    assert ((mlp.scores(_vectors()) > 0) & (mlp.scores(_vectors()) < 1)).all()


class _Malice:
    def __init__(self, mark):
        self.mark = mark

    def __reduce__(self):
        return os.mkdir, (str(self.mark),)


def test_a_pickle_that_would_run_code_is_refused_and_runs_nothing(tmp_path):
    path, mark = tmp_path / "head.pth", tmp_path / "ran"
    torch.save({"weight": _Malice(mark)}, path)
    with pytest.raises(CheckpointError, match="safetensors"):
        load_head(path)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ({"weight": torch.zeros(1, 4, 2), "bias": torch.zeros(1)}, "more than linear layers"),
        ({"layers.0.weight": torch.zeros(3, 4), "layers.1.weight": torch.zeros(1, 2)}, "3 outputs before 2 inputs"),
        ({"layers.0.weight": torch.zeros(3, 4), "mean": torch.zeros(4)}, "it holds mean"),
        ({"mean": torch.zeros(4)}, "no head"),
        ({"concept_embeds": torch.zeros(2, 4)}, "lacks concept_embeds_weights"),
        (
            {
                "concept_embeds": torch.zeros(2, 4),
                "concept_embeds_weights": torch.zeros(3),
                "special_care_embeds": torch.zeros(1, 4),
                "special_care_embeds_weights": torch.zeros(1),
            },
            "do not fit together",
        ),
    ],
)
def test_other_files_are_refused_with_their_reason(tmp_path, tensors, words):
    save_file(tensors, tmp_path / "x.safetensors")
    with pytest.raises(CheckpointError, match=words):
        load_head(tmp_path / "x.safetensors")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ("{", "damaged description"),
        ("[]", "not a table"),
        ('{"activation": "swish"}', "'swish'"),
        ('{"labels": ["a", "b"]}', "2 labels for 1 outputs"),
    ],
)
def test_a_head_whose_description_is_wrong_is_refused(tmp_path, facts, words):
    save_file({"weight": torch.zeros(1, 4)}, tmp_path / "x.safetensors", {"clipcore_head": facts})
    with pytest.raises(CheckpointError, match=words):
        load_head(tmp_path / "x.safetensors")


def test_a_missing_file_and_wrong_vectors(tmp_path):
    with pytest.raises(CheckpointError, match="no model file"):
        load_head(tmp_path / "none.pth")
    with pytest.raises(ValueError, match="another model"):
        MlpHead((16, 1)).scores(_vectors(dim=8))
    with pytest.raises(ValueError, match="input and an output"):
        MlpHead((16,))

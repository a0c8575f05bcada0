"""The text towers in NumPy against those in PyTorch, on the same files."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import clipcore
from clipcore.config import ClipConfig, TextConfig
from clipcore.errors import CheckpointError
from clipcore.light import LightText
from clipcore.light.networks import _erf
from clipcore.saving import Storage
from helpers import tiny_clip
from helpers.word_tokenizer import write_word_tokenizer

TEXTS = [
    "a dog",
    "",
    "a dog <|endoftext|> and a cat",
    "Ein Hund am Strand, naïve café ☕",
    "many words " * 60,
    "日本語",
]


def text_config(**changes: Any) -> ClipConfig:
    return replace(tiny_clip.VIT, text=replace(tiny_clip.TEXT, heads=4, **changes))


def saved(config: ClipConfig, folder: Path, storage: dict[str, Storage] | None = None) -> Path:
    return clipcore.save(tiny_clip.build(config), config, folder, storage)


def assert_as_the_network(folder: Path, texts: list[str]) -> None:
    clip = clipcore.load(folder, device="cpu", precision="float32")
    light = LightText.open(folder)
    assert light is not None
    np.testing.assert_allclose(light.encode_texts(texts), clip.encode_texts(texts), atol=2e-6)


EIGHT_BITS: dict[str, Storage] = {"*": "float16", "text.*": "int8"}


@pytest.mark.parametrize(
    ("config", "storage"),
    [
        (text_config(), EIGHT_BITS),
        (text_config(activation="quick_gelu"), None),
        (text_config(activation="gelu_tanh", projection="linear_bias"), None),
        (text_config(embed_rank=16, mlp_ratio=2.5), EIGHT_BITS),
        (text_config(pool="eos"), None),
        (text_config(pool="eos", eos_id=320), None),
    ],
)
def test_vectors_are_those_of_the_network(
    config: ClipConfig, storage: dict[str, Storage] | None, tmp_path: Path
) -> None:
    clip = clipcore.load(saved(config, tmp_path, storage), device="cpu", precision="float32")
    light = LightText.open(tmp_path, config)
    assert light is not None
    expected = clip.encode_texts(TEXTS)
    got = light.encode_texts(TEXTS)
    np.testing.assert_allclose(got, expected, atol=2e-6)
    assert (got.dtype, light.dim) == (np.float32, clip.dim)
    assert light.logit_scale == pytest.approx(clip.logit_scale)
    assert light.encode_texts([]).shape == (0, clip.dim)


def test_a_sentence_encoder_with_its_tokenizer(tmp_path: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "dog", "cat", "on", "the", "beach", ","]
    vocabulary = tokenizers.models.WordPiece({word: i for i, word in enumerate(words)}, unk_token="[UNK]")
    tokenizer = tokenizers.Tokenizer(vocabulary)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    text = TextConfig(
        kind="bert",
        context_length=16,
        vocab_size=len(words),
        width=48,
        layers=3,
        heads=4,
        norm_eps=1e-12,
        tokenizer="wordpiece",
    )
    config = replace(tiny_clip.VIT, text=text)
    saved(config, tmp_path, EIGHT_BITS)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    assert_as_the_network(tmp_path, ["a dog on the beach", "cat", "", "a dog, a cat, " * 12])


def test_open_clips_own_names_are_known(tmp_path: Path) -> None:
    config = text_config()
    model = tiny_clip.build(config)
    state = {name.removeprefix("text."): tensor.contiguous() for name, tensor in model.state_dict().items()}
    saved(config, tmp_path / "ours")
    from safetensors.torch import save_file

    (tmp_path / "theirs").mkdir()
    save_file(state, tmp_path / "theirs" / "open_clip_model.safetensors")
    ours, theirs = LightText.open(tmp_path / "ours", config), LightText.open(tmp_path / "theirs", config)
    assert ours is not None
    assert theirs is not None
    np.testing.assert_array_equal(ours.encode_texts(TEXTS), theirs.encode_texts(TEXTS))


def test_siglip_sees_its_padding(tmp_path: Path) -> None:
    text = TextConfig(
        context_length=12,
        vocab_size=8,
        width=48,
        layers=3,
        heads=4,
        causal=False,
        pool="last",
        pad_id=1,
        projection="linear_bias",
        tokenizer="file",
        tokenizer_name="of a test",
        lower_case=True,
    )
    saved(replace(tiny_clip.VIT, text=text), tmp_path)
    write_word_tokenizer(tmp_path, ["<unk>", "</s>", "a", "dog", "cat", "on", "the", "beach"])
    assert_as_the_network(tmp_path, ["a dog on the beach", "cat", "", "a dog, a cat, " * 12])


def test_the_config_of_others_is_understood(tmp_path: Path) -> None:
    """What open_clip publishes says nothing to clipcore alone; a search with such a model does without PyTorch too."""
    saved(text_config(activation="quick_gelu"), tmp_path)
    about = json.loads((tmp_path / "open_clip_config.json").read_text("utf-8"))
    about.pop("clipcore", None)
    about["model_cfg"]["quick_gelu"] = True
    (tmp_path / "open_clip_config.json").write_text(json.dumps(about), "utf-8")
    assert_as_the_network(tmp_path, TEXTS)


def test_what_it_cannot_run_is_left_to_the_network(tmp_path: Path) -> None:
    assert LightText.open(tmp_path) is None
    for number, config in enumerate(
        [text_config(pool="avg"), text_config(causal=False), replace(tiny_clip.VIT, text=None)]
    ):
        assert LightText.open(saved(config, tmp_path / str(number)), config) is None
    assert LightText.open(saved(text_config(), tmp_path / "bf16", {"*": "bfloat16"}), text_config()) is None
    longer = saved(text_config(), tmp_path / "longer")
    assert LightText.open(longer, text_config()) is not None
    for other in (text_config(context_length=200), text_config(context_length=20), text_config(vocab_size=60_000)):
        assert LightText.open(longer, other) is None


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    saved(text_config(), tmp_path)
    weights = tmp_path / "open_clip_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(CheckpointError, match=r"open_clip_model\.safetensors is damaged"):
        LightText.open(tmp_path, text_config())
    saved(text_config(layers=1), tmp_path / "short")
    with pytest.raises(CheckpointError, match="not of its config"):
        LightText.open(tmp_path / "short", text_config(layers=3))


def test_the_error_function() -> None:
    x = np.linspace(-5, 5, 2001, dtype=np.float32)
    np.testing.assert_allclose(_erf(x), torch.erf(torch.from_numpy(x)).numpy(), rtol=0, atol=5e-7)


def test_it_does_without_torch(tmp_path: Path) -> None:
    saved(text_config(), tmp_path)
    code = (
        "import sys\nfrom clipcore.light import LightText\n"
        "print(LightText.open(sys.argv[1]).encode_texts(['a dog']).shape, 'torch' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["(1,", "32)", "False"]

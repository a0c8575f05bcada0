"""The towers of the bundled model against the networks they begin with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import clipcore
from clipcore.config import TextConfig, VisionConfig
from clipcore.models.bert import BertText
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.tokenizers.file import FileTokenizer
from clipcore.training.errors import DataError
from clipcore.training.start import folded_efficientnet, renamed_bert, start_image, start_text
from helpers import seeded_weights

transformers: Any = pytest.importorskip("transformers")
BUNDLED = Path(clipcore.__file__).parents[1] / "resources" / "models" / "albumen-s"
SMALL = {"vocab_size": 60, "hidden_size": 24, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 48}


def quarter() -> tuple[EfficientNetLite, dict[str, torch.Tensor], np.ndarray]:
    """A tower, the reference's weights under the published names, and the reference's pooled features."""
    with np.load(Path(__file__).parent / "goldens" / "efficientnet-lite.npz") as golden:
        state = seeded_weights.weights((name, tuple(shape)) for name, shape in json.loads(str(golden["shapes"])))
        features = golden["features"]
    extra = (("channels", (8, 8, 16, 24, 32, 48, 80)), ("features", 1280))
    config = VisionConfig(kind="efficientnet_lite", width=32, layers=(1, 1, 1, 2, 2, 2, 1), extra=extra)
    return EfficientNetLite(config, 8).eval(), state, features


def test_efficientnet_has_the_features_of_the_published_code(tmp_path):
    tower, state, expected = quarter()
    torch.save(state, tmp_path / "weights.pth")
    start_image(tower, str(tmp_path / "weights.pth"))
    with torch.inference_mode():
        pooled = tower.pooled(seeded_weights.pixels(64, 2))
    np.testing.assert_allclose(pooled.numpy(), expected, atol=2e-6)


@pytest.mark.parametrize("size", [64, 65, 70])
def test_the_quick_gradient_of_strided_convolutions_is_the_exact_one(size):
    tower, state, _ = quarter()
    tower.load_state_dict(tower.state_dict() | folded_efficientnet(state))
    pixels = seeded_weights.pixels(size, 2)
    with torch.no_grad():
        plain = tower(pixels)
    torch.testing.assert_close(tower(pixels.clone().requires_grad_(True)), plain, atol=1e-6, rtol=1e-5)
    assert tower.features(pixels).shape[2:] == (-(-size // 32),) * 2


def test_fixed_parts_get_no_gradient():
    tower, _, _ = quarter()
    tower.fix(3, depthwise=True)
    tower(seeded_weights.pixels(64, 2)).sum().backward()
    trained = {name for name, p in tower.named_parameters() if p.grad is not None}
    assert not any(name.startswith(("stem", "blocks.0", "blocks.2")) or "depthwise" in name for name in trained)
    assert {"blocks.3.project.weight", "head.weight", "proj.bias"} <= trained


def test_weights_of_another_network_are_refused_by_name(tmp_path):
    tower, state, _ = quarter()
    path = tmp_path / "weights.pth"
    torch.save({name: tensor for name, tensor in state.items() if "blocks.9._project" not in name}, path)
    with pytest.raises(DataError, match=r"weights\.pth"):
        start_image(tower, str(path))
    path.write_bytes(b"not weights")
    with pytest.raises(DataError, match=r"weights\.pth"):
        start_image(tower, str(path))


def bert(length: int = 32) -> tuple[BertText, Any]:
    torch.manual_seed(0)
    reference = transformers.BertModel(transformers.BertConfig(**SMALL, max_position_embeddings=length)).eval()
    config = TextConfig(
        kind="bert", context_length=length, vocab_size=60, width=24, layers=2, heads=4, mlp_ratio=2.0, norm_eps=1e-12,
        pad_id=0,
    )  # fmt: skip
    return BertText(config, 8).eval(), reference


def test_bert_has_the_sentence_vectors_of_transformers(tmp_path):
    tower, reference = bert()
    with torch.no_grad():
        for parameter in reference.parameters():
            parameter.normal_(std=0.3)
    reference.save_pretrained(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{}")
    assert start_text(tower, str(tmp_path)) == tmp_path / "tokenizer.json"
    tokens = torch.randint(1, 60, (4, 32))
    for row, count in enumerate((32, 3, 17, 1)):
        tokens[row, count:] = 0
    mask = (tokens != 0).long()
    with torch.inference_mode():
        states = reference(input_ids=tokens, attention_mask=mask).last_hidden_state
        mean = (states * mask[:, :, None]).sum(dim=1) / mask.sum(dim=1, keepdim=True)
        ours = tower.sentence(tokens)
        alone = tower.sentence(tokens[1:2, :5])
    torch.testing.assert_close(ours, torch.nn.functional.normalize(mean, dim=-1), atol=2e-6, rtol=0)
    torch.testing.assert_close(alone, ours[1:2], atol=1e-6, rtol=0)  # padding counts for nothing


def test_bert_weights_of_another_depth_are_refused(tmp_path):
    tower, reference = bert()
    state = renamed_bert(reference.state_dict(), 2, 32)
    assert state.keys() == {name for name in tower.state_dict() if not name.startswith("text_projection")}
    reference.encoder.layer = reference.encoder.layer[:1]
    reference.save_pretrained(tmp_path)
    with pytest.raises(DataError, match=r"model\.safetensors"):
        start_text(tower, str(tmp_path))


TEXTS = (
    "a dog", "A black dog is running after a white dog in the snow .", "café Über naïve", "漢字とカナ", "😀 smile",
    "", "   ", "antidisestablishmentarianism", "don't stop-me; now!  e-mail@x.org", "x" * 120, "tab\tnew\nline",
    "1,234.56 €", "[SEP] [MASK] plain", "İstanbul ﬁ ﬂ", "a" * 30 + " " + "b" * 300,
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_the_bundled_tokenizer_has_the_ids_of_transformers(text):
    clip_config = clipcore.load(BUNDLED, device="cpu").config.text
    tokenizer = FileTokenizer.of(clip_config, BUNDLED)
    reference = transformers.PreTrainedTokenizerFast(
        tokenizer_file=str(BUNDLED / "tokenizer.json"), cls_token="[CLS]", sep_token="[SEP]", pad_token="[PAD]"
    )
    expected = reference(text, truncation=True, max_length=tokenizer.context_length)["input_ids"]
    row = tokenizer.row(tokenizer.encode(text))
    assert row == expected + [0] * (tokenizer.context_length - len(expected))

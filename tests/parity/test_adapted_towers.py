"""ALIGN against transformers: the same weights, read from a folder as transformers writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional as F

import clipcore
from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.errors import MissingExtra, TokenizerError
from clipcore.models import adapted
from clipcore.models.clip import CLIP
from helpers.word_tokenizer import write_word_tokenizer

transformers: Any = pytest.importorskip("transformers")


@pytest.fixture(scope="module")
def align_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    config = transformers.AlignConfig(
        text_config={"num_hidden_layers": 2, "vocab_size": 500},
        # B7's widths, one block a stage
        vision_config={"hidden_dim": 640, "image_size": 289, "depth_coefficient": 0.2},
        temperature_init_value=0.07,
    )
    model = transformers.AlignModel(config)
    for module in model.modules():  # fresh statistics would hide a mix-up of mean and variance
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 1.5)
    folder = tmp_path_factory.mktemp("align")
    model.save_pretrained(folder)
    processor = transformers.EfficientNetImageProcessor(
        do_center_crop=True,
        rescale_factor=1 / 127.5,
        rescale_offset=True,
        do_normalize=False,
        include_top=False,
        resample=Image.Resampling.BILINEAR,
    )
    processor.save_pretrained(folder)
    return folder


def test_align_has_the_vectors_and_logits_of_transformers(align_folder: Path) -> None:
    clip = clipcore.load(align_folder, device="cpu")
    reference = transformers.AlignModel.from_pretrained(align_folder).eval()
    pixels = torch.rand(2, 3, 289, 289) * 2 - 1
    tokens = torch.randint(4, 500, (3, 64))
    tokens[0, 20:] = 0
    with torch.inference_mode():
        theirs = reference(pixel_values=pixels, input_ids=tokens, attention_mask=(tokens != 0).long())
        image, text = clip.model.encode_image(pixels), clip.model.encode_text(tokens)
        logits = clip.model(pixels, tokens)
    assert (F.normalize(image, dim=-1) - theirs.image_embeds).abs().max() <= 1e-5
    assert (F.normalize(text, dim=-1) - theirs.text_embeds).abs().max() <= 1e-5
    torch.testing.assert_close(logits, theirs.logits_per_image, atol=1e-3, rtol=1e-4)


def test_align_prepares_pictures_as_transformers_does(align_folder: Path) -> None:
    clip = clipcore.load(align_folder, device="cpu")
    processor = transformers.EfficientNetImageProcessor.from_pretrained(align_folder)
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (301, 412, 3), dtype=np.uint8))
    theirs = processor(images=image, return_tensors="pt")["pixel_values"]
    assert (clip.preprocess([image]) - theirs).abs().max() <= 2.01 / 255


@pytest.mark.parametrize("name", ["align", "xlm-roberta-base"])
def test_without_transformers_the_extra_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapted, "find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match=r"albumen\[transformers\]"):
        adapted.AdaptedText(TextConfig(kind="transformers", name=name, pool="avg"), 8)


def test_a_multilingual_model_is_saved_and_read_with_its_tokenizer(tmp_path: Path) -> None:
    words = ["<s>", "<pad>", "</s>", "<unk>", "ein", "chien", "gatto", "und"]
    small = {"vocab_size": 8, "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}
    config = ClipConfig(
        embed_dim=12,
        vision=VisionConfig(image_size=16, patch_size=8, width=16, layers=1, heads=2),
        text=TextConfig(
            kind="transformers",
            name="xlm-roberta-base",
            context_length=10,
            pool="avg",
            pad_id=1,
            projection="mlp",
            tokenizer="file",
            extra=tuple(sorted((small | {"intermediate_size": 32}).items())),
        ),
        preprocess=PreprocessConfig(size=16),
    )
    torch.manual_seed(0)
    model = CLIP(config).eval()
    clipcore.save(model, config, tmp_path)
    write_word_tokenizer(tmp_path, words)
    clip = clipcore.load(tmp_path, device="cpu", precision="float32")
    with torch.inference_mode():
        rows = torch.tensor([[0, 4, 5, 2, *[1] * 6], [0, 6, 7, 4, 5, 2, *[1] * 4]])
        expected = F.normalize(model.encode_text(rows), dim=-1).numpy()
        alone = F.normalize(model.encode_text(rows[:1, :4]), dim=-1).numpy()  # padding counts for nothing
    np.testing.assert_allclose(clip.encode_texts(["ein chien", "gatto und ein chien"]), expected, atol=1e-6)
    np.testing.assert_allclose(alone, expected[:1], atol=1e-6)
    clip.save(tmp_path / "copy")
    copied = clipcore.load(tmp_path / "copy", device="cpu", precision="float32")
    assert copied.model_id == clip.model_id
    np.testing.assert_array_equal(copied.encode_texts(["gatto"]), clip.encode_texts(["gatto"]))
    (tmp_path / "tokenizer.json").unlink()
    with pytest.raises(TokenizerError, match="tokenizer"):
        clip.save(tmp_path / "another")
    assert not (tmp_path / "another" / "open_clip_model.safetensors").exists()


@pytest.mark.parametrize(("precision", "bar"), [("bfloat16", 0.9995), ("int8", 0.995)])
def test_align_keeps_its_directions_in_lower_precision(precision: Any, bar: float, align_folder: Path) -> None:
    exact = clipcore.load(align_folder, device="cpu", precision="float32").model
    lower = clipcore.load(align_folder, device="cpu", precision=precision).model
    dtype = torch.bfloat16 if precision == "bfloat16" else torch.float32
    pixels = torch.rand(1, 3, 289, 289) * 2 - 1
    tokens = torch.randint(4, 500, (2, 64))
    with torch.inference_mode():
        pairs = [
            (exact.encode_image(pixels), lower.encode_image(pixels.to(dtype))),
            (exact.encode_text(tokens), lower.encode_text(tokens)),
        ]
    for ours, theirs in pairs:
        assert F.cosine_similarity(ours, theirs.float()).min() >= bar

"""DINOv2 against transformers: the same weights, read from a folder as transformers writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional as F

import clipcore
from clipcore.errors import UnsupportedArchitecture

transformers: Any = pytest.importorskip("transformers")

# The widths of the paper's table 17, two blocks.
SMALL = {"hidden_size": 384, "num_attention_heads": 6}
BASE = {"hidden_size": 768, "num_attention_heads": 12}
LARGE = {"hidden_size": 1024, "num_attention_heads": 16}
GIANT = {"hidden_size": 1536, "num_attention_heads": 24, "use_swiglu_ffn": True}


def write(folder: Path, registers: bool, settings: dict[str, Any]) -> Any:
    torch.manual_seed(0)
    kind = "Dinov2WithRegisters" if registers else "Dinov2"
    common = {"num_hidden_layers": 2, "patch_size": 14, "image_size": 518, "layerscale_value": 0.5}
    model = getattr(transformers, f"{kind}Model")(getattr(transformers, f"{kind}Config")(**common, **settings))
    for name, parameter in model.named_parameters():
        if name.startswith("embeddings.") and parameter.dim() == 3:
            torch.nn.init.normal_(parameter, std=0.1)  # zeros would hide a position or token that is lost
    model.save_pretrained(folder)
    transformers.BitImageProcessor(
        size={"shortest_edge": 256},
        crop_size={"height": 224, "width": 224},
        image_mean=[0.485, 0.456, 0.406],
        image_std=[0.229, 0.224, 0.225],
        resample=Image.Resampling.BICUBIC,
    ).save_pretrained(folder)
    return model.eval()


@pytest.mark.parametrize(
    ("settings", "registers"), [(SMALL, False), (BASE, True), (LARGE, False), (GIANT, False), (GIANT, True)]
)
def test_vectors_are_those_of_transformers(settings: dict[str, Any], registers: bool, tmp_path: Path) -> None:
    reference = write(tmp_path, registers, settings)
    clip = clipcore.load(tmp_path, device="cpu")
    pixels = torch.randn(1, 3, 224, 224)
    with torch.inference_mode():
        theirs = F.normalize(reference(pixels).pooler_output, dim=-1)
        ours = F.normalize(clip.model.encode_image(pixels), dim=-1)
    assert clip.dim == settings["hidden_size"]
    assert (ours - theirs).abs().max() <= 1e-5


def test_pictures_are_prepared_as_transformers_does(tmp_path: Path) -> None:
    write(tmp_path, False, SMALL)
    clip = clipcore.load(tmp_path, device="cpu")
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (301, 412, 3), dtype=np.uint8))
    theirs = transformers.BitImageProcessor.from_pretrained(tmp_path)(images=image, return_tensors="pt")["pixel_values"]
    assert (clip.preprocess([image]) - theirs).abs().max() <= 1 / 255 / 0.224


def test_it_has_no_words(tmp_path: Path) -> None:
    write(tmp_path, False, SMALL)
    with pytest.raises(UnsupportedArchitecture, match="image tower only"):
        clipcore.load(tmp_path, device="cpu").encode_texts(["a photo"])

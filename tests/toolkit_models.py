"""A tiny CLIP with random weights, real towers and a real way from strings to unit vectors, for the toolkit's tests."""

import numpy as np
import torch
from torch.nn import functional as F

from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.models.clip import CLIP

EOT = 300


def tiny_config(kind="vit", *, projection="linear", pool="cls", **vision):
    if kind == "vit":
        tower = VisionConfig(
            image_size=32,
            patch_size=8,
            width=48,
            heads=4,
            pool=pool,
            class_token=pool == "cls",
            **({"layers": 3} | vision),
        )
    else:
        tower = VisionConfig(kind="resnet", image_size=64, width=8, layers=(1, 1, 1, 1), heads=4)
    text = TextConfig(
        context_length=32, vocab_size=EOT + 1, width=32, layers=3, heads=4, eos_id=EOT, projection=projection
    )
    return ClipConfig(embed_dim=24, vision=tower, text=text, preprocess=PreprocessConfig(size=tower.image_size))


def tiny_clip(kind="vit", seed=0, **options):
    torch.manual_seed(seed)
    return CLIP(tiny_config(kind, **options)).eval().requires_grad_(False)


class ByteTokenizer:
    """Bytes of the text between a start and an end token, padded with zeros: the CLIP form with a smaller alphabet."""

    context_length = 32
    sot_id, eot_id, pad_id = EOT - 1, EOT, 0

    def encode(self, text):
        return list(text.encode())

    def __call__(self, texts):
        rows = torch.zeros(len(texts), self.context_length, dtype=torch.int64)
        for row, text in zip(rows, texts, strict=True):
            ids = [self.sot_id, *self.encode(text)[: self.context_length - 2], self.eot_id]
            row[: len(ids)] = torch.tensor(ids)
        return rows


class TinyEncoder:
    """A text encoder over a tiny CLIP that counts what it is asked to encode."""

    logit_scale = 100.0
    logit_bias = None

    def __init__(self, seed=0):
        self.model = tiny_clip(seed=seed)
        self.model_id = f"tiny-{seed}"
        self.encoded = []

    def encode_texts(self, texts):
        self.encoded.extend(texts)
        with torch.no_grad():
            vectors = F.normalize(self.model.encode_text(ByteTokenizer()(texts)), dim=-1)
        return vectors.numpy().astype(np.float32)

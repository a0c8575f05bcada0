"""Contrastive training of both towers on photos with captions (CLIP, SigLIP, LiT)."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.loading import load
from clipcore.metrics import clip_score
from clipcore.models.clip import CLIP
from clipcore.saving import save
from clipcore.tokenizers.factory import make_tokenizer
from clipcore.training import grad_cache
from clipcore.training.augment import views
from clipcore.training.config import TrainConfig
from clipcore.training.distributed import rank
from clipcore.training.errors import ConfigError, DataError
from clipcore.training.losses import info_nce, sigmoid_loss, soft_target_contrast
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sampling import Sampler
from clipcore.training.sentence import SentenceEncoder, Vectors
from clipcore.training.tasks import encode_photos, standardize
from clipcore.training.trainer import Draw, Trainer
from clipcore.training.validation import retrieval

log = logging.getLogger(__name__)


class ContrastiveTask:
    """Pairs of photos and captions; a photo without captions is paired with "a photo of" its first label.

    The towers run where the model lies; photos are drawn and augmented on the CPU.

    Args:
        references: vectors of texts from a sentence encoder, needed by the loss `soft`.
    """

    def __init__(
        self, model: CLIP, config: TrainConfig, photos: PhotoSet, references: SentenceEncoder | None = None
    ) -> None:
        if config.model.text is None:
            raise ConfigError("Contrastive training needs a model with a text tower.")
        settings = config.contrastive
        if settings.loss == "sigmoid" and model.logit_bias is None:
            raise ConfigError("The sigmoid loss needs a model with a bias: set logit_bias_init = -10.0 under [model].")
        if settings.loss == "soft" and (references is None or settings.part is not None):
            raise ConfigError("The loss 'soft' needs a sentence encoder and whole batches, without `part`.")
        self.model = model
        self.student: nn.Module = model
        self.helpers: nn.Module = nn.Module()
        self.rates: Mapping[str, float] = {}
        self._config, self._settings, self._photos, self._references = config, settings, photos, references
        self._tokenizer = make_tokenizer(config.model.text, None)
        self._sampler = Sampler(photos.descriptions, config.sampling.power, config.sampling.boosts)
        if not len(self._sampler.rows):
            raise DataError("There is no photo of the split 'train'.")
        for tower, name in ((model.visual, "image"), (model.text, "text")):
            if tower is not None:
                tower.requires_grad_(settings.lock != name)
        model.set_checkpointing(settings.checkpointing)

    @property
    def _device(self) -> torch.device:
        return self.model.logit_scale.device

    def losses(self, draw: Draw) -> Mapping[str, Tensor]:
        """Draw pairs and contrast them; with `part`, gradients are computed here already and a surrogate returned."""
        numbers = np.sort(self._sampler.draw(draw.batch_size, draw.rng))
        texts = [self._text(int(i), draw.rng) for i in numbers]
        size = self._config.model.preprocess.size
        photos = views(torch.from_numpy(self._photos.pixels[numbers]), size, self._config.augmentation)
        pixels = standardize(photos, self._config.model.preprocess).to(self._device, non_blocking=True)
        tokens = self._tokenizer(texts).to(self._device)
        part = self._settings.part
        if part is None or part >= len(texts):
            images, words = self.model.encode_image(pixels), self.model.encode_text(tokens)
            return {"contrast": self._contrast(images, words, texts)}
        value = _Cached.apply(self, pixels, tokens, part, *[p for p in self.model.parameters() if p.requires_grad])  # type: ignore[no-untyped-call]
        return {"contrast": value}

    def _contrast(self, images: Tensor, words: Tensor, texts: Sequence[str] = ()) -> Tensor:
        scale = self.model.logit_scale
        if self._settings.loss == "sigmoid":
            assert self.model.logit_bias is not None
            return sigmoid_loss(images, words, scale, self.model.logit_bias)
        if self._settings.loss == "soft":
            return soft_target_contrast(images, words, self._wanted(texts), scale)
        return info_nce(images, words, scale)

    def _wanted(self, texts: Sequence[str]) -> Tensor:
        assert self._references is not None
        return torch.from_numpy(self._references(texts)).to(self._device)

    def _text(self, row: int, rng: np.random.Generator) -> str:
        description = self._photos.descriptions[row]
        if description.captions:
            return description.captions[rng.integers(len(description.captions))]
        return f"a photo of {description.labels[0]}." if description.labels else "a photo."

    def evaluate(self, student: nn.Module) -> Mapping[str, float]:
        """Retrieval on the validation photos."""
        assert isinstance(student, CLIP)
        rows = self._photos.rows("val")
        if not len(rows):
            return {}
        preprocess = self._config.model.preprocess
        vectors = encode_photos(student.visual, self._photos, rows, preprocess, preprocess.size)

        def encode(texts: Sequence[str]) -> Vectors:
            rows = [self._tokenizer(texts[at : at + 256]).to(self._device) for at in range(0, len(texts), 256)]
            out: Vectors = (
                F.normalize(torch.cat([student.encode_text(part) for part in rows]).float(), dim=-1).cpu().numpy()
            )
            return out

        return {m.name: m.value for m in retrieval(vectors, [self._photos.descriptions[i] for i in rows], encode)}


class _Cached(torch.autograd.Function):
    """Gradient caching as one differentiable value, so that the training loop need not know of it."""

    @staticmethod
    def forward(
        ctx: object, task: ContrastiveTask, pixels: Tensor, tokens: Tensor, part: int, *weights: Tensor
    ) -> Tensor:
        model = task.model
        kept = [weight.grad for weight in weights]
        for weight in weights:
            weight.grad = None
        with torch.enable_grad():
            value = grad_cache.backward((model.encode_image, model.encode_text), (pixels, tokens), task._contrast, part)
        ctx.gradients = [weight.grad for weight in weights]  # type: ignore[attr-defined]  # autograd's own way
        for weight, before in zip(weights, kept, strict=True):
            weight.grad = before
        return value

    @staticmethod
    def backward(ctx: object, *outer: Tensor) -> tuple[Tensor | None, ...]:
        gradients = ctx.gradients  # type: ignore[attr-defined]
        return (None, None, None, None, *(None if g is None else g * outer[0] for g in gradients))


def filter_photos(photos: PhotoSet, source: str, smallest: float) -> PhotoSet:
    """Leave out captions whose CLIPScore with their photo, under a given model, is too small; and photos left bare.

    Args:
        source: what `clipcore.load` takes.
        smallest: CLIPScore (arXiv 2104.08718), 0 to 2.5.
    """
    clip = load(source)
    kept: list[int] = []
    descriptions = list(photos.descriptions)
    for row, description in enumerate(descriptions):
        if description.split == "train" and description.captions:
            image = clip.encode_images([photos.pixels[row]])
            texts = clip.encode_texts(description.captions)
            scores = clip_score(np.repeat(image, len(texts), axis=0), texts)
            captions = tuple(c for c, s in zip(description.captions, scores, strict=True) if s >= smallest)
            if not captions:
                continue
            descriptions[row] = type(description)(
                description.key, captions, description.labels, description.source, description.split
            )
        kept.append(row)
    log.info("%d of %d photos kept", len(kept), len(descriptions))
    return PhotoSet(photos.pixels[kept], tuple(descriptions[row] for row in kept))


def train_contrastive(
    config: TrainConfig,
    photos: PhotoSet,
    folder: Path,
    out: Path,
    references: SentenceEncoder | None = None,
    *,
    device: torch.device | None = None,
) -> CLIP:
    """Run the recipe on a device, the CPU where None, and write the model to a folder."""
    settings = config.contrastive
    torch.manual_seed(config.stage("loop").seed)
    if settings.start:
        clip = load(settings.start, device="cpu", precision="float32")
        if clip.config != config.model:
            raise ConfigError(f"The model {settings.start} has another architecture than [model] describes.")
        model = clip.model
        if settings.smallest_score > 0:
            photos = filter_photos(photos, settings.start, settings.smallest_score)
    else:
        model = CLIP(config.model)
    task = ContrastiveTask(model.to(device or torch.device("cpu")), config, photos, references)
    average = Trainer(task, config.stage("loop"), folder).run()
    assert isinstance(average, CLIP)
    if rank() == 0:
        save(average, config.model, out, config.storage)
    return average

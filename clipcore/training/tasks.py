"""The two image trainings behind a locked-text model: the teacher's head and the image tower."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.config import PreprocessConfig
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.training.augment import Augmentation, views
from clipcore.training.distillation import cosine_distance, relational, top_classes
from clipcore.training.losses import Temperature, bank_contrast, clipped_scale
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sampling import Sampler
from clipcore.training.targets import TextTargets
from clipcore.training.teacher import TeacherHead, TeacherViews
from clipcore.training.trainer import Draw

Rows = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]
Figures = Callable[[Callable[[Rows], Vectors]], Mapping[str, float]]
"""From a way to encode rows of the photo set to figures on its validation photos."""


@dataclass(frozen=True, eq=False)
class TextBanks:
    """Unit rows of the texts of `TextTargets` in the shared space: labels (L, D) and captions (C, D)."""

    targets: TextTargets
    labels: Tensor
    captions: Tensor

    def anchors(self, captions: int) -> Tensor:
        """Every label and a random choice of captions, to compare a teacher's and a student's similarities over."""
        count = min(captions, len(self.captions))
        chosen = torch.randint(len(self.captions), (count,)) if count else torch.zeros(0, dtype=torch.long)
        return torch.cat([self.labels, self.captions[chosen]])

    def contrast(self, z: Tensor, rows: Tensor, log_scale: Tensor) -> Tensor:
        """Contrast of vectors z (N, D) of photos with every label, or with every caption, there is.

        Captioned photos are also contrasted the other way, each by one of its captions, with the rest of the batch.
        """
        targets = self.targets
        labelled, captioned = targets.label_rows[rows, 0] >= 0, targets.caption_rows[rows, 0] >= 0
        total = z.new_zeros((), dtype=torch.float32)
        if labelled.any():
            chosen = rows[labelled]
            weights = targets.label_weights(chosen)
            ignore = targets.ignore[targets.label_rows[chosen, 0]]
            term = bank_contrast(z[labelled], self.labels, weights, log_scale, ignore=ignore)
            total = total + term * labelled.float().mean()
        if captioned.any():
            chosen = rows[captioned]
            share = captioned.float().mean()
            weights = targets.caption_weights(chosen)
            total = total + share * bank_contrast(z[captioned], self.captions, weights, log_scale)
            places = targets.caption_rows[chosen]
            pick = (torch.rand(len(places)) * (places >= 0).sum(dim=1)).long()
            texts = self.captions[places.gather(1, pick[:, None])[:, 0]]
            logits = clipped_scale(log_scale) * texts @ F.normalize(z[captioned].float(), dim=-1).T
            total = total + share * F.cross_entropy(logits, torch.arange(len(texts)))
        return total


class TeacherHeadTask:
    """Fit the teacher's head: from its features and classes into the space of the texts."""

    def __init__(self, views_: TeacherViews, banks: TextBanks, sampler: Sampler, figures: Figures) -> None:
        self.student: nn.Module = TeacherHead(views_.inputs(torch.tensor([0])).shape[1], banks.labels.shape[1])
        self.temperature = Temperature(20.0)
        self.helpers: nn.Module = self.temperature
        self.rates: Mapping[str, float] = {}
        self._views, self._banks, self._sampler, self._figures = views_, banks, sampler, figures

    def losses(self, draw: Draw) -> Mapping[str, Tensor]:
        """Contrast with all labels and captions."""
        rows = torch.from_numpy(self._sampler.draw(draw.batch_size, draw.rng))
        x = self._views.inputs(rows)
        z = self.student(x + 0.1 * torch.randn_like(x))
        return {"contrast": self._banks.contrast(z, rows, self.temperature.log_scale)}

    def evaluate(self, student: nn.Module) -> Mapping[str, float]:
        """Figures of the head as if it were an image tower."""
        return self._figures(lambda rows: self.encode(student, torch.from_numpy(rows)).numpy())

    @torch.no_grad()
    def encode(self, student: nn.Module, rows: Tensor) -> Tensor:
        """Unit vectors (n, D) of photos."""
        parts = [F.normalize(student(self._views.inputs(part)).float(), dim=-1) for part in torch.split(rows, 4096)]
        return torch.cat(parts)


@dataclass(frozen=True, slots=True)
class ImageWeights:
    """Weights of the image tower's losses; zero leaves one out."""

    contrast: float = 1.0
    direction: float = 2.0
    relation: float = 0.5
    features: float = 1.0
    classes: float = 0.5


class ImageTowerTask:
    """Train an image tower towards fixed texts, with a teacher beside it.

    Args:
        sizes: pairs of progress and side of the input: from that part of the run on, pictures have that size.
        rate: factor on the learning rate of everything before the projection.
        directions: (N, D) unit rows, the teacher's vector of each photo; None trains without a teacher.
    """

    def __init__(
        self,
        tower: EfficientNetLite,
        photos: PhotoSet,
        banks: TextBanks,
        sampler: Sampler,
        *,
        preprocess: PreprocessConfig,
        figures: Figures,
        sizes: Sequence[tuple[float, int]],
        augmentation: Augmentation,
        weights: ImageWeights,
        rate: float = 1.0,
        teacher: TeacherViews | None = None,
        directions: Tensor | None = None,
    ) -> None:
        self.tower = tower
        for parameter in tower.parameters():  # channels last, the layout convolutions are fastest in
            if parameter.ndim == 4:
                parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
        self.student: nn.Module = self.tower
        self.temperature = Temperature(25.0)
        width = tower.num_features
        heads: dict[str, nn.Module] = {"temperature": self.temperature}
        if teacher is not None:
            heads["features"] = nn.Linear(width, teacher.features.shape[1])
            heads["classes"] = nn.Linear(width, teacher.class_count)
        self.helpers: nn.Module = nn.ModuleDict(heads)
        self.rates: Mapping[str, float] = {"stem": rate, "blocks": rate, "head": rate}
        self._heads = heads
        self._photos, self._banks, self._sampler, self._preprocess = photos, banks, sampler, preprocess
        self._figures, self._sizes, self._augmentation = figures, sizes, augmentation
        self._weights, self._teacher, self._directions = weights, teacher, directions

    def losses(self, draw: Draw) -> Mapping[str, Tensor]:
        """Draw photos, show one view of each, compare with texts and teacher."""
        numbers = np.sort(self._sampler.draw(draw.batch_size, draw.rng))  # ascending reads the file in order
        rows = torch.from_numpy(numbers)
        size = next(side for start, side in reversed(self._sizes) if draw.progress >= start)
        x = views(torch.from_numpy(self._photos.pixels[numbers]), size, self._augmentation)
        pooled = self.tower.pooled(standardize(x, self._preprocess))
        z = self.tower.proj(pooled).float()
        weights = self._weights
        with torch.autocast("cpu", enabled=False):
            terms = {"contrast": weights.contrast * self._banks.contrast(z, rows, self.temperature.log_scale)}
            if self._directions is not None:
                wanted = self._directions[rows]
                anchors = self._banks.anchors(1500)
                terms["direction"] = weights.direction * cosine_distance(z, wanted)
                terms["relation"] = weights.relation * relational(z, wanted, anchors, sharpness=25.0)
            if self._teacher is not None:
                seen, said = self._heads["features"](pooled.float()), self._heads["classes"](pooled.float())
                terms["features"] = weights.features * F.mse_loss(seen, self._teacher.features[rows])
                terms["classes"] = weights.classes * top_classes(
                    said, self._teacher.classes[rows], self._teacher.probabilities[rows]
                )
        return terms

    def evaluate(self, student: nn.Module) -> Mapping[str, float]:
        """Figures of the image tower at the last size."""
        size = self._sizes[-1][1]
        return self._figures(lambda rows: encode_photos(student, self._photos, rows, self._preprocess, size))


def standardize(x: Tensor, preprocess: PreprocessConfig) -> Tensor:
    """Pixels (N, 3, H, W) in [0, 1] less the mean, over the standard deviation, channels last."""
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (preprocess.mean, preprocess.std))
    return ((x - mean) / std).contiguous(memory_format=torch.channels_last)


@torch.no_grad()
def encode_photos(tower: nn.Module, photos: PhotoSet, rows: Rows, preprocess: PreprocessConfig, size: int) -> Vectors:
    """Unit vectors (n, D) of photos of a set, scaled to `size` as they are."""
    parts = []
    device = next(tower.parameters()).device
    for start in range(0, len(rows), 256):
        x = torch.from_numpy(photos.pixels[rows[start : start + 256]]).permute(0, 3, 1, 2).float() / 255
        x = F.interpolate(x, size=(size, size), mode="bilinear", antialias=True, align_corners=False)
        z = tower(standardize(x, preprocess).to(device))
        parts.append(F.normalize(z.float(), dim=-1).cpu().numpy())
    return np.concatenate(parts)

"""An image teacher whose view of each photo was computed before: its features and its best classes."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from clipcore.training.data import Description
from clipcore.training.distillation import feature_scale
from clipcore.training.errors import DataError

_FLOOR = 2e-4  # probability of a class that is not among the best


@dataclass(frozen=True, eq=False)
class TeacherViews:
    """What the teacher said of each photo.

    Attributes:
        features: (N, F) float32, principal components brought nearer to each other, see `feature_scale`.
        classes: (N, K) int64, the best classes.
        probabilities: (N, K) float32.
        class_count: classes the teacher knows.
    """

    features: Tensor
    classes: Tensor
    probabilities: Tensor
    class_count: int

    @classmethod
    def read(cls, folder: Path, descriptions: Sequence[Description]) -> TeacherViews:
        """Read `<source>.npz` files and put their rows in the order of the photos.

        Each file holds `keys` (n,), `feature` (n, F) int8 with `scale` (F,), `top` (n, K) and `prob` (n, K);
        `classes.txt` beside them names the classes, one a line.

        Raises:
            DataError: If a file is missing or damaged, or a photo is in none.
        """
        wanted = {description.key: row for row, description in enumerate(descriptions)}
        features = classes = probabilities = None
        seen = np.zeros(len(descriptions), dtype=bool)
        try:
            count = len((folder / "classes.txt").read_text("utf-8").splitlines())
            for source in sorted({description.source for description in descriptions}):
                with np.load(folder / f"{source}.npz", allow_pickle=False) as file:
                    places = np.array([wanted.get(str(key), -1) for key in file["keys"]])
                    here, rows = places >= 0, places[places >= 0]
                    if features is None or classes is None or probabilities is None:
                        features = np.zeros((len(descriptions), file["feature"].shape[1]), np.float32)
                        classes = np.zeros((len(descriptions), file["top"].shape[1]), np.int64)
                        probabilities = np.zeros(classes.shape, np.float32)
                    features[rows] = (file["feature"].astype(np.float32) * file["scale"])[here]
                    classes[rows], probabilities[rows] = file["top"][here], file["prob"][here]
                    seen[rows] = True
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise DataError(f"The teacher's files in {folder} cannot be read: {error}.") from error
        if features is None or classes is None or probabilities is None or not seen.all():
            missing = descriptions[int(np.argmin(seen))].key if len(seen) else "any photo"
            raise DataError(f"The teacher's files in {folder} say nothing of {missing}.")
        rows_ = torch.from_numpy(features)
        return cls(rows_ * feature_scale(rows_), torch.from_numpy(classes), torch.from_numpy(probabilities), count)

    def inputs(self, rows: Tensor) -> Tensor:
        """Features and class scores (n, F + C) that the teacher's head reads; 0 is a class far from the best."""
        floor = float(np.log(_FLOOR))
        scores = torch.zeros(len(rows), self.class_count)
        scores.scatter_(1, self.classes[rows], self.probabilities[rows].clamp_min(_FLOOR).log() - floor)
        return torch.cat([self.features[rows], 0.5 * scores], dim=1)


class TeacherHead(nn.Module):
    """From the teacher's view of a photo into the shared space: a linear map and a small network beside it."""

    def __init__(self, inputs: int, embed_dim: int, hidden: int = 1024) -> None:
        super().__init__()
        self.drop = nn.Dropout(0.2)
        self.linear = nn.Linear(inputs, embed_dim)
        self.network = nn.Sequential(
            nn.Linear(inputs, hidden),
            nn.GELU(),
            nn.Dropout(0.3),
            nn.Linear(hidden, hidden),
            nn.GELU(),
            nn.Dropout(0.3),
            nn.Linear(hidden, embed_dim),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, inputs) to (N, D), not normalised."""
        x = self.drop(x)
        out: Tensor = self.linear(x) + self.network(x)
        return out

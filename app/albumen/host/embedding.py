"""What the host needs of a model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from albumen.api import Vectors

if TYPE_CHECKING:
    from PIL import Image


class EmbeddingModel(Protocol):
    """What plugins need of the model; `albumen.core.encoder.Encoder` is one."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def model_id(self) -> str:
        """The exact model."""

    @property
    def dim(self) -> int:
        """D."""

    @property
    def logit_scale(self) -> float:
        """The inverse temperature."""

    @property
    def source(self) -> str | None:
        """What `clipcore.load` makes it of; None where that is not all of it."""

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows."""

    def encode_images(self, images: Sequence[Image.Image]) -> Vectors:
        """(N, D) float32 unit rows."""

    def adapted(self, file: Path, base_id: str) -> EmbeddingModel:
        """The model that this adapter, which is for `base_id`, makes of it in place of an adapter it has already."""

"""What every runtime of an image tower can do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from clipcore.adapter import LinearAdapter, apply, id_with
from clipcore.config import PreprocessConfig
from clipcore.resizing import ImageLike, resize

if TYPE_CHECKING:
    from clipcore.api import Clip

GAP: Final = 1.6
"""Times the size that is left of a picture whose blocks are averaged before it is fitted. That costs two fifths of the
reference's resampling, and keeps the mean error of decoding to a tensor below half a level of 255 in all
(`tests/benchmarks/decode.py`)."""

Rows: TypeAlias = npt.NDArray[np.float32]
TowerPrecision: TypeAlias = Literal["float32", "bfloat16", "int8"]


class ImageTower(Protocol):
    """Pictures in, unit vectors out. Safe from any thread."""

    @property
    def model_id(self) -> str:
        """Names the model and how coarsely it computes; see `clipcore.runtime.names`."""
        ...

    @property
    def runtime(self) -> str:
        """What runs it, for people: "torch" or "openvino"."""
        ...

    @property
    def dim(self) -> int:
        """Size D of a vector."""
        ...

    @property
    def image_size(self) -> int:
        """Pixels of the square that it looks at."""
        ...

    def fit(self, image: Image.Image) -> Image.Image:
        """Resize and crop an RGB picture to what it looks at, at the least cost; see `GAP`."""
        ...

    def encode(self, pictures: Sequence[ImageLike]) -> Rows:
        """Encode pictures, fitted or not, to unit rows (N, D).

        Raises:
            ImageError: If a picture cannot be read.
        """
        ...


class TorchTower:
    """The image tower of a loaded model."""

    runtime = "torch"

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self.model_id = clip.model_id
        self.dim = clip.dim
        self.image_size = clip.config.preprocess.size

    def fit(self, image: Image.Image) -> Image.Image:
        """See `ImageTower`."""
        return resize(image, self._config, GAP)

    def encode(self, pictures: Sequence[ImageLike]) -> Rows:
        """See `ImageTower`."""
        return self._clip.encode_images(list(pictures))

    @property
    def _config(self) -> PreprocessConfig:
        return self._clip.config.preprocess


class AdaptedTower:
    """A tower whose vectors an adapter refines."""

    def __init__(self, tower: ImageTower, adapter: LinearAdapter) -> None:
        """Put the adapter behind the tower.

        Raises:
            ValueError: The adapter is for vectors of another size.
        """
        if adapter.shape[0] != tower.dim:
            raise ValueError(f"the adapter is for vectors of {adapter.shape[0]} numbers, the model's have {tower.dim}")
        self._tower, self._adapter = tower, adapter
        self.model_id = id_with(tower.model_id, adapter)
        self.runtime = tower.runtime
        self.dim = adapter.shape[1]
        self.image_size = tower.image_size

    def fit(self, image: Image.Image) -> Image.Image:
        """See `ImageTower`."""
        return self._tower.fit(image)

    def encode(self, pictures: Sequence[ImageLike]) -> Rows:
        """See `ImageTower`."""
        return apply(self._adapter.image, self._tower.encode(pictures))

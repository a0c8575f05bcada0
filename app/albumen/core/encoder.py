"""The model, as the rest of Albumen sees it. The only module of the core that imports clipcore, and only when used."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

import numpy as np
import numpy.typing as npt
from PIL import Image

from albumen.api.records import Vectors
from albumen.core.errors import UserError

if TYPE_CHECKING:
    import clipcore

Precision: TypeAlias = Literal["auto", "float32", "bfloat16", "float16", "int8"]
Pixels: TypeAlias = npt.NDArray[np.uint8]


class ModelUnavailable(UserError):
    """The model cannot be loaded: it is not there, not a model, or needs a package that is not installed."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """Which model to use and how.

    Attributes:
        source: A name of clipcore's registry, a file or a folder.
        device: "auto", "cpu", "cuda" and so on.
        precision: "auto" is bfloat16 on GPUs that have it and float32 elsewhere.
    """

    source: str
    device: str = "auto"
    precision: Precision = "auto"

    @property
    def name(self) -> str:
        """What people call it: the registry's name, or the name of the file or folder."""
        return Path(self.source).stem if Path(self.source).suffix else Path(self.source).name


class Encoder:
    """One model, loaded at the first use and safe from any thread.

    Loading takes seconds and hundreds of megabytes (torch among them), so that nothing happens before it is needed.
    """

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        self._lock = threading.Lock()
        self._clip: clipcore.Clip | None = None

    @classmethod
    def load(cls, source: str | Path, device: str = "auto", precision: Precision = "auto") -> Encoder:
        """Load a model now.

        Raises:
            ModelUnavailable: It cannot be loaded.
        """
        encoder = cls(ModelSpec(str(source), device, precision))
        encoder.ensure_loaded()
        return encoder

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory already."""
        return self._clip is not None

    def ensure_loaded(self) -> None:
        """Load the model if it is not in memory yet.

        Raises:
            ModelUnavailable: It cannot be loaded.
        """
        self._model()

    @property
    def name(self) -> str:
        """What people call the model."""
        return self.spec.name

    @property
    def model_id(self) -> str:
        """The exact model: architecture, weights, preprocessing, adapter."""
        return self._model().model_id

    @property
    def dim(self) -> int:
        """D, the dimensions of the embedding."""
        return self._model().dim

    @property
    def logit_scale(self) -> float:
        """The learned temperature's inverse: a cosine times this is a logit (CLIP, section 2.3)."""
        return self._model().logit_scale

    @property
    def image_size(self) -> int:
        """Pixels of the square that the model looks at."""
        return self._model().preprocess.config.size

    def fit(self, image: Image.Image) -> Pixels:
        """Resize and crop a picture to what the model looks at, (S, S, 3) uint8.

        Cheap and safe from any thread, so that many decoders can prepare pictures while the model works.
        """
        return np.asarray(self._model().preprocess.resize(image))

    def encode_images(self, images: Sequence[Image.Image | Pixels | Path]) -> Vectors:
        """(N, D) float32 unit rows of pictures, already fitted ones among them.

        Raises:
            ModelUnavailable: The model cannot be loaded.
            UserError: A file is not a picture that can be read.
        """
        from clipcore.errors import ImageError

        model = self._model()
        try:
            return model.encode_images(list(images))
        except ImageError as error:
            raise UserError(str(error)) from error

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows of texts.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        return self._model().encode_texts(list(texts))

    def _model(self) -> clipcore.Clip:
        if self._clip is not None:
            return self._clip
        with self._lock:
            if self._clip is None:
                self._clip = _load(self.spec)
            return self._clip


def precision_named(name: str) -> Precision:
    """The precision of this name, as it came from a setting or over a pipe.

    Raises:
        UserError: There is no such precision.
    """
    for known in get_args(Precision):
        if known == name:
            return cast("Precision", known)
    raise UserError(f"There is no precision called {name!r}; choose one of {', '.join(get_args(Precision))}.")


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model that clipcore knows by name, whether or not it lies on this machine.

    Attributes:
        name: What `clipcore.load` takes.
        dim: D, the dimensions of its embedding.
        license: Of the weights, as their publisher states it.
    """

    name: str
    dim: int
    license: str


def published_models() -> list[PublishedModel]:
    """Every model of clipcore's registry, in the order of their families. Imports torch, but loads no model."""
    import clipcore

    return [PublishedModel(model.name, model.config.embed_dim, model.license) for model in clipcore.list_models()]


def _load(spec: ModelSpec) -> clipcore.Clip:
    import clipcore
    from clipcore.errors import ClipcoreError

    try:
        return clipcore.load(spec.source, device=spec.device, precision=spec.precision)
    except ClipcoreError as error:
        raise ModelUnavailable(f"The model {spec.name} cannot be loaded: {error}") from error
    except (OSError, MemoryError) as error:
        raise ModelUnavailable(f"The model {spec.name} cannot be loaded: {error or 'not enough memory'}.") from error

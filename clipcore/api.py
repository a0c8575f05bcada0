"""A loaded model: pictures and texts in, unit vectors out."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from clipcore import longtext
from clipcore.adapter import LinearAdapter, apply, id_with
from clipcore.config import ClipConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.longtext import LongText, TextReport
from clipcore.models.clip import CLIP
from clipcore.preprocess import ImageLike, Preprocess
from clipcore.saving import TOKENIZER, Storage, save
from clipcore.tokenizers import Tokenizer
from clipcore.tokenizers.factory import make_tokenizer

_T = TypeVar("_T")


class Clip:
    """What `clipcore.load` returns.

    Attributes:
        model: the network, in evaluation mode.
        config: its description.
        name: the file, folder or registry name it was loaded from.
        model_id: 32 hexadecimal digits that change with the architecture, weights, preprocessing, adapter or
            precision.
        base_id: the `model_id` of the same model in float32.
        bare_id: the `model_id` of the same model without the adapter.
        device: where the network lies.
        dtype: the type it computes in.
        preprocess: turns pictures into pixels (N, 3, size, size).
        adapter: refines the vectors, if there is one; see `with_adapter`.
        notes: what had to be assumed about the checkpoint, one sentence each.
    """

    def __init__(
        self,
        model: CLIP,
        *,
        name: str,
        model_id: str,
        base_id: str = "",
        device: torch.device,
        dtype: torch.dtype,
        folder: Path | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.model = model
        self.config: ClipConfig = model.config
        self.name = name
        self.model_id = model_id
        self.base_id = base_id or model_id
        self.bare_id = model_id
        self.device = device
        self.dtype = dtype
        self.preprocess = Preprocess(self.config.preprocess)
        self.notes = notes
        self.adapter: LinearAdapter | None = None
        self._folder = folder

    def with_adapter(self, adapter: LinearAdapter) -> Clip:
        """This model with refined vectors and a `model_id` of its own; the network is shared.

        Raises:
            ValueError: If the adapter is for vectors of another size, or this model has one already.
        """
        if self.adapter is not None:
            raise ValueError("this model has an adapter already; start from the one without")
        if adapter.shape[0] != self.dim:
            raise ValueError(f"the adapter is for vectors of {adapter.shape[0]} numbers, the model's have {self.dim}")
        adapted = copy.copy(self)
        adapted.adapter = adapter
        adapted.model_id = id_with(self.model_id, adapter)
        adapted.base_id = id_with(self.base_id, adapter)
        return adapted

    def save(self, folder: str | PathLike[str], storage: Mapping[str, Storage] | None = None) -> Path:
        """Write the model, and its tokenizer where that is not CLIP's, so that `clipcore.load(folder)` reads it back.

        Args:
            storage: see `clipcore.save`.

        Raises:
            ValueError: If there is an adapter, which is a file of its own: save the model without it.
            TokenizerError: If the tokenizer's file is gone.
        """
        if self.adapter is not None:
            raise ValueError("an adapter is not part of a model's files; save the model without it")
        text = self.config.text
        foreign = text is not None and text.tokenizer != "clip"
        return save(self.model, self.config, folder, storage, tokenizer=self._tokenizer_file() if foreign else None)

    def _tokenizer_file(self) -> Path:
        return (self._folder or Path()) / TOKENIZER

    def __repr__(self) -> str:
        return f"<Clip {self.name} dim={self.dim} device={self.device} dtype={self.dtype} id={self.model_id[:8]}>"

    @property
    def dim(self) -> int:
        """Size D of a vector."""
        return self.config.embed_dim if self.adapter is None else self.adapter.shape[1]

    @property
    def logit_scale(self) -> float:
        """The inverse temperature: logits are `logit_scale * cosine + logit_bias`."""
        return float(self.model.logit_scale.detach().float().exp())

    @property
    def logit_bias(self) -> float | None:
        """The bias of a model trained with the pairwise sigmoid loss, else None."""
        return None if self.model.logit_bias is None else float(self.model.logit_bias.detach())

    @functools.cached_property
    def tokenizer(self) -> Tokenizer:
        """The model's tokenizer, made when it is first needed.

        Raises:
            TokenizerError: If its data are missing.
            UnsupportedArchitecture: If the model has no text tower.
        """
        if self.config.text is None:
            raise UnsupportedArchitecture(f"{self.name} has an image tower only and cannot encode text.")
        return make_tokenizer(self.config.text, self._folder)

    def tokenize(self, texts: str | Sequence[str]) -> Tensor:
        """Token ids (M, L), int64; a text that does not fit is cut."""
        return self.tokenizer(texts)

    def encode_images(self, images: ImageLike | Sequence[ImageLike], batch_size: int = 32) -> NDArray[np.float32]:
        """Encode pictures.

        Args:
            images: PIL images, paths or arrays, see `clipcore.preprocess.to_rgb`.
            batch_size: pictures that go through the network together.

        Returns:
            Unit rows (N, D).

        Raises:
            ImageError: If a picture cannot be read.
        """
        single = isinstance(images, str | PathLike | Image.Image | np.ndarray)
        batch: Sequence[ImageLike] = [images] if single else images  # type: ignore[list-item, assignment]
        return self._refined_image(self._encode(batch, batch_size, self._image_features))

    def _refined_image(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        return vectors if self.adapter is None else apply(self.adapter.image, vectors)

    def _image_features(self, images: Sequence[ImageLike]) -> Tensor:
        """Vectors (N, D) of one batch, not normalised."""
        groups = self.preprocess.groups(images)
        features = torch.cat([self.model.encode_image(self._to_device(pixels)) for _, pixels in groups])
        order = torch.tensor([place for places, _ in groups for place in places])
        return features[torch.argsort(order).to(features.device)]

    def encode_pixels(self, pixels: Tensor) -> NDArray[np.float32]:
        """Encode preprocessed pixels (N, 3, size, size) to unit rows (N, D)."""
        return self._refined_image(
            self._encode([pixels], 1, lambda part: self.model.encode_image(self._to_device(part[0])))
        )

    def encode_texts(
        self, texts: str | Sequence[str], batch_size: int = 256, long_texts: LongText = "split"
    ) -> NDArray[np.float32]:
        """Encode texts.

        Args:
            long_texts: a text that does not fit is split and its pieces' vectors averaged, or cut; see
                `clipcore.longtext`, and `read_texts` for what would be done.

        Returns:
            Unit rows (M, D).

        Raises:
            TokenizerError: If the tokenizer's data are missing.
            UnsupportedArchitecture: If the model has no text tower.
        """
        reports = self.read_texts(texts, long_texts)
        pieces = [piece for report in reports for piece in report.pieces]
        vectors = self._encode(
            pieces, batch_size, lambda part: self.model.encode_text(self._short(self.tokenizer(part)).to(self.device))
        )
        combined = longtext.combine(reports, vectors, self.tokenizer)
        return combined if self.adapter is None else apply(self.adapter.text, combined)

    def read_texts(self, texts: str | Sequence[str], long_texts: LongText = "split") -> list[TextReport]:
        """How `encode_texts` treats each text: its tokens, its pieces, and what is cut."""
        return longtext.plan([texts] if isinstance(texts, str) else texts, self.tokenizer, long_texts)

    def _short(self, tokens: Tensor) -> Tensor:
        """Drop columns of padding that no text of the batch needs, where they cannot change the result."""
        text = self.config.text
        if text is None or text.kind != "transformer" or text.embed_cls or text.pool != "eot" or not text.causal:
            return tokens
        return tokens[:, : int(tokens.argmax(dim=-1).max()) + 1]

    def _to_device(self, pixels: Tensor) -> Tensor:
        return pixels.to(self.device, self.dtype)

    def _encode(
        self, items: Sequence[_T], batch_size: int, encode: Callable[[Sequence[_T]], Tensor]
    ) -> NDArray[np.float32]:
        """Run batches through the network and normalise in float32."""
        if batch_size < 1:
            raise ValueError(f"batch_size must be positive, not {batch_size}")
        with torch.inference_mode():
            rows = [F.normalize(encode(part).float(), dim=-1).cpu().numpy() for part in _batches(items, batch_size)]
        return np.concatenate(rows) if rows else np.empty((0, self.config.embed_dim), dtype=np.float32)


def _batches(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]

"""Linear maps that refine a model's vectors, such as one learned from an owner's own albums.

An adapter leaves the network as it is. It maps unit vectors of pictures, of texts, or of both, and the results are
normalised again; a model with an adapter has a `model_id` of its own, because its vectors are others.
"""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path

import numpy as np
import xxhash
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from clipcore.errors import CheckpointError


@dataclass(frozen=True, eq=False)
class LinearAdapter:
    """Matrices for the right side of row vectors: v becomes v @ matrix, normalised.

    Attributes:
        image: float32 (D, E) for vectors of pictures; None leaves them as they are.
        text: float32 (D, E) for vectors of texts; None leaves them as they are.

    Raises:
        ValueError: If the matrices are none, are no matrices, differ in shape or are not finite.
    """

    image: NDArray[np.float32] | None = None
    text: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        matrices = [matrix for matrix in (self.image, self.text) if matrix is not None]
        if not matrices:
            raise ValueError("an adapter needs a matrix for pictures or for texts")
        for matrix in matrices:
            if matrix.ndim != 2 or matrix.dtype != np.float32 or not np.isfinite(matrix).all():
                raise ValueError("an adapter's matrices must be two-dimensional, float32 and finite")
        if len({matrix.shape for matrix in matrices}) > 1:
            raise ValueError("an adapter's two matrices must have the same shape")
        if len(matrices) == 1 and matrices[0].shape[0] != matrices[0].shape[1]:
            raise ValueError("an adapter for pictures or texts alone must keep the size of vectors")

    @property
    def shape(self) -> tuple[int, int]:
        """Sizes D of the vectors taken and E of the vectors given."""
        matrix = self.image if self.image is not None else self.text
        assert matrix is not None
        return matrix.shape[0], matrix.shape[1]

    @property
    def digest(self) -> str:
        """Changes with every number of the matrices; 32 hexadecimal digits."""
        state = xxhash.xxh3_128()
        for name, matrix in (("image", self.image), ("text", self.text)):
            if matrix is not None:
                state.update(f"{name} {matrix.shape};".encode())
                state.update(np.ascontiguousarray(matrix).data)
        return state.hexdigest()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the matrices as safetensors."""
        matrices = {"image": self.image, "text": self.text}
        save_file({name: np.ascontiguousarray(m) for name, m in matrices.items() if m is not None}, path)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> LinearAdapter:
        """Read what `save` wrote.

        Raises:
            CheckpointError: If the file is missing or damaged, or holds something else.
        """
        if not Path(path).is_file():
            raise CheckpointError(f"There is no adapter at {path}.")
        try:
            tensors = load_file(path)
            return cls(**tensors)
        except (SafetensorError, TypeError, ValueError) as error:
            raise CheckpointError(f"{path} is not an adapter, or is damaged: {error}") from error


def id_with(model_id: str, adapter: LinearAdapter) -> str:
    """The `model_id` of a model with an adapter."""
    return xxhash.xxh3_128(f"{model_id} {adapter.digest}".encode()).hexdigest()


def apply(matrix: NDArray[np.float32] | None, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Map unit rows (N, D) to unit rows (N, E); None returns them as they are."""
    if matrix is None:
        return vectors
    mapped = vectors @ matrix
    norms = np.linalg.norm(mapped, axis=1, keepdims=True)
    unit: NDArray[np.float32] = mapped / np.maximum(norms, np.float32(1e-12))
    return unit

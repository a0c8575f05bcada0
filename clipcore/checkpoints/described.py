"""Descriptions of models that others wrote: whatever is wrong with one is told as such."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from clipcore.config import CaptionerConfig, ClipConfig, TextConfig, VisionConfig
from clipcore.errors import CheckpointError

_MOST: Final[Mapping[str, int]] = {
    "embed_dim": 1 << 16,
    "image_size": 1 << 14,
    "patch_size": 1 << 12,
    "width": 1 << 16,
    "layers": 1 << 10,
    "heads": 1 << 10,
    "context_length": 1 << 16,
    "vocab_size": 1 << 24,
}
"""Far more than anybody has published: a network with more, out of a damaged file, would take for ever to build."""


@contextmanager
def described(what: str) -> Iterator[None]:
    """Read a description, or build what it describes.

    Args:
        what: The description, as people are to read it.

    Raises:
        CheckpointError: A setting is missing, or makes no sense.
    """
    try:
        yield
    except KeyError as error:
        raise CheckpointError(f"{what} is incomplete: it lacks {error}.") from error
    # Settings are of any type and size: nested where a number is expected, 0 where something is divided by them.
    except (ArithmeticError, AttributeError, IndexError, RuntimeError, TypeError, ValueError) as error:
        raise CheckpointError(f"{what} is malformed: {error}.") from error


def check_sizes(config: ClipConfig) -> None:
    """Refuse a network that nobody could have trained.

    Raises:
        CheckpointError: A size is not a whole number from 1 to far more than any model has, or a patch is larger than
            the picture.
    """
    parts: tuple[ClipConfig | VisionConfig | TextConfig | CaptionerConfig | None, ...] = (
        config, config.vision, config.text, config.captioner,
    )  # fmt: skip
    for part in parts:
        for name, most in _MOST.items():
            given = getattr(part, name, 1)
            for size in given if isinstance(given, tuple) else (given,):
                if not isinstance(size, int) or not 1 <= size <= most:
                    raise CheckpointError(f"The model's description says {name} is {size}, which cannot be.")
    if config.vision.grid < 1:
        raise CheckpointError(
            f"The model's description says a patch is {config.vision.patch_size} pixels wide and a picture"
            f" {config.vision.image_size}, which cannot be."
        )

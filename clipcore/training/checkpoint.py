"""Checkpoints that let a run go on exactly where it was, whatever ended it."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from clipcore.training.errors import DataError


def save(path: Path, state: Mapping[str, Any]) -> None:
    """Write a state of tensors and plain values; a crash at any moment leaves the old file or the new one.

    Raises:
        OSError: If the disk is full or the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_suffix(".partial")
    with scratch.open("wb") as file:
        torch.save(dict(state), file)
        file.flush()
        os.fsync(file.fileno())
    scratch.replace(path)


def load(path: Path) -> dict[str, Any]:
    """Read what `save` wrote; nothing in the file is executed.

    Raises:
        DataError: If the file is no checkpoint or damaged.
    """
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
        raise DataError(f"The checkpoint {path} cannot be read; delete it to start anew ({error}).") from error
    return state


def random_state(rng: np.random.Generator) -> dict[str, Any]:
    """The state of torch's generators and of one of NumPy's."""
    cuda = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []
    return {"torch": torch.get_rng_state(), "cuda": cuda, "numpy": rng.bit_generator.state}


def restore_random_state(state: Mapping[str, Any], rng: np.random.Generator) -> None:
    """Put the generators where `random_state` found them."""
    torch.set_rng_state(state["torch"])
    if torch.cuda.is_available() and state["cuda"]:
        torch.cuda.set_rng_state_all(state["cuda"])
    rng.bit_generator.state = state["numpy"]

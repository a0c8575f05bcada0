"""The models that clipcore knows by name, and fetching one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from albumen.core.encoder import ModelUnavailable


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model that clipcore knows by name, whether or not it lies on this machine.

    Attributes:
        name: What `clipcore.load` takes.
        dim: D, the dimensions of its embedding.
        license: Of the weights, as their publisher states it.
        size: Bytes of the weights in float32; what is downloaded may be half of it.
    """

    name: str
    dim: int
    license: str
    size: int


def published_models() -> list[PublishedModel]:
    """Every model of clipcore's registry, in the order of their families. Loads no model, and not torch either."""
    import clipcore

    return [PublishedModel(model.name, model.dim, model.license, model.size) for model in clipcore.list_models()]


def download_model(name: str, cache: Path, report: Callable[[int, int], None]) -> Path:
    """Fetch a published model into a folder of its own inside `cache`, unless it lies there; gives that folder.

    Args:
        report: Called with bytes done and bytes in all; raising in it ends the download.

    Raises:
        ModelUnavailable: It cannot be fetched.
    """
    from clipcore.download import fetch
    from clipcore.errors import ClipcoreError
    from clipcore.registry import MODELS

    try:
        return fetch(MODELS[name], cache, report)
    except ClipcoreError as error:
        raise ModelUnavailable(str(error)) from error

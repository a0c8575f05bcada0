"""Fetching published weights from the Hugging Face hub, with progress, resumption and checksums."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from clipcore.errors import CheckpointError, MissingExtra
from clipcore.registry import ModelInfo

if TYPE_CHECKING:
    from tqdm import tqdm

Report = Callable[[int, int], None]
"""Called with the bytes that are there and the bytes there will be; raising in it ends the download."""

_SETTINGS = ["open_clip_config.json", "config.json", "preprocessor_config.json", "tokenizer.json"]
# Older repositories have only the pickle, which is then opened with weights_only=True; transformers has its own form.
_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin", "model.safetensors")


def fetch(model: ModelInfo, cache: Path | None = None, report: Report | None = None) -> Path:
    """The folder of a model's files, downloaded unless they are in the cache already.

    Where the connection breaks, the hub's client goes on from the byte it has, up to five times without progress. It
    names each large file in its cache by the SHA-256 that the hub publishes; what was downloaded is held against that
    name before it is used.

    Args:
        cache: where files are kept; the hub's usual cache where None.
        report: told of progress; without it the client draws a bar on standard error.

    Raises:
        MissingExtra: If the client is not installed.
        CheckpointError: If the files are not there and cannot be fetched, or are not what the hub published.
    """
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError
    except ImportError as error:
        raise MissingExtra("Downloading models needs a package: pip install albumen[download]") from error
    here = cached(model, cache)
    if here is not None:
        return here
    bar: dict[str, Any] = {} if report is None else {"tqdm_class": _reporting(report)}
    try:
        for weights in _WEIGHTS:
            folder = Path(snapshot_download(model.source, allow_patterns=[*_SETTINGS, weights], cache_dir=cache, **bar))
            if (folder / weights).is_file():
                verify_blob(folder / weights)
                return folder
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise CheckpointError(
            f"The model {model.name} is not on this computer and could not be downloaded from huggingface.co/"
            f"{model.source}. Fetch it on a computer that is online and load its folder by path; in Albumen, take it "
            "in with: albumen models import FILE"
        ) from error
    raise CheckpointError(f"huggingface.co/{model.source} has no weights in a form that clipcore reads.")


def cached(model: ModelInfo, cache: Path | None = None) -> Path | None:
    """The folder of a model's files where they lie in the cache, else None. Asks no network.

    Raises:
        MissingExtra: If the hub's client is not installed.
    """
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import LocalEntryNotFoundError
    except ImportError as error:
        raise MissingExtra("Downloading models needs a package: pip install albumen[download]") from error
    with contextlib.suppress(LocalEntryNotFoundError, OSError):
        for weights in _WEIGHTS:
            patterns = [*_SETTINGS, weights]
            folder = Path(
                snapshot_download(model.source, allow_patterns=patterns, cache_dir=cache, local_files_only=True)
            )
            if (folder / weights).is_file():
                return folder
    return None


def _reporting(report: Report) -> type[tqdm[NoReturn]]:
    """A progress bar that draws nothing and tells `report` of bytes."""
    from tqdm import tqdm as base

    # At run time the class takes no type arguments.
    class Silent(base):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options | {"file": io.StringIO(), "disable": False})

        def update(self, n: float | None = 1) -> bool | None:
            drawn: bool | None = super().update(n)
            if self.unit == "B":
                report(int(self.n), int(self.total or 0))
            return drawn

    return Silent


def verify_blob(file: Path) -> None:
    """Hold a file of the hub's cache against the SHA-256 it is named by there; a file that differs is removed.

    Small files are named by another hash, and where links cannot be made files bear their own names: those pass.

    Raises:
        CheckpointError: If the content is not what its name says.
    """
    blob = file.resolve()
    if not re.fullmatch(r"[0-9a-f]{64}", blob.name):
        return
    try:
        check_sha256(blob, blob.name)
    except CheckpointError:
        file.unlink()
        blob.unlink(missing_ok=True)
        raise


def check_sha256(path: Path, expected: str) -> None:
    """Compare a file with a published checksum.

    Raises:
        CheckpointError: If they differ.
    """
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != expected:
        raise CheckpointError(f"{path} is not the published file: its SHA-256 is {found} instead of {expected}.")

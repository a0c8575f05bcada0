"""Fetching published weights from the Hugging Face hub into its cache, with progress and resumption."""

from __future__ import annotations

import contextlib
import hashlib
import re
from pathlib import Path

from clipcore.errors import CheckpointError, MissingExtra
from clipcore.registry import ModelInfo

_SETTINGS = ["open_clip_config.json", "config.json", "preprocessor_config.json", "tokenizer.json"]
# Older repositories have only the pickle, which is then opened with weights_only=True; transformers has its own form.
_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin", "model.safetensors")


def fetch(model: ModelInfo) -> Path:
    """The folder of a model's files, downloaded unless they are in the cache already.

    The hub's client shows progress and resumes broken downloads. It names each large file in its cache by the SHA-256
    that the hub publishes; what was downloaded is held against that name before it is used.

    Raises:
        MissingExtra: If the client is not installed.
        CheckpointError: If the files are not there and cannot be fetched, or are not what the hub published.
    """
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError
    except ImportError as error:
        raise MissingExtra("Downloading models needs a package: pip install albumen[download]") from error
    with contextlib.suppress(LocalEntryNotFoundError, OSError):
        cached = Path(snapshot_download(model.source, allow_patterns=_SETTINGS, local_files_only=True))
        if any((cached / weights).is_file() for weights in _WEIGHTS):
            return cached
    try:
        for weights in _WEIGHTS:
            folder = Path(snapshot_download(model.source, allow_patterns=[*_SETTINGS, weights]))
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

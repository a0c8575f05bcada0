"""The frozen records of work on the library: jobs, the models that worked, and the files that none could read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

JobState: TypeAlias = Literal["queued", "running", "paused", "done", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class FailureRecord:
    """A file that could not be read, and why.

    Attributes:
        path: As `os.fsencode` gives it.
        reason: One sentence for the owner.
        kind: A short class of reasons, for instance "decode", "crash" or "timeout".
        size: Bytes when it failed, or None.
        mtime_ns: Modification time when it failed, or None.
        quarantined: Never opened again until it changes, because it took the reader down with it.
        attempts: How often it failed in this state.
        at: When it failed last, in UTC.
    """

    path: bytes
    reason: str
    kind: str
    size: int | None
    mtime_ns: int | None
    quarantined: bool
    attempts: int
    at: datetime

    @property
    def file(self) -> Path:
        """The path in the form the rest of Python uses."""
        return Path(os.fsdecode(self.path))


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A model that vectors in the library come from."""

    model_id: str
    name: str
    dim: int
    created_at: datetime
    active: bool


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job as the library remembers it."""

    id: int
    kind: str
    args: Mapping[str, object]
    state: JobState
    done: int
    total: int
    text: str
    created_at: datetime
    finished_at: datetime | None

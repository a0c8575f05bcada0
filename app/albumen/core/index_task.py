"""A file to index, and how far the index process is with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Stage: TypeAlias = Literal["sent", "reading", "asked", "decoding", "decoded"]


@dataclass(frozen=True, slots=True)
class Task:
    """A file to index, as it was when it was found."""

    path: bytes
    size: int = -1
    mtime_ns: int = -1


@dataclass(slots=True)
class Job:
    """A task that the process has."""

    task: Task
    stage: Stage = "sent"
    seconds: float = 0.0  # in the stage it is in, while we waited for the process
    digest: str = ""

    @property
    def at_risk(self) -> bool:
        """Whether the process is touching the file right now."""
        return self.stage in {"reading", "decoding"}

    def enter(self, stage: Stage) -> None:
        """The process says how far it is."""
        self.stage = stage
        self.seconds = 0.0

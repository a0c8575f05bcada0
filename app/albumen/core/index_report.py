"""What one pass of indexing came to."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from albumen.core.errors import AlbumenError


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or folder that could not be indexed, and why in one sentence."""

    path: Path
    reason: str

    @classmethod
    def at(cls, path: bytes, reason: str) -> Failure:
        """The failure of a path in the file system's own bytes."""
        return cls(Path(os.fsdecode(path)), reason)


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What one pass came to. Every file that was looked at counts once.

    Attributes:
        indexed: Files that were read and decoded because their content is new, or new to the active model.
        skipped: Files that are as the library knows them, or whose content it knows from another place.
        failed: What could not be indexed; failures of earlier passes that nothing has changed about among them.
        seconds: How long it took.
        again: Of all these, files that are as the library knows them and were read for the active model only.
    """

    indexed: int = 0
    skipped: int = 0
    failed: tuple[Failure, ...] = ()
    seconds: float = 0.0
    again: int = 0

    @classmethod
    def joined(cls, reports: Iterable[IndexReport]) -> IndexReport:
        """Several passes as one."""
        every = list(reports)
        return cls(
            sum(one.indexed for one in every),
            sum(one.skipped for one in every),
            tuple(failure for one in every for failure in one.failed),
            sum(one.seconds for one in every),
            sum(one.again for one in every),
        )


class IndexingStopped(AlbumenError):
    """The index process dies again and again without a file to blame. What was indexed so far is in the library."""

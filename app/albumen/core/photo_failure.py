"""Why a photo could not be indexed: a kind for programs and one sentence for people."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, cast, get_args

FailureKind: TypeAlias = Literal[
    "empty",
    "not_an_image",
    "damaged",
    "truncated",
    "too_large",
    "unsupported",
    "unreadable",
    "vanished",
    "changing",
    "crashed",
    "timed_out",
    "needs_raw",
    "needs_video",
    "needs_jxl",
]

REASONS: Final[Mapping[FailureKind, str]] = MappingProxyType(
    {
        "empty": "The file is empty; copy it again from where it came.",
        "not_an_image": "It is not a picture in any format that Albumen reads, whatever its name says.",
        "damaged": "The picture is damaged and cannot be decoded; restore it from a backup if you have one.",
        "truncated": "The file is cut short, so part of the picture is missing; copy it again from where it came.",
        "too_large": "The picture is too large to be decoded in this machine's memory; keep a smaller copy beside it.",
        "unsupported": "The picture uses a variant of its format that Albumen cannot read.",
        "unreadable": "The file may not be read; give yourself permission to read it.",
        "vanished": "The file was removed before it could be read.",
        "changing": "The file is still being written; it is read again at the next look at the folder.",
        "crashed": "Decoding it crashed the indexing process; it is set aside until the file changes.",
        "timed_out": "Decoding it took too long and was stopped; it is set aside until the file changes.",
        "needs_raw": "It is a camera RAW file; to read it, install the extra with: pip install 'albumen[raw]'.",
        "needs_video": "It is a video; to read it, install the extra with: pip install 'albumen[video]'.",
        "needs_jxl": "It is a JPEG XL picture; to read it, install the extra with: pip install 'albumen[jxl]'.",
    }
)

PASSING: Final[frozenset[FailureKind]] = frozenset(["unreadable", "vanished", "changing"])
"""Kinds that can mend without the file itself changing: such a file is tried again at each look at its folder."""

QUARANTINED: Final[frozenset[FailureKind]] = frozenset(["crashed", "timed_out"])
"""Kinds that cost a process: such a file is not opened again until it changes."""


class PhotoFailure(Exception):
    """One file could not be indexed. The rest of the work goes on."""

    def __init__(self, kind: FailureKind, reason: str | None = None) -> None:
        self.kind: FailureKind = kind
        self.reason = reason or REASONS[kind]
        super().__init__(self.reason)


def failure_kind(name: str) -> FailureKind:
    """The kind of this name, as it came over a pipe or from a database.

    Raises:
        ValueError: There is no such kind.
    """
    for kind in get_args(FailureKind):
        if kind == name:
            return cast("FailureKind", kind)
    raise ValueError(f"no such kind of failure: {name!r}")

"""The readers that are extras: which package a kind of file needs, and whether it is there."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from albumen.core.photo_failure import FailureKind

MODULES: Final[Mapping[FailureKind, str]] = MappingProxyType(
    {"needs_raw": "rawpy", "needs_video": "av", "needs_jxl": "pylibjxl"}
)
"""The module that an extra brings, by the kind of failure that a file gives without it."""


def can_be_read_now(kind: FailureKind | str) -> bool:
    """Whether a file that failed for want of a reader can be read, because the reader is there now."""
    module = next((module for need, module in MODULES.items() if need == kind), None)
    try:
        return module is not None and importlib.util.find_spec(module) is not None
    except ValueError:  # something that is no module goes by its name
        return False

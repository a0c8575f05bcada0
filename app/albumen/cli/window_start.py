"""Whether a command line plainly asks for the window: told without click, which takes longer to import."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path


def library_for_window(arguments: Sequence[str]) -> Path | None:
    """The library's folder whose window is to be opened; None for another command, and for anything unusual.

    What is None here is read by click all the same, only later. The grammar is `[--library FOLDER] [--safe-mode]
    [gui [PATHS]]`.
    """
    understood = _understood(arguments)
    if understood is None:
        return None
    library = understood[0]
    if library:
        return Path(library)
    from albumen.core.paths import default_library

    return default_library()


def paths_for_window(arguments: Sequence[str]) -> list[Path]:
    """The files and folders to open; none where `library_for_window` gives None."""
    understood = _understood(arguments)
    return [Path(one) for one in understood[1]] if understood is not None else []


def safe_mode_for_window(arguments: Sequence[str]) -> bool:
    """Whether plugins that do not come with Albumen are to be left out."""
    understood = _understood(arguments)
    return understood is not None and "--safe-mode" in arguments


def _understood(arguments: Sequence[str]) -> tuple[str, list[str]] | None:
    """The library's folder or "", and the paths."""
    library = os.environ.get("ALBUMEN_LIBRARY", "")
    rest = list(arguments)
    while rest and rest[0].startswith("-"):
        option = rest.pop(0)
        if option == "--library" and rest:
            library = rest.pop(0)
        elif option.startswith("--library="):
            library = option.partition("=")[2]
        elif option != "--safe-mode":
            return None
    if rest and (rest[0] != "gui" or any(one.startswith("-") for one in rest)):
        return None
    return library, rest[1:]

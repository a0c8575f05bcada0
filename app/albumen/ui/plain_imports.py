"""Gives Python its own import back once PySide6 is there."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its import in the place of Python's


def plain_imports() -> None:
    """Import as if PySide6 did not look on.

    PySide6 puts a function of its own in the place of `__import__`, which reads the source of every module that is
    imported from then on, to find out whether `from __feature__ import snake_case` would concern it: as much work
    again as the import. Nothing here uses that, so the function that PySide6 has kept goes back to its place. Where a
    PySide6 keeps none, nothing happens.
    """
    original = getattr(builtins, "__orig_import__", None)
    if callable(original):
        builtins.__import__ = original

"""How photographs are ordered: the one thing about them that the window's first paint shows."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """How photographs are ordered; the values are those of `library.photos.ids`."""

    TAKEN = "taken"
    ADDED = "added"
    NAME = "name"
    RATING = "rating"

"""What one plugin has registered. Dropping the object undoes all of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from albumen.api import Analyzer, Command, Panel, SearchProvider

T = TypeVar("T")


class Register(Generic[T]):
    """Things by id. Refuses duplicates and, where a manifest declares the ids, unknown ones."""

    def __init__(self, kind: str, declared: Iterable[str] | None = None) -> None:
        self._kind = kind
        self._declared = None if declared is None else frozenset(declared)
        self._entries: dict[str, T] = {}

    def add(self, key: str, entry: T) -> None:
        """Register.

        Raises:
            ValueError: The id is taken, or the manifest does not declare it.
        """
        if key in self._entries:
            raise ValueError(f"the {self._kind} {key!r} is registered twice")
        if self._declared is not None and key not in self._declared:
            raise ValueError(f"plugin.toml declares no {self._kind} {key!r}")
        self._entries = {**self._entries, key: entry}  # other threads may be going through the former ones

    def remove(self, key: str) -> None:
        """Forget an entry; nothing happens where there is none."""
        self._entries = {each: entry for each, entry in self._entries.items() if each != key}

    @property
    def entries(self) -> Mapping[str, T]:
        """What is registered now, read-only, in the order of registration."""
        return MappingProxyType(self._entries)


class Registrations:
    """All registers of one plugin."""

    def __init__(self, commands: Iterable[str], panels: Iterable[str], *, searches: bool = True) -> None:
        self.searches: Register[SearchProvider] = Register("search provider", None if searches else ())
        self.analyzers: Register[Analyzer] = Register("analyzer")
        self.commands: Register[Command] = Register("command", commands)
        self.panels: Register[Panel] = Register("panel", panels)

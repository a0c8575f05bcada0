"""A click group that imports a command's module only when that command runs, so that start-up stays fast."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """Commands named as "module:attribute", and a last resort for names that plugins bring."""

    def __init__(
        self,
        *args: Any,
        lazy: Mapping[str, str],
        fallback: Callable[[str], click.Command | None] = lambda _name: None,
        more: Callable[[], list[str]] = list,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._lazy = dict(lazy)
        self._fallback = fallback
        self._more = more

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order in which they were given, then those that plugins bring."""
        known = [*self._lazy, *super().list_commands(ctx)]
        return [*known, *(name for name in self._more() if name not in known)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command."""
        target = self._lazy.get(cmd_name)
        if target is None:
            return super().get_command(ctx, cmd_name) or self._fallback(cmd_name)
        module, _, attribute = target.partition(":")
        command = getattr(importlib.import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

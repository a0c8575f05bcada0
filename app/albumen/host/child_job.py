"""Makes a plugin's function callable in a child process, where the plugin is not loaded."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from albumen.api import Progress
from albumen.host.discovery import USER_PREFIX, candidate_at, load

Steps = Callable[..., Iterator[Progress]]


def callable_in_child(generator: Steps, args: tuple[object, ...]) -> tuple[Steps, tuple[object, ...]]:
    """What to call in the child instead, and with what.

    Installed packages are found there by name. Those of the owner's plugin folder are loaded by location, so the child
    is told the location.
    """
    package = generator.__module__.partition(".")[0]
    if not package.startswith(USER_PREFIX):
        return generator, args
    (folder,) = sys.modules[package].__path__
    return call_by_location, (str(folder), generator.__module__, generator.__qualname__, *args)


def call_by_location(folder: str, module: str, name: str, *args: object) -> Iterator[Progress]:
    """In the child: load the plugin in `folder`, then run its generator function."""
    load(candidate_at(Path(folder)))
    generator: Steps = getattr(importlib.import_module(module), name)
    yield from generator(*args)

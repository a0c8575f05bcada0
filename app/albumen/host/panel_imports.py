"""Imports beforehand what the factory of a panel is going to import."""

from __future__ import annotations

import contextlib
import dis
import importlib
from collections.abc import Callable, Iterator
from types import CodeType


def import_beforehand(factory: Callable[..., object]) -> None:
    """Import, on any thread, the modules that a function names in its own imports.

    A factory must run on the GUI thread, and imports its panel there as late as possible; reading and running the
    files of a panel takes longer than a frame, and building it then finds them imported. What cannot be imported is
    passed over: the factory will say so itself.

    Args:
        factory: A function written in Python; of anything else nothing is known, and nothing is imported.
    """
    code = getattr(factory, "__code__", None)
    package = getattr(factory, "__globals__", {}).get("__package__") or None
    if not isinstance(code, CodeType):
        return
    for level, name in _imports(code):
        with contextlib.suppress(Exception):
            importlib.import_module("." * level + name, package)


def _imports(code: CodeType) -> Iterator[tuple[int, str]]:
    """The level, 0 for an absolute import, and the module's name of each import statement."""
    constants: list[object] = []
    for instruction in dis.get_instructions(code):
        if instruction.opname in {"LOAD_CONST", "LOAD_SMALL_INT"}:
            constants.append(instruction.argval)
        elif instruction.opname == "IMPORT_NAME" and len(constants) >= 2:
            level = constants[-2]  # the names that are imported from it are pushed last
            if isinstance(level, int):
                yield level, str(instruction.argval)

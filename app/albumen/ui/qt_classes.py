"""Makes the classes of Qt before more than one thread may ask for them.

PySide6 makes the Python class of a Qt class when it is first asked for, and that is not safe: two threads that ask for
the same class at once may end the program with a segmentation fault. Workers need such classes to decode pictures, and
importing a module of the window asks for dozens; so all are made on the GUI thread, a few at a time, while the others
do not touch Qt yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_made: list[bool] = []
_MODULES: tuple[ModuleType, ...] = (QtCore, QtGui, QtWidgets)


def make_classes() -> Iterator[None]:
    """Make one class after the other, with a pause after each; on the GUI thread."""
    for module in _MODULES:
        for name in dir(module):
            getattr(module, name)
            yield
    _made.append(True)


def ensure_classes() -> None:
    """Make those that are missing, at once; on the GUI thread, before a worker is to import anything of Qt."""
    if not _made:
        for _ in make_classes():
            pass

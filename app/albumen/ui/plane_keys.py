"""The keys of a plane of photographs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

Key = Qt.Key
MOVES: Final = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
NEARER: Final = frozenset((Key.Key_Plus, Key.Key_Equal))
CHOOSING: Final = frozenset((Key.Key_Return, Key.Key_Enter, Key.Key_Space))
KEYS: Final = frozenset((*MOVES, *NEARER, *CHOOSING, Key.Key_Minus, Key.Key_Home))

"""Undo and redo, with the words for what they take back or do again."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from albumen.ui.frame import Frame

Key = QKeySequence.StandardKey


class EditMenu(QObject):
    """The first commands of the edit menu."""

    _moved = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._editing = frame.gateway.editing
        act, menu = frame.menus.act, frame.menus.edit
        self.undo = act(menu, "undo", self.tr("Undo"), self._undo, Key.Undo, fallback="Ctrl+Z", before="find")
        self.redo = act(menu, "redo", self.tr("Redo"), self._redo, "Ctrl+Shift+Z", before="find")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.insertSeparator(frame.menus.actions["find"])
        self._moved.connect(self._show)
        self._editing.when_moved(self._tell)
        self._show()

    def _tell(self) -> None:
        """On any thread: there is something else to undo."""
        if shiboken6.isValid(self):
            self._moved.emit()

    @Slot()
    def _show(self) -> None:
        undo, redo = self._editing.titles
        self.undo.setText(self.tr("Undo: {edit}").format(edit=undo) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {edit}").format(edit=redo) if redo else self.tr("Redo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)

    def _undo(self) -> None:
        self._run(self._editing.undo, self.tr("Undone: {edit}"))

    def _redo(self) -> None:
        self._run(self._editing.redo, self.tr("Done again: {edit}"))

    def _run(self, move: Callable[[], str | None], sentence: str) -> None:
        def told(title: str | None) -> None:
            if title:
                self._frame.banners.show_notice("info", sentence.format(edit=title))

        self._frame.tasks.run(move, told, in_order=True)

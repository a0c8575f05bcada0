"""Covered photographs in the window: showing them for a while, covering them again, and the PIN for that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QVBoxLayout,
)

from albumen.ui.gateway import Gateway
from albumen.ui.gateway.plugins import ShieldState
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme


class PinSheet(QDialog):
    """Asks for the PIN, or for the present and the new one."""

    entered = Signal(str, str)
    """(present PIN, new PIN)"""

    def __init__(self, theme: Theme, window: QMainWindow, *, present: bool, new: bool) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("PIN for covered photos"))
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(5), space(6), space(5))
        column.setSpacing(space(4))
        self.present, self.new = self._field(), self._field()
        form = QFormLayout()
        form.setVerticalSpacing(space(2))
        for asked, text, field in (
            (present, self.tr("Present PIN") if new else self.tr("PIN"), self.present),
            (new, self.tr("New PIN"), self.new),
        ):
            field.setVisible(asked)
            field.setAccessibleName(text)
            if asked:
                form.addRow(QLabel(text, self), field)
        column.addLayout(form)
        if new:
            note = QLabel(
                self.tr(
                    "At least four characters; empty takes the PIN away. It keeps eyes out, not programs: the photo"
                    " files themselves stay as they are."
                ),
                self,
            )
            note.setProperty("role", "muted")
            note.setWordWrap(True)
            column.addWidget(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.metrics.length(340))
        self.accepted.connect(self._tell)

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    @Slot()
    def _tell(self) -> None:
        self.entered.emit(self.present.text(), self.new.text())


class ShieldControl(QObject):
    """Two actions for the view menu, and what they do. They are not offered where nothing is shielded."""

    changed = Signal()
    """Photographs were covered or uncovered; whatever was fetched before must not be shown any more."""
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, gateway: Gateway, tasks: Tasks, theme: Theme, menu: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        self._gateway = gateway.plugins
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._state = ShieldState()
        self.show_action = QAction(self.tr("Show covered photos"), self, checkable=True)
        self.show_action.setShortcut("Ctrl+Shift+H")
        self.show_action.triggered.connect(self._toggle)
        self.pin_action = QAction(self.tr("PIN for covered photos…"), self)
        self.pin_action.triggered.connect(self._ask_new_pin)
        menu.addSeparator()
        for action in (self.show_action, self.pin_action):
            action.setVisible(False)
            menu.addAction(action)

    @Slot()
    def refresh(self) -> None:
        """Plugins, or what they shield, may have changed."""
        self._tasks.run(self._gateway.shield_state, self._take)

    @Slot(object)
    def shields_changed(self, _changes: object) -> None:
        """Photographs were covered or uncovered, here or by a plugin."""
        self.changed.emit()
        self.refresh()

    def _take(self, state: ShieldState) -> None:
        former, self._state = self._state, state
        self.show_action.setVisible(bool(state.modes))
        self.pin_action.setVisible(bool(state.modes))
        self.show_action.setChecked(state.revealed)
        if former.modes != state.modes:
            self.changed.emit()

    @Slot(bool)
    def _toggle(self, show: bool) -> None:
        self.show_action.setChecked(self._state.revealed)  # until it is so
        if not show:
            self._tasks.run(self._gateway.conceal)
        elif self._state.has_pin:
            sheet = PinSheet(self._theme, self._window, present=True, new=False)
            sheet.entered.connect(self._reveal)
            sheet.open()
        else:
            self._reveal("", "")

    @Slot(str, str)
    def _reveal(self, pin: str, _new: str) -> None:
        self._tasks.run(partial(self._gateway.reveal, pin), self._revealed, self.failed.emit)

    def _revealed(self, _nothing: None) -> None:
        self.told.emit(self.tr("Covered photos are shown until you cover them again or close Albumen."))

    @Slot()
    def _ask_new_pin(self) -> None:
        sheet = PinSheet(self._theme, self._window, present=self._state.has_pin, new=True)
        sheet.entered.connect(self._set_pin)
        sheet.open()

    @Slot(str, str)
    def _set_pin(self, present: str, new: str) -> None:
        self._tasks.run(partial(self._gateway.set_pin, new, present), self._pin_set, self.failed.emit)

    def _pin_set(self, _nothing: None) -> None:
        self.refresh()

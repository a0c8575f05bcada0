"""The application's settings, drawn from their declarations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from albumen.api import SettingValue
from albumen.core.settings import Setting
from albumen.ui.gateway import Gateway
from albumen.ui.settings_form import SettingsForm
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme


class SettingsSheet(QDialog):
    """A form whose changes count at once; Esc closes it."""

    changed = Signal(str, object)

    def __init__(
        self, theme: Theme, settings: Sequence[tuple[Setting[Any], SettingValue]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(5), space(6), space(6))
        column.setSpacing(space(4))
        title = QLabel(self.tr("Settings"), self)
        title.setProperty("role", "title")
        text = self.tr("They count for this library, and at once. Device and precision: from the next start.")
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.form = SettingsForm(settings, theme, self)
        self.form.changed.connect(self.changed)
        column.addWidget(title)
        column.addWidget(note)
        column.addWidget(self.form)
        column.addStretch(1)
        self.setMinimumWidth(theme.metrics.length(420))


class SettingsControl(QObject):
    """Opens the sheet and carries out what is set there."""

    model_changed = Signal()
    """Another model is to look at all photographs."""

    def __init__(self, gateway: Gateway, tasks: Tasks, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._gateway = gateway.settings
        self._tasks = tasks
        self._theme = theme
        self._window = window

    @Slot()
    def open(self) -> None:
        """Read the settings and show them."""
        self._tasks.run(self._gateway.rows, self._show)

    def _show(self, settings: Sequence[tuple[Setting[Any], SettingValue]]) -> None:
        sheet = SettingsSheet(self._theme, settings, self._window)
        sheet.changed.connect(self._change)
        sheet.open()

    @Slot(str, object)
    def _change(self, key: str, value: SettingValue) -> None:
        self._tasks.run(partial(self._gateway.change, key, value), self._done)

    def _done(self, look_again: bool) -> None:
        if look_again:
            self.model_changed.emit()

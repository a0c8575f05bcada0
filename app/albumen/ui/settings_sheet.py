"""The application's settings, drawn from their declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from albumen.api import SettingValue
from albumen.core.settings import Setting
from albumen.ui import preferences
from albumen.ui.fitting import Scrolled, fit, room
from albumen.ui.gateway import Gateway
from albumen.ui.settings_form import SettingsForm
from albumen.ui.slices import TURN, Slices, polished
from albumen.ui.spacing import Room, gap, margins
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

Row = tuple[Setting[Any], SettingValue]
V = TypeVar("V", bound=SettingValue)


class SettingsSheet(QDialog):
    """Forms whose changes count at once; Esc closes it.

    Args:
        library: the settings of the library, with their values.
        window: those of the window.
        later: whether the forms are to be filled by their `fill`.
    """

    changed = Signal(str, object)
    window_changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        library: Sequence[Row],
        window: Sequence[Row],
        parent: QWidget | None,
        *,
        later: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        margins(theme, column, (6, 5, 6, 6))
        gap(theme, column, 4)
        title = QLabel(self.tr("Settings"), self)
        title.setProperty("role", "title")
        text = self.tr("They count for this library, and at once. Device and precision: from the next start.")
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.form = SettingsForm(library, theme, self, later=later)
        self.form.changed.connect(self.changed)
        self.window_form = SettingsForm(window, theme, self, later=later)
        self.window_form.changed.connect(self.window_changed)
        inner = QWidget(self)
        forms = QVBoxLayout(inner)
        margins(theme, forms, (0, 0, 3, 0))
        gap(theme, forms, 4)
        for heading, form in ((self.tr("Library"), self.form), (self.tr("Window"), self.window_form)):
            label = QLabel(heading, self)
            label.setProperty("role", "section")
            forms.addWidget(label)
            forms.addWidget(form)
        forms.addStretch(1)
        scroll = Scrolled(inner, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for part in (title, note, scroll, buttons):
            column.addWidget(part)
        Room(theme, self, lambda metrics: self.setMinimumWidth(min(metrics.length(460), room(self).width())))
        fit(self, QSize(theme.metrics.length(520), theme.metrics.length(620)))


class SettingsControl(QObject):
    """Opens the sheet and carries out what is set there."""

    model_changed = Signal()
    """Another model is to look at all photographs."""

    def __init__(
        self, gateway: Gateway, tasks: Tasks, theme: Theme, memory: preferences.Memory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._memory = memory
        self._offered: dict[str, tuple[Setting[Any], Callable[[Any], object]]] = {}
        self._gateway = gateway.settings
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._slices = Slices(self)

    def offer(self, setting: Setting[V], apply: Callable[[V], object]) -> None:
        """List a setting of the window, which `preferences` declares; `apply` is told each new value."""
        self._offered[setting.key] = (setting, apply)

    @Slot()
    def open(self) -> None:
        """Read the settings and show them."""
        self._tasks.run(self._gateway.rows, self._show)

    def _show(self, settings: Sequence[Row]) -> None:
        if self._slices.under_way:
            return  # it is coming
        own = [(setting, self._memory.get(setting)) for setting, _ in self._offered.values()]
        sheet = SettingsSheet(self._theme, settings, own, self._window, later=True)
        sheet.changed.connect(self._change)
        sheet.window_changed.connect(self._change_own)
        self._slices.begin(_opened(sheet))

    @Slot(str, object)
    def _change(self, key: str, value: SettingValue) -> None:
        self._tasks.run(partial(self._gateway.change, key, value), self._done)

    @Slot(str, object)
    def _change_own(self, key: str, value: Any) -> None:
        setting, apply = self._offered[key]
        self._memory.keep(setting, value)
        apply(value)

    def _done(self, look_again: bool) -> None:
        if look_again:
            self.model_changed.emit()


def _opened(sheet: SettingsSheet) -> Iterator[object]:
    """Open a sheet with many fields in a few turns of the event loop."""
    yield TURN
    for form in (sheet.form, sheet.window_form):
        yield from form.fill()
    yield TURN
    yield from polished(sheet)
    yield TURN
    fit(sheet)
    sheet.open()

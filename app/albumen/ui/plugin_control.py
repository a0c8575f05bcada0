"""Plugins in the window: their page, their settings, their commands in the menu, their panels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from albumen.api import CommandResult, SettingValue
from albumen.host.manifest import CommandSpec
from albumen.ui.gateway import Gateway
from albumen.ui.menus import Menus
from albumen.ui.panels import Panels
from albumen.ui.plugin_sheets import LogSheet, RemovalSheet
from albumen.ui.plugins_page import PluginsPage
from albumen.ui.records import PanelRow, PluginRow
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme


class PluginControl(QObject):
    """Shows what the host says of plugins, and passes on what the owner decides.

    Args:
        chosen: gives the photographs that a command is to work on.
    """

    told = Signal(str)
    warned = Signal(str)
    failed = Signal(object)
    page_opened = Signal(QWidget)
    """A plugin's page is to be shown in the place of the photographs."""
    page_closed = Signal()

    _answered = Signal(object)
    _broke = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        tasks: Tasks,
        theme: Theme,
        *,
        page: PluginsPage,
        menus: Menus,
        chosen: Callable[[], list[int]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._gateway = gateway.plugins
        self._tasks = tasks
        self._page = page
        self._menus = menus
        self._chosen = chosen
        self._window = window
        self._panels = Panels(window, tasks, gateway.plugins.prepare_panel, gateway.plugins.build_panel, theme)
        self._panels.failed.connect(self.failed)
        self._panels.page_opened.connect(self.page_opened)
        self._panels.page_closed.connect(self.page_closed)
        self._answered.connect(self._done)
        self._broke.connect(self.failed)
        self._theme = theme
        self._shown_all = False
        self._rows: Sequence[PluginRow] = ()
        self._asked: Task | None = None
        page.reload_asked.connect(self._reload)
        page.removal_asked.connect(self._ask_to_remove)
        page.log_asked.connect(self._read_log)
        page.enabled_asked.connect(self._enable)
        page.setting_changed.connect(self._set)
        menus.plugin_command.connect(self._run)

    @Slot()
    def refresh(self) -> None:
        """Plugins, their settings or their state may have changed."""
        if self._page.isVisible():  # nobody waits for its cards elsewhere
            if self._asked is not None:
                self._asked.cancel()  # what it says may be of before the change
            self._asked = self._tasks.run(self._gateway.rows, self._show_rows, behind=True)
        self._tasks.run(self._gateway.commands, self._menus.show_plugin_commands, behind=True)
        self._tasks.run(self._gateway.panels, self._show_panels, behind=True)

    def _show_rows(self, rows: Sequence[PluginRow]) -> None:
        self._rows = rows
        self._show_more()

    def _show_more(self) -> None:
        """Show the plugins: at the first time one more in each turn of the event loop, as each card takes a while."""
        count = len(self._page.cards) + 1
        if self._shown_all or count >= len(self._rows):
            self._shown_all = True
            self._page.show_plugins(self._rows)
        else:
            self._page.show_plugins(self._rows[:count])
            QTimer.singleShot(0, self._page, self._show_more)

    def ask_for_crashes(self) -> None:
        """Tell, once after the start, which plugins may have brought the program down the last time."""
        self._tasks.run(self._gateway.crashed, self._tell_crashed, behind=True)

    def _tell_crashed(self, plugins: tuple[str, ...]) -> None:
        if plugins:
            text = self.tr(
                "Albumen ended without warning the last time, while these plugins were active: {plugins}. "
                "If it happens again, disable them, or start with --safe-mode."
            )
            self.warned.emit(text.format(plugins=", ".join(plugins)))

    @Slot(str, bool)
    def _enable(self, plugin_id: str, enabled: bool) -> None:
        change = partial(self._gateway.set_enabled, plugin_id, enabled=enabled)
        self._tasks.run(change, self._changed, self._refused)

    @Slot(str, str, object)
    def _set(self, plugin_id: str, key: str, value: SettingValue) -> None:
        self._tasks.run(partial(self._gateway.set_setting, plugin_id, key, value), self._changed, self._refused)

    @Slot(object)
    def _run(self, command: CommandSpec) -> None:
        begin = partial(self._gateway.run_command, command, self._chosen(), self._answered.emit, self._broke.emit)
        self._tasks.run(begin)

    @Slot(str)
    def _reload(self, plugin_id: str) -> None:
        self._tasks.run(partial(self._gateway.reload, plugin_id), self._changed, self._refused)

    @Slot(object)
    def _ask_to_remove(self, plugin: PluginRow) -> None:
        sheet = RemovalSheet(self._theme, plugin, self._window)
        sheet.confirmed.connect(self._remove)
        sheet.open()

    @Slot(str, bool)
    def _remove(self, plugin_id: str, remove_data: bool) -> None:
        change = partial(self._gateway.uninstall, plugin_id, remove_data=remove_data)
        self._tasks.run(change, self._changed, self._refused)

    @Slot(object)
    def _read_log(self, plugin: PluginRow) -> None:
        self._tasks.run(partial(self._gateway.log_text, plugin.id), partial(self._show_log, plugin))

    def _show_log(self, plugin: PluginRow, text: str) -> None:
        LogSheet(self._theme, plugin.name, text, self._window).open()

    def _changed(self, _nothing: None) -> None:
        self.refresh()

    def _refused(self, error: Exception) -> None:
        """Show the page as things are, not as the owner had set the switch."""
        self.failed.emit(error)
        self._page.show_plugins([])
        self.refresh()

    @Slot(object)
    def _done(self, result: CommandResult) -> None:
        if result.text:
            self.told.emit(result.text)

    def _show_panels(self, panels: Sequence[PanelRow]) -> None:
        self._menus.show_panels(self._panels.show_panels(panels))

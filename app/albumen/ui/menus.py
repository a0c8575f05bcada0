"""The menus and their shortcuts, all in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from albumen.host.manifest import CommandSpec
from albumen.ui.language import declared
from albumen.ui.menu_titles import menu_titles
from albumen.ui.records import Order

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Commands:
    """What the menus call."""

    add_folder: Callable[[], object]
    look_again: Callable[[], object]
    new_album: Callable[[], object]
    remove_from_album: Callable[[], object]
    select_all: Callable[[], object]
    select_none: Callable[[], object]
    find: Callable[[], object]
    rate: Callable[[int], object]
    open_large: Callable[[], object]
    reveal: Callable[[], object]
    find_similar: Callable[[], object]
    more_like: Callable[[], object]
    less_like: Callable[[], object]
    zoom_in: Callable[[], object]
    zoom_out: Callable[[], object]
    set_fill: Callable[[bool], object]
    set_order: Callable[[Order], object]
    set_theme: Callable[[str], object]
    set_text_scale: Callable[[float], object]
    show_plugins: Callable[[], object]
    show_settings: Callable[[], object]
    show_shortcuts: Callable[[], object]


class Menus(QObject):
    """Builds the menu bar and keeps the actions that change."""

    plugin_command = Signal(object)
    """A `CommandSpec` that was chosen."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._do = commands
        self.actions: dict[str, QAction] = {}
        menus = menu_titles(window.menuBar())
        self.library, self.edit, self.photo = menus["library"], menus["edit"], menus["photo"]
        self.view, self.tools, self.help = menus["view"], menus["tools"], menus["help"]
        self._library(self.library)
        self._edit(self.edit)
        self._photo(self.photo)
        self.pages = self.view.addMenu(self.tr("Go to"))
        self._view(self.view)
        self.act(self.tools, "plugins", self.tr("Plugins…"), commands.show_plugins)
        self._plugin_actions: list[QAction] = []
        self._plugin_commands: list[CommandSpec] = []
        self._panels = self.tools.addMenu(self.tr("Panels"))
        self._panels.menuAction().setVisible(False)
        self.act(self.help, "shortcuts", self.tr("Keyboard shortcuts"), commands.show_shortcuts, "F1")

    def show_plugin_commands(self, commands: Sequence[CommandSpec]) -> None:
        """Offer what the active plugins bring."""
        if list(commands) == self._plugin_commands:
            return
        self._plugin_commands = list(commands)
        for action in self._plugin_actions:
            action.setShortcut(QKeySequence())  # free for its successor before the event loop deletes it
            action.deleteLater()
        self._plugin_actions = []
        for command in commands:
            action = QAction(declared(command.title), self)
            action.triggered.connect(partial(self._run_plugin, command))
            keys = QKeySequence(command.shortcut)
            if keys not in self._taken_keys():
                action.setShortcut(keys)
            (self.photo if command.menu == "photo" else self.tools).addAction(action)
            self._plugin_actions.append(action)

    def _taken_keys(self) -> list[QKeySequence]:
        """Those of the window, and those that plugins before have: two actions with one shortcut would both be deaf."""
        return [keys for action in self._window.findChildren(QAction) for keys in action.shortcuts()]

    def show_panels(self, actions: Sequence[QAction]) -> None:
        """Offer the panels of the active plugins."""
        self._panels.clear()
        self._panels.addActions(list(actions))
        self._panels.menuAction().setVisible(bool(actions))

    def shortcut_list(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """What each shortcut does, as (text, keys), under the titles of the menus."""
        told = {action for key, action in self.actions.items() if key.startswith(("rate_", "label_"))}
        menus = (self.library, self.edit, self.photo, self.view, self.tools, self.help)
        listed = [
            (
                menu.title().replace("&", ""),
                [
                    (
                        action.text().replace("&", "").rstrip("…"),
                        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                    )
                    for action in _below(menu)
                    if not action.shortcut().isEmpty() and _first(action, told)
                ],
            )
            for menu in menus
        ]
        return [(title, entries) for title, entries in listed if entries]

    def _library(self, menu: QMenu) -> None:
        self.act(menu, "add_folder", self.tr("Add folder…"), self._do.add_folder, Key.Open)
        self.act(menu, "look_again", self.tr("Look for changes"), self._do.look_again, Key.Refresh)
        self.act(menu, "new_album", self.tr("New album…"), self._do.new_album, "Ctrl+Shift+N")
        menu.addSeparator()
        self.act(menu, "settings", self.tr("Settings…"), self._do.show_settings, Key.Preferences, fallback="Ctrl+,")
        self.act(menu, "quit", self.tr("Quit"), self._window.close, Key.Quit, fallback="Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        self.act(menu, "find", self.tr("Search"), self._do.find, Key.Find)
        self.act(menu, "select_all", self.tr("Select all"), self._do.select_all, Key.SelectAll)
        self.act(menu, "select_none", self.tr("Select none"), self._do.select_none, "Ctrl+Shift+A")

    def _photo(self, menu: QMenu) -> None:
        self.act(menu, "open", self.tr("Look at it large"), self._do.open_large, "Ctrl+L")
        self.act(menu, "reveal", self.tr("Show in folder"), self._do.reveal, "Ctrl+Shift+R")
        self.act(menu, "find_similar", self.tr("Find similar photos"), self._do.find_similar, "Ctrl+Shift+F")
        self.act(menu, "more_like", self.tr("More like this in the search"), self._do.more_like, "Ctrl+Shift+M")
        self.act(menu, "less_like", self.tr("Less like this in the search"), self._do.less_like, "Ctrl+Shift+L")
        menu.addSeparator()
        rating = menu.addMenu(self.tr("Rating"))
        for stars in range(6):
            text = self.tr("%n star(s)", "", stars) if stars else self.tr("No rating")
            self.act(rating, f"rate_{stars}", text, partial(self._do.rate, stars), str(stars))
        self.after_rating = menu.addSeparator()
        self.act(menu, "remove_from_album", self.tr("Remove from album"), self._do.remove_from_album, Key.Delete)

    def _view(self, menu: QMenu) -> None:
        self.act(menu, "zoom_in", self.tr("Larger"), self._do.zoom_in, Key.ZoomIn)
        self.act(menu, "zoom_out", self.tr("Smaller"), self._do.zoom_out, Key.ZoomOut)
        self.toggle(menu, "fill", self.tr("Cut thumbnails to squares"), self._do.set_fill)
        menu.addSeparator()
        order = menu.addMenu(self.tr("Order"))
        orders = {
            Order.TAKEN: self.tr("Newest first"),
            Order.ADDED: self.tr("Last added"),
            Order.NAME: self.tr("By name"),
            Order.RATING: self.tr("Best rated"),
        }
        self.choice(order, "order", {o.value: t for o, t in orders.items()}, lambda v: self._do.set_order(Order(v)))
        themes = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.choice(menu.addMenu(self.tr("Theme")), "theme", themes, self._do.set_theme)
        sizes = {"1.0": "100 %", "1.25": "125 %", "1.5": "150 %", "2.0": "200 %"}
        self.choice(
            menu.addMenu(self.tr("Text size")), "text", sizes, lambda value: self._do.set_text_scale(float(value))
        )
        menu.addSeparator()
        self.sidebar = self.toggle(menu, "sidebar", self.tr("Sidebar"), None, "F9")
        self.inspector = self.toggle(menu, "inspector", self.tr("Inspector"), None, "Ctrl+I")
        self.toggle(menu, "full_screen", self.tr("Full screen"), self._full_screen, Key.FullScreen, fallback="F11")

    def act(
        self,
        menu: QMenu,
        key: str,
        text: str,
        do: Callable[[], object],
        keys: Key | str = "",
        *,
        fallback: str = "",
        before: str = "",
    ) -> QAction:
        """Add a command to a menu.

        Args:
            key: its name in `actions`.
            keys: its shortcut; `fallback` where the platform has no key of that kind.
            before: the key of the action of this menu that it comes before; else it comes last.
        """
        action = QAction(text, self._window)
        sequence = QKeySequence(keys)
        action.setShortcut(QKeySequence(fallback) if sequence.isEmpty() and fallback else sequence)
        action.triggered.connect(lambda _checked=False: do())
        if before:
            menu.insertAction(self.actions[before], action)
        else:
            menu.addAction(action)
        self.actions[key] = action
        return action

    def toggle(
        self,
        menu: QMenu,
        key: str,
        text: str,
        do: Callable[[bool], object] | None,
        keys: Key | str = "",
        *,
        fallback: str = "",
        before: str = "",
    ) -> QAction:
        """Add a command that is on or off; `do` is told which, also when the state is set by the program."""
        action = self.act(menu, key, text, _nothing, keys, fallback=fallback, before=before)
        action.setCheckable(True)
        if do is not None:
            action.toggled.connect(do)
        return action

    def choice(self, menu: QMenu, key: str, texts: dict[str, str], do: Callable[[str], object]) -> None:
        """Add commands of which one is chosen, under `actions["key_value"]`; `do` is told the value."""
        group = QActionGroup(self._window)
        for value, text in texts.items():
            action = QAction(text, self._window, checkable=True)
            action.triggered.connect(partial(_call_with, do, value))
            group.addAction(action)
            menu.addAction(action)
            self.actions[f"{key}_{value}"] = action

    def _full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _run_plugin(self, command: CommandSpec, _checked: bool = False) -> None:
        self.plugin_command.emit(command)


def _below(menu: QMenu) -> Iterator[QAction]:
    """The commands of a menu and of those in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _below(inner)
        else:
            yield action


def _first(action: QAction, told: set[QAction]) -> bool:
    """Whether it has not been told of yet; from now on it has."""
    new = action not in told
    told.add(action)
    return new


def _nothing() -> None:
    pass


def _call_with(do: Callable[[str], object], value: str, _checked: bool = False) -> None:
    do(value)

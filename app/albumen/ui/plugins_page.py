"""The plugins page: what each one is, does and may do, whether it runs, and its settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from albumen.api import SettingValue
from albumen.ui.language import declared
from albumen.ui.records import PluginRow
from albumen.ui.sentences import rendered
from albumen.ui.settings_form import SettingsForm
from albumen.ui.spacing import add_gap, gap, margins
from albumen.ui.theme import Theme


class PluginCard(QFrame):
    """One plugin."""

    enabled_asked = Signal(str, bool)
    setting_changed = Signal(str, str, object)
    reload_asked = Signal(str)
    log_asked = Signal(object)
    """A `PluginRow`."""
    removal_asked = Signal(object)
    """A `PluginRow`."""

    def __init__(self, theme: Theme, plugin: PluginRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.plugin = plugin
        self.setProperty("role", "card")
        self.setAccessibleName(plugin.name)
        column = QVBoxLayout(self)
        margins(theme, column, (4, 3, 4, 4))
        gap(theme, column, 1.5)
        self.switch = QCheckBox(self.tr("Enabled"), self)
        self.switch.setAccessibleName(self.tr("Enable {name}").format(name=plugin.name))
        self.switch.setChecked(plugin.state == "active")
        self.switch.setEnabled(plugin.state != "incompatible")
        self.switch.toggled.connect(partial(self.enabled_asked.emit, plugin.id))
        name = QLabel(plugin.name, self)
        name.setProperty("role", "title")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)  # large text in a small window leaves no room for all of it in one line
        version = QLabel(f"{plugin.version}  ·  {self._state(plugin)}" if plugin.version else self._state(plugin), self)
        version.setProperty("role", "muted")
        row = QHBoxLayout()
        gap(theme, row, 2)
        row.addWidget(name, 1)
        row.addWidget(version)
        row.addWidget(self.switch)
        column.addLayout(row)
        if plugin.description:
            column.addWidget(self._text(declared(plugin.description), ""))
        if plugin.reason:
            role = "danger" if plugin.state in {"failed", "incompatible"} else "muted"
            column.addWidget(self._text(rendered(plugin.reason), role))
        for failure in plugin.failures[-3:]:
            column.addWidget(self._text(failure, "small"))
        column.addWidget(self._text(self._permissions(plugin), "small"))
        if plugin.settings and plugin.state == "active":
            line = QFrame(self)
            line.setProperty("role", "line")
            add_gap(theme, column, 1)
            column.addWidget(line)
            add_gap(theme, column, 1)
            form = SettingsForm(plugin.settings, theme, self)
            form.changed.connect(self._setting_changed)
            column.addWidget(form)
        column.addLayout(self._buttons(plugin, theme))

    def _state(self, plugin: PluginRow) -> str:
        texts = {
            "active": self.tr("active"),
            "disabled": self.tr("disabled"),
            "failed": self.tr("failed"),
            "incompatible": self.tr("incompatible"),
        }
        return texts.get(plugin.state, plugin.state)

    def _buttons(self, plugin: PluginRow, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        gap(theme, row, 2)
        actions: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Reload"), self.tr("Read its files again"), partial(self.reload_asked.emit, plugin.id)),
            (self.tr("Log…"), self.tr("What it has logged"), partial(self.log_asked.emit, plugin)),
        ]
        if plugin.removable:
            tip = self.tr("Delete it from the plugin folder")
            actions.append((self.tr("Remove…"), tip, partial(self.removal_asked.emit, plugin)))
        for text, tip, action in actions:
            button = QPushButton(text, self)
            button.setToolTip(tip)
            button.setAccessibleName(f"{text.rstrip('…')}: {plugin.name}")
            button.clicked.connect(lambda _checked=False, action=action: action())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _permissions(self, plugin: PluginRow) -> str:
        if not plugin.permissions:
            return self.tr("Only reads the library.")
        known = {
            "tags:write": self.tr("set tags"),
            "tags:decide": self.tr("accept and reject tags for you"),
            "albums:write": self.tr("make and fill albums"),
            "albums:decide": self.tr("accept and reject photos of albums for you"),
            "texts:write": self.tr("give photos texts that searches find"),
            "files:write": self.tr("write files"),
            "models:write": self.tr("install models"),
            "network": self.tr("use the network"),
        }
        return self.tr("May {list}.").format(list=", ".join(known.get(p, p) for p in plugin.permissions))

    def _text(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    @Slot(str, object)
    def _setting_changed(self, key: str, value: SettingValue) -> None:
        self.setting_changed.emit(self.plugin.id, key, value)


class PluginsPage(QWidget):
    """All plugins, below each other."""

    closed = Signal()
    enabled_asked = Signal(str, bool)
    setting_changed = Signal(str, str, object)
    reload_asked = Signal(str)
    log_asked = Signal(object)
    """A `PluginRow`."""
    removal_asked = Signal(object)
    """A `PluginRow`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        title = QLabel(self.tr("Plugins"), self)
        title.setProperty("role", "title")
        note = QLabel(
            self.tr("Plugins are programs. What they may do is told here, but not enforced: trust their authors.")
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        back = QToolButton(self)
        back.setAccessibleName(self.tr("Back to the photos"))
        back.setToolTip(self.tr("Back to the photos"))
        back.clicked.connect(self.closed)
        theme.bind_icon(back, "back")
        bar = QFrame(self)
        bar.setProperty("role", "header")
        row = QHBoxLayout(bar)
        margins(theme, row, (2, 1, 2, 1))
        row.addWidget(back)
        row.addWidget(title)
        row.addStretch(1)
        page = QWidget(self)
        page.setObjectName("page")
        self._column = QVBoxLayout(page)
        margins(theme, self._column, (4, 4, 4, 4))
        gap(theme, self._column, 3)
        self._column.addWidget(note)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(scroll, 1)
        self.cards: list[PluginCard] = []

    def show_plugins(self, plugins: Sequence[PluginRow]) -> None:
        """Show these; one that has not changed keeps its card, and so what is being typed in it."""
        if list(plugins) == [card.plugin for card in self.cards]:
            return
        former = {card.plugin.id: card for card in self.cards}
        for card in self.cards:
            self._column.removeWidget(card)
        self.cards = []
        for plugin in plugins:
            kept = former.get(plugin.id)
            if kept is not None and kept.plugin == plugin:
                card = former.pop(plugin.id)
            else:
                card = PluginCard(self._theme, plugin, self)
                card.enabled_asked.connect(self.enabled_asked)
                card.setting_changed.connect(self.setting_changed)
                card.reload_asked.connect(self.reload_asked)
                card.log_asked.connect(self.log_asked)
                card.removal_asked.connect(self.removal_asked)
            self.cards.append(card)
            self._column.insertWidget(self._column.count() - 1, card)
        for card in former.values():
            card.hide()
            card.deleteLater()

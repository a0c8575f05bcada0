"""Two dialogs of the plugins page: a plugin's log, and removing a plugin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from albumen.ui.records import PluginRow
from albumen.ui.theme import Theme


class LogSheet(QDialog):
    """The end of a plugin's log; Esc closes it."""

    def __init__(self, theme: Theme, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log of {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(4), space(4), space(4))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(theme.metrics.small_pt)
        self.text.setFont(fixed)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setPlainText(text)
        self.text.setPlaceholderText(self.tr("It has not logged anything yet."))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        column.addWidget(self.text)
        self.resize(theme.metrics.length(820), theme.metrics.length(420))


class RemovalSheet(QDialog):
    """Asks before a plugin is removed, and what is to become of its data."""

    confirmed = Signal(str, bool)
    """(plugin id, whether to delete what it has stored)"""

    def __init__(self, theme: Theme, plugin: PluginRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove {name}").format(name=plugin.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plugin_id = plugin.id
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(5), space(6), space(5))
        column.setSpacing(space(4))
        text = self.tr("{name} is deleted from the plugin folder. Tags and albums that came from it stay.")
        label = QLabel(text.format(name=plugin.name), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.data = QCheckBox(self.tr("Also delete its settings, its log and what it has stored"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        remove = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.AcceptRole)
        remove.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for part in (label, self.data, buttons):
            column.addWidget(part)
        self.setMinimumWidth(theme.metrics.length(400))
        self.accepted.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.confirmed.emit(self._plugin_id, self.data.isChecked())

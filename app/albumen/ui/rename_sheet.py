"""The sheet on which photographs get new names, with the old beside the new."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from albumen.ui import formats
from albumen.ui.fitting import fit
from albumen.ui.gateway.relocating import MOST_SHOWN, RenamePlan
from albumen.ui.name_field import NameField
from albumen.ui.theme import Theme

_PAUSE_MS = 150


class RenameSheet(QDialog):
    """Asks for a pattern; `accepted` is emitted where the owner agrees. Nothing happens before.

    Args:
        count: how many photographs get new names.
        pattern: at first.
    """

    changed = Signal(str)
    """Another pattern."""

    def __init__(self, theme: Theme, parent: QWidget, *, count: int, pattern: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename %Ln photo(s)", "", count))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count = count
        space = theme.metrics.space
        label = QLabel(self.tr("New names"), self)
        self.names = NameField(theme, pattern, self)
        label.setBuddy(self.names)
        self.rows = QTreeWidget(self)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHeaderLabels([self.tr("Now"), self.tr("Then")])
        self.rows.setAccessibleName(self.tr("Old and new names"))
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.rename.setProperty("role", "primary")
        self.rename.setDefault(True)
        self.rename.setEnabled(False)
        self.buttons.addButton(self.rename, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        for widget in (label, self.names):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.names.changed.connect(self._changed)
        fit(self, QSize(theme.metrics.length(640), theme.metrics.length(440)))
        self.names.setFocus()

    def show_plan(self, plan: RenamePlan) -> None:
        """Show old beside new names."""
        self.rows.clear()
        for old, new in plan.rows:
            item = QTreeWidgetItem([formats.apart(old.name), formats.apart(new.name)])
            item.setToolTip(0, str(old))
            item.setToolTip(1, str(new))
            self.rows.addTopLevelItem(item)
        changing = sum(old != new for old, new in plan.rows)
        self.rename.setEnabled(bool(changing))
        text = self.tr("Sidecars and clips get the same names. Nothing is overwritten, and undo brings the names back.")
        if plan.problem:
            text = plan.problem
        elif not changing:
            text = self.tr("They are called so already.")
        elif self._count > MOST_SHOWN:
            text = self.tr("These are the first %Ln.", "", MOST_SHOWN) + " " + text
        self.note.setProperty("role", "danger" if plan.problem else "muted")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setText(text)

    @Slot()
    def _changed(self) -> None:
        self.rename.setEnabled(False)
        self._pause.start()

    @Slot()
    def _announce(self) -> None:
        self.changed.emit(self.names.text())

"""The models: which ones there are, what they cost, and which one looks at the photographs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from albumen.host.model_catalog import model_title
from albumen.ui.fitting import fit
from albumen.ui.model_words import model_facts, model_line
from albumen.ui.models_delegate import FACTS_ROLE, LINE_ROLE, STATE_ROLE, ModelsDelegate
from albumen.ui.records import ModelRow
from albumen.ui.theme import Theme

_NAME_ROLE = int(Qt.ItemDataRole.UserRole)


class ModelsSheet(QDialog):
    """Lists models; Esc closes it."""

    use_asked = Signal(str)
    download_asked = Signal(object)
    """A `ModelRow`."""
    file_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: Sequence[ModelRow] = ()
        space, length = theme.metrics.space, theme.metrics.length
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(3))
        note = QLabel(
            self.tr(
                "A model turns photos into numbers that can be searched. A larger one finds more and takes longer. "
                "After a change all photos are looked at again; meanwhile what the former one saw stays in use."
            ),
            self,
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setItemDelegate(ModelsDelegate(theme, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)  # another width wraps the lines anew
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.windowTitle())
        self.list.currentItemChanged.connect(self._offer)
        self.everything = QCheckBox(self.tr("Show every model known by name"), self)
        self.everything.toggled.connect(self._fill)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.use = buttons.addButton(self.tr("Use it"), role)
        self.download = buttons.addButton(self.tr("Download…"), role)
        self.file = buttons.addButton(self.tr("From a file…"), role)
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(self._use)
        self.download.clicked.connect(self._download)
        self.file.clicked.connect(self.file_asked)
        buttons.rejected.connect(self.reject)
        for part in (note, self.list, self.everything, buttons):
            column.addWidget(part)
        fit(self, QSize(length(640), length(600)))
        self._offer()

    def show_models(self, rows: Sequence[ModelRow]) -> None:
        """List these; the one chosen before stays chosen."""
        self._rows = rows
        self._fill()

    @property
    def chosen(self) -> ModelRow | None:
        """The model chosen in the list."""
        item = self.list.currentItem()
        name = item.data(_NAME_ROLE) if item is not None else ""
        return next((row for row in self._rows if row.name == name), None)

    @Slot()
    def _fill(self) -> None:
        chosen = self.chosen or next((row for row in self._rows if row.active), None)
        self.list.clear()
        for row in self._rows:
            if not (row.installed or row.recommended or self.everything.isChecked()):
                continue
            item = self._item(row)
            self.list.addItem(item)
            if chosen is not None and row.name == chosen.name:
                self.list.setCurrentItem(item)
        self._offer()

    def _item(self, row: ModelRow) -> QListWidgetItem:
        state, line, facts = self._state(row), model_line(row), model_facts(row)
        item = QListWidgetItem(model_title(row.name))
        item.setData(_NAME_ROLE, row.name)
        item.setData(STATE_ROLE, state)
        item.setData(LINE_ROLE, line)
        item.setData(FACTS_ROLE, facts)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (item.text(), state) if part))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, f"{line} {facts}")
        return item

    def _state(self, row: ModelRow) -> str:
        here = self.tr("bundled") if row.bundled else self.tr("on this computer") if row.installed else ""
        if row.active:
            return self.tr("in use, {where}").format(where=here) if here else self.tr("in use, but not here")
        return here

    @Slot()
    def _offer(self) -> None:
        row = self.chosen
        self.use.setEnabled(row is not None and row.installed and not row.active)
        self.download.setEnabled(row is not None and not row.installed)

    @Slot()
    def _use(self) -> None:
        if self.chosen is not None:
            self.use_asked.emit(self.chosen.name)

    @Slot()
    def _download(self) -> None:
        if self.chosen is not None:
            self.download_asked.emit(self.chosen)

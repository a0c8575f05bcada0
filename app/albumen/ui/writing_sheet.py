"""Writing tags to sidecars or files: a preview of what changes, then a job that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from albumen.ui import formats
from albumen.ui.fitting import fit
from albumen.ui.gateway import Gateway
from albumen.ui.gateway.writing import WriteRow
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme


class WritingSheet(QDialog):
    """Lists what would be written; nothing happens before the button."""

    target_changed = Signal(bool)
    """Whether to write into the files themselves."""

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Write tags to files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        self.note = QLabel(self.tr("Looking at what the files say…"), self)
        self.note.setWordWrap(True)
        self.rows = QTreeWidget(self)
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderLabels([self.tr("File"), self.tr("What changes")])
        self.rows.setAccessibleName(self.tr("What changes"))
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.rows.setColumnWidth(0, theme.metrics.length(240))
        self.into_files = QCheckBox(self.tr("Into the files themselves, not beside them (needs ExifTool)"), self)
        self.into_files.toggled.connect(self.target_changed)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.write = self.buttons.addButton(self.tr("Write"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.note)
        column.addWidget(self.rows, 1)
        column.addWidget(self.into_files)
        column.addWidget(self.buttons)
        fit(self, QSize(theme.metrics.length(720), theme.metrics.length(380)))

    def show_rows(self, rows: Sequence[WriteRow]) -> None:
        """Show what would be written."""
        self.rows.clear()
        for row in rows:
            item = QTreeWidgetItem([formats.apart(row.name), row.problem or row.changes])
            item.setToolTip(0, row.path)
            item.setToolTip(1, row.problem or row.changes)
            self.rows.addTopLevelItem(item)
        good = sum(not row.problem for row in rows)
        text = self.tr("%Ln file(s) will be written. What other programs wrote stays.", "", good)
        self.note.setText(text if good else self.tr("The files say all of it already."))
        self.write.setEnabled(good > 0)


class WritingControl(QObject):
    """The command in the photo menu, its sheet and its job."""

    none_chosen = Signal()
    """There are no photographs to write about."""

    def __init__(
        self,
        gateway: Gateway,
        tasks: Tasks,
        theme: Theme,
        *,
        menu: QMenu,
        chosen: Callable[[], list[int]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._gateway = gateway.writing
        self._tasks = tasks
        self._theme = theme
        self._chosen = chosen
        self._window = window
        self._looking: Task | None = None
        self.action = QAction(self.tr("Write tags to files…"), self)
        self.action.triggered.connect(self.open)
        menu.addAction(self.action)

    @Slot()
    def open(self) -> None:
        """Show the sheet for the photographs selected now."""
        photo_ids = self._chosen()
        if not photo_ids:
            self.none_chosen.emit()
            return
        sheet = WritingSheet(self._theme, self._window)
        sheet.target_changed.connect(partial(self._preview, sheet, photo_ids))
        sheet.accepted.connect(partial(self._write, sheet, photo_ids))
        self._preview(sheet, photo_ids, into_files=False)
        sheet.open()

    def _preview(self, sheet: WritingSheet, photo_ids: list[int], into_files: bool) -> None:
        sheet.write.setEnabled(False)
        if self._looking is not None:
            self._looking.cancel()  # the answer to the other question
        self._looking = self._tasks.run(partial(self._gateway.preview, photo_ids, into_files), sheet.show_rows)

    def _write(self, sheet: WritingSheet, photo_ids: list[int]) -> None:
        title = self.tr("Writing tags")
        self._tasks.run(partial(self._gateway.write, photo_ids, sheet.into_files.isChecked(), title))

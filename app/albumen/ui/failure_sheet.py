"""The files that something could not be done to, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from albumen.core.index_report import Failure
from albumen.ui import formats
from albumen.ui.fitting import fit
from albumen.ui.sentences import known
from albumen.ui.theme import Theme


class FailureSheet(QDialog):
    """Lists failures; Esc closes it.

    Args:
        title: of the window; that they could not be read where it is empty.
        note: what it means for them.
    """

    def __init__(
        self, theme: Theme, failures: Sequence[Failure], parent: QWidget, *, title: str = "", note: str = ""
    ) -> None:
        super().__init__(parent)
        title = title or self.tr("Files that could not be read")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        note = note or self.tr("They were left as they are. They are tried again when they change.")
        words = QLabel(note, self)
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        column.addWidget(words)
        table = QTreeWidget(self)
        table.setRootIsDecorated(False)
        table.setHeaderLabels([self.tr("File"), self.tr("Why")])
        table.setAccessibleName(title)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        for failure in failures:
            reason = known(failure.reason)
            item = QTreeWidgetItem([formats.apart(failure.path.name), reason])
            item.setToolTip(0, str(failure.path))
            item.setToolTip(1, reason)
            table.addTopLevelItem(item)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, theme.metrics.length(240))
        column.addWidget(table, 1)
        fit(self, QSize(theme.metrics.length(900), theme.metrics.length(320)))

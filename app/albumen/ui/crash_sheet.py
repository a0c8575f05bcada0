"""The report of a crash: for the owner to read, and to pass on if they wish."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from albumen.core.crash_report import CrashReport
from albumen.ui.theme import Theme


class CrashSheet(QDialog):
    """Shows a report; copying it is one button. Esc closes it."""

    def __init__(self, theme: Theme, report: CrashReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How Albumen ended the last time"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(3))
        note = QLabel(
            self.tr(
                "Nothing of this leaves your computer by itself. If you report the problem, add this text; "
                "it holds no photos, but may hold names of folders. "
                "If it happens again, start Albumen with --safe-mode."
            ),
            self,
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.text = QPlainTextEdit(report.text, self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(theme.metrics.small_pt)
        self.text.setFont(fixed)
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(partial(QGuiApplication.clipboard().setText, report.text))
        folder = buttons.addButton(self.tr("Open its folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(report.path.parent))))
        buttons.rejected.connect(self.reject)
        for part in (note, self.text, buttons):
            column.addWidget(part)
        self.resize(theme.metrics.length(760), theme.metrics.length(420))

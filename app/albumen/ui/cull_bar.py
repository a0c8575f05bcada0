"""The bar of culling: how far it is, what the keys do, and what to do with the rejected in the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from albumen.ui import formats
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.gateway.culling import CullCount
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme


class CullBar(QFrame):
    """Tells; what it is asked, it hands on."""

    flagged = Signal(int)
    """1 keep, -1 reject."""
    trash_asked = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "header")
        self.setAccessibleName(self.tr("Culling"))
        space = theme.metrics.space
        self.keep = self._button("flag", self.tr("Keep (P)"), self.tr("Keep this photo and go to the next (P)"))
        self.reject = self._button("reject", self.tr("Reject (X)"), self.tr("Reject this photo and go to the next (X)"))
        self.keep.clicked.connect(lambda: self.flagged.emit(1))
        self.reject.clicked.connect(lambda: self.flagged.emit(-1))
        self.present = QLabel(self)
        self.present.setProperty("role", "title")
        self.counts = QLabel(self)
        self.trash = QPushButton(self)
        self.trash.clicked.connect(self.trash_asked)
        self.done = QPushButton(self.tr("Done"), self)
        self.done.setToolTip(self.tr("End culling"))
        self.done.clicked.connect(self.ended)
        parts = (self.keep, self.reject, self.counts, self.trash, self.done, self.present)
        line = QWidget(self)
        row = FlowLayout(space(2), line)
        gap(theme, row, 2)
        for part in parts:
            row.addWidget(part)
        column = QVBoxLayout(self)
        margins(theme, column, (2, 1.5, 2, 1.5))
        column.addWidget(line)
        self.show_count(None)
        self.show_flag(0)

    def show_count(self, count: CullCount | None) -> None:
        """Show how far it is; None while that is not known."""
        rejected = 0 if count is None else len(count.rejected)
        if count is not None:
            text = self.tr("{kept} kept · {rejected} rejected · {left} left").format(
                kept=formats.number(count.kept), rejected=formats.number(rejected), left=formats.number(count.left)
            )
            if not count.left:
                text = self.tr("All seen: {kept} kept, {rejected} rejected").format(
                    kept=formats.number(count.kept), rejected=formats.number(rejected)
                )
                if text != self.counts.text():
                    QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
            self.counts.setText(text)
        self.trash.setText(self.tr("Move the %Ln rejected to the trash…", "", rejected))
        self.trash.setVisible(bool(rejected))
        self._emphasise(count is not None and not count.left)

    def show_flag(self, flag: int) -> None:
        """Show what is said of the present photograph."""
        texts = {1: self.tr("Kept"), -1: self.tr("Rejected")}
        self.present.setText(texts.get(flag, ""))
        self.present.setVisible(flag != 0)

    def _emphasise(self, ready: bool) -> None:
        """At the end, the next step is the one that shows."""
        role = "primary" if ready else ""
        if self.trash.property("role") != role:
            self.trash.setProperty("role", role)
            self.trash.style().unpolish(self.trash)
            self.trash.style().polish(self.trash)

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.bind_icon(button, icon)
        return button

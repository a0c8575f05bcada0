"""One calm question: what would happen, what it means, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from albumen.ui.theme import Theme


class Question(QDialog):
    """Asks; `accepted` is emitted where the owner agrees. Enter agrees, Esc does not.

    Args:
        title: of the window.
        icon: the drawing beside the words.
        ask: the question.
        note: what it means.
        agree: what the button says.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, *, title: str, icon: str, ask: str, note: str, agree: str
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(ask)
        self.setAccessibleDescription(note)
        space = theme.metrics.space
        sign = QLabel(self)
        sign.setPixmap(theme.picture(icon, "accent", theme.metrics.length(40)))
        self.ask = QLabel(ask, self)
        self.ask.setProperty("role", "title")
        self.note = QLabel(note, self)
        for words in (self.ask, self.note):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setMinimumWidth(theme.metrics.length(360))
        self.agree = QPushButton(agree, self)
        self.agree.setProperty("role", "primary")
        self.agree.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(space(2))
        text.addWidget(self.ask)
        text.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(space(4))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(5), space(5), space(5))
        column.setSpacing(space(5))
        column.addLayout(row)
        column.addWidget(buttons)
        self.agree.setFocus()

"""Flag and colour label, by mouse or keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from albumen.ui.flow_layout import FlowLayout
from albumen.ui.labels import LABEL_KEYS, label_icon, label_name
from albumen.ui.spacing import gap
from albumen.ui.theme import Theme


class MarkEdit(QWidget):
    """Shows and sets flag and label. What is set already, clicked again, is taken off."""

    flagged = Signal(int)
    """1 picked, -1 rejected, 0 neither."""
    labelled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flag, self._label = 0, ""
        self.pick = self._button(self.tr("Pick (P)"))
        self.reject = self._button(self.tr("Reject (X)"))
        self.pick.clicked.connect(partial(self._flag_clicked, 1))
        self.reject.clicked.connect(partial(self._flag_clicked, -1))
        self.labels = {label: self._button(self._label_text(label)) for label in LABEL_KEYS}
        for label, button in self.labels.items():
            button.clicked.connect(partial(self._label_clicked, label))
        row = FlowLayout(theme.metrics.space(0.5), self)
        gap(theme, row, 0.5)
        for button in (self.pick, self.reject, *self.labels.values()):
            row.addWidget(button)
        theme.changed.connect(self._paint)
        self._paint()
        self.set_marks(0, "")

    def set_marks(self, flag: int, label: str) -> None:
        """Show a flag and a label."""
        self._flag, self._label = flag, label
        self.pick.setChecked(flag == 1)
        self.reject.setChecked(flag == -1)
        for name, button in self.labels.items():
            button.setChecked(name == label)
        self._theme.bind_icon(self.pick, "flag-filled" if flag == 1 else "flag", "accent" if flag == 1 else "muted")
        self._theme.bind_icon(self.reject, "reject", "danger" if flag == -1 else "muted")

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "small")
        return button

    def _label_text(self, label: str) -> str:
        keys = LABEL_KEYS[label]
        text = self.tr("{colour} label ({keys})") if keys else self.tr("{colour} label")
        return text.format(colour=label_name(label), keys=keys)

    @Slot()
    def _paint(self) -> None:
        side, ratio = self._theme.metrics.icon, self.devicePixelRatioF()
        for label, button in self.labels.items():
            button.setIcon(label_icon(label, side, ratio, self._theme.colours.text))
            button.setIconSize(button.iconSize().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio))

    def _flag_clicked(self, flag: int, _checked: bool = False) -> None:
        flag = 0 if flag == self._flag else flag
        self.set_marks(flag, self._label)
        self.flagged.emit(flag)

    def _label_clicked(self, label: str, _checked: bool = False) -> None:
        label = "" if label == self._label else label
        self.set_marks(self._flag, label)
        self.labelled.emit(label)

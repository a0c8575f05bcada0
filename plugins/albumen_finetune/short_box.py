"""A box of choices that shortens what does not fit, with all of it as its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget


class ShortBox(QComboBox):
    """Takes the room there is, whatever it holds.

    Args:
        hint: What the box is for; the tooltip says it below the whole of what is chosen.
    """

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Say in the tooltip what is chosen, whichever way it came to be."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.whole_text())
        return super().event(event)

    def whole_text(self) -> str:
        """What is chosen, and what the box is for."""
        return "\n".join(one for one in (self.currentText(), self._hint) if one)

    def shown_text(self) -> str:
        """What of the choice there is room for."""
        return self._option().currentText

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """In the list there is room for what the closed box cuts off."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + self.fontMetrics().height())
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the shortened text."""
        painter = QStylePainter(self)
        option = self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0 and self.placeholderText():
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
            option.currentText = self.placeholderText()
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - 2
        )
        return option

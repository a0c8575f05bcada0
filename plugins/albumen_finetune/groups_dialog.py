"""Choosing albums to tell apart, such as those of three dogs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from albumen_finetune.figures import wrapped


class GroupsDialog(QDialog):
    """A box to tick for each album.

    Args:
        albums: Their names.
        grouped: Those that are ticked at first: the chosen one, and those that are told apart from it now.
    """

    chosen = Signal(list)
    """Names of at least two albums, or of none."""

    def __init__(self, albums: Sequence[str], grouped: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tell albums apart"))
        explained = wrapped()
        explained.setText(self.tr("A photo is suggested for at most one of the albums that are ticked."))
        self._names = list(albums)
        # An ampersand in a name is no key.
        self.boxes = [QCheckBox(name.replace("&", "&&")) for name in albums]
        inside = QWidget()
        rows = QVBoxLayout(inside)
        for name, box in zip(self._names, self.boxes, strict=True):
            box.setChecked(name in grouped)
            box.toggled.connect(self._refresh)
            rows.addWidget(box)
        rows.addStretch()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        scroll.setAccessibleName(self.tr("Albums to tell apart"))
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(inside.sizeHint().height(), self.fontMetrics().height() * 12))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.buttons)
        self._refresh()

    def names(self) -> list[str]:
        """Those that are ticked."""
        return [name for name, box in zip(self._names, self.boxes, strict=True) if box.isChecked()]

    def _refresh(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(len(self.names()) != 1)

    def _accept(self) -> None:
        self.chosen.emit(self.names())
        self.accept()

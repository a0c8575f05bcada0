"""The dialog "Compare runs": two runs of an album side by side, the photos only one of them finds, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from albumen_finetune.background import Background
from albumen_finetune.comparison import Comparison, facts, found_by
from albumen_finetune.pictures import Picture, Pictures
from albumen_finetune.records import Run
from albumen_finetune.short_box import ShortBox
from albumen_finetune.when import local_time
from albumen_finetune.wording import Numbers


@dataclass(frozen=True)
class Shown:
    """A comparison, with pictures of what only the first and only the second finds."""

    compared: Comparison
    first: list[Picture]
    second: list[Picture]


class RunsDialog(QDialog):
    """Choose two runs above; what differs is shown below.

    Args:
        runs: Of one album, the latest first; at least two.
        current: The run in use.
        read: Compares two runs by their numbers; called on the background thread.
        background: Of the panel.
        numbers: How they are written.
        parent: The panel.
    """

    used = Signal(int)
    """The run to go back to."""

    def __init__(
        self,
        runs: Sequence[Run],
        current: int | None,
        read: Callable[[int, int], Shown],
        background: Background,
        numbers: Numbers,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare runs"))
        self._current, self._read, self._background = current, read, background
        self._numbers = numbers
        self.choices = (ShortBox(parent=self), ShortBox(parent=self))
        self.uses = (QPushButton(self), QPushButton(self))
        self.only = (Pictures(self), Pictures(self))
        self._titles = (QLabel(self), QLabel(self))
        for place, choice in enumerate(self.choices):
            choice.setAccessibleName(self.tr("First run") if place == 0 else self.tr("Second run"))
            for run in runs:
                choice.addItem(self._title(run), run.id)
            choice.activated.connect(self.refresh)
            self.uses[place].clicked.connect(lambda _checked=False, side=place: self._use(side))
        latest = max(self.choices[1].findData(current), 0)
        self.choices[1].setCurrentIndex(latest)
        self.choices[0].setCurrentIndex(1 if latest == 0 else 0)
        self.table = QTableWidget(0, 2, self)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(self.tr("What the two runs were taught and promise"))
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        columns = self._grid = QGridLayout()
        for place in (0, 1):
            columns.addWidget(self.choices[place], 0, place)
            columns.addWidget(self.uses[place], 1, place)
            columns.addWidget(self._titles[place], 4, place)
            columns.addWidget(self.only[place], 5, place)
            columns.setColumnStretch(place, 1)
        columns.addWidget(self.table, 2, 0, 1, 2)
        columns.addWidget(self.found, 3, 0, 1, 2)
        columns.setRowStretch(2, 1)
        columns.setRowStretch(5, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(close)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        line = self.fontMetrics().height()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        for pictures in self.only:
            pictures.setMinimumHeight(line * 6)
        self.table.setMinimumHeight(line * 8)
        # All rows, and photos below them, where the screen has room for that.
        room = self.screen().availableSize() * 0.8
        width = max(self.minimumWidth(), min(self.fontMetrics().averageCharWidth() * 100, room.width()))
        self.resize(width, min(line * 44, room.height()))

    def refresh(self) -> None:
        """Compare what is chosen."""
        first, second = (int(choice.currentData()) for choice in self.choices)
        for use, number in zip(self.uses, (first, second), strict=True):
            use.setText(self.tr("In use") if number == self._current else self.tr("Use this run"))
            use.setEnabled(number != self._current)
        self.found.setText(self.tr("Comparing…"))
        self._background.run("compare", lambda: self._read(first, second), self._show)

    def _show(self, shown: Shown) -> None:
        # The comparison has the earlier run first; here each stays below where it was chosen.
        turned = shown.compared.runs[0].id != self.choices[0].currentData()
        order = (1, 0) if turned else (0, 1)
        columns = [
            facts(shown.compared.runs[place], QCoreApplication.translate, local_time, self._numbers) for place in order
        ]
        self.table.setRowCount(len(columns[0]))
        self.table.setVerticalHeaderLabels([title for title, _ in columns[0]])
        for column, values in enumerate(columns):
            for row, (_title, text) in enumerate(values):
                item = QTableWidgetItem(text)
                font = item.font()
                font.setBold(columns[0][row] != columns[1][row])
                item.setFont(font)
                self.table.setItem(row, column, item)
        self.found.setText(found_by(shown.compared, QCoreApplication.translate))
        pictures = (shown.first, shown.second)
        self._grid.setRowStretch(5, 1 if any(pictures) else 0)
        for column, place in enumerate(order):
            self.only[column].show_pictures(pictures[place])
            self.only[column].setVisible(bool(pictures[place]))
            self._titles[column].setVisible(bool(pictures[place]))
            self._titles[column].setText(self.tr("Only run {number}:").format(number=shown.compared.runs[place].id))

    def _use(self, side: int) -> None:
        self.used.emit(int(self.choices[side].currentData()))
        self.accept()

    def _title(self, run: Run) -> str:
        text = self.tr("Run {number}, {time}").format(number=run.id, time=local_time(run.at))
        return self.tr("{run} (in use)").format(run=text) if run.id == self._current else text

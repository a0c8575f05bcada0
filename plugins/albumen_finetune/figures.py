"""How good a run is, as the panel shows it: figures, a slider from careful to generous, and what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from albumen_finetune.panel_state import State
from albumen_finetune.training import at_generosity
from albumen_finetune.verdict import area, doubts, in_short, with_interval
from albumen_finetune.wording import Numbers

STEPS = 20
translate = QCoreApplication.translate


class Figures(QWidget):
    """Figures of the run in use, at the place of the slider."""

    wished = Signal(float)
    """The generosity the owner settled on."""

    def __init__(self, numbers: Numbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._state: State | None = None
        self._table = (
            QGridLayout()
        )  # which is mirrored for those who read from right to left, as a table in text is not
        self._table.setColumnStretch(0, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.short = wrapped()
        self.short.setFont(_bold(self.short.font()))
        self.doubts = wrapped()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setAccessibleName(self.tr("From careful to generous"))
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self._settle)
        ends = QHBoxLayout()
        ends.addWidget(QLabel(self.tr("careful")))
        ends.addStretch()
        ends.addWidget(QLabel(self.tr("generous")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.short)
        layout.addLayout(self._table)
        layout.addWidget(self.slider)
        layout.addLayout(ends)
        layout.addWidget(self.doubts)

    def show_state(self, state: State) -> None:
        """Show another album or run; the slider goes to its generosity."""
        self._state = state
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(round(state.concept.generosity * STEPS))
            self.slider.blockSignals(False)
        self._refresh()

    def text(self) -> str:
        """The table as it is shown, a line for each row."""
        return "\n".join(f"{name.text()} {value.text()}" for name, value in self._rows if not value.isHidden())

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        while len(self._rows) < len(rows):
            name, value = wrapped(), QLabel()  # a figure and its interval stay on one line
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setFont(_bold(value.font()))
            self._table.addWidget(name, len(self._rows), 0)
            self._table.addWidget(value, len(self._rows), 1)
            self._rows.append((name, value))
        for place, labels in enumerate(self._rows):
            for label, text in zip(labels, rows[place] if place < len(rows) else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(bool(text))

    def _refresh(self) -> None:
        state = self._state
        if state is None or state.run is None:
            return
        run = at_generosity(state.run, self.slider.value() / STEPS)
        metrics = run.metrics
        short = in_short(run, translate, self._numbers)
        self.short.setText(short)
        self.short.setVisible(bool(short))
        found = self.tr("Found elsewhere") if run.imported else self.tr("Found")
        rows = [(found, self.tr("%Ln photo(s)", "", metrics.taken))]
        if run.labels.get("member") and not run.imported:
            rows.append((self.tr("Of them right"), with_interval(metrics.precision, translate, self._numbers)))
        if metrics.folds:
            rows.append((self.tr("Album found again"), with_interval(metrics.recall, translate, self._numbers)))
            rows.append((self.tr("Told apart (AUC)"), area(metrics.auc, translate, self._numbers)))
        if metrics.adapter is not None:
            rows.append((self.tr("Adapter would forget"), self._numbers.percent(metrics.adapter[2], 1)))
        self._show_rows(rows)
        said = doubts(run, translate)
        if state.current is None:
            said = [self.tr("This was learned for another model; it is learned again when it is next used."), *said]
        elif state.said_more:
            said = [self.tr("You have said more since; learn again."), *said]
        self.doubts.setText("\n".join(said))
        self.doubts.setVisible(bool(said))

    def _slid(self) -> None:
        self._refresh()
        if not self.slider.isSliderDown():
            self._settle()

    def _settle(self) -> None:
        if self._state is not None:
            self.wished.emit(self.slider.value() / STEPS)


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font


def wrapped() -> QLabel:
    """A label of several lines, never cut off below, whose text can be copied."""
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

"""The tags of the selected photographs: chips to remove, suggestions to accept or reject, a field to add."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from albumen.ui.elide import ElidedLabel
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.records import TagMark
from albumen.ui.spacing import gap
from albumen.ui.theme import Theme


class TagChip(QFrame):
    """One tag. An accepted one can be removed, a suggested one accepted or rejected."""

    removed = Signal(str)
    accepted = Signal(str)
    rejected = Signal(str)

    def __init__(self, theme: Theme, mark: TagMark, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        suggested = mark.state == "suggested"
        self.setProperty("role", "suggestion" if suggested else "chip")
        row = QHBoxLayout(self)
        space = theme.metrics.space
        before, after = space(2), space(0.5)
        left, right = (after, before) if self.isRightToLeft() else (before, after)  # layouts do not mirror margins
        row.setContentsMargins(left, space(0.5), right, space(0.5))
        row.setSpacing(0)
        label = ElidedLabel(self)
        label.setText(mark.name)
        row.addWidget(label, 1)
        if suggested:
            row.addWidget(self._button(theme, "check", self.tr("Accept {tag}"), self.accepted))
            row.addWidget(self._button(theme, "close", self.tr("Reject {tag}"), self.rejected))
            self.setToolTip(self._provenance(mark))
        else:
            row.addWidget(self._button(theme, "close", self.tr("Remove {tag}"), self.removed))
            if mark.source != "user":
                self.setToolTip(self._provenance(mark))

    def _provenance(self, mark: TagMark) -> str:
        source = mark.by or mark.source
        if mark.score is None:
            return self.tr("From {source}").format(source=source)
        return self.tr("From {source}, {percent} % sure").format(source=source, percent=round(mark.score * 100))

    def _button(self, theme: Theme, icon: str, text: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "small")
        said = text.format(tag=self.mark.name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        theme.bind_icon(button, icon, "muted")
        button.clicked.connect(partial(_emit, signal, self.mark.name))
        return button


def _emit(signal: SignalInstance, name: str, _checked: bool = False) -> None:
    signal.emit(name)


class TagEditor(QWidget):
    """Edits tags; says what is asked for and shows it only once it is so."""

    added = Signal(str)
    removed = Signal(str)
    accepted = Signal(str)
    rejected = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known = QStringListModel(self)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        gap(theme, column, 1.5)
        self._chips = QWidget(self)
        self._flow = FlowLayout(space(1), self._chips)
        gap(theme, self._flow, 1)
        self._suggestions_title = QLabel(self.tr("Suggested"), self)
        self._suggestions_title.setProperty("role", "small")
        self._suggestions = QWidget(self)
        self._suggestion_flow = FlowLayout(space(1), self._suggestions)
        gap(theme, self._suggestion_flow, 1)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._enter)
        column.addWidget(self._chips)
        column.addWidget(self.field)
        column.addWidget(self._suggestions_title)
        column.addWidget(self._suggestions)

    def show_known(self, names: Sequence[str]) -> None:
        """Tags to complete to."""
        if list(names) != self._known.stringList():
            self._known.setStringList(list(names))

    def show_tags(self, marks: Sequence[TagMark]) -> None:
        """Show these; the same ones again change nothing, so that keyboard focus stays where it is."""
        if marks == [chip.mark for chip in self.chips]:
            return
        for flow in (self._flow, self._suggestion_flow):
            while (item := flow.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        for mark in marks:
            suggested = mark.state == "suggested"
            parent, flow = (self._suggestions, self._suggestion_flow) if suggested else (self._chips, self._flow)
            chip = TagChip(self._theme, mark, parent)
            chip.removed.connect(self.removed)
            chip.accepted.connect(self.accepted)
            chip.rejected.connect(self.rejected)
            flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(self._flow.count() > 0)
        for widget in (self._suggestions_title, self._suggestions):
            widget.setVisible(self._suggestion_flow.count() > 0)

    @property
    def chips(self) -> list[TagChip]:
        """What is shown, accepted ones first."""
        items = [flow.itemAt(i) for flow in (self._flow, self._suggestion_flow) for i in range(flow.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, TagChip)]

    @Slot()
    def _enter(self) -> None:
        names = [" ".join(part.split()) for part in self.field.text().split(",")]
        self.field.clear()
        for name in names:
            if name:
                self.added.emit(name)

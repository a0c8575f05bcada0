"""The dialog "Rules for folders": which folders are tagged by themselves, from what words, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from albumen.api import PanelKit
from albumen_autotag.rules import FolderRules, Rule

USUAL = 60


class RulesDialog(QDialog):
    """The rules above, the chosen one below; nothing is kept before *Save rule*."""

    def __init__(self, rules: FolderRules, panels: PanelKit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules for folders"))
        self._rules = rules
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Folders with a rule"))
        self.folder, self.vocabulary = QLineEdit(self), QLineEdit(self)
        self.vocabulary.setPlaceholderText(self.tr("everyday vocabulary"))
        self.certainty = QSpinBox(self)
        self.certainty.setRange(10, 100)
        self.certainty.setSuffix(self.tr(" %"))
        self.what = QComboBox(self)
        self.what.addItems([self.tr("Suggest the tags"), self.tr("Set the tags")])
        self.write = QCheckBox(self.tr("Write them to sidecars beside the photos"), self)
        self.new = QPushButton(self.tr("New rule"), self)
        self.save = QPushButton(self.tr("Save rule"), self)
        self.remove = QPushButton(self.tr("Remove rule"), self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.folder.textChanged.connect(self._enable)
        self.what.currentIndexChanged.connect(self._enable)
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self._work = panels.work(self, self.note.setText)
        self._begin()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Folder"), self._with_chooser(self.folder, folder=True))
        form.addRow(self.tr("Vocabulary"), self._with_chooser(self.vocabulary, folder=False))
        form.addRow(self.tr("Certainty from"), self.certainty)
        form.addRow(self.tr("Then"), self.what)
        form.addRow("", self.write)
        buttons = QHBoxLayout()
        for button in (self.new, self.save, self.remove):
            buttons.addWidget(button)
            button.setAutoDefault(False)
        buttons.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addWidget(close)
        self._fit_text()

    def end(self) -> None:
        """No more work in the background; before the dialog is deleted."""
        self._work.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self.list.setMinimumHeight(self.fontMetrics().height() * 5)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        margin = self.fontMetrics().averageCharWidth()
        self.certainty.lineEdit().setTextMargins(margin, 0, margin, 0)  # style sheets leave none
        QTimer.singleShot(0, self, self.adjustSize)  # once the parts know of the new font

    def _with_chooser(self, line: QLineEdit, *, folder: bool) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        choose = QPushButton(self.tr("Choose…"), both)
        choose.setAutoDefault(False)
        choose.clicked.connect(partial(self._choose, line, folder=folder))
        row.addWidget(line, 1)
        row.addWidget(choose)
        return both

    def _choose(self, line: QLineEdit, _checked: bool = False, *, folder: bool) -> None:
        if folder:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), line.text())
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Vocabulary"), line.text())
        if chosen:
            line.setText(chosen)

    @property
    def _chosen(self) -> Rule | None:
        item = self.list.currentItem()
        rule = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return rule if isinstance(rule, Rule) else None

    def refresh(self, folder: Path | None = None) -> None:
        """Read the rules anew, and choose that of a folder."""
        self._work.run(self._rules.all, partial(self._show, folder))

    def _show(self, folder: Path | None, rules: Sequence[Rule]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for rule in rules:
            item = QListWidgetItem(str(rule.folder))
            item.setData(Qt.ItemDataRole.UserRole, rule)
            self.list.addItem(item)
            if rule.folder == folder:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(rules))
        QTimer.singleShot(0, self, self.adjustSize)
        self._show_chosen()
        if not rules:
            self.note.setText(self.tr("There are no rules yet. Choose a folder; photos that come into it are tagged."))

    @Slot()
    def _show_chosen(self) -> None:
        rule = self._chosen
        if rule is not None:
            self.note.clear()
            self.folder.setText(str(rule.folder))
            self.vocabulary.setText(rule.vocabulary)
            self.certainty.setValue(round(rule.minimum * 100))
            self.what.setCurrentIndex(int(rule.apply))
            self.write.setChecked(rule.write)
        self._enable()

    @Slot()
    def _begin(self) -> None:
        self.list.setCurrentRow(-1)
        self.note.clear()
        self.folder.clear()
        self.vocabulary.clear()
        self.certainty.setValue(USUAL)
        self.what.setCurrentIndex(0)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.save.setEnabled(bool(self.folder.text().strip()))
        self.remove.setEnabled(self._chosen is not None)
        self.write.setEnabled(self.what.currentIndex() == 1)
        if self.what.currentIndex() == 0:
            self.write.setChecked(False)

    @Slot()
    def _save(self) -> None:
        before = self._chosen
        folder = Path(self.folder.text().strip()).expanduser().absolute()
        applied = self.what.currentIndex() == 1
        rule = Rule(
            folder, self.vocabulary.text().strip(), self.certainty.value() / 100, applied, self.write.isChecked()
        )
        work = partial(self._rules.set, rule, None if before is None else before.folder)
        self._work.run(work, lambda _none: self._saved(folder))

    def _saved(self, folder: Path) -> None:
        self.refresh(folder)

    @Slot()
    def _remove(self) -> None:
        rule = self._chosen
        if rule is not None:
            self._work.run(partial(self._rules.remove, rule.folder), lambda _none: self._removed())

    def _removed(self) -> None:
        self._begin()
        self.refresh()

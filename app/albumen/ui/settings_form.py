"""A form drawn from declared settings: nobody writes a settings dialog by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from albumen.api import SettingValue
from albumen.core.settings import Setting
from albumen.ui import formats
from albumen.ui.language import SYSTEM, declared
from albumen.ui.spacing import text_margin, widest
from albumen.ui.theme import Theme

_INT_LIMIT = 2**31 - 1


class SettingsForm(QWidget):
    """One field for each setting. A changed value is announced at once; there is no OK button to forget.

    Args:
        settings: the settings with their values.
        later: whether the fields are made by `fill` only.
    """

    changed = Signal(str, object)
    """(key, value)"""

    def __init__(
        self,
        settings: Sequence[tuple[Setting[Any], SettingValue]],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        later: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self.fields: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.metrics.space(4))
        form.setVerticalSpacing(theme.metrics.space(2))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the fields, with a pause after each."""
        theme, form = self._theme, self.layout()
        assert isinstance(form, QFormLayout)
        advanced = False
        for spec, value in sorted(self._settings, key=lambda row: row[0].advanced):
            if spec.advanced and not advanced:
                advanced = True
                heading = QLabel(self.tr("Advanced"), self)
                heading.setProperty("role", "section")
                form.addRow(heading)
            label = declared(spec.label) or spec.key.replace("_", " ").capitalize()
            field = self._field(spec, value, label)
            field.setAccessibleName(label)
            if spec.help:
                field.setAccessibleDescription(declared(spec.help))
            self.fields[spec.key] = field
            if isinstance(field, QAbstractSpinBox):
                text_margin(theme, field)
            if isinstance(field, QCheckBox):
                form.addRow(field)
            else:
                widest(theme, field, 280)
                form.addRow(QLabel(label, self), field)
            if spec.help:
                note = QLabel(declared(spec.help), self)
                note.setProperty("role", "small")
                note.setWordWrap(True)
                form.addRow(note)
            yield

    def _field(self, spec: Setting[Any], value: SettingValue, label: str) -> QWidget:
        announce = partial(self._announce, spec.key)
        if spec.choices:
            return self._choices(spec, value)
        if isinstance(spec.default, bool):
            box = QCheckBox(label, self)
            box.setChecked(bool(value))
            box.toggled.connect(announce)
            return box
        if spec.percent:
            return self._percent(spec, float(value))
        if isinstance(spec.default, int):
            whole = self._whole(_or(spec.minimum, -_INT_LIMIT), _or(spec.maximum, _INT_LIMIT), int(value))
            whole.valueChanged.connect(announce)
            return whole
        if isinstance(spec.default, float):
            real = QDoubleSpinBox(self)
            low, high = _or(spec.minimum, -1e9), _or(spec.maximum, 1e9)
            real.setRange(low, high)
            real.setDecimals(3 if high - low <= 10 else 2)
            real.setSingleStep((high - low) / 100 if high - low <= 1000 else 1.0)
            real.setValue(float(value))
            real.setKeyboardTracking(False)
            real.valueChanged.connect(announce)
            return real
        line = QLineEdit(str(value), self)
        line.editingFinished.connect(lambda: announce(line.text()))
        return line

    def _whole(self, low: float, high: float, value: int) -> QSpinBox:
        whole = QSpinBox(self)
        whole.setRange(round(low), round(high))
        whole.setValue(value)
        whole.setKeyboardTracking(False)
        return whole

    def _percent(self, spec: Setting[Any], value: float) -> QSpinBox:
        """A whole number of percent; a share of 1 that is finer is kept as it is until another one is chosen."""
        share = isinstance(spec.default, float)
        times = 100 if share else 1
        low, high = (times * _or(bound, other) for bound, other in ((spec.minimum, 0), (spec.maximum, 100 / times)))
        field = self._whole(low, high, round(times * value))
        before, behind = formats.percent_signs()
        field.setPrefix(before)
        field.setSuffix(behind)
        field.setSingleStep(5)
        field.valueChanged.connect(lambda now: self._announce(spec.key, now / 100 if share else now))
        return field

    def _choices(self, spec: Setting[Any], value: SettingValue) -> QComboBox:
        combo = QComboBox(self)
        for choice in spec.choices:
            combo.addItem(_named(spec, choice), choice)
        combo.setCurrentIndex(spec.choices.index(value) if value in spec.choices else -1)
        combo.currentIndexChanged.connect(lambda index: self._announce(spec.key, combo.itemData(index)))
        return combo

    def _announce(self, key: str, value: SettingValue) -> None:
        self.changed.emit(key, value)


def _named(spec: Setting[Any], choice: SettingValue) -> str:
    """A choice as the owner reads it; a language is named in that language."""
    if spec.key.endswith(".language") and choice != SYSTEM:
        return QLocale(str(choice)).nativeLanguageName()
    return declared(dict(spec.names).get(choice, str(choice)))


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value

"""The sheet on which exporting is chosen, with what it comes to always in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
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
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from albumen.core.export import ExportChoices
from albumen.core.export_metadata import MetadataChoice
from albumen.core.export_picture import ExportFormat
from albumen.core.export_watermark import Corner, Watermark
from albumen.ui import formats
from albumen.ui.fitting import Scrolled, fit
from albumen.ui.gateway.exporting import ExportPlan
from albumen.ui.name_field import NameField
from albumen.ui.theme import Theme

_PAUSE_MS = 150
_LARGEST = 65_535


class ExportSheet(QDialog):
    """Asks how to export; `accepted` is emitted where the owner agrees.

    Args:
        count: how many photographs are exported.
        choices: what is chosen at first.
        folder: where to at first.
        later: whether the fields are made by `fill` only.
    """

    changed = Signal(object)
    """This sheet, when something else is chosen."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        count: int,
        choices: ExportChoices,
        folder: Path,
        later: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export %Ln photo(s)", "", count))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._first = (choices, folder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the fields, with a pause after each."""
        theme, space, (choices, folder) = self._theme, self._theme.metrics.space, self._first
        page = QWidget(self)
        self._form = QFormLayout(page)
        self._form.setHorizontalSpacing(space(4))
        self._form.setVerticalSpacing(space(3))
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._add_folder(folder)
        yield
        yield from self._add_picture(choices)
        yield from self._add_words(choices)
        scroll = Scrolled(page, self)
        yield
        self._add_end()
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        column.addWidget(scroll, 1)
        column.addWidget(self.summary)
        column.addWidget(self.buttons)
        yield
        self._connect()
        self._fit()
        fit(self, QSize(theme.metrics.length(640), theme.metrics.length(560)))
        self.export.setFocus()

    def _add_end(self) -> None:
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setMinimumHeight(2 * self.summary.fontMetrics().lineSpacing())
        self.summary.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = QPushButton(self.tr("Export"), self)
        self.export.setProperty("role", "primary")
        self.export.setDefault(True)
        self.export.setEnabled(False)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def choices(self) -> ExportChoices:
        """What is chosen.

        Raises:
            UserError: the watermark cannot be.
        """
        form: ExportFormat = self.format.currentData()
        metadata: MetadataChoice = self.metadata.currentData()
        corner: Corner = self.corner.currentData()
        original = form == "original"
        text = self.mark.text().strip()
        mark = Watermark(text, corner, self.opacity.value() / 100, self.mark_size.value() / 100) if text else None
        return ExportChoices(
            form,
            0 if original else self.size_limit.value(),
            self.quality.value(),
            metadata,
            None if original else mark,
            self.names.text(),
            original and metadata == "all" and self.sidecars.isChecked(),
        )

    @property
    def target(self) -> Path:
        """The folder chosen."""
        return Path(self.folder.text().strip()).expanduser().absolute()

    def show_plan(self, plan: ExportPlan) -> None:
        """Say what the choices come to."""
        self.export.setEnabled(not plan.problem and bool(self.folder.text().strip()))
        self._say(plan.problem or self._sentence(plan), problem=bool(plan.problem))

    @Slot()
    def choose_folder(self) -> None:
        """Choose where to."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(self.target))
        if chosen:
            self.folder.setText(chosen)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _add_folder(self, folder: Path) -> None:
        self.folder = QLineEdit(str(folder), self)
        self.folder.setMinimumWidth(self._theme.metrics.length(240))
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAutoDefault(False)
        choose.setToolTip(self.tr("Choose the folder to export to"))
        choose.clicked.connect(self.choose_folder)
        self._row(self.tr("To the folder"), self.folder, choose)

    def _add_picture(self, choices: ExportChoices) -> Iterator[None]:
        formats_: dict[str, str] = {
            "original": self.tr("Original files"),
            "jpeg": "JPEG",
            "webp": "WebP",
            "png": "PNG",
            "tiff": "TIFF",
            "avif": "AVIF",
        }
        self.format = self._choice(formats_, choices.form)
        self._row(self.tr("Format"), self.format)
        yield
        self.size_limit = self._number(0, _LARGEST, choices.size, self.tr(" px"), step=256)
        self.size_limit.setSpecialValueText(self.tr("Full size"))
        self.size_limit.setToolTip(self.tr("The longer side at most; nothing is enlarged"))
        self._row(self.tr("Longer side"), self.size_limit)
        yield
        self.quality = self._number(1, 100, choices.quality, self.tr(" %"), step=5)
        self._row(self.tr("Quality"), self.quality)
        yield

    def _add_words(self, choices: ExportChoices) -> Iterator[None]:
        told: dict[str, str] = {
            "all": self.tr("Everything"),
            "no-location": self.tr("Everything but places"),
            "copyright-only": self.tr("Only whose it is"),
            "none": self.tr("Nothing"),
        }
        self.metadata = self._choice(told, choices.metadata)
        self._row(self.tr("What the files say"), self.metadata)
        yield
        mark = choices.watermark or Watermark("-")
        self.mark = QLineEdit(choices.watermark.text if choices.watermark else "", self)
        self.mark.setPlaceholderText(self.tr("None"))
        self.mark.setMaxLength(200)
        self.mark.setClearButtonEnabled(True)
        self._row(self.tr("Watermark"), self.mark)
        yield
        corners: dict[str, str] = {
            "bottom-right": self.tr("Bottom right"),
            "bottom-left": self.tr("Bottom left"),
            "top-right": self.tr("Top right"),
            "top-left": self.tr("Top left"),
            "center": self.tr("Middle"),
        }
        self.corner = self._choice(corners, mark.corner)
        self.corner.setAccessibleName(self.tr("Place of the watermark"))
        yield
        self.opacity = self._number(5, 100, round(mark.opacity * 100), self.tr(" % opaque"), step=5)
        self.mark_size = self._number(1, 30, round(mark.size * 100), self.tr(" % high"))
        self.mark_size.setToolTip(self.tr("Height of the letters, a part of the shorter side"))
        self.opacity.setAccessibleName(self.tr("Opacity of the watermark"))
        self.mark_size.setAccessibleName(self.tr("Size of the watermark"))
        self._row("", self.corner, self.opacity, self.mark_size)
        yield
        self.names = NameField(self._theme, choices.pattern, self)
        self._row(self.tr("Names"), self.names)
        yield
        self.sidecars = QCheckBox(self.tr("Sidecars and clips of Live Photos too"), self)
        self.sidecars.setChecked(choices.sidecars)
        self._row("", self.sidecars)
        yield

    def _row(self, text: str, *widgets: QWidget) -> None:
        holder = QHBoxLayout()
        holder.setSpacing(self._theme.metrics.space(2))
        for number, widget in enumerate(widgets):
            holder.addWidget(widget, 1 if number == 0 else 0)
        label = QLabel(text, self)
        label.setBuddy(widgets[0])
        if text and not widgets[0].accessibleName():
            widgets[0].setAccessibleName(text)
        self._form.addRow(label, holder)

    def _choice(self, texts: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox(self)
        for value, text in texts.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _number(self, least: int, most: int, value: int, suffix: str, step: int = 1) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setSuffix(suffix)
        box.setValue(value)
        box.lineEdit().setTextMargins(self._theme.metrics.space(1.5), 0, 0, 0)
        return box

    def _connect(self) -> None:
        for box in (self.format, self.metadata, self.corner):
            box.currentIndexChanged.connect(self._changed)
        for number in (self.size_limit, self.quality, self.opacity, self.mark_size):
            number.valueChanged.connect(self._changed)
        for line in (self.folder, self.mark):
            line.textChanged.connect(self._changed)
        self.names.changed.connect(self._changed)
        self.sidecars.toggled.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        self._fit()
        self.export.setEnabled(False)
        self._pause.start()

    def _fit(self) -> None:
        """Enable what goes with the format."""
        original = self.format.currentData() == "original"
        marked = not original and bool(self.mark.text().strip())
        self.size_limit.setEnabled(not original)
        self.quality.setEnabled(self.format.currentData() in {"jpeg", "webp", "avif"})
        self.mark.setEnabled(not original)
        for widget in (self.corner, self.opacity, self.mark_size):
            widget.setEnabled(marked)
        self.sidecars.setEnabled(original and self.metadata.currentData() == "all")

    @Slot()
    def _announce(self) -> None:
        self.changed.emit(self)

    def _sentence(self, plan: ExportPlan) -> str:
        form = self.format.currentText()
        limit = self.size_limit.value()
        if self.format.currentData() == "original":
            first = self.tr("%Ln photo(s) are copied as they are.", "", plan.photos)
        elif limit:
            first = self.tr("%Ln photo(s) as {format}, at most {side} px.", "", plan.photos).format(
                format=form, side=formats.number(limit)
            )
        else:
            first = self.tr("%Ln photo(s) as {format} in full size.", "", plan.photos).format(format=form)
        parts = [first]
        if plan.videos and self.format.currentData() != "original":
            parts.append(self.tr("%Ln video(s) are copied.", "", plan.videos))
        if plan.sample:
            parts.append(self.tr("The first is called {name}.").format(name=plan.sample))
        return " ".join(parts)

    def _say(self, text: str, *, problem: bool) -> None:
        self.summary.setProperty("role", "danger" if problem else "muted")
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.summary.setText(text)

"""Choosing, downloading and taking in models, from the library menu and from the welcome page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from albumen.core.jobs import JobStatus
from albumen.host.model_catalog import model_title
from albumen.ui import formats
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.models_sheet import ModelsSheet
from albumen.ui.records import ModelRow
from albumen.ui.slices import open_soon
from albumen.ui.tasks import Task


class ModelControl(QObject):
    """Opens the sheet of models and carries out what is chosen there."""

    changed = Signal()
    """There may be other models now, or another one in use."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._sheet: ModelsSheet | None = None
        self._reading: Task | None = None
        frame.menus.act(frame.menus.library, "models", self.tr("Models…"), self.open, before="settings")
        frame.changed.connect(self._follow)
        frame.worked.connect(self._jobs_changed)

    @Slot()
    def open(self) -> None:
        """Show the models."""
        self._sheet = sheet = ModelsSheet(self._frame.theme, self._frame.window)
        sheet.use_asked.connect(self.use)
        sheet.download_asked.connect(self._ask_to_download)
        sheet.file_asked.connect(self._ask_for_file)
        sheet.destroyed.connect(self._forget)
        open_soon(sheet)
        self._refresh()

    @Slot(str)
    def use(self, name: str) -> None:
        """Let a model look at the photographs from now on."""
        title = self.tr("Looking at the photos with {model}").format(model=model_title(name))
        gateway = self._frame.gateway

        def change() -> None:
            gateway.models.use(name)
            gateway.work.rescan(title)

        self._frame.tasks.run(change, lambda _nothing: self._refresh())

    @Slot()
    def _forget(self) -> None:
        self._sheet = None

    @Slot(object)
    def _follow(self, changed: Digest) -> None:
        if changed.model or changed.everything:
            self._refresh()

    @Slot(object)
    def _jobs_changed(self, jobs: Sequence[JobStatus]) -> None:
        if any(job.state == "done" for job in jobs):  # a download, perhaps
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.changed.emit()
        if self._sheet is not None:
            if self._reading is not None:
                self._reading.cancel()
            self._reading = self._frame.tasks.run(self._frame.gateway.models.rows, self._fill)

    def _fill(self, rows: list[ModelRow]) -> None:
        if self._sheet is not None:
            self._sheet.show_models(rows)

    @Slot(object)
    def _ask_to_download(self, row: ModelRow) -> None:
        """Name what it costs, and that this is the one thing that uses the network."""
        box = QMessageBox(self._sheet or self._frame.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Download a model"))
        box.setText(self.tr("Download {model}?").format(model=model_title(row.name)))
        size = formats.size(row.size) if row.size else self.tr("of unknown size")
        box.setInformativeText(
            self.tr(
                "Up to {size} from huggingface.co. Its licence: {license}.\n\n"
                "Only files are fetched; nothing about your photos is sent. Nothing else in Albumen uses the network."
            ).format(size=size, license=row.license or self.tr("not stated"))
        )
        accept = box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        accept.clicked.connect(partial(self._download, row.name))
        box.open()

    def _download(self, name: str) -> None:
        title = self.tr("Downloading {model}").format(model=model_title(name))
        self._frame.tasks.run(partial(self._frame.gateway.models.download, name, title))

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self._sheet or self._frame.window, self.tr("Take in a model"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        checkpoints, everything = self.tr("Checkpoints"), self.tr("All files")
        dialog.setNameFilters([f"{checkpoints} (*.safetensors *.bin *.pt *.pth)", f"{everything} (*)"])
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Copy a checkpoint in."""
        self._frame.tasks.run(partial(self._frame.gateway.models.take_in, Path(path)), lambda _name: self._refresh())

"""The button "More": what an album learned as a file, and refining the model by all albums."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QPushButton, QWidget

from albumen_finetune.background import Background
from albumen_finetune.exchange import write_head
from albumen_finetune.records import Run
from albumen_finetune.refine_dialog import RefineDialog
from albumen_finetune.refining import Refining
from albumen_finetune.service import LearningAlbums
from albumen_finetune.wording import Numbers

ENDING = "safetensors"
translate = QCoreApplication.translate


class MoreButton(QPushButton):
    """Pops up a menu.

    Args:
        albums: The service.
        refining: Of the same albums.
        background: Of the panel; its failures are shown there.
        numbers: How they are written.
        parent: The panel.
    """

    told = Signal(str)
    """A sentence to show."""
    taken_in = Signal(str, str)
    """The name of an album that uses what was imported, and a sentence that says so."""

    def __init__(
        self,
        albums: LearningAlbums,
        refining: Refining,
        background: Background,
        numbers: Numbers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(self.tr("More"))
        self.setToolTip(self.tr("Files of what albums learned, and refining the model"))
        self._albums, self._refining, self._background = albums, refining, background
        self._numbers = numbers
        self._name, self._names = "", list[str]()
        self.files: QFileDialog | None = None
        self.naming: QInputDialog | None = None
        self.dialog: RefineDialog | None = None
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.export = menu.addAction(self.tr("Export what was learned…"), self._ask_where)
        self.export.setToolTip(self.tr("A small file with weights, threshold and figures, and no photos"))
        self.take_in = menu.addAction(self.tr("Import what was learned…"), self._ask_which)
        self.take_in.setToolTip(self.tr("A file that an album was exported to, with the same model"))
        menu.addSeparator()
        self.refine = menu.addAction(self.tr("Refine the model…"), self.open_refining)
        self.refine.setToolTip(self.tr("Train a small adapter from all albums, as a model beside the present one"))
        self.setMenu(menu)
        self.show_album("", (), None)

    def show_album(self, name: str, names: tuple[str, ...], run: Run | None) -> None:
        """Another album is chosen, or its state has changed.

        Args:
            name: The chosen album's, or "".
            names: Of all albums.
            run: The one in use.
        """
        self._name, self._names = name, list(names)
        self.export.setEnabled(bool(name) and run is not None)

    def end(self) -> None:
        """Let go of the thread of what is open."""
        if self.dialog is not None:
            self.dialog.end()

    def _ask_where(self) -> None:
        files = self._file_dialog(self.tr("Export what was learned"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(ENDING)
        files.selectFile(f"{self._name.replace('/', '-')}.{ENDING}")
        files.fileSelected.connect(partial(self.export_to, self._name))
        files.open()

    def _ask_which(self) -> None:
        files = self._file_dialog(self.tr("Import what was learned"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(self.look_into)
        files.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        if self.files is not None:
            self.files.deleteLater()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kind = self.tr("What albums learned (*.{ending})").format(ending=ENDING)
        self.files = QFileDialog(self, title, documents, kind)
        return self.files

    def export_to(self, name: str, file: str) -> None:
        """Write what an album learned to a file."""
        path = Path(file)

        def work() -> None:
            run = self._albums.run(name)
            write_head(run, name, run.model_id, path, translate)

        text = self.tr("Exported to {file}.").format(file=path)
        self._background.run("export", work, lambda _none: self.told.emit(text))

    def look_into(self, file: str) -> None:
        """Ask which album is to use a file, once it is known to be one."""
        path = Path(file)
        self._background.run("look", lambda: self._albums.look_into(path, translate)[0], partial(self._ask_name, path))

    def _ask_name(self, path: Path, name: str) -> None:
        if self.naming is not None:
            self.naming.deleteLater()
        self.naming = naming = QInputDialog(self)
        naming.setWindowTitle(self.tr("Import what was learned"))
        naming.setLabelText(self.tr("The album that is to use it; a new name makes an album:"))
        naming.setComboBoxItems(list(dict.fromkeys([name, *self._names])))
        naming.setComboBoxEditable(True)
        naming.setTextValue(name)
        naming.textValueSelected.connect(partial(self._take_in, path))
        naming.open()

    def _take_in(self, path: Path, name: str) -> None:
        name = name.strip()
        if name:
            work = partial(self._albums.take_in, name, path, translate)
            text = self.tr("{album} uses what was learned in {file}.").format(album=name, file=path.name)
            self._background.run("import", work, lambda _run: self.taken_in.emit(name, text))

    def open_refining(self) -> None:
        """Show the dialog; where it is at work already, bring it to the front."""
        if self.dialog is None or not self.dialog.isVisible():
            self.end()
            if self.dialog is not None:
                self.dialog.deleteLater()
            self.dialog = RefineDialog(self._refining, self._numbers, self)
            self.dialog.told.connect(self.told)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

"""The first run: fills the welcome page and does what is chosen there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from albumen.ui.content import Page
from albumen.ui.frame import Frame
from albumen.ui.model_control import ModelControl


class FirstRun(QObject):
    """Chooses folders and a model, and begins."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._models = ModelControl(frame)
        self._filled = False
        frame.browser.shown.connect(self._fill_once)
        self._models.changed.connect(self._read_models)

    @Slot(object, str)
    def start(self, folders: Sequence[Path], model: str) -> None:
        """Read these folders with this model."""
        frame = self._frame

        def choose() -> None:
            if model and not any(row.active and row.name == model for row in frame.gateway.models.rows()):
                frame.gateway.models.use(model)

        frame.tasks.run(choose, lambda _nothing: frame.lists.add_folders(folders))

    @Slot()
    def _fill_once(self) -> None:
        if self._filled or self._frame.content.page is not Page.WELCOME:
            return
        self._filled = True
        page = self._frame.content.welcome
        page.folder_asked.connect(self._ask_for_folder)
        page.models_asked.connect(self._models.open)
        page.start_asked.connect(self.start)
        self._frame.tasks.run(partial(_there, _usual_folders()), page.suggest)
        self._read_models()

    @Slot()
    def _read_models(self) -> None:
        if self._filled:
            self._frame.tasks.run(self._frame.gateway.models.rows, self._frame.content.welcome.show_models)

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self._frame.window, self.tr("Choose a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self._frame.content.welcome.add_folder(Path(folder)))
        dialog.open()


def _usual_folders() -> list[Path]:
    """Where systems and people keep their photographs."""
    pictures = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
    home = Path.home()
    return [*map(Path, pictures), home / "Photos", home / "DCIM", home / "OneDrive" / "Pictures", home / "Dropbox"]


def _there(folders: Sequence[Path]) -> list[Path]:
    """Those that exist, each once; the home folder itself is none, which is where Qt points when nothing is set up."""
    return [one for one in dict.fromkeys(folders) if one != Path.home() and one.is_dir()]

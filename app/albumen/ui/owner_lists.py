"""Making, naming, filling and deleting albums, and adding and removing folders, from menus and drops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from albumen.ui.gateway import Gateway
from albumen.ui.tasks import Tasks


class OwnerLists(QObject):
    """Asks for names where one is needed, in dialogs that do not stop the rest of the program."""

    told = Signal(str)
    """A sentence to show."""

    def __init__(self, gateway: Gateway, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._gateway = gateway
        self._tasks = tasks
        self._window = window

    def new_album(self, photo_ids: Sequence[int]) -> None:
        """Ask for a name and make an album of photographs, or an empty one."""
        title = self.tr("New album")
        self._ask(title, self.tr("Name of the album"), "", partial(self._make_album, list(photo_ids)))

    def rename_album(self, album_id: int, name: str) -> None:
        """Ask for another name."""
        self._ask(self.tr("Rename album"), self.tr("Name of the album"), name, partial(self._rename, album_id))

    def save_search(self, query: str) -> None:
        """Ask for a name and keep a search under it."""
        self._ask(self.tr("Save search"), self.tr("Name of the search"), query, partial(self._save_search, query))

    def delete_album(self, album_id: int) -> None:
        """Delete; the photographs stay."""
        title = self.tr("Delete an album")
        self._tasks.run(partial(self._gateway.editing.delete_album, album_id, title), in_order=True)

    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> None:
        """Put photographs in."""
        title = self.tr("Add %Ln photo(s) to an album", "", len(photo_ids))
        self._tasks.run(partial(self._gateway.editing.add_to_album, album_id, list(photo_ids), title), in_order=True)

    def remove_from_album(self, album_id: int, photo_ids: Sequence[int]) -> None:
        """Take photographs out."""
        title = self.tr("Remove %Ln photo(s) from an album", "", len(photo_ids))
        remove = partial(self._gateway.editing.remove_from_album, album_id, list(photo_ids), title)
        self._tasks.run(remove, in_order=True)

    @Slot()
    def ask_folder(self) -> None:
        """Let the owner choose a folder to add."""
        dialog = QFileDialog(self._window, self.tr("Add a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Remember folders and begin to read them."""
        for folder in folders:
            title = self.tr("Reading {folder}").format(folder=folder.name or folder)
            self._tasks.run(partial(self._gateway.work.add_folder, folder, title))

    def remove_folder(self, folder_id: int) -> None:
        """Stop watching a folder; the files stay."""
        self._tasks.run(partial(self._gateway.editing.remove_folder, folder_id))

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self.add_folders([Path(folder)])

    def _ask(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _make_album(self, photo_ids: list[int], name: str) -> None:
        title = self.tr("Make the album “{name}”").format(name=name)
        self._tasks.run(partial(self._gateway.editing.new_album, name, photo_ids, title), in_order=True)

    def _save_search(self, query: str, name: str) -> None:
        self._tasks.run(partial(self._gateway.searching.save, name, query))

    def _rename(self, album_id: int, name: str) -> None:
        title = self.tr("Rename an album to “{name}”").format(name=name)
        self._tasks.run(partial(self._gateway.editing.rename_album, album_id, name, title), in_order=True)

"""What a panel of photographs offers for all of them: an album, a tag."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QCompleter, QInputDialog, QLineEdit

from albumen.ui.frame import Frame
from albumen.ui.photo_panel import PhotoPanel


class PhotoActions(QObject):
    """Does what a panel asks."""

    def __init__(self, frame: Frame, panel: PhotoPanel) -> None:
        super().__init__(panel)
        self._frame = frame
        panel.album_asked.connect(self._album)
        panel.tag_asked.connect(self._ask_tag)

    @Slot(object)
    def _album(self, ids: Sequence[int]) -> None:
        self._frame.lists.new_album(list(ids))

    @Slot(object)
    def _ask_tag(self, ids: Sequence[int]) -> None:
        self._frame.tasks.run(self._frame.gateway.browsing.tag_names, partial(self._question, list(ids)))

    def _question(self, ids: list[int], names: Sequence[str]) -> None:
        dialog = QInputDialog(self._frame.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Tag photos"))
        dialog.setLabelText(self.tr("Tag for %Ln photo(s):", "", len(ids)))
        field = dialog.findChild(QLineEdit)
        if field is not None:
            completer = QCompleter(list(names), dialog)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        dialog.textValueSelected.connect(partial(self._tag, ids))
        dialog.open()

    def _tag(self, ids: list[int], name: str) -> None:
        if name.strip():
            title = self.tr("Tag %Ln photo(s)", "", len(ids))
            self._frame.tasks.run(partial(self._frame.gateway.editing.add_tag, ids, name, title), in_order=True)

"""What is said where a command for photographs finds none chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from albumen.ui.frame import Frame
from albumen.ui.writing_sheet import WritingControl


def chosen_or_told(frame: Frame) -> list[int]:
    """The photographs that a command is to work on; where there are none, the owner is told to choose some."""
    chosen = frame.chosen()
    if not chosen:
        _tell(frame)
    return chosen


def _tell(frame: Frame) -> None:
    text = QCoreApplication.translate("ChoosingControl", "Choose the photos first.")
    frame.banners.show_notice("info", text)


class ChoosingControl(QObject):
    """Says so for the parts of the window that are older than its banners."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        frame.selection.none_chosen.connect(self._none_chosen)
        frame.searching.none_chosen.connect(self._none_chosen)
        writing = frame.window.findChild(WritingControl)
        if writing is not None:
            writing.none_chosen.connect(self._none_chosen)
        frame.searching.no_search.connect(self._no_search)

    @Slot()
    def _none_chosen(self) -> None:
        _tell(self._frame)

    @Slot()
    def _no_search(self) -> None:
        text = self.tr("Search for something first; then say which of the photos found you mean.")
        self._frame.banners.show_notice("info", text)

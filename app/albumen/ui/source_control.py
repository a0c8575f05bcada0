"""The left side at work: what is chosen there is shown, and what is done there is carried out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.ui.frame import Frame
from albumen.ui.records import Kind, Scope


class SourceControl(QObject):
    """Connects the sidebar, and takes folders that are dropped on the window."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        sidebar, lists = frame.sidebar, frame.lists
        frame.browser.sources_changed.connect(sidebar.show_sources)
        frame.pages.shown.connect(self._page_shown)
        sidebar.scope_chosen.connect(self.choose)
        sidebar.photos_dropped.connect(lists.add_to_album)
        sidebar.new_album_asked.connect(self.new_album)
        sidebar.edit_search_asked.connect(frame.searching.edit)
        sidebar.rename_album_asked.connect(lists.rename_album)
        sidebar.delete_album_asked.connect(lists.delete_album)
        sidebar.remove_folder_asked.connect(lists.remove_folder)
        frame.window.setAcceptDrops(True)
        frame.window.installEventFilter(self)

    @Slot(object)
    def choose(self, scope: Scope) -> None:
        """Show what a row of the sidebar stands for."""
        if scope.kind is Kind.PAGE:
            self._frame.pages.go(str(scope.key))
            return
        self._frame.searching.leave()
        self._frame.pages.home()
        self._frame.browser.browse(scope)

    @Slot()
    def new_album(self) -> None:
        """Make an album of the selection."""
        self._frame.lists.new_album(self._frame.chosen())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take folders from other programs; what is dragged inside the window is not meant."""
        if isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls() and event.source() is None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            self._frame.lists.add_folders(list(dict.fromkeys(paths)))
            event.acceptProposedAction()
            return True
        return False

    @Slot(QWidget)
    def _page_shown(self, page: QWidget) -> None:
        key = self._frame.pages.key_of(page)
        if key is not None:
            self._frame.sidebar.point_at(Scope(Kind.PAGE, key))
        elif self._frame.pages.at_home:
            self._frame.sidebar.point_at(self._frame.browser.scope)

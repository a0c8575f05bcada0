"""The left side at work: what is chosen there is shown, and what is done there is carried out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.ui import preferences
from albumen.ui.frame import Frame
from albumen.ui.records import BranchRow, Kind, Scope


class SourceControl(QObject):
    """Connects the sidebar, and takes folders that are dropped on the window."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._wanted: dict[str, None] = {}  # folders, in the order asked for
        self._reading = False
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
        sidebar.branches_asked.connect(self._read_branches)
        sidebar.folders_opened.connect(self._keep_open)
        sidebar.open_folders(self.remembered())
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

    def remembered(self) -> list[str]:
        """The folders that were open; none where what was kept of them cannot be read."""
        try:
            found = json.loads(self._frame.memory.get(preferences.OPEN_FOLDERS) or "[]")
        except ValueError:
            return []
        return [path for path in found if isinstance(path, str)] if isinstance(found, list) else []

    # -- folders inside folders ------------------------------------------------------------------------------------

    @Slot(object)
    def _read_branches(self, paths: Sequence[str]) -> None:
        """Read what lies inside these, once what is being read now is there."""
        self._wanted |= dict.fromkeys(paths)
        if self._wanted and not self._reading:
            asked, self._wanted, self._reading = list(self._wanted), {}, True
            read = partial(self._frame.gateway.browsing.branches, asked)
            self._frame.tasks.run(read, self._branches_read, self._branches_failed)

    def _branches_read(self, branches: Mapping[str, tuple[BranchRow, ...]]) -> None:
        self._reading = False
        self._frame.sidebar.show_branches(branches)
        self._read_branches(())

    def _branches_failed(self, error: Exception) -> None:
        self._reading = False
        self._frame.report(error)

    @Slot(object)
    def _keep_open(self, paths: Sequence[str]) -> None:
        self._frame.memory.keep(preferences.OPEN_FOLDERS, json.dumps(paths))

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

"""The left side: all photographs, folders, albums and tags."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget
from typing_extensions import override

from albumen.ui.branch_tree import BranchTree
from albumen.ui.scopes import BranchRow, FolderRow, Kind, Scope, Sources, TagRow
from albumen.ui.sidebar_delegate import COUNT_ROLE, ICON_ROLE
from albumen.ui.sidebar_model import BRANCHES_ROLE, OpenFolders, SourceModel, innermost
from albumen.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

MOST_TAGS = 20
"""So many tags are listed; a page lists all."""
_SCOPE_ROLE = int(Qt.ItemDataRole.UserRole) + 10
_MORE_ROLE = int(Qt.ItemDataRole.UserRole) + 14
"""The path of a folder of which more is listed when this row is clicked."""


class Sidebar(BranchTree):
    """Lists where photographs can come from; the one chosen is a `Scope`."""

    scope_chosen = Signal(object)
    remove_folder_asked = Signal(int)
    rename_album_asked = Signal(int, str)
    delete_album_asked = Signal(int)
    new_album_asked = Signal()
    edit_search_asked = Signal(str)
    photos_dropped = Signal(int, object)
    """(album id, photo ids)"""
    branches_asked = Signal(object)
    """Paths of folders: `show_branches` is to list the folders inside them."""
    folders_opened = Signal(object)
    """Paths of all folders that are open, sorted: one was opened or closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._scope = Scope()
        self._sources = Sources()
        self._total: int | None = None  # not known yet
        self._items: dict[tuple[Kind, int | str | None], QStandardItem] = {}
        self._pages: list[tuple[str, str, str]] = []
        self._filling = False
        self._open = OpenFolders()
        self._listed_open: list[str] = []
        self._model = SourceModel(self)
        self.setObjectName("sidebar")
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Folders, albums and tags"))
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._list_more)
        self.expanded.connect(self._opened)
        self.collapsed.connect(self._closed)
        theme.changed.connect(self._follow_theme)
        self._refresh()

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return self._scope

    def show_sources(self, sources: Sources) -> None:
        """List these; what was chosen stays chosen. When it is gone, all photographs are chosen and announced."""
        self._sources, self._total = sources, sources.total
        self._refresh()
        if self._listed_open:
            self.branches_asked.emit(list(self._listed_open))

    def open_folders(self, paths: Iterable[str]) -> None:
        """Show the folders inside these, as they were open when the window was last closed."""
        self._open.paths = set(paths)
        self._refresh()

    def show_branches(self, branches: Mapping[str, tuple[BranchRow, ...]]) -> None:
        """List the folders inside folders that are open."""
        if self._open.read(branches):
            self._refresh()

    def add_page(self, key: str, title: str, icon: str) -> None:
        """List a page of the window below all photographs."""
        self._pages.append((key, title, icon))
        self._refresh()

    def choose(self, scope: Scope) -> None:
        """Choose as if the owner had clicked, if it is listed."""
        item = self._items.get((scope.kind, scope.key))
        if item is not None:
            self.setCurrentIndex(item.index())

    def point_at(self, scope: Scope) -> None:
        """Show what is on view as chosen, without choosing it anew."""
        item = self._items.get((scope.kind, scope.key))
        if item is not None:
            self._scope, self._filling = self.scope_at(item.index()) or scope, True
            self.setCurrentIndex(item.index())
            self._filling = False

    def scope_at(self, index: QModelIndex) -> Scope | None:
        """What a row stands for; None for a heading."""
        scope = index.data(_SCOPE_ROLE)
        return scope if isinstance(scope, Scope) else None

    # -- filling ---------------------------------------------------------------------------------------------------

    @Slot()
    def _follow_theme(self) -> None:
        """Rows are as high as their text; what they look like is up to the delegate."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @Slot()
    def _refresh(self) -> None:
        self._filling = True
        scrolled = self.verticalScrollBar().value()
        self._model.clear()
        self._items.clear()
        self._listed_open.clear()
        self._add(None, "photos", Scope(Kind.ALL, None, self.tr("All photos")), self._total)
        for key, title, icon in self._pages:
            self._add(None, icon, Scope(Kind.PAGE, key, title), None)
        folders = self._heading("folders", self.tr("Folders"))
        tops = {str(folder.path): self._add_folder(folders, folder) for folder in self._sources.folders}
        albums = self._heading("albums", self.tr("Albums"))
        for album in self._sources.albums:
            self._add(albums, "album", Scope(Kind.ALBUM, album.id, album.name), album.count)
        searches = self._heading("searches", self.tr("Saved searches"))
        for search in self._sources.searches:
            item = self._add(searches, "search", Scope(Kind.SEARCH, search.id, search.name), search.count)
            item.setToolTip(search.query)
        tags = self._heading("tags", self.tr("Tags"))
        for tag in self._commonest_tags():
            self._add(tags, "tag", Scope(Kind.TAG, tag.name, tag.name), tag.count)
        if len(self._sources.tags) > MOST_TAGS:
            every = QStandardItem(self.tr("All tags…"))
            every.setData("tag", ICON_ROLE)
            every.setData(Scope(Kind.PAGE, "tags", self.tr("All tags…")), _SCOPE_ROLE)
            every.setData(len(self._sources.tags), COUNT_ROLE)
            every.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            tags.appendRow(every)
        for heading in (folders, albums, searches, tags):
            self.setRowHidden(heading.row(), QModelIndex(), not heading.hasChildren())
            self.setExpanded(heading.index(), True)
        for path, item in tops.items():
            self._open_if_wanted(item, path)
        kept = self._items.get((self._scope.kind, self._scope.key))
        chosen = kept or self._nearest(tops) or self._items[Kind.ALL, None]
        self.selectionModel().setCurrentIndex(chosen.index(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.verticalScrollBar().setValue(scrolled)
        self._filling = False
        if kept is None:
            self._current_changed(chosen.index())
        unknown = [path for path in self._listed_open if not self._open.known(path)]
        if unknown:
            self.branches_asked.emit(unknown)

    def _add_folder(self, heading: QStandardItem, folder: FolderRow) -> QStandardItem:
        scope = Scope(Kind.FOLDER, folder.id, folder.path.name or str(folder.path))
        item = self._add(heading, "folder", scope, folder.count)
        item.setToolTip(
            str(folder.path) if folder.online else self.tr("{path} is not there now").format(path=folder.path)
        )
        if not folder.online:
            item.setText(self.tr("{name} (offline)").format(name=scope.title))
        if folder.branches:
            item.setData(str(folder.path), BRANCHES_ROLE)
        return item

    def _open_if_wanted(self, item: QStandardItem, path: str) -> None:
        """List the folders inside one that is open, and so on downwards."""
        if path not in self._open.paths or not item.data(BRANCHES_ROLE):
            return
        self._listed_open.append(path)
        chosen = self._scope.key if self._scope.kind is Kind.FOLDER else None
        rows, more = self._open.listed(path, chosen if isinstance(chosen, str) else "")
        for row in rows:
            below = str(row.path)
            child = self._add(item, "folder", Scope(Kind.FOLDER, below, row.path.name), row.count)
            child.setToolTip(below)
            if row.branches:
                child.setData(below, BRANCHES_ROLE)
            self._open_if_wanted(child, below)
        if more:
            further = QStandardItem(self.tr("%Ln more folder(s)…", "", more))
            further.setData("folder", ICON_ROLE)
            further.setData(path, _MORE_ROLE)
            further.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.appendRow(further)
        self.setExpanded(item.index(), True)

    def _nearest(self, tops: Mapping[str, QStandardItem]) -> QStandardItem | None:
        """The innermost folder listed that held the one chosen, which is gone."""
        path = self._scope.key
        if self._scope.kind is not Kind.FOLDER or not isinstance(path, str):
            return None
        listed = {
            key: item for (kind, key), item in self._items.items() if kind is Kind.FOLDER and isinstance(key, str)
        }
        known = {**listed, **tops}
        holder = innermost(path, known)
        return known[holder] if holder is not None else None

    def _commonest_tags(self) -> list[TagRow]:
        """The tags that most photographs bear, and the one that is chosen, by name; all where they are few."""
        tags = self._sources.tags
        if len(tags) <= MOST_TAGS:
            return list(tags)
        common = {tag.name for tag in heapq.nlargest(MOST_TAGS, tags, key=lambda tag: tag.count)}
        chosen = self._scope.key if self._scope.kind is Kind.TAG else None
        return [tag for tag in tags if tag.name in common or tag.name == chosen]

    def _heading(self, key: str, title: str) -> QStandardItem:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setData(key, Qt.ItemDataRole.UserRole)
        self._model.appendRow(item)
        return item

    def _add(self, parent: QStandardItem | None, icon: str, scope: Scope, count: int | None) -> QStandardItem:
        item = QStandardItem(scope.title)
        item.setData(icon, ICON_ROLE)
        item.setData(scope, _SCOPE_ROLE)
        item.setData(count, COUNT_ROLE)
        if count is not None:
            spoken = self.tr("%Ln photo(s)", "", count)
            item.setData(f"{scope.title}, {spoken}", Qt.ItemDataRole.AccessibleTextRole)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled)
        (parent or self._model.invisibleRootItem()).appendRow(item)
        self._items[scope.kind, scope.key] = item
        return item

    # -- choosing --------------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _current_changed(self, index: QModelIndex) -> None:
        scope = self.scope_at(index)
        if scope is not None and not self._filling:
            self._scope = scope
            self.scope_chosen.emit(scope)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        """A click on what is chosen already leads back to it from a search or a page."""
        scope = self.scope_at(index)
        if scope is not None and scope == self._scope:
            self.scope_chosen.emit(scope)
        self._list_more(index)

    # -- opening folders -------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        path = index.data(BRANCHES_ROLE)
        if path and not self._filling:
            self._open.paths.add(path)
            self.folders_opened.emit(sorted(self._open.paths))
            if self._open.known(path):
                self.branches_asked.emit([path])  # what is known of it may be of some time ago
            self._refresh()

    @Slot(QModelIndex)
    def _closed(self, index: QModelIndex) -> None:
        path = index.data(BRANCHES_ROLE)
        if not path or self._filling:
            return
        self._open.paths.discard(path)
        self.folders_opened.emit(sorted(self._open.paths))
        above = self.currentIndex().parent()
        while above.isValid() and above != index:
            above = above.parent()
        if above.isValid():  # what is chosen went out of sight
            self.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _list_more(self, index: QModelIndex) -> None:
        path = index.data(_MORE_ROLE)
        if path:
            self._open.list_more(path)
            self._refresh()

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        menu = self.menu_for(self.scope_at(self.indexAt(point)))
        if not menu.isEmpty():
            menu.exec(self.viewport().mapToGlobal(point))
        menu.deleteLater()

    def menu_for(self, scope: Scope | None) -> QMenu:
        """The context menu of a row."""
        menu = QMenu(self)
        if scope is not None and scope.kind is Kind.FOLDER and isinstance(scope.key, int):
            folder_id = scope.key
            menu.addAction(
                self.tr("Remove from Albumen (keeps the files)"), lambda: self.remove_folder_asked.emit(folder_id)
            )
        elif scope is not None and scope.kind is Kind.ALBUM and isinstance(scope.key, int):
            album_id, name = scope.key, scope.title
            menu.addAction(self.tr("Rename album…"), lambda: self.rename_album_asked.emit(album_id, name))
            menu.addAction(self.tr("Delete album (keeps the photos)"), lambda: self.delete_album_asked.emit(album_id))
        elif scope is not None and scope.kind is Kind.SEARCH and isinstance(scope.key, int):
            search_id, title = scope.key, scope.title
            query = next((row.query for row in self._sources.searches if row.id == search_id), "")
            menu.addAction(self.tr("Change search…"), lambda: self.edit_search_asked.emit(query))
            menu.addAction(self.tr("Rename search…"), lambda: self.rename_album_asked.emit(search_id, title))
            menu.addAction(self.tr("Delete search"), lambda: self.delete_album_asked.emit(search_id))
        menu.addAction(self.tr("New album…"), self.new_album_asked.emit)
        return menu

    # -- dropping photographs on albums ----------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._ids_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._album_under(event.position().toPoint()) is not None and self._ids_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        album, ids = self._album_under(event.position().toPoint()), self._ids_in(event.mimeData())
        if album is not None and ids:
            self.photos_dropped.emit(album, ids)
            event.acceptProposedAction()

    def _ids_in(self, data: QMimeData) -> list[int]:
        from albumen.ui.grid.drag import dragged_ids  # nothing is dragged before the first paint

        return dragged_ids(data)

    def _album_under(self, point: QPoint) -> int | None:
        scope = self.scope_at(self.indexAt(point))
        return scope.key if scope and scope.kind is Kind.ALBUM and isinstance(scope.key, int) else None

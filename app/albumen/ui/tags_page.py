"""The page of all tags: how much each is used and by whom, to find, rename, merge and delete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.notice_page import NoticePage
from albumen.ui.page_bar import PageBar
from albumen.ui.spacing import gap, margins, narrowest
from albumen.ui.tags_model import NAME_ROLE, Node, TagFilter, TagModel
from albumen.ui.theme import Theme


class _Roomy(QStyledItemDelegate):
    """Rows with some room above and below their text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + self._theme.metrics.space(4), size.height() + self._theme.metrics.space(3))


class TagTree(QTreeView):
    """Keys of its own: Enter shows, F2 renames, Delete deletes; they do not work on the photographs of the grid."""

    key_pressed = Signal(int)
    room_for_all = 0
    """Pixels of width from which every column is shown."""
    _KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Delete))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in self._KEYS:
            event.accept()
            return True
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(3, self.viewport().width() < self.room_for_all)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._KEYS:
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


class TagsPage(QWidget):
    """Lists tags; what is to be done with them is asked of `TagsControl`."""

    show_asked = Signal(str)
    rename_asked = Signal(str)
    merge_asked = Signal(object)
    """A list of names."""
    delete_asked = Signal(object)
    """A list of names."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, later: bool = False) -> None:
        """Make the page; with `later`, its parts are made by `fill`, which pauses after each."""
        super().__init__(parent)
        self._theme = theme
        self.model = TagModel(self)
        self.shown = TagFilter(self)
        self.shown.setSourceModel(self.model)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the parts, with a pause after each."""
        self._add_bar()
        yield
        yield from self._add_tree()
        self.notice = NoticePage(self._theme, "tag", self)
        self.notice.say(self.tr("No tags yet"), self.tr("Select photos and add a tag at the right."))
        yield
        commands = self._add_commands()
        yield
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.notice)
        self._pages.addWidget(self.tree)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._pages, 1)
        whole.addWidget(commands)
        self.tree.selectionModel().selectionChanged.connect(self._selected)
        self._selected()

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_tags(self, root: Node, count: int, plugins: Mapping[str, str]) -> None:
        """Show tags; what was selected and open stays so.

        Args:
            plugins: what those that set tags are called, by their ids.
        """
        chosen, closed = self.names(), self._closed()
        self.model.set_tree(root, plugins)
        self._offer_sources(sorted(root.sources), plugins)
        self.bar.say(self.tr("%Ln tag(s)", "", count))
        self._pages.setCurrentWidget(self.tree if count else self.notice)
        self._filter()
        self._walk(lambda name, index: self.tree.setExpanded(index, name not in closed))
        flag = self.tree.selectionModel().SelectionFlag
        wanted = flag.Select | flag.Rows
        select = self.tree.selectionModel().select
        self._walk(lambda name, index: select(index, wanted) if name in chosen else None)

    def names(self) -> list[str]:
        """The tags selected, in the order shown."""
        return [str(index.data(NAME_ROLE)) for index in self.tree.selectionModel().selectedRows()]

    # -- inside ----------------------------------------------------------------------------------------------------

    def _walk(self, visit: object) -> None:
        """Call `visit(name, index)` for every row shown."""
        if not callable(visit):
            return
        waiting = [self.shown.index(row, 0) for row in range(self.shown.rowCount())]
        while waiting:
            index = waiting.pop()
            visit(str(index.data(NAME_ROLE)), index)
            waiting += [self.shown.index(row, 0, index) for row in range(self.shown.rowCount(index))]

    def _closed(self) -> set[str]:
        closed: set[str] = set()
        self._walk(lambda name, index: None if self.tree.isExpanded(index) else closed.add(name))
        return closed

    def _offer_sources(self, sources: Sequence[str], plugins: Mapping[str, str]) -> None:
        texts = {**plugins, "user": self.tr("You"), "file": self.tr("The files")}
        former = self.source.currentData()
        self.source.blockSignals(True)
        self.source.clear()
        self.source.addItem(self.tr("Anyone"), "")
        for source in sources:
            self.source.addItem(texts.get(source, source), source)
        self.source.setCurrentIndex(max(self.source.findData(former), 0))
        self.source.blockSignals(False)

    @Slot()
    def _filter(self) -> None:
        self.shown.look_for(self.search.text(), str(self.source.currentData() or ""))
        if self.search.text():
            self.tree.expandAll()

    @Slot()
    def _selected(self) -> None:
        names = self.names()
        self.show_button.setEnabled(len(names) == 1)
        self.rename.setEnabled(len(names) == 1)
        self.merge.setEnabled(bool(names))
        self.delete.setEnabled(bool(names))
        self.merge.setText(
            self.tr("Merge {count} tags into…").format(count=formats.number(len(names)))
            if len(names) > 1
            else self.tr("Merge into…")
        )

    @Slot()
    def _show(self) -> None:
        if len(self.names()) == 1:
            self.show_asked.emit(self.names()[0])

    @Slot()
    def _rename(self) -> None:
        if len(self.names()) == 1:
            self.rename_asked.emit(self.names()[0])

    @Slot()
    def _merge(self) -> None:
        if self.names():
            self.merge_asked.emit(self.names())

    @Slot()
    def _delete(self) -> None:
        if self.names():
            self.delete_asked.emit(self.names())

    @Slot(int)
    def _key(self, key: int) -> None:
        if key == Qt.Key.Key_F2:
            self._rename()
        elif key == Qt.Key.Key_Delete:
            self._delete()
        else:
            self._show()

    @Slot(QPoint)
    def _menu(self, point: QPoint) -> None:
        if not self.names():
            return
        menu = QMenu(self)
        for button, do in self._buttons:
            menu.addAction(button.text(), do).setEnabled(button.isEnabled())
        menu.exec(self.tree.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _add_bar(self) -> None:
        self.bar = PageBar(self._theme, self.tr("Tags"), self)
        self.source = QComboBox(self.bar)
        self.source.setAccessibleName(self.tr("Who set the tags"))
        self.source.setToolTip(self.tr("Who set the tags"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.source.currentIndexChanged.connect(self._filter)
        self.search = QLineEdit(self.bar)
        self.search.setPlaceholderText(self.tr("Find a tag"))
        self.search.setAccessibleName(self.tr("Find a tag"))
        self.search.setClearButtonEnabled(True)
        narrowest(self._theme, self.search, 120)
        self.search.textChanged.connect(self._filter)
        self.bar.add(self.search)
        self.bar.add(self.source)

    def _add_tree(self) -> Iterator[None]:
        length = self._theme.metrics.length
        self.tree = TagTree(self)
        yield
        self.tree.setModel(self.shown)
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(_Roomy(self._theme, self.tree))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setAccessibleName(self.tr("Tags"))
        yield
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setColumnWidth(3, length(150))
        self.tree.room_for_all = length(460)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.doubleClicked.connect(self._show)
        self.tree.key_pressed.connect(self._key)
        yield

    def _add_commands(self) -> QWidget:
        space = self._theme.metrics.space
        self.show_button = QPushButton(self.tr("Show photos"), self)
        self.rename = QPushButton(self.tr("Rename…"), self)
        self.merge = QPushButton(self.tr("Merge into…"), self)
        self.delete = QPushButton(self.tr("Delete…"), self)
        self._buttons = (
            (self.show_button, self._show),
            (self.rename, self._rename),
            (self.merge, self._merge),
            (self.delete, self._delete),
        )
        commands = QWidget(self)
        row = FlowLayout(space(2))
        gap(self._theme, row, 2)
        for button, do in self._buttons:
            button.clicked.connect(do)
            row.addWidget(button)
        inner = QVBoxLayout(commands)
        margins(self._theme, inner, (3, 2, 3, 2))
        inner.addLayout(row)
        return commands

"""All tags as a tree, by the parents in their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.gateway.tagging import TagUse

Index = QModelIndex | QPersistentModelIndex
NAME_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 30
SORT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 31
_NO_PARENT = QModelIndex()


@dataclass(eq=False)
class Node:
    """A tag, or a parent that is none itself.

    Attributes:
        name: with its parents.
        row: its place among the children of its parent.
        use: what is known of it; None where it only stands above others.
    """

    name: str
    row: int = 0
    parent: Node | None = None
    use: TagUse | None = None
    children: list[Node] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)


def tree_of(tags: Sequence[TagUse]) -> Node:
    """The tree of tags, whose root has no name. For any thread."""
    root = Node("")
    nodes = {"": root}

    def node(name: str) -> Node:
        found = nodes.get(name)
        if found is None:
            above = node(name.rpartition("/")[0])
            found = nodes[name] = Node(name, len(above.children), above)
            above.children.append(found)
        return found

    for use in tags:
        one: Node | None = node(use.name)
        if one is not None:
            one.use = use
        while one is not None:
            one.sources.update(use.sources)
            one = one.parent
    return root


class TagModel(QAbstractItemModel):
    """Columns: the tag, its photographs, on how many it is suggested, who set it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("")
        self._plugins: Mapping[str, str] = {}

    def set_tree(self, root: Node, plugins: Mapping[str, str]) -> None:
        """Show other tags; `plugins` says what those that set them are called."""
        self.beginResetModel()
        self._root, self._plugins = root, plugins
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """What a row stands for."""
        if not index.isValid():
            return self._root
        found: Node = index.internalPointer()
        return found

    @override
    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        children = self.node(parent).children
        if not 0 <= row < len(children) or not 0 <= column < self.columnCount():
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # the stub knows only QObject.parent
        above = self.node(index).parent
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.row, 0, above)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Tag"), self.tr("Photos"), self.tr("Suggested"), self.tr("Set by"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and what is sorted and filtered by."""
        if not index.isValid():
            return None
        node, column = self.node(index), index.column()
        photos, suggested = (node.use.photos, node.use.suggested) if node.use else (0, 0)
        if role == NAME_ROLE:
            return node.name
        if role == SORT_ROLE:
            return (node.name.casefold(), photos, suggested, ", ".join(sorted(node.sources)))[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return node.name
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {1, 2}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return f"{node.name}, {self.tr('%Ln photo(s)', '', photos)}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        numbers = [f"{formats.number(count)}\u2003" if count else "" for count in (photos, suggested)]
        return (node.name.rpartition("/")[2], *numbers, self._said(node))[column]

    def _said(self, node: Node) -> str:
        names = {**self._plugins, "user": self.tr("you"), "file": self.tr("the files")}
        return ", ".join(names.get(source, source) for source in node.use.sources) if node.use else ""


class TagFilter(QSortFilterProxyModel):
    """Tags whose name holds some letters, set by one source, with the tags above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text, self._source = "", ""
        self.setRecursiveFilteringEnabled(True)
        self.setSortRole(SORT_ROLE)

    def look_for(self, text: str, source: str) -> None:
        """Show only these; empty ones mean any."""
        self._text, self._source = text.casefold().strip(), source
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        if not isinstance(model, TagModel):
            return True
        node = model.node(source_parent).children[source_row]
        mine = node.use is not None and (not self._source or self._source in node.use.sources)
        return mine and self._text in node.name.casefold()

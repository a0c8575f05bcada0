"""The photographs a grid shows, as a Qt model over an array of ids."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from albumen.ui.grid.drag import PHOTO_MIME, PhotoDrag
from albumen.ui.grid.sections import Section, Sections
from albumen.ui.labels import label_name
from albumen.ui.records import Ids, Tile

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SPARSE = 16  # the largest id by the number of photographs from which a table of all ids would be mostly empty


class PhotoModel(QAbstractListModel):
    """Rows are photographs. What is known about one (its name, its rating) arrives with its thumbnail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Ids = np.empty(0, np.int64)
        self._sections = Sections.of(())
        self.tile_of: Callable[[int], Tile | None] = _unknown
        self.paths_of: Callable[[Sequence[int]], Sequence[str]] | None = None
        """Gives the files of photographs, also of those that were never on screen."""
        self.written: Collection[int] = ()
        """Photographs that a search found mostly by words in the picture."""

    @property
    def ids(self) -> Ids:
        """(N,) int64, in the order shown; read-only."""
        return self._ids

    @property
    def sections(self) -> Sections:
        """The headings, by row."""
        return self._sections

    def set_photos(self, ids: Ids, sections: Sequence[Section] = ()) -> None:
        """Show other photographs. Views keep selection and place by id, see `PhotoGrid.show_photos`."""
        self.beginResetModel()
        self._ids = np.ascontiguousarray(ids, np.int64)
        self._ids.flags.writeable = False
        self._sections = Sections.of(sections)
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """The id in a row."""
        return int(self._ids[row])

    def rows_of(self, ids: Ids) -> Ids:
        """Rows (M,) int64, ascending, of those of the given ids that are shown."""
        shown, wanted = self._ids, np.asarray(ids, np.int64)
        if not len(shown) or not len(wanted):
            return np.empty(0, np.int64)
        if np.array_equal(shown, wanted):
            return np.arange(len(shown))
        most = max(int(shown.max()), int(wanted.max()))
        if most > _SPARSE * len(shown) or min(int(shown.min()), int(wanted.min())) < 0:
            return np.flatnonzero(np.isin(shown, wanted))
        among = np.zeros(most + 1, np.bool_)  # ids are nearly dense: a third of the time for a million of a million
        among[wanted] = True
        return np.flatnonzero(among[shown])

    def row_of(self, photo_id: int) -> int:
        """The row of one id, or -1."""
        rows = np.flatnonzero(self._ids == photo_id)
        return int(rows[0]) if len(rows) else -1

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many photographs."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file's name, and a spoken description for screen readers."""
        if not index.isValid() or role not in _ROLES:
            return None
        photo_id = self.id_at(index.row())
        tile, written = self.tile_of(photo_id), photo_id in self.written
        if role != Qt.ItemDataRole.AccessibleTextRole:
            name = tile.name if tile else ""
            told = role == Qt.ItemDataRole.ToolTipRole and written
            return self.tr("{name}\nFound mostly by words in the picture").format(name=name).strip() if told else name
        place = self.tr("Photo {number} of {count}").format(number=index.row() + 1, count=len(self._ids))
        if tile is None:
            return place
        parts = [tile.name]
        if tile.rating:
            parts.append(self.tr("%n star(s)", "", tile.rating))
        if tile.flag:
            parts.append(self.tr("picked") if tile.flag > 0 else self.tr("rejected"))
        if tile.label:
            parts.append(self.tr("{colour} label").format(colour=label_name(tile.label)))
        if tile.hidden:
            parts.append(self.tr("hidden as sensitive"))
        if written:
            parts.append(self.tr("found mostly by words in the picture"))
        group = self._sections.over(index.row())
        return ", ".join([*parts, place, *([group] if group else [])])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every photograph can be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        """Ids for our own drop targets, file addresses for other programs."""
        return [PHOTO_MIME, "text/uri-list"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged photographs."""
        return self.drag_data([self.id_at(index.row()) for index in indexes])

    def drag_data(self, ids: Sequence[int]) -> QMimeData:
        """Drag data of photographs: ids for our albums, and the files that are known for other programs."""
        return PhotoDrag(ids, self.paths_of if self.paths_of is not None else self._known_paths)

    def _known_paths(self, ids: Sequence[int]) -> list[str]:
        tiles = (self.tile_of(photo_id) for photo_id in ids)
        return [tile.path for tile in tiles if tile and tile.path]


def photo_mime(ids: Iterable[int]) -> QMimeData:
    """Drag data that holds photo ids."""
    data = QMimeData()
    data.setData(PHOTO_MIME, np.fromiter(ids, np.int64).tobytes())
    return data


def runs_of(rows: Ids) -> list[tuple[int, int]]:
    """Ascending rows as runs (first, end)."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) != 1) + 1
    return [(int(run[0]), int(run[-1]) + 1) for run in np.split(rows, breaks)]


def _unknown(_photo_id: int) -> Tile | None:
    return None


_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)

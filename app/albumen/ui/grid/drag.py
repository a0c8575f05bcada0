"""What hangs on the mouse pointer: photographs for our albums, and their files for other programs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, QUrl
from typing_extensions import override

PHOTO_MIME = "application/x-albumen-photo-ids"
FILES_MIME = "text/uri-list"


class PhotoDrag(QMimeData):
    """Ids at once; the files only where another program asks for them, as looking up thousands takes a moment.

    Args:
        ids: the photographs.
        paths_of: gives the files of photographs that are there.
    """

    def __init__(self, ids: Sequence[int], paths_of: Callable[[Sequence[int]], Iterable[str]]) -> None:
        super().__init__()
        self._ids = list(ids)
        self._paths_of = paths_of
        self._urls: list[QUrl] | None = None
        self.setData(PHOTO_MIME, array("q", self._ids).tobytes())

    @override
    def formats(self) -> list[str]:
        return [PHOTO_MIME, FILES_MIME]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in {PHOTO_MIME, FILES_MIME}

    @override
    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:
        if mimetype != FILES_MIME:
            return super().retrieveData(mimetype, preferredType)
        if self._urls is None:
            self._urls = [QUrl.fromLocalFile(path) for path in self._paths_of(self._ids)]
        return self._urls


def dragged_ids(data: QMimeData) -> list[int]:
    """The photo ids in drag data; none when it holds something else."""
    raw = bytes(data.data(PHOTO_MIME).data())
    return array("q", raw).tolist() if len(raw) % 8 == 0 else []

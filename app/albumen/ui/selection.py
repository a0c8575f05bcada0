"""Follows the selection: fills the inspector, and carries out what the owner does to the selected photographs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from albumen.ui.gateway import Gateway
from albumen.ui.inspector import Inspector
from albumen.ui.records import Common, Details
from albumen.ui.tasks import Task, Tasks

V = TypeVar("V")
_SETTLE_MS = 60  # holding an arrow key down does not read every photograph passed
_MOST_READ = 2000  # photographs of a large selection that are looked at for what they have in common


class Selection(QObject):
    """The photographs that commands act on: the one in the large view, else those selected in the grid.

    Args:
        chosen: gives the ids selected now.
    """

    details_read = Signal(object)
    """The `Details` of the one photograph selected."""
    marked = Signal(str)
    """Stars, a flag or a label were given, by which of `rating`, `flag` and `label`."""
    none_chosen = Signal()
    """There is nothing to do what was asked for to."""

    def __init__(
        self,
        gateway: Gateway,
        tasks: Tasks,
        inspector: Inspector,
        chosen: Callable[[], list[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._tasks = tasks
        self._inspector = inspector
        self._chosen = chosen
        self._task: Task | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        inspector.rated.connect(self.rate)
        inspector.flagged.connect(self.flag)
        inspector.labelled.connect(self.label)
        inspector.caption_changed.connect(self._caption)
        inspector.tag_added.connect(self._add_tag)
        inspector.tag_removed.connect(self._remove_tag)
        inspector.tag_accepted.connect(partial(self._decide_tag, True))
        inspector.tag_rejected.connect(partial(self._decide_tag, False))
        inspector.reveal_asked.connect(self.reveal)

    @property
    def ids(self) -> list[int]:
        """The photographs."""
        return self._chosen()

    @Slot()
    def changed(self) -> None:
        """The selection, or what is known of it, has changed."""
        self._settle.start()

    @Slot(int)
    def rate(self, rating: int) -> None:
        """Give stars."""
        ids = self.ids
        self._edit(self._gateway.editing.rate, ids, rating, self.tr("Rate %Ln photo(s)", "", len(ids)))
        self._mark("rating")

    @Slot(int)
    def flag(self, flag: int) -> None:
        """Pick (1), reject (-1) or unflag (0)."""
        ids = self.ids
        say = {
            1: self.tr("Pick %Ln photo(s)", "", len(ids)),
            -1: self.tr("Reject %Ln photo(s)", "", len(ids)),
            0: self.tr("Unflag %Ln photo(s)", "", len(ids)),
        }
        self._edit(self._gateway.editing.flag, ids, flag, say[flag])
        self._mark("flag")

    @Slot(str)
    def label(self, label: str, *, toggle: bool = False) -> None:
        """Give a colour label, or "" for none; with `toggle`, take it off where all of them have it already."""
        ids = self.ids
        title = self.tr("Label %Ln photo(s)", "", len(ids))
        self._edit(partial(self._gateway.editing.label, toggle=toggle), ids, label, title)
        self._mark("label")

    @Slot()
    def reveal(self) -> None:
        """Show the folder of the photograph, or of the first of several, in the system's file manager."""
        ids = self.ids
        if ids:
            self._tasks.run(partial(self._gateway.browsing.file_of, ids[0]), _open_folder)
        else:
            self.none_chosen.emit()

    @Slot(int)
    def play(self, photo_id: int) -> None:
        """Hand a video, or the clip of a photograph, to the system's player."""
        self._tasks.run(partial(self._gateway.browsing.film_of, photo_id), _open_outside)

    def _caption(self, text: str) -> None:
        details = self._inspector.details
        if details is not None:
            caption = partial(self._gateway.editing.caption, details.photo_id, text, self.tr("Change a caption"))
            self._tasks.run(caption, self._edited, in_order=True)

    def _add_tag(self, name: str) -> None:
        ids = self.ids
        title = self.tr("Tag %Ln photo(s) “{tag}”", "", len(ids)).format(tag=name)
        self._edit(self._gateway.editing.add_tag, ids, name, title)

    def _remove_tag(self, name: str) -> None:
        ids = self.ids
        title = self.tr("Take “{tag}” off %Ln photo(s)", "", len(ids)).format(tag=name)
        self._edit(self._gateway.editing.remove_tag, ids, name, title)

    def _decide_tag(self, accept: bool, name: str) -> None:
        ids = self.ids
        say = self.tr("Accept “{tag}” on %Ln photo(s)", "", len(ids))
        if not accept:
            say = self.tr("Reject “{tag}” on %Ln photo(s)", "", len(ids))
        self._edit(partial(self._gateway.editing.decide_tag, accept=accept), ids, name, say.format(tag=name))

    def _edit(self, edit: Callable[[Sequence[int], V, str], None], ids: Sequence[int], value: V, title: str) -> None:
        """Do one thing to the photographs selected, after what was asked for earlier."""
        if ids:
            self._tasks.run(partial(edit, ids, value, title), self._edited, in_order=True)
        else:
            self.none_chosen.emit()

    def _mark(self, kind: str) -> None:
        if self.ids:
            self.marked.emit(kind)

    def _edited(self, _nothing: None) -> None:
        self.changed()

    @Slot()
    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        ids = self.ids
        browsing = self._gateway.browsing
        if not ids:
            self._inspector.show_nothing()
            return
        self._tasks.run(browsing.tag_names, self._inspector.tags.show_known)
        if len(ids) == 1:
            self._task = self._tasks.run(partial(browsing.details, ids[0]), self._show_one, self._gone)
        else:
            common = partial(browsing.common, ids[:_MOST_READ])
            self._task = self._tasks.run(common, partial(self._show_many, len(ids)))

    def _show_one(self, details: Details) -> None:
        self._inspector.show_one(details)
        self.details_read.emit(details)

    def _show_many(self, count: int, common: Common) -> None:
        self._inspector.show_many(count, common)

    def _gone(self, _error: Exception) -> None:
        """The photograph was removed while it was being read about; the list will say so in a moment."""
        self._inspector.show_nothing()


def _open_folder(file: Path | None) -> None:
    if file is not None:
        _open_outside(file.parent)


def _open_outside(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

"""From the search field to the answer: words, pictures, marked results, saved searches, completion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QRectF, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QImage

from albumen.ui.browser import Browser
from albumen.ui.completion import Completion
from albumen.ui.content import Content
from albumen.ui.gateway import Gateway
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.owner_lists import OwnerLists
from albumen.ui.pictures import Pixels
from albumen.ui.records import Asked
from albumen.ui.search_field import SearchField
from albumen.ui.search_note import SearchNote
from albumen.ui.tasks import Tasks
from albumen.ui.warm_up import WarmUp
from albumen.ui.written_marks import WrittenMarks


class SearchControl(QObject):
    """Puts a search together from what the owner types, drops, pastes and marks, and has it answered."""

    none_chosen = Signal()
    """There are no photographs to search by."""
    no_search = Signal()
    """There is no search that could learn from what is marked."""

    def __init__(
        self,
        gateway: Gateway,
        tasks: Tasks,
        *,
        field: SearchField,
        note: SearchNote,
        content: Content,
        browser: Browser,
        lists: OwnerLists,
        grid: PhotoGrid,
    ) -> None:
        super().__init__(field)
        self._gateway, self._tasks = gateway, tasks
        self._field, self._note, self._browser, self._lists, self._grid = field, note, browser, lists, grid
        self._completion = Completion(field)
        self._asked = Asked()
        self._pasted: QTemporaryDir | None = None  # for pictures that come without a file; gone with the program
        self._number = 0
        self._written = WrittenMarks(gateway, tasks, browser, grid, self)
        self._warm_up = WarmUp(gateway, tasks, field)
        field.asked.connect(self._typed)
        field.entered.connect(self._entered)
        field.pictures_given.connect(self.search_by)
        field.picture_pasted.connect(self.search_by_image)
        note.hints_dropped.connect(self._drop_hints)
        content.show_all_asked.connect(browser.show_all)
        content.clear_search_asked.connect(self.clear)
        content.save_search_asked.connect(self._save)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._remove_pasted)  # the process may end without unwinding (see boot.leave)

    def leave(self) -> None:
        """The owner chose something else to look at."""
        self._field.leave()
        self._asked = Asked()
        self._explain()

    @Slot()
    def clear(self) -> None:
        """Back to the photographs as they were."""
        self._field.leave()
        self._ask(Asked())

    @Slot(str)
    def edit(self, query: str) -> None:
        """Put a query into the field."""
        self._field.setText(query)
        self._field.setFocus()

    def find_similar(self, photo_ids: Sequence[int]) -> None:
        """Search for what looks like these photographs."""
        if photo_ids:
            self.edit(" ".join(f"similar:@{photo_id}" for photo_id in photo_ids))
        else:
            self.none_chosen.emit()

    def mark(self, photo_ids: Sequence[int], *, liked: bool) -> None:
        """More, or less, like these: the search that is shown learns from them at once."""
        if not self._asked:
            self.no_search.emit()
        elif not photo_ids:
            self.none_chosen.emit()
        else:
            self._ask(self._asked.marked(photo_ids, liked=liked))

    @Slot(object)
    def search_by(self, images: Sequence[Path]) -> None:
        """Search by pictures, with the words that are there."""
        self._ask(replace(self._asked, images=tuple(dict.fromkeys([*self._asked.images, *images]))))

    @Slot(object)
    def search_by_image(self, image: QImage) -> None:
        """Search by a picture that has no file."""
        self._number += 1
        if self._pasted is None:
            self._pasted = QTemporaryDir()
        path = Path(self._pasted.path()) / self.tr("picture {number}.png").format(number=self._number)
        if image.save(str(path)):
            self.search_by([path])

    @Slot()
    def _remove_pasted(self) -> None:
        if self._pasted is not None:
            self._pasted.remove()
            self._pasted = None

    @Slot(int, object)
    def search_by_part(self, photo_id: int, part: QRectF) -> None:
        """Search by a rectangle of a photograph alone, in fractions of its sides."""
        cut = partial(self._gateway.explaining.part, photo_id, part.left(), part.top(), part.right(), part.bottom())
        self._tasks.run(cut, self._part_cut)

    def _part_cut(self, pixels: Pixels) -> None:
        self._field.leave()
        self._asked = Asked()
        contiguous = np.ascontiguousarray(pixels)
        height, width = contiguous.shape[:2]
        self.search_by_image(QImage(contiguous.data, width, height, 3 * width, QImage.Format.Format_RGB888))

    @Slot(str)
    def _typed(self, text: str) -> None:
        """Other words are another search: what was marked among the results of the last one counts no more."""
        self._ask(Asked(text, self._asked.images))

    @Slot()
    def _drop_hints(self) -> None:
        self._ask(Asked(self._asked.text))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        if self._explain():
            self._browser.search(asked)

    def _explain(self) -> bool:
        self._grid.show_marks(self._asked.liked, self._asked.disliked)
        return self._note.read(self._asked)

    @Slot()
    def _entered(self) -> None:
        """The owner begins to type: learn what there is to complete to."""
        self._tasks.run(self._gateway.searching.completions, self._completion.learn)

    @Slot()
    def _save(self) -> None:
        if self._browser.text:
            self._lists.save_search(self._browser.text)

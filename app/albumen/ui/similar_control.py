"""The map of similar photographs in the window: its page, the job that lays them out, and what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from albumen.core.jobs import JobStatus
from albumen.ui.detour import Detour
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.gateway.similarity import SimilarMap
from albumen.ui.pages import Making, PageSpec
from albumen.ui.photo_actions import PhotoActions
from albumen.ui.similar_page import SimilarPage

KEY = "similar"
_ENDED = frozenset(["done", "failed", "cancelled"])


class SimilarControl(QObject):
    """Brings the layout up to date when the page is shown, and not while photographs are being read."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._gateway = frame.gateway.similarity
        self._page: SimilarPage | None = None
        self._stale = True
        self._job: int | None = None
        self._last: int | None = None  # the job whose layout is shown
        self._detour = Detour(frame, KEY, self)
        frame.pages.declare(PageSpec(KEY, self.tr("Similar photos"), "similar", self._make))
        frame.pages.shown.connect(self._shown)
        frame.worked.connect(self._follow_jobs)
        frame.changed.connect(self._follow)
        frame.covered.connect(self._cover)

    def _make(self) -> Making:
        frame = self._frame
        page = SimilarPage(frame.theme, frame.tasks, frame.gateway.browsing.tiles, frame.pages.stack, later=True)
        yield from page.fill()
        self._page = page
        page.anew_asked.connect(partial(self._lay_out, anew=True))
        page.panel.opened.connect(self._look)
        page.panel.selection_changed.connect(frame.selection.changed)
        PhotoActions(frame, page.panel)
        return page

    def _lay_out(self, *, anew: bool = False) -> None:
        if self._job is not None:
            return
        self._stale, self._job = False, -1
        work = partial(self._gateway.lay_out, self.tr("Laying photos out"), anew=anew)
        self._frame.tasks.run(work, self._begun, self._failed)

    def _begun(self, job_id: int) -> None:
        self._job = job_id
        self._ask(job_id)

    def _failed(self, error: Exception) -> None:
        self._job, self._stale = None, True
        if self._page is not None:
            self._page.show_stopped()
        self._frame.report(error)

    def _ask(self, job_id: int) -> None:
        self._frame.tasks.run(partial(self._gateway.result, job_id), partial(self._arrived, job_id))

    def _arrived(self, job_id: int, found: SimilarMap | None) -> None:
        if found is None or self._page is None:
            return
        if job_id == self._job:
            self._job, self._last = None, job_id
        if job_id == self._last:
            self._page.show_map(found)

    @Slot(object)
    def _follow_jobs(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.id != self._job or self._page is None:
                continue
            if job.state == "done":
                self._ask(job.id)
            elif job.state in _ENDED:
                self._job, self._stale = None, True
                self._page.show_stopped()
            else:
                self._page.show_progress(job.text, job.done, job.total)

    @Slot(QWidget)
    def _shown(self, page: QWidget) -> None:
        if page is self._page and self._page is not None:
            self._page.canvas.setFocus()
            self._frame.selection.changed()
            if self._stale:
                self._lay_out()

    @Slot(object)
    def _follow(self, changed: Digest) -> None:
        if changed.everything or changed.members or changed.model:
            self._stale = True
        if self._page is not None and (changed.everything or changed.photos):
            self._page.forget_pictures(None if changed.everything else list(changed.photos))

    @Slot()
    def _cover(self) -> None:
        if self._page is not None:
            self._page.cover()
            if self._last is not None:
                self._ask(self._last)

    @Slot(int)
    def _look(self, photo_id: int) -> None:
        if self._page is not None:
            self._detour.look(self._page.panel.ids, photo_id)

"""Reviewing duplicates: the job that looks for them, what is decided on the page, and one question before the trash."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from albumen.core.jobs import JobStatus
from albumen.ui.detour import Detour
from albumen.ui.digest import Digest
from albumen.ui.duplicates_model import Marks
from albumen.ui.duplicates_page import DuplicatesPage
from albumen.ui.frame import Frame
from albumen.ui.gateway.duplicates import FoundGroups, LikeGroup, Member
from albumen.ui.pages import Making, PageSpec
from albumen.ui.records import Ids
from albumen.ui.tasks import Task

KEY = "duplicates"
_SETTLE_MS = 300  # changes come in bundles; the groups are looked through once for all of them
_ENDED = frozenset(["done", "failed", "cancelled"])


class DuplicatesControl(QObject):
    """Fills the page and does what it asks."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._gateway = frame.gateway.duplicates
        self._found = FoundGroups(())
        self._searched = False
        self._job: int | None = None
        self._page: DuplicatesPage | None = None
        self._reading: Task | None = None
        self._sifting: Task | None = None
        self._detour = Detour(frame, KEY, self)
        self._sift_later = QTimer(self)
        self._sift_later.setSingleShot(True)
        self._sift_later.setInterval(_SETTLE_MS)
        self._sift_later.timeout.connect(self._sift)
        frame.pages.declare(PageSpec(KEY, self.tr("Duplicates"), "duplicates", self._make))
        menus = frame.menus
        menus.act(menus.photo, "duplicates_here", self.tr("Look for duplicates of these"), self.find_here)
        frame.worked.connect(self._follow_jobs)
        frame.changed.connect(self._follow)
        frame.covered.connect(self._cover)
        frame.pages.shown.connect(self._page_shown)

    def _make(self) -> Making:
        frame = self._frame
        tiles = frame.gateway.browsing.tiles
        page = DuplicatesPage(frame.theme, frame.tasks, tiles, frame.pages.stack, later=True)
        yield from page.fill()
        self._page = page
        page.find_asked.connect(self.find)
        page.stop_asked.connect(self._stop)
        page.members_wanted.connect(self._read_members)
        page.apart_asked.connect(self._keep_apart)
        page.proposals_asked.connect(self._mark_all)
        page.trash_asked.connect(self._ask_trash)
        page.large_asked.connect(self._look)
        page.rated.connect(self._rate)
        page.selection_changed.connect(frame.selection.changed)
        return page

    # -- looking for them ------------------------------------------------------------------------------------------

    @Slot()
    def find(self) -> None:
        """Look for duplicates anew, among all photographs."""
        self._find(None)

    @Slot()
    def find_here(self) -> None:
        """Look for duplicates of the photographs chosen, where they are several, else of all that are listed."""
        chosen = self._frame.chosen()
        ids = np.array(chosen, np.int64) if len(chosen) > 1 else self._frame.grid.photos.ids
        self._frame.pages.open(KEY)
        self._find(np.asarray(ids, np.int64))

    def _find(self, within: Ids | None) -> None:
        if self._page is not None:
            self._page.show_progress("", 0, 0)
        self._frame.tasks.run(partial(self._gateway.find, self.tr("Looking for duplicates"), within), self._begun)

    def _begun(self, job_id: int) -> None:
        self._job = job_id
        self._frame.tasks.run(partial(self._gateway.found, job_id), partial(self._looked_up, job_id))

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._frame.tasks.run(partial(self._frame.gateway.work.cancel, self._job))

    @Slot(object)
    def _follow_jobs(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.id == self._job and job.state not in _ENDED and self._page is not None:
                self._page.show_progress(job.text, job.done, job.total)
            elif job.id == self._job and job.state == "done":
                self._frame.tasks.run(partial(self._gateway.found, job.id), partial(self._looked_up, job.id))
            elif job.id == self._job:
                self._job = None
                self._show_rest()
            elif job.state in _ENDED and self._searched:
                self._sift_later.start()  # files may have gone to the trash

    def _looked_up(self, job_id: int, found: FoundGroups | None) -> None:
        if found is not None and job_id == self._job:
            self._job, self._found, self._searched = None, found, True
            self._sift()

    # -- what is left of them --------------------------------------------------------------------------------------

    @Slot()
    def _sift(self) -> None:
        if self._sifting is not None:
            self._sifting.cancel()
        work = partial(self._gateway.still_open, self._found.groups)
        self._sifting = self._frame.tasks.run(work, self._sifted)

    def _sifted(self, groups: list[LikeGroup]) -> None:
        if self._page is not None and self._job is None:
            self._page.show_groups(groups, self._note())

    def _note(self) -> str:
        asked, problem = self._found.asked, self._found.problem
        few = self.tr("These are the groups of %Ln photo(s); Look again looks among all.", "", asked) if asked else ""
        return " ".join(part for part in (few, problem) if part)

    def _show_rest(self) -> None:
        if self._searched:
            self._sift()
        elif self._page is not None:
            self._page.show_start()

    @Slot(object)
    def _follow(self, changed: Digest) -> None:
        if self._page is None:
            return
        if changed.everything or changed.members or changed.photos:
            self._page.forget_pictures(None if changed.everything else list(changed.photos))
            if self._searched:
                self._sift_later.start()
        group = self._page.members.group
        if changed.photos and group is not None:
            self._read_members(group)

    @Slot()
    def _cover(self) -> None:
        if self._page is not None:
            self._page.cover()
            if self._searched:
                self._sift()

    @Slot(object)
    def _read_members(self, group: LikeGroup) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._frame.tasks.run(partial(self._gateway.members, group), partial(self._members_read, group))

    def _members_read(self, group: LikeGroup, members: list[Member]) -> None:
        if self._page is not None:
            self._page.show_members(group, members)
            self._frame.selection.changed()

    # -- decisions -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _keep_apart(self, group: LikeGroup) -> None:
        title = self.tr("Keep %Ln photos apart", "", len(group.members))
        work = partial(self._gateway.keep_apart, group, title)
        self._frame.tasks.run(work, lambda _none: self._sift(), in_order=True)

    @Slot()
    def _mark_all(self) -> None:
        if self._page is not None:
            work = partial(_proposed, self._page.marks.copy(), self._page.groups.groups)
            self._frame.tasks.run(work, self._page.marked)

    @Slot()
    def _ask_trash(self) -> None:
        if self._page is not None:
            work = partial(self._page.marks.copy().doomed, self._page.groups.groups)
            self._frame.tasks.run(work, self._question)

    def _question(self, doomed: dict[LikeGroup, list[int]]) -> None:
        page = self._page
        if page is None or not doomed:
            return
        whole = next((group for group, members in doomed.items() if len(members) == len(group.members)), None)
        if whole is not None:
            page.list.go_to(list(page.groups.groups).index(whole))
            self._frame.banners.show_notice("warning", self.tr("Of this group one has to stay; nothing was moved."))
            return
        count = len({(group.apart_kind, member) for group, members in doomed.items() for member in members})
        box = QMessageBox(self._frame.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Move to the trash"))
        box.setIconPixmap(self._frame.theme.picture("trash", "accent", self._frame.theme.metrics.length(40)))
        box.setText(self.tr("Move %Ln duplicate(s) to the trash?", "", count))
        groups = self.tr("At least one photo of each of %Ln group(s) stays.", "", len(doomed))
        back = self.tr("Undo brings everything back, with tags and albums, until the trash is emptied.")
        box.setInformativeText(f"{groups} {back}")
        move = QPushButton(self.tr("Move to the trash"), box)
        move.setProperty("role", "primary")
        box.addButton(move, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(move)
        move.clicked.connect(partial(self._trash, doomed, count))
        box.open()

    def _trash(self, doomed: dict[LikeGroup, list[int]], count: int, _checked: bool = False) -> None:
        title = self.tr("Move %Ln duplicate(s) to the trash", "", count)
        self._frame.tasks.run(partial(self._gateway.trash, doomed, title), in_order=True)
        if self._page is not None:
            self._page.marks.clear(doomed)
            self._page.marked()

    @Slot(int, int)
    def _rate(self, photo_id: int, stars: int) -> None:
        title = self.tr("Rate a photo")
        self._frame.tasks.run(partial(self._frame.gateway.editing.rate, [photo_id], stars, title), in_order=True)

    # -- looking at one --------------------------------------------------------------------------------------------

    @Slot(int)
    def _look(self, photo_id: int) -> None:
        if self._page is not None:
            ids = list(dict.fromkeys(member.photo_id for member in self._page.members.members))
            self._detour.look(np.array(ids, np.int64), photo_id)

    @Slot(QWidget)
    def _page_shown(self, page: QWidget) -> None:
        if page is self._page and self._page is not None:
            self._page.view.setFocus()
            self._frame.selection.changed()


def _proposed(marks: Marks, groups: Sequence[LikeGroup]) -> Marks:
    for group in groups:
        marks.follow(group)
    return marks

"""The page on which duplicates and bursts are reviewed, by mouse or keys alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from albumen.ui import formats
from albumen.ui.duplicates_model import GroupModel, Mark, Marks, MemberModel
from albumen.ui.duplicates_view import GroupList, MemberView
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.gateway.duplicates import LikeGroup, Member
from albumen.ui.grid.thumbnails import Fetch, Thumbnails
from albumen.ui.language import declared
from albumen.ui.notice_page import NoticePage
from albumen.ui.page_bar import PageBar
from albumen.ui.spacing import gap, margins, narrowest
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

Key = Qt.Key
_SMALL_BUDGET, _LARGE_BUDGET = 16 * 2**20, 128 * 2**20  # bytes of pictures kept for the list, and of one group


class DuplicatesPage(QWidget):
    """Lists the groups and shows the members of one. It decides nothing: `DuplicatesControl` does what it asks."""

    find_asked = Signal()
    stop_asked = Signal()
    apart_asked = Signal(object)
    """A `LikeGroup` whose members are no duplicates."""
    trash_asked = Signal()
    proposals_asked = Signal()
    """Mark all groups shown as proposed."""
    members_wanted = Signal(object)
    """A `LikeGroup` that is looked at."""
    rated = Signal(int, int)
    """(photo id, stars)"""
    large_asked = Signal(int)
    """A photo id to look at large, among those of the group."""
    selection_changed = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, fetch: Fetch, parent: QWidget, *, later: bool = False) -> None:
        """Make the page; with `later`, its parts are made by `fill`, which pauses after each."""
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[LikeGroup] = ()
        self.marks = Marks()
        self.small = Thumbnails(tasks, fetch, budget=_SMALL_BUDGET, parent=self)
        self.large = Thumbnails(tasks, fetch, budget=_LARGE_BUDGET, parent=self)
        self.groups = GroupModel(self.marks, self)
        self.members = MemberModel(self.marks, self)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the parts, with a pause after each."""
        self._add_bar()
        yield
        self.notice = NoticePage(self._theme, "duplicates", self)
        self.notice.primary.clicked.connect(self._notice_pressed)
        yield
        self.list = GroupList(self.groups, self.small, self._theme, self)
        yield
        self.view = MemberView(self.members, self.large, self._theme, self)
        yield
        buttons = self._buttons()
        yield
        yield from self._lay_out(buttons)
        self.list.selectionModel().currentChanged.connect(self._group_chosen)
        self.view.selectionModel().currentChanged.connect(self.selection_changed)
        self.view.key_pressed.connect(self._key)
        self.view.doubleClicked.connect(self._look)
        self.view.commands = frozenset(int(key) for key in self._commands())
        self.show_start()

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def reviewing(self) -> bool:
        """Whether groups are shown."""
        return self._pages.currentWidget() is self._review

    def chosen_ids(self) -> list[int]:
        """The photograph that commands of the menus are about."""
        member = self.current_member() if self.reviewing else None
        return [] if member is None else [member.photo_id]

    def current_member(self) -> Member | None:
        """The member the keyboard is at."""
        row = self.view.currentIndex().row()
        return self.members.members[row] if 0 <= row < len(self.members.members) else None

    def show_start(self) -> None:
        """Offer to look for duplicates."""
        self._say(
            self.tr("Find what is there twice"),
            self.tr(
                "Albumen looks for copies, versions of one picture, and shots of one moment. "
                "It proposes which one to keep. Nothing is moved before you say so."
            ),
            self.tr("Look for duplicates"),
        )

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say how far the search is."""
        text = declared(text)
        share = f"{text} ({formats.number(done)} / {formats.number(total)})" if total > 1 else text
        self._say(self.tr("Looking for duplicates…"), share, self.tr("Stop"), searching=True)

    def show_groups(self, groups: Sequence[LikeGroup], note: str = "") -> None:
        """Show groups to review; the owner stays where they were, as far as that is still there."""
        self._all = groups
        self.problem.setText(note)
        self.problem.setVisible(bool(note))
        if not groups:
            done = self.tr("Every photo is there once, or you have decided on it.")
            self._say(self.tr("No duplicates"), note or done, self.tr("Look again"))
            return
        self._pages.setCurrentWidget(self._review)
        self.kind.setEnabled(True)
        self._filter()

    def show_members(self, group: LikeGroup, members: Sequence[Member]) -> None:
        """Show what the members of the group looked at are like."""
        if group != self.list.current_group():
            return
        row = self.view.currentIndex().row() if group == self.members.group else -1
        self.members.set_members(group, members)
        if row < 0:
            row = next((number for number, one in enumerate(members) if one.key == group.best), 0)
        self.view.setCurrentIndex(self.members.index(row, 0))
        reason = self.tr("Proposed: {name} ({reason}).") if group.reason else self.tr("Proposed: {name}.")
        best = next((one.path.name for one in members if one.key == group.best), "")
        self.reason.setText(reason.format(name=formats.apart(best), reason=declared(group.reason)) if best else "")

    def marked(self, marks: Marks | None = None) -> None:
        """Marks have changed, or are others now."""
        if marks is not None:
            self.marks = self.groups.marks = self.members.marks = marks
        self.groups.marked()
        self.members.marked()
        count = self.marks.rejects
        self.trash.setText(self.tr("Move %Ln to the trash…", "", count) if count else self.tr("Move to the trash…"))
        self.trash.setEnabled(count > 0)

    def forget_pictures(self, photo_ids: Sequence[int] | None) -> None:
        """These look different now (None: all may)."""
        for cache, view in ((self.small, self.list), (self.large, self.view)):
            cache.invalidate(photo_ids)
            view.ask_again()

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: no picture from before may be shown."""
        for cache, view in ((self.small, self.list), (self.large, self.view)):
            cache.clear()
            view.ask_again()

    # -- what the owner does ---------------------------------------------------------------------------------------

    def mark(self, mark: Mark) -> None:
        """Mark the current member; the mark it bears already is taken off."""
        group, member = self.members.group, self.current_member()
        if group is None or member is None:
            return
        wanted: Mark = "" if self.marks.of(group, member.key) == mark else mark
        others = [one for one in group.members if one != member.key]
        if wanted == "reject" and all(self.marks.of(group, one) == "reject" for one in others):
            self.reason.setText(self.tr("One of them has to stay."))
            return
        self.marks.put(group, member.key, wanted)
        self.marked()
        row = self.view.currentIndex().row()
        if wanted and row + 1 < self.members.rowCount():
            self.view.setCurrentIndex(self.members.index(row + 1, 0))

    @Slot()
    def follow_proposal(self) -> None:
        """Mark this group as proposed, and go on."""
        if self.members.group is not None:
            self.marks.follow(self.members.group)
            self.marked()
            self.next_group()

    @Slot()
    def keep_apart(self) -> None:
        """Say that these are no duplicates."""
        if self.members.group is not None:
            self.marks.clear([self.members.group])
            self.marked()
            self.apart_asked.emit(self.members.group)

    @Slot()
    def next_group(self) -> None:
        """Look at the next group."""
        self.list.go_to(self.list.currentIndex().row() + 1)

    @Slot()
    def previous_group(self) -> None:
        """Look at the group before."""
        self.list.go_to(self.list.currentIndex().row() - 1)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _commands(self) -> tuple[Key, ...]:
        digits = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
        turning = (Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_PageDown, Key.Key_PageUp)
        return (Key.Key_K, Key.Key_P, Key.Key_X, Key.Key_A, Key.Key_N, Key.Key_Delete, Key.Key_Space, *turning, *digits)

    @Slot(int)
    def _key(self, key: int) -> None:
        if Key.Key_0 <= key <= Key.Key_5:
            member = self.current_member()
            if member is not None:
                self.rated.emit(member.photo_id, key - Key.Key_0)
        elif key in {Key.Key_K, Key.Key_P}:
            self.mark("keep")
        elif key == Key.Key_X:
            self.mark("reject")
        elif key == Key.Key_A:
            self.follow_proposal()
        elif key == Key.Key_N:
            self.keep_apart()
        elif key == Key.Key_Space:
            self._look(self.view.currentIndex())
        elif key == Key.Key_Delete:
            if self.marks.rejects:
                self.trash_asked.emit()
        elif key in {Key.Key_Backspace, Key.Key_PageUp}:
            self.previous_group()
        else:
            self.next_group()

    def _look(self, _index: QModelIndex) -> None:
        member = self.current_member()
        if member is not None:
            self.large_asked.emit(member.photo_id)

    @Slot()
    def _filter(self) -> None:
        kind = self.kind.currentData()
        former, row = self.list.current_group(), self.list.currentIndex().row()
        shown = [group for group in self._all if kind in {"", group.kind}]
        self.groups.set_groups(shown)
        self.bar.say(self.tr("%Ln group(s)", "", len(shown)))
        place = next((number for number, group in enumerate(shown) if group == former), max(row, 0))
        self.list.go_to(place)
        if not shown:
            self.members.set_members(None, ())
            self.reason.setText(self.tr("There are none of this kind."))
        for button in (self.keep, self.apart, self.next, self.every):
            button.setEnabled(bool(shown))
        self.marked()

    @Slot()
    def _group_chosen(self) -> None:
        group = self.list.current_group()
        if group is not None:
            self.members_wanted.emit(group)

    def _say(self, headline: str, sentence: str, button: str, *, searching: bool = False) -> None:
        self._pages.setCurrentWidget(self.notice)
        self.notice.say(headline, sentence, "duplicates")
        self.notice.primary.setText(button)
        self.notice.primary.setProperty("searching", searching)
        self.notice.primary.show()
        self.kind.setEnabled(False)
        self.bar.say("")

    @Slot()
    def _notice_pressed(self) -> None:
        (self.stop_asked if self.notice.primary.property("searching") else self.find_asked).emit()

    def _add_bar(self) -> None:
        self.bar = PageBar(self._theme, self.tr("Duplicates"), self)
        self.kind = QComboBox(self.bar)
        self.kind.setAccessibleName(self.tr("What to review"))
        kinds = {
            "": self.tr("Everything"),
            "exact": self.tr("Copies"),
            "near": self.tr("Versions of one picture"),
            "burst": self.tr("Shots of one moment"),
        }
        for key, text in kinds.items():
            self.kind.addItem(text, key)
        self.kind.currentIndexChanged.connect(self._filter)
        self.bar.add(self.kind)
        self.again = self.bar.button("refresh", self.tr("Look again"))
        self.again.clicked.connect(self.find_asked)

    def _lay_out(self, buttons: FlowLayout) -> Iterator[None]:
        _space, length = self._theme.metrics.space, self._theme.metrics.length
        self.problem, self.reason = self._label("warning"), self._label("muted")
        self.problem.hide()
        right = QWidget(self)
        column = QVBoxLayout(right)
        margins(self._theme, column, (2, 2, 2, 2))
        gap(self._theme, column, 1.5)
        column.addWidget(self.problem)
        column.addWidget(self.view, 1)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        yield
        self._review = QSplitter(Qt.Orientation.Horizontal, self)
        self._review.setHandleWidth(1)
        self._review.setChildrenCollapsible(False)
        self._review.addWidget(self.list)
        narrowest(self._theme, self.list, 150)
        self._review.addWidget(right)
        self._review.setStretchFactor(1, 1)
        self._review.setSizes([max(length(160), self.list.roomy()), 3 * length(200)])
        yield
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.notice)
        yield
        self._pages.addWidget(self._review)
        yield
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self._pages, 1)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(self._theme.metrics.space(2))
        gap(self._theme, row, 2)
        self.keep = self._button(self.tr("Keep the proposed"), self.tr("Marks the others for the trash (A)"))
        self.keep.clicked.connect(self.follow_proposal)
        self.every = self._icon_button(
            "check-all",
            self.tr("Keep the proposed in all groups"),
            self.tr("Keep the proposed in all groups listed here; nothing is moved yet"),
        )
        self.every.clicked.connect(self.proposals_asked)
        self.apart = self._icon_button(
            "apart",
            self.tr("Not duplicates"),
            self.tr("Not duplicates: all stay, and are not shown here again (N)"),
        )
        self.apart.clicked.connect(self.keep_apart)
        self.next = self._icon_button("forward", self.tr("Next"), self.tr("The next group (Enter)"))
        self.next.clicked.connect(self.next_group)
        self.trash = self._button(self.tr("Move to the trash…"), self.tr("Asks once, and can be undone (Delete)"))
        self.trash.setProperty("role", "primary")
        self.trash.setEnabled(False)
        self.trash.clicked.connect(self.trash_asked)
        for button in (self.trash, self.keep, self.every, self.apart, self.next):
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        return button

    def _icon_button(self, icon: str, name: str, tip: str) -> QToolButton:
        """For what has no room for words in every language."""
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        self._theme.bind_icon(button, icon)
        return button

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

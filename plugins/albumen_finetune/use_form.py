"""What is done with what an album learned: suggest or fill, which run is used, what it is told apart from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from albumen.api import PluginContext
from albumen_finetune.background import Background
from albumen_finetune.groups_dialog import GroupsDialog
from albumen_finetune.panel_state import State
from albumen_finetune.pictures import pictures_of
from albumen_finetune.records import Mode, Run
from albumen_finetune.runs_dialog import RunsDialog, Shown
from albumen_finetune.service import LearningAlbums
from albumen_finetune.short_box import ShortBox
from albumen_finetune.teaching_form import wrapping_form
from albumen_finetune.verdict import learner_words
from albumen_finetune.when import local_time

ONLY = 24
MODES: tuple[Mode, ...] = ("off", "suggest", "fill")


class UseForm(QWidget):
    """The middle part of the panel, with its two dialogs; does nothing itself but say what the owner wants.

    Args:
        ctx: Of the plugin.
        albums: Compares runs.
        background: Of the panel.
        parent: The panel.
    """

    mode_wished = Signal(str)
    run_wished = Signal(int)
    group_wished = Signal(str, list)
    """An album, and the names of those to tell apart from now on."""

    def __init__(
        self, ctx: PluginContext, albums: LearningAlbums, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._albums, self._background = ctx, albums, background
        self._name, self._names = "", tuple[str, ...]()
        self._state: State | None = None
        self.comparing: RunsDialog | None = None
        self.grouping: GroupsDialog | None = None
        self.mode = ShortBox()
        self.mode.addItems(
            [self.tr("Leave it alone"), self.tr("Suggest photos"), self.tr("Fill it, also with new ones")]
        )
        self.mode.activated.connect(lambda place: self.mode_wished.emit(MODES[place]))
        self.history = ShortBox(self.tr("Every time it was learned; choose one to go back to it"))
        self.history.setPlaceholderText(self.tr("none for this model"))
        self.history.activated.connect(lambda _place: self.run_wished.emit(int(self.history.currentData())))
        self.compare = QPushButton(self.tr("Compare…"))
        self.compare.setToolTip(self.tr("Two runs side by side, and the photos that only one of them finds"))
        self.compare.clicked.connect(self._compare)
        self.apart = QPushButton(self.tr("Tell apart…"))
        self.apart.setToolTip(
            self.tr("Choose albums of which a photo belongs in at most one, such as those of three dogs")
        )
        self.apart.clicked.connect(self._tell_apart)
        form = wrapping_form()
        form.addRow(self.tr("Then"), self.mode)
        form.addRow(self.tr("Runs"), self.history)
        form.addRow("", self.compare)
        form.addRow("", self.apart)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)

    def show_state(self, name: str, names: tuple[str, ...], state: State) -> None:
        """Show an album's mode and runs.

        Args:
            name: The album's.
            names: Of all albums.
            state: Of the album.
        """
        self._name, self._names, self._state = name, names, state
        self.mode.setCurrentIndex(MODES.index(state.concept.mode))
        self.history.clear()
        for run in state.runs:
            self.history.addItem(self._title(run), run.id)
        self.history.setCurrentIndex(-1 if state.current is None else self.history.findData(state.current))
        self.compare.setEnabled(len(state.runs) > 1)

    def _title(self, run: Run) -> str:
        return self.tr("{number}: {time}, %Ln photo(s), {how}", "", len(run.labels.get("member", ()))).format(
            number=run.id,
            time=local_time(run.at),
            how=learner_words(run.learner, QCoreApplication.translate),
        )

    def _compare(self) -> None:
        if self._state is None:
            return
        if self.comparing is not None:
            self.comparing.deleteLater()
        read = partial(self._compared, self._name)
        self.comparing = RunsDialog(
            self._state.runs, self._state.current, read, self._background, self._ctx.panels, parent=self
        )
        self.comparing.used.connect(self.run_wished)
        self.comparing.open()

    def _compared(self, name: str, first: int, second: int) -> Shown:
        compared = self._albums.compare(name, first, second)
        sides = [[], []] if compared.only is None else [side[:ONLY].tolist() for side in compared.only]
        return Shown(compared, pictures_of(self._ctx, sides[0]), pictures_of(self._ctx, sides[1]))

    def _tell_apart(self) -> None:
        if self._state is None:
            return
        if self.grouping is not None:
            self.grouping.deleteLater()
        self.grouping = GroupsDialog(self._names, self._state.grouped or (self._name,), self)
        self.grouping.chosen.connect(partial(self.group_wished.emit, self._name))
        self.grouping.open()

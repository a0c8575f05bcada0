"""Two to four photographs side by side, looked at in step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.compare_pane import ComparePane
from albumen.ui.pictures import FULL, Pictures
from albumen.ui.records import Details, Ids
from albumen.ui.sentences import rendered
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme

FEWEST: Final = 2
MOST: Final = 4
_ROUND_TO = 512  # decode sizes go up in such steps


class CompareView(QWidget):
    """Panes of which one is active: commands are about its photograph.

    Args:
        pictures: decodes the photographs.
        placeholder: gives a small image that is there already.
        theme: colours and icons.
    """

    closed = Signal()
    activated = Signal(int)
    """The photo id of the pane that is active now."""
    details_wanted = Signal(int)
    """A photo id: its pane wants to know what is known of it."""
    rated = Signal(int)
    flagged = Signal(int)

    def __init__(
        self,
        pictures: Pictures,
        placeholder: Callable[[int], QImage | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._placeholder = placeholder
        self._theme = theme
        self._list: Ids = np.empty(0, np.int64)
        self.panes: list[ComparePane] = []
        self._active = 0
        self._in_step = False  # while one pane's view is given to the others
        self._build()
        pictures.arrived.connect(self._arrived)
        pictures.failed.connect(self._failed)

    @property
    def ids(self) -> list[int]:
        """The photographs compared, from first to last."""
        return [pane.photo_id for pane in self.panes]

    @property
    def active(self) -> ComparePane | None:
        """The pane that keys are about."""
        return self.panes[self._active] if self._active < len(self.panes) else None

    def chosen_ids(self) -> list[int]:
        """The photograph that commands are about."""
        return [self.active.photo_id] if self.active else []

    def show_photos(self, chosen: Sequence[int], among: Ids) -> None:
        """Compare photographs, which can be swapped for others of the list (N,)."""
        for _ in self.fill(chosen, among):
            pass
        self.begin()

    def fill(self, chosen: Sequence[int], among: Ids) -> Iterator[None]:
        """Make the panes, with a pause after each; they are empty until `begin`."""
        self._list, self._active = among, 0
        for pane in self.panes:
            pane.hide()
            pane.deleteLater()
        self.panes = []
        for photo_id in chosen[:MOST]:
            self.panes.append(self._pane(photo_id))
            yield
        self._arrange()
        yield

    def begin(self) -> None:
        """Show the photographs in the panes; the first one is active."""
        self._show_pictures()
        for pane in self.panes:
            self.details_wanted.emit(pane.photo_id)
        self._activate(0)
        self.panes[0].setFocus()

    def update_list(self, among: Ids) -> None:
        """The list has changed: what is not in it any more goes; with fewer than two left there is nothing to do."""
        self._list = among
        gone = [pane for pane in self.panes if not np.any(among == pane.photo_id)]
        if not gone:
            return
        self.panes = [pane for pane in self.panes if pane not in gone]
        for pane in gone:
            pane.hide()
            pane.deleteLater()
        if len(self.panes) < FEWEST:
            self.closed.emit()
            return
        self._arrange()
        self._activate(min(self._active, len(self.panes) - 1))
        self.panes[self._active].setFocus()

    def show_details(self, details: Details) -> None:
        """Learn what is known of a photograph."""
        for pane in self.panes:
            if pane.photo_id == details.photo_id:
                pane.show_details(details)
                self._show_picture(pane)
        self._want()

    def let_go(self) -> None:
        """Show no picture any more, until `look_again`."""
        for pane in self.panes:
            pane.show_image(QImage())

    def look_again(self) -> None:
        """Fetch the pictures anew."""
        self._show_pictures()

    @Slot(int)
    def step(self, way: int) -> None:
        """Put the next photograph (1) or the one before (-1) into the active pane; those in the others are passed."""
        pane = self.active
        if pane is None:
            return
        rows = np.flatnonzero(self._list == pane.photo_id)
        row = int(rows[0]) + way if len(rows) else -1
        while 0 <= row < len(self._list) and int(self._list[row]) in self.ids:
            row += way
        if 0 <= row < len(self._list):
            pane.photo_id = int(self._list[row])
            pane.show_image(QImage())
            self._show_picture(pane)
            self._want()
            self.details_wanted.emit(pane.photo_id)
            self.activated.emit(pane.photo_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forth, back = (-1, 1) if mirrored else (1, -1)
        pane = self.active
        if pane is None:
            return
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Right: lambda: self.step(forth),
            Qt.Key.Key_Left: lambda: self.step(back),
            Qt.Key.Key_Space: pane.canvas.toggle_actual_size,
            Qt.Key.Key_Z: pane.canvas.toggle_actual_size,
            Qt.Key.Key_Plus: pane.canvas.zoom_in,
            Qt.Key.Key_Equal: pane.canvas.zoom_in,
            Qt.Key.Key_Minus: pane.canvas.zoom_out,
            Qt.Key.Key_L: self.linked.click,
            Qt.Key.Key_Escape: self.closed.emit,
            Qt.Key.Key_Backspace: self.closed.emit,
        }
        action = actions.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            action()
            event.accept()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        bar = QFrame(self)
        bar.setProperty("role", "header")
        row = QHBoxLayout(bar)
        margins(self._theme, row, (2, 1, 2, 1))
        gap(self._theme, row, 1)
        row.addWidget(self._button("grid", self.tr("Back to the grid (Esc)"), self.closed.emit))
        title = QLabel(self.tr("Compare"), self)
        title.setProperty("role", "title")
        row.addWidget(title)
        row.addStretch(1)
        self.linked = self._button("link", self.tr("Zoom and move all in step (L)"), self._link)
        self.linked.setCheckable(True)
        self.linked.setChecked(True)
        row.addWidget(self.linked)
        row.addWidget(self._button("zoom-out", self.tr("Zoom out (-)"), lambda: self._on_active("zoom_out")))
        self.percent = QLabel(self)
        self.percent.setProperty("role", "muted")
        row.addWidget(self.percent)
        row.addWidget(self._button("zoom-in", self.tr("Zoom in (+)"), lambda: self._on_active("zoom_in")))
        row.addWidget(
            self._button("fit", self.tr("Fit or 100 % (Space)"), lambda: self._on_active("toggle_actual_size"))
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._grid, 1)

    def _button(self, icon: str, text: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: action())
        self._theme.bind_icon(button, icon)
        return button

    def _pane(self, photo_id: int) -> ComparePane:
        pane = ComparePane(self._theme, photo_id, self)
        pane.activated.connect(lambda: self._activate(self.panes.index(pane)))
        pane.stepped.connect(self.step)
        pane.rated.connect(self.rated)
        pane.flagged.connect(self.flagged)
        pane.canvas.scale_changed.connect(lambda: self._viewed(pane))
        return pane

    def _arrange(self) -> None:
        """Two or three beside each other, four in a square."""
        while self._grid.count():
            self._grid.takeAt(0)
        across = 2 if len(self.panes) == MOST else len(self.panes)
        for number, pane in enumerate(self.panes):
            self._grid.addWidget(pane, number // across, number % across)
            pane.show()
        for place in range(MOST):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
            self._grid.setRowStretch(place, 1 if place * across < len(self.panes) else 0)

    def _activate(self, number: int) -> None:
        self._active = number
        self._show_scale()
        for other, pane in enumerate(self.panes):
            pane.show_active(other == number)
        self.activated.emit(self.panes[number].photo_id)

    def _on_active(self, what: str) -> None:
        if self.active is not None:
            getattr(self.active.canvas, what)()

    def _link(self) -> None:
        if self.linked.isChecked() and self.active is not None:
            self._viewed(self.active)

    def _viewed(self, pane: ComparePane) -> None:
        """A pane is looked at otherwise: so are the others, in step."""
        if self._in_step or pane not in self.panes:
            return
        if self.linked.isChecked():
            self._in_step = True
            for other in self.panes:
                if other is not pane:
                    other.canvas.set_view(pane.canvas.view)
            self._in_step = False
        self._show_scale()
        if self.isVisible():
            self._want()

    def _show_scale(self) -> None:
        """Say at what scale the active one is seen, once its size is known."""
        pane = self.active
        self.percent.setText("" if pane is None or pane.full.isEmpty() else formats.percent(pane.canvas.scale))

    def _show_pictures(self) -> None:
        for pane in self.panes:
            self._show_picture(pane)
        self._want()

    def _show_picture(self, pane: ComparePane) -> None:
        picture = self._pictures.picture(pane.photo_id)
        if picture is not None:
            pane.show_image(picture.image)
        elif not pane.canvas.image.isNull():
            pane.show_image(pane.canvas.image)  # until a newer one is here
        elif (placeholder := self._placeholder(pane.photo_id)) is not None:
            pane.show_image(placeholder)
        if pane is self.active:
            self._show_scale()

    def _want(self) -> None:
        """Decode the active one first, and all at the size that the largest of them is shown at."""
        if self.active is None:
            return
        sides = [self._side_of(pane) for pane in self.panes]
        others = [pane.photo_id for pane in self.panes if pane is not self.active]
        self._pictures.want(self.active.photo_id, sides[self._active], others, ahead=max(sides))

    @staticmethod
    def _side_of(pane: ComparePane) -> int:
        canvas = pane.canvas
        room = max(canvas.width(), canvas.height()) * canvas.devicePixelRatioF()
        fitted = _ROUND_TO * -(-round(room) // _ROUND_TO)
        return FULL if not canvas.fitted and canvas.needed_side() > fitted else fitted

    @Slot(int)
    def _arrived(self, photo_id: int) -> None:
        for pane in self.panes:
            if pane.photo_id == photo_id:
                self._show_picture(pane)

    @Slot(int, object)
    def _failed(self, photo_id: int, error: Exception) -> None:
        for pane in self.panes:
            if pane.photo_id == photo_id:
                pane.canvas.show_message(rendered(error))

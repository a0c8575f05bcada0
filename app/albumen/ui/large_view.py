"""The large view: one photograph, arrow keys to the next, Esc back to the grid."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.canvas import Canvas
from albumen.ui.elide import ElidedLabel
from albumen.ui.pictures import FULL, Pictures
from albumen.ui.records import Details, Ids
from albumen.ui.sentences import rendered
from albumen.ui.spacing import add_gap, gap, margins
from albumen.ui.theme import Theme

_ROUND_TO = 512  # decode sizes go up in such steps, so that a resized window does not decode for every pixel
_BY_TAB = frozenset((Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))


class LargeView(QWidget):
    """Looks at the photographs of a list, one at a time.

    Args:
        pictures: decodes them.
        placeholder: gives a small image that is there already, to show until the picture arrives.
        theme: colours and icons.
    """

    closed = Signal()
    photo_changed = Signal(int)
    listed = Signal()
    """The photograph has another place, in another list."""
    play_asked = Signal(int)
    region_chosen = Signal(int, object)
    """(photo id, rectangle in fractions of the photograph): what looks like this part of it?"""
    explanation_asked = Signal(int)
    """A photo id: where does it match what is searched for?"""

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
        self._ids: Ids = np.empty(0, np.int64)
        self._row = -1
        self._full: dict[int, QSize] = {}
        self._theme = theme
        self.canvas = Canvas(theme, self)
        self._name = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._name.setProperty("role", "title")
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self._percent = QLabel(self)
        self._percent.setProperty("role", "muted")
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self.canvas.scale_changed.connect(self._rescaled)
        self.canvas.region_drawn.connect(self._region_drawn)
        pictures.arrived.connect(self._arrived)
        pictures.failed.connect(self._failed)

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def photo_id(self) -> int | None:
        """The photograph looked at."""
        return int(self._ids[self._row]) if 0 <= self._row < len(self._ids) else None

    @property
    def ids(self) -> Ids:
        """The list (N,)."""
        return self._ids

    @property
    def row(self) -> int:
        """Where the photograph stands in it, or -1."""
        return self._row

    def add_below(self, widget: QWidget) -> None:
        """Take in a widget below the photograph."""
        self._column.addWidget(widget)

    def show_photo(self, ids: Ids, photo_id: int) -> None:
        """Look at one photograph of a list."""
        self._ids = ids
        self.look_at(photo_id)

    @Slot(int)
    def look_at(self, photo_id: int) -> None:
        """Look at another photograph of the list."""
        self._go(self._row_of(photo_id))

    def update_list(self, ids: Ids) -> None:
        """The list has changed: stay at the photograph, or at the one that took its place; close when none is left."""
        present = self.photo_id
        self._ids = ids
        row = -1 if present is None else self._row_of(present)
        if row >= 0:
            self._row = row
            self._show_place()
            self.listed.emit()
        elif len(self._ids) and self._row >= 0:
            self._go(min(self._row, len(self._ids) - 1))
        else:
            self._row = -1
            self.closed.emit()

    def look_again(self) -> None:
        """What was decoded may not be shown any more: fetch it anew."""
        self._paint_best(keep_view=True)
        if self.isVisible():
            self._want()

    def show_details(self, details: Details) -> None:
        """Learn the name and the full size of a photograph."""
        self._full[details.photo_id] = QSize(details.width, details.height)
        if details.photo_id == self.photo_id:
            self._name.setText(details.name)
            self._play.setVisible(details.seconds is not None or details.clip)
            self.setAccessibleName(details.name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            self._paint_best(keep_view=True, keep_image=True)
            self._want()

    # -- where it matches ------------------------------------------------------------------------------------------

    def offer_explanation(self, subject: str) -> None:
        """Offer to show where photographs match these words; "" takes the offer back."""
        self._explain.setToolTip(self.tr("Show where it matches “{subject}” (H)").format(subject=subject))
        self._explain.setVisible(bool(subject))
        if not subject:
            self._explain.setChecked(False)
        self.ask_explanation()

    def show_explanation(self, veil: QImage | None, note: str = "") -> None:
        """Lay a veil over the photograph, or say a sentence instead."""
        wanted = self._explain.isChecked()
        self.canvas.show_overlay(veil if veil is not None and wanted else QImage())
        self._note.setText(note if wanted else "")
        self._note.setVisible(bool(note) and wanted)

    @Slot()
    def toggle_explanation(self) -> None:
        """Show where it matches, or the photograph alone; nothing where there is no search."""
        if not self._explain.isHidden():
            self._explain.click()

    @Slot()
    def ask_explanation(self) -> None:
        """Ask anew where the photograph matches, if the owner wants to see it."""
        self.show_explanation(None)
        if self._explain.isChecked() and self.photo_id is not None and self.isVisible():
            self.explanation_asked.emit(self.photo_id)

    # -- going about -----------------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """The next photograph."""
        self._go(self._row + 1)

    @Slot()
    def previous(self) -> None:
        """The one before."""
        self._go(self._row - 1)

    @Slot(int)
    def step(self, count: int) -> None:
        """So many photographs on, or back where less than 0."""
        self._go(self._row + count)

    @Slot()
    def play(self) -> None:
        """Play the video, or the photograph's clip, outside."""
        if self.photo_id is not None and not self._play.isHidden():
            self.play_asked.emit(self.photo_id)

    @Slot()
    def close_view(self) -> None:
        """Back to the grid."""
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mirrored = event.key(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Right: self.previous if mirrored else self.next,
            Qt.Key.Key_Left: self.next if mirrored else self.previous,
            Qt.Key.Key_Down: self.next,
            Qt.Key.Key_Up: self.previous,
            Qt.Key.Key_PageDown: self.next,
            Qt.Key.Key_PageUp: self.previous,
            Qt.Key.Key_Home: lambda: self._go(0),
            Qt.Key.Key_End: lambda: self._go(len(self._ids) - 1),
            Qt.Key.Key_Escape: self.close_view,
            Qt.Key.Key_Return: self.close_view,
            Qt.Key.Key_Enter: self.close_view,
            Qt.Key.Key_Backspace: self.close_view,
            Qt.Key.Key_Space: self.canvas.toggle_actual_size,
            Qt.Key.Key_V: self.play,
            Qt.Key.Key_H: self.toggle_explanation,
            Qt.Key.Key_S: self._region.click,
            Qt.Key.Key_Z: self.canvas.toggle_actual_size,
            Qt.Key.Key_Plus: self.canvas.zoom_in,
            Qt.Key.Key_Equal: self.canvas.zoom_in,
            Qt.Key.Key_Minus: self.canvas.zoom_out,
        }
        action = actions.get(key)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()
            event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever goes through the buttons by Tab sees that it is the photograph's turn; nobody else needs a frame."""
        super().focusInEvent(event)
        self.canvas.show_frame(event.reason() in _BY_TAB)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.canvas.show_frame(False)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        bar = QFrame(self)
        bar.setProperty("role", "header")
        row = QHBoxLayout(bar)
        margins(self._theme, row, (2, 1, 2, 1))
        gap(self._theme, row, 1)
        back = self._button("back", self.tr("Back to the grid (Esc)"), self.close_view)
        self._previous = self._button("back", self.tr("Previous photo (Left)"), self.previous)
        self._next = self._button("forward", self.tr("Next photo (Right)"), self.next)
        self._theme.bind_icon(back, "grid")
        row.addWidget(back)
        row.addWidget(self._name, 1)
        self._play = self._button("play", self.tr("Play in the system's player (V)"), self.play)
        self._play.setText(self.tr("Play"))
        self._play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._play.hide()
        row.addWidget(self._play)
        self._note = ElidedLabel(self)
        self._note.setProperty("role", "muted")
        self._note.hide()
        row.addWidget(self._note, 1)
        self._explain = self._button("heat", self.tr("Where it matches"), self.ask_explanation)
        self._explain.setCheckable(True)
        self._explain.hide()
        row.addWidget(self._explain)
        self._region = self._button(
            "region", self.tr("Search for a part: draw a rectangle on it (S)"), self._draw_region
        )
        self._region.setCheckable(True)
        row.addWidget(self._region)
        row.addWidget(self._place)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        add_gap(self._theme, row, 3)
        row.addWidget(self._button("zoom-out", self.tr("Zoom out (-)"), self.canvas.zoom_out))
        row.addWidget(self._percent)
        row.addWidget(self._button("zoom-in", self.tr("Zoom in (+)"), self.canvas.zoom_in))
        row.addWidget(self._button("fit", self.tr("Fit or 100 % (Space)"), self.canvas.toggle_actual_size))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.canvas, 1)

    def _button(self, icon: str, text: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action)
        self._theme.bind_icon(button, icon)
        return button

    def _go(self, row: int) -> None:
        if not 0 <= row < len(self._ids):
            return
        self._row = row
        self._name.setText("")
        self._play.hide()
        self._show_place()
        self._paint_best(keep_view=False)
        self._want()
        self.ask_explanation()
        self.photo_changed.emit(int(self._ids[row]))

    def _row_of(self, photo_id: int) -> int:
        rows = np.flatnonzero(self._ids == photo_id)
        return int(rows[0]) if len(rows) else -1

    def _show_place(self) -> None:
        place = {"number": formats.number(self._row + 1), "count": formats.number(len(self._ids))}
        self._place.setText(self.tr("{number} of {count}").format(**place))
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row < len(self._ids) - 1)

    def _paint_best(self, *, keep_view: bool, keep_image: bool = False) -> None:
        """Paint the best there is; with `keep_image` what is shown of this photo stays until a newer one is here."""
        photo_id = self.photo_id
        if photo_id is None:
            return
        picture = self._pictures.picture(photo_id)
        if picture is not None:
            image = picture.image
        elif keep_image and not self.canvas.image.isNull():
            image = self.canvas.image
        else:
            image = self._placeholder(photo_id) or QImage()
        full = self._full.get(photo_id)
        if full is None:
            full = image.size().scaled(self.canvas.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self.canvas.show_image(image, full, keep_view=keep_view)

    def _want(self) -> None:
        photo_id = self.photo_id
        if photo_id is None:
            return
        room = max(self.canvas.width(), self.canvas.height()) * self.canvas.devicePixelRatioF()
        fitted = _ROUND_TO * -(-round(room) // _ROUND_TO)
        side = FULL if not self.canvas.fitted and self.canvas.needed_side() > fitted else fitted
        neighbours = [int(self._ids[r]) for r in (self._row + 1, self._row - 1) if 0 <= r < len(self._ids)]
        self._pictures.want(photo_id, side, neighbours, ahead=fitted)

    @Slot()
    def _draw_region(self) -> None:
        self.canvas.draw_region(self._region.isChecked())

    @Slot(QRectF)
    def _region_drawn(self, region: QRectF) -> None:
        self._region.setChecked(False)
        self.canvas.draw_region(False)
        if self.photo_id is not None:
            self.region_chosen.emit(self.photo_id, region)

    @Slot()
    def _rescaled(self) -> None:
        self._percent.setText(formats.percent(self.canvas.scale))
        if self.isVisible():
            self._want()

    @Slot(int)
    def _arrived(self, photo_id: int) -> None:
        if photo_id == self.photo_id:
            self._paint_best(keep_view=True)

    @Slot(int, object)
    def _failed(self, photo_id: int, error: Exception) -> None:
        if photo_id == self.photo_id:
            self.canvas.show_message(rendered(error))

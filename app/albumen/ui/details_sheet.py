"""The sheet that changes time, place and words of many photographs, with a look at what it does before it does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from albumen.ui import formats
from albumen.ui.fitting import Scrolled, fit
from albumen.ui.gateway.details import DetailsEdit, DetailsRow
from albumen.ui.place_field import PlaceField
from albumen.ui.tag_list import TagList
from albumen.ui.theme import Theme
from albumen.ui.time_edit import TimeChange, ZoneChoice

_PAUSE_MS = 200


class DetailsSheet(QDialog):
    """Nothing happens before the button."""

    changed = Signal(object)
    """A `DetailsEdit` to preview."""
    agreed = Signal(object)
    """A `DetailsEdit` to carry out."""
    place_given = Signal(object)
    """A latitude and a longitude in degrees, of which the town is to be told to `say_where`."""

    def __init__(self, theme: Theme, count: int, parent: QWidget, *, later: bool = False) -> None:
        """Make the sheet; with `later`, its fields are made by `fill`, which pauses after each."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit details of %Ln photo(s)", "", count))
        self._theme = theme
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the fields, with a pause after each."""
        self.time = TimeChange(self._theme, self)
        yield
        self.zone = ZoneChoice(self)
        yield
        self.place = PlaceField(self)
        self.where = QLabel(self)
        self.where.setProperty("role", "small")
        self.where.setWordWrap(True)
        self.where.hide()
        self.problem = QLabel(self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.caption, self.says_caption = self._text(self.tr("Caption"))
        self.title, self.says_title = self._text(self.tr("Title"))
        yield
        self.add_tags = TagList(self.tr("Add tags"), self)
        self.remove_tags = TagList(self.tr("Remove tags"), self)
        yield
        self.rows = QTreeWidget(self)
        self.note = QLabel(self)
        yield
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.apply = QPushButton(self.tr("Apply"), self)
        self.apply.setProperty("role", "primary")
        self.buttons.addButton(self.apply, QDialogButtonBox.ButtonRole.AcceptRole)
        yield
        self._lay_out()
        yield
        self._listen()
        self._edited()

    @property
    def edit(self) -> DetailsEdit | None:
        """What is asked for; None while the place is none."""
        place = self.place.place
        if place is None and self.place.text().strip():
            return None
        return DetailsEdit(
            time=self.time.mode,
            by=self.time.by,
            moment=self.time.when,
            zone=self.zone.zone,
            place=place,
            caption=self.caption.text() if self.says_caption.isChecked() else None,
            title=self.title.text() if self.says_title.isChecked() else None,
            add_tags=self.add_tags.names,
            remove_tags=self.remove_tags.names,
        )

    def begin_at(self, earliest: datetime | None) -> None:
        """Learn the earliest time of the photographs."""
        if earliest is not None:
            self.time.begin_at(earliest)

    def learn_tags(self, names: Sequence[str]) -> None:
        """Learn what tags there are."""
        self.add_tags.learn(names)
        self.remove_tags.learn(names)

    def show_preview(self, rows: Sequence[DetailsRow]) -> None:
        """Show what would change."""
        self.rows.clear()
        for row in rows:
            item = QTreeWidgetItem([formats.apart(row.name), self._sentence(row)])
            item.setToolTip(0, row.name)
            item.setToolTip(1, self._sentence(row))
            self.rows.addTopLevelItem(item)

    def say_where(self, place: tuple[float, float], town: str) -> None:
        """Tell the town a place is in or near; "" where there is none."""
        if place == self.place.place:
            self.where.setText(self.place.town or town)
            self.where.setVisible(bool(self.where.text()))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _text(self, name: str) -> tuple[QLineEdit, QCheckBox]:
        field, box = QLineEdit(self), QCheckBox(name, self)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda _text: box.setChecked(True))
        box.setToolTip(self.tr("Ticked and empty takes it away"))
        return field, box

    def _lay_out(self) -> None:
        space = self._theme.metrics.space
        page = QWidget(self)
        form = QGridLayout(page)
        form.setContentsMargins(0, 0, space(1), 0)
        form.setHorizontalSpacing(space(4))
        form.setVerticalSpacing(space(2))
        form.setColumnStretch(1, 1)
        lines: list[tuple[QWidget, QWidget]] = [
            (QLabel(self.tr("Time"), self), self.time),
            (QLabel(self.tr("Time zone"), self), self.zone),
            (QLabel(self.tr("Place"), self), self.place),
            (self.says_caption, self.caption),
            (self.says_title, self.title),
            (QLabel(self.tr("Add tags"), self), self.add_tags),
            (QLabel(self.tr("Remove tags"), self), self.remove_tags),
        ]
        for number, (name, field) in enumerate(lines):
            name.setMinimumHeight(self.place.sizeHint().height())  # in line with the first line of its field
            form.addWidget(name, number * 2, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(field, number * 2, 1)
        form.addWidget(self.problem, 5, 1)
        form.addWidget(self.where, 5, 1)  # only one of them is there at a time
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderLabels([self.tr("Photo"), self.tr("What changes")])
        self.rows.setAccessibleName(self.tr("What changes"))
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.rows.setColumnWidth(0, self._theme.metrics.length(180))
        self.rows.setMinimumHeight(self._theme.metrics.length(110))
        self.note.setText(
            self.tr("The files stay as they are; “Write tags to files” writes all of it to sidecars. It can be undone.")
        )
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        column.addWidget(Scrolled(page, self))
        column.addWidget(self.rows, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        fit(self, QSize(self._theme.metrics.length(620), self._theme.metrics.length(590)))

    def _listen(self) -> None:
        self.time.changed.connect(self._edited)
        self.zone.currentIndexChanged.connect(self._edited)
        for field in (self.place, self.caption, self.title, self.add_tags, self.remove_tags):
            field.textChanged.connect(self._edited)
        self.place.answered.connect(self._pause.start)
        self.place.editingFinished.connect(self._pause.start)
        for box in (self.says_caption, self.says_title):
            box.toggled.connect(self._edited)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _edited(self) -> None:
        edit = self.edit
        self.apply.setEnabled(edit is not None and not edit.empty)
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        edit = self.edit
        self.problem.setText(self._place_problem() if edit is None else "")
        self.problem.setVisible(bool(self.problem.text()))
        if edit is None or edit.place is None:
            self.where.hide()
        else:
            self.place_given.emit(edit.place)
        self.changed.emit(edit if edit is not None else DetailsEdit())

    def _place_problem(self) -> str:
        if self.place.looking:
            return ""
        if self.place.found == 0:
            return self.tr("No town of this name is known; write latitude and longitude, such as 48.85, 2.35.")
        return self.tr("Choose a town from the list, or write latitude and longitude, such as 48.85, 2.35.")

    @Slot()
    def _agree(self) -> None:
        edit = self.edit
        if edit is not None and not edit.empty:
            self.agreed.emit(edit)
            self.accept()

    def _sentence(self, row: DetailsRow) -> str:
        parts = []
        before, after = row.times
        if before != after:
            parts.append(f"{self._moment(before)} → {self._moment(after)}")
        names = {
            "place": self.tr("Place"),
            "caption": self.tr("Caption"),
            "title": self.tr("Title"),
            "tags": self.tr("Tags"),
        }
        nothing = self.tr("none")
        parts += [f"{names[key]}: {was or nothing} → {will or nothing}" for key, (was, will) in row.texts.items()]
        return "; ".join(parts)

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("no time")
        zone = f" {moment:%z}" if moment.tzinfo is not None else ""
        return f"{formats.date_time(moment)}{zone}"

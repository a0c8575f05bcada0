"""The inspector: what is known of the selected photographs, and what the owner says of them."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.elide import ElidedLabel
from albumen.ui.ground import Ground
from albumen.ui.labels import LABEL_KEYS, label_name
from albumen.ui.mark_edit import MarkEdit
from albumen.ui.rating import RatingEdit
from albumen.ui.records import Common, Details
from albumen.ui.spacing import add_gap, gap, gaps, margins
from albumen.ui.tag_editor import TagEditor
from albumen.ui.theme import Theme

_NARROWEST = 224  # pixels; all colour labels in one line
_SIDE_BY_SIDE = 215  # width at the usual size of the text from which names and values stand beside each other
_LONGEST_PROMPT = 600  # characters; what comes after them is details that nobody reads here


class Inspector(Ground):
    """Shows nothing, one photograph, or what several have in common."""

    rated = Signal(int)
    flagged = Signal(int)
    labelled = Signal(str)
    caption_changed = Signal(str)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    tag_accepted = Signal(str)
    tag_rejected = Signal(str)
    reveal_asked = Signal()
    edit_asked = Signal()
    """Time, place and words of what is selected are to be edited."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.cover()
        self._theme = theme
        self._details: Details | None = None
        self._pairs: list[tuple[QLabel, QLabel]] = []  # what is known of one photo: what it is about, and what it is
        self._stacked = False
        self.setProperty("role", "inspector")
        self.setAccessibleName(self.tr("About the selection"))
        self._title = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self._title.setProperty("role", "title")
        self._hint = QLabel(self.tr("Select a photo to see what is known of it."), self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.rating = RatingEdit(theme, self)
        self.marks = MarkEdit(theme, self)
        self.tags = TagEditor(theme, self)
        self.caption = QLineEdit(self)
        self.caption.setPlaceholderText(self.tr("Add a caption"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self._facts = QWidget(self)
        self._form = QGridLayout(self._facts)
        self._reveal = QPushButton(self.tr("Show in folder"), self)
        self._edit = QPushButton(self.tr("Edit details…"), self)
        self._edit.setToolTip(self.tr("Change time, place and tags"))
        self._build()
        self.rating.rated.connect(self.rated)
        self.marks.flagged.connect(self.flagged)
        self.marks.labelled.connect(self.labelled)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.tags.accepted.connect(self.tag_accepted)
        self.tags.rejected.connect(self.tag_rejected)
        self.caption.editingFinished.connect(self._caption_finished)
        self._reveal.clicked.connect(self.reveal_asked)
        self._edit.clicked.connect(self.edit_asked)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is selected."""
        self._details = None
        self._title.hide()
        self._hint.show()
        self._show_parts(one=False, any_=False)

    def show_one(self, details: Details) -> None:
        """One photograph."""
        if self._details is None or self._details.photo_id != details.photo_id or not self.caption.hasFocus():
            self.caption.setText(details.caption)
        self._details = details
        self._hint.hide()
        self._title.setText(details.name)
        self._title.show()
        self.rating.set_rating(details.rating)
        self.marks.set_marks(details.flag, details.label)
        self.tags.show_tags(details.tags)
        self._show_facts(details)
        self._show_parts(one=True, any_=True)

    def show_many(self, count: int, common: Common) -> None:
        """Several: how many, and what they have in common."""
        self._details = None
        self._hint.hide()
        self._title.setText(self.tr("%Ln selected", "", count))
        self._title.show()
        self.rating.set_rating(common.rating)
        self.marks.set_marks(common.flag, common.label)
        self.tags.show_tags(common.tags)
        self._show_parts(one=False, any_=True)

    @property
    def details(self) -> Details | None:
        """The one photograph shown, if it is one."""
        return self._details

    # -- inside ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        margins(self._theme, column, (4, 4, 4, 4))
        gap(self._theme, column, 2)
        self._tags_title = _section(self.tr("Tags"), page)
        self._facts_title = _section(self.tr("Details"), page)
        self._form.setContentsMargins(0, 0, 0, 0)
        gaps(self._theme, self._form, 3, 1.5)
        self._form.setColumnStretch(1, 1)
        for widget in (self._hint, self._title, self.rating, self.marks, self.caption):
            column.addWidget(widget)
        column.setAlignment(self.rating, Qt.AlignmentFlag.AlignLeading)
        add_gap(self._theme, column, 2)
        column.addWidget(self._tags_title)
        column.addWidget(self.tags)
        add_gap(self._theme, column, 2)
        column.addWidget(self._facts_title)
        column.addWidget(self._facts)
        column.addWidget(self._edit)
        column.addWidget(self._reveal)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._theme.changed.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the stars and a few words, at any size of the text."""
        space = self._theme.metrics.space
        widest = max(part.minimumSizeHint().width() for part in (self.rating, self._edit, self._reveal))
        width = max(_NARROWEST, widest + 2 * space(4) + space(3))  # with the scroll bar
        return QSize(width, super().minimumSizeHint().height())

    def _show_parts(self, *, one: bool, any_: bool) -> None:
        for_any: list[QWidget] = [self.rating, self.marks, self._tags_title, self.tags, self._edit]
        for_one: list[QWidget] = [self.caption, self._facts_title, self._facts, self._reveal]
        for widget in for_any:
            widget.setVisible(any_)
        for widget in for_one:
            widget.setVisible(one)

    def _show_facts(self, details: Details) -> None:
        for label in chain.from_iterable(self._pairs):
            self._form.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._pairs = [self._pair(name, value) for name, value in self._facts_of(details)]
        self._place_facts()

    def _pair(self, name: str, value: str) -> tuple[QLabel, QLabel]:
        about, text = QLabel(name, self._facts), QLabel(value, self._facts)
        about.setProperty("role", "small")
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if self.isRightToLeft():  # else numbers and Latin names would stand at the other side
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return about, text

    def _place_facts(self) -> None:
        self._stacked = self._is_narrow()
        for row, (about, text) in enumerate(self._pairs):
            self._form.removeWidget(about)
            self._form.removeWidget(text)
            if self._stacked:
                self._form.addWidget(about, 2 * row, 0, 1, 2)
                self._form.addWidget(text, 2 * row + 1, 0, 1, 2)
            else:
                self._form.addWidget(about, row, 0, Qt.AlignmentFlag.AlignTop)
                self._form.addWidget(text, row, 1)

    def _is_narrow(self) -> bool:
        """Whether what is known has to stand below what it is about, not beside it."""
        return self.width() < self._theme.metrics.length(_SIDE_BY_SIDE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked != self._is_narrow():
            self._place_facts()

    def _facts_of(self, details: Details) -> list[tuple[str, str]]:
        facts = []
        if details.taken_at is not None:
            label = self.tr("Taken") if details.date_known else self.tr("Modified")
            named = self.tr("{date}, by the file's name") if details.date_source == "filename" else "{date}"
            facts.append((label, named.format(date=formats.date_time(details.taken_at))))
        facts.append((self.tr("Size"), f"{details.width} × {details.height}"))
        if details.seconds is not None:
            facts.append((self.tr("Length"), formats.length(details.seconds)))
        if details.clip:
            facts.append((self.tr("Clip"), self.tr("Live photo; press V in the large view to play it")))
        if details.size:
            facts.append((self.tr("File"), formats.size(details.size)))
        if details.camera:
            facts.append((self.tr("Camera"), details.camera))
        if details.lens:
            facts.append((self.tr("Lens"), details.lens))
        for name, value in (
            (self.tr("Exposure"), formats.unbroken(details.exposure)),
            (self.tr("Place"), "\n".join(part for part in (details.town, details.place) if part)),
            (self.tr("People"), details.people),
            (self.tr("Label"), "" if details.label in LABEL_KEYS else label_name(details.label)),
            (self.tr("Made with"), details.generator),
            (self.tr("Prompt"), details.prompt[:_LONGEST_PROMPT]),
        ):
            if value:
                facts.append((name, value))
        folder = str(details.path.parent)
        facts.append((self.tr("Folder"), folder.replace("/", "/\u200b").replace("\\", "\\\u200b")))  # may break there
        if not details.online:
            facts.append((self.tr("State"), self.tr("The file is not there now")))
        return facts

    @Slot()
    def _caption_finished(self) -> None:
        if self._details is not None and self.caption.text() != self._details.caption:
            self.caption_changed.emit(self.caption.text())


def _section(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "section")
    return label

"""The three lists of photos to answer for: what was suggested, what was asked, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from albumen_finetune.review import Review


class Reviews(QTabWidget):
    """The lower part of the panel: a tab for each list, with how many photos are left in it."""

    answered = Signal(list, bool)
    """Ids of photos, and whether they belong."""
    titled = Signal()
    """The titles have changed, and with them the width they take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)

    def fill(self) -> Iterator[None]:
        """Make the lists, with a pause after each."""
        self.suggested = Review(self.tr("No suggestions wait for an answer."))
        yield
        self.asked = Review(self.tr("“Ask me” chooses the photos whose answer teaches most."))
        yield
        self.doubtful = Review(self.tr("No label contradicts the others."))
        yield
        lists = (self.suggested, self.asked, self.doubtful)
        for review in lists:
            review.answered.connect(self._answered)
            self.addTab(review, "")
            yield
        self.all = lists
        self.title()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "all"):
            self.tabBar().setFont(self.font())  # under a style sheet it would keep the former one until later
            QTimer.singleShot(0, self, self.title)  # once the tabs know of the new font

    def title(self) -> None:
        """Say in the titles how many photos are left."""
        titles = (self.tr("Suggested"), self.tr("Asked"), self.tr("Doubtful"))
        for number, (title, review) in enumerate(zip(titles, self.all, strict=True)):
            self.setTabText(number, f"{title} {review.count()}" if review.count() else title)
        self.setMinimumHeight(self.fontMetrics().height() * 14)
        self.titled.emit()

    def titles_width(self) -> int:
        """Of the three titles side by side, in pixels."""
        return self.tabBar().sizeHint().width()

    def _answered(self, ids: list[int], belongs: bool) -> None:
        self.title()
        self.answered.emit(ids, belongs)

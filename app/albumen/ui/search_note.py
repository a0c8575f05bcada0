"""The line under the search field: what was understood, or where it was not."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from albumen.api.sentence import listed
from albumen.core.query import QueryError, Text, parse, sentence
from albumen.ui.records import Asked
from albumen.ui.sentences import rendered
from albumen.ui.spacing import margins
from albumen.ui.theme import Theme


class SearchNote(QLabel):
    """Says in a sentence what a search asks for, or shows the character it cannot be understood at.

    A few plain words need no explanation, and get none.
    """

    hints_dropped = Signal()
    """The search is to go on without its pictures and marks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error: QueryError | None = None
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setWordWrap(True)
        margins(theme, self, (4, 2, 4, 0))
        self.hide()
        self.linkActivated.connect(self.hints_dropped)
        theme.changed.connect(self._paint_error)

    def read(self, asked: Asked) -> bool:
        """Explain a search; gives whether it can be understood."""
        self._error = None
        try:
            node = parse(asked.text)
        except QueryError as error:
            self._error = error
            self._paint_error()
            self.show()
            return False
        hints = self._hints(asked)
        plain = node is None or (isinstance(node, Text) and not node.sign and node.weight == 1.0)
        said = "" if plain and (node is None or not hints) else sentence(node)
        spoken = rendered(listed(part for part in (said, *hints) if part))
        rich = html.escape(self.tr("{sentence}.").format(sentence=spoken)) if spoken else ""
        if hints:
            rich += f" <a href='without' style='color:{self._theme.colours.accent}'>{self._without(asked)}</a>"
        self._say(rich, spoken)
        self.setVisible(bool(spoken))
        return True

    @property
    def spoken(self) -> str:
        """The line as read aloud."""
        return self.accessibleName()

    def _hints(self, asked: Asked) -> list[str]:
        hints = []
        if asked.images:
            names = ", ".join(path.name for path in asked.images)
            hints.append(self.tr("photos that look like {names}").format(names=names))
        for ids, text in (
            (asked.liked, self.tr("more like %Ln marked photo(s)", "", len(asked.liked))),
            (asked.disliked, self.tr("less like %Ln marked photo(s)", "", len(asked.disliked))),
        ):
            if ids:
                hints.append(text)
        if hints and not asked.text:
            hints[0] = hints[0][:1].upper() + hints[0][1:]
        return hints

    def _without(self, asked: Asked) -> str:
        if not asked.images:
            return self.tr("Forget the marks")
        return self.tr("Without the pictures") if asked.text else self.tr("Clear the search")

    def _say(self, rich: str, spoken: str) -> None:
        # As it is written: several spaces in a row, and the narrow ones that French has in its quotation marks.
        self.setText(f"<span style='white-space: pre-wrap'>{rich}</span>")
        self.setAccessibleName(spoken)

    @Slot()
    def _paint_error(self) -> None:
        if self._error is None:
            return
        text, at, colour = self._error.text, self._error.position, self._theme.colours.danger
        wrong = text[at : at + 1].strip() or "\u00a0"
        problem = rendered(self._error)
        marked = (
            f"{html.escape(text[:at])}<span style='color:{colour}'><b><u>{html.escape(wrong)}</u></b></span>"
            f"{html.escape(text[at + 1 :])}"
        )
        spoken = self.tr("{problem} (at character {number})").format(problem=problem, number=at + 1)
        self._say(f"{html.escape(problem)}<br>{marked}", spoken)

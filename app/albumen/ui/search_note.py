"""The line under the search field: what was understood, or where it was not."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from albumen.core.query import QueryError, Text, parse, sentence
from albumen.ui.theme import Theme


class SearchNote(QLabel):
    """Says in a sentence what a query asks for, or shows the character it cannot be understood at.

    A few plain words need no explanation, and get none.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error: QueryError | None = None
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        space = theme.metrics.space
        self.setContentsMargins(space(4), space(2), space(4), 0)
        self.hide()
        theme.changed.connect(self._paint_error)

    def read(self, text: str) -> bool:
        """Explain a query; gives whether it can be understood."""
        self._error = None
        try:
            node = parse(text)
        except QueryError as error:
            self._error = error
            self._paint_error()
            self.show()
            return False
        plain = node is None or (isinstance(node, Text) and not node.sign)
        self._say("" if plain else html.escape(sentence(node)) + ".", "" if plain else sentence(node))
        self.setVisible(not plain)
        return True

    @property
    def spoken(self) -> str:
        """The line as read aloud."""
        return self.accessibleName()

    def _say(self, rich: str, spoken: str) -> None:
        self.setText(rich)
        self.setAccessibleName(spoken)

    @Slot()
    def _paint_error(self) -> None:
        if self._error is None:
            return
        text, at, colour = self._error.text, self._error.position, self._theme.colours.danger
        wrong = text[at : at + 1].strip() or "\u00a0"
        marked = (
            f"{html.escape(text[:at])}<span style='color:{colour}'><b><u>{html.escape(wrong)}</u></b></span>"
            f"{html.escape(text[at + 1 :])}"
        )
        self._say(f"{html.escape(str(self._error))}<br>{marked}", f"{self._error} (at character {at + 1})")

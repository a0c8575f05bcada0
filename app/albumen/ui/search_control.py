"""From the search field to the answer: what was typed, what was understood, saved searches, completion."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from albumen.ui.browser import Browser
from albumen.ui.completion import Completion
from albumen.ui.content import Content
from albumen.ui.gateway import Gateway
from albumen.ui.owner_lists import OwnerLists
from albumen.ui.search_field import SearchField
from albumen.ui.search_note import SearchNote
from albumen.ui.tasks import Tasks


class SearchControl(QObject):
    """Connects the parts of the window that take part in searching."""

    def __init__(
        self,
        gateway: Gateway,
        tasks: Tasks,
        *,
        field: SearchField,
        note: SearchNote,
        content: Content,
        browser: Browser,
        lists: OwnerLists,
    ) -> None:
        super().__init__(field)
        self._gateway, self._tasks = gateway, tasks
        self._field, self._note, self._browser, self._lists = field, note, browser, lists
        self._completion = Completion(field)
        field.asked.connect(self._asked)
        field.entered.connect(self._entered)
        content.show_all_asked.connect(browser.show_all)
        content.clear_search_asked.connect(field.clear)
        content.save_search_asked.connect(self._save)

    def leave(self) -> None:
        """The owner chose something else to look at."""
        self._field.leave()
        self._note.read("")

    @Slot(str)
    def edit(self, query: str) -> None:
        """Put a saved search into the field."""
        self._field.setText(query)
        self._field.setFocus()

    @Slot(str)
    def _asked(self, text: str) -> None:
        if self._note.read(text):
            self._browser.search(text)

    @Slot()
    def _entered(self) -> None:
        """The owner begins to type: learn what there is to complete to."""
        self._tasks.run(self._gateway.searching.completions, self._completion.learn)

    @Slot()
    def _save(self) -> None:
        if self._browser.text:
            self._lists.save_search(self._browser.text)

"""Searching for the window."""

from __future__ import annotations

import numpy as np

from albumen.api import CancelToken, Query
from albumen.host.session import Session
from albumen.ui.records import Answer

_LIMIT = 2000  # results of one search: more than anyone scrolls through, few enough to come at once


class Searching:
    """Asks the search plugins."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def search(self, text: str, cancel: CancelToken, *, show_all: bool = False) -> Answer:
        """Find photographs.

        Raises:
            UserError: no plugin can answer, or the query cannot be understood.
            Cancelled: another search has replaced this one.
        """
        hits = self._session.host.search(Query(text, show_all=show_all), _LIMIT, cancel)
        strong = [hit.photo_id for hit in hits if hit.match == "strong"]
        possible = [hit.photo_id for hit in hits if hit.match != "strong"]
        seen = self._session.host.shields.without_hidden
        return Answer(text, seen(np.array(strong, np.int64)), seen(np.array(possible, np.int64)), show_all)

"""The window's one door to everything else. Qt-free; the window's parts know nothing of what lies behind it."""

from __future__ import annotations

import logging
from typing import Literal

from albumen.api import UserError
from albumen.api.sentence import Sentence
from albumen.host.session import Session
from albumen.host.shields import Shields
from albumen.ui.gateway.alike import Alike
from albumen.ui.gateway.arranging import Arranging
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.gateway.culling import Culling
from albumen.ui.gateway.details import PhotoDetails
from albumen.ui.gateway.duplicates import Duplicates
from albumen.ui.gateway.editing import Editing
from albumen.ui.gateway.explaining import Explaining
from albumen.ui.gateway.exporting import Exporting
from albumen.ui.gateway.models import Models
from albumen.ui.gateway.opening import Opening
from albumen.ui.gateway.placing import Placing
from albumen.ui.gateway.plugins import Plugins
from albumen.ui.gateway.relocating import Relocating
from albumen.ui.gateway.searching import Searching
from albumen.ui.gateway.settings import AppSettings
from albumen.ui.gateway.similarity import Similarity
from albumen.ui.gateway.tagging import Tagging
from albumen.ui.gateway.towns import Towns
from albumen.ui.gateway.trashing import Trashing
from albumen.ui.gateway.work import Work
from albumen.ui.gateway.writing import Writing
from albumen.ui.sentences import rendered

_log = logging.getLogger(__name__)


class Gateway:
    """What the window can ask for. Every call may be slow and belongs on a worker thread, except `describe`.

    Attributes:
        browsing: photographs, folders, albums and tags, thumbnails and pictures.
        alike: groups of photographs that look alike.
        arranging: the order and the groups they are shown in.
        searching: searches.
        explaining: where a photograph matches a search.
        editing: ratings, captions, tags, albums.
        culling: what was kept and rejected.
        details: times, places and words of many photographs at once.
        trashing: the system's trash, and the way back.
        exporting: copies and pictures written to a folder.
        relocating: other names and folders for files.
        opening: files and folders from outside.
        duplicates: what is there more than once.
        placing: where photographs were taken.
        similarity: the map of similar photographs.
        tagging: all tags.
        towns: the names of places.
        work: folders to read and the jobs that read them.
        models: what looks at the photographs.
        plugins: plugins, their settings and commands.
        settings: the application's own settings.
        writing: tags written to sidecars and files.
    """

    def __init__(self, session: Session) -> None:
        def shields() -> Shields:
            return session.shields  # pictures need not wait until the plugins have been started

        self.towns = Towns(session.library)
        self.plugins = Plugins(session)
        self.browsing = Browsing(session.library, shields, self.towns, self.plugins.names)
        self.alike = Alike(session, self.towns)
        self.arranging = Arranging(session.library, self.browsing, self.alike)
        self.searching = Searching(session)
        self.explaining = Explaining(session, self.browsing)
        self.editing = Editing(session.library)
        self.culling = Culling(session.library)
        self.details = PhotoDetails(session.library, self.editing)
        self.trashing = Trashing(session, self.editing)
        self.duplicates = Duplicates(session, self.editing, self.trashing)
        self.placing = Placing(session)
        self.exporting = Exporting(session)
        self.similarity = Similarity(session)
        self.relocating = Relocating(session, self.editing)
        self.opening = Opening(session.library, shields)
        self.tagging = Tagging(session.library, self.editing)
        self.work = Work(session)
        self.settings = AppSettings(session)
        self.models = Models(session)
        self.writing = Writing(session)

    def describe(self, error: Exception) -> tuple[Literal["warning", "error"], str]:
        """How to tell the owner of an error: what the world did wrong as it is, what we did wrong with a pointer."""
        if isinstance(error, UserError):
            return "warning", rendered(error)
        _log.error("The window met an error", exc_info=error)
        wrong = Sentence(
            "Something went wrong inside Albumen ({kind}); the log has the details.", kind=type(error).__name__
        )
        return "error", rendered(wrong)

"""The models, for the window. Call on a worker thread."""

from __future__ import annotations

from pathlib import Path

from albumen.host.app_settings import BUNDLED_MODEL, MODEL
from albumen.host.model_download import downloading
from albumen.host.session import Session
from albumen.ui.records import ModelRow


class Models:
    """Which models there are, which one is used, and taking in others."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self) -> list[ModelRow]:
        """Every model known, those on this machine first."""
        chosen = self._session.settings.get(MODEL)
        return [
            ModelRow(
                name=entry.name,
                dim=entry.dim,
                license=entry.license,
                size=entry.size,
                installed=entry.installed,
                active=entry.name == chosen,
                bundled=entry.name == BUNDLED_MODEL,
                recommended=entry.recommended,
            )
            for entry in self._session.models.all()
        ]

    def use(self, name: str) -> None:
        """Let a model look at the photographs from now on; what others have seen is kept.

        Raises:
            UserError: it is not on this machine, or cannot be loaded.
        """
        self._session.use_model(name)

    def download(self, name: str, title: str) -> int:
        """Begin to fetch a published model, as a job of this title; gives the job's id."""
        return self._session.jobs.submit(downloading, self._session.models, name, title=title, kind="model").id

    def take_in(self, path: Path) -> str:
        """Copy a checkpoint in; gives the name it has from now on.

        Raises:
            UserError: it cannot be loaded, or there is one of its name.
        """
        return self._session.models.take_in(path).name

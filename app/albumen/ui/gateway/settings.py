"""The application's settings, for the window. Call on a worker thread."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from albumen.api import SettingValue
from albumen.core.settings import Setting
from albumen.host.app_settings import DEVICE, MODEL
from albumen.host.model_catalog import model_title
from albumen.host.session import Session


class AppSettings:
    """What the owner can set for this library."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def library(self) -> Path:
        """The library's folder; answers at once."""
        return self._session.library.folder

    def rows(self) -> list[tuple[Setting[Any], SettingValue]]:
        """Every setting with its value; the model's choices are those on this machine."""
        settings = self._session.settings
        rows: list[tuple[Setting[Any], SettingValue]] = []
        for setting in settings.declared.values():
            shown = setting
            if setting.key == MODEL.key:
                names = tuple(entry.name for entry in self._session.models.all() if entry.installed)
                shown = MODEL._replace(choices=names, names=tuple((name, model_title(name)) for name in names))
            elif setting.key == DEVICE.key:
                shown = DEVICE._replace(choices=_devices(settings.get(DEVICE)))
            rows.append((shown, settings.get(setting)))
        return rows

    def change(self, key: str, value: SettingValue) -> bool:
        """Change one; gives whether all photographs are to be looked at again, by another model that was loaded.

        Raises:
            UserError: it is not a value for this setting, or the model cannot be loaded.
        """
        if key == MODEL.key:
            self._session.use_model(str(value))
            return True
        self._session.settings.set(self._session.settings.declared[key], value)
        return False


def _devices(chosen: str) -> tuple[str, ...]:
    """What can compute on systems of this kind, and what is set: a second card, say, or what another machine has."""
    usual = ("auto", "cpu", "mps" if sys.platform == "darwin" else "cuda")
    return usual if chosen in usual else (*usual, chosen)

"""What the owner decided about plugins: which are enabled, and their settings. One file per plugin, in its folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from albumen.api import SettingValue, UserError
from albumen.core.settings import Setting, Settings
from albumen.host.manifest import Manifest

ENABLED: Final = Setting("host.enabled", "", label="Enabled", choices=("", "yes", "no"))
"""Kept beside a plugin's own settings, whose keys hold no dots; "" until the owner has chosen."""


class PluginStates:
    """The settings files of all plugins, opened as they are asked for. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: Holds one folder per plugin id."""
        self._folder = folder
        self._lock = threading.Lock()
        self._opened: dict[str, tuple[Manifest, Settings]] = {}

    def enabled(self, manifest: Manifest) -> bool | None:
        """The owner's choice; None where there is none yet."""
        choice = self._settings(manifest).get(ENABLED)
        return None if choice == "" else choice == "yes"

    def set_enabled(self, manifest: Manifest, *, enabled: bool) -> None:
        """Keep the owner's choice."""
        self._settings(manifest).set(ENABLED, "yes" if enabled else "no")

    def value(self, manifest: Manifest, key: str) -> SettingValue:
        """A setting's value: the owner's where it still fits what the manifest declares, else the default.

        Raises:
            KeyError: The manifest declares no such setting.
        """
        setting: Setting[SettingValue] = manifest.settings[key]
        return self._settings(manifest).get(setting)

    def set_value(self, manifest: Manifest, key: str, value: SettingValue) -> None:
        """Keep a setting.

        Raises:
            UserError: There is no such setting, or the value is not one for it.
        """
        setting = manifest.settings.get(key)
        if setting is None:
            raise UserError("The plugin {plugin} has no setting {key}.", plugin=manifest.id, key=repr(key))
        self._settings(manifest).set(setting, value)

    def forget(self, plugin_id: str) -> None:
        """Forget what was read of a plugin's file, which was removed."""
        with self._lock:
            self._opened.pop(plugin_id, None)

    def _settings(self, manifest: Manifest) -> Settings:
        with self._lock:
            opened = self._opened.get(manifest.id)
            if opened is None or opened[0] is not manifest:  # a reloaded plugin may declare others
                file = self._folder / manifest.id / "settings.json"
                opened = (manifest, Settings(file, [ENABLED, *manifest.settings.values()]))
                self._opened[manifest.id] = opened
            return opened[1]


class SettingsView:
    """Implements `albumen.api.Settings` for one plugin."""

    def __init__(self, states: PluginStates, manifest: Manifest) -> None:
        self._states = states
        self._manifest = manifest

    def __getitem__(self, key: str) -> SettingValue:
        return self._states.value(self._manifest, key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._manifest.settings)

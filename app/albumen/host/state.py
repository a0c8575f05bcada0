"""What the owner decided about plugins: which are enabled, and their settings. One JSON file, written atomically."""

from __future__ import annotations

import json
import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from albumen.api import SettingValue, UserError
from albumen.host.manifest import Manifest

log = logging.getLogger(__name__)


class PluginStates:
    """The file `plugins.json`. Unknown plugins in it are kept: a plugin may come back. Thread-safe."""

    def __init__(self, path: Path) -> None:
        """Read the file; a damaged one is set aside as `plugins.json.damaged` and its defaults apply."""
        self._path = path
        self._lock = threading.Lock()
        self._plugins: dict[str, dict[str, Any]] = {}
        try:
            data = json.loads(path.read_text("utf-8"))
            self._plugins = {str(key): dict(value) for key, value in data["plugins"].items()}
        except FileNotFoundError:
            pass
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            aside = path.with_name(path.name + ".damaged")
            path.replace(aside)
            log.warning("%s was damaged (%s); it is kept as %s and every plugin has its defaults", path, error, aside)

    def enabled(self, plugin_id: str) -> bool | None:
        """The owner's choice; None where there is none yet."""
        value = self._plugins.get(plugin_id, {}).get("enabled")
        return value if isinstance(value, bool) else None

    def set_enabled(self, plugin_id: str, enabled: bool) -> None:
        """Keep the owner's choice."""
        with self._lock:
            self._plugins.setdefault(plugin_id, {})["enabled"] = enabled
            self._save()

    def value(self, manifest: Manifest, key: str) -> SettingValue:
        """A setting's value: the owner's where it still fits what the manifest declares, else the default.

        Raises:
            KeyError: The manifest declares no such setting.
        """
        spec = manifest.settings[key]
        kept = self._plugins.get(manifest.id, {}).get("settings", {}).get(key, spec.default)
        return spec.default if spec.problem_with(kept) else kept

    def set_value(self, manifest: Manifest, key: str, value: SettingValue) -> None:
        """Keep a setting.

        Raises:
            UserError: There is no such setting, or the value is not one for it.
        """
        if key not in manifest.settings:
            raise UserError(f"The plugin {manifest.id} has no setting {key!r}")
        problem = manifest.settings[key].problem_with(value)
        if problem:
            raise UserError(f"The setting {key} of the plugin {manifest.id} {problem}, not {value!r}")
        with self._lock:
            self._plugins.setdefault(manifest.id, {}).setdefault("settings", {})[key] = value
            self._save()

    def forget(self, plugin_id: str) -> None:
        """Remove all about a plugin."""
        with self._lock:
            if self._plugins.pop(plugin_id, None) is not None:
                self._save()

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                json.dump({"plugins": self._plugins}, stream, indent=2)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


class SettingsView:
    """Implements `albumen.api.Settings` for one plugin."""

    def __init__(self, states: PluginStates, manifest: Manifest) -> None:
        self._states = states
        self._manifest = manifest

    def __getitem__(self, key: str) -> SettingValue:
        return self._states.value(self._manifest, key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._manifest.settings)

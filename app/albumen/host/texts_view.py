"""What `ctx.texts` is made of."""

from __future__ import annotations

from collections.abc import Mapping

from albumen.api import PhotoId
from albumen.host.facades import CoreServices, Permissions

LONGEST_NAME = 64


class TextsView:
    """Implements `albumen.api.Texts` for one plugin."""

    def __init__(self, core: CoreServices, permissions: Permissions) -> None:
        self._core = core
        self._permissions = permissions

    def put(self, name: str, texts: Mapping[PhotoId, str]) -> tuple[PhotoId, ...]:
        """Keep texts for photos."""
        self._permissions.require("texts:write")
        if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NAME:
            raise ValueError(f"{name!r:.60} is no name for texts")
        wrong = next((text for text in texts.values() if not isinstance(text, str)), None)
        if wrong is not None:
            raise ValueError(f"{wrong!r:.60} is no text")
        return self._core.library.texts.put(self._permissions.plugin_id, name.strip(), dict(texts))

    def of(self, photo_id: PhotoId) -> Mapping[str, str]:
        """This plugin's texts of a photo, by name."""
        mine = self._permissions.plugin_id
        return {text.name: text.text for text in self._core.library.texts.of(photo_id) if text.source == mine}

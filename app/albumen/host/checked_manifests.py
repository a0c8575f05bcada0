"""Remembers which manifests keep to the schema: checking one again at each start would take longer than a search."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from pathlib import Path

_MOST = 200


class CheckedManifests:
    """Digests of manifests that broke no rule of the schema, in a file that may be deleted at any time.

    A digest covers the schema as well, so that a new version of Albumen checks everything anew.
    """

    def __init__(self, file: Path | None) -> None:
        """Args: file: Where to remember them; None to remember nothing."""
        self._file = file
        self._known: list[str] | None = None

    def knows(self, raw: bytes) -> bool:
        """Whether these bytes of a manifest were found to be right."""
        return self._file is not None and _digest(raw) in self._read()

    def add(self, raw: bytes) -> None:
        """Remember that they are. A file that cannot be written only costs time at the next start."""
        if self._file is None:
            return
        self._known = [*self._read(), _digest(raw)][-_MOST:]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial = self._file.with_suffix(".new")
            partial.write_text(json.dumps(self._known), encoding="utf-8")
            partial.replace(self._file)
        except OSError:
            return

    def _read(self) -> list[str]:
        if self._known is None:
            self._known = []
            if self._file is not None:
                try:
                    found = json.loads(self._file.read_text("utf-8"))
                except (OSError, ValueError, RecursionError):
                    return self._known
                if isinstance(found, list):
                    self._known = [one for one in found if isinstance(one, str)]
        return self._known


def schema_text() -> str:
    """The JSON Schema of `plugin.toml`."""
    return resources.files("albumen.host").joinpath("plugin.schema.json").read_text("utf-8")


def _digest(raw: bytes) -> str:
    return hashlib.blake2b(schema_text().encode() + b"\0" + raw, digest_size=16).hexdigest()

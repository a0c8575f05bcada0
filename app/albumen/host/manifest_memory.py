"""Remembers manifests that keep to the schema: reading and checking one again would take longer than a search."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

_MOST: Final = 200
_SCHEMA: Final = Path(__file__).with_name("plugin.schema.json")


class ManifestMemory:
    """What stood in manifests that broke no rule of the schema, in a file that may be deleted at any time.

    They are found by a digest that covers the schema as well, so that a new version of Albumen checks everything anew.
    """

    def __init__(self, file: Path | None) -> None:
        """Args: file: Where to remember them; None to remember nothing."""
        self._file = file
        self._known: dict[str, dict[str, Any]] | None = None

    def get(self, raw: bytes) -> dict[str, Any] | None:
        """What these bytes of a manifest say, where they were found to be right."""
        return None if self._file is None else self._read().get(_digest(raw))

    def add(self, raw: bytes, data: dict[str, Any]) -> None:
        """Remember what they say. A file that cannot be written only costs time at the next start."""
        if self._file is None:
            return
        self._known = dict([*self._read().items(), (_digest(raw), data)][-_MOST:])
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial = self._file.with_suffix(".new")
            partial.write_text(json.dumps(self._known), encoding="utf-8")
            partial.replace(self._file)
        except OSError:
            return

    def _read(self) -> dict[str, dict[str, Any]]:
        if self._known is None:
            self._known = {}
            if self._file is not None:
                try:
                    found = json.loads(self._file.read_text("utf-8"))
                except (OSError, ValueError, RecursionError):
                    return self._known
                if isinstance(found, dict):
                    self._known = {digest: data for digest, data in found.items() if isinstance(data, dict)}
        return self._known


def schema_text() -> str:
    """The JSON Schema of `plugin.toml`."""
    return _SCHEMA.read_text("utf-8")


def _digest(raw: bytes) -> str:
    return hashlib.blake2b(schema_text().encode() + b"\0" + raw, digest_size=16).hexdigest()

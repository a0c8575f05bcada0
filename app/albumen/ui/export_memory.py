"""What was last chosen for exporting, as text that the window's settings can keep."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from albumen.api import UserError
from albumen.core.export import ExportChoices
from albumen.core.export_metadata import CHOICES
from albumen.core.export_picture import FORMATS
from albumen.core.export_watermark import CORNERS, Watermark


def remembered(text: str) -> tuple[ExportChoices, Path | None]:
    """The choices and the folder that a text keeps; the defaults for what it does not, or not well."""
    try:
        kept: dict[str, Any] = dict(json.loads(text or "{}"))
    except (ValueError, TypeError):
        kept = {}
    folder = kept.pop("folder", None)
    mark = kept.pop("watermark", None)
    known = {one.name: type(getattr(ExportChoices(), one.name)) for one in fields(ExportChoices)}
    chosen = {key: value for key, value in kept.items() if type(value) is known.get(key)}
    if chosen.get("form") not in FORMATS:
        chosen.pop("form", None)
    if chosen.get("metadata") not in CHOICES:
        chosen.pop("metadata", None)
    choices = ExportChoices(**chosen)
    if isinstance(mark, dict) and mark.get("corner") in CORNERS:
        with contextlib.suppress(UserError, TypeError):
            choices = ExportChoices(**{**chosen, "watermark": Watermark(**mark)})
    return choices, Path(folder) if isinstance(folder, str) and folder else None


def to_remember(choices: ExportChoices, folder: Path) -> str:
    """Choices and folder as text."""
    return json.dumps({**asdict(choices), "folder": str(folder)}, sort_keys=True)

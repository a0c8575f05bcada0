"""Photos named on the command line by their files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from albumen.api import UserError
from albumen.host.session import Session


def photo_ids(session: Session, files: Sequence[Path]) -> list[int]:
    """The photos whose files these are.

    Raises:
        UserError: The library does not know one of them.
    """
    ids = []
    for file in files:
        record = session.library.photos.by_path(file.absolute())
        if record is None:
            raise UserError(f"{file}: the library does not know this photo; add its folder with: albumen add FOLDER")
        ids.append(record.id)
    return ids

"""Gets the text of one photo, apart from Albumen so that it can be tested alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SECONDS = 60


def read_text(photo: Path, program: str, language: str) -> str:
    """The text in a photo: from a file beside it (`scan.txt`, `scan.jpg.txt`) where there is one, else recognised.

    Args:
        photo: The file.
        program: Called as `PROGRAM PHOTO stdout -l LANGUAGE`; "" where no text is to be recognised.
        language: As the program calls it.

    Returns:
        The text; "" where there is none, or the program cannot read the photo.
    """
    for beside in (photo.with_suffix(".txt"), photo.with_name(photo.name + ".txt")):
        if beside.is_file():
            return beside.read_text(encoding="utf-8", errors="replace").strip()
    found = shutil.which(program) if program else None
    if found is None:
        return ""
    command = [found, str(photo), "stdout", "-l", language]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""

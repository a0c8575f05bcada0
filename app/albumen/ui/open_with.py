"""Hands photographs to another program: the one the owner has chosen, or what the system opens such files with."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from albumen.api import UserError
from albumen.ui import preferences
from albumen.ui.choosing import chosen_or_told
from albumen.ui.frame import Frame

MOST: Final = 20
"""Files that are opened together; more would bury the owner in windows."""


class EditorFailed(UserError):
    """The program for editing photographs could not be started."""


class OpenWith(QObject):
    """Opens what is chosen in another program; what that writes is noticed as any other change of a file is."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._program = frame.memory.get(preferences.EDITOR)
        menu = frame.menus.photo
        text = self.tr("Open in another program")
        self.action = frame.menus.act(menu, "open_with", text, self.open, "Ctrl+Shift+O", before="reveal")
        frame.settings.offer(preferences.EDITOR, self.use)

    @Slot(str)
    def use(self, program: str) -> None:
        """Open with this program from now on; "" for the system's."""
        self._program = program

    @Slot()
    def open(self) -> None:
        """Open the photographs chosen."""
        photo_ids = chosen_or_told(self._frame)
        if len(photo_ids) > MOST:
            text = self.tr("At most %Ln photo(s) can be opened in another program together.", "", MOST)
            self._frame.banners.show_notice("info", text)
        elif photo_ids:
            paths = partial(_files, self._frame.gateway.browsing.file_of, list(photo_ids))
            self._frame.tasks.run(paths, self._open)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _open(self, paths: list[Path]) -> None:
        gone = [path for path in paths if not os.path.lexists(path)]
        there = [path for path in paths if path not in gone]
        if gone:
            text = self.tr("{file} is not there now; connect its drive.").format(file=gone[0])
            self._frame.banners.show_notice("warning", text)
        try:
            if there:
                start(self._program, there)
        except EditorFailed as error:
            self._frame.report(error)


def start(program: str, paths: Sequence[Path]) -> None:
    """Start a program with files, and leave it alone.

    Args:
        program: Its path or name, with arguments as a shell would have them; "" for what the system opens each with.
        paths: The files.

    Raises:
        EditorFailed: It is not there or does not start.
    """
    if not program.strip():
        for path in paths:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                text = QCoreApplication.translate(
                    "OpenWith", "The system has no program to open {file} with; choose one in the settings."
                )
                raise EditorFailed(text.format(file=path.name))
        return
    command = _command(program.strip())
    started, _process = QProcess.startDetached(command[0], [*command[1:], *map(str, paths)])
    if not started:
        text = QCoreApplication.translate(
            "OpenWith", "The program {program} could not be started; choose another one in the settings."
        )
        raise EditorFailed(text.format(program=command[0]))


def _command(program: str) -> list[str]:
    """The command line: a path that is there as it stands, with its spaces, else split as a shell would."""
    if sys.platform == "darwin" and program.endswith(".app"):
        return ["open", "-a", program]
    if Path(program).exists():
        return [program]
    try:
        parts = shlex.split(program, posix=os.name == "posix")
    except ValueError:
        text = QCoreApplication.translate(
            "OpenWith", "{program}: a quote has no partner; mend the editor in the settings."
        )
        raise EditorFailed(text.format(program=program)) from None
    return [part.strip('"') for part in parts]


def _files(file_of: Callable[[int], Path | None], photo_ids: Sequence[int]) -> list[Path]:
    return [path for photo_id in photo_ids if (path := file_of(photo_id)) is not None]

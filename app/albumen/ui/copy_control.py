"""Copies photographs to the clipboard: as files for file managers, and a single one as a picture for editors too."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence

from albumen.api import UserError
from albumen.ui.choosing import chosen_or_told
from albumen.ui.frame import Frame
from albumen.ui.pictures import Pixels

_SIDE: Final = 4096  # the longest side of a picture on the clipboard: 50 MB, which stay there until the next copy
_GNOME: Final = "x-special/gnome-copied-files"  # what file managers of GNOME, MATE and Xfce look for


@dataclass(frozen=True)
class _Copied:
    paths: list[str]
    pixels: Pixels | None


class CopyControl(QObject):
    """Copies what is chosen. The files stay where they are; a covered photograph's picture stays covered."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        act, menu = frame.menus.act, frame.menus.edit
        act(menu, "copy", self.tr("Copy"), self.copy, QKeySequence.StandardKey.Copy, fallback="Ctrl+C", before="find")

    @Slot()
    def copy(self) -> None:
        """Copy the photographs chosen."""
        photo_ids = chosen_or_told(self._frame)
        if photo_ids:
            self._frame.tasks.run(partial(self._read, photo_ids), self._put)

    def _read(self, photo_ids: Sequence[int]) -> _Copied:
        """On a worker thread."""
        browsing = self._frame.gateway.browsing
        paths = [path for path in browsing.paths_of(photo_ids) if os.path.lexists(path)]
        if len(photo_ids) > 1 or not paths:
            return _Copied(paths, None)
        try:
            return _Copied(paths, browsing.pixels(photo_ids[0], _SIDE))
        except UserError:  # no picture can be made of it; the file itself is copied all the same
            return _Copied(paths, None)

    def _put(self, copied: _Copied) -> None:
        if not copied.paths:
            text = self.tr("The files are not there now, so nothing was copied; connect their drive.")
            self._frame.banners.show_notice("warning", text)
            return
        QGuiApplication.clipboard().setMimeData(clipboard_data(copied.paths, copied.pixels))
        self._frame.banners.show_notice("info", self.tr("%Ln photo(s) copied", "", len(copied.paths)))


def clipboard_data(paths: Sequence[str], pixels: Pixels | None) -> QMimeData:
    """What other programs can paste.

    Args:
        paths: files.
        pixels: (H, W, 3) uint8 sRGB, where it is one picture.
    """
    data, urls = QMimeData(), [QUrl.fromLocalFile(path) for path in paths]
    data.setUrls(urls)
    lines = ["copy", *(bytes(url.toEncoded().data()).decode("ascii") for url in urls)]
    data.setData(_GNOME, "\n".join(lines).encode("ascii"))
    if pixels is not None:
        height, width, _ = pixels.shape
        image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        data.setImageData(image.copy())
    return data

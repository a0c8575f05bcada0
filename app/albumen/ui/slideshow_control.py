"""Starting a slideshow, and coming back from it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from albumen.ui import preferences
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.slides import Slides
from albumen.ui.slideshow_view import SlideshowView


class SlideshowControl(QObject):
    """Shows what is selected, where that is more than one photograph, else everything that is listed."""

    running_changed = Signal(bool)
    """A slideshow goes on by itself now, or no longer does."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self.view: SlideshowView | None = None
        menus = frame.menus
        menus.act(menus.view, "slideshow", self.tr("Slideshow"), self.start, "Shift+F5", before="sidebar")
        frame.covered.connect(self._covered)
        frame.changed.connect(self._changed)
        frame.settings.offer(preferences.SLIDE_SECONDS, self._ignore)
        frame.settings.offer(preferences.SLIDE_SHUFFLE, self._ignore)

    @Slot()
    def start(self) -> None:
        """Begin, at the photograph one is at."""
        frame = self._frame
        listed, chosen = frame.grid.photos.ids, frame.chosen()
        if not len(listed) or self.view is not None:
            return
        ids = np.array(chosen, np.int64) if len(chosen) > 1 else listed
        first = chosen[0] if chosen else frame.grid.current_id()
        view = SlideshowView(Slides(frame.tasks, frame.gateway.browsing.pixels, self), frame.theme, frame.window)
        view.closed.connect(self._ended)
        view.running_changed.connect(self.running_changed)
        view.seconds_changed.connect(lambda seconds: frame.memory.keep(preferences.SLIDE_SECONDS, seconds))
        view.shuffle_changed.connect(lambda shuffle: frame.memory.keep(preferences.SLIDE_SHUFFLE, shuffle))
        self.view = view
        view.showFullScreen()
        seconds, shuffle = frame.memory.get(preferences.SLIDE_SECONDS), frame.memory.get(preferences.SLIDE_SHUFFLE)
        view.start(ids, int(listed[0]) if first is None else first, seconds, shuffle=shuffle)

    @Slot(int)
    def _ended(self, photo_id: int) -> None:
        """Go to the photograph that was shown last, unless a selection would be lost over it."""
        if self.view is not None:
            self.view.deleteLater()
            self.view = None
        grid = self._frame.grid
        if self._frame.pages.current is self._frame.large:
            self._frame.large.look_at(photo_id)
        elif len(grid.selected_ids()) <= 1 and photo_id >= 0:
            grid.go_to(photo_id)

    @Slot()
    def _covered(self) -> None:
        if self.view is not None:
            self.view.cover()

    @Slot(object)
    def _changed(self, changed: Digest) -> None:
        if self.view is not None:
            if changed.everything:
                self.view.cover()
            elif changed.photos:
                self.view.forget(changed.photos)  # a tag may cover one

    @staticmethod
    def _ignore(_value: object) -> None:
        """The next slideshow reads it."""

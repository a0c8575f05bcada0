"""Light, dark or the system's own look, at any text size."""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from albumen.core.resources import resource
from albumen.ui.icons import IconSet
from albumen.ui.stylesheet import stylesheet
from albumen.ui.tokens import DARK, LIGHT, Colours, Metrics

if TYPE_CHECKING:
    from albumen.ui.slices import Slices


class Mode(StrEnum):
    """What the owner asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_MIRRORED = {"back": "forward", "forward": "back", "sidebar": "inspector", "inspector": "sidebar"}
_TakesIcon = QAbstractButton | QAction


class Rescaled(Protocol):
    """A Qt object that is told the measures whenever the text has another size; see `Theme.keep`."""

    def rescale(self, metrics: Metrics) -> None:
        """Take on other measures."""


class Theme(QObject):
    """Paints the application from the design tokens and says when the look has changed.

    Args:
        application: the running application; its font at this moment is taken for the platform's text size.
        icons: the drawings to tint.
    """

    changed = Signal()
    rescaled = Signal()
    """The text has another size, and so has all that is told by `keep`; comes after `changed`."""

    def __init__(self, application: QApplication, icons: IconSet) -> None:
        super().__init__(application)
        self._application = application
        self._icons = icons
        self._mode = Mode.SYSTEM
        self._still = False
        palette = application.palette()
        self._system_is_dark = palette.window().color().lightness() < palette.windowText().color().lightness()
        self._base_font = QFont(application.font())
        body = self._base_font.pointSizeF()
        self.metrics = Metrics(body=body if body > 0 else 10.0)
        self.colours: Colours = LIGHT
        self._resized = False
        self._bound: list[tuple[weakref.ref[_TakesIcon], str, str]] = []
        self._kept: weakref.WeakSet[Rescaled] = weakref.WeakSet()
        self._used: set[tuple[str, str]] = set()  # icons, with their colour tokens
        self._slices: Slices | None = None
        application.styleHints().colorSchemeChanged.connect(self.follow_system)

    @property
    def mode(self) -> Mode:
        """What was asked for; `dark` says what that means now."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.colours is DARK

    def apply(self, mode: Mode | None = None, scale: float | None = None) -> None:
        """Take on a mode and a text scale (None keeps the present one) and repaint everything, at once."""
        self._take_on(mode, scale)
        for _ in self._spread():
            pass

    def change(self, mode: Mode | None = None, scale: float | None = None) -> None:
        """The same in slices, between which the window answers; what is seen changes all in one."""
        from albumen.ui.slices import Slices

        if self._slices is None:
            self._slices = Slices(self)
        self._take_on(mode, scale)
        self._slices.begin(self._spread())

    @property
    def changing(self) -> bool:
        """Whether a change is under way."""
        return self._slices is not None and self._slices.under_way

    def finish(self) -> None:
        """Do at once what is left of a change."""
        if self._slices is not None:
            self._slices.finish()

    def _take_on(self, mode: Mode | None, scale: float | None) -> None:
        self._mode = self._mode if mode is None else mode
        before = self.metrics
        if scale is not None:
            self.metrics = Metrics(scale=min(max(scale, 0.8), 2.5), body=self.metrics.body)
        dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and self._system_is_dark)
        self.colours = DARK if dark else LIGHT
        self._resized = self._resized or self.metrics != before  # also by a change that another took the place of

    def _spread(self) -> Iterator[object]:
        """Give everything there is the colours and measures."""
        drawings = resource("style", "dark" if self.dark else "light").as_posix()
        sheet = stylesheet(self.colours, self.metrics, drawings)
        font = QFont(self._base_font)
        font.setPointSizeF(self.metrics.body_pt)
        if self._application.styleSheet():
            yield from self._restyled(font, sheet)
            return
        if font != self._application.font():  # each of these three goes through all widgets there are
            self._application.setFont(font)
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(sheet)
        yield from self._refresh_icons()
        yield from self._told()

    def keep(self, part: Rescaled) -> None:
        """Tell a part of every other size of the text, as long as it lives; a few in each turn, as there are many."""
        self._kept.add(part)

    def _told(self) -> Iterator[bool]:
        """Say that the look has changed, and only then, a few at a time, that there is to be other room.

        Yields:
            Whether that was much for one turn.
        """
        self.changed.emit()
        yield True
        if self._resized:
            for part in list(self._kept):
                if shiboken6.isValid(part):  # one may go during a pause
                    part.rescale(self.metrics)
                    yield False
            self._resized = False
            self.rescaled.emit()
            yield True

    def _restyled(self, font: QFont, sheet: str) -> Iterator[object]:
        from albumen.ui.restyle import (
            ask_for_layouts,
            freeze,
            freeze_covers,
            hold_layouts,
            lay_out,
            others,
            polish,
            seen,
            thaw,
            use_sheet,
        )
        from albumen.ui.slices import PAUSE

        application = self._application
        frozen, covers = freeze(application), list[QWidget]()
        try:
            if font != application.font():
                application.setFont(font)
                hold_layouts()
                yield PAUSE
            application.setPalette(_palette(self.colours))
            use_sheet(application, sheet)
            yield None
            first = seen(application)
            for _ in chain(polish(first), self._refresh_icons()):
                hold_layouts()
                yield None
            yield PAUSE
            for much in self._told():
                hold_layouts()
                yield PAUSE if much else None
            last = seen(application)
            yield from lay_out(last)
            yield from ask_for_layouts(reversed(last))
            covers = freeze_covers(last)
            thaw(frozen)
            yield PAUSE
            for cover in covers:
                thaw([cover])
                yield PAUSE
        finally:
            thaw([*frozen, *covers])
        yield PAUSE
        rest = others(application, first)
        yield from polish(rest)
        yield from ask_for_layouts(rest)

    @property
    def still(self) -> bool:
        """Whether nothing is to slide or fade: the owner or the system asks for reduced motion."""
        from PySide6.QtWidgets import QStyle  # with hundreds of enumerators, which the first paint need not wait for

        return self._still or not self._application.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)

    def reduce_motion(self, reduce: bool) -> None:
        """Let nothing slide or fade."""
        self._still = reduce

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in the named colour token."""
        self._used.add((name, colour))
        if self._application.isRightToLeft():
            name = _MIRRORED.get(name, name)
        ratio = max(2, math.ceil(self._application.devicePixelRatio()))
        return self._icons.icon(name, getattr(self.colours, colour), self.colours.line, self.metrics.icon, ratio)

    def picture(self, name: str, colour: str, side: int) -> QPixmap:
        """An icon drawn large with thin lines, for a page that has little else."""
        ratio = self._application.devicePixelRatio()
        return self._icons.pixmap(name, getattr(self.colours, colour), side, ratio, stroke=1.1)

    def bind_icon(self, target: _TakesIcon, name: str, colour: str = "text") -> None:
        """Give `target` (a button, an action) an icon that follows the theme for as long as the target lives."""
        self._bound = [entry for entry in self._bound if (kept := entry[0]()) is not None and kept is not target]
        self._bound.append((weakref.ref(target), name, colour))
        self._set_icon(target, name, colour)

    def _set_icon(self, target: _TakesIcon, name: str, colour: str) -> None:
        target.setIcon(self.icon(name, colour))
        if isinstance(target, QAbstractButton):
            target.setIconSize(QSize(self.metrics.icon, self.metrics.icon))

    def _refresh_icons(self) -> Iterator[None]:
        for name, colour in list(self._used):  # also those that are asked for in the midst of a paint, such as in lists
            self.icon(name, colour)
            yield
        for reference, name, colour in self._bound:
            target = reference()
            if target is not None and shiboken6.isValid(target):
                self._set_icon(target, name, colour)
                yield

    @Slot()
    def follow_system(self) -> None:
        """Look again whether the system is dark."""
        # Qt's own namespace takes longer to be made than all else a first paint needs, so it is not asked there
        scheme = self._application.styleHints().colorScheme()
        self._system_is_dark = scheme is QtCore.Qt.ColorScheme.Dark
        if self._mode is Mode.SYSTEM and self.dark is not self._system_is_dark:
            self.change()


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, value in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.Link: colours.accent,
        role.Accent: colours.accent,
        role.Light: colours.surface,
        role.Mid: colours.line,
        role.Dark: colours.muted,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette

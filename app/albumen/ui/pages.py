"""What stands in the middle of the window: the photographs, or a page in their place."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from albumen.core.marks import override

if TYPE_CHECKING:
    from albumen.ui.slices import Slices


Making = Generator[object, None, QWidget]
"""Makes a widget with pauses, and gives it at the end."""


@runtime_checkable
class ShowsPhotos(Protocol):
    """A page on which photographs can be chosen: commands for photographs are then about these."""

    def chosen_ids(self) -> list[int]:
        """The photographs chosen, in the order shown; none where it shows none now."""
        ...


class PageSpec(NamedTuple):
    """A page that is made when it is first opened.

    Attributes:
        key: names it; also in the sidebar.
        title: for the sidebar and the menu.
        icon: one of the icon set.
        make: gives the widget, on the GUI thread; as a generator where it has many parts (see `slices`).
    """

    key: str
    title: str
    icon: str
    make: Callable[[], QWidget | Making]


class PageStack(QStackedWidget):
    """Needs only the room of the page that is shown: a wide one opened before does not hold the window open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class Pages(QObject):
    """Shows one page at a time; a wide one takes the sidebar's room too, and gives it back.

    Args:
        home: the photographs.
        side: the sidebar's column.
    """

    shown = Signal(QWidget)
    """Another page has come to the front."""
    declared = Signal(object)
    """A `PageSpec` that can be opened from now on."""

    def __init__(self, home: QWidget, side: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.stack = PageStack(parent)
        self._home, self._current, self._side = home, home, side
        self._splitter: QSplitter | None = None
        self._side_wanted = True
        self._wide: list[QWidget] = []
        self._sizes: list[int] = []  # of the splitter, before a wide page took the room
        self._specs: dict[str, PageSpec] = {}
        self._made: dict[str, QWidget] = {}
        self._begun: dict[str, Making] = {}
        self._coming: Slices | None = None
        self.stack.addWidget(home)

    @property
    def current(self) -> QWidget:
        """What is shown."""
        return self._current

    @property
    def at_home(self) -> bool:
        """Whether the photographs are shown."""
        return self._current is self._home

    @property
    def wide(self) -> bool:
        """Whether what is shown takes the sidebar's room."""
        return self.current in self._wide

    @property
    def specs(self) -> tuple[PageSpec, ...]:
        """What has been declared, in that order."""
        return tuple(self._specs.values())

    def add(self, page: QWidget, *, wide: bool = False) -> None:
        """Take in a page, without showing it."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        if wide:
            self._wide.append(page)

    def declare(self, spec: PageSpec) -> None:
        """Offer a page that is made when it is first opened."""
        self._specs[spec.key] = spec
        self.declared.emit(spec)

    def open(self, key: str) -> QWidget:
        """Show a declared page at once; gives its widget."""
        page = self._make(key)
        self.show(page)
        return page

    def go(self, key: str) -> None:
        """Show a declared page; one that is still to be made comes to the front a few turns of the event loop later."""
        if key in self._made:
            self.show(self._made[key])
            return
        from albumen.ui.slices import Slices

        if self._coming is None:
            self._coming = Slices(self)
        self._coming.begin(self._brought(key))

    def _brought(self, key: str) -> Iterator[object]:
        from albumen.ui.slices import TURN, polished

        yield from self._parts(key)
        page = self._made[key]
        yield TURN
        yield from polished(page)
        yield TURN
        self.show(page)

    def _make(self, key: str) -> QWidget:
        for _ in self._parts(key):
            pass
        return self._made[key]

    def _parts(self, key: str) -> Iterator[object]:
        """Make a page with pauses; one that was begun before is gone on with."""
        if key in self._made:
            return
        if key not in self._begun:
            page = self._specs[key].make()
            if isinstance(page, QWidget):
                self._take(key, page)
                return
            self._begun[key] = page
        making = self._begun[key]
        while key not in self._made:
            try:
                yield next(making)
            except StopIteration as end:
                self._take(key, end.value)

    def _take(self, key: str, page: QWidget) -> None:
        self._begun.pop(key, None)
        self._made[key] = page
        self.add(page)

    def key_of(self, page: QWidget) -> str | None:
        """Under which key a page was declared, if it was."""
        return next((key for key, made in self._made.items() if made is page), None)

    @Slot(QWidget)
    def show(self, page: QWidget) -> None:
        """Show a page; one that is new here moves in. What was to come before does not come any more."""
        if self._coming is not None:
            self._coming.stop()
        if page is self.current:
            return
        self.add(page)
        was_wide = self.wide
        if page in self._wide and not was_wide and self._splitter is not None:
            self._sizes = self._splitter.sizes()
            self._side.hide()
            self._splitter.setSizes([0, self._sizes[0] + self._sizes[1], self._sizes[2]])
        self._current = page
        self.stack.setCurrentWidget(page)
        if was_wide and not self.wide:
            self._side.setVisible(self._side_wanted)
            if self._splitter is not None:
                self._splitter.setSizes(self._sizes)
        self.shown.emit(page)

    @Slot()
    def home(self) -> None:
        """Back to the photographs."""
        self.show(self._home)

    # -- the columns beside them -----------------------------------------------------------------------------------

    def live_in(self, splitter: QSplitter) -> None:
        """Know the splitter of (side, middle, inspector), whose room wide pages take."""
        self._splitter = splitter

    def want_side(self, wanted: bool) -> None:
        """Show or hide the sidebar; a wide page hides it all the same."""
        self._side_wanted = wanted
        self._side.setVisible(wanted and not self.wide)

    def set_columns(self, sizes: list[int]) -> None:
        """Give the columns these widths, in pixels; under a wide page once it closes."""
        self._sizes = sizes
        if self._splitter is not None:
            left, middle, right = sizes
            self._splitter.setSizes([0, left + middle, right] if self.wide else sizes)

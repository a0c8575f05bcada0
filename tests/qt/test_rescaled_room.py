"""After another text size, everything has the room that a window opened at that size gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLayout, QLineEdit, QWidget

from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.compare_control import CompareControl
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.warm_up import WarmUp
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
Room = dict[str, tuple[object, ...]]


def open_everything(window: MainWindow) -> None:
    """All pages, the large view, photographs side by side, and the settings."""
    ids = window.grid.photos.ids
    for spec in window.pages.specs:
        window.pages.open(spec.key)
    window.show_large(int(ids[0]))
    next(one.view for one in window.controls if isinstance(one, CompareControl)).show_photos(ids[:2].tolist(), ids)
    window.show_plugins()
    window.pages.home()
    window.grid.select_ids(ids[:1], int(ids[0]))


def room(window: MainWindow) -> Room:
    """What each layout leaves free, and how small and large a widget may be, by its place in the window."""
    found: Room = {}
    for widget in window.findChildren(QWidget):
        if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
            continue  # Qt's own
        name = _path(widget, window)
        margins = widget.contentsMargins()
        own: list[object] = [margins.left(), margins.top(), margins.right(), margins.bottom()]
        own += [widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(), widget.maximumHeight()]
        if isinstance(widget, QLineEdit):
            own.append(widget.textMargins().left())
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and not widget.isHidden():
            found[name] = tuple(own)  # the style sheet has its say, and what is hidden gets its room when it is shown
        outer = widget.layout()
        if outer is not None:
            for number, layout in enumerate(_layouts(outer)):
                found[f"{name} layout {number} {type(layout).__name__}"] = _free(layout)
    return found


def _free(layout: QLayout) -> tuple[object, ...]:
    margins = layout.contentsMargins()
    gaps = [
        (item.sizeHint().width(), item.sizeHint().height())
        for item in (layout.itemAt(number) for number in range(layout.count()))
        if item is not None and item.spacerItem() is not None
    ]
    return (margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing(), gaps)


def _layouts(layout: QLayout) -> Iterator[QLayout]:
    yield layout
    for number in range(layout.count()):
        inner = layout.itemAt(number)
        if inner is not None and isinstance(inner, QLayout):
            yield from _layouts(inner)


def _path(widget: QWidget, top: QWidget) -> str:
    parts: list[str] = []
    one: QWidget | None = widget
    while one is not None and one is not top:
        parent = one.parentWidget()
        kin = [] if parent is None else [each for each in parent.children() if type(each) is type(one)]
        parts.append(f"{type(one).__name__}[{kin.index(one) if one in kin else 0}]")
        one = parent
    return "/".join(reversed(parts))


@contextmanager
def opened(session: Session, theme: Theme, settle: Settle) -> Iterator[MainWindow]:
    tasks = Tasks(workers=2)
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    warm_up = window.findChild(WarmUp)
    assert warm_up is not None
    warm_up.deleteLater()
    window.resize(1280, 800)
    window.size_columns()
    window.show()
    settle(lambda: len(window.grid.photos.ids) > 0)
    open_everything(window)
    settle(lambda: window.inspector.details is not None)
    window.menus.actions["settings"].trigger()
    settle(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
    yield window
    tasks.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("first", "then"), [(1.0, 2.0), (2.0, 1.0)])
def test_another_text_size_leaves_the_room_of_a_fresh_window(
    session: Session, theme: Theme, settle: Settle, first: float, then: float
) -> None:
    theme.apply(scale=first)
    with opened(session, theme, settle) as window:
        theme.change(scale=then)
        settle(lambda: not theme.changing)
        live = room(window)
    with opened(session, theme, settle) as window:
        fresh = room(window)
    different = {name: (live[name], fresh[name]) for name in live if name in fresh and live[name] != fresh[name]}
    assert len(set(live) & set(fresh)) > 300
    assert not different, "\n".join(f"{name}: {was} is not {be}" for name, (was, be) in different.items())

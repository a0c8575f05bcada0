"""Work in the background gives way to what is shown full screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from albumen.host.session import Session
from albumen.ui.presence import Presence
from albumen.ui.window import MainWindow
from qt.qt_screen import fit_the_screen

Settle = Callable[[Callable[[], bool]], None]


def test_our_own_full_screen_counts(window: MainWindow, session: Session, settle: Settle) -> None:
    assert not session.throttle.presenting
    fit_the_screen(window)
    window.showFullScreen()
    settle(lambda: session.throttle.presenting)
    window.showNormal()
    settle(lambda: not session.throttle.presenting)


def test_another_programs_presentation_counts(window: MainWindow, session: Session, settle: Settle) -> None:
    presence = cast("Presence", next(one for one in window.controls if isinstance(one, Presence)))
    presence._elsewhere = lambda: True
    presence.look()
    settle(lambda: session.throttle.presenting)
    presence._elsewhere = lambda: False
    presence.look()
    settle(lambda: not session.throttle.presenting)

"""Opening photographs in another program: a real one is started with the files, and told of where it is not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.host.session import Session
from albumen.ui.open_with import EditorFailed, OpenWith, start
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def editor(tmp_path: Path) -> str:
    """A program, in a folder with a space, that notes the files it is given."""
    script = tmp_path / "my editor.py"
    note = f"pathlib.Path({str(tmp_path / 'seen')!r}).write_text('|'.join(sys.argv[1:]))"
    script.write_text(f"import sys, pathlib; {note}")
    return f'"{sys.executable}" "{script}"'


def test_the_program_chosen_gets_the_files(
    window: MainWindow, session: Session, editor: str, tmp_path: Path, settle: Settle
) -> None:
    window.findChild(OpenWith).use(editor)
    window.grid.setFocus()
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    paths = [session.library.photos.get(int(one)).path for one in window.grid.photos.ids[:2]]
    QTest.keyClick(window.grid, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(lambda: (tmp_path / "seen").exists() and (tmp_path / "seen").read_text() != "")
    assert (tmp_path / "seen").read_text() == "|".join(map(str, paths))


def test_what_cannot_be_opened_is_told(window: MainWindow, session: Session, settle: Settle) -> None:
    window.findChild(OpenWith).use("/no/such/editor --flag")
    window.grid.select_ids(window.grid.photos.ids[:1], window.grid.photos.id_at(0))
    window.menus.actions["open_with"].trigger()
    settle(lambda: any("/no/such/editor" in banner.text for banner in window.banners.banners))
    session.library.photos.get(int(window.grid.photos.ids[0])).path.unlink()
    window.menus.actions["open_with"].trigger()
    settle(lambda: any("not there now" in banner.text for banner in window.banners.banners))
    with pytest.raises(EditorFailed, match="quote"):
        start('"half', [Path("a.jpg")])

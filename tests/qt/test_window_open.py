"""What is handed to the window from outside: known and unknown photographs, folders, and a second start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from albumen.host.session import Session
from albumen.ui.large_view import LargeView
from albumen.ui.open_control import OpenControl
from albumen.ui.question import Question
from albumen.ui.single_window import SingleWindow, hand_over
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo

Settle = Callable[[Callable[[], bool]], None]


def control(window: MainWindow) -> OpenControl:
    return window.findChild(OpenControl)


def test_a_photograph_of_the_library_is_shown_large_in_its_folder(
    window: MainWindow, session: Session, photos: Path, settle: Settle
) -> None:
    path = photos / "photo-05.jpg"
    wanted = session.library.photos.by_path(path).id
    control(window).open([path])
    settle(lambda: window.pages.current is window.large and window.large.photo_id == wanted)
    assert len(window.large.ids) == 12


def test_a_stranger_is_shown_with_those_beside_it_and_its_folder_offered(
    window: MainWindow, session: Session, tmp_path: Path, settle: Settle
) -> None:
    for number in range(3):
        paint_photo(tmp_path / "card" / f"{number}.jpg", 40 + number)
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    (tmp_path / "card" / "notes.txt").write_text("no photo")
    control(window).open([tmp_path / "card" / "1.jpg"])
    settle(lambda: isinstance(window.pages.current, LargeView) and window.pages.current is not window.large)
    view = window.pages.current
    assert (view.photo_id, len(view.ids)) == (1, 3)
    settle(lambda: view.accessibleName() == "1.jpg")
    QTest.keyClick(view, Qt.Key.Key_Right)
    settle(lambda: view.accessibleName() == "2.jpg")
    assert session.library.photos.count() == 12
    assert view.chosen_ids() == []
    window.menus.actions["rename"].trigger()  # what was chosen before is not meant now
    settle(lambda: any("Choose the photos" in banner.text for banner in window.banners.banners))
    assert any("card is not in the library" in banner.text for banner in window.banners.banners)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle(lambda: window.pages.at_home)


def test_a_new_folder_is_asked_about_and_nonsense_is_named(
    window: MainWindow, session: Session, tmp_path: Path, settle: Settle
) -> None:
    (tmp_path / "new").mkdir()
    control(window).open([tmp_path / "new", tmp_path / "gone.jpg"])
    settle(lambda: any(box.isVisible() for box in window.findChildren(Question)))
    box = window.findChild(Question)
    assert "new" in box.ask.text()
    box.reject()
    assert any("gone.jpg is no photo" in banner.text for banner in window.banners.banners)
    assert len(session.library.folders.all()) == 1


def test_a_second_start_hands_its_paths_over(qapp: QApplication, tmp_path: Path, settle: Settle) -> None:
    assert not hand_over(tmp_path, [])
    single = SingleWindow(tmp_path)
    heard: list[list[Path]] = []
    single.asked.connect(heard.append)
    odd = tmp_path / os.fsdecode(b"n\xe9.jpg")
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from albumen.ui.single_window import hand_over;"
        "sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]) else 3)"
    )
    second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path), os.fsencode(odd), "b.jpg"])
    settle(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert heard == [[odd, Path.cwd() / "b.jpg"]]
    single.close()
    assert not hand_over(tmp_path, [])


def test_a_second_program_hands_over_before_it_opens_the_library(
    qapp: QApplication, tmp_path: Path, settle: Settle
) -> None:
    """There is no library at all here: opening it would make one."""
    single = SingleWindow(tmp_path / "gui")
    heard: list[list[Path]] = []
    single.asked.connect(heard.append)
    code = "import sys; from albumen.boot import main; sys.exit(main())"
    second = subprocess.Popen(
        [sys.executable, "-c", code, "--library", str(tmp_path / "gui"), "gui", "b.jpg"], env=os.environ
    )
    settle(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert heard == [[Path.cwd() / "b.jpg"]]
    single.close()
    assert not (tmp_path / "gui").exists()


@pytest.mark.parametrize("message", [b"nonsense\n", b"{}\n", b'{"paths": [1]}\n', b'{"paths": ["zz"]}\n'])
def test_what_is_no_message_opens_nothing(qapp: QApplication, tmp_path: Path, settle: Settle, message: bytes) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from albumen.ui.window_address import address_of

    single = SingleWindow(tmp_path)
    heard: list[object] = []
    single.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(address_of(tmp_path))
    socket.write(message)
    settle(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    single.close()

"""A photographer's first hour, by keyboard and mouse, in the real window: run by `test_journey.py` in a process.

Arguments: the library's folder, a folder of photographs, a folder for what is exported, a folder for screenshots.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QInputDialog, QLineEdit, QWidget

from albumen.boot import leave, open_session
from albumen.ui.app import Desk, application_for
from albumen.ui.export_sheet import ExportSheet
from albumen.ui.question import Question
from albumen.ui.records import Sources, Tile
from albumen.ui.window import MainWindow

LIBRARY, PHOTOS, OUT, SHOTS = (Path(one) for one in sys.argv[1:5])
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hand:
    """What the photographer does, and waits for."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.step = 0

    def until(self, what: str, condition: Callable[[], object], seconds: float = 120) -> None:
        """Wait with the event loop running."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                said = " | ".join(banner.text for banner in self.window.banners.banners)
                raise SystemExit(f"waited in vain until {what}; banners: {said}")
            self.rest(20)

    @staticmethod
    def rest(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def shot(self, name: str) -> None:
        """Keep what is on the screen, for whoever wants to look."""
        self.step += 1
        self.rest(100)
        self.window.grab().save(str(SHOTS / f"{self.step:02}-{name}.png"))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def command(self, name: str) -> None:
        """Choose a command of a menu."""
        action = self.window.menus.actions[name]
        assert action.isEnabled(), name
        action.trigger()

    def select(self, ids: list[int]) -> None:
        """Select photographs with the mouse: a click, then Ctrl and clicks."""
        grid = self.window.grid
        wanted: list[int] = []
        for photo_id in sorted(ids):
            wanted.append(photo_id)
            row = grid.photos.row_of(photo_id)
            grid.scrollTo(grid.photos.index(row, 0))
            self.rest(30)
            point = grid.visualRect(grid.photos.index(row, 0)).center()
            modifier = CONTROL if len(wanted) > 1 else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, point)
            self.until("it is selected", lambda: grid.current_id() == wanted[-1] and self.chosen() == wanted)

    def chosen(self) -> list[int]:
        """What is selected, in the order of its numbers."""
        return sorted(self.window.grid.selected_ids().tolist())

    def type_into(self, field: QWidget, text: str) -> None:
        """Click a field and type."""
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, text)

    def answer(self, kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
        """Wait for a dialog and do something in it."""
        self.until(f"{kind.__name__} is there", lambda: self.dialog(kind))
        dialog = self.dialog(kind)
        assert dialog is not None
        do(dialog)
        self.until(f"{kind.__name__} is gone", lambda: self.dialog(kind) is None)
        self.window.activateWindow()
        self.until("the window has the keyboard again", self.window.isActiveWindow)

    def dialog(self, kind: type[QDialog]) -> QDialog | None:
        """A dialog that is open."""
        return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)

    def idle(self) -> None:
        """Wait until no job is under way."""
        cards = self.window.jobs.cards
        self.until("the work is done", lambda: not any(c.job.state in {"running", "queued"} for c in cards.values()))


def main() -> None:
    application = application_for(sys.argv[:1], "en")
    session = open_session(LIBRARY)
    desk = Desk(session, application)
    window = desk.main
    window.resize(1280, 800)
    window.show()
    hand = Hand(window)
    window.activateWindow()  # a bare X server has no window manager to do it
    hand.until("it has the keyboard", window.isActiveWindow)
    for chapter in (first_run, search, tag, cull, album, learn, export, trash_and_undo):
        chapter(hand)
        sys.stdout.write(f"{chapter.__name__}: ok\n")
    window.close()
    desk.close()
    session.close()
    leave(0)


def first_run(hand: Hand) -> None:
    """Import: the folder that is named on the first page is read."""
    window = hand.window
    hand.until("it welcomes", lambda: window.content.page.name == "WELCOME")
    page = window.content.welcome
    page.add_folder(PHOTOS)
    hand.until("a model is offered", lambda: page.model.currentData() == "albumen-s")
    hand.shot("welcome")
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    hand.until("the photos are there", lambda: len(window.grid.photos.ids) == len(list(PHOTOS.glob("*.jpg"))))
    hand.idle()
    hand.shot("all photos")


def search(hand: Hand) -> None:
    """Words in the field, the nearest first; Esc leads back."""
    window = hand.window
    hand.command("find")
    QTest.keyClicks(window.header.search, "a red ball")
    nothing = window.content.nothing
    hand.until("it answers", lambda: nothing.isVisible() or "red ball”" in window.content.title)
    if nothing.isVisible():
        QTest.mouseClick(nothing.primary, Qt.MouseButton.LeftButton)
    else:
        window.browser.show_all()
    hand.until("everything is ranked", lambda: "everything" in window.content.title)

    def first_tiles() -> list[Tile | None]:
        return [window.thumbnails.tile(window.grid.photos.id_at(row)) for row in range(3)]

    hand.until("thumbnails are there", lambda: None not in first_tiles())
    first = first_tiles()
    assert sum(tile is not None and tile.name.startswith("circle") for tile in first) >= 2, first
    hand.shot("search")
    window.header.search.clear()
    hand.until("all are back", lambda: window.content.title.startswith("All photos"))


def named(hand: Hand, start: str) -> list[int]:
    """Ids of the photographs whose names begin so."""
    window = hand.window
    found = []
    for photo_id in window.grid.photos.ids.tolist():
        record = window.gateway.browsing.details(photo_id)
        if record.name.startswith(start):
            found.append(int(photo_id))
    return found


def tag(hand: Hand) -> None:
    """A tag for the selection, typed in the inspector."""
    window = hand.window
    hand.select(named(hand, "stripes")[:2])
    hand.until("the inspector follows", lambda: window.inspector.tags.isVisible() and window.inspector.details is None)
    field = window.inspector.tags.findChild(QLineEdit)
    hand.type_into(field, "holiday")
    QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)  # the completion may be open
    hand.until("the tag is listed", lambda: [(row.name, row.count) for row in sources(hand).tags] == [("holiday", 2)])
    hand.shot("tag")


def sources(hand: Hand) -> Sources:
    """What the left side lists."""
    assert hand.window.browser._sources is not None
    return hand.window.browser._sources


def cull(hand: Hand) -> None:
    """Keep and reject with one key each; the next photograph comes by itself."""
    window = hand.window
    hand.command("culling")
    first, second, third = window.grid.photos.ids[:3].tolist()
    window.grid.setFocus()
    hand.key(Qt.Key.Key_Home)
    hand.until("the first is current", lambda: window.grid.current_id() == first)
    hand.key(Qt.Key.Key_P)
    hand.until("the next has come", lambda: window.grid.current_id() == second)
    hand.key(Qt.Key.Key_X)
    hand.until("the one after has come", lambda: window.grid.current_id() == third)
    flags = window.gateway.browsing.details
    hand.until("both are marked", lambda: (flags(first).flag, flags(second).flag) == (1, -1))
    hand.shot("culling")
    hand.command("undo")
    hand.until("the second is not rejected", lambda: not flags(second).flag)
    hand.command("culling")


def album(hand: Hand) -> None:
    """An album of the selection."""
    hand.select(named(hand, "circle")[:5])
    hand.command("new_album")

    def name_it(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.findChild(QLineEdit), "Circles")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    hand.answer(QInputDialog, name_it)
    hand.until("it is listed", lambda: [(row.name, row.count) for row in sources(hand).albums] == [("Circles", 5)])


def learn(hand: Hand) -> None:
    """The album learns, says how well, and suggests what looks like its photographs."""
    window = hand.window
    hand.until("the panel is offered", lambda: learning(window) is not None)
    dock = learning(window)
    dock.show()
    hand.until("the panel is built", lambda: dock.widget() is not None)
    panel = dock.widget()
    hand.until("the album is offered", lambda: panel.current == "Circles" and panel.teaching.train.isEnabled())
    QTest.mouseClick(panel.teaching.train, Qt.MouseButton.LeftButton)
    hand.until("it has learned", panel.details.isVisible)
    hand.until("it says how good it is", lambda: panel.figures.text() or panel.message.text())
    hand.shot("learn")
    dock.close()


def learning(window: MainWindow) -> QDockWidget | None:
    """The panel of albums that learn, once its plugin runs."""
    return window.findChild(QDockWidget, "albumen_finetune.learn")


def export(hand: Hand) -> None:
    """Smaller copies for somebody else; the originals stay."""
    hand.select(named(hand, "circle")[:3])
    hand.command("export")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportSheet)
        dialog.folder.setText(str(OUT))
        dialog.format.setCurrentIndex(dialog.format.findData("jpeg"))
        dialog.size_limit.setValue(100)
        hand.until("it can be exported", dialog.export.isEnabled)
        hand.shot("export")
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)

    hand.answer(ExportSheet, choose)
    hand.until("they are there", lambda: len(list(OUT.glob("*.jpg"))) == 3)
    hand.idle()
    assert all(max(QImage(str(path)).size().toTuple()) == 100 for path in OUT.glob("*.jpg"))


def trash_and_undo(hand: Hand) -> None:
    """A photograph to the trash, and back."""
    window = hand.window
    before = len(window.grid.photos.ids)
    (one,) = named(hand, "plain")[:1]
    path = window.gateway.browsing.details(one).path
    hand.select([one])
    hand.command("trash")
    hand.answer(Question, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.until("it is gone", lambda: not path.exists() and len(window.grid.photos.ids) == before - 1)
    hand.shot("trashed")
    hand.command("undo")
    hand.until("it is back", lambda: path.exists() and len(window.grid.photos.ids) == before)


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    main()

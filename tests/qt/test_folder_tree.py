"""Folders inside folders on the left side: listed when one is opened, counted, chosen, remembered, walked by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.core.library import Library
from albumen.ui.records import BranchRow, FolderRow, Kind, Scope, Sources
from albumen.ui.sidebar import Sidebar
from albumen.ui.sidebar_delegate import COUNT_ROLE
from albumen.ui.sidebar_model import MOST_BRANCHES
from albumen.ui.source_control import SourceControl
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]
ROOT = Path("/home/anna/Pictures")
TREE = {
    str(ROOT): (BranchRow(ROOT / "Family", 3), BranchRow(ROOT / "Trips", 5, branches=True)),
    str(ROOT / "Trips"): (BranchRow(ROOT / "Trips/Italy", 2), BranchRow(ROOT / "Trips/Japan", 3)),
}


@pytest.fixture
def library(tmp_path: Path, photos: Path) -> Library:  # instead of the flat one of conftest
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        for number, path in enumerate(sorted(photos.iterdir())):
            record_photo(library, path, datetime(2024, 5, 1, number))
        for number, name in enumerate(("Trips/Italy/a", "Trips/Italy/b", "Trips/Japan/c", "Work 10/d", "Work 9/e")):
            path = photos / f"{name}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            paint_photo(path, 20 + number)
            record_photo(library, path, datetime(2024, 6, 1 + number))
    return library


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 500)
    sidebar.branches_asked.connect(lambda paths: sidebar.show_branches({path: TREE.get(path, ()) for path in paths}))
    sidebar.show_sources(Sources(12, (FolderRow(1, ROOT, online=True, count=12, branches=True),)))
    sidebar.show()
    return sidebar


def rows(sidebar: Sidebar) -> list[str]:
    """What is to be seen of the tree, with two spaces for each folder around."""
    found, index = [], sidebar._items[Kind.FOLDER, 1].index()
    while index.isValid():
        depth, above = 0, index.parent().parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        found.append(f"{'  ' * depth}{index.data()} {index.data(COUNT_ROLE)}")
        index = sidebar.indexBelow(index)
    return found


def arrow(sidebar: Sidebar, scope: Scope) -> QPoint:
    index = sidebar._items[scope.kind, scope.key].index()
    return sidebar._delegate.before_icon(sidebar, index).center()


def branch(name: str) -> Scope:
    return Scope(Kind.FOLDER, str(ROOT / name), Path(name).name)


def test_nothing_is_read_before_a_folder_is_opened(sidebar: Sidebar) -> None:
    asked: list[list[str]] = []
    sidebar.branches_asked.connect(asked.append)
    chosen: list[Scope] = []
    sidebar.scope_chosen.connect(chosen.append)
    sidebar.show_sources(Sources(12, (FolderRow(1, ROOT, online=True, count=12, branches=True),)))
    assert rows(sidebar) == ["Pictures 12"]
    assert asked == []
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=arrow(sidebar, Scope(Kind.FOLDER, 1)))
    assert rows(sidebar) == ["Pictures 12", "  Family 3", "  Trips 5"]
    assert asked == [[str(ROOT)]]
    assert chosen == [], "the arrow only opens"
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=arrow(sidebar, Scope(Kind.FOLDER, 1)))
    assert rows(sidebar) == ["Pictures 12"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrow_keys_open_and_close(sidebar: Sidebar, direction: Qt.LayoutDirection) -> None:
    sidebar.setLayoutDirection(direction)
    inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
    if direction is Qt.LayoutDirection.RightToLeft:
        inwards, outwards = outwards, inwards
    sidebar.choose(Scope(Kind.FOLDER, 1))
    QTest.keyClick(sidebar, inwards)
    assert len(rows(sidebar)) == 3
    QTest.keyClick(sidebar, inwards)
    assert sidebar.scope == branch("Family")
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    QTest.keyClick(sidebar, inwards)
    assert rows(sidebar) == ["Pictures 12", "  Family 3", "  Trips 5", "    Italy 2", "    Japan 3"]
    QTest.keyClick(sidebar, inwards)
    assert sidebar.scope == branch("Trips/Italy")
    QTest.keyClick(sidebar, outwards)
    assert sidebar.scope == branch("Trips")
    QTest.keyClick(sidebar, outwards)
    assert len(rows(sidebar)) == 3
    QTest.keyClick(sidebar, outwards)
    assert sidebar.scope.key == 1
    QTest.keyClick(sidebar, outwards)
    QTest.keyClick(sidebar, outwards)
    assert rows(sidebar) == ["Pictures 12"]
    assert sidebar.scope.key == 1, "headings are not gone to"


def test_a_closed_folder_takes_the_choice_over(sidebar: Sidebar) -> None:
    sidebar.open_folders(TREE)
    sidebar.choose(branch("Trips/Japan"))
    sidebar.collapse(sidebar._items[Kind.FOLDER, 1].index())
    assert sidebar.scope.key == 1


def test_what_is_chosen_stays_while_it_is_there_and_then_goes_to_the_folder_around_it(sidebar: Sidebar) -> None:
    sidebar.open_folders(TREE)
    sidebar.choose(branch("Trips/Japan"))
    chosen: list[Scope] = []
    sidebar.scope_chosen.connect(chosen.append)
    sidebar.show_sources(Sources(13, (FolderRow(1, ROOT, online=True, count=13, branches=True),)))
    assert sidebar.scope == branch("Trips/Japan")
    assert chosen == []
    sidebar.show_branches({str(ROOT / "Trips"): TREE[str(ROOT / "Trips")][:1]})
    assert chosen == [branch("Trips")]


def test_a_hundred_thousand_folders_are_listed_in_portions(sidebar: Sidebar) -> None:
    many = tuple(BranchRow(ROOT / f"{number:06}", 1) for number in range(100_000))
    sidebar.open_folders([str(ROOT)])
    sidebar.show_branches({str(ROOT): many})
    assert len(rows(sidebar)) == 1 + MOST_BRANCHES + 1
    last = sidebar.model().index(MOST_BRANCHES, 0, sidebar._items[Kind.FOLDER, 1].index())
    assert "99,800" in str(last.data()) or "99800" in str(last.data())
    sidebar.setCurrentIndex(last)
    QTest.keyClick(sidebar, Qt.Key.Key_Return)
    assert len(rows(sidebar)) == 1 + 2 * MOST_BRANCHES + 1


def test_what_a_screen_reader_is_told(sidebar: Sidebar) -> None:
    sidebar.open_folders(TREE)
    text = sidebar._items[Kind.FOLDER, str(ROOT / "Trips")].data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Trips, 5")
    tree = QAccessible.queryAccessibleInterface(sidebar)
    states = {tree.child(row).text(QAccessible.Text.Name): tree.child(row).state() for row in range(tree.childCount())}
    assert next(state.expanded for name, state in states.items() if name.startswith("Trips"))
    assert not next(state.expandable for name, state in states.items() if name.startswith("Italy"))


def test_a_folder_inside_a_watched_one_is_looked_at(
    window: MainWindow, qapp: QApplication, photos: Path, settle: Settle
) -> None:
    sidebar = window.sidebar
    settle(lambda: any(kind is Kind.FOLDER for kind, _ in sidebar._items))
    top = next(item for (kind, _), item in sidebar._items.items() if kind is Kind.FOLDER)
    sidebar.expand(top.index())
    settle(lambda: (Kind.FOLDER, str(photos / "Trips")) in sidebar._items)
    inside = [path for (kind, path) in sidebar._items if kind is Kind.FOLDER and isinstance(path, str)]
    assert [Path(path).name for path in inside] == ["Trips", "Work 9", "Work 10"]
    sidebar.choose(Scope(Kind.FOLDER, str(photos / "Trips")))
    settle(lambda: len(window.grid.photos.ids) == 3)
    assert window.content.title.startswith("Trips")
    sidebar.expand(sidebar._items[Kind.FOLDER, str(photos / "Trips")].index())
    settle(lambda: (Kind.FOLDER, str(photos / "Trips/Italy")) in sidebar._items)
    sidebar.choose(Scope(Kind.FOLDER, str(photos / "Trips/Italy")))
    settle(lambda: len(window.grid.photos.ids) == 2)

    # What was open is open again in the next window.
    window.memory.flush()
    again = Sidebar(window.theme, window)
    frame_control = next(control for control in window.controls if isinstance(control, SourceControl))
    assert frame_control.remembered() == sorted([str(photos), str(photos / "Trips")])
    again.open_folders(frame_control.remembered())
    assert again._open.paths == sidebar._open.paths

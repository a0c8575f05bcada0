"""Writing tags from the window: the preview, the job, the sidecar."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.library import Library
from albumen.core.metadata.words import words_of
from albumen.core.metadata.xmp_fields import xmp_fields
from albumen.host.session import Session
from albumen.ui.gateway import Gateway
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.writing_sheet import WritingControl, WritingSheet


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.close()
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


def test_the_sheet_shows_what_changes_and_writes_it(
    window: QMainWindow,
    theme: Theme,
    tasks: Tasks,
    session: Session,
    settle: Callable[[Callable[[], bool]], None],
) -> None:
    ids = session.library.photos.ids().tolist()[:3]
    session.library.tags.add(ids[:2], "Trips/Sydney")
    session.library.photos.set_rating(ids[:1], 4)
    menu = window.menuBar().addMenu("Photo")
    control = WritingControl(Gateway(session), tasks, theme, menu=menu, chosen=lambda: ids, window=window)
    control.action.trigger()
    (sheet,) = window.findChildren(WritingSheet)
    settle(lambda: sheet.rows.topLevelItemCount() == 2)
    assert sheet.rows.topLevelItem(0).text(1) == "tags: + Trips/Sydney; rating: none -> 4"
    path = session.library.photos.get(ids[0]).path
    assert path is not None
    sidecar = path.with_name(f"{path.name}.xmp")
    assert not sidecar.exists()

    sheet.write.click()
    settle(lambda: all(job.state == "done" for job in session.jobs.all()) and sidecar.exists())
    assert words_of(xmp_fields(sidecar.read_bytes())).tags == ("Trips/Sydney",)
    tasks.close()

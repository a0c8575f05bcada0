"""The contact sheet in the window: a page that follows the choices, and a file in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.host.session import Session
from albumen.ui.contact_control import ContactControl
from albumen.ui.contact_sheet import ContactSheet
from albumen.ui.relay import Relay
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def jobs(window: MainWindow, session: Session) -> Iterator[MainWindow]:
    relay = Relay(10, window)
    relay.arrived.connect(window.jobs_changed)
    relay.listen(session.jobs.subscribe)
    yield window
    relay.close()


def test_the_page_follows_the_choices_and_is_written(jobs: MainWindow, tmp_path: Path, settle: Settle) -> None:
    jobs.grid.setFocus()
    jobs.grid.select_ids(jobs.grid.photos.ids[:5], jobs.grid.photos.id_at(0))
    ids = [int(one) for one in jobs.grid.photos.ids[:5]]
    QTest.keyClick(jobs.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(lambda: any(sheet.isVisible() for sheet in jobs.findChildren(ContactSheet)))
    sheet = jobs.findChild(ContactSheet)
    settle(lambda: not sheet.preview.page.isNull())
    upright = sheet.preview.page.size()
    assert upright.height() > upright.width()
    sheet.lying.setCurrentIndex(1)
    sheet.columns.setValue(2)
    sheet.rows.setValue(1)
    assert "3 page" in sheet.note.text()
    settle(lambda: sheet.preview.page.width() > sheet.preview.page.height())
    choices = sheet.choices
    sheet.reject()
    jobs.findChild(ContactControl).save(ids, tmp_path / "sheet.pdf", choices)
    settle(lambda: any("sheet.pdf is written" in banner.text for banner in jobs.banners.banners))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")

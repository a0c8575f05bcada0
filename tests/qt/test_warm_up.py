"""Searching is made ready before the owner searches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.api import Cancelled, UserError
from albumen.boot import open_session
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui.gateway import Gateway
from albumen.ui.search_field import SearchField
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme
from albumen.ui.warm_up import WarmUp

Settle = Callable[[Callable[[], bool]], None]
LONG = 1_000_000


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.close()
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SearchField:
    field = SearchField(theme)
    qtbot.addWidget(field)
    return field


def test_it_begins_when_the_window_is_idle(session: Session, tasks: Tasks, field: SearchField, settle: Settle) -> None:
    warm_up = WarmUp(Gateway(session), tasks, field, idle_ms=0)
    settle(lambda: warm_up.task is not None)
    tasks.close()


def test_it_begins_once_when_the_field_is_entered(session: Session, tasks: Tasks, field: SearchField) -> None:
    warm_up = WarmUp(Gateway(session), tasks, field, idle_ms=LONG)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert warm_up.task is None
    field.entered.emit()
    task = warm_up.task
    field.entered.emit()
    assert task is not None
    assert warm_up.task is task
    tasks.close()


def test_without_a_photo_looked_at_no_model_is_loaded(session: Session) -> None:
    Gateway(session).searching.warm_up(Task())
    assert session._encoder._made is None


def test_it_goes_all_the_way_to_a_search(session: Session) -> None:
    session.library.models.register("former", "Former", 4)
    session.library.models.activate("former")
    session.library.vectors.put("former", session.library.photos.ids()[:1], np.eye(1, 4, dtype=np.float32))
    with pytest.raises(UserError, match="has not seen the photos yet"):  # the model of this session, that is
        Gateway(session).searching.warm_up(Task())
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        Gateway(session).searching.warm_up(task)

"""Plugins in the window: their panels and pages, their commands as jobs, their log, and removing them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from albumen.api import Invocation
from albumen.boot import open_session
from albumen.core.library import Library
from albumen.core.paths import plugin_folder
from albumen.host.session import Session
from albumen.testing.world import plugin_files
from albumen.ui import preferences
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.panels import DockTitle
from albumen.ui.plugin_sheets import LogSheet, RemovalSheet
from albumen.ui.plugins_page import PluginCard
from albumen.ui.relay import Relay
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.tab_walk import in_sight, name_of, stops

Settle = Callable[[Callable[[], bool]], None]
CODE = """
import threading
from albumen.api import CommandResult, Progress
STARTED = threading.Event()
def panel(text):
    from PySide6.QtWidgets import QLabel
    return QLabel(text)
def activate(ctx):
    for area in ("left", "right", "bottom", "page"):
        ctx.add_panel(f"at-{area}", lambda area=area: panel(f"I am {area}"))
    ctx.add_panel("bad-panel", lambda: 1 / 0)
    ctx.add_panel("odd-panel", lambda: "no widget")
    def work(call):
        call.progress(Progress(1, 2, "half"))
        ctx.log.info("worked on %d", len(call.photo_ids))
        return CommandResult(f"Worked on {len(call.photo_ids)}.")
    def wait(call):
        STARTED.set()
        while not call.cancel.cancelled:
            pass
        call.cancel.raise_if_cancelled()
    ctx.add_command("work-hard", work)
    ctx.add_command("wait-long", wait)
"""
MANIFEST = "".join(
    f'[[panels]]\nid = "{name}"\ntitle = "{name.title()}"\narea = "{area}"\n'
    for name, area in [
        *((f"at-{area}", area) for area in ("left", "right", "bottom", "page")),
        ("bad-panel", "right"),
        ("odd-panel", "page"),
    ]
) + "".join(f'[[commands]]\nid = "{name}"\ntitle = "{name}"\nmenu = "tools"\n' for name in ("work-hard", "wait-long"))


@pytest.fixture
def session(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    plugin_files(plugin_folder(), "worker", CODE, MANIFEST)
    library.close()
    session = open_session(tmp_path / "library")
    session.host.enable("worker")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    plugins = Relay(5, window)
    plugins.arrived.connect(window.plugins_changed)
    plugins.listen(lambda post: session.host.subscribe(lambda: post(None)))
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: len(panels(window)) == 6)
    settle(lambda: {"work-hard", "wait-long"} <= {one.text() for one in window.menus._plugin_actions})
    settle(lambda: len(window.grid.photos.ids) == 12)
    yield window
    plugins.close()
    tasks.close()
    window.close()
    window.deleteLater()


def panels(window: MainWindow) -> list[str]:
    return [panel.id for panel in window.plugins._panels._actions if panel.plugin_id == "worker"]


def action(window: MainWindow, title: str):
    actions = window.menus._panels.actions() + window.menus._plugin_actions
    return next(one for one in actions if one.text() == title)


def shown_texts(window: MainWindow) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisible()}


def test_panels_open_where_the_manifest_says(window: MainWindow, settle: Settle) -> None:
    for area in ("left", "right", "bottom"):
        action(window, f"At-{area.title()}").trigger()
        settle(lambda area=area: f"I am {area}" in shown_texts(window))
    action(window, "At-Page").trigger()
    settle(lambda: "I am page" in shown_texts(window))
    assert not window.grid.isVisible()
    page = window.pages.current
    page.findChild(QToolButton).click()
    assert window.grid.isVisible()
    action(window, "At-Page").trigger()
    assert window.pages.current is page, "built once"


def test_the_title_of_a_panel_grows_with_the_text_and_closes_it(window: MainWindow, settle: Settle) -> None:
    action(window, "At-Left").trigger()
    settle(lambda: "I am left" in shown_texts(window))
    (title,) = [one for one in window.findChildren(DockTitle) if one.isVisible()]
    before = title.sizeHint().height()
    window.set_text_scale(2.0)
    window.theme.finish()
    assert title.sizeHint().height() > before
    title.findChild(QToolButton).click()
    assert "I am left" not in shown_texts(window)


def test_a_disabled_plugin_takes_its_panels_along(window: MainWindow, session: Session, settle: Settle) -> None:
    action(window, "At-Page").trigger()
    action(window, "At-Left").trigger()
    session.host.disable("worker")
    settle(lambda: not panels(window))
    assert window.grid.isVisible()
    assert not {"I am page", "I am left"} & shown_texts(window)


@pytest.mark.parametrize(("title", "words"), [("Bad-Panel", "ZeroDivisionError"), ("Odd-Panel", "not a widget")])
def test_a_bad_panel_is_a_sentence(title: str, words: str, window: MainWindow, settle: Settle) -> None:
    action(window, title).trigger()
    settle(lambda: any(words in banner.text for banner in window.banners.banners))
    assert window.grid.isVisible()


def test_a_command_is_a_job_and_says_what_came_of_it(window: MainWindow, session: Session, settle: Settle) -> None:
    window.grid.select_ids(window.grid.photos.ids[:3])
    action(window, "work-hard").trigger()
    settle(lambda: any("Worked on 3." in banner.text for banner in window.banners.banners))
    assert [(job.title, job.state) for job in session.jobs.all()] == [("work-hard", "done")]
    assert "worked on 3" in session.host.log_text("worker")


def test_a_command_is_cancelled_like_any_job(window: MainWindow, session: Session, settle: Settle) -> None:
    action(window, "wait-long").trigger()
    started = session.host.runtime("worker").module.STARTED
    settle(started.is_set)
    session.jobs.get(session.jobs.all()[0].id).cancel()
    settle(lambda: session.jobs.all()[0].state == "cancelled")


def card(window: MainWindow) -> PluginCard:
    return next(one for one in window.plugins_page.cards if one.plugin.id == "worker")


def button(window: MainWindow, text: str) -> QPushButton:
    return next(one for one in card(window).findChildren(QPushButton) if one.text().startswith(text))


def test_log_reload_and_removal_from_the_page(window: MainWindow, session: Session, settle: Settle) -> None:
    session.host.run_command("work-hard", Invocation())
    window.show_plugins()
    settle(lambda: any(one.plugin.id == "worker" for one in window.plugins_page.cards))
    button(window, "Log").click()
    settle(lambda: bool(window.findChildren(LogSheet)))
    assert "worked on 0" in window.findChildren(LogSheet)[0].text.toPlainText()
    plugin_files(plugin_folder(), "worker", "def activate(ctx): raise ValueError('no more')", "")
    button(window, "Reload").click()
    settle(lambda: any(one.plugin.state == "failed" for one in window.plugins_page.cards))
    assert "no more" in card(window).plugin.reason
    button(window, "Remove").click()
    settle(lambda: bool(window.findChildren(RemovalSheet)))
    sheet = window.findChildren(RemovalSheet)[0]
    sheet.data.setChecked(True)
    sheet.accept()
    settle(lambda: "worker" not in {one.plugin.id for one in window.plugins_page.cards})
    assert not (plugin_folder() / "worker").exists()
    assert not (session.library.folder / "plugins" / "worker").exists()


def test_an_exception_in_a_slot_is_laid_at_its_plugins_door(session: Session) -> None:
    runtime = session.host.runtime("worker")
    with pytest.raises(ZeroDivisionError) as theirs:
        runtime.registrations.panels.entries["bad-panel"]()
    assert session.host.blame(theirs.value) == "worker"
    assert runtime.guard.failures[-1].call == "a panel"
    with pytest.raises(ZeroDivisionError) as ours:
        1 / 0  # noqa: B018 - raises
    assert session.host.blame(ours.value) is None


def test_tab_stops_at_what_is_seen_of_docks(window: MainWindow, settle: Settle) -> None:
    docks = window.plugins._panels.docks
    right = [docks[panel] for panel in docks if panel.area == "right" and panel.id != "bad-panel"]
    bar, first, second = window.findChild(QTabBar), right[0], right[1]
    assert bar.count() == 0  # several docks have one place, and none is shown
    unseen = [name_of(stop) for stop in stops(window) if not in_sight(stop)]
    assert unseen == []
    assert bar not in list(stops(window))
    first.show()
    second.show()
    settle(lambda: bar.count() == 2)
    for front in (first, second):
        front.raise_()
        settle(front.isEnabled)
        reached = list(stops(window))
        assert bar in reached
        assert [name_of(stop) for stop in reached if not in_sight(stop)] == []
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name)
    bar.setFocus()
    second.close()
    settle(lambda: bar.count() == 1)
    assert not bar.hasFocus()
    assert bar not in list(stops(window))


def test_the_keyboard_begins_at_something_seen(window: MainWindow, qapp: QApplication) -> None:
    window.show_plugins()
    qapp.processEvents()
    assert in_sight(qapp.focusWidget())

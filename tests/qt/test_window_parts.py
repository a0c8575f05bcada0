"""The window's parts, each alone: what they show, what they announce, and how they are used by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from albumen.api import Cancelled
from albumen.core.jobs import JobStatus
from albumen.core.settings import Setting
from albumen.core.throttle import FOR_MAINS
from albumen.host.app_settings import BACKGROUND, DEVICE, PRECISION, SIDECAR_NAMING, app_settings
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.banners import BannerArea
from albumen.ui.canvas import Canvas
from albumen.ui.gateway.settings import AppSettings
from albumen.ui.grid.model import photo_mime
from albumen.ui.inspector import Inspector
from albumen.ui.jobs_panel import JobsPanel
from albumen.ui.large_view import LargeView
from albumen.ui.pictures import Pictures
from albumen.ui.plugins_page import PluginsPage
from albumen.ui.rating import RatingEdit
from albumen.ui.records import AlbumRow, Common, Details, FolderRow, Kind, PluginRow, Scope, Sources, TagMark, TagRow
from albumen.ui.relay import Relay
from albumen.ui.search_field import SearchField
from albumen.ui.settings_form import SettingsForm
from albumen.ui.sidebar import Sidebar
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme

Settle = Callable[[Callable[[], bool]], None]

# -- tasks and relay -------------------------------------------------------------------------------------------------


def test_results_come_back_on_the_gui_thread(tasks: Tasks, settle: Settle) -> None:
    seen: list[object] = []
    tasks.run(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())))
    settle(lambda: bool(seen))
    worker, receiver = seen[0]  # type: ignore[misc]
    assert receiver == threading.get_ident() != worker


def test_errors_reach_whoever_asked_or_else_the_window(tasks: Tasks, qtbot: QtBot, settle: Settle) -> None:
    asked: list[Exception] = []
    tasks.run(partial(int, "x"), None, asked.append)
    with qtbot.waitSignal(tasks.failed, timeout=60_000) as failed:
        tasks.run(partial(int, "y"))
    settle(lambda: bool(asked))
    assert isinstance(asked[0], ValueError)
    assert "'y'" in str(failed.args[0])


def test_a_cancelled_call_is_not_delivered(tasks: Tasks, settle: Settle) -> None:
    gate, seen = threading.Event(), []
    token = Task()

    def work() -> int:
        gate.wait(10)
        token.raise_if_cancelled()
        return 1

    tasks.run(work, seen.append, seen.append, token)
    token.cancel()
    gate.set()
    tasks.run(lambda: 2, seen.append)
    settle(lambda: bool(seen))
    assert seen == [2]
    with pytest.raises(Cancelled):
        token.raise_if_cancelled()


def test_a_destroyed_receiver_is_not_called(tasks: Tasks, qtbot: QtBot, settle: Settle, theme: Theme) -> None:
    rating = RatingEdit(theme)
    gate, seen = threading.Event(), []

    def work() -> int:
        gate.wait(10)
        return 3

    tasks.run(work, rating.set_rating)
    with qtbot.waitSignal(rating.destroyed):
        rating.deleteLater()
    gate.set()
    tasks.run(lambda: 1, seen.append)
    settle(lambda: bool(seen))


def test_a_relay_bundles_what_many_threads_post(settle: Settle) -> None:
    relay = Relay(20)
    bundles: list[list[object]] = []
    relay.arrived.connect(bundles.append)
    threads = [threading.Thread(target=lambda n=n: [relay.post((n, i)) for i in range(50)]) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settle(lambda: sum(map(len, bundles)) == 150)
    assert len(bundles) < 20
    first = [i for bundle in bundles for n, i in bundle if n == 0]  # type: ignore[misc]
    assert first == list(range(50)), "in order"
    ended = []
    relay.listen(lambda post: lambda: ended.append(post))
    relay.close()
    relay.post("late")
    assert ended


# -- search field ----------------------------------------------------------------------------------------------------


def test_typing_asks_once_it_pauses(qtbot: QtBot, settle: Settle, theme: Theme) -> None:
    field = SearchField(theme)
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    QTest.keyClicks(field, "dog on  the beach")
    assert asked == []
    settle(lambda: asked == ["dog on the beach"])


def test_enter_asks_at_once_and_leads_to_the_results(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme)
    qtbot.addWidget(field)
    asked: list[str] = []
    field.asked.connect(asked.append)
    QTest.keyClicks(field, "dog")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["dog"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["dog", ""]
    field.setText("cat")
    field.leave()
    assert field.text() == ""
    QTest.qWait(250)
    assert asked == ["dog", ""], "leaving asks for nothing"


# -- jobs ------------------------------------------------------------------------------------------------------------


def test_a_job_tells_how_far_it_is_and_can_be_paused_and_cancelled(qtbot: QtBot, theme: Theme) -> None:
    panel = JobsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_job(JobStatus(7, "Reading Pictures", "running", 30, 120, "", 15.0, 360.0))
    card = panel.cards[7]
    assert card.accessibleName() == "Reading Pictures: 30 of 120 · 15 a second · 6 min left"
    buttons = {button.accessibleName(): button for button in card.findChildren(QToolButton)}
    with qtbot.waitSignal(panel.pause_asked) as asked:
        buttons["Pause Reading Pictures"].click()
    assert asked.args == [7]
    panel.show_job(JobStatus(7, "Reading Pictures", "running", 30, 120, waits=FOR_MAINS))
    assert "Waiting for mains power" in panel.cards[7].accessibleName()
    go_on = panel.cards[7].findChild(QPushButton)
    assert not go_on.isHidden()
    with qtbot.waitSignal(panel.go_on_asked) as asked:
        go_on.click()
    assert asked.args == [7]
    panel.show_job(JobStatus(7, "Reading Pictures", "running", 31, 120))
    assert go_on.isHidden()
    panel.show_job(JobStatus(7, "Reading Pictures", "paused", 30, 120))
    with qtbot.waitSignal(panel.resume_asked):
        buttons["Pause Reading Pictures"].click()
    with qtbot.waitSignal(panel.cancel_asked):
        buttons["Cancel Reading Pictures"].click()


def test_a_failed_job_stays_until_it_is_dismissed(qtbot: QtBot, theme: Theme) -> None:
    panel = JobsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_job(JobStatus(1, "Fine-tune", "running"))
    panel.show_job(JobStatus(1, "Fine-tune", "failed", error="The album has 3 photos; it needs 10."))
    panel._sweep()
    assert "needs 10" in panel.cards[1].accessibleName()
    panel.cards[1]._cancel.click()
    assert not panel.cards
    assert not panel.isVisibleTo(panel.parentWidget())
    panel.show_job(JobStatus(2, "Quick", "done", 5, 5))
    assert not panel.cards, "what came and went unseen is not shown"


# -- banners ---------------------------------------------------------------------------------------------------------


def test_notices_do_not_pile_up(qtbot: QtBot, theme: Theme) -> None:
    area = BannerArea(theme)
    qtbot.addWidget(area)
    for number in (1, 1, 2, 3, 4):
        area.show_notice("warning", f"notice {number}")
    assert [banner.text for banner in area.banners] == ["notice 2", "notice 3", "notice 4"]
    done: list[str] = []
    area.show_notice("error", "broken", ("Show the log", lambda: done.append("shown")))
    [button] = area.banners[-1].findChildren(QPushButton)
    button.click()
    assert done == ["shown"]
    assert "broken" not in [banner.text for banner in area.banners]


def _text(child: object) -> str:
    text = getattr(child, "text", "")
    return text() if callable(text) else str(text)


# -- sidebar ---------------------------------------------------------------------------------------------------------

SOURCES = Sources(
    12,
    (FolderRow(1, Path("/home/anna/Pictures"), online=True, count=12), FolderRow(2, Path("/media/usb"), online=False)),
    (AlbumRow(5, "Garden", 3),),
    (TagRow("beach", 2),),
)


def test_the_sidebar_keeps_what_is_chosen_while_it_is_refilled(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    sidebar.show_sources(SOURCES)
    chosen: list[Scope] = []
    sidebar.scope_chosen.connect(chosen.append)
    sidebar.choose(Scope(Kind.ALBUM, 5))
    assert chosen == [Scope(Kind.ALBUM, 5, "Garden")]
    sidebar.show_sources(SOURCES)
    assert len(chosen) == 1
    assert sidebar.scope.key == 5
    sidebar.show_sources(Sources(12, SOURCES.folders))
    assert chosen[-1].kind is Kind.ALL, "the album is gone"


def test_the_sidebar_is_walked_by_keyboard_past_the_headings(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    sidebar.show_sources(SOURCES)
    chosen: list[Kind] = []
    sidebar.scope_chosen.connect(lambda scope: chosen.append(scope.kind))
    for _ in range(8):
        QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert chosen == [Kind.FOLDER, Kind.FOLDER, Kind.ALBUM, Kind.TAG]


def test_photos_are_dropped_on_albums_only(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(250, 500)
    sidebar.show_sources(SOURCES)
    sidebar.show()
    dropped: list[tuple[int, object]] = []
    sidebar.photos_dropped.connect(lambda album, ids: dropped.append((album, ids)))
    data = photo_mime([4, 9])
    for kind, key in ((Kind.FOLDER, 1), (Kind.ALBUM, 5)):
        point = QPointF(sidebar.visualRect(sidebar._items[kind, key].index()).center())
        action, button, key_ = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        sidebar.dropEvent(QDropEvent(point, action, data, button, key_))
    assert dropped == [(5, [4, 9])]


def test_every_row_has_a_menu_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    removed: list[int] = []
    sidebar.remove_folder_asked.connect(removed.append)
    menu = sidebar.menu_for(Scope(Kind.FOLDER, 1, "Pictures"))
    menu.actions()[0].trigger()
    assert removed == [1]
    assert [action.text() for action in sidebar.menu_for(None).actions()] == ["New album…"]


# -- inspector -------------------------------------------------------------------------------------------------------

DETAILS = Details(
    photo_id=3,
    name="beach.jpg",
    path=Path("/home/anna/Pictures/beach.jpg"),
    width=4000,
    height=3000,
    size=2_500_000,
    taken_at=datetime(2024, 5, 1, 12, 30),
    rating=2,
    tags=(TagMark("beach", "user", "accepted"), TagMark("sunset", "albumen_autotag", "suggested", 0.8)),
)


def test_the_inspector_does_not_pass_off_the_time_of_a_file_as_when_it_was_taken(qtbot: QtBot, theme: Theme) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    for known, label in ((True, "Taken"), (False, "Modified")):
        inspector.show_one(replace(DETAILS, date_known=known))
        labels = {text.text() for text in inspector.findChildren(QLabel) if not text.isHidden()}
        assert {"Taken", "Modified"} & labels == {label}


def test_the_inspector_shows_and_edits_one_photo(qtbot: QtBot, theme: Theme) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.show_one(DETAILS)
    assert inspector.rating.rating == 2
    assert [chip.mark.name for chip in inspector.tags.chips] == ["beach", "sunset"]
    with qtbot.waitSignal(inspector.rated) as rated:
        QTest.keyClick(inspector.rating, Qt.Key.Key_4)
    assert rated.args == [4]
    added: list[str] = []
    inspector.tag_added.connect(added.append)
    QTest.keyClicks(inspector.tags.field, "summer,  by  the sea, ")
    QTest.keyClick(inspector.tags.field, Qt.Key.Key_Return)
    assert added == ["summer", "by the sea"]
    buttons = {b.accessibleName(): b for b in inspector.tags.findChildren(QToolButton)}
    with qtbot.waitSignal(inspector.tag_accepted) as accepted:
        buttons["Accept sunset"].click()
    assert accepted.args == ["sunset"]
    with qtbot.waitSignal(inspector.tag_removed):
        buttons["Remove beach"].click()
    with qtbot.waitSignal(inspector.caption_changed) as captioned:
        QTest.keyClicks(inspector.caption, "By the sea")
        QTest.keyClick(inspector.caption, Qt.Key.Key_Return)
    assert captioned.args == ["By the sea"]


def test_a_long_tag_does_not_widen_the_inspector(qtbot: QtBot, settle: Settle, theme: Theme) -> None:
    theme.apply(scale=2.0)
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.resize(inspector.minimumSizeHint().width(), 700)
    inspector.show()
    tags = (TagMark("a holiday by the sea that was much too long", "user", "accepted"),)
    inspector.show_one(replace(DETAILS, tags=tags, name="a-very-long-name-of-a-photograph-0001.jpg"))
    settle(lambda: inspector.tags.chips[0].width() > 0)
    page = inspector.findChild(QWidget, "page")
    assert page.minimumSizeHint().width() <= inspector.width()


def test_tags_complete_from_the_middle_of_a_word(qtbot: QtBot, theme: Theme) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.tags.show_known(["Animals/Dog", "beach"])
    completer = inspector.tags.field.completer()
    completer.setCompletionPrefix("dog")
    assert completer.completionCount() == 1


def test_several_photos_show_what_they_share(qtbot: QtBot, theme: Theme) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.show_many(12, Common(flag=1, tags=(TagMark("beach", "user", "accepted"),)))
    assert inspector.details is None
    assert not inspector.caption.isVisibleTo(inspector)
    assert inspector.tags.field.isVisibleTo(inspector)
    inspector.show_nothing()
    assert not inspector.tags.field.isVisibleTo(inspector)


@pytest.mark.parametrize(("direction", "more"), [("ltr", Qt.Key.Key_Right), ("rtl", Qt.Key.Key_Left)])
def test_stars_follow_the_reading_direction(qtbot: QtBot, theme: Theme, direction: str, more: Qt.Key) -> None:
    rating = RatingEdit(theme)
    qtbot.addWidget(rating)
    if direction == "rtl":
        rating.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(rating, more)
    QTest.keyClick(rating, more)
    assert rating.rating == 2
    QTest.mouseClick(rating, Qt.MouseButton.LeftButton, pos=rating._star(5).center())
    assert rating.rating == 5
    QTest.mouseClick(rating, Qt.MouseButton.LeftButton, pos=rating._star(5).center())
    assert rating.rating == 0


# -- large view ------------------------------------------------------------------------------------------------------


def pixels(photo_id: int, side: int | None) -> np.ndarray:
    if photo_id == 4:
        raise OSError("The file is gone.")
    length = min(side or 3000, 3000)
    return np.full((length * 2 // 3, length, 3), photo_id * 40, np.uint8)


@pytest.fixture
def large(qtbot: QtBot, theme: Theme, tasks: Tasks) -> LargeView:
    view = LargeView(Pictures(tasks, pixels), lambda _photo_id: None, theme)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def look(view: LargeView, photo_id: int) -> None:
    view.show_photo(np.array([1, 2, 3, 4]), photo_id)
    for each in (1, 2, 3, 4):
        view.show_details(Details(each, f"{each}.jpg", Path(f"/p/{each}.jpg"), 3000, 2000, 1))


def test_arrows_lead_from_photo_to_photo(large: LargeView, qtbot: QtBot) -> None:
    look(large, 2)
    QTest.keyClick(large, Qt.Key.Key_Right)
    assert large.photo_id == 3
    for _ in range(9):
        QTest.keyClick(large, Qt.Key.Key_Left)
    assert large.photo_id == 1
    QTest.keyClick(large, Qt.Key.Key_End)
    assert large.photo_id == 4
    with qtbot.waitSignal(large.closed):
        QTest.keyClick(large, Qt.Key.Key_Escape)


def test_neighbours_are_decoded_ahead(large: LargeView, settle: Settle) -> None:
    look(large, 2)
    settle(lambda: all(large._pictures.picture(photo_id) for photo_id in (1, 2, 3)))
    QTest.keyClick(large, Qt.Key.Key_Right)
    shown = large.canvas.grab().toImage().pixelColor(large.canvas.width() // 2, large.canvas.height() // 2)
    assert shown.red() == 120


def test_zooming_in_decodes_everything_the_file_has(large: LargeView, settle: Settle) -> None:
    look(large, 1)
    settle(lambda: large._pictures.picture(1) is not None)
    assert large._pictures.picture(1).image.width() < 3000
    QTest.keyClick(large, Qt.Key.Key_Space)
    assert large.canvas.scale == 1.0
    settle(lambda: large._pictures.picture(1).image.width() == 3000)
    QTest.keyClick(large, Qt.Key.Key_Space)
    assert large.canvas.fitted


def test_a_photo_that_cannot_be_shown_says_why(large: LargeView, settle: Settle) -> None:
    look(large, 4)
    settle(lambda: large.canvas.message == "The file is gone.")


def test_a_photo_removed_from_the_list_makes_way(large: LargeView, qtbot: QtBot) -> None:
    look(large, 3)
    large.update_list(np.array([1, 2, 4]))
    assert large.photo_id == 4
    with qtbot.waitSignal(large.closed):
        large.update_list(np.array([], np.int64))


def test_the_point_under_the_wheel_stays(qtbot: QtBot, theme: Theme) -> None:
    canvas = Canvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    canvas.show_image(image, QSize(4000, 3000), keep_view=False)
    assert canvas.scale == pytest.approx(0.2 * canvas.devicePixelRatioF())
    point = QPointF(500, 250)
    canvas.zoom_by(3, point)
    before = canvas._to_photo(point)
    canvas.zoom_by(1.5, point)
    after = canvas._to_photo(point)
    assert (after - before).manhattanLength() < 1e-3
    for _ in range(30):
        canvas.pan_by(QPointF(300, 300))
    assert canvas._target().left() == pytest.approx(0)
    for _ in range(30):
        canvas.zoom_out()
    assert canvas.fitted


# -- settings and plugins --------------------------------------------------------------------------------------------


def test_settings_are_named_in_words_and_what_few_need_comes_last(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    declared = app_settings(tmp_path).declared.values()
    form = SettingsForm([(spec, spec.default) for spec in declared], theme)
    qtbot.addWidget(form)
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert not any("`" in text for text in texts)
    assert texts.index("Advanced") > max(texts.index("Share of the processor"), texts.index("New sidecars"))
    assert texts.index("Advanced") < min(texts.index("Device"), texts.index("Precision"))
    for key in (PRECISION.key, SIDECAR_NAMING.key, BACKGROUND.key):
        combo = form.fields[key]
        assert isinstance(combo, QComboBox)
        spec = next(spec for spec in declared if spec.key == key)
        assert tuple(combo.itemData(row) for row in range(combo.count())) == spec.choices
        assert not {combo.itemText(row) for row in range(combo.count())} & {str(choice) for choice in spec.choices}


def test_shares_are_set_in_percent_and_stored_as_they_were(qtbot: QtBot, theme: Theme) -> None:
    processor = Setting("processor", 100, minimum=5, maximum=100, percent=True)
    form = SettingsForm([(preferences.TEXT_SCALE, 1.333), (processor, 40)], theme)
    qtbot.addWidget(form)
    changed: list[tuple[str, object]] = []
    form.changed.connect(lambda key, value: changed.append((key, value)))
    size, share = form.fields[preferences.TEXT_SCALE.key], form.fields["processor"]
    assert isinstance(size, QSpinBox)
    assert isinstance(share, QSpinBox)
    assert (size.text(), share.text()) == ("133%", "40%")
    assert (size.minimum(), size.maximum()) == (80, 250)
    size.selectAll()
    QTest.keyClicks(size, "150")
    QTest.keyClick(size, Qt.Key.Key_Return)
    QTest.keyClick(share, Qt.Key.Key_Up)
    assert changed == [(preferences.TEXT_SCALE.key, 1.5), ("processor", 45)]


def test_the_windows_settings_show_no_stored_value(qtbot: QtBot, theme: Theme) -> None:
    shown: list[Setting[str]] = [preferences.THEME, preferences.LANGUAGE]
    shown: list[Setting[str]] = [preferences.THEME, preferences.LANGUAGE]
    form = SettingsForm([(spec, spec.default) for spec in shown], theme)
    qtbot.addWidget(form)
    for spec in shown:
        combo = form.fields[spec.key]
        assert isinstance(combo, QComboBox)
        assert not {combo.itemText(row) for row in range(combo.count())} & {str(choice) for choice in spec.choices}


def test_a_device_of_ones_own_stays_among_the_choices(session: Session) -> None:
    session.settings.set(DEVICE, "cuda:1")
    device, value = next(row for row in AppSettings(session).rows() if row[0].key == DEVICE.key)
    assert value == "cuda:1"
    assert {"auto", "cpu", "cuda:1"} <= set(device.choices)


def test_a_form_is_drawn_from_declarations(qtbot: QtBot, theme: Theme) -> None:
    settings = [
        (Setting("threshold", 0.2, label="Threshold", minimum=0.0, maximum=1.0), 0.3),
        (Setting("count", 5, minimum=1, maximum=9), 5),
        (Setting("blur", default=False, label="Blur"), True),
        (Setting("mode", "fast", choices=("fast", "thorough")), "thorough"),
        (Setting("name", ""), "x"),
    ]
    form = SettingsForm(settings, theme)
    qtbot.addWidget(form)
    assert [type(field) for field in form.fields.values()] == [
        QDoubleSpinBox,
        QSpinBox,
        QCheckBox,
        QComboBox,
        QLineEdit,
    ]
    assert form.fields["threshold"].accessibleName() == "Threshold"
    changed: list[tuple[str, object]] = []
    form.changed.connect(lambda key, value: changed.append((key, value)))
    form.fields["threshold"].setValue(0.5)  # type: ignore[attr-defined]
    form.fields["count"].setValue(50)  # type: ignore[attr-defined]
    form.fields["blur"].setChecked(False)  # type: ignore[attr-defined]
    form.fields["mode"].setCurrentIndex(0)  # type: ignore[attr-defined]
    QTest.keyClicks(form.fields["name"], "y")
    QTest.keyClick(form.fields["name"], Qt.Key.Key_Return)
    assert changed == [("threshold", 0.5), ("count", 9), ("blur", False), ("mode", "fast"), ("name", "xy")]


def test_a_plugin_with_a_long_name_fits_beside_the_columns_in_large_text(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(scale=2.0)
    page = PluginsPage(theme)
    qtbot.addWidget(page)
    page.resize(760, 600)
    page.show_plugins([PluginRow("long", "Looks for pictures by what is told of them", "1.0", "active")])
    page.show()
    qtbot.waitExposed(page)
    (card,) = page.cards
    assert card.switch.mapTo(page, card.switch.rect().bottomRight()).x() < page.width()


def test_the_plugins_page_says_what_each_may_do(qtbot: QtBot, theme: Theme) -> None:
    page = PluginsPage(theme)
    qtbot.addWidget(page)
    search = PluginRow("search", "Search", "1.0", "active", settings=((Setting("k", 1), 1),))
    tagger = PluginRow("tagger", "Tagger", "2.0", "disabled", "not enabled yet", permissions=("tags:write", "network"))
    page.show_plugins([search, tagger])
    texts = " ".join(_text(child) for card in page.cards for child in card.children())
    assert "May set tags, use the network." in texts
    assert "Only reads the library." in texts
    with qtbot.waitSignal(page.enabled_asked) as asked:
        page.cards[1].switch.click()
    assert asked.args == ["tagger", True]
    kept = page.cards[0]
    page.show_plugins([search, PluginRow("tagger", "Tagger", "2.0", "active")])
    assert page.cards[0] is kept, "what has not changed keeps its form and what is typed in it"


def test_points_under_a_pressed_mouse_pan_only_when_zoomed(qtbot: QtBot, theme: Theme) -> None:
    canvas = Canvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show_image(QImage(100, 100, QImage.Format.Format_RGB32), QSize(4000, 3000), keep_view=False)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(canvas, QPoint(100, 100))
    assert canvas.fitted
    canvas.actual_size()
    left = canvas._target().left()
    QTest.mouseMove(canvas, QPoint(50, 50))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert canvas._target().left() < left

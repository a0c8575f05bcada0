"""The panels of the tagging and of the sensitive-photo plugin: real widgets over a real library."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from albumen.api import Invocation
from albumen.host.manifest import ShieldSpec
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import SUBJECTS, World
from albumen.ui.panels import Panels
from albumen.ui.records import PanelRow
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen_autotag import __file__ as autotag_file
from albumen_autotag.panel import ReviewPanel
from albumen_finetune import __file__ as finetune_file
from albumen_finetune.panel import LearnPanel
from albumen_nsfw import __file__ as nsfw_file
from albumen_nsfw.categories import CATEGORIES
from albumen_nsfw.panel import CheckPanel

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "world"
    folder.mkdir()
    with World.make(folder) as world:
        yield world
        for widget in qapp.topLevelWidgets():
            if isinstance(widget, ReviewPanel | CheckPanel):
                widget.end()
                widget.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(panel: object, qtbot: QtBot) -> QWidget:
    assert isinstance(panel, QWidget)
    panel.resize(420, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def colours(grid: QWidget) -> set[str]:
    """Which subjects' colours are seen in the rendered grid."""
    image = grid.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return {subject for subject, rgb in SUBJECTS.items() if QColor(*rgb).name() in seen}


@pytest.fixture
def review(world: World, qtbot: QtBot, settle: Settle, tmp_path: Path) -> tuple[ReviewPanel, PluginHost]:
    host = world.host_with(Path(autotag_file).parent)
    words = tmp_path / "words.txt"
    words.write_text("dog\ncat\n", encoding="utf-8")
    host.run_command("tag", Invocation(options={"vocabulary": str(words)}))
    panel = shown(host.build_panel("albumen_autotag", "review"), qtbot)
    assert isinstance(panel, ReviewPanel)
    settle(lambda: panel.tag.count() == 2 and len(panel.grid.all()) == 6)
    return panel, host


def test_the_keyboard_sweeps_through_suggestions(
    review: tuple[ReviewPanel, PluginHost], world: World, qtbot: QtBot, settle: Settle
) -> None:
    panel, _ = review
    tag = panel.tag.currentText().split()[0]
    settle(lambda: colours(panel.grid.widget) == {tag})
    order = panel.grid.all()
    qtbot.keyClick(panel.grid.widget, Qt.Key.Key_A)
    qtbot.keyClick(panel.grid.widget, Qt.Key.Key_R)
    assert len(panel.grid.all()) == 4
    settle(lambda: world.library.tags.photos(tag).tolist() == [order[0]])
    settle(lambda: world.library.tags.photos(tag, state="rejected").tolist() == [order[1]])
    panel.reject_all.click()
    settle(lambda: len(world.library.tags.photos(tag, state="rejected")) == 5)
    settle(lambda: panel.tag.count() == 1 and tag not in panel.tag.currentText())


def test_the_slider_says_live_what_changes(
    review: tuple[ReviewPanel, PluginHost], world: World, settle: Settle
) -> None:
    panel, _ = review
    panel.threshold.setValue(100)
    settle(lambda: "0 photo" in panel.effect.text() and "−6" in panel.effect.text())
    assert len(world.library.tags.find(source="albumen_autotag", state="suggested")) == 12, "only said, not done"
    panel.set_threshold.click()
    settle(lambda: len(world.library.tags.find(source="albumen_autotag", state="suggested")) == 6)


def test_rules_are_made_changed_and_removed_in_the_panel(
    review: tuple[ReviewPanel, PluginHost], world: World, settle: Settle, tmp_path: Path
) -> None:
    panel, host = review

    def rules() -> list[dict[str, object]]:
        found = host.run_command("tag-rules", Invocation()).data["rules"]
        assert isinstance(found, list)
        return found

    panel.rules_button.click()
    dialog = panel.rules
    assert dialog is not None
    settle(lambda: "no rules yet" in dialog.note.text())
    assert not dialog.save.isEnabled()
    dialog.folder.setText(str(tmp_path / "nowhere"))
    dialog.save.click()
    settle(lambda: "not a folder" in dialog.note.text())
    folder = world.folder / "photos"
    dialog.folder.setText(str(folder))
    dialog.vocabulary.setText(str(tmp_path / "words.txt"))
    assert not dialog.write.isEnabled(), "suggestions are never written"
    dialog.what.setCurrentIndex(1)
    dialog.write.setChecked(True)
    dialog.save.click()
    settle(lambda: dialog.list.count() == 1 and dialog.remove.isEnabled())
    expected = {"folder": str(folder), "vocabulary": str(tmp_path / "words.txt"), "certainty": 0.6}
    assert rules() == [{**expected, "apply": True, "write": True}]
    dialog.certainty.setValue(80)
    dialog.what.setCurrentIndex(0)
    dialog.save.click()
    settle(lambda: rules() == [{**expected, "certainty": 0.8, "apply": False, "write": False}])
    settle(lambda: dialog.list.count() == 1 and dialog.remove.isEnabled())
    dialog.remove.click()
    settle(lambda: dialog.list.count() == 0)
    assert rules() == []
    dialog.close()


def test_covered_photos_stay_covered_in_the_panel(world: World, qtbot: QtBot, settle: Settle) -> None:
    host = world.host_with(Path(nsfw_file).parent)
    for name in CATEGORIES:
        host.set_setting("albumen_nsfw", name, False)
    host.set_setting("albumen_nsfw", "own", "cat")
    host.run_command("nsfw", Invocation())
    panel = shown(host.build_panel("albumen_nsfw", "check"), qtbot)
    assert isinstance(panel, CheckPanel)
    settle(lambda: len(panel.grid.all()) == 6 and "it: 6." in panel.note.text())
    qtbot.wait(300)
    assert colours(panel.grid.widget) == set()
    host.shields.reveal()
    settle(lambda: colours(panel.grid.widget) == {"cat"})
    host.shields.conceal()
    QApplication.processEvents()
    assert colours(panel.grid.widget) == set()
    host.shields.reveal()
    settle(lambda: colours(panel.grid.widget) == {"cat"})
    first = panel.grid.all()[0]
    qtbot.keyClick(panel.grid.widget, Qt.Key.Key_S)
    settle(lambda: first not in world.library.tags.bearing("Sensitive").tolist())


def test_pictures_in_a_panel_are_covered_as_soon_as_a_shield_or_a_tag_covers_them(
    review: tuple[ReviewPanel, PluginHost], world: World, settle: Settle
) -> None:
    panel, host = review
    tag = panel.tag.currentText().split()[0]
    settle(lambda: colours(panel.grid.widget) == {tag})
    host.shields.use(lambda: [ShieldSpec("private", "blur")])
    world.library.tags.add(panel.grid.all(), "private")
    settle(lambda: colours(panel.grid.widget) == set())
    host.shields.reveal()
    settle(lambda: colours(panel.grid.widget) == {tag})
    host.shields.conceal()
    QApplication.processEvents()  # nothing has been asked anew yet
    assert colours(panel.grid.widget) == set()
    world.library.tags.set_state(panel.grid.all(), "private", "rejected")
    settle(lambda: colours(panel.grid.widget) == {tag})


def test_the_grid_grows_with_the_text(review: tuple[ReviewPanel, PluginHost], world: World, settle: Settle) -> None:
    panel, _ = review
    tag = panel.tag.currentText().split()[0]
    settle(lambda: colours(panel.grid.widget) == {tag})
    before, font = panel.grid.widget.iconSize().width(), panel.font()
    font.setPointSizeF(2 * font.pointSizeF())
    panel.setFont(font)
    assert panel.grid.widget.iconSize().width() > 1.8 * before
    settle(lambda: colours(panel.grid.widget) == {tag})


def test_a_selected_suggestion_has_the_frame_of_the_grid(
    review: tuple[ReviewPanel, PluginHost], settle: Settle
) -> None:
    grid = review[0].grid.widget
    chosen, other = (grid.visualItemRect(grid.item(row)) for row in range(2))
    accent = grid.palette().highlight().color().name()

    def framed(rect: QRect) -> bool:
        image, left = grid.viewport().grab().toImage(), rect.center().x() - grid.iconSize().width() // 2
        return bool(image.pixelColor(left - 2, rect.center().y()).name() == accent)

    settle(lambda: framed(chosen))
    assert not framed(other)


def test_where_nothing_waits_that_alone_is_said(review: tuple[ReviewPanel, PluginHost], settle: Settle) -> None:
    panel, _ = review
    panel.reject_all.click()
    settle(lambda: panel.tag.count() == 1 and len(panel.grid.all()) == 6)
    panel.reject_all.click()
    settle(lambda: "No tag waits" in panel.note.text())
    hidden = (panel.tag, panel.grid.widget, panel.accept_button, panel.threshold, panel.set_threshold, panel.effect)
    assert not any(one.isVisible() for one in hidden)
    assert panel.rules_button.isVisible()
    assert panel.note.height() > panel.height() // 2
    assert panel.note.alignment() & Qt.AlignmentFlag.AlignCenter == Qt.AlignmentFlag.AlignCenter


def test_the_review_of_tags_leads_to_that_of_albums(
    world: World, qtbot: QtBot, settle: Settle, theme: Theme, tasks: Tasks
) -> None:
    world.library.albums.create("cats")
    for name in ("dogs", "R&B"):
        world.library.albums.create(name)
        suggested = [(photo_id, 0.5) for photo_id in world.photo_ids[:3]]
        world.library.albums.fill(name, suggested, source="albumen_finetune", role="suggested")
    host = world.host_with(Path(autotag_file).parent, Path(finetune_file).parent)
    assert host.run_command("tag-review", Invocation()).data["albums"] == [
        {"album": name, "photos": 3} for name in ("dogs", "R&B")
    ]
    window = QMainWindow()
    qtbot.addWidget(window)
    panels = Panels(window, tasks, host.prepare_panel, host.build_panel, theme)
    rows = [
        PanelRow("albumen_autotag", "review", "Review tags", "right"),
        PanelRow("albumen_finetune", "learn", "Album learning", "right"),
    ]
    panels.show_panels(rows)
    window.resize(900, 800)
    window.show()
    panels.docks[rows[0]].show()
    settle(lambda: bool(window.findChildren(ReviewPanel)))
    (review,) = window.findChildren(ReviewPanel)
    settle(review.albums.isVisible)
    assert "6" in review.albums.text()
    entries = review.albums.menu().actions()
    assert [one.text() for one in entries] == ["dogs (3)", "R&&B (3)"]
    for entry, album in ((entries[1], "R&B"), (entries[0], "dogs")):  # at first the panel is still to be made
        entry.trigger()
        settle(lambda album=album: any(one.current == album for one in window.findChildren(LearnPanel)))
        (learning,) = window.findChildren(LearnPanel)
        settle(lambda suggested=learning.reviews.suggested: suggested.count() == 3)
        assert learning.isVisible()
    assert not review._ctx.panels.show_panel(review, "nobody")
    learning.close_background()
    review.end()

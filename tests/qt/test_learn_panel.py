"""The panel of albums that learn, built by a real host over a real library."""

from __future__ import annotations

import multiprocessing
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTranslator
from PySide6.QtGui import QHelpEvent, QPixmap
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from albumen.api import Adapter, Invocation
from albumen.core.resources import resource
from albumen.host.discovery import discover
from albumen.host.manifest import ShieldSpec
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import COPIES, SUBJECTS, World
from albumen.ui.theme import Theme
from albumen_finetune.figures import STEPS
from albumen_finetune.memory import MIGRATIONS
from albumen_finetune.panel import LearnPanel
from albumen_finetune.refining import Refinement
from albumen_finetune.training import at_generosity
from albumen_finetune.verdict import in_short
from clipcore.fewshot.evidence import Estimate


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with World.make(tmp_path) as world:
        world.library.albums.create("dog")
        world.library.albums.add("dog", dogs(world)[:4])
        yield world


def dogs(world: World) -> list[int]:
    start = list(SUBJECTS).index("dog") * COPIES
    return world.photo_ids[start : start + COPIES]


@pytest.fixture
def host(world: World) -> PluginHost:
    (candidate,) = discover(None, ("albumen_finetune",), installed=False)
    return world.host_with(candidate.folder)


@pytest.fixture
def panel(host: PluginHost, qtbot: object, theme: Theme) -> Iterator[LearnPanel]:
    built = host.build_panel("albumen_finetune", "learn")
    assert isinstance(built, LearnPanel)
    built.resize(360, 800)
    built.show()
    yield built
    built.close_background()
    built.close()
    built.deleteLater()
    QApplication.processEvents()


Settle = Callable[[Callable[[], bool]], None]


def scatter(world: World) -> None:
    """Photos of one subject are alike, not the same."""
    found, rows = world.library.vectors.get(world.model.model_id, np.array(world.photo_ids))
    noise = np.random.default_rng(0).standard_normal(rows.shape)
    noisy = rows + 0.4 * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    noisy /= np.linalg.norm(noisy, axis=1, keepdims=True)
    world.library.vectors.put(world.model.model_id, found, noisy.astype(np.float32))


def learn(panel: LearnPanel, settle: Settle) -> None:
    settle(lambda: panel.current == "dog" and panel.teaching.train.isEnabled())
    panel.teaching.train.click()
    settle(panel.details.isVisible)


def test_learning_shows_figures_and_doubts(panel: LearnPanel, settle: Settle) -> None:
    learn(panel, settle)
    assert "photo" in panel.figures.text()
    assert "%" in panel.figures.text()
    assert panel.using.history.count() == 1
    assert not panel.reviews.suggested.count()


def test_figures_begin_with_one_sentence_of_what_was_measured(panel: LearnPanel, settle: Settle) -> None:
    learn(panel, settle)
    state = panel._state
    assert state is not None
    assert state.run is not None
    run = state.run

    def short(share: float, width: float, taken: int = 20, *, imported: bool = False) -> str:
        measured = replace(run.metrics, precision=Estimate(share, share - width, share + width / 2), taken=taken)
        return in_short(replace(run, metrics=measured, imported=imported))

    assert short(0.87, 0.1) == "About 9 in 10 of the photos it finds belong here."
    assert short(0.949, 0.05).startswith("About 9 in 10")
    assert short(0.96, 0.02).startswith("Nearly all")
    assert short(0.04, 0.02).startswith("Hardly anything")
    assert short(0.5, 0.6).endswith("is not known yet.")
    assert short(0.5, 0.44) == "Between 0 and 8 in 10 of the photos it finds belong here."
    assert short(0.9, 0.1, imported=True) == ""
    assert short(0.0, 0.0, taken=0) == "It finds no more photos that belong here."
    shown = panel.figures.short
    for place in (0, STEPS):
        panel.figures.slider.setValue(place)
        now = in_short(at_generosity(run, place / STEPS))
        assert (shown.text(), shown.isHidden()) == (now, not now)
    assert panel.figures.layout().indexOf(shown) == 0


def test_suggestions_are_answered_with_a_key(
    panel: LearnPanel, world: World, settle: Settle, qtbot: pytest.FixtureRequest
) -> None:
    learn(panel, settle)
    panel.figures.slider.setValue(STEPS)
    panel.using.mode.setCurrentIndex(1)
    panel.using.mode.activated.emit(1)
    settle(lambda: panel.reviews.suggested.count() > 0)
    item = panel.reviews.suggested.photos.item(0)
    photo = int(item.data(Qt.ItemDataRole.UserRole))
    left = panel.reviews.suggested.count()
    panel.reviews.suggested.photos.setFocus()
    panel.reviews.suggested.not_ours.click()
    settle(lambda: world.library.albums.of(photo) == {"dog": "reject"})
    assert panel.reviews.suggested.count() <= left - 1


def test_asking_brings_photos(panel: LearnPanel, settle: Settle) -> None:
    learn(panel, settle)
    panel.teaching.ask.click()
    settle(lambda: panel.reviews.asked.count() > 0)
    assert panel.reviews.currentWidget() is panel.reviews.asked


def test_without_albums_it_says_what_to_do(panel: LearnPanel, world: World, settle: Settle) -> None:
    settle(lambda: panel.current == "dog")
    world.library.albums.delete("dog")
    panel._look_for_albums()
    settle(lambda: "Make an album" in panel.message.text())
    assert not panel.teaching.train.isEnabled()


def test_runs_are_compared_and_one_is_used_again(panel: LearnPanel, world: World, settle: Settle) -> None:
    learn(panel, settle)
    assert not panel.using.compare.isEnabled()
    first = panel.using.history.itemData(0)
    cats = list(SUBJECTS).index("cat") * COPIES
    world.library.albums.add("dog", world.photo_ids[cats : cats + 4])
    panel.teaching.train.click()
    settle(panel.using.compare.isEnabled)
    panel.using.compare.click()
    dialog = panel.using.comparing
    settle(lambda: dialog.table.rowCount() > 0)
    row = next(
        row for row in range(dialog.table.rowCount()) if dialog.table.verticalHeaderItem(row).text() == "rejects"
    )
    assert [dialog.table.item(row - 1, column).text() for column in (0, 1)] == ["4", "8"]
    assert "Found by both" in dialog.found.text()
    assert [use.isEnabled() for use in dialog.uses] == [True, False]
    dialog.uses[0].click()
    settle(lambda: panel.using.history.currentData() == first)


def test_albums_are_told_apart_and_leave_their_group(panel: LearnPanel, world: World, settle: Settle) -> None:
    start = list(SUBJECTS).index("cat") * COPIES
    world.library.albums.create("cat")
    world.library.albums.add("cat", world.photo_ids[start : start + 4])
    learn(panel, settle)
    settle(lambda: panel.teaching.album.count() == len(panel.using._names) == 2)
    panel.using.apart.click()
    dialog = panel.using.grouping
    assert dialog is not None
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.names() == ["dog"], "the chosen album is one of them"
    assert not ok.isEnabled(), "one album has nothing to be told apart from"
    dialog.boxes[0].setChecked(True)
    ok.click()
    settle(lambda: "%" in panel.message.text())
    settle(lambda: panel._state is not None and set(panel._state.grouped) == {"cat", "dog"})
    panel.using.apart.click()
    assert panel.using.grouping is not None
    assert panel.using.grouping.names() == ["cat", "dog"]
    for box in panel.using.grouping.boxes:
        box.setChecked(False)
    panel.using.grouping.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    settle(lambda: panel._state is not None and not panel._state.grouped)


def test_a_tag_is_learned_and_suggested(panel: LearnPanel, world: World, settle: Settle) -> None:
    cats = world.photo_ids[list(SUBJECTS).index("cat") * COPIES :][:COPIES]
    world.library.tags.add(cats[:4], "our cat")
    world.library.albums.create("Cats")
    panel._look_for_albums()
    settle(lambda: panel.teaching.album.findText("Cats") >= 0)
    panel.teaching.album.setCurrentIndex(panel.teaching.album.findText("Cats"))
    settle(lambda: panel.teaching.tag.findData("our cat") > 0)
    panel.teaching.tag.setCurrentIndex(panel.teaching.tag.findData("our cat"))
    panel.teaching.tag.activated.emit(panel.teaching.tag.currentIndex())
    settle(lambda: panel._state.concept.tag == "our cat" and panel.teaching.train.isEnabled())
    panel.teaching.train.click()
    settle(panel.details.isVisible)
    assert panel.teaching.tag.currentData() == "our cat"
    panel.figures.slider.setValue(STEPS)
    panel.using.mode.setCurrentIndex(1)
    panel.using.mode.activated.emit(1)
    settle(lambda: set(cats[4:]) <= set(world.library.tags.photos("our cat", state="suggested").tolist()))


def test_covered_photos_stay_covered(panel: LearnPanel, host: PluginHost, world: World, settle: Settle) -> None:
    learn(panel, settle)
    panel.figures.slider.setValue(STEPS)
    host.shields.use(lambda: [ShieldSpec("Secret", "blur")])
    covered = dogs(world)[4]
    world.library.tags.add([covered], "Secret")
    panel.using.mode.setCurrentIndex(1)
    panel.using.mode.activated.emit(1)
    settle(lambda: panel.reviews.suggested.count() > 1)
    items = [panel.reviews.suggested.photos.item(row) for row in range(panel.reviews.suggested.count())]
    shown = {int(one.data(Qt.ItemDataRole.UserRole)): one.data(Qt.ItemDataRole.DecorationRole) for one in items}
    assert shown.pop(covered) is None
    assert all(isinstance(one, QPixmap) for one in shown.values())
    settle(lambda: drawn(panel, dogs(world)[5]))
    host.shields.reveal()
    settle(lambda: drawn(panel, covered))
    host.shields.conceal()
    settle(lambda: not drawn(panel, covered))
    world.library.tags.add([dogs(world)[5]], "Secret")
    settle(lambda: not drawn(panel, dogs(world)[5]))


def test_what_was_learned_is_exported_and_imported(
    panel: LearnPanel, world: World, settle: Settle, tmp_path: Path
) -> None:
    settle(lambda: panel.current == "dog" and panel.teaching.train.isEnabled())
    assert not panel.more.export.isEnabled(), "nothing was learned yet"
    learn(panel, settle)
    panel.more.export.trigger()
    assert panel.more.files.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(one).name for one in panel.more.files.selectedFiles()] == ["dog.safetensors"]
    panel.more.files.close()
    file = tmp_path / "head.safetensors"
    panel.more.files.fileSelected.emit(str(file))
    settle(lambda: str(file) in panel.message.text())
    assert file.stat().st_size < 8192
    panel.more.files.fileSelected.emit(str(tmp_path / "nowhere" / "head.safetensors"))
    settle(lambda: "there is no folder" in panel.message.text())
    panel.more.take_in.trigger()
    assert panel.more.files.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    panel.more.files.close()
    panel.more.files.fileSelected.emit(str(file))
    settle(lambda: panel.more.naming is not None)
    assert panel.more.naming.textValue() == "dog"
    panel.more.naming.setTextValue(" Hounds ")
    panel.more.naming.accept()
    settle(lambda: panel.current == "Hounds" and "head.safetensors" in panel.message.text())
    settle(lambda: panel._state.run is not None and panel._state.run.imported)
    assert "learned elsewhere" in panel.figures.doubts.text()
    assert {one.name for one in world.library.albums.all()} == {"dog", "Hounds"}


def test_a_file_that_is_no_head_is_refused_in_the_panel(panel: LearnPanel, settle: Settle, tmp_path: Path) -> None:
    (tmp_path / "bad.safetensors").write_bytes(b"no tensors at all")
    panel.more.take_in.trigger()
    panel.more.files.close()
    panel.more.files.fileSelected.emit(str(tmp_path / "bad.safetensors"))
    settle(lambda: "bad.safetensors is no album's head" in panel.message.text())
    assert panel.more.naming is None


def test_refining_without_enough_albums_says_so(panel: LearnPanel, settle: Settle) -> None:
    settle(lambda: panel.current == "dog")
    panel.more.refine.trigger()
    dialog = panel.more.dialog
    dialog.train.click()
    settle(lambda: "at least 2 albums" in dialog.message.text())
    assert dialog.train.isVisible()
    assert not dialog.install.isVisible()
    panel.more.refine.trigger()
    assert panel.more.dialog is dialog, "an open dialog comes to the front"
    dialog.close()


def test_a_name_that_will_not_do_is_said_while_it_is_typed(panel: LearnPanel, settle: Settle) -> None:
    settle(lambda: panel.current == "dog")
    panel.more.refine.trigger()
    dialog = panel.more.dialog
    settle(lambda: dialog.name.text() == "refined")
    settle(dialog.install.isEnabled)
    assert not dialog.trouble.isVisible()
    for name, said in (("words", "called words already"), ("no name!", "consists of"), (" ", "needs a name")):
        dialog.name.setText(name)
        assert not dialog.install.isEnabled(), "until the name is known to be free"
        settle(lambda said=said: said in dialog.trouble.text())
        assert dialog.trouble.isVisible()
        assert not dialog.install.isEnabled()
    dialog.name.setText("mine")
    settle(dialog.install.isEnabled)
    assert not dialog.trouble.isVisible()
    dialog.close()


@pytest.mark.slow
def test_the_model_is_refined_seen_and_installed_in_the_panel(
    tmp_path: Path, qtbot: QtBot, theme: Theme, settle: Settle
) -> None:
    with World.make(tmp_path, copies=10) as world:
        scatter(world)
        phrases = {"dog": "first thing", "cat": "second thing", "beach": "third thing"}
        for number, subject in enumerate(phrases):
            world.library.albums.create(subject)
            world.library.albums.add(subject, world.photo_ids[10 * number : 10 * number + 8])
        (candidate,) = discover(None, ("albumen_finetune",), installed=False)
        host = world.host_with(candidate.folder)
        for subject, phrase in phrases.items():
            host.run_command("album-train", Invocation((), (subject,), options={"phrase": phrase}))
        panel = host.build_panel("albumen_finetune", "learn")
        panel.show()
        panel.more.refine.trigger()
        dialog = panel.more.dialog

        def wait(condition: Callable[[], bool]) -> None:
            qtbot.waitUntil(condition, timeout=120_000)

        dialog.train.click()
        assert dialog.stop.isVisible()
        dialog.stop.click()
        wait(lambda: "was stopped" in dialog.message.text())
        dialog.train.click()
        wait(lambda: bool(multiprocessing.active_children()))
        for child in multiprocessing.active_children():
            child.kill()
        wait(lambda: "failed, and nothing is changed: " in dialog.message.text())
        dialog.train.click()
        wait(dialog.install.isVisible)
        assert re.search(r"recognised by name: [\d.]+% before, [\d.]+% after", dialog.message.text())
        assert "fit differently now" in dialog.message.text()
        assert {model.name for model in world.library.models.all()} == {"words"}, "nothing is installed unasked"
        assert dialog.name.text() == "refined-beach-cat-and-1-more", "a free name that tells of the albums"
        assert dialog.install.isEnabled()
        dialog.name.setText("mine")
        wait(dialog.install.isEnabled)
        dialog.install.click()
        wait(lambda: "mine is the model now" in dialog.message.text())
        assert "mine is the model now" in panel.message.text()
        assert {model.name for model in world.library.models.all()} == {"words", "mine"}
        dialog.close()
        panel.close_background()
        panel.close()
        panel.deleteLater()
        QApplication.processEvents()


def test_a_run_of_another_model_is_not_said_to_be_in_use(panel: LearnPanel, host: PluginHost, settle: Settle) -> None:
    learn(panel, settle)
    assert panel.using.history.currentIndex() == 0
    with host.runtime("albumen_finetune")._store.open(MIGRATIONS).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = 'an older model'")
    panel._load()
    settle(lambda: panel.using.history.currentIndex() == -1)
    assert "learned for another model" in panel.figures.doubts.text()
    assert panel.using.history.shown_text() == panel.using.history.placeholderText()


def test_what_a_box_has_no_room_for_is_in_its_tooltip(panel: LearnPanel, settle: Settle) -> None:
    learn(panel, settle)
    box = panel.using.history
    whole = box.currentText()
    box.setFixedWidth(box.fontMetrics().horizontalAdvance(whole) // 2)
    assert box.shown_text().endswith("…")
    assert whole.startswith(box.shown_text()[:-1])
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, box.rect().center(), box.mapToGlobal(QPoint(1, 1))))
    assert box.toolTip().startswith(whole)
    box.setFixedWidth(box.fontMetrics().horizontalAdvance(whole) * 2)
    assert box.shown_text() == whole


def test_what_is_in_the_panel_fits_its_least_width(panel: LearnPanel, settle: Settle) -> None:
    learn(panel, settle)
    titles = ("Vorschläge 60", "Fragen 12", "Zweifel 12")
    for number, title in enumerate(titles):
        panel.reviews.setTabText(number, title)
    panel._fit_text()
    panel.resize(panel.minimumWidth(), 800)
    QApplication.processEvents()
    assert panel.reviews.tabBar().sizeHint().width() <= panel.reviews.width(), "no title is scrolled away"
    content = panel.reviews.parentWidget()
    assert content.minimumSizeHint().width() <= panel.width(), "nothing is cut off at the side"


@pytest.mark.parametrize("alpha", [0.0, 0.5])
def test_what_refining_gains_is_said_in_the_windows_language(alpha: float, qapp: QApplication) -> None:
    refined = Refinement(Adapter(), alpha, 0.25, 0.5, 0.99, ("cat", "dog"))
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "albumen_de.qm"))
    said = refined.outcome(translator.translate)
    assert "vorher 25.0%, nachher 50.0%" in said
    assert "1.0%" in said
    assert ("nichts installiert" in said) == (alpha == 0.0)


class Backwards(QTranslator):
    """A language in which everything is said backwards, so that what is not translated shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_rest: object) -> str:
        return text if "{" in text else text[::-1]


def test_what_is_said_of_a_run_is_said_in_the_windows_language(panel: LearnPanel, world: World, settle: Settle) -> None:
    world.library.albums.create("cat")
    panel._look_for_albums()
    settle(lambda: panel.teaching.album.findText("cat") >= 0)
    translator = Backwards()
    QApplication.installTranslator(translator)
    try:
        panel.teaching.album.setCurrentIndex(panel.teaching.album.findText("cat"))
        settle(lambda: panel._state is not None and panel._state.labels == (0, 0) and panel.teaching.train.isEnabled())
        for count in (1, 2):
            panel.teaching.train.click()
            settle(lambda count=count: panel.using.history.count() == count)
        assert (
            panel.figures.doubts.text()
            == "No photo is in the album yet; what it shows is guessed from its name alone."[::-1]
        )
        panel.using.compare.click()
        dialog = panel.using.comparing
        settle(lambda: dialog.table.rowCount() > 0)
        assert dialog.table.verticalHeaderItem(0).text() == "learned"[::-1]
        assert dialog.table.item(1, 0).text() == "by name alone"[::-1]
    finally:
        QApplication.removeTranslator(translator)


def drawn(panel: LearnPanel, photo_id: int) -> bool:
    """Whether a suggested photo's picture is drawn."""
    items = [panel.reviews.suggested.photos.item(row) for row in range(panel.reviews.suggested.count())]
    return any(
        one.data(Qt.ItemDataRole.DecorationRole) is not None
        for one in items
        if one.data(Qt.ItemDataRole.UserRole) == photo_id
    )

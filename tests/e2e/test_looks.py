"""How the window, its pages and sheets are painted: at one and two pixels a point, light and dark, in three languages.

Each look is a process of its own, since Qt takes its scale and language at the start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from albumen.core.library import Library
from qt.qt_photos import paint_photo, record_photo

pytestmark = pytest.mark.slow

SCRIPT = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from albumen.boot import leave, open_session
from albumen.ui.app import Desk, application_for

library, language, scale, shots = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])

def spin(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

def until(condition):
    deadline = time.monotonic() + 120
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit("waited in vain")
        spin(20)

def cut_off(within):
    # A text that has less room than it needs, where nothing says that it may be shortened or wrapped.
    found = []
    for widget in within.findChildren(QWidget):
        if not widget.isVisibleTo(within) or not isinstance(widget, QLabel | QAbstractButton):
            continue
        shortens = "Elided" in type(widget).__name__ or (isinstance(widget, QLabel) and widget.wordWrap())
        if widget.text() and not shortens and widget.width() + 1 < widget.minimumSizeHint().width():
            found.append(widget.text())
    return found

application = application_for(sys.argv[:1], language)
session = open_session(library)
desk = Desk(session, application)
window = desk.main
window.resize(1280, 800)
window.show()
until(lambda: len(window.grid.photos.ids) == 12)
until(lambda: all(window.thumbnails.image(window.grid.photos.id_at(row)) is not None for row in (0, 11)))
window.grid.select_ids(window.grid.photos.ids[:1], window.grid.photos.id_at(0))
found = {"right_to_left": window.isRightToLeft(), "looks": {}}
for mode in ("light", "dark"):
    window.set_theme(mode)
    until(lambda: not window.theme.changing)
    spin(150)
    image = window.grab().toImage()
    image.save(str(shots / f"{language}-{mode}-{scale}.png"))
    ratio = image.devicePixelRatio()
    def colour(widget, x, y):
        point = widget.mapTo(window, widget.rect().topLeft())
        return image.pixelColor(round((point.x() + x) * ratio), round((point.y() + y) * ratio)).name()
    box = window.grid.to_view(window.grid.tiles.box(0)).center()
    empty = {window.theme.colours.sunken, window.theme.colours.tile}
    view = window.grid.viewport()
    found["looks"][mode] = {
        "ratio": ratio,
        "window": colour(window.header, 2, 2) == window.theme.colours.window,
        "tile": colour(view, box.x(), box.y()) not in empty,
        "cut off": cut_off(window),
        "sidebar": window.sidebar.mapTo(window, window.sidebar.rect().center()).x() / window.width(),
        "words": window.menuBar().actions()[0].text(),
        "count": window.content.title,
    }
def grabbed(widget, name, mode):
    # What a page or a sheet looks like: painted, and no word cut off.
    image = widget.grab().toImage()
    image.save(str(shots / f"{language}-{mode}-{scale}-{name}.png"))
    colours = {image.pixelColor(x, y).name() for x in range(5, image.width(), 29) for y in range(5, image.height(), 29)}
    found["pages"][f"{name}, {mode}"] = {"cut off": cut_off(widget), "colours": len(colours)}

found["pages"] = {}
for mode in ("light", "dark"):
    window.set_theme(mode)
    until(lambda: not window.theme.changing)
    for key in ("timeline", "map", "tags", "duplicates"):
        window.pages.open(key)
        until(lambda: window.pages.key_of(window.pages.current) == key)
        spin(250)
        grabbed(window, key, mode)
    window.pages.home()
    for key in ("export", "settings"):
        window.menus.actions[key].trigger()
        until(lambda: any(sheet.isVisible() for sheet in window.findChildren(QDialog)))
        sheet = next(sheet for sheet in window.findChildren(QDialog) if sheet.isVisible())
        spin(400)
        grabbed(sheet, key, mode)
        sheet.close()
        spin(20)
window.close()
desk.close()
session.close()
print(json.dumps(found))
leave(0)
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("looks")
    with Library.open(folder / "library") as library:
        library.folders.add(folder)
        for number in range(12):
            path = folder / f"photo-{number:02}.jpg"
            paint_photo(path, number)
            record_photo(library, path, datetime(2024, 5, 1) + timedelta(hours=number))
    return folder / "library"


def look(library: Path, language: str, scale: str, shots: Path) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", SCRIPT, str(library), language, scale, str(shots)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Traceback" not in result.stderr, result.stderr
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("scale", ["1", "2"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_it_is_painted_whole(library: Path, language: str, scale: str, tmp_path: Path) -> None:
    found = look(library, language, scale, Path(os.environ.get("ALBUMEN_TEST_SHOTS", tmp_path)))
    assert found["right_to_left"] is (language == "ar")
    for mode, seen in found["looks"].items():
        assert seen["ratio"] == float(scale), mode
        assert seen["window"], f"{mode}: the bar is not painted in the window's colour"
        assert seen["tile"], f"{mode}: no photograph where the first tile is"
        assert seen["cut off"] == [], mode
        assert (seen["sidebar"] > 0.5) is (language == "ar"), mode
        assert seen["count"].endswith({"en": "12 photos", "de": "12 Fotos"}.get(language, "")), mode
        assert "(s)" not in seen["count"], mode
    assert len(found["pages"]) == 12
    for name, seen in found["pages"].items():
        assert seen["cut off"] == [], name
        assert seen["colours"] >= 3, f"{name}: next to nothing is painted"
    assert (found["looks"]["light"]["words"] == "&Library") is (language == "en")

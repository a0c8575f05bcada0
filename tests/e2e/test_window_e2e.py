"""The window as it is started: in a process of its own, from an empty library to a photo found and looked at."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

pytestmark = pytest.mark.slow


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "2", "PYTHONUNBUFFERED": "1"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end a program in order")
def test_the_window_starts_and_ends_in_order_when_told_to(tmp_path: Path) -> None:
    library = tmp_path / "library"
    command = [sys.executable, "-m", "albumen", "--library", str(library), "gui"]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 120
        while not (library / "window.json").exists() and time.monotonic() < deadline and process.poll() is None:
            time.sleep(0.1)  # the window writes what it remembers as soon as it is up
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=120)
    finally:
        process.kill()
    assert process.returncode == 0, errors
    assert "Traceback" not in errors


def paint(path: Path, number: int) -> None:
    image = Image.new("RGB", (320, 240), (40 * number % 256, 120, 200))
    ImageDraw.Draw(image).ellipse([40, 40, 60 + 20 * number, 180], fill=(250, 220, 40 * number % 256))
    image.save(path)


SCRIPT = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtTest import QTest
from albumen.boot import leave, open_session
from albumen.ui.app import Desk, application_for

library, photos = Path(sys.argv[1]), Path(sys.argv[2])

def until(what, condition, seconds=150):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"waited in vain until {what}; " + " | ".join(b.text for b in window.banners.banners))
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()

application = application_for(sys.argv[:1])
session = open_session(library)
desk = Desk(session, application)
window = desk.main
window.resize(1100, 760)
window.show()
until("it welcomes", lambda: window.content.page.name == "WELCOME")
window.content.welcome.add_folder(photos)
until("a model is offered", lambda: window.content.welcome.model.currentData() == "albumen-s")
QTest.mouseClick(window.content.welcome.start, Qt.MouseButton.LeftButton)
until("the photos are there", lambda: len(window.grid.photos.ids) == 6)
until("indexing has ended", lambda: not any(c.job.state in {"running", "queued"} for c in window.jobs.cards.values()))
until("it tells of the broken file", lambda: any("could not be read" in b.text for b in window.banners.banners))

QTest.keyClicks(window.header.search, "a yellow circle")
until("it answers", lambda: window.content.page.name == "NOTHING_FOUND" or window.content.title.startswith("“a yellow"))
if window.content.page.name == "NOTHING_FOUND":
    window.content.nothing.primary.click()
else:
    window.browser.show_all()
until("everything is ranked", lambda: "everything" in window.content.title and len(window.grid.photos.ids) == 6)

window.grid.setFocus()
QTest.keyClick(window.grid, Qt.Key.Key_Home)
QTest.keyClick(window.grid, Qt.Key.Key_Return)
until("the photo is shown large", lambda: window.pictures.picture(window.large.photo_id) is not None)
middle = window.large.canvas.grab().toImage().pixelColor(window.large.canvas.rect().center())
assert middle.name() != window.theme.colours.stage, middle.name()
QTest.keyClick(window.large, Qt.Key.Key_Escape)

window.header.search.clear()
until("all are back", lambda: not window.browser.text and len(window.grid.photos.ids) == 6)
late = photos / "late.png"
late.write_bytes((photos / "one.part").read_bytes())
until("the watcher has brought the new photo", lambda: len(window.grid.photos.ids) == 7)
late.unlink()
until("the watcher has noticed that it is gone", lambda: len(window.grid.photos.ids) == 6)
image = window.grab().toImage()
assert len({image.pixelColor(x, 300).name() for x in range(0, image.width(), 7)}) > 5
window.close()
desk.close()
session.close()
print("done")
leave(0)
"""


def test_from_an_empty_library_to_a_photo_found_and_looked_at(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(6):
        paint(photos / f"{number}.png", number)
    paint(tmp_path / "seven.png", 7)
    (photos / "one.part").write_bytes((tmp_path / "seven.png").read_bytes())
    (photos / "broken.jpg").write_text("not a picture")
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "library"), str(photos)]
    result = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=280, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.strip().endswith("done")
    assert "Traceback" not in result.stderr

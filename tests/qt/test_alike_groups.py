"""Photographs grouped by what they show, in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from albumen.core.cluster_names import ClusterName
from albumen.core.clusters import Clusters
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.gateway.alike_names import with_whereabouts
from albumen.ui.grid.headings import alike_words
from albumen.ui.records import Kind, Scope
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, photo_record, record_photo

Settle = Callable[[Callable[[], bool]], None]


def titles(window: MainWindow) -> list[str]:
    return [section.title for section in window.grid.tiles.sections]


def add_seen(session: Session, folder: Path, numbers: range, theme: int) -> list[int]:
    """Photographs with vectors of one theme, as if a model had looked at them."""
    encoder = session.encoder
    session.library.models.register(encoder.model_id, "Model", encoder.dim)
    ids = []
    for number in numbers:
        vector = np.random.default_rng(number).standard_normal(encoder.dim) * 0.1
        vector[theme] += 5
        photo = photo_record(paint_photo(folder / f"seen-{number}.jpg", 100 + number), datetime(2024, 1, 1))
        seen = replace(photo, vector=(vector / np.linalg.norm(vector)).astype(np.float32))
        ids.append(session.library.files.record(seen, model_id=encoder.model_id).photo_id)
    return ids


@pytest.fixture
def seen(window: MainWindow, session: Session, photos: Path, settle: Settle) -> list[list[int]]:
    """Three themes of six, next to the twelve that no model has looked at; one theme bears a tag."""
    found = [add_seen(session, photos, range(6 * theme, 6 * theme + 6), theme) for theme in range(3)]
    session.library.tags.add(found[1], "animals/dog")
    settle(lambda: len(window.grid.photos.ids) == 30)
    return found


def test_photos_are_grouped_by_what_they_show(
    window: MainWindow, seen: list[list[int]], session: Session, photos: Path, settle: Settle
) -> None:
    window.menus.actions["group_alike"].trigger()
    settle(lambda: "Not looked at yet" in titles(window))
    starts = [section.start for section in window.grid.tiles.sections]
    listed = window.grid.photos.ids
    runs = [set(listed[a:b].tolist()) for a, b in zip(starts, [*starts[1:], len(listed)], strict=True)]
    assert sorted(map(sorted, runs[:-1])) == sorted(map(sorted, seen)), "each theme is a group of its own"
    assert titles(window)[runs.index(set(seen[1]))] == "dog"
    unnamed = [title for number, title in enumerate(titles(window)[:-1]) if runs[number] != set(seen[1])]
    numbers = [number for number, run in enumerate(runs[:-1], start=1) if run != set(seen[1])]
    assert unnamed == [f"Group {number} · photos · 2024" for number in numbers], "by folder and year, and told apart"
    assert len(runs[-1]) == 12
    model = window.grid.photos
    assert model.data(model.index(29, 0), 11).endswith("Not looked at yet"), "said by a screen reader too"

    (new,) = add_seen(session, photos, range(40, 41), 1)
    settle(lambda: new in window.grid.photos.ids)
    window.browser._alike_later.setInterval(10)
    settle(lambda: _group_of(window, new) == "dog")

    window.memory.flush()
    assert window.memory.get(preferences.GROUPING) == "alike"


def test_a_library_that_no_model_has_looked_at_has_no_groups(window: MainWindow, settle: Settle) -> None:
    window.menus.actions["group_alike"].trigger()
    settle(lambda: window.browser._alike_task is None and not any(titles(window)))
    settle(lambda: window.content.title == "All photos 12 photo(s)")
    assert len(window.grid.photos.ids) == 12


def test_leaving_stops_the_search_for_groups(window: MainWindow, seen: list[list[int]], settle: Settle) -> None:
    window.menus.actions["group_alike"].trigger()
    window.menus.actions["group_month"].trigger()
    settle(lambda: titles(window)[0] == "May 2024")
    assert window.browser._alike_task is None
    window.menus.actions["group_alike"].trigger()
    settle(lambda: "dog" in titles(window))
    window.browser.browse(Scope(Kind.TAG, "animals/dog", "animals/dog"))
    settle(lambda: len(window.grid.photos.ids) == 6)
    settle(lambda: window.browser._alike_task is None and bool(titles(window)))


def test_what_is_kept_is_bounded_and_asked_for_once(window: MainWindow, seen: list[list[int]]) -> None:
    alike = window.gateway.alike
    ids = np.sort(np.concatenate(seen))
    token = window.browser._tasks.run(lambda: None)
    for number in range(6):
        assert alike.known(Scope(Kind.ALBUM, number), ids) is None
        alike.find(Scope(Kind.ALBUM, number), ids, token)
        found = alike.known(Scope(Kind.ALBUM, number), ids)
        assert found is not None
        assert found.fresh
    assert alike.known(Scope(Kind.ALBUM, 0), ids) is None, "the oldest is forgotten"


def _group_of(window: MainWindow, photo_id: int) -> str:
    return window.grid.tiles.sections.over(window.grid.photos.row_of(photo_id))


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([("sea", True)], ["sea"]),
        ([("sea", True), ("sea", True)], ["Group 1 · sea · photos · 2024", "Group 2 · sea · photos · 2024"]),
        ([("sea", False), ("", False)], ["Perhaps sea · 2015–2024", "Group 2 · 2015–2024"]),
        ([("sea", False), ("sea", False)], ["Group 1 · Perhaps sea · 2015–2024", "Group 2 · Perhaps sea · 2015–2024"]),
    ],
)
def test_no_name_ends_in_a_bare_number(
    tmp_path: Path, names: list[tuple[str, bool]], words: list[str], session: Session, window: MainWindow
) -> None:
    scattered = not names[0][1]
    ids = []
    for number in range(10):
        folder = tmp_path / "more" / (f"place-{number}" if scattered else "photos")
        taken = datetime(2015 if scattered and number in {0, 9} else 2024, 1, 1)
        ids.append(record_photo(session.library, paint_photo(folder / f"{number}.jpg", 200 + number), taken))
    labels = np.array([number % len(names) for number in range(10)], np.int32)
    nothing = np.empty((len(names), 1), np.float32)
    clusters = Clusters(np.sort(np.array(ids)), labels, nothing[0], nothing)
    tagged = [ClusterName(*name) for name in names]
    found = tuple(with_whereabouts(session.library, window.gateway.towns, clusters, tagged))
    assert [alike_words(found, number) for number in range(len(names))] == words
    assert alike_words(("",), 0) == "Group 1"

"""Declared settings in one JSON file, shared by processes and never half written."""

from __future__ import annotations

import json
import threading

import pytest

from albumen.core.errors import Bug, UserError
from albumen.core.settings import Setting, Settings

THEME = Setting("window.theme", "auto", choices=("auto", "light", "dark"))
SIDE = Setting("grid.side", 160, minimum=64, maximum=512)
SHARE = Setting("index.cpu_share", 0.5, minimum=0.0, maximum=1.0)
WATCH = Setting("index.watch", default=True)
ALL = (THEME, SIDE, SHARE, WATCH)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


@pytest.fixture
def settings(file):
    return Settings(file, ALL)


def test_defaults_need_no_file(settings, file):
    assert [settings.get(one) for one in ALL] == ["auto", 160, 0.5, True]
    assert not file.exists()


def test_values_are_kept(settings, file):
    settings.set(THEME, "dark")
    settings.set(SHARE, 1)
    again = Settings(file, ALL)
    assert again.get(THEME) == "dark"
    assert again.get(SHARE) == 1.0
    assert isinstance(again.get(SHARE), float)
    again.reset(THEME)
    assert again.get(THEME) == "auto"
    assert json.loads(file.read_text()) == {"index.cpu_share": 1}


@pytest.mark.parametrize(
    ("setting", "value", "problem"),
    [
        (THEME, "pink", "must be one of auto, light, dark"),
        (SIDE, 10, "at least 64"),
        (SIDE, 1000, "at most 512"),
        (SIDE, 100.0, "of type int"),
        (SIDE, True, "of type int"),
        (SHARE, float("nan"), "at least 0"),
        (WATCH, 1, "of type bool"),
        (THEME, None, "of type str"),
    ],
)
def test_wrong_values_are_refused_and_those_in_the_file_passed_over(file, setting, value, problem):
    settings = Settings(file, ALL)
    with pytest.raises(UserError, match=problem):
        settings.set(setting, value)
    file.write_text(json.dumps({setting.key: value}))
    assert Settings(file, ALL).get(setting) == setting.default


@pytest.mark.parametrize("content", ["{", "[1, 2]", "", "\x00\x01"])
def test_a_damaged_file_is_set_aside(file, content):
    file.write_text(content)
    settings = Settings(file, ALL)
    assert settings.get(SIDE) == 160
    assert file.with_name("settings.json.damaged").read_text() == content
    settings.set(SIDE, 200)
    assert Settings(file, ALL).get(SIDE) == 200


def test_what_another_version_wrote_is_kept(file):
    file.write_text('{"of.the.future": [1], "grid.side": 100}')
    Settings(file, ALL).set(THEME, "light")
    assert json.loads(file.read_text()) == {"of.the.future": [1], "grid.side": 100, "window.theme": "light"}


def test_two_who_write_keep_each_others_changes(file):
    first, second = Settings(file, ALL), Settings(file, ALL)
    first.set(SIDE, 100)
    second.set(THEME, "dark")
    assert first.reload() == ("window.theme",)
    assert (first.get(SIDE), first.get(THEME)) == (100, "dark")
    assert first.reload() == ()


def test_many_threads(file):
    settings = [Settings(file, [Setting(f"key.{n}", 0)]) for n in range(8)]

    def write(which):
        (setting,) = which.declared.values()
        for value in range(1, 11):
            which.set(setting, value)

    threads = [threading.Thread(target=write, args=(one,)) for one in settings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert json.loads(file.read_text()) == {f"key.{n}": 10 for n in range(8)}


def test_subscribers_hear_of_changes_only(settings):
    heard = []
    stop = settings.subscribe(heard.append)
    settings.set(SIDE, 100)
    settings.set(SIDE, 100)
    settings.reset(SIDE)
    stop()
    settings.set(SIDE, 100)
    assert heard == [("grid.side",), ("grid.side",)]


def test_undeclared_settings_are_our_mistake(settings, file):
    with pytest.raises(Bug, match="not declared"):
        settings.get(Setting("other", 1))
    with pytest.raises(Bug, match="declared twice"):
        Settings(file, [SIDE, SIDE])

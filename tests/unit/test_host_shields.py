"""Shields: which photos are covered, how, and the PIN in front of them."""

from pathlib import Path

import numpy as np
import pytest

from albumen.api import UserError
from albumen.boot import open_session
from albumen.host.manifest import ShieldSpec
from albumen.host.plugin_host import PluginHost
from albumen.host.shields import FREE_GUESSES, WAIT_SECONDS, Shields
from albumen.testing.world import World, plugin_files


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def shields(tmp_path: Path, albumen_world: World) -> Shields:
    made = Shields(albumen_world.library, tmp_path / "data", Clock())
    made.use(lambda: [ShieldSpec("Private"), ShieldSpec("Secret", "hide"), ShieldSpec("Secret", "blur")])
    return made


def test_tags_and_those_below_cover_suggested_or_accepted(shields: Shields, albumen_world: World):
    library, ids = albumen_world.library, albumen_world.photo_ids
    library.tags.add(ids[:1], "Private")
    library.tags.add(ids[1:2], "Private/Beach", source="p", score=0.9, state="suggested")
    library.tags.add(ids[2:3], "Privateer")
    library.tags.add(ids[3:5], "Secret")
    library.tags.set_state(ids[4:5], "Secret", "rejected")
    assert shields.of(ids) == {ids[0]: "blur", ids[1]: "blur", ids[3]: "hide"}
    assert shields.of(ids[2:3]) == {}
    listed = shields.without_hidden(np.array(ids, np.int64))
    assert listed.tolist() == [one for one in ids if one != ids[3]]
    heard = []
    end = shields.subscribe(lambda: heard.append(shields.revealed))
    shields.reveal()
    assert shields.of(ids) == {}
    assert len(shields.without_hidden(np.array(ids, np.int64))) == len(ids)
    shields.reveal()
    shields.conceal()
    end()
    shields.reveal()
    assert heard == [True, False]


def test_the_pin_is_asked_and_guesses_become_slow(shields: Shields, tmp_path: Path, albumen_world: World):
    clock = shields._clock
    with pytest.raises(UserError, match="too short"):
        shields.set_pin("12")
    shields.set_pin("2468")
    assert "2468" not in (tmp_path / "data" / "shields.json").read_text()
    for _ in range(FREE_GUESSES):
        with pytest.raises(UserError, match="PIN is wrong"):
            shields.reveal("1111")
    with pytest.raises(UserError, match="Too many wrong PINs"):
        shields.reveal("2468")
    assert not shields.revealed
    clock.now += WAIT_SECONDS + 1
    shields.reveal("2468")
    assert shields.revealed
    again = Shields(albumen_world.library, tmp_path / "data", clock)
    assert again.has_pin
    assert not again.revealed
    with pytest.raises(UserError, match="PIN is wrong"):
        again.set_pin("", "0000")
    again.set_pin("", "2468")
    again.reveal()


def test_a_pin_file_that_cannot_be_read_keeps_things_covered(shields: Shields, tmp_path: Path):
    shields.set_pin("2468")
    (tmp_path / "data" / "shields.json").write_text("{}")
    with pytest.raises(UserError, match="delete the file"):
        shields.reveal("2468")
    assert not shields.revealed


def test_panels_can_ask_what_not_to_show(tmp_path: Path, albumen_world: World):
    code = """
from albumen.api import CommandResult
def activate(ctx):
    ctx.add_command("ask", lambda call: CommandResult(data={"ids": sorted(ctx.photos.shielded(call.photo_ids))}))
"""
    manifest = '[[shields]]\ntag = "Private"\n[[commands]]\nid = "ask"\ntitle = "Ask"\n'
    from albumen.api import Invocation

    host = albumen_world.host_with(plugin_files(tmp_path, "asks", code, manifest))
    first, second, *_ = albumen_world.photo_ids
    albumen_world.library.tags.add([second], "Private")
    assert host.run_command("ask", Invocation((first, second))).data == {"ids": [second]}


def test_what_is_covered_is_known_before_plugins_are_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[PluginHost] = []
    start = PluginHost.start

    def noted(host: PluginHost, *, safe_mode: bool = False, only_search: bool = False) -> None:
        started.append(host)
        start(host, safe_mode=safe_mode, only_search=only_search)

    monkeypatch.setattr(PluginHost, "start", noted)
    session = open_session(tmp_path / "library")
    try:
        assert session.shields.modes() == {"Sensitive": "blur"}
        assert "albumen_nsfw" in session.plugin_names()
        assert not started
        assert session.host.shields is session.shields
        assert started == [session.host]
        assert session.shields.modes() == {"Sensitive": "blur"}
        session.host.disable("albumen_nsfw")
        assert not session.shields.modes()
    finally:
        session.close()

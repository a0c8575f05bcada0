"""Automatic tags on a real library: suggested, decided, moved, revoked; by command, by analyzer, by folder rule."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from albumen.api import Invocation, UserError
from albumen.cli.index_commands import analyze_with_progress
from albumen.host.analysis import Analysis
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import World
from albumen_autotag.shipped import FOLDER

if TYPE_CHECKING:
    from albumen.host.session import Session

PLUGIN = FOLDER.parent
WORDS = "Animals\n\tdog\n\tcat\nbeach\nmountain\nnothing like it\n"


@pytest.fixture
def host(albumen_world: World) -> PluginHost:
    return albumen_world.host_with(PLUGIN)


@pytest.fixture
def words(tmp_path: Path) -> str:
    file = tmp_path / "words.txt"
    file.write_text(WORDS, encoding="utf-8")
    return str(file)


def tagged(world: World, **kwargs: object) -> dict[tuple[int, str], tuple[str, float | None]]:
    found = world.library.tags.find(source="albumen_autotag", **kwargs)  # type: ignore[arg-type]
    return {(one.photo_id, one.name): (one.state, one.score) for one in found}


def run(host: PluginHost, command: str, *arguments: str, photos: tuple[int, ...] = (), **options: object) -> dict:
    result = host.run_command(command, Invocation(photos, arguments, options=options))  # type: ignore[arg-type]
    return dict(result.data)


def steps(analysis: Iterator[object]) -> None:
    for _ in analysis:
        pass


def test_tagging_twice_gives_the_same(host: PluginHost, albumen_world: World, words: str) -> None:
    first = run(host, "tag", vocabulary=words)
    before = tagged(albumen_world)
    dogs = albumen_world.photo_ids[:6]
    assert {photo for photo, name in before if name == "Animals/dog"} == set(dogs)
    assert not any(name in {"Animals", "nothing like it"} for _, name in before)
    assert first["photos"] == 36
    assert set(first["suggestions"][0]) == {"path", "tag", "score", "state"}
    assert run(host, "tag", vocabulary=words) == first
    assert tagged(albumen_world) == before


def test_decisions_hold_against_another_run_and_another_model(
    host: PluginHost, albumen_world: World, words: str
) -> None:
    run(host, "tag", vocabulary=words)
    first, second, third, *_ = albumen_world.photo_ids
    albumen_world.library.tags.set_state([first], "Animals/dog", "rejected")
    albumen_world.library.tags.set_state([second], "Animals/dog", "accepted")
    old = albumen_world.model.model_id
    albumen_world.library.models.register("words-2", "words two", albumen_world.model.dim)
    vectors = albumen_world.library.vectors.get(old)
    albumen_world.library.vectors.put("words-2", *vectors)
    albumen_world.model.model_id = "words-2"
    albumen_world.library.models.activate("words-2")
    again = run(host, "tag", vocabulary=words)
    states = tagged(albumen_world, name="Animals/dog")
    assert states[first, "Animals/dog"][0] == "rejected"
    assert states[second, "Animals/dog"][0] == "accepted"
    assert states[third, "Animals/dog"][0] == "suggested"
    assert not [one for one in again["suggestions"] if one["state"] == "rejected"]
    assert run(host, "tag-review")["models"] == [old, "words-2"]
    changed = run(host, "tag-revoke", model="words-2")["changed"]
    assert changed > 0
    left = tagged(albumen_world)
    assert {state for state, _ in left.values()} == {"accepted", "rejected"}


def test_apply_sets_tags(host: PluginHost, albumen_world: World, words: str) -> None:
    done = run(host, "tag", photos=tuple(albumen_world.photo_ids[:2]), vocabulary=words, apply=True)
    assert done["photos"] == 2
    assert {one["state"] for one in done["suggestions"]} == {"accepted"}
    assert albumen_world.library.tags.photos("Animals/dog").tolist() == sorted(albumen_world.photo_ids[:2])


def test_a_threshold_moves_without_looking_again(host: PluginHost, albumen_world: World, words: str) -> None:
    run(host, "tag", vocabulary=words)
    scores = [score for (_, name), (_, score) in tagged(albumen_world).items() if name == "beach"]
    assert len(scores) == 6
    above = min(1.0, max(score for score in scores if score is not None) + 0.001)
    tried = run(host, "tag-threshold", "beach", value=above, **{"try": True})
    assert (tried["photos"], tried["lost"], tried["gained"]) == (0, 6, 0)
    assert len(tagged(albumen_world, name="beach")) == 6, "trying changes nothing"
    assert run(host, "tag-threshold", "beach", value=above) == tried
    assert not tagged(albumen_world, name="beach")
    run(host, "tag", vocabulary=words)
    assert not tagged(albumen_world, name="beach"), "the threshold stays"
    back = run(host, "tag-threshold", "beach", reset=True)
    assert (back["photos"], back["gained"]) == (6, 6)
    with pytest.raises(UserError, match="out of range"):
        run(host, "tag-threshold", "beach", value=1.5)


def test_the_review_lists_and_decides(host: PluginHost, albumen_world: World, words: str) -> None:
    run(host, "tag", vocabulary=words)
    queue = run(host, "tag-review")["tags"]
    assert {one["tag"] for one in queue} == {"Animals/dog", "Animals/cat", "beach", "mountain"}
    gains = [one["photos"] * one["doubt"] for one in queue]
    assert gains == sorted(gains, reverse=True)
    assert run(host, "tag-review", tag="beach", reject=True)["changed"] == 6
    run(host, "tag", vocabulary=words)
    assert {state for state, _ in tagged(albumen_world, name="beach").values()} == {"rejected"}
    one = albumen_world.photo_ids[0]
    assert run(host, "tag-review", photos=(one,), tag="Animals/dog", accept=True)["changed"] == 1
    with pytest.raises(UserError, match="which tag"):
        run(host, "tag-review", accept=True)


def test_a_rule_tags_what_comes_into_its_folder(host: PluginHost, albumen_world: World, words: str) -> None:
    folder = albumen_world.folder / "photos"
    run(host, "tag-rules", str(folder), vocabulary=words, certainty=0.5, apply=True)
    analysis = Analysis(albumen_world.library, lambda: [host.runtime("albumen_autotag")])
    steps(analysis.run())
    assert len(albumen_world.library.tags.photos("Animals/dog")) == 6
    fresh = albumen_world.add_photo("dog")
    assert analysis.pending() == 1
    steps(analysis.run())
    assert fresh in albumen_world.library.tags.photos("Animals/dog").tolist()
    run(host, "tag-rules", str(folder), remove=True)
    assert run(host, "tag-rules")["rules"] == []
    with pytest.raises(UserError, match="no rule"):
        run(host, "tag-rules", str(folder), remove=True)
    with pytest.raises(UserError, match="not a folder"):
        run(host, "tag-rules", str(folder / "nowhere"))


def test_a_rule_writes_sidecars_where_it_is_to(host: PluginHost, albumen_world: World, words: str) -> None:
    folder = albumen_world.folder / "photos"
    with pytest.raises(UserError, match="never written"):
        run(host, "tag-rules", str(folder), vocabulary=words, write=True)
    run(host, "tag-rules", str(folder), vocabulary=words, certainty=0.5, apply=True)
    analysis = Analysis(albumen_world.library, lambda: [host.runtime("albumen_autotag")])
    steps(analysis.run())
    assert not list(folder.glob("*.xmp"))
    assert run(host, "tag-rules", str(folder), vocabulary=words, certainty=0.5, apply=True, write=True)["rules"] == [
        {"folder": str(folder), "vocabulary": words, "certainty": 0.5, "apply": True, "write": True}
    ]
    steps(analysis.run())
    sidecar = folder / "dog-0.png.xmp"
    assert "Animals|dog" in sidecar.read_text("utf-8")
    assert len(list(folder.glob("dog-*.xmp"))) == 6
    assert not list(folder.glob("bicycle-*.xmp"))
    written = sidecar.stat().st_mtime_ns
    fresh = albumen_world.add_photo("dog")
    steps(analysis.run())
    new = albumen_world.library.photos.get(fresh).path
    assert "Animals|dog" in new.with_name(new.name + ".xmp").read_text("utf-8")
    assert sidecar.stat().st_mtime_ns == written


def test_a_sidecar_that_cannot_be_written_stops_no_tagging(host: PluginHost, albumen_world: World, words: str) -> None:
    folder = albumen_world.folder / "photos"
    (folder / "dog-0.png.xmp").mkdir()
    run(host, "tag-rules", str(folder), vocabulary=words, certainty=0.5, apply=True, write=True)
    steps(Analysis(albumen_world.library, lambda: [host.runtime("albumen_autotag")]).run())
    assert len(albumen_world.library.tags.photos("Animals/dog")) == 6
    assert (folder / "dog-1.png.xmp").is_file()
    assert any(level == "warning" and "dog-0.png" in text for level, _, text in albumen_world.notices)


def test_examples_define_a_tag(host: PluginHost, albumen_world: World, tmp_path: Path) -> None:
    example = albumen_world.folder / "photos" / "bicycle-0.png"
    file = tmp_path / "own.toml"
    file.write_text(f'[tag."grandpa"]\nphrase = "zzz"\nexamples = ["{example.as_posix()}"]\n', encoding="utf-8")
    run(host, "tag", vocabulary=str(file))
    bicycles = albumen_world.photo_ids[24:30]
    assert {photo for photo, _ in tagged(albumen_world, name="grandpa")} == set(bicycles)


def test_new_photos_are_tagged_once_that_is_wanted(host: PluginHost, albumen_world: World) -> None:
    runtime = host.runtime("albumen_autotag")
    assert not runtime.registrations.analyzers.entries
    host.set_setting("albumen_autotag", "automatic", True)
    assert runtime.events.drain(10)
    assert list(runtime.registrations.analyzers.entries) == ["everyday"]
    host.set_setting("albumen_autotag", "automatic", False)
    assert runtime.events.drain(10)
    assert not runtime.registrations.analyzers.entries


def test_the_general_threshold_moves_what_is_suggested(host: PluginHost, albumen_world: World) -> None:
    run(host, "tag")
    before = tagged(albumen_world)
    middle = float(np.mean([score or 0 for _, score in before.values()]))
    host.set_setting("albumen_autotag", "certainty", middle)
    runtime = host.runtime("albumen_autotag")
    assert runtime.events.drain(10)
    assert albumen_world.jobs is not None
    deadline = time.monotonic() + 20
    while any((score or 0) < middle for _, score in tagged(albumen_world).values()) and time.monotonic() < deadline:
        time.sleep(0.02)
    after = tagged(albumen_world)
    assert set(after) < set(before)
    assert all((score or 0) >= middle for _, score in after.values())


def test_indexing_on_the_command_line_ends_with_what_rules_say(
    host: PluginHost, albumen_world: World, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    session = cast("Session", SimpleNamespace(host=host))
    analyze_with_progress(session)
    assert not tagged(albumen_world), "nothing is looked at that nobody asked for"
    run(host, "tag-rules", str(albumen_world.folder / "photos"), vocabulary=words, apply=True)
    analyze_with_progress(session)
    assert {state for state, _ in tagged(albumen_world, name="beach").values()} == {"accepted"}
    Path(words).unlink()
    albumen_world.add_photo("dog")
    analyze_with_progress(session)
    assert f"albumen_autotag: {words}: cannot be read" in capfd.readouterr().err


def test_a_rule_is_followed_as_soon_as_it_is_made_or_changed(
    host: PluginHost, albumen_world: World, words: str
) -> None:
    host.analyze_in_background()
    folder = str(albumen_world.folder / "photos")
    run(host, "tag-rules", folder, vocabulary=words)
    assert eventually(lambda: len(tagged(albumen_world, name="beach")) == 6)
    more = Path(words).with_name("more.txt")
    more.write_text("flower\n", encoding="utf-8")
    run(host, "tag-rules", folder, vocabulary=str(more))
    assert eventually(lambda: len(tagged(albumen_world, name="flower")) == 6)


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 30
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()


def test_tags_that_are_none_are_told(host: PluginHost, albumen_world: World, words: str) -> None:
    run(host, "tag", vocabulary=words)
    assert run(host, "tag-threshold", "Animals/mammal/dog", value=0.9)["photos"] == 0, "one of the shipped words"
    with pytest.raises(UserError, match="do you mean Animals/dog"):
        run(host, "tag-threshold", "Animals/dogs", value=0.9)
    with pytest.raises(UserError, match="waits for a decision"):
        run(host, "tag-review", tag="Animals/dogs", accept=True)


def test_an_example_that_is_not_there_is_told(host: PluginHost, tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("tag,examples\nour boat,boat.jpg\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"boat.jpg: the example picture of the tag 'our boat' is not there"):
        run(host, "tag", vocabulary=str(file))

"""Analyzers: every photo once for each version and model, results checked and kept, odd photos and bad ones borne."""

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from albumen.api import Annotation
from albumen.host.runtime import HostLimits
from albumen.testing.world import World, plugin_files

ANALYZER = """
import threading
from albumen.api import Annotation, UserError
SEEN = []
class Looker:
    version = "{version}"
    def analyze(self, batch):
        SEEN.append(batch)
        {body}
def activate(ctx):
    ctx.add_analyzer("look", Looker())
"""
COLOURS = "return [Annotation(int(i), 'Seen', 0.5 + 0.1 * (i % 3)) for i in batch.ids]"


def looker(folder: Path, name: str = "looker", body: str = COLOURS, version: str = "1") -> Path:
    return plugin_files(folder, name, ANALYZER.format(body=body, version=version))


def run(host, plugin_id=None):
    steps = host.analyze(plugin_id)
    progress = []
    while True:
        try:
            progress.append(next(steps))
        except StopIteration as end:
            return end.value, progress


def suggestions(world: World, source="looker"):
    return {(tag.photo_id, tag.name, tag.score) for tag in world.library.tags.find(source=source, state="suggested")}


def test_each_photo_is_seen_once_and_its_tags_are_suggested(tmp_path, albumen_world):
    host = albumen_world.host_with(looker(tmp_path))
    report, progress = run(host)
    count = len(albumen_world.photo_ids)
    assert (report.photos, report.changed, report.failures) == (count, count, ())
    assert progress[-1].done == progress[-1].total == count
    assert suggestions(albumen_world) == {(i, "Seen", 0.5 + 0.1 * (i % 3)) for i in albumen_world.photo_ids}
    marks = albumen_world.library.tags.find(source="looker")
    assert {mark.model_id for mark in marks} == {albumen_world.model.model_id}
    assert run(host)[0].photos == 0


def test_a_new_version_looks_again_and_takes_back_only_what_nobody_decided_on(tmp_path, albumen_world):
    folder = looker(tmp_path, body="return [Annotation(int(i), t, 0.9) for i in batch.ids for t in ('A', 'B')]")
    host = albumen_world.host_with(folder)
    run(host)
    first, second, *_ = albumen_world.photo_ids
    albumen_world.library.tags.set_state([first], "A", "accepted")
    albumen_world.library.tags.set_state([second], "B", "rejected")
    looker(tmp_path, body="return [Annotation(int(i), 'B', 0.7) for i in batch.ids]", version="2")
    host.reload("looker")
    assert run(host)[0].photos == len(albumen_world.photo_ids)
    states = {(tag.name, tag.state) for tag in albumen_world.library.tags.of(first) if tag.source == "looker"}
    assert states == {("A", "accepted"), ("B", "suggested")}
    assert [tag.name for tag in albumen_world.library.tags.of(second) if tag.state == "suggested"] == []
    assert albumen_world.library.tags.photos("B", state="rejected").tolist() == [second]


SWITCHED = """
import threading
from albumen.api import Annotation
LOOKS, GOES_ON = threading.Event(), threading.Event()
class Looker:
    version = "1"
    def analyze(self, batch):
        LOOKS.set()
        assert GOES_ON.wait(20)
        return [Annotation(int(i), "Seen", 0.9) for i in batch.ids]
def activate(ctx):
    looker = Looker()
    ctx.add_analyzer("look", looker)
    def changed(event):
        if ctx.settings["automatic"]:
            ctx.add_analyzer("look", looker)
        else:
            ctx.remove_analyzer("look")
            ctx.remove_analyzer("look")  # once more changes nothing
    ctx.on("settings_changed", changed)
"""
SWITCH = """
[settings.automatic]
type = "bool"
default = true
"""


def test_an_analyzer_that_is_switched_off_stops_at_once_and_goes_on_later(tmp_path, albumen_world):
    host = albumen_world.host_with(plugin_files(tmp_path, "looker", SWITCHED, SWITCH))
    module = sys.modules[type(host.runtime("looker").registrations.analyzers.entries["look"]).__module__]
    with ThreadPoolExecutor(1) as pool:
        under_way = pool.submit(run, host)
        assert module.LOOKS.wait(20)
        host.set_setting("looker", "automatic", False)
        assert host.runtime("looker").events.drain(20)
        module.GOES_ON.set()
        report, progress = under_way.result()
    count = len(albumen_world.photo_ids)
    assert (report.photos, report.failures) == (0, ())
    assert progress[-1].done == progress[-1].total == count
    assert not suggestions(albumen_world), "what it said while it was switched off does not count"
    assert run(host)[0].photos == 0
    host.set_setting("looker", "automatic", True)
    assert host.runtime("looker").events.drain(20)
    assert run(host)[0].photos == count, "what it had not seen it sees now"


def test_another_model_means_another_look(tmp_path, albumen_world):
    library = albumen_world.library
    host = albumen_world.host_with(looker(tmp_path))
    run(host)
    library.models.register("other", "Other", 3)
    library.vectors.put("other", albumen_world.photo_ids[:4], np.eye(4, 3, dtype=np.float32))
    library.models.activate("other")
    assert run(host)[0].photos == 4
    assert {mark.model_id for mark in library.tags.find(ids=albumen_world.photo_ids[:4])} == {"other"}


def test_a_photo_it_cannot_deal_with_costs_the_others_nothing(tmp_path, albumen_world):
    odd = albumen_world.photo_ids[7]
    body = f"assert {odd} not in batch.ids, 'that one'; {COLOURS}"
    host = albumen_world.host_with(looker(tmp_path, body=body))
    report, _ = run(host)
    assert report.photos == len(albumen_world.photo_ids) - 1
    assert [failure.photo_ids for failure in report.failures] == [(odd,)]
    assert "that one" in report.failures[0].reason
    assert host.plugins()[0].state == "active"
    assert albumen_world.library.analyses.failures("looker/look", "1", "words-1") == {odd: "AssertionError: that one"}
    assert host.analysis.pending() == 0, "in the background it is left alone"
    assert run(host)[0].failures, "asked for, it is tried again"


BAD = {
    "raises": ("raise ValueError('always')", "always"),
    "nan": ("return [Annotation(int(batch.ids[0]), 'x', float('nan'))]", "nan"),
    "score": ("return [Annotation(int(batch.ids[0]), 'x', 1.5)]", "not in"),
    "ids": ("return [Annotation(987654, 'x', 0.5)]", "987654"),
    "none": ("return None", "NoneType"),
    "numbers": ("return batch.vectors", "ndarray"),
    "no_tag": ("return [Annotation(int(batch.ids[0]), '', 0.5)]", "as a tag"),
}


@pytest.mark.parametrize("name", BAD)
def test_nonsense_is_recorded_and_no_photo_counts_as_seen(name, tmp_path, albumen_world):
    body, reason = BAD[name]
    bad, good = looker(tmp_path, "bad", body), looker(tmp_path)
    host = albumen_world.host_with(bad, good)
    report, _ = run(host)
    assert [failure.plugin_id for failure in report.failures] == ["bad"]
    assert reason in report.failures[0].reason
    assert report.photos == len(albumen_world.photo_ids), "the good one saw them all"
    assert suggestions(albumen_world, "bad") == set()
    assert len(albumen_world.library.analyses.pending("bad/look", "1", "words-1")) == len(albumen_world.photo_ids)
    assert len(next(status for status in host.plugins() if status.id == "bad").failures) == 1


def test_one_that_hangs_is_left_behind(tmp_path, albumen_world):
    hanging = looker(tmp_path, "hanging", "threading.Event().wait(20)")
    limits = HostLimits(analyze_seconds=1.0, deactivate_seconds=0.1)
    host = albumen_world.host_with(hanging, looker(tmp_path), limits=limits)
    report, _ = run(host)
    assert [failure.plugin_id for failure in report.failures] == ["hanging"]
    assert report.photos == len(albumen_world.photo_ids)


def test_a_run_can_be_stopped_while_an_analyzer_works(tmp_path, albumen_world):
    hanging = looker(tmp_path, "hanging", "threading.Event().wait(20)")
    host = albumen_world.host_with(hanging, limits=HostLimits(deactivate_seconds=0.1))
    steps = host.analyze()
    next(steps)
    next(steps)
    steps.close()
    assert albumen_world.library.tags.counts() == []


def until(met, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


def test_in_the_background_new_photos_and_new_plugins_are_seen_to(tmp_path, albumen_world):
    library = albumen_world.library
    host = albumen_world.host_with(looker(tmp_path))
    host.analyze_in_background()
    until(lambda: len(suggestions(albumen_world)) == len(albumen_world.photo_ids))
    new_id = albumen_world.add_photo("dog")
    until(lambda: (new_id, "Seen", 0.5 + 0.1 * (new_id % 3)) in suggestions(albumen_world))
    looker(tmp_path, body="return [Annotation(int(i), 'Again', 1.0) for i in batch.ids]", version="2")
    host.reload("looker")
    until(lambda: {name for _, name, _ in suggestions(albumen_world)} == {"Again"})
    assert {job.kind for job in library.jobs.all()} == {"analysis"}


def test_suggesting_many_at_once_keeps_the_rules(tmp_path, albumen_world):
    library, (first, second, *_) = albumen_world.library, albumen_world.photo_ids
    library.tags.set_state([first], "Dog", "rejected")
    library.tags.add([second], "Dog")
    marks = [Annotation(first, "Dog", 0.9), Annotation(second, "Dog", 0.4), Annotation(second, "Pets/Cat", 0.6)]
    assert library.tags.annotate(marks, source="p", model_id="m") == (second,)
    assert [(tag.name, tag.source, tag.state) for tag in library.tags.of(second)] == [
        ("Dog", "p", "accepted"),
        ("Dog", "user", "accepted"),
        ("Pets/Cat", "p", "suggested"),
    ]
    assert library.tags.revoke("p", below=0.7) == (second,)
    assert [tag.name for tag in library.tags.of(second)] == ["Dog", "Dog"], "what the owner decided stays"


def test_threads_end_with_the_host(tmp_path, albumen_world):
    before = set(threading.enumerate())
    host = albumen_world.host_with(looker(tmp_path))
    host.analyze_in_background()
    until(lambda: suggestions(albumen_world))
    host.stop()
    until(lambda: not {thread.name for thread in set(threading.enumerate()) - before if "analy" in thread.name})

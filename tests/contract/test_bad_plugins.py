"""Deliberately bad plugins: whatever one does, the host, the library and the other plugins go on."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from albumen.api import Invocation, Progress, Query, UserError
from albumen.host.guard import FAILURES_IN_A_ROW, PluginError
from albumen.host.plugin_host import PluginHost
from albumen.host.runtime import HostLimits
from albumen.testing.world import World

QUICK = HostLimits(activate_seconds=1.0, answer_seconds=1.0, deactivate_seconds=0.2)
"""Only for plugins that hang: a busy machine is no reason for others to fail."""

GOOD = """
from albumen.api import Hit
class Search:
    def search(self, query, limit, cancel):
        return [Hit(int(photo_id), 1.0) for photo_id in self.ctx.photos.ids()[:limit]]
def activate(ctx):
    search = Search()
    search.ctx = ctx
    ctx.add_search("good", search)
"""


def plugin(folder: Path, name: str, code: str, extra: str = "", api: str = "1.0") -> Path:
    made = folder / "sources" / name
    made.mkdir(parents=True)
    (made / "plugin.toml").write_text(f'id = "{name}"\nname = "{name}"\nversion = "1"\napi = "{api}"\n{extra}')
    (made / "__init__.py").write_text(code)
    return made


def searcher(body: str, before: str = "") -> str:
    """A plugin whose search does `body`."""
    return (
        "import os, sys, threading, time, signal\nfrom albumen.api import Hit, UserError\n"
        f"{before}\n"
        "class Search:\n    def search(self, query, limit, cancel):\n"
        f"        {body}\n"
        "def activate(ctx):\n    Search.ctx = ctx\n    ctx.add_search('bad', Search())\n"
    )


def state_of(host: PluginHost, name: str) -> tuple[str, str]:
    status = next(status for status in host.plugins() if status.id == name)
    return status.state, status.reason


def until(met, seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return plugin(tmp_path, "good", GOOD)


ACTIVATIONS = {
    "raises_at_import": ("raise RuntimeError('no import')", "no import"),
    "is_no_python": ("def activate(:", "SyntaxError"),
    "has_no_activate": ("x = 1", "has no activate"),
    "raises_in_activate": ("def activate(ctx): raise KeyError('nope')", "KeyError"),
    "leaves_the_program": ("import sys\ndef activate(ctx): sys.exit(3)", "SystemExit"),
    "interrupts_the_program": ("def activate(ctx): raise KeyboardInterrupt", "KeyboardInterrupt"),
    "hangs_in_activate": ("import threading\ndef activate(ctx): threading.Event().wait(20)", "did not return"),
    "registers_undeclared": ("def activate(ctx): ctx.add_command('surprise', print)", "declares no command"),
    "registers_twice": (
        "class S:\n    def search(self, q, n, c): return []\n"
        "def activate(ctx):\n    ctx.add_search('s', S())\n    ctx.add_search('s', S())",
        "registered twice",
    ),
    "registers_nonsense": ("def activate(ctx): ctx.add_search('s', 42)", "no search method"),
    "listens_to_nothing": ("def activate(ctx): ctx.on('full_moon', print)", "there is no event"),
    "lacks_permission": ("def activate(ctx): ctx.tags.add([1], 'x')", "tags:write"),
    "may_not_give_texts": ("def activate(ctx): ctx.texts.put('ocr', {1: 'x'})", "texts:write"),
    "swallows_the_stack": ("def activate(ctx): activate(ctx)", "RecursionError"),
}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_plugin_that_cannot_be_activated(name: str, tmp_path: Path, good: Path, albumen_world: World):
    code, reason = ACTIVATIONS[name]
    limits = QUICK if reason == "did not return" else HostLimits()
    host = albumen_world.host_with(good, plugin(tmp_path, name, code), limits=limits, enable=False)
    host.enable("good")
    with pytest.raises(UserError, match=reason):
        host.enable(name)
    state, why = state_of(host, name)
    assert state == "failed"
    assert reason in why
    assert len(host.search(Query("dog"), 3)) == 3


SEARCHES = {
    "raises": ("raise ValueError('broken')", "broken"),
    "leaves": ("sys.exit(0)", "SystemExit"),
    "gives_none": ("return None", "NoneType"),
    "gives_numbers": ("return [1, 2, 3]", "int among its hits"),
    "gives_nan": ("return [Hit(int(self.ctx.photos.ids()[0]), float('nan'))]", "nan"),
    "gives_infinity": ("return [Hit(int(self.ctx.photos.ids()[0]), float('inf'))]", "inf"),
    "gives_words_as_scores": ("return [Hit(int(self.ctx.photos.ids()[0]), 'high')]", "'high' as a score"),
    "gives_unknown_ids": ("return [Hit(987654, 1.0)]", "987654"),
    "gives_words_as_ids": ("return [Hit('x', 1.0)]", "as a photo id"),
    "gives_odd_matches": ("return [Hit(int(self.ctx.photos.ids()[0]), 1.0, 'certain')]", "certain"),
    "hangs": ("threading.Event().wait(20)", "in time"),
    "asks_with_wrong_shapes": (
        "import numpy; return self.ctx.photos.nearest(numpy.zeros((2, 3), 'f'), numpy.ones(2, 'f'), 3)",
        "failed in search",
    ),
}


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_that_goes_wrong(name: str, tmp_path: Path, good: Path, albumen_world: World):
    body, reason = SEARCHES[name]
    bad = plugin(tmp_path, name, searcher(body))
    host = albumen_world.host_with(good, bad, limits=QUICK if name == "hangs" else HostLimits())
    assert len(host.search(Query("dog"), 3)) == 3, "the good plugin's answer still counts"
    failures = next(status.failures for status in host.plugins() if status.id == name)
    assert len(failures) == 1
    host.disable("good")
    with pytest.raises(PluginError, match=reason):
        host.search(Query("dog"), 3)


def test_repeated_failure_stops_a_plugin(tmp_path: Path, good: Path, albumen_world: World):
    bad = plugin(tmp_path, "bad", searcher("raise ValueError('again')"))
    host = albumen_world.host_with(good, bad)
    for _ in range(FAILURES_IN_A_ROW):
        assert host.search(Query("dog"), 3)
    state, reason = state_of(host, "bad")
    assert state == "failed"
    assert "again" in reason
    assert ("error", "bad") in [(level, plugin_id) for level, plugin_id, _ in albumen_world.notices]
    host.enable("bad")
    assert state_of(host, "bad")[0] == "active"


def test_too_many_and_repeated_hits_are_cut(tmp_path: Path, albumen_world: World):
    body = "return [Hit(int(i), float(i)) for i in self.ctx.photos.ids()] * 3"
    host = albumen_world.host_with(plugin(tmp_path, "bad", searcher(body)))
    hits = host.search(Query("anything"), 4)
    assert [hit.photo_id for hit in hits] == sorted(albumen_world.photo_ids, reverse=True)[:4]


def test_a_sentence_for_the_owner_is_no_failure(tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "picky", searcher("raise UserError('Name a place.')")))
    with pytest.raises(UserError, match=r"^Name a place\.$"):
        host.search(Query("dog"), 3)
    assert host.plugins()[0].failures == ()


def test_a_cancelled_search_returns_although_the_plugin_hangs(tmp_path: Path, albumen_world: World):
    from albumen.api import Cancelled
    from albumen.host.cancel import CancelFlag

    hanging = plugin(tmp_path, "bad", searcher("threading.Event().wait(20)"))
    host = albumen_world.host_with(hanging, limits=HostLimits(deactivate_seconds=0.2))
    cancel = CancelFlag()
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        host.search(Query("dog"), 3, cancel)


def test_listeners_that_raise_or_flood(tmp_path: Path, good: Path, albumen_world: World):
    code = """
heard = []
def activate(ctx):
    def on_tags(event):
        heard.append(event)
        ctx.tags.add(event.ids, f"echo-{len(heard)}")   # causes the event it listens to
    ctx.on("tags_changed", on_tags)
    ctx.on("albums_changed", lambda event: 1 / 0)
"""
    bad = plugin(tmp_path, "bad", code, extra='permissions = ["tags:write"]\n')
    host = albumen_world.host_with(good, bad)
    albumen_world.library.albums.create("Album")
    for photo_id in albumen_world.photo_ids:
        albumen_world.library.tags.add([photo_id], "tag")
    until(lambda: len(host.search(Query("dog"), 3)) == 3 and any(status.failures for status in host.plugins()))
    bad_status = next(status for status in host.plugins() if status.id == "bad")
    assert "ZeroDivisionError" in bad_status.failures[0].reason
    host.disable("bad")
    written = len(albumen_world.library.tags.counts())
    time.sleep(0.3)
    assert len(albumen_world.library.tags.counts()) == written, "a disabled plugin hears nothing more"


def test_a_deactivate_that_raises_or_hangs(tmp_path: Path, good: Path, albumen_world: World):
    raising = plugin(tmp_path, "raising", "def activate(ctx): pass\ndef deactivate(): raise ValueError('stay')")
    hanging = plugin(
        tmp_path, "hanging", "import threading\ndef activate(ctx): pass\ndef deactivate(): threading.Event().wait(20)"
    )
    host = albumen_world.host_with(good, raising, hanging, limits=HostLimits(deactivate_seconds=0.2))
    for name in ("raising", "hanging"):
        host.disable(name)
        assert state_of(host, name)[0] == "disabled"
    assert len(host.search(Query("dog"), 3)) == 3


def test_threads_left_behind_hold_up_nothing(tmp_path: Path, albumen_world: World):
    code = """
import threading
stop = threading.Event()
def activate(ctx):
    for _ in range(5):
        threading.Thread(target=stop.wait, args=(20,), daemon=True).start()
"""
    host = albumen_world.host_with(plugin(tmp_path, "leaky", code))
    for _ in range(3):
        host.reload("leaky")
    host.disable("leaky")
    assert state_of(host, "leaky")[0] == "disabled"


def test_a_command_that_raises_or_gives_nonsense(tmp_path: Path, albumen_world: World):
    code = """
def activate(ctx):
    ctx.add_command("go-wrong", lambda call: 1 / 0)
    ctx.add_command("odd", lambda call: 7)
"""
    extra = '[[commands]]\nid = "go-wrong"\ntitle = "Go"\n[[commands]]\nid = "odd"\ntitle = "Odd"\n'
    host = albumen_world.host_with(plugin(tmp_path, "bad", code, extra))
    with pytest.raises(PluginError, match="ZeroDivisionError"):
        host.run_command("go-wrong", Invocation())
    with pytest.raises(PluginError, match="int instead of a CommandResult"):
        host.run_command("odd", Invocation())


def test_two_plugins_with_one_command(tmp_path: Path, albumen_world: World):
    extra = '[[commands]]\nid = "shared-name"\ntitle = "Go"\n'
    code = "def activate(ctx): ctx.add_command('shared-name', lambda call: None)"
    host = albumen_world.host_with(
        plugin(tmp_path, "first", code, extra), plugin(tmp_path, "second", code, extra), enable=False
    )
    host.enable("first")
    with pytest.raises(UserError, match="already belongs to the plugin first"):
        host.enable("second")


def test_a_plugin_for_another_host_is_never_imported(tmp_path: Path, albumen_world: World):
    proof = tmp_path / "imported"
    code = f"open({str(proof)!r}, 'w').close()\ndef activate(ctx): pass"
    host = albumen_world.host_with(plugin(tmp_path, "future", code, api="1.9"), enable=False)
    state, reason = state_of(host, "future")
    assert state == "incompatible"
    assert "update Albumen" in reason
    with pytest.raises(UserError, match="update Albumen"):
        host.enable("future")
    assert not proof.exists()


def test_a_plugin_is_not_run_before_the_owner_enables_it(tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "new", "raise RuntimeError"), enable=False)
    assert state_of(host, "new") == ("disabled", "not enabled yet")


def test_a_broken_manifest_is_a_record(tmp_path: Path, good: Path, albumen_world: World):
    broken = plugin(tmp_path, "broken", "")
    (broken / "plugin.toml").write_text("id = 7")
    host = albumen_world.host_with(good, broken, enable=False)
    state, reason = state_of(host, "broken")
    assert state == "failed"
    assert "plugin.toml" in reason
    host.enable("good")


def test_an_edited_plugin_is_reloaded(tmp_path: Path, albumen_world: World):
    folder = plugin(tmp_path, "edited", searcher("return []"))
    host = albumen_world.host_with(folder)
    assert host.search(Query("anything"), 3) == []
    (folder / "__init__.py").write_text(GOOD + "# longer, so that the file's size differs\n")
    host.reload("edited")
    assert len(host.search(Query("anything"), 3)) == 3
    (folder / "plugin.toml").write_text("nonsense")
    with pytest.raises(UserError, match="TOML"):
        host.reload("edited")
    assert state_of(host, "edited")[0] == "failed"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_after_a_native_crash_the_next_start_names_the_plugin(tmp_path: Path, albumen_world: World):
    crasher = plugin(tmp_path, "crasher", searcher('__import__("ctypes").string_at(0)'))  # a real one
    script = """
import sys
from pathlib import Path
from albumen.api import Query
from albumen.testing.world import World
with World.make(Path(sys.argv[1])) as world:
    host = world.host_with(Path(sys.argv[2]))
    print(host.crashed, flush=True)
    host.search(Query("dog"), 3)
"""
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", script, str(home), str(crasher)], check=False, capture_output=True, text=True
    )
    assert done.returncode == -signal.SIGSEGV, done.stderr
    assert done.stdout.strip() == "()"
    from albumen.host.crash_marker import CrashMarker

    (data,) = home.glob("plugin-data-*")
    marker = CrashMarker(data)
    assert marker.crashed() == ("crasher",)
    marker.close()


JOBS = """
import os, signal, time
from albumen.api import CommandResult, Progress

def endless(path):
    file = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)
    while True:
        os.write(file, b".")
        time.sleep(0.01)
        yield Progress(1, 0)

def crashing():
    yield Progress(0, 1)
    os.kill(os.getpid(), signal.SIGKILL)
    yield Progress(1, 1)

def raising():
    yield Progress(0, 1)
    raise ValueError("half way")

def hanging(path):
    yield Progress(1, 0)
    open(path, "w").close()
    time.sleep(60)

def nonsense():
    yield 0.5

def activate(ctx):
    def run(call):
        kind, isolation, *rest = call.arguments
        function = globals()[kind]
        job = ctx.jobs.submit(function, *rest, title=kind, isolation=isolation, on_error=lambda error: None)
        return CommandResult(data={"job": job.id})
    ctx.add_command("run-job", run)
"""
JOB_COMMAND = '[[commands]]\nid = "run-job"\ntitle = "Run"\n'


@pytest.mark.parametrize("isolation", ["thread", "process"])
def test_disabling_a_plugin_ends_its_jobs(isolation: str, tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "worker", JOBS, JOB_COMMAND))
    steps = tmp_path / "steps"
    number = host.run_command("run-job", Invocation(arguments=("endless", isolation, str(steps)))).data["job"]
    deadline = time.monotonic() + 30
    while not steps.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    host.disable("worker")
    while albumen_world.library.jobs.get(number).state != "cancelled" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert albumen_world.library.jobs.get(number).state == "cancelled"
    size = steps.stat().st_size
    time.sleep(0.2)
    assert steps.stat().st_size == size, "the job went on"


@pytest.mark.parametrize("isolation", ["thread", "process"])
def test_a_job_that_hangs_can_be_cancelled(isolation: str, tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "worker", JOBS, JOB_COMMAND))
    hangs = tmp_path / "hangs"
    number = host.run_command("run-job", Invocation(arguments=("hanging", isolation, str(hangs)))).data["job"]
    until(hangs.exists)
    host.disable("worker")
    until(lambda: albumen_world.library.jobs.get(number).state == "cancelled")


def test_jobs_that_hang_do_not_hold_up_the_programs_own(tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "worker", JOBS, JOB_COMMAND))
    for number in range(4):
        hangs = tmp_path / f"hangs-{number}"
        host.run_command("run-job", Invocation(arguments=("hanging", "thread", str(hangs))))
    until((tmp_path / "hangs-0").exists)
    ran = threading.Event()
    albumen_world.jobs.submit(lambda: iter([ran.set()] and [Progress(1, 1)]), title="Indexing")
    assert ran.wait(20)


@pytest.mark.parametrize(
    ("kind", "isolation"),
    [("raising", "thread"), ("raising", "process"), ("crashing", "process"), ("nonsense", "thread")],
)
def test_a_job_that_raises_or_crashes_its_process(kind: str, isolation: str, tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin(tmp_path, "worker", JOBS, JOB_COMMAND))
    number = host.run_command("run-job", Invocation(arguments=(kind, isolation))).data["job"]
    deadline = time.monotonic() + 30
    while not host.plugins()[0].failures and time.monotonic() < deadline:
        time.sleep(0.01)
    assert albumen_world.library.jobs.get(number).state == "failed"
    assert host.plugins()[0].state == "active"
    assert host.plugins()[0].failures[0].call == kind


def test_a_flood_of_jobs_notices_and_settings_harms_nobody(tmp_path: Path, good: Path, albumen_world: World):
    code = """
from albumen.api import CommandResult, Progress
HEARD = []
def quick():
    yield Progress(1, 1)
def activate(ctx):
    ctx.on("settings_changed", HEARD.append)
    def flood(call):
        for number in range(300):
            ctx.notify("info", f"note {number}")
            ctx.log.info("line %d", number)
        for number in range(50):
            ctx.jobs.submit(quick, title="quick")
        return CommandResult("done")
    ctx.add_command("flood", flood)
"""
    extra = '[[commands]]\nid = "flood"\ntitle = "Flood"\n[settings.level]\ntype = "int"\ndefault = 1\nmax = 9\n'
    host = albumen_world.host_with(good, plugin(tmp_path, "flooder", code, extra))
    assert host.run_command("flood", Invocation()).text == "done"
    for value in range(1, 10):
        host.set_setting("flooder", "level", value)
    assert host.runtime("flooder").events.drain(20)
    assert len(host.runtime("flooder").module.HEARD) <= 9
    assert len(host.search(Query("dog"), 3)) == 3
    until(lambda: all(job.state == "done" for job in albumen_world.library.jobs.all()))


BAD_SETTINGS = ['{"level": "high"}', '{"level": 99}', "[1, 2]", "{", '{"level": null, "other": 7}']


@pytest.mark.parametrize("written", BAD_SETTINGS)
def test_settings_that_somebody_spoiled_fall_back_to_the_defaults(written: str, tmp_path: Path, albumen_world: World):
    code = """
from albumen.api import CommandResult
def activate(ctx):
    ctx.add_command("tell", lambda call: CommandResult(data={"level": ctx.settings["level"]}))
    ctx.add_command("wrong", lambda call: CommandResult(data={"level": ctx.settings["colour"]}))
"""
    extra = '[settings.level]\ntype = "int"\ndefault = 1\nmax = 9\n'
    for name in ("tell", "wrong"):
        extra = f'[[commands]]\nid = "{name}"\ntitle = "x"\n' + extra
    folder = plugin(tmp_path, "settled", code, extra)
    data = albumen_world.folder / "plugin-data-0" / "settled"
    data.mkdir(parents=True)
    (data / "settings.json").write_text(written)
    host = albumen_world.host_with(folder)
    assert host.run_command("tell", Invocation()).data == {"level": 1}
    with pytest.raises(UserError, match="at most 9"):
        host.set_setting("settled", "level", 99)
    with pytest.raises(UserError, match="no setting 'colour'"):
        host.set_setting("settled", "colour", 1)
    with pytest.raises(PluginError, match="KeyError"):
        host.run_command("wrong", Invocation())
    host.set_setting("settled", "level", 5)
    assert host.run_command("tell", Invocation()).data == {"level": 5}


def test_a_store_that_is_damaged_or_newer_is_named(tmp_path: Path, albumen_world: World):
    code = """
def first(connection): connection.execute("CREATE TABLE one (x)")
def second(connection): connection.execute("CREATE TABLE two (x)")
STEPS = [("first", first), ("second", second)]
def activate(ctx): ctx.store(STEPS)
"""
    folder = plugin(tmp_path, "keeper", code)
    host = albumen_world.host_with(folder)
    store = next(albumen_world.folder.glob("plugin-data-*/keeper/store.sqlite3"))
    (folder / "__init__.py").write_text(code.replace('("second", second)', ""))
    with pytest.raises(UserError, match="newer version of the plugin wrote this store"):
        host.reload("keeper")
    store.write_bytes(b"not a database at all" * 100)
    with pytest.raises(UserError, match="store cannot be used"):
        host.reload("keeper")
    albumen_world.library.texts.put("keeper", "ocr", {albumen_world.photo_ids[0]: "ticket"})
    host.uninstall("keeper", remove_data=True)
    assert not store.exists()
    assert albumen_world.library.text.search("ticket")[0].tolist() == []
    assert "keeper" not in {status.id for status in host.plugins()}


def test_a_panel_that_raises_is_a_record(tmp_path: Path, albumen_world: World):
    code = "def activate(ctx): ctx.add_panel('side', lambda: 1 / 0)"
    host = albumen_world.host_with(plugin(tmp_path, "panel", code, '[[panels]]\nid = "side"\ntitle = "Side"\n'))
    with pytest.raises(PluginError, match="ZeroDivisionError"):
        host.build_panel("panel", "side")
    assert host.plugins()[0].failures[0].call == "side"


def test_a_command_that_hangs_is_left_behind(tmp_path: Path, albumen_world: World):
    code = "import threading\ndef activate(ctx): ctx.add_command('hang-on', lambda call: threading.Event().wait(20))"
    host = albumen_world.host_with(plugin(tmp_path, "hangs", code, '[[commands]]\nid = "hang-on"\ntitle = "Hang"\n'))
    steps = host.command_steps("hang-on", Invocation())
    assert [next(steps) for _ in range(3)] == [Progress(0, 0)] * 3
    steps.close()


def test_a_library_that_plugins_misuse_stays_whole(tmp_path: Path, albumen_world: World):
    code = """
from albumen.api import Annotation, CommandResult
ATTEMPTS = [
    lambda ctx: ctx.tags.suggest([Annotation(1, "x", float("nan"))]),
    lambda ctx: ctx.tags.suggest([Annotation(1, "x", 2.0)]),
    lambda ctx: ctx.tags.suggest([Annotation(1, " / ", 0.5)]),
    lambda ctx: ctx.tags.add([1], "x", score=-1.0),
    lambda ctx: ctx.tags.decide([1], "x", accept=True),
    lambda ctx: ctx.albums.fill("none", [1]),
    lambda ctx: ctx.albums.fill("Best", [1, 2], [0.5]),
    lambda ctx: ctx.albums.fill("Best", [1], [float("inf")]),
    lambda ctx: ctx.albums.fill("Best", [1], role="reject"),
    lambda ctx: ctx.albums.decide("Best", [1], accept=False),
    lambda ctx: ctx.photos.get(987654),
    lambda ctx: ctx.texts.put("", {1: "x"}),
    lambda ctx: ctx.texts.put("ocr", {1: None}),
    lambda ctx: ctx.texts.put("ocr", {"one": "x"}),
]
def activate(ctx):
    def attempt(call):
        ATTEMPTS[int(call.arguments[0])](ctx)
        return CommandResult("it worked")
    ctx.add_command("attempt", attempt)
"""
    extra = 'permissions = ["tags:write", "albums:write", "texts:write"]\n[[commands]]\nid = "attempt"\ntitle = "Try"\n'
    host = albumen_world.host_with(plugin(tmp_path, "misuser", code, extra))
    library = albumen_world.library
    library.albums.create("Best")
    for number in range(14):
        with pytest.raises(UserError):
            host.run_command("attempt", Invocation(arguments=(str(number),)))
        if host.plugins()[0].state != "active":
            host.enable("misuser")
    assert library.tags.counts() == []
    assert library.albums.members("Best").tolist() == []

"""The parts of the plugin host that need no library: discovery, guard, worker, store, log, crash marker."""

import logging
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from albumen.api import Cancelled, UserError
from albumen.core.late_log import LateLogFile
from albumen.host.crash_marker import CrashMarker
from albumen.host.discovery import USER_PREFIX, discover, load, unload
from albumen.host.guard import FAILURES_IN_A_ROW, Guard, PluginError
from albumen.host.model_catalog import ModelCatalog
from albumen.host.plugin_log import PluginLog
from albumen.host.store import NewerStoreError, PluginStore
from albumen.host.worker import Worker

MANIFEST = 'id = "{id}"\nname = "X"\nversion = "1"\napi = "1.0"\n'


def make_plugin(folder: Path, name: str, code: str = "", *, plugin_id: str | None = None) -> Path:
    plugin = folder / name
    plugin.mkdir(parents=True)
    (plugin / "plugin.toml").write_text(MANIFEST.format(id=plugin_id or name))
    (plugin / "__init__.py").write_text(code)
    return plugin


class TestDiscovery:
    def test_finds_without_importing(self, tmp_path: Path):
        make_plugin(tmp_path, "alpha", "raise RuntimeError('imported')")
        (tmp_path / "notes.txt").write_text("not a plugin")
        (tmp_path / ".hidden").mkdir()
        found = discover(tmp_path, (), installed=False)
        assert [(candidate.key, candidate.source, candidate.problem) for candidate in found] == [("alpha", "user", "")]

    def test_a_bad_manifest_is_listed_and_the_others_still_count(self, tmp_path: Path):
        make_plugin(tmp_path, "alpha")
        (tmp_path / "broken").mkdir()
        (tmp_path / "broken" / "plugin.toml").write_text("id = ")
        found = {candidate.key: candidate for candidate in discover(tmp_path, (), installed=False)}
        assert found["broken"].manifest is None
        assert "plugin.toml" in found["broken"].problem
        assert found["alpha"].manifest is not None

    def test_the_second_plugin_with_an_id_is_a_problem(self, tmp_path: Path):
        make_plugin(tmp_path, "alpha")
        make_plugin(tmp_path, "beta", plugin_id="alpha")
        first, second = discover(tmp_path, (), installed=False)
        assert first.manifest is not None
        assert second.manifest is None
        assert str(tmp_path / "alpha") in second.problem

    def test_loads_by_location_under_a_private_name(self, tmp_path: Path):
        plugin = make_plugin(tmp_path, "json", "from .helper import VALUE")  # the name of a standard module
        (plugin / "helper.py").write_text("VALUE = 1")
        before = list(sys.path)
        (candidate,) = discover(tmp_path, (), installed=False)
        module = load(candidate)
        try:
            assert module.VALUE == 1
            assert module.__name__ == USER_PREFIX + "json"
            assert sys.path == before
            import json

            assert json.loads("1") == 1
            (plugin / "helper.py").write_text("VALUE = 222")
            unload(candidate)
            assert load(candidate).VALUE == 222
        finally:
            unload(candidate)
        assert not [name for name in sys.modules if name.startswith(USER_PREFIX + "json")]

    def test_a_failed_import_leaves_no_module_behind(self, tmp_path: Path):
        make_plugin(tmp_path, "alpha", "raise ValueError('no')")
        (candidate,) = discover(tmp_path, (), installed=False)
        with pytest.raises(ValueError, match="no"):
            load(candidate)
        assert candidate.import_name not in sys.modules

    def test_the_shipped_search_is_found(self):
        assert "albumen_search" in [candidate.key for candidate in discover(None)]


class TestGuard:
    def make(self) -> tuple[Guard, list[str]]:
        reasons: list[str] = []
        logger = logging.getLogger("tests.guard")
        logger.setLevel(logging.CRITICAL)
        return Guard("stars", logger, reasons.append), reasons

    def fail(self) -> None:
        raise ValueError("bad star")

    def test_a_failure_becomes_a_record(self):
        guard, _ = self.make()
        with pytest.raises(PluginError, match=r"stars failed in search: ValueError: bad star"):
            guard.call("search", self.fail)
        (record,) = guard.failures
        assert (record.call, record.reason) == ("search", "ValueError: bad star")
        assert "Traceback" in record.detail

    def test_leaving_the_program_is_a_failure_too(self):
        guard, _ = self.make()
        with pytest.raises(PluginError, match="SystemExit"):
            guard.call("search", sys.exit, 3)

    @pytest.mark.parametrize("error", [UserError("no such place"), Cancelled()])
    def test_sentences_for_the_owner_and_cancelling_are_no_failures(self, error):
        guard, _ = self.make()

        def stop() -> None:
            raise error

        with pytest.raises(type(error)):
            guard.call("search", stop)
        assert guard.failures == ()

    def test_only_failures_in_a_row_count(self):
        guard, reasons = self.make()
        for _ in range(FAILURES_IN_A_ROW - 1):
            guard.failed("search", "x")
        guard.call("search", int)
        for _ in range(FAILURES_IN_A_ROW - 1):
            guard.failed("search", "x")
        assert reasons == []
        guard.failed("search", "last straw")
        guard.failed("search", "one more")
        assert len(reasons) == 1
        assert "last straw" in reasons[0]


class TestWorker:
    def test_calls_are_made_in_order_on_one_thread(self):
        worker = Worker("test")
        futures = [worker.submit(lambda n=n: (n, threading.current_thread().name)) for n in range(20)]
        assert [future.result() for future in futures] == [(n, "test") for n in range(20)]
        assert worker.stop()

    def test_a_call_that_hangs_does_not_hold_up_stopping(self):
        worker, release = Worker("test"), threading.Event()
        worker.submit(release.wait)
        assert not worker.stop(timeout=0.01)
        release.set()
        assert worker.submit(int).cancelled()

    def test_exceptions_reach_the_caller_and_the_thread_lives_on(self):
        worker = Worker("test")
        with pytest.raises(ZeroDivisionError):
            worker.submit(lambda: 1 // 0).result()
        assert worker.submit(lambda: 1).result() == 1
        worker.stop()


class TestStore:
    first = ("one", lambda db: db.execute("CREATE TABLE star (name TEXT NOT NULL)"))
    second = ("two", lambda db: db.execute("ALTER TABLE star ADD COLUMN size REAL"))

    def test_migrations_run_once_and_in_order(self, tmp_path: Path):
        path = tmp_path / "deep" / "store.sqlite3"
        store = PluginStore(path, [self.first])
        assert store.execute("INSERT INTO star VALUES (?)", ("sirius",)) == 1
        store.close()
        store = PluginStore(path, [self.first, self.second])
        assert store.query("SELECT * FROM star") == [("sirius", None)]
        store.close()

    def test_a_failing_migration_changes_nothing(self, tmp_path: Path):
        def broken(db):
            db.execute("CREATE TABLE half (x)")
            raise RuntimeError("half way")

        path = tmp_path / "store.sqlite3"
        with pytest.raises(RuntimeError, match="half way"):
            PluginStore(path, [self.first, ("broken", broken)])
        store = PluginStore(path, [self.first])
        assert store.query("SELECT name FROM sqlite_master WHERE name IN ('half', 'star')") == [("star",)]
        store.close()

    def test_a_newer_store_is_refused(self, tmp_path: Path):
        path = tmp_path / "store.sqlite3"
        PluginStore(path, [self.first, self.second]).close()
        with pytest.raises(NewerStoreError, match="two"):
            PluginStore(path, [self.first])

    def test_a_file_that_is_no_database(self, tmp_path: Path):
        path = tmp_path / "store.sqlite3"
        path.write_bytes(b"hello" * 1000)
        with pytest.raises(UserError, match=r"store\.sqlite3"):
            PluginStore(path, [])

    def test_a_transaction_is_all_or_nothing(self, tmp_path: Path):
        store = PluginStore(tmp_path / "store.sqlite3", [self.first])
        with store.transaction() as db:
            db.execute("INSERT INTO star VALUES ('a')")
        with pytest.raises(sqlite3.IntegrityError), store.transaction() as db:
            db.executemany("INSERT INTO star VALUES (?)", [("b",), (None,)])
        assert store.query("SELECT name FROM star") == [("a",)]
        store.close()

    def test_threads_share_it(self, tmp_path: Path):
        store = PluginStore(tmp_path / "store.sqlite3", [self.first])

        def write() -> None:
            for n in range(20):
                with store.transaction() as db:
                    db.execute("INSERT INTO star VALUES (?)", (str(n),))

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert store.query("SELECT count(*) FROM star") == [(80,)]
        store.close()


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path):
    (tmp_path / "file").write_text("")
    handler = LateLogFile(tmp_path / "file" / "log.txt", "%(message)s", most_bytes=1000, older=1)
    handler.handle(logging.makeLogRecord({"msg": "lost"}))
    handler.close()


def test_a_late_log_is_made_by_its_first_line_and_goes_on_after_it(tmp_path: Path):
    path = tmp_path / "logs" / "log.txt"
    handler = LateLogFile(path, "%(levelname)s %(message)s", most_bytes=60, older=1)
    handler.close()
    assert not path.parent.exists()
    for number in range(9):
        handler.handle(logging.makeLogRecord({"msg": f"line {number} of nine", "levelname": "INFO"}))
    handler.close()
    kept = (path.with_name("log.txt.1").read_text() + path.read_text()).splitlines()
    assert kept[-1] == "INFO line 8 of nine"
    assert len(kept) < 9


def test_a_plugin_log_has_a_file_of_its_own(tmp_path: Path):
    log = PluginLog("stars", tmp_path)
    assert not log.path.exists()
    log.logger.info("saw %d", 3)
    log.close()
    log.logger.warning("after closing")
    text = log.path.read_text()
    assert "saw 3" in text
    assert "after closing" not in text


class TestCrashMarker:
    def test_a_good_end_leaves_nothing(self, tmp_path: Path):
        marker = CrashMarker(tmp_path)
        with marker.running("stars"), marker.running("stars"):
            pass
        marker.close()
        assert CrashMarker(tmp_path).crashed() == ()

    def test_a_living_process_is_not_taken_for_dead(self, tmp_path: Path):
        alive, other = CrashMarker(tmp_path), CrashMarker(tmp_path)
        with alive.running("stars"):
            assert other.crashed() == ()
        alive.close()
        other.close()

    @pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
    def test_a_native_crash_is_remembered_once(self, tmp_path: Path):
        code = (
            "import sys, os, signal; from pathlib import Path; from albumen.host.crash_marker import CrashMarker\n"
            "marker = CrashMarker(Path(sys.argv[1]))\n"
            "with marker.running('stars'): os.kill(os.getpid(), signal.SIGSEGV)\n"
        )
        done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)
        assert done.returncode == -signal.SIGSEGV
        marker = CrashMarker(tmp_path)
        assert marker.crashed() == ("stars",)
        assert marker.crashed() == ()
        marker.close()


def test_the_model_in_use_is_found_without_torch():
    """Importing torch takes a second or more, which starting the window and adding a folder should not wait for."""
    code = (
        "import sys; from pathlib import Path; from albumen.host.model_catalog import ModelCatalog;"
        " print(ModelCatalog(Path('nowhere')).installed('albumen-s').installed, 'torch' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["True", "False"]


def test_a_model_that_is_not_here_or_not_at_all_is_told_apart(tmp_path: Path):
    catalog = ModelCatalog(tmp_path)
    with pytest.raises(UserError, match="is not on this machine"):
        catalog.installed("ViT-B-32:openai")
    with pytest.raises(UserError, match="no model 'ViT-B-33:openai'"):
        catalog.installed("ViT-B-33:openai")

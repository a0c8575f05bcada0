import os
import signal
import sys
import threading
import time
from types import SimpleNamespace

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.api import Cancelled, Progress, UserError
from albumen.core.job_pace import Pace
from albumen.core.job_process import JobProcessDied
from albumen.core.jobs import JobRunner
from albumen.core.library.library import Library
from albumen.core.throttle import FOR_MAINS, Limits, Throttle, on_battery, processor_seconds
from albumen.host.app_settings import BACKGROUND, app_settings, limits
from helpers import job_functions


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def runner(library):
    runner = JobRunner(library)
    yield runner
    runner.close()


class Stepper:
    """A job that does one step each time the test lets it."""

    def __init__(self, steps: int = 3) -> None:
        self.steps = steps
        self.go = threading.Semaphore(0)
        self.at = threading.Semaphore(0)
        self.closed = threading.Event()

    def __call__(self, *_):
        try:
            for number in range(1, self.steps + 1):
                self.go.acquire()
                self.at.release()
                yield Progress(number, self.steps, f"step {number}")
        finally:
            self.closed.set()

    def step(self) -> None:
        self.go.release()
        assert self.at.acquire(timeout=10)


def until(condition) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def count(total):
    for number in range(1, total + 1):
        yield Progress(number, total)
    return total


def test_a_job_runs_and_is_remembered(runner, library):
    seen, done = [], threading.Event()
    runner.subscribe(lambda status: seen.append(status.state))
    job = runner.submit(count, 5, title="Counting", on_done=done.set)
    assert job.wait(10)
    assert done.is_set()
    assert (job.state, job.progress, job.result) == ("done", Progress(5, 5), 5)
    assert seen[0] == "queued"
    assert seen[-1] == "done"
    record = library.jobs.get(job.id)
    assert (record.state, record.done, record.total, record.args["title"]) == ("done", 5, 5, "Counting")
    assert record.finished_at is not None


def test_a_job_that_raises_is_a_record_and_its_owner_is_told(runner, library):
    def fail():
        yield Progress(1, 2)
        raise UserError("The disk is full.")

    errors = []
    job = runner.submit(fail, title="Failing", on_error=errors.append)
    assert job.wait(10)
    assert (job.state, job.status.error, str(errors[0])) == ("failed", "The disk is full.", "The disk is full.")
    assert library.jobs.get(job.id).text == "The disk is full."


def test_a_callback_that_raises_harms_nobody(runner):
    def wrong(*_):
        raise ValueError("wrong")

    runner.subscribe(wrong)
    assert runner.submit(count, 1, title="One", on_done=wrong).wait(10)
    job = runner.submit(count, 1, title="Two")
    assert job.wait(10)
    assert job.state == "done"


def test_cancelling_stops_at_the_next_yield_and_cleans_up(runner, library):
    stepper = Stepper()
    job = runner.submit(stepper, title="Steps")
    stepper.step()
    job.cancel()
    stepper.go.release(9)
    assert job.wait(10)
    assert stepper.closed.is_set()
    assert job.state == library.jobs.get(job.id).state == "cancelled"
    assert job.progress.done < 3


def test_work_that_gives_up_by_itself_counts_as_cancelled(runner):
    def give_up():
        yield Progress(0, 1)
        raise Cancelled

    job = runner.submit(give_up, title="Giving up")
    assert job.wait(10)
    assert job.state == "cancelled"


def test_a_paused_job_rests_gives_its_place_away_and_goes_on(library):
    runner = JobRunner(library, at_a_time=1)
    stepper = Stepper()
    job = runner.submit(stepper, title="Steps")
    stepper.step()
    job.pause()
    stepper.go.release()  # used before the pause, or after it
    until(lambda: job.state == "paused")
    other = runner.submit(count, 1, title="Other")
    assert other.wait(10)
    assert library.jobs.get(job.id).state == "paused"
    assert job.progress.done < 3
    job.resume()
    stepper.go.release(9)
    assert job.wait(10)
    assert job.state == "done"
    runner.close()


def test_a_paused_job_can_be_cancelled(runner):
    stepper = Stepper()
    job = runner.submit(stepper, title="Steps")
    stepper.step()
    job.pause()
    stepper.go.release()
    until(lambda: job.state == "paused")
    job.cancel()
    assert job.wait(10)
    assert job.state == "cancelled"
    assert stepper.closed.is_set()


def test_a_waiting_job_can_be_paused_resumed_and_cancelled(library):
    runner = JobRunner(library, at_a_time=1)
    stepper = Stepper(1)
    first = runner.submit(stepper, title="First")
    second, third = (runner.submit(count, 1, title=title) for title in ("Second", "Third"))
    assert (second.state, third.state) == ("queued", "queued")
    second.pause()
    assert second.state == "paused"
    third.cancel()
    assert third.wait(10)
    stepper.step()
    assert first.wait(10)
    assert second.state == "paused"
    second.resume()
    assert second.wait(10)
    assert (second.state, third.state) == ("done", "cancelled")
    runner.close()


def test_the_urgent_goes_first_and_takes_a_place(library):
    runner = JobRunner(library, at_a_time=1)
    stepper, order = Stepper(), []
    slow = runner.submit(stepper, title="Slow", on_done=lambda: order.append("slow"))
    stepper.step()
    usual = runner.submit(count, 1, title="Usual", on_done=lambda: order.append("usual"))
    urgent = runner.submit(count, 1, title="Urgent", priority=5, on_done=lambda: order.append("urgent"))
    stepper.step()  # at this yield it makes way
    assert urgent.wait(10)
    stepper.go.release(9)
    assert slow.wait(10)
    assert usual.wait(10)
    assert order[0] == "urgent"
    runner.close()


def test_a_process_of_its_own(runner):
    job = runner.submit(job_functions.count, 3, title="Elsewhere", isolation="process")
    assert job.wait(60)
    assert (job.state, job.progress.done) == ("done", 3)
    assert job.result != os.getpid()


def test_an_error_in_the_other_process_comes_back(runner):
    errors = []
    job = runner.submit(job_functions.fail, title="Elsewhere", isolation="process", on_error=errors.append)
    assert job.wait(60)
    assert (job.state, job.status.error) == ("failed", "No such album.")
    assert "job_functions" in errors[0].__notes__[0]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_a_crash_of_the_other_process_is_one_failed_job(runner):
    errors = []
    job = runner.submit(job_functions.crash, title="Elsewhere", isolation="process", on_error=errors.append)
    assert job.wait(60)
    assert isinstance(errors[0], JobProcessDied)
    assert signal.Signals.SIGSEGV.name in job.status.error


def test_cancelling_ends_the_other_process(runner):
    job = runner.submit(job_functions.endless, title="Elsewhere", isolation="process")
    until_long = time.monotonic() + 60
    while job.progress.total == 0 and time.monotonic() < until_long:
        time.sleep(0.01)
    other = psutil.Process(job.progress.total)  # it tells its process number
    job.cancel()
    assert job.wait(60)
    assert job.state == "cancelled"
    assert not other.is_running()


def test_jobs_that_a_dead_program_left_are_run_again(library):
    gone = [2**22 - 3, 1.0]
    args = {"title": "Index", "process": gone, "restart": {"total": 4}}
    left = library.jobs.create("index", args)
    library.jobs.update(left.id, state="running", done=2)
    unknown = library.jobs.create("odd", {"title": "Odd", "process": gone, "restart": None})
    alive = library.jobs.create("index", {**args, "process": [os.getpid(), psutil.Process().create_time()]})
    runner = JobRunner(library)
    assert [record.id for record in runner.interrupted()] == [left.id, unknown.id]
    (job,) = runner.restart_interrupted({"index": lambda restart: count(restart["total"])})
    assert job.wait(10)
    assert (job.title, job.progress.done) == ("Index", 4)
    assert library.jobs.get(left.id).state == library.jobs.get(unknown.id).state == "failed"
    assert library.jobs.get(alive.id).state == "queued"
    runner.close()


def test_closing_leaves_a_job_that_can_run_again_unfinished(library):
    runner = JobRunner(library)
    stepper = Stepper(100)
    job = runner.submit(stepper, title="Index", kind="index", restart={})
    stepper.step()
    stepper.go.release(100)
    runner.close()
    assert stepper.closed.is_set()
    assert library.jobs.get(job.id).state in {"running", "done"}
    with pytest.raises(RuntimeError):
        runner.submit(count, 1, title="Late")


def test_pace_does_not_count_a_pause():
    pace = Pace()
    pace.start(0.0)
    pace.mark(0.0, 0)
    pace.mark(2.0, 20)
    pace.stop(2.0)
    pace.start(1000.0)
    pace.mark(1002.0, 40)
    assert pace.rate == pytest.approx(10.0)
    assert pace.seconds_left(100) == pytest.approx(6.0)


@given(st.lists(st.tuples(st.floats(0, 100), st.integers(0, 1000)), max_size=30), st.integers(0, 5000))
def test_pace_is_never_nonsense(steps, total):
    pace, now = Pace(), 0.0
    pace.start(now)
    for seconds, done in steps:
        now += seconds
        pace.mark(now, done)
    assert pace.rate is None or pace.rate >= 0
    left = pace.seconds_left(total)
    assert left is None or left >= 0


class Machine:
    """A clock, a battery and a processor that a test moves by hand."""

    def __init__(self, when="always", share=1.0):
        self.now, self.used, self.battery = 0.0, 0.0, False
        self.limits = Limits(when, share)
        self.throttle = Throttle(
            lambda: self.limits,
            battery=lambda: self.battery,
            used=lambda: self.used,
            clock=lambda: self.now,
            processors=2,
        )

    def work(self, seconds, used):
        self.now += seconds
        self.used += used
        return self.throttle.rest()


def test_a_share_of_the_processor_is_kept_by_resting():
    machine = Machine(share=0.5)  # one of two processors
    assert machine.work(0, 0) == 0
    assert machine.work(1, 1) == 0
    assert machine.work(1, 2) == pytest.approx(1)
    machine.now += 1  # it rested
    assert machine.work(1, 1) == pytest.approx(0)
    assert machine.work(1, 100) == 5  # not so long that nobody could cancel
    machine.limits = Limits()
    assert machine.work(1, 100) == 0


@given(steps=st.lists(st.tuples(st.floats(0, 10), st.floats(0, 40)), max_size=20), share=st.floats(0.05, 0.99))
def test_resting_never_goes_on_for_long(steps, share):
    machine = Machine(share=share)
    for seconds, used in steps:
        assert 0 <= machine.work(seconds, used) <= 5


def test_battery_is_looked_at_now_and_then():
    machine = Machine("plugged in")
    assert machine.throttle.reason_to_wait() == ""
    machine.battery = True
    assert machine.throttle.reason_to_wait() == ""  # looked at a moment ago
    machine.now = 11
    assert machine.throttle.reason_to_wait() == "Waiting for mains power"
    machine.limits = Limits("always")
    assert machine.throttle.reason_to_wait() == ""


def test_background_work_gives_way_to_what_is_shown_full_screen():
    machine = Machine()
    machine.throttle.presenting = True
    assert machine.throttle.reason_to_wait() == "Waiting while something is shown full screen"
    machine.limits = Limits(give_way=False)
    assert machine.throttle.reason_to_wait() == ""
    machine.limits = Limits()
    machine.throttle.presenting = False
    assert machine.throttle.reason_to_wait() == ""


def test_background_jobs_wait_for_mains_power_and_others_do_not(library):
    machine = Machine("plugged in")
    machine.battery = True
    runner = JobRunner(library, throttle=machine.throttle)

    def steps():
        yield Progress(1, 2)
        yield Progress(2, 2)

    wanted = runner.submit(steps, title="wanted")
    unwanted = runner.submit(steps, title="nobody waits for it", priority=-1)
    assert wanted.wait(10)
    until(lambda: unwanted.progress.text == "Waiting for mains power")
    assert unwanted.state == "running"
    machine.battery, machine.now = False, 20
    assert unwanted.wait(10)
    assert unwanted.state == "done"
    machine.battery, machine.now = True, 40
    held = runner.submit(steps, title="cancelled while it waits", priority=-1)
    until(lambda: held.progress.text == "Waiting for mains power")
    held.cancel()
    assert held.wait(10)
    assert held.state == "cancelled"
    runner.close()


def test_a_job_that_waits_for_mains_power_says_so_and_can_be_let_go_on(library):
    machine = Machine("plugged in")
    machine.battery = True
    runner = JobRunner(library, throttle=machine.throttle)

    def steps():
        for number in range(1, 4):
            yield Progress(number, 3)

    waiting = runner.submit(steps, title="new photos", priority=-1)
    until(lambda: waiting.status.waits == FOR_MAINS)
    other = runner.submit(steps, title="something else", priority=-1)
    until(lambda: other.status.waits == FOR_MAINS)
    waiting.go_on()
    assert waiting.wait(10)
    assert (waiting.state, waiting.status.waits) == ("done", "")
    assert other.status.waits == FOR_MAINS
    runner.close()


def test_without_a_battery_nothing_waits_by_default(tmp_path, monkeypatch):
    settings = app_settings(tmp_path)
    assert settings.get(BACKGROUND) == "plugged in"
    for power in (None, SimpleNamespace(power_plugged=True), SimpleNamespace(power_plugged=None)):
        monkeypatch.setattr("psutil.sensors_battery", lambda power=power: power, raising=False)
        assert Throttle(lambda: limits(settings)).reason_to_wait() == ""
    monkeypatch.setattr("psutil.sensors_battery", lambda: SimpleNamespace(power_plugged=False), raising=False)
    assert Throttle(lambda: limits(settings)).reason_to_wait() == FOR_MAINS
    monkeypatch.delattr("psutil.sensors_battery")  # as on systems where nobody can tell
    assert Throttle(lambda: limits(settings)).reason_to_wait() == ""


def test_background_jobs_that_wait_to_be_asked_begin_paused(library):
    machine = Machine("when asked")
    runner = JobRunner(library, throttle=machine.throttle)
    job = runner.submit(lambda: iter([Progress(1, 1)]), title="later", priority=-1)
    assert job.state == "paused"
    job.resume()
    assert job.wait(10)
    assert job.state == "done"
    runner.close()


def test_the_real_machine_is_measured():
    before = processor_seconds()
    sum(range(3_000_000))
    assert processor_seconds() > before
    assert on_battery() in {True, False}

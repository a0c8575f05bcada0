"""How long the GUI thread is away from its events, and what it does meanwhile."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import CodeType, FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, Signal, Slot

_SAMPLE_S = 0.002
_BEAT_S = 0.004


@dataclass(frozen=True)
class Stall:
    """One turn of the event loop.

    Attributes:
        label: what was being tried.
        cpu: seconds of processor time on the GUI thread; what other programs took is not in it.
        places: where it was seen, as (function and file's name, samples), most often first.
    """

    label: str
    cpu: float
    places: tuple[tuple[str, int], ...] = ()


@dataclass
class _Turn:
    label: str
    cpu: float = 0.0
    samples: Counter[str] = field(default_factory=Counter)


class StallMeter(QObject):
    """Measures every turn of the GUI thread's event loop, from where it may sleep to where it may sleep again.

    Made on the GUI thread, once there is an application. On Linux the environment variable QT_NO_GLIB is to be set
    before: what GLib's event loop does cannot be told from its sleep. A thread looks every two milliseconds at what the
    GUI thread does, and another one posts an event every four and takes the time until it is handled, which a click
    would have had to wait as well.
    """

    _beat = Signal(float)

    def __init__(self, *, sampling: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label = ""
        self._turns: list[_Turn] = []
        self._turn = _Turn("")
        self._slept = False
        self._mark = time.thread_time()
        self._late: list[tuple[str, float]] = []
        self._waiting = False
        self._closed = threading.Event()
        self._gui = threading.get_ident()
        self._beat.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "make the application first"
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._about_to_sleep)
        self._dispatcher = dispatcher
        self._threads = [threading.Thread(target=self._post, name="stall-beat", daemon=True)]
        if sampling:
            self._threads.append(threading.Thread(target=self._sample, name="stall-sampler", daemon=True))
        for thread in self._threads:
            thread.start()

    def longest(self, count: int = 10, label: str | None = None) -> list[Stall]:
        """The turns that took most of the processor's time, the longest first."""
        turns = [turn for turn in [*self._turns, self._turn] if label is None or turn.label == label]
        turns.sort(key=lambda turn: -turn.cpu)
        return [Stall(turn.label, turn.cpu, tuple(turn.samples.most_common())) for turn in turns[:count]]

    def latest(self, label: str | None = None) -> float:
        """The longest time, by the clock, that a posted event waited; seconds."""
        return max((late for name, late in self._late if label is None or name == label), default=0.0)

    def close(self) -> None:
        """Stop measuring. May be called twice."""
        if self._closed.is_set():
            return
        self._closed.set()
        for thread in self._threads:
            thread.join()
        self._dispatcher.awake.disconnect(self._awake)
        self._dispatcher.aboutToBlock.disconnect(self._about_to_sleep)
        self._end_turn()

    # -- turns -----------------------------------------------------------------------------------------------------

    @Slot()
    def _awake(self) -> None:
        """A look for events begins: a new turn, unless the loop has just slept and woken into one."""
        if not self._slept:
            self._end_turn()
        self._slept = False

    @Slot()
    def _about_to_sleep(self) -> None:
        """The end of a turn: timers and notifiers that end the sleep belong to the next one."""
        self._end_turn()
        self._slept = True

    def _end_turn(self) -> None:
        now = time.thread_time()
        turn = self._turn
        turn.cpu = now - self._mark
        self._turns.append(turn)
        self._turn, self._mark = _Turn(self.label), time.thread_time()

    # -- what happens in them ----------------------------------------------------------------------------------------

    def _sample(self) -> None:
        while not self._closed.wait(_SAMPLE_S):
            frame = sys._current_frames().get(self._gui)
            turn = self._turn
            turn.samples[_place(frame)] += 1
            del frame

    # -- what a click would wait -------------------------------------------------------------------------------------

    def _post(self) -> None:
        while not self._closed.wait(_BEAT_S):
            if not self._waiting:
                self._waiting = True
                self._beat.emit(time.perf_counter())

    @Slot(float)
    def _hear(self, posted: float) -> None:
        self._waiting = False
        self._late.append((self.label, time.perf_counter() - posted))


def report(stalls: Sequence[Stall], places: int = 3) -> list[str]:
    """Lines for people."""
    lines = []
    for stall in stalls:
        lines.append(f"{stall.cpu * 1000:7.1f} ms  {stall.label}")
        lines += [f"              {count:3} x {place}" for place, count in stall.places[:places]]
    return lines


def _place(frame: FrameType | None, depth: int = 6) -> str:
    """The innermost functions of ours, outermost first."""
    names: list[str] = []
    while frame is not None and len(names) < depth:
        names.append(_named(frame.f_code, frame.f_lineno))
        frame = frame.f_back
    return " > ".join(reversed(names))


def _named(code: CodeType, line: int) -> str:
    return f"{code.co_filename.rpartition('/')[2]}:{line} {code.co_name}"

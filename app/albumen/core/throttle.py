"""How much of the machine background work may take: not on battery, only when asked, a share of the processor."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from albumen.api.sentence import Sentence

FOR_MAINS: Final = Sentence("Waiting for mains power")
"""Why work waits that its owner may let go on all the same."""
When: TypeAlias = Literal["always", "plugged in", "when asked"]

_LOOK: Final = 10.0  # seconds between two looks at the battery
_MEASURE: Final = 0.5  # seconds of work between two measurements of the processor
_LONGEST_REST: Final = 5.0  # seconds, so that a job can be paused or cancelled meanwhile


@dataclass(frozen=True, slots=True)
class Limits:
    """What background work may take.

    Attributes:
        when: "always", only while "plugged in", or only "when asked": then it waits until its owner resumes it.
        cpu_share: Of all processors together, 0.05 to 1.
        give_way: It waits while something is shown full screen: a film, a talk, a slideshow.
    """

    when: When = "always"
    cpu_share: float = 1.0
    give_way: bool = True


def on_battery() -> bool:
    """Whether the machine runs on its battery; where it has none, or does not tell, it does not."""
    import psutil

    battery = None
    with contextlib.suppress(AttributeError, OSError, RuntimeError, psutil.Error):  # not known on every system
        battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False


def processor_seconds() -> float:
    """Processor time that this process and those it started have used so far, in seconds."""
    import psutil

    processes = [psutil.Process()]
    with contextlib.suppress(psutil.Error):
        processes += processes[0].children(recursive=True)
    used = 0.0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            used += times.user + times.system
    return used


class Throttle:
    """Says when background work has to rest. Thread-safe; one for all of a program's background work.

    Attributes:
        presenting: Whether something is shown full screen now; whoever can see that sets it.
    """

    def __init__(
        self,
        limits: Callable[[], Limits],
        *,
        battery: Callable[[], bool] = on_battery,
        used: Callable[[], float] = processor_seconds,
        clock: Callable[[], float] = time.monotonic,
        processors: int | None = None,
    ) -> None:
        """Take over.

        Args:
            limits: The limits at this moment.
            battery: Whether the machine runs on its battery.
            used: Processor seconds used so far.
            clock: Seconds that only go forward, whatever happens to the time of day.
            processors: How many there are.
        """
        self.presenting = False
        self._limits = limits
        self._on_battery = battery
        self._used = used
        self._clock = clock
        self._processors = processors or os.cpu_count() or 1
        self._battery = False
        self._looked = float("-inf")
        self._mark: tuple[float, float] | None = None  # (clock, processor seconds) when work was last measured

    @property
    def only_when_asked(self) -> bool:
        """Whether background work begins only when its owner says so."""
        return self._limits().when == "when asked"

    def reason_to_wait(self, *, asked: bool = False, regardless: bool = False) -> str:
        """Why background work has to wait now, as a short text for the jobs area; "" where it may go on.

        Args:
            asked: The owner started this work, or let it go on.
            regardless: The owner let it go on on battery.
        """
        limits = self._limits()
        if limits.when == "when asked" and not asked:
            return Sentence("Waiting until you start it")
        if limits.give_way and self.presenting:
            return Sentence("Waiting while something is shown full screen")
        if limits.when == "plugged in" and not regardless:
            now = self._clock()
            if now - self._looked >= _LOOK:
                self._looked, self._battery = now, self._on_battery()
            if self._battery:
                return FOR_MAINS
        return ""

    def rest(self) -> float:
        """How many seconds work has to rest now to stay within its share of the processor; mostly 0."""
        share = self._limits().cpu_share
        if share >= 1.0:
            self._mark = None
            return 0.0
        now = self._clock()
        if self._mark is None:
            self._mark = (now, self._used())
            return 0.0
        since, before = self._mark
        if now - since < _MEASURE:
            return 0.0
        used = max(self._used() - before, 0.0)  # a process that ended takes its time along
        owed = used / (self._processors * share) - (now - since)
        self._mark = (now + max(owed, 0.0), before + used)
        return min(max(owed, 0.0), _LONGEST_REST)

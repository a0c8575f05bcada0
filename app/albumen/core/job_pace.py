"""How fast a job goes and how long it will take, judged by what it did lately."""

from __future__ import annotations

from collections import deque
from typing import Final

_WINDOW: Final = 30.0  # seconds: long enough to be steady, short enough to follow a change of pace
_ENOUGH: Final = 1.0  # seconds of work before a rate is worth showing


class Pace:
    """Counts work against the time that was spent on it; a pause does not count.

    The caller brings the time, so that a pause and a test can move it as they like.
    """

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()  # (seconds worked, units done)
        self._worked = 0.0
        self._since: float | None = None

    def start(self, now: float) -> None:
        """Work goes on, at a time in seconds of any clock that only moves forward."""
        self._since = now

    def stop(self, now: float) -> None:
        """Work rests."""
        self._worked = self._seconds(now)
        self._since = None

    def mark(self, now: float, done: int) -> None:
        """So much is done by now."""
        worked = self._seconds(now)
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # the job began to count anew
        self._marks.append((worked, done))
        while len(self._marks) > 2 and worked - self._marks[0][0] > _WINDOW:
            self._marks.popleft()

    @property
    def rate(self) -> float | None:
        """Units a second, or None while too little is known."""
        if len(self._marks) < 2:
            return None
        (first, done_first), (last, done_last) = self._marks[0], self._marks[-1]
        return (done_last - done_first) / (last - first) if last - first >= _ENOUGH else None

    def seconds_left(self, total: int) -> float | None:
        """Seconds until `total` units are done at this pace, or None while that cannot be said."""
        rate = self.rate
        if not rate or not total:
            return None
        return max(total - self._marks[-1][1], 0) / rate

    def _seconds(self, now: float) -> float:
        return self._worked + (now - self._since if self._since is not None else 0.0)

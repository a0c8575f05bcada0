"""The headings between photographs, as arrays: a heading's words are only made once it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import numpy.typing as npt
from typing_extensions import override


@dataclass(frozen=True)
class Section:
    """A run of photographs under one heading; it ends where the next one starts."""

    start: int
    title: str


class Sections(Sequence[Section]):
    """Runs of photographs, ascending.

    Args:
        starts: (S,) int64, where each begins.
        title_of: the words over section number n; "" for none.
        headed: (S,) bool, which have a heading at all; None where all have.
    """

    def __init__(
        self,
        starts: npt.NDArray[np.int64],
        title_of: Callable[[int], str],
        headed: npt.NDArray[np.bool_] | None = None,
    ) -> None:
        self.starts = starts
        self.headed = np.ones(len(starts), np.bool_) if headed is None else headed
        self._title_of = title_of

    @classmethod
    def of(cls, sections: Sequence[Section]) -> Sections:
        """The same, from any sequence."""
        if isinstance(sections, Sections):
            return sections
        starts = np.array([section.start for section in sections], np.int64)
        headed = np.array([bool(section.title) for section in sections], np.bool_)
        return cls(starts, [section.title for section in sections].__getitem__, headed)

    def fitted(self, count: int) -> Sections:
        """Without empty ones, and with one that starts at 0, for `count` photographs."""
        ends = np.minimum(np.append(self.starts[1:], count), count)
        kept = np.flatnonzero((self.starts < ends) & (self.starts >= 0))
        starts, headed = self.starts[kept], self.headed[kept]
        if len(starts) and starts[0] == 0:
            return self if len(kept) == len(self) else Sections(starts, lambda n: self._title_of(int(kept[n])), headed)
        return Sections(
            np.insert(starts, 0, 0),
            lambda n: self._title_of(int(kept[n - 1])) if n else "",
            np.insert(headed, 0, False),
        )

    def over(self, row: int) -> str:
        """The words over a row, or ""."""
        number = int(np.searchsorted(self.starts, row, side="right")) - 1
        return self[number].title if number >= 0 else ""

    @override
    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, number: int) -> Section: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Section]: ...

    @override
    def __getitem__(self, number: int | slice) -> Section | Sequence[Section]:
        if isinstance(number, slice):
            return [self[n] for n in range(*number.indices(len(self)))]
        n = range(len(self))[number]
        return Section(int(self.starts[n]), self._title_of(n) if self.headed[n] else "")

    @override
    def __iter__(self) -> Iterator[Section]:
        return (self[n] for n in range(len(self)))

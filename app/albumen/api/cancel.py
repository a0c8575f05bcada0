"""How long work learns that its result is no longer wanted."""

from __future__ import annotations

from typing import Final, Protocol


class CancelToken(Protocol):
    """Tells whether the result is still wanted. Safe to ask from any thread, as often as you like."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""

    def raise_if_cancelled(self) -> None:
        """Leave the work.

        Raises:
            Cancelled: The result is no longer wanted.
        """


class _NotCancelled:
    """The token of work that nobody can cancel."""

    @property
    def cancelled(self) -> bool:
        return False

    def raise_if_cancelled(self) -> None:
        return


NOT_CANCELLED: Final[CancelToken] = _NotCancelled()
"""Always wanted."""

"""`override`, which Python has from 3.12 on, without what importing typing_extensions takes before the first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _Method = TypeVar("_Method", bound=Callable[..., Any])

    def override(method: _Method) -> _Method:
        """Say that a method takes the place of one of a base class; it is the type checker that looks."""
        return method

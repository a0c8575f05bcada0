"""Building a network whose values come from a file: nothing is allocated for them, and nothing is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

_DRAWN = frozenset(["normal_", "trunc_normal_", "uniform_", "kaiming_uniform_", "xavier_uniform_"])
"""By name: of `torch.nn.init` and of `torch.Tensor`, whose functions reach a mode in more than one form."""


class _NothingDrawn(TorchFunctionMode):
    """Leaves tensors as they are where they would be filled with random numbers.

    On the meta device there is nothing to fill, and PyTorch would import its compiler to find that out: a second of
    processor time, and a folder left in the system's temporary one. Arithmetic with such tensors does the same, so
    what is drawn is drawn by `torch.nn.init` and not scaled afterwards.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        if getattr(func, "__name__", "") in _DRAWN:
            return args[0] if args else (kwargs or {})["tensor"]
        return func(*args, **(kwargs or {}))


@contextmanager
def without_values() -> Iterator[None]:
    """Modules made inside are on the meta device: they have shapes and dtypes, and no values."""
    with torch.device("meta"), _NothingDrawn():
        yield

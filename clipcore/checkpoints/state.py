"""A checkpoint's tensors by name, each read only when it is asked for.

Torch is imported where numbers are computed: those who only read a model's description do without it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from clipcore.errors import CheckpointError

if TYPE_CHECKING:
    from torch import Tensor

INT8_SUFFIX = ".int8"
SCALE_SUFFIX = ".scale"


@dataclass(frozen=True, slots=True)
class Entry:
    """One tensor that has not been read yet."""

    shape: tuple[int, ...]
    load: Callable[[], Tensor]

    def then(self, shape: Sequence[int], change: Callable[[Tensor], Tensor]) -> Entry:
        """This tensor after `change`, which gives it `shape`."""
        return Entry(tuple(shape), lambda: change(self.load()))

    def transposed(self) -> Entry:
        """A matrix with its axes swapped."""
        return self.then(self.shape[::-1], lambda x: x.T.contiguous())

    def reshaped(self, *shape: int) -> Entry:
        """The same numbers in another shape."""
        return self.then(shape, lambda x: x.reshape(shape))

    def rows(self, start: int, stop: int) -> Entry:
        """Some rows, as a view."""
        return self.then((stop - start, *self.shape[1:]), lambda x: x[start:stop])


State: TypeAlias = dict[str, Entry]


def from_tensors(tensors: dict[str, Tensor]) -> State:
    """A state over tensors that are already at hand."""

    def entry(tensor: Tensor) -> Entry:
        return Entry(tuple(tensor.shape), lambda: tensor)

    return {name: entry(tensor) for name, tensor in tensors.items()}


def concatenated(entries: Sequence[Entry]) -> Entry:
    """Tensors joined along their first axis."""
    shape = (sum(entry.shape[0] for entry in entries), *entries[0].shape[1:])

    def load() -> Tensor:
        import torch

        return torch.cat([entry.load() for entry in entries])

    return Entry(shape, load)


def renamed(state: State, rules: Iterable[tuple[str, str]]) -> State:
    """Apply regular-expression rules to each name, all of them in order."""
    compiled = [(re.compile(pattern), replacement) for pattern, replacement in rules]
    result: State = {}
    for name, entry in state.items():
        new = name
        for pattern, replacement in compiled:
            new = pattern.sub(replacement, new)
        result[new] = entry
    return result


def joined(state: State, parts: Sequence[str], whole: str) -> State:
    """Join tensors that are stored apart, such as query, key and value.

    Args:
        parts: names' endings, in order.
        whole: the ending of the joined tensor.
    """
    result = dict(state)
    for name in state:
        if name.endswith(parts[0]):
            stem = name.removesuffix(parts[0])
            names = [stem + part for part in parts]
            if all(other in state for other in names):
                result[stem + whole] = concatenated([result.pop(other) for other in names])
    return result


def expanded(state: State) -> State:
    """Replace each pair of 8-bit weights and row scales by the weights they stand for.

    The convention: a tensor NAME of shape (R, ...) is stored as NAME.int8, int8 of the same shape, and NAME.scale,
    floating point (R,); NAME = NAME.int8 * NAME.scale, row by row.

    Raises:
        CheckpointError: If one of a pair is missing or their shapes disagree.
    """
    result: State = {}
    for name, entry in state.items():
        if name.endswith(INT8_SUFFIX):
            stem = name.removesuffix(INT8_SUFFIX)
            scale = state.get(stem + SCALE_SUFFIX)
            if scale is None or scale.shape != entry.shape[:1]:
                raise CheckpointError(f"The 8-bit tensor {name} lacks its scales {stem}{SCALE_SUFFIX}.")
            result[stem] = Entry(entry.shape, _scaled(entry, scale))
        elif not (name.endswith(SCALE_SUFFIX) and name.removesuffix(SCALE_SUFFIX) + INT8_SUFFIX in state):
            result[name] = entry
    return result


def _scaled(values: Entry, scale: Entry) -> Callable[[], Tensor]:
    def load() -> Tensor:
        import torch

        rows = scale.load().to(torch.float32)
        return values.load().to(torch.float32) * rows.reshape(-1, *[1] * (len(values.shape) - 1))

    return load

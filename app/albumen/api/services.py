"""What works for a plugin: the active model, jobs, a store of its own and its settings.

Shapes: N photos, K or M queries, D dimensions of the embedding. Rows of embeddings have unit length.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Adapter, Progress, SettingValue, Vectors

Pixels: TypeAlias = npt.NDArray[np.uint8]
Isolation: TypeAlias = Literal["thread", "process"]
ModelName: TypeAlias = Literal["free", "taken", "invalid"]
SqlValue: TypeAlias = int | float | str | bytes | None
Migration: TypeAlias = tuple[str, Callable[[sqlite3.Connection], None]]
"""A name, never used again for another step, and what it does to the store's tables."""


class Clip(Protocol):
    """`ctx.clip`: the active model, loaded at the first call. Safe from any thread, too slow for the GUI thread."""

    @property
    def model_id(self) -> str:
        """The exact model: architecture, weights, preprocessing and adapter."""

    @property
    def dim(self) -> int:
        """D, the dimensions of its embedding."""

    @property
    def logit_scale(self) -> float:
        """The learned temperature's inverse (CLIP, section 2.3): similarity times this is a logit."""

    @property
    def source(self) -> str | None:
        """What `clipcore.load` makes this model of: a file, a folder or a name; None where it has an adapter besides.

        For training in a process of its own.
        """

    def embed_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows."""

    def embed_images(self, images: Sequence[Path | Pixels]) -> Vectors:
        """(N, D) float32 unit rows of image files or of (H, W, 3) uint8 sRGB pictures.

        Raises:
            UserError: A file is not a picture that can be read.
        """

    def model_name(self, name: str) -> ModelName:
        """Whether another model may be called so: "taken" by one there is, or "invalid".

        A valid name has 1 to 100 letters A to Z, digits, dots, dashes and underscores, and begins with a letter or a
        digit. Two names that differ in capitals only count as one, as they do where files are so named.
        """

    def install_adapter(
        self,
        name: str,
        adapter: Adapter,
        *,
        on_done: Callable[[str], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Install the active model with an adapter as a model of its own, and use it once it has seen every photo.

        A job computes its vectors from those of the active model, beside them; until all of them are there, searches
        go on with the present model. `albumen models use` goes back. Needs `models:write`.

        Args:
            name: What people will call the model; one that is free, see `model_name`.
            adapter: For vectors of the active model.
            on_done: Called with the new `model_id` once it is the active model.
            on_error: Called with the exception where it could not be done; the present model then stays.

        Raises:
            UserError: The name is taken or no name, or the adapter does not fit the active model.
        """


class Job(Protocol):
    """Work in the background."""

    @property
    def title(self) -> str:
        """What the jobs area calls it."""

    @property
    def state(self) -> str:
        """One of queued, running, paused, done, failed, cancelled."""

    @property
    def progress(self) -> Progress:
        """The last progress it gave."""

    def cancel(self) -> None:
        """Ask it to stop; it does at its next `yield`."""


class Jobs(Protocol):
    """`ctx.jobs`: long work that shows in the jobs area."""

    def submit(
        self,
        generator: Callable[..., Iterator[Progress]],
        *args: object,
        title: str,
        on_done: Callable[[], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        isolation: Isolation = "thread",
    ) -> Job:
        """Run a generator of `Progress` in the background; cancelled at a `yield`, also when the plugin is disabled.

        With `isolation="process"` the generator function and its arguments must pickle; it gets no `ctx`.
        """


class Store(Protocol):
    """A SQLite file of the plugin's own, inside the library's folder. Safe to use from any thread."""

    def query(self, sql: str, parameters: Sequence[SqlValue] = ()) -> list[tuple[SqlValue, ...]]:
        """Read rows."""

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ()) -> int:
        """Write in a transaction of its own; gives the number of rows touched."""

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """Several writes as one: committed at the end of the `with` block, rolled back if it raises."""


class Settings(Protocol):
    """`ctx.settings`: the values of the settings the manifest declares; the owner changes them in the host's form."""

    def __getitem__(self, key: str) -> SettingValue:
        """The value now.

        Raises:
            KeyError: The manifest declares no such setting.
        """

    def __iter__(self) -> Iterator[str]:
        """The declared keys."""

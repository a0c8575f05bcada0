"""What a pass of indexing needs of whatever decodes and embeds for it: a process here, or a cluster."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

from albumen.core.frames import Frame
from albumen.core.index_process import LoadedModel, WorkerOptions

EngineName: TypeAlias = Literal["local", "ray"]


class IndexEngine(Protocol):
    """Speaks the frames that `albumen.core.index_worker` lists. `IndexProcess` is the plain one."""

    options: WorkerOptions

    @property
    def model(self) -> LoadedModel | None:
        """The model; None until it is loaded."""

    @property
    def alive(self) -> bool:
        """Whether it takes files."""

    def new_job(self) -> int:
        """A number that no other job has."""

    def send(self, op: str, **fields: object) -> None:
        """Send a frame."""

    def receive(self, timeout: float) -> Frame | None:
        """The next frame, or None where none came within `timeout` seconds.

        Raises:
            WorkerDied: It ended and all its frames were received.
        """

    def kill(self) -> None:
        """End it at once."""

    def close(self) -> None:
        """Let it go."""

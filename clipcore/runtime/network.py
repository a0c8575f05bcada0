"""Networks compiled by OpenVINO for this machine's processor: for one picture at once, or for many at the least cost.

A network that takes many pictures runs on several streams of one thread each. Threads that share one picture wait for
each other after every layer, which cost a fifth of the processor time of a ViT-B/32 on two cores.
"""

from __future__ import annotations

import contextlib
import importlib.util
import mmap
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import numpy as np

from clipcore.errors import MissingExtra
from clipcore.runtime.cache import WEIGHTS
from clipcore.runtime.tower import Rows, TowerPrecision

TOGETHER: Final = 32
"""Pictures that go through the network together where all threads share them."""
GO: Final = 8
"""Pictures that one stream takes at a time. OpenVINO keeps weights in another order, and so once more in memory, for
every new number of pictures; there are no numbers but this and 1."""
GO_INT8: Final = 16
"""The same in 8 bits, where fetching the weights half as often saves a twentieth; in float32 it only takes memory."""
_LET_GO_SECONDS: Final = 0.02
_FEW: Final = 2  # pictures that cost less one by one than together with copies of them


def installed() -> bool:
    """Whether OpenVINO is there."""
    return importlib.util.find_spec("openvino") is not None


def openvino() -> ModuleType:
    """OpenVINO, without its telemetry: its converter and NNCF would report their use over the network unasked.

    Raises:
        MissingExtra: It is not installed.
    """
    # What the import system takes as "not installed"; both then use the stubs they carry for that case.
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    try:
        return importlib.import_module("openvino")
    except ImportError as error:
        raise MissingExtra(
            "The fast runtime OpenVINO is not installed. Install it with: pip install 'albumen[fast]'"
        ) from error


class CompiledNetwork:
    """A network that gives unit vectors of fitted pictures. One call at a time."""

    def __init__(self, network: Any, precision: TowerPrecision, streams: int = 0, portion: int = 0) -> None:
        """Compile a network.

        Args:
            network: An `openvino.Model`.
            precision: In 8-bit networks, what is not 8-bit is bfloat16.
            streams: Threads that each take some of the pictures; 0 for one picture at a time by all cores.
            portion: Pictures that a stream takes at a time; 0 for `GO` or `GO_INT8`.

        Raises:
            MissingExtra: OpenVINO is not installed.
        """
        options: dict[str, Any] = {"INFERENCE_PRECISION_HINT": "f32" if precision == "float32" else "bf16"}
        if streams:
            options |= {"NUM_STREAMS": streams, "INFERENCE_NUM_THREADS": streams, "ENABLE_CPU_PINNING": False}
        else:
            options |= {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": os.cpu_count() or 1}
        self._compiled = openvino().Core().compile_model(network, "CPU", options)
        self._requests = [self._compiled.create_infer_request() for _ in range(max(streams, 1))]
        go = portion or (GO_INT8 if precision == "int8" else GO)
        self._go = go if streams else TOGETHER
        self._fixed = bool(streams)
        self._weights: MappedWeights | None = None
        self._sizes: set[int] = set()  # numbers of pictures that weights were taken in for

    @classmethod
    def read(cls, file: Path, precision: TowerPrecision, streams: int = 0, portion: int = 0) -> CompiledNetwork:
        """Compile a network that was saved, its weights beside it.

        Raises:
            As `__init__`, and OSError: It cannot be read.
        """
        ov = openvino()
        mapped = MappedWeights(file.with_name(WEIGHTS))
        weights = ov.Tensor(mapped.bytes, shared_memory=True)
        with mapped.read_once():
            made = cls(ov.Core().read_model(file.read_text("utf-8"), weights), precision, streams, portion)
        made._weights = mapped
        return made

    def encode(self, pixels: np.ndarray[Any, Any]) -> Rows:
        """Unit rows (N, D) of fitted pictures (N, S, S, 3), uint8."""
        goes = self._goes(pixels)
        sizes = {len(go) for go in goes}
        if self._weights is None or sizes <= self._sizes:
            parts = self._computed(goes)
        else:
            with self._weights.read_once():
                parts = self._computed(goes)
        self._sizes |= sizes
        rows = np.concatenate(parts)[: len(pixels)]
        unit: Rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
        return unit

    def _computed(self, goes: list[np.ndarray[Any, Any]]) -> list[Rows]:
        parts: list[Rows] = []
        for start in range(0, len(goes), len(self._requests)):
            under_way = list(zip(self._requests, goes[start : start + len(self._requests)], strict=False))
            for request, go in under_way:
                request.start_async([go])
            for request, _ in under_way:
                request.wait()
                parts.append(np.array(request.get_output_tensor().data, np.float32))
        return parts

    def _goes(self, pixels: np.ndarray[Any, Any]) -> list[np.ndarray[Any, Any]]:
        """Pictures in portions, in their order; the last may be filled up with copies of one."""
        goes = [pixels[start : start + self._go] for start in range(0, len(pixels), self._go)]
        last = goes[-1]
        if not self._fixed or len(last) == self._go:
            return goes
        if len(last) <= _FEW:
            return [*goes[:-1], *(last[place : place + 1] for place in range(len(last)))]
        return [*goes[:-1], np.concatenate([last, last[:1].repeat(self._go - len(last), axis=0)])]


class MappedWeights:
    """A file of weights, mapped into memory.

    OpenVINO copies weights into an order of its own, when it compiles and once more for each new number of pictures,
    and keeps the mapping. Its pages count as this process's memory until they are let go; they come back by themselves
    where they are looked at again.

    Attributes:
        bytes: The file's content.
    """

    def __init__(self, file: Path) -> None:
        """Map a file.

        Raises:
            OSError: It cannot be read.
        """
        with file.open("rb") as stream:
            self._file = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
        self.bytes = np.frombuffer(self._file, np.uint8)

    @contextlib.contextmanager
    def read_once(self) -> Iterator[None]:
        """While OpenVINO copies: let pages go all the time, so that they are not there in full beside the copies."""
        done = threading.Event()
        thread = threading.Thread(target=self._let_go_until, args=(done,), name="weights", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def _let_go_until(self, done: threading.Event) -> None:
        if not hasattr(mmap, "MADV_DONTNEED"):
            return
        while not done.wait(_LET_GO_SECONDS):
            self._file.madvise(mmap.MADV_DONTNEED)
        self._file.madvise(mmap.MADV_DONTNEED)

"""Which runtime a model's pictures go through, by device, precision, and what was made before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from clipcore.errors import MissingExtra
from clipcore.runtime.cache import TowerCache, TowerNote
from clipcore.runtime.network import installed
from clipcore.runtime.opening import OpenVinoTower
from clipcore.runtime.tower import TowerPrecision

if TYPE_CHECKING:
    from clipcore.api import Clip
    from clipcore.loading import Precision

log = logging.getLogger(__name__)

State: TypeAlias = Literal["torch", "unmade", "made", "refused"]


class TowerChoice:
    """What runs one model's image tower.

    A tower that OpenVINO runs takes the place of PyTorch's once it was made. Where 8 bits are asked for and there are
    none, because photos to calibrate on are still missing or because they would cost too much, bfloat16 does it.
    """

    def __init__(self, source: str | PathLike[str], device: str, precision: Precision, folder: str) -> None:
        """Look at nothing yet.

        Args:
            folder: Where towers are kept; "" for PyTorch alone.
        """
        kept = bool(folder) and Path(source).exists() and precision != "float16" and on_processor(device)
        self._precision = precision
        self._cache = TowerCache(folder, source) if kept else None

    @property
    def wanted(self) -> TowerPrecision | None:
        """The precision of the tower that is asked for; None where only PyTorch will do."""
        if self._cache is None or self._precision == "float16":
            return None
        return "float32" if self._precision == "auto" else self._precision

    @property
    def torch_precision(self) -> Precision:
        """What PyTorch is to compute in: float32 where it does not run the image tower."""
        if self._cache is None:
            return self._precision
        if any(self.state(precision) == "made" for precision in self._in_order()):
            return "float32"
        return "bfloat16" if self._precision == "int8" else self._precision

    @property
    def refusal(self) -> str:
        """Why there is no 8-bit tower though one is asked for; "" where there is one, or none is asked for."""
        note = None if self._cache is None or self.wanted != "int8" else self._cache.read("int8")
        return "" if note is None else note.refused

    def state(self, precision: TowerPrecision | None = None) -> State:
        """Whether the tower of a precision, else the one that is asked for, was made.

        Raises:
            MissingExtra: 8 bits are asked for and OpenVINO is not installed.
        """
        wanted = precision or self.wanted
        if self._cache is None or wanted is None or not self._runs():
            return "torch"
        note = self._cache.read(wanted)
        return "unmade" if note is None else "refused" if note.refused else "made"

    def stamp(self) -> int:
        """Changes when 8 bits become available or are refused, which gives the model another `model_id`."""
        return self._cache.stamp("int8") if self._cache is not None and self.wanted == "int8" else 0

    def open(self, streams: int = 0) -> OpenVinoTower | None:
        """The tower that is asked for or stands in for it; None where PyTorch is to run it.

        Args:
            streams: As `open_tower` takes it.

        Raises:
            MissingExtra: As `state`.
        """
        if self._cache is None or not self._runs():
            return None
        for precision in self._in_order():
            note = self._cache.read(precision)
            if note is not None and not note.refused:
                return OpenVinoTower(self._cache.place(precision), note, streams)
        return None

    def make(self, load: Callable[[], Clip], photos: npt.NDArray[np.uint8] | None, *, worth: bool) -> None:
        """Make what is missing, which takes seconds to minutes; what cannot be made is left to PyTorch.

        Args:
            load: Gives the model in float32 on the processor.
            photos: (N, S, S, 3) fitted ones to calibrate 8 bits on, at least `making.LEAST_PHOTOS`, else None.
            worth: Whether so many pictures are to come that a tower in place of PyTorch's pays.

        Raises:
            MissingExtra: 8 bits are asked for and a package is missing.
        """
        for precision in self._in_order():
            state = self.state(precision)
            if state == "unmade" and (worth if precision != "int8" else photos is not None):
                self._make(load, precision, photos)
                state = self.state(precision)
            if state == "made":
                return

    def _runs(self) -> bool:
        if not installed() and self.wanted == "int8":
            raise MissingExtra(
                "Precision int8 needs the fast runtime, which is not installed. Install it with: pip install"
                " 'albumen[fast]', or set the precision to auto."
            )
        return installed()

    def _in_order(self) -> tuple[TowerPrecision, ...]:
        wanted = self.wanted
        return () if wanted is None else ("int8", "bfloat16") if wanted == "int8" else (wanted,)

    def _make(self, load: Callable[[], Clip], precision: TowerPrecision, photos: npt.NDArray[np.uint8] | None) -> None:
        from clipcore.runtime.making import CannotConvert, make_tower

        assert self._cache is not None
        clip = load()
        try:
            try:
                made = make_tower(clip, self._cache, precision, photos)
            except CannotConvert as error:
                made = self._cache.write(
                    TowerNote(clip.base_id, precision, clip.dim, clip.config.preprocess, refused=str(error))
                )
            if made.refused:
                log.warning("%s is not used: %s.", precision, made.refused)
        except OSError as error:  # a full disk, say: it goes on as before
            log.warning("The tower in %s cannot be kept: %s", precision, error)


def on_processor(device: str) -> bool:
    """Whether a model asked for on this device runs on the processor; PyTorch is asked where its build leaves doubt."""
    if device != "auto":
        return device == "cpu"
    from importlib.metadata import version  # which alone takes longer to import than what asks for nothing of it

    if version("torch").endswith("+cpu"):
        return True
    from clipcore.loading import choose_device

    return choose_device("auto").type == "cpu"

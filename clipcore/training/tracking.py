"""Figures of a run, as lines of JSON and, where the package is installed, for TensorBoard."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class Tracker:
    """Appends to `log.jsonl` in a folder, and writes TensorBoard event files beside it if TensorBoard is installed."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lines = folder / "log.jsonl"
        self._board: Any = None
        if importlib.util.find_spec("tensorboard") is not None:
            from torch.utils.tensorboard.writer import SummaryWriter

            self._board = SummaryWriter(str(folder))

    def scalars(self, group: str, figures: Mapping[str, float], step: int) -> None:
        """Note named figures of one step."""
        with self._lines.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"step": step, "group": group, **figures}) + "\n")
        if self._board is not None:
            for name, value in figures.items():
                self._board.add_scalar(f"{group}/{name}", value, step)
            if group != "loss":
                self._board.flush()

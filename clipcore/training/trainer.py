"""The loop: any task, one optimiser step after the other, resumable at each of them."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
import torch
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor, distributed, nn

from clipcore.training import checkpoint
from clipcore.training.distributed import average_gradients, rank, world_size
from clipcore.training.ema import WeightAverage
from clipcore.training.errors import ConfigError
from clipcore.training.optim import adamw
from clipcore.training.schedule import cosine_with_warmup
from clipcore.training.tracking import Tracker

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LoopSettings:
    """How a task is optimised.

    Attributes:
        steps: optimiser steps of the whole run.
        batch_size: examples of a step, over all ranks.
        learning_rate: peak of the cosine schedule.
        warmup: steps of linear rise before it.
        horizon: step at which the cosine reaches zero, if that is not the last.
        cooldown: last steps, over which the rate also falls to zero in a straight line (arXiv 2405.18392, section 3).
        average: decay of the weight average, see `clipcore.training.ema`.
        clip_norm: gradients are scaled down to this norm.
        precision: `bfloat16` runs the networks under autocast.
        epoch: steps between two evaluations.
        save_every: steps between two checkpoints.
    """

    steps: int
    batch_size: int = 256
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    warmup: int = 0
    horizon: int | None = None
    cooldown: int = 0
    average: float = 0.998
    clip_norm: float = 5.0
    precision: Literal["float32", "bfloat16"] = "float32"
    epoch: int = 1000
    save_every: int = 500
    seed: int = 0

    def __post_init__(self) -> None:
        if self.steps < 1 or self.batch_size < 1 or self.epoch < 1 or self.save_every < 1:
            raise ConfigError("steps, batch_size, epoch and save_every must be at least 1.")
        if self.warmup > self.steps:
            raise ConfigError(f"A warm-up of {self.warmup} steps does not fit into a run of {self.steps}.")
        if self.horizon is not None and self.horizon < self.steps:
            raise ConfigError(f"A horizon of {self.horizon} steps is before the end of a run of {self.steps}.")
        if not 0 <= self.cooldown <= self.steps:
            raise ConfigError(f"A cooldown of {self.cooldown} steps does not fit into a run of {self.steps}.")
        if not 0 <= self.average < 1:
            raise ConfigError(f"The decay of the weight average must be in [0, 1), not {self.average}.")


@dataclass(slots=True)
class Draw:
    """What a task may know when it makes a batch: how far the run is, and where randomness comes from.

    Attributes:
        progress: 0 at the first step, towards 1 at the last.
        batch_size: examples this rank shall draw.
        rng: saved with each checkpoint; torch's global generator is, too.
    """

    step: int
    progress: float
    batch_size: int
    rng: np.random.Generator


class Task(Protocol):
    """Something to optimise."""

    student: nn.Module  # what the run is for; its weights are averaged
    helpers: nn.Module  # further weights that are trained and then thrown away
    rates: Mapping[str, float]  # factors on the learning rate of parameters whose names begin so

    def losses(self, draw: Draw) -> Mapping[str, Tensor]:
        """Draw a batch and return named, weighted, scalar terms; their sum is minimised."""

    def evaluate(self, student: nn.Module) -> Mapping[str, float]:
        """Figures for the log, of the averaged weights in evaluation mode."""


class Trainer:
    """Runs a task to its end, from its last checkpoint if there is one.

    A run that is interrupted at any step and started again ends with the same bits as one that was not: weights,
    optimiser, average and the state of every generator are in the checkpoint.

    Args:
        folder: holds `checkpoint.pt` and the logs.
    """

    def __init__(self, task: Task, settings: LoopSettings, folder: Path) -> None:
        self.task = task
        self.settings = settings
        self.path = folder / "checkpoint.pt"
        self.step = 0
        self.rng = np.random.default_rng([settings.seed, rank()])
        self.optimizer = adamw(
            (task.student, task.helpers), settings.learning_rate, settings.weight_decay, rates=task.rates
        )
        self.average = WeightAverage(task.student, settings.average)
        self._parameters = [p for group in self.optimizer.param_groups for p in group["params"]]
        self._tracker = Tracker(folder) if rank() == 0 else None
        torch.manual_seed(settings.seed * 1000 + rank())

    def run(self, until: int | None = None) -> nn.Module:
        """Train up to the last step, or to step `until`.

        Returns:
            The averaged student, in evaluation mode.

        Raises:
            DataError: If the checkpoint in the folder is damaged.
        """
        settings = self.settings
        if self.path.is_file():
            self._resume()
        end = min(settings.steps, until or settings.steps)
        with _bar(rank() == 0) as bar:
            line = bar.add_task("training", total=settings.steps, completed=self.step, note="")
            while self.step < end:
                terms = self._one_step()
                bar.update(line, advance=1, note=_brief(terms))
                if self._tracker is not None:
                    self._tracker.scalars("loss", terms, self.step)
                if self.step % settings.epoch == 0 or self.step == settings.steps:
                    self._evaluate()
                if self.step % settings.save_every == 0 or self.step == end:
                    self._save()
        return self.average.module

    def _one_step(self) -> dict[str, float]:
        settings = self.settings
        factor = cosine_with_warmup(self.step, settings.horizon or settings.steps, settings.warmup)
        if settings.cooldown:
            factor *= min(1.0, (settings.steps - self.step) / settings.cooldown)
        for group in self.optimizer.param_groups:
            group["lr"] = settings.learning_rate * factor * group["rate"]
        self.task.student.train()
        draw = Draw(self.step, self.step / settings.steps, settings.batch_size // world_size(), self.rng)
        with self._autocast():
            terms = self.task.losses(draw)
        total = torch.stack([term.float() for term in terms.values()]).sum()
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]  # torch leaves Tensor.backward untyped
        average_gradients(self._parameters)
        norm = nn.utils.clip_grad_norm_(self._parameters, settings.clip_norm)
        self.optimizer.step()
        self.average.update(self.task.student)
        self.step += 1
        report = {name: float(term.detach()) for name, term in terms.items()}
        report |= {"total": float(total.detach()), "gradient_norm": float(norm)}
        if not math.isfinite(report["total"]):
            raise FloatingPointError(f"The loss became {report['total']} at step {self.step}: {_brief(report)}.")
        return report

    def _autocast(self) -> AbstractContextManager[Any]:
        if self.settings.precision == "float32":
            return nullcontext()
        device = next(self.task.student.parameters()).device.type
        return torch.autocast(device, torch.bfloat16)

    def _evaluate(self) -> None:
        if self._tracker is None:
            return
        state = checkpoint.random_state(self.rng)  # evaluating must not change what is trained
        start = time.monotonic()
        with torch.no_grad(), self._autocast():
            figures = self.task.evaluate(self.average.module)
        checkpoint.restore_random_state(state, self.rng)
        self._tracker.scalars("validation", figures, self.step)
        log.info("step %d: %s (%.0f s)", self.step, _brief(figures), time.monotonic() - start)

    def _save(self) -> None:
        mine = checkpoint.random_state(self.rng)
        every: list[Any] = [mine]
        if world_size() > 1:
            every = [None] * world_size()
            distributed.all_gather_object(every, mine)
        if rank() != 0:
            return
        checkpoint.save(
            self.path,
            {
                "step": self.step,
                "student": self.task.student.state_dict(),
                "helpers": self.task.helpers.state_dict(),
                "average": self.average.module.state_dict(),
                "updates": self.average.updates,
                "optimizer": self.optimizer.state_dict(),
                "random": every,
            },
        )

    def _resume(self) -> None:
        state = checkpoint.load(self.path)
        self.step = state["step"]
        self.task.student.load_state_dict(state["student"])
        self.task.helpers.load_state_dict(state["helpers"])
        self.average.module.load_state_dict(state["average"])
        self.average.updates = state["updates"]
        self.optimizer.load_state_dict(state["optimizer"])
        if len(state["random"]) != world_size():
            raise ConfigError(f"This run was begun with {len(state['random'])} processes; go on with as many.")
        checkpoint.restore_random_state(state["random"][rank()], self.rng)
        log.info("going on from step %d", self.step)


def _bar(shown: bool) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, TextColumn("{task.fields[note]}"), disable=not shown, transient=True)


def _brief(figures: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.3g}" for name, value in figures.items())

"""Heads as files: a small safetensors file with the weights, the model they are for, the threshold and the figures.

No photo is in it: neither pictures nor vectors nor ids. (Weights learned from few photos resemble their mean all the
same, so a file says something of what it was learned from.)
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from albumen.api import UserError
from albumen_finetune.memory import metrics_from
from albumen_finetune.records import Metrics, Run
from albumen_finetune.wording import Translate, english
from clipcore.fewshot.shots import LinearHead

FORMAT: Final = "albumen-head-1"
LARGEST: Final = 16 * 1024 * 1024


def write_head(run: Run, name: str, model_name: str, path: Path, translate: Translate = english) -> None:
    """Write a run's head.

    Args:
        run: What was learned.
        name: The album's.
        model_name: What to call the model where it is not the active one.
        path: The file; one that is there is replaced.
        translate: What errors are said with.

    Raises:
        UserError: The file cannot be written.
    """
    if not path.parent.is_dir():
        text = translate("exchange", "{file} cannot be written: there is no folder {folder}; choose another place.")
        raise UserError(text.format(file=path, folder=path.parent))
    facts = {
        "format": FORMAT,
        "album": name,
        "model_id": run.model_id,
        "model": model_name,
        "threshold": run.threshold,
        "learner": run.learner,
        "labels": {role: len(ids) for role, ids in run.labels.items()},
        "metrics": asdict(run.metrics),
    }
    partial = path.with_name(f".{path.name}.partial")
    tensors = {"weight": run.head.weight.astype(np.float32), "bias": run.head.bias.astype(np.float32)}
    try:
        save_file(tensors, partial, {FORMAT: json.dumps(facts)})
        partial.replace(path)
    except (OSError, SafetensorError) as error:
        partial.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else None
        text = translate("exchange", "{file} cannot be written: {reason}; choose another place.")
        raise UserError(
            text.format(file=path, reason=reason or translate("exchange", "the disk refused it"))
        ) from error


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a head must fit: the active model, and the vectors it gives."""

    model_id: str
    dim: int


def read_head(path: Path, wanted: Wanted, translate: Translate = english) -> tuple[str, Run]:
    """Read what `write_head` wrote: the album's name there, and a run that belongs to no album yet (id 0).

    Raises:
        UserError: The file is missing, damaged, something else, or for another model.
    """
    damaged = translate(
        "exchange", "{file} is no album's head or is damaged; choose a file that an album was exported to."
    )
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(damaged.format(file=path))
        with safe_open(path, framework="numpy") as content:
            facts = json.loads((content.metadata() or {})[FORMAT])
            weight, bias = content.get_tensor("weight"), content.get_tensor("bias")
        head = LinearHead(np.asarray(weight, np.float64), np.asarray(bias, np.float64))
        if facts["model_id"] != wanted.model_id:
            text = translate(
                "exchange",
                "{file} was learned with the model {model}, not the present one; switch to it first.",
            )
            raise UserError(text.format(file=path, model=facts.get("model", "?")))
        return str(facts["album"]), _checked(facts, head, wanted)
    except OSError as error:
        text = translate("exchange", "{file} cannot be read: {reason}")
        raise UserError(text.format(file=path, reason=error.strerror or error)) from error
    except (SafetensorError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise UserError(damaged.format(file=path)) from error


def _checked(facts: dict[str, Any], head: LinearHead, wanted: Wanted) -> Run:
    weight, bias = head.weight, head.bias
    if (
        weight.shape != (1, wanted.dim)
        or bias.shape != (1,)
        or not (np.isfinite(weight).all() and np.isfinite(bias).all())
    ):
        raise ValueError("shapes")
    metrics: Metrics = metrics_from(facts["metrics"])
    return Run(
        id=0,
        album_id=0,
        model_id=wanted.model_id,
        at=datetime.now(UTC),
        seed=0,
        learner=str(facts["learner"]),
        threshold=float(facts["threshold"]),
        generosity=0.5,
        metrics=metrics,
        labels={"member": (), "reject": ()},
        background=np.empty(0, np.int64),
        background_folds=np.empty(0, np.int64),
        head=head,
        folds=(),
        imported=True,
    )

"""Heads as files: a small safetensors file with the weights, the model they are for, the threshold and the figures.

No photo is in it: neither pictures nor vectors nor ids. (Weights learned from few photos resemble their mean all the
same, so a file says something of what it was learned from.)
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from albumen.api import UserError
from albumen_finetune.memory import metrics_from
from albumen_finetune.records import Metrics, Run
from clipcore.fewshot.shots import LinearHead

FORMAT: Final = "albumen-head-1"
LARGEST: Final = 16 * 1024 * 1024


def write_head(run: Run, name: str, model_name: str, path: Path) -> None:
    """Write a run's head.

    Raises:
        UserError: The file cannot be written.
    """
    if not path.parent.is_dir():
        raise UserError(f"{path} cannot be written: there is no folder {path.parent}; choose another place with --to.")
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
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "the disk refused it"
        raise UserError(f"{path} cannot be written: {reason}; choose another place with --to.") from error


def read_head(path: Path, *, album_id: int, model_id: str, dim: int) -> Run:
    """Read what `write_head` wrote, as a run of an album.

    Raises:
        UserError: The file is missing, damaged, something else, or for another model.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(f"{path} is too large for an album's head; choose a file that `album export` wrote.")
        with safe_open(path, framework="numpy") as content:
            facts = json.loads((content.metadata() or {})[FORMAT])
            weight, bias = content.get_tensor("weight"), content.get_tensor("bias")
        head = LinearHead(np.asarray(weight, np.float64), np.asarray(bias, np.float64))
        return _checked(facts, head, album_id=album_id, model_id=model_id, dim=dim)
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}") from error
    except _OtherModelError as error:
        raise UserError(f"{path} {error}") from error
    except (SafetensorError, KeyError, TypeError, ValueError) as error:
        raise UserError(f"{path} is no album's head, or is damaged; choose one that `album export` wrote.") from error


class _OtherModelError(Exception):
    pass


def _checked(facts: dict[str, Any], head: LinearHead, *, album_id: int, model_id: str, dim: int) -> Run:
    weight, bias = head.weight, head.bias
    if facts["model_id"] != model_id:
        raise _OtherModelError(
            f"was learned with the model {facts.get('model', '?')}, which is not the active one; "
            "`albumen models use` switches to it."
        )
    if weight.shape != (1, dim) or bias.shape != (1,) or not (np.isfinite(weight).all() and np.isfinite(bias).all()):
        raise ValueError("shapes")
    metrics: Metrics = metrics_from(facts["metrics"])
    return Run(
        id=0,
        album_id=album_id,
        model_id=model_id,
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

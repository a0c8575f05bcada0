"""Classification from a few labelled pictures.

Over vectors, in NumPy: albums (one concept against everything else), classes (which of several), and what both are
made of. Over the model, in PyTorch: linear probe, Tip-Adapter, learned prompts, low-rank tuning. Importing this package
does not load torch; the parts that need it come when they are first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clipcore.fewshot.linear_probe import LinearProbe, ProbeSweep, fit_linear_probe, sweep_linear_probe
    from clipcore.fewshot.prompt_learning import CoCoOp, CoOp, train_prompts
    from clipcore.fewshot.tip_adapter import TipAdapter

__all__ = [
    "CoCoOp",
    "CoOp",
    "LinearProbe",
    "ProbeSweep",
    "TipAdapter",
    "fit_linear_probe",
    "sweep_linear_probe",
    "train_prompts",
]

_HOMES = {
    "CoCoOp": "clipcore.fewshot.prompt_learning",
    "CoOp": "clipcore.fewshot.prompt_learning",
    "LinearProbe": "clipcore.fewshot.linear_probe",
    "ProbeSweep": "clipcore.fewshot.linear_probe",
    "TipAdapter": "clipcore.fewshot.tip_adapter",
    "fit_linear_probe": "clipcore.fewshot.linear_probe",
    "sweep_linear_probe": "clipcore.fewshot.linear_probe",
    "train_prompts": "clipcore.fewshot.prompt_learning",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'clipcore.fewshot' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value

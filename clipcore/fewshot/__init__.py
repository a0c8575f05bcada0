"""Classification from a few labelled pictures: linear probe, Tip-Adapter, learned prompts."""

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

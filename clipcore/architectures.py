"""The sizes of the published models, by the names open_clip gave them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from clipcore.checkpoints import huggingface
from clipcore.checkpoints.align import align_config
from clipcore.checkpoints.timm import timm_vision
from clipcore.checkpoints.timm_towers import eva_vision
from clipcore.config import (
    HALF,
    IMAGENET_MEAN,
    IMAGENET_STD,
    Activation,
    CaptionerConfig,
    ClipConfig,
    PreprocessConfig,
    TextConfig,
    VisionConfig,
)
from clipcore.models.adapted import text_padding

# CLIP's ModifiedResNet (arXiv 2103.00020, table 19): D, image size, stem width, blocks, text width.
_RESNETS = {
    "RN50": (1024, 224, 64, (3, 4, 6, 3), 512),
    "RN101": (512, 224, 64, (3, 4, 23, 3), 512),
    "RN50x4": (640, 288, 80, (4, 6, 10, 6), 640),
    "RN50x16": (768, 384, 96, (6, 8, 18, 8), 768),
    "RN50x64": (1024, 448, 128, (3, 15, 36, 10), 1024),
}

# Image towers (arXiv 2103.00020, table 20; arXiv 2212.07143, table 1): patch, width, layers, heads, MLP width.
_B32 = (32, 768, 12, 12, 3072)
_B16 = (16, 768, 12, 12, 3072)
_B16_PLUS = (16, 896, 12, 14, 3584)
_L14 = (14, 1024, 24, 16, 4096)
_H14 = (14, 1280, 32, 16, 5120)
_G14 = (14, 1408, 40, 16, 6144)
_BIGG14 = (14, 1664, 48, 16, 8192)

# Text towers: width, layers, heads.
_T512, _T640, _T768 = (512, 12, 8), (640, 12, 10), (768, 12, 12)
_T1024_12, _T1024, _T1280 = (1024, 12, 16), (1024, 24, 16), (1280, 32, 20)

# D, image size, image tower, text tower.
_VITS = {
    "ViT-B-32": (512, 224, _B32, _T512),
    "ViT-B-32-256": (512, 256, _B32, _T512),
    "ViT-B-16": (512, 224, _B16, _T512),
    "ViT-B-16-plus-240": (640, 240, _B16_PLUS, _T640),
    "ViT-L-14": (768, 224, _L14, _T768),
    "ViT-L-14-336": (768, 336, _L14, _T768),
    "ViT-H-14": (1024, 224, _H14, _T1024),
    "ViT-H-14-378": (1024, 378, _H14, _T1024),
    "ViT-g-14": (1024, 224, _G14, _T1024),
    "ViT-bigG-14": (1280, 224, _BIGG14, _T1280),
}

# CLIPA (arXiv 2306.15658): no pre-norm, averaged patches, 32 tokens of BERT's vocabulary read both ways.
_CLIPA = {
    "ViT-L-14-CLIPA": (768, 224, _L14, _T768),
    "ViT-L-14-CLIPA-336": (768, 336, _L14, _T768),
    "ViT-H-14-CLIPA": (1024, 224, _H14, _T1024),
    "ViT-H-14-CLIPA-336": (1024, 336, _H14, _T1024),
    "ViT-bigG-14-CLIPA": (1280, 224, _BIGG14, _T1280),
    "ViT-bigG-14-CLIPA-336": (1280, 336, _BIGG14, _T1280),
}

# MetaCLIP 2 (arXiv 2507.22062): a multilingual vocabulary of 901,629 tokens.
_WORLDWIDE = {
    "ViT-H-14-worldwide": (1024, 224, _H14, _T1024),
    "ViT-H-14-worldwide-378": (1024, 378, _H14, _T1024),
    "ViT-bigG-14-worldwide": (1280, 224, _BIGG14, _T1280),
    "ViT-bigG-14-worldwide-378": (1280, 378, _BIGG14, _T1280),
}

_COCA = {"coca_ViT-B-32": (512, 224, _B32, _T512), "coca_ViT-L-14": (768, 224, _L14, _T768)}

# Towers with timm's names: D, image size, name, text tower.
_EVA = {
    "EVA01-g-14": (1024, 224, "eva_giant_patch14_224", _T768),
    "EVA01-g-14-plus": (1024, 224, "eva_giant_patch14_224", _T1024),
    "EVA02-B-16": (512, 224, "eva02_base_patch16_clip_224", _T512),
    "EVA02-L-14": (768, 224, "eva02_large_patch14_clip_224", _T768),
    "EVA02-L-14-336": (768, 336, "eva02_large_patch14_clip_336", _T768),
    "EVA02-E-14": (1024, 224, "eva02_enormous_patch14_clip_224", _T1024),
    "EVA02-E-14-plus": (1024, 224, "eva02_enormous_patch14_clip_224", _T1280),
}

# BAAI's largest (arXiv 2402.04252, table 1): D, width, layers. Heads of 128 channels, an MLP five times as wide.
_EVA_CLIP = {"EVA-CLIP-8B": (1280, 4096, 32), "EVA-CLIP-18B": (1536, 5120, 48)}

# DINOv2 (arXiv 2304.07193, table 17): width, layers, heads. The largest has gated MLPs.
_DINOV2 = {
    "dinov2-small": (384, 12, 6),
    "dinov2-base": (768, 12, 12),
    "dinov2-large": (1024, 24, 16),
    "dinov2-giant": (1536, 40, 24),
}

# With a multilingual text tower: D, image size, image tower, name of the encoder.
_MULTILINGUAL = {
    "roberta-ViT-B-32": (512, 224, _B32, "roberta-base"),
    "xlm-roberta-base-ViT-B-32": (512, 224, _B32, "xlm-roberta-base"),
    "xlm-roberta-large-ViT-H-14": (1024, 224, _H14, "xlm-roberta-large"),
}

# As above, and the kind of projection.
_CONVNEXTS = {
    "convnext_base": (512, 224, "convnext_base", _T512, "linear"),
    "convnext_base_w": (640, 256, "convnext_base", _T640, "linear"),
    "convnext_base_w_320": (640, 320, "convnext_base", _T640, "linear"),
    "convnext_large_d": (768, 256, "convnext_large", (768, 16, 12), "mlp"),
    "convnext_large_d_320": (768, 320, "convnext_large", (768, 16, 12), "mlp"),
    "convnext_xxlarge": (1024, 256, "convnext_xxlarge", _T1024, "linear"),
}

# SigLIP (arXiv 2303.15343): timm's name, image size, D, text tower (width, layers, heads, MLP width), tokens,
# vocabulary, tokenizer.
_S_B, _S_L, _S_400M = (768, 12, 12, 3072), (1024, 24, 16, 4096), (1152, 27, 16, 4304)
_SIGLIP = {
    "ViT-B-16-SigLIP": ("base_patch16", 224, 768, _S_B, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-B-16-SigLIP-256": ("base_patch16", 256, 768, _S_B, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-B-16-SigLIP-384": ("base_patch16", 384, 768, _S_B, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-B-16-SigLIP-512": ("base_patch16", 512, 768, _S_B, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-B-16-SigLIP-i18n-256": ("base_patch16", 256, 768, _S_B, 64, 250000, "timm/ViT-B-16-SigLIP-i18n-256"),
    "ViT-L-16-SigLIP-256": ("large_patch16", 256, 1024, _S_L, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-L-16-SigLIP-384": ("large_patch16", 384, 1024, _S_L, 64, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-SO400M-14-SigLIP": ("so400m_patch14", 224, 1152, _S_400M, 16, 32000, "timm/ViT-B-16-SigLIP"),
    "ViT-SO400M-14-SigLIP-384": ("so400m_patch14", 384, 1152, _S_400M, 64, 32000, "timm/ViT-B-16-SigLIP"),
}

# SigLIP 2 (arXiv 2502.14786): timm's name, image size, D, text tower.
_SIGLIP2 = {
    "ViT-B-32-SigLIP2-256": ("base_patch32", 256, 768, _S_B),
    "ViT-B-16-SigLIP2": ("base_patch16", 224, 768, _S_B),
    "ViT-B-16-SigLIP2-256": ("base_patch16", 256, 768, _S_B),
    "ViT-B-16-SigLIP2-384": ("base_patch16", 384, 768, _S_B),
    "ViT-B-16-SigLIP2-512": ("base_patch16", 512, 768, _S_B),
    "ViT-L-16-SigLIP2-256": ("large_patch16", 256, 1024, _S_L),
    "ViT-L-16-SigLIP2-384": ("large_patch16", 384, 1024, _S_L),
    "ViT-L-16-SigLIP2-512": ("large_patch16", 512, 1024, _S_L),
    "ViT-SO400M-14-SigLIP2": ("so400m_patch14", 224, 1152, _S_400M),
    "ViT-SO400M-14-SigLIP2-378": ("so400m_patch14", 378, 1152, _S_400M),
    "ViT-SO400M-16-SigLIP2-256": ("so400m_patch16", 256, 1152, _S_400M),
    "ViT-SO400M-16-SigLIP2-384": ("so400m_patch16", 384, 1152, _S_400M),
    "ViT-SO400M-16-SigLIP2-512": ("so400m_patch16", 512, 1152, _S_400M),
    "ViT-gopt-16-SigLIP2-256": ("giantopt_patch16", 256, 1536, _S_400M),
    "ViT-gopt-16-SigLIP2-384": ("giantopt_patch16", 384, 1536, _S_400M),
}

# SigLIP 2 for pictures of any shape (arXiv 2502.14786, section 2.4.2): width, layers, heads and MLP width of a tower.
_NAFLEX = {"ViT-B-16-SigLIP2-NaFlex": _S_B, "ViT-SO400M-16-SigLIP2-NaFlex": _S_400M}


def _text(tower: tuple[int, int, int]) -> TextConfig:
    width, layers, heads = tower
    return TextConfig(width=width, layers=layers, heads=heads)


def _vit(size: int, tower: tuple[int, int, int, int, int]) -> VisionConfig:
    patch, width, layers, heads, mlp_width = tower
    return VisionConfig(
        kind="vit",
        image_size=size,
        patch_size=patch,
        width=width,
        layers=layers,
        heads=heads,
        mlp_ratio=mlp_width / width,
    )


def _clip(embed_dim: int, vision: VisionConfig, text: TextConfig) -> ClipConfig:
    preprocess = PreprocessConfig(size=vision.image_size)
    return ClipConfig(embed_dim=embed_dim, vision=vision, text=text, preprocess=preprocess)


def _resnet(row: tuple[int, int, int, tuple[int, ...], int]) -> ClipConfig:
    embed_dim, size, width, layers, text_width = row
    vision = VisionConfig(kind="resnet", image_size=size, width=width, layers=layers, heads=width * 32 // 64)
    return _clip(embed_dim, vision, _text((text_width, 12, text_width // 64)))


def _clipa(embed_dim: int, size: int, tower: tuple[int, int, int, int, int], text: tuple[int, int, int]) -> ClipConfig:
    vision = replace(_vit(size, tower), pre_norm=False, pool="avg", norm_after_pool=True)
    bert = replace(
        _text(text),
        context_length=32,
        vocab_size=32000,
        causal=False,
        pool="last",
        tokenizer="bert",
        tokenizer_name="bert-base-uncased",
    )
    preprocess = PreprocessConfig(
        size=size, resize="squash", interpolation="bilinear", mean=IMAGENET_MEAN, std=IMAGENET_STD
    )
    return replace(_clip(embed_dim, vision, bert), preprocess=preprocess)


def _worldwide(
    embed_dim: int, size: int, tower: tuple[int, int, int, int, int], text: tuple[int, int, int]
) -> ClipConfig:
    multilingual = replace(
        _text(text), vocab_size=901629, pool="eos", eos_id=2, tokenizer="file", tokenizer_name="facebook/xlm-v-base"
    )
    config = _clip(embed_dim, _vit(size, tower), multilingual)
    return config if size == 224 else replace(config, preprocess=replace(config.preprocess, resize="squash"))


def _coca(embed_dim: int, size: int, tower: tuple[int, int, int, int, int], text: tuple[int, int, int]) -> ClipConfig:
    vision = replace(_vit(size, tower), pool="attention")
    words = replace(_text(text), context_length=76, embed_cls=True)
    captioner = CaptionerConfig(width=text[0], layers=text[1], heads=text[2])
    return replace(_clip(embed_dim, vision, words), captioner=captioner)


def _eva_clip(name: str, embed_dim: int, width: int, layers: int) -> ClipConfig:
    section = {"eva_model_name": name, "width": width, "layers": layers, "head_width": 128, "mlp_ratio": 5}
    vision = eva_vision(section | {"patch_size": 14, "qkv_bias": False, "use_rms_norm": True})
    return _clip(embed_dim, vision, _text(_T1280))


def _dinov2(width: int, layers: int, heads: int, *, registers: int) -> ClipConfig:
    sizes = {"hidden_size": width, "num_hidden_layers": layers, "num_attention_heads": heads}
    settings = {"model_type": "dinov2", "use_swiglu_ffn": width == 1536, "num_register_tokens": registers}
    return huggingface.read_config(sizes | settings, None)


def _multilingual(embed_dim: int, size: int, tower: tuple[int, int, int, int, int], encoder: str) -> ClipConfig:
    words = TextConfig(
        kind="transformers",
        name=encoder,
        pool="avg",
        pad_id=text_padding(encoder),
        projection="mlp",
        tokenizer="file",
        tokenizer_name=encoder,
    )
    activation: Activation = "quick_gelu" if encoder == "roberta-base" else "gelu"
    return _clip(embed_dim, replace(_vit(size, tower), activation=activation), words)


def _timm(row: tuple[int, int, str, tuple[int, int, int]], pool: str, projection: str) -> ClipConfig:
    embed_dim, size, name, text = row
    section: dict[str, Any] = {"timm_model_name": name, "timm_pool": pool, "timm_proj": projection}
    return _clip(embed_dim, timm_vision(section, size), _text(text))


def _siglip(
    row: tuple[str, int, int, tuple[int, int, int, int]], length: int, vocab: int, tokenizer: str
) -> ClipConfig:
    name, size, embed_dim, text = row
    width, layers, heads, mlp_width = text
    vision = timm_vision({"timm_model_name": f"vit_{name}_siglip_{size}", "timm_pool": "map"}, size)
    words = TextConfig(
        context_length=length,
        vocab_size=vocab,
        width=width,
        layers=layers,
        heads=heads,
        mlp_ratio=mlp_width / width,
        activation="gelu_tanh" if vocab == 256000 else "gelu",
        norm_eps=1e-6,
        causal=False,
        pool="last",
        projection="linear_bias",
        tokenizer="file",
        tokenizer_name=tokenizer,
        lower_case=True,
    )
    preprocess = PreprocessConfig(size=size, resize="squash", mean=HALF, std=HALF)
    return replace(_clip(embed_dim, vision, words), preprocess=preprocess, logit_bias_init=-10.0)


def _naflex(tower: tuple[int, int, int, int]) -> ClipConfig:
    width, layers, heads, mlp_width = tower
    sizes = {
        "hidden_size": width,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": mlp_width,
    }
    vision = sizes | {"patch_size": 16, "num_patches": 256}
    return huggingface.read_config(
        {"model_type": "siglip2", "vision_config": vision, "text_config": sizes | {"vocab_size": 256000}}, None
    )


def _all() -> Mapping[str, ClipConfig]:
    configs = {name: _resnet(row) for name, row in _RESNETS.items()}
    configs |= {name: _clip(row[0], _vit(row[1], row[2]), _text(row[3])) for name, row in _VITS.items()}
    configs |= {name: _clipa(*row) for name, row in _CLIPA.items()}
    configs |= {name: _worldwide(*row) for name, row in _WORLDWIDE.items()}
    configs |= {name: _coca(*row) for name, row in _COCA.items()}
    configs |= {name: _timm(row, "token", "") for name, row in _EVA.items()}
    configs |= {name: _eva_clip(name, *row) for name, row in _EVA_CLIP.items()}
    configs |= {name: _multilingual(*row) for name, row in _MULTILINGUAL.items()}
    configs |= {name: _dinov2(*row, registers=0) for name, row in _DINOV2.items()}
    configs |= {
        name.replace("dinov2", "dinov2-with-registers"): _dinov2(*row, registers=4) for name, row in _DINOV2.items()
    }
    configs["align-base"] = align_config({"vision_config": {"hidden_dim": 640, "image_size": 289}}, None)
    configs |= {name: _timm(row[:4], "", row[4]) for name, row in _CONVNEXTS.items()}
    configs |= {name: _siglip(row[:4], *row[4:]) for name, row in _SIGLIP.items()}
    configs |= {name: _siglip(row, 64, 256000, f"timm/{name}") for name, row in _SIGLIP2.items()}
    configs |= {name: _naflex(tower) for name, tower in _NAFLEX.items()}
    return MappingProxyType(configs)


ARCHITECTURES = _all()

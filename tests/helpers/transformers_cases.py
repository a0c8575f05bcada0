"""Networks of transformers with random weights, and clipcore's of the same configs and tensors."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from typing import Any

import torch
import transformers
from torch.nn import functional as F

import clipcore
from clipcore.checkpoints import huggingface
from clipcore.checkpoints.assign import assign
from clipcore.checkpoints.state import from_tensors
from clipcore.models.clip import CLIP


def clip(activation: str = "quick_gelu", **sizes: Any) -> Any:
    """CLIP; `sizes` may give whole vision and text sections."""
    vision = {"hidden_size": 96, "intermediate_size": 160, "num_hidden_layers": 3, "num_attention_heads": 3}
    vision |= {"image_size": 48, "patch_size": 16, "hidden_act": activation} | sizes.get("vision", {})
    text = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4}
    text |= {"hidden_act": activation} | sizes.get("text", {})
    config = transformers.CLIPConfig(
        vision_config=vision, text_config=text, projection_dim=sizes.get("projection_dim", 40)
    )
    return transformers.CLIPModel(config)


def clip_b32() -> Any:
    """The whole ViT-B/32."""
    return transformers.CLIPModel(transformers.CLIPConfig())


def clip_l14() -> Any:
    """The whole ViT-L/14."""
    vision = {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16}
    vision |= {"patch_size": 14, "image_size": 224}
    text = {"hidden_size": 768, "intermediate_size": 3072, "num_hidden_layers": 12, "num_attention_heads": 12}
    return clip(vision=vision, text=text, projection_dim=768)


def siglip(**sizes: Any) -> Any:
    """SigLIP."""
    tower = {"hidden_size": 96, "intermediate_size": 200, "num_hidden_layers": 3, "num_attention_heads": 4}
    tower |= sizes
    marks = {"bos_token_id": 0, "eos_token_id": 1, "vocab_size": 500, "projection_size": tower["hidden_size"]}
    config = transformers.SiglipConfig(
        vision_config=tower | {"image_size": 64, "patch_size": 16}, text_config=tower | marks
    )
    return transformers.SiglipModel(config)


def siglip_b16() -> Any:
    """The whole SigLIP B/16 at 224 pixels."""
    marks = {"bos_token_id": 0, "eos_token_id": 1, "vocab_size": 32000}
    return transformers.SiglipModel(transformers.SiglipConfig(text_config=marks))


def naflex() -> Any:
    """SigLIP 2 for pictures of any shape."""
    tower = {"hidden_size": 96, "intermediate_size": 200, "num_hidden_layers": 3, "num_attention_heads": 4}
    marks = {"bos_token_id": 0, "eos_token_id": 1, "vocab_size": 500, "projection_size": 96}
    config = transformers.Siglip2Config(
        vision_config=tower | {"num_patches": 64, "patch_size": 8}, text_config=tower | marks
    )
    return transformers.Siglip2Model(config)


def metaclip_2() -> Any:
    """MetaCLIP 2: CLIP with another vocabulary and end mark."""
    vision = {"hidden_size": 96, "intermediate_size": 160, "num_hidden_layers": 2, "num_attention_heads": 3}
    vision |= {"image_size": 48, "patch_size": 16}
    text = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4}
    text |= {"vocab_size": 600, "bos_token_id": 0, "eos_token_id": 2}
    return transformers.MetaClip2Model(
        transformers.MetaClip2Config(vision_config=vision, text_config=text, projection_dim=40)
    )


def align() -> Any:
    """ALIGN at B7's widths, one block a stage."""
    return transformers.AlignModel(
        transformers.AlignConfig(
            text_config={"num_hidden_layers": 2, "vocab_size": 500},
            vision_config={"hidden_dim": 640, "image_size": 289, "depth_coefficient": 0.2},
            temperature_init_value=0.07,
        )
    )


def dinov2(registers: int = 0, **other: Any) -> Any:
    """DINOv2 at the size it was trained in; its positions are interpolated to 224 pixels."""
    sizes = {"hidden_size": 96, "num_hidden_layers": 3, "num_attention_heads": 3, "image_size": 518, "patch_size": 14}
    sizes |= other
    if registers:
        config = transformers.Dinov2WithRegistersConfig(**sizes, num_register_tokens=registers)
        return transformers.Dinov2WithRegistersModel(config)
    return transformers.Dinov2Model(transformers.Dinov2Config(**sizes))


SMALL: dict[str, Callable[[], Any]] = {
    "CLIP (QuickGELU)": clip,
    "CLIP (GELU, as H/14)": lambda: clip("gelu"),
    "SigLIP": siglip,
    "MetaCLIP 2": metaclip_2,
    "DINOv2": dinov2,
    "DINOv2 with registers": lambda: dinov2(4),
}
# Networks whose files or inputs differ from the others'.
ODD: dict[str, Callable[[], Any]] = {
    "SigLIP 2 NaFlex": naflex,
    "ALIGN": align,
    "DINOv2 giant (gated)": lambda: dinov2(
        hidden_size=1536, num_attention_heads=24, num_hidden_layers=2, use_swiglu_ffn=True
    ),
}
FULL: dict[str, Callable[[], Any]] = {"ViT-B/32": clip_b32, "ViT-L/14": clip_l14, "SigLIP B/16": siglip_b16}


def make(case: Callable[[], Any]) -> Any:
    """A reference network whose every parameter is random, also those that usually start at zero or one.

    Its own initialisation is slow for whole networks, so it is built without memory and filled here.
    """
    torch.manual_seed(0)
    with torch.device("meta"):
        model = case().eval().requires_grad_(False)
    model.to_empty(device="cpu")
    for name, tensor in model.named_parameters():
        if tensor.ndim == 0 or name.startswith("logit_"):
            tensor.fill_(2.0)
        elif tensor.ndim == 1:
            tensor.normal_(mean=0.0 if name.endswith("bias") else 1.0, std=0.1)
        else:
            tensor.uniform_(-1, 1).mul_(1.5 * tensor[0].numel() ** -0.5)
    for name, buffer in model.named_buffers():
        _fill(name.rpartition(".")[2], buffer)
    return model


def _fill(name: str, buffer: torch.Tensor) -> None:
    if name == "position_ids":
        buffer.copy_(torch.arange(buffer.shape[-1]))
    elif name == "running_mean":  # fresh statistics would hide a mix-up of mean and variance
        buffer.uniform_(-0.2, 0.2)
    elif name == "running_var":
        buffer.uniform_(0.5, 1.5)
    else:
        assert name in ("token_type_ids", "num_batches_tracked"), name
        buffer.zero_()


def ours(reference: Any) -> CLIP:
    """Clipcore's network from the reference's config and tensors, which are shared where their layout is the same."""
    config = huggingface.read_config(json.loads(reference.config.to_json_string(use_diff=False)), None)
    state = huggingface.canonical(from_tensors(dict(reference.state_dict())), config)
    with torch.device("meta"):
        model = CLIP(config)
    assign(model, state, device=torch.device("cpu"), dtype=torch.float32, where="the reference")
    return model.eval()


def saved(reference: Any) -> CLIP:
    """As `ours`, by way of a folder: transformers names some tensors otherwise in memory than in files."""
    with tempfile.TemporaryDirectory() as folder:
        reference.save_pretrained(folder)
        return clipcore.load(folder, device="cpu", precision="float32").model


def inputs(model: CLIP, count: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    """Pixels (count, 3, H, W) and token rows (count, L) with start and end marks."""
    generator = torch.Generator().manual_seed(3)
    size = model.config.vision.image_size
    pixels = torch.randn(count, 3, size, size, generator=generator)
    text = model.config.text
    if text is None:
        return pixels, torch.empty(0, 0, dtype=torch.long)
    end = text.eos_id if text.pool in ("eos", "eot") else text.vocab_size - 1
    tokens = torch.randint(
        3,
        min(text.vocab_size, end) if end > 3 else text.vocab_size,
        (count, text.context_length),
        generator=generator,
    )
    for row in range(count):
        tokens[row, 5 + 3 * row :] = text.pad_id
        tokens[row, 5 + 3 * row] = end
    return pixels, tokens


def vectors(reference: Any, pixels: torch.Tensor, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The reference's unit vectors."""
    with torch.inference_mode():
        if tokens.numel() == 0:
            return F.normalize(reference(pixels).pooler_output, dim=-1), None
        kind = reference.config.model_type
        pictures = patches(pixels, reference.config.vision_config.patch_size) if kind == "siglip2" else {}
        words = {"attention_mask": (tokens != 0).long()} if kind == "align" else {}
        image = reference.get_image_features(**(pictures or {"pixel_values": pixels}))
        text = reference.get_text_features(input_ids=tokens, **words)
    return tuple(F.normalize(getattr(x, "pooler_output", x), dim=-1) for x in (image, text))  # type: ignore[return-value]


def patches(pixels: torch.Tensor, size: int) -> dict[str, torch.Tensor]:
    """Pictures of one shape (N, 3, H, W) as SigLIP 2 takes them: patches by row, column and channel."""
    count, channels, height, width = pixels.shape
    rows, columns = height // size, width // size
    split = pixels.reshape(count, channels, rows, size, columns, size).permute(0, 2, 4, 3, 5, 1)
    return {
        "pixel_values": split.reshape(count, rows * columns, -1),
        "pixel_attention_mask": torch.ones(count, rows * columns, dtype=torch.long),
        "spatial_shapes": torch.tensor([[rows, columns]] * count),
    }

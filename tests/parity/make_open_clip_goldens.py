"""Write the golden outputs that `test_open_clip_goldens.py` compares clipcore with.

    pip install --no-deps --target /tmp/reference timm
    PYTHONPATH=/tmp/reference python tests/parity/make_open_clip_goldens.py [NAME ...]

The reference is open_clip with timm, which nothing else here needs. Both import torchvision, for parts that are not
used here, so an empty stand-in takes its place.

To add an architecture, put the name of its open_clip config into `goldens/cases.toml` and run the script with that
name. `small` cases keep the true widths, at two blocks and with a small vocabulary; `full` cases are whole. All weights
follow from the parameters' names (`helpers/seeded_weights.py`), so a golden file holds the config, the names and shapes
of open_clip's parameters, and the outputs.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import json
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch

HERE = Path(__file__).parent
GOLDENS = HERE / "goldens"
sys.path.insert(0, str(HERE.parent))

from helpers import seeded_weights  # noqa: E402 - the folder of the tests is no package

SMALL_VOCAB = 600
CAPTION_STEPS = 6


class _PlaceholderType(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(cls, name, _PlaceholderType(name, (), {}))
        return getattr(cls, name)


class _TorchvisionStandIn(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        if name.partition(".")[0] != "torchvision":
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def exec_module(self, module: ModuleType) -> None:
        contents = _PlaceholderType("contents", (), {})
        vars(module)["__getattr__"] = lambda name: getattr(contents, name)


def reduced(model: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """A copy of an open_clip config at small depth, and the settings that do the same to timm's and Hugging Face's."""
    model = json.loads(json.dumps(model))
    vision, text = model["vision_cfg"], model["text_cfg"]
    trunk: dict[str, Any] = {}
    encoder: dict[str, Any] = {}
    name = vision.get("timm_model_name")
    if name:
        trunk = {"depths": [1, 1, 2, 1]} if name.startswith("convnext") else {"depth": 2}
    else:
        vision["layers"] = [1, 2, 1, 1] if isinstance(vision.get("layers"), list) else 2
    text |= {"layers": 2, "vocab_size": SMALL_VOCAB}
    if "hf_model_name" in text:
        text["hf_model_pretrained"] = False
        encoder = {"num_hidden_layers": 2, "vocab_size": SMALL_VOCAB}
    if "multimodal_cfg" in model:
        model["multimodal_cfg"] |= {"layers": 2, "vocab_size": SMALL_VOCAB}
    return model, trunk, encoder


def encoder_config(name: str, settings: dict[str, Any]) -> Any:
    """What the published `config.json` of an encoder says."""
    from transformers import RobertaConfig, XLMRobertaConfig

    common: dict[str, Any] = {"max_position_embeddings": 514, "type_vocab_size": 1, "layer_norm_eps": 1e-5}
    if name == "roberta-base":
        return RobertaConfig(**{**common, "vocab_size": 50265, **settings})
    if name == "xlm-roberta-large":
        common |= {"hidden_size": 1024, "num_attention_heads": 16, "intermediate_size": 4096, "num_hidden_layers": 24}
    return XLMRobertaConfig(**{**common, "vocab_size": 250002, **settings})


def reference(model: dict[str, Any], trunk: dict[str, Any], encoder: dict[str, Any]) -> torch.nn.Module:
    """open_clip's network for a config, with weights that follow from their names."""
    import open_clip
    import timm
    from open_clip import hf_model

    hf_model.AutoConfig.from_pretrained = lambda name: encoder_config(name, encoder)
    arguments = {key: value for key, value in model.items() if key != "custom_text"}
    create = timm.create_model
    timm.create_model = lambda name, **kwargs: create(name, **kwargs, **trunk)
    try:
        if "multimodal_cfg" in model:
            network = open_clip.CoCa(**arguments)
        else:
            custom = model.get("custom_text") or "hf_model_name" in model["text_cfg"]
            network = (open_clip.CustomTextCLIP if custom else open_clip.CLIP)(**arguments)
    finally:
        timm.create_model = create
    state = network.state_dict()
    shapes = [(name, tuple(value.shape)) for name, value in state.items() if value.is_floating_point()]
    network.load_state_dict(state | seeded_weights.weights(shapes))
    network.shapes = shapes
    return network.eval()


def inputs(model: dict[str, Any]) -> tuple[torch.Tensor, torch.Tensor]:
    """One picture and two texts."""
    text = model["text_cfg"]
    vocab = text.get("vocab_size", 49408)
    end = text.get("eos_id", 2) if text.get("pool_type") == "eos" else vocab - 1
    length = text.get("context_length", 77)
    pad = 1 if "hf_model_name" in text else text.get("pad_id", 0)
    rows = seeded_weights.tokens(length, vocab, (3, length // 2), end=end, pad=pad)
    size = model["vision_cfg"].get("image_size", 224)
    return seeded_weights.pixels(size), rows


def greedy_caption(network: Any, pixels: torch.Tensor, vocab: int) -> dict[str, np.ndarray]:
    """The most probable token, step by step, and the logits of the last step."""
    row = torch.tensor([[vocab - 2]])
    for _ in range(CAPTION_STEPS):
        logits = network(pixels, row, output_labels=False)["logits"][:, -1]
        row = torch.cat([row, logits.argmax(dim=-1, keepdim=True)], dim=1)
    return {"caption": row.numpy(), "caption_logits": logits.numpy()}


def write(name: str, *, full: bool) -> Path:
    """Compute one case and write its file."""
    import open_clip

    model, trunk, encoder = open_clip.get_model_config(name), {}, {}
    if not full:
        model, trunk, encoder = reduced(model)
    network: Any = reference(model, trunk, encoder)
    pixels, rows = inputs(model)
    arrays: dict[str, np.ndarray] = {"tokens": rows.numpy().astype(np.int32)}
    with torch.no_grad():
        arrays["image"] = network.encode_image(pixels).numpy()
        arrays["text"] = network.encode_text(rows).numpy()
        if "multimodal_cfg" in model:
            arrays |= greedy_caption(network, pixels, model["text_cfg"]["vocab_size"])
    path = GOLDENS / f"{name}{'.full' if full else ''}.npz"
    texts = {"config": model, "trunk": trunk, "encoder": encoder, "shapes": network.shapes}
    np.savez_compressed(path, **arrays, **{key: np.array(json.dumps(value)) for key, value in texts.items()})
    return path


def main() -> None:
    """Write the cases named on the command line, or all."""
    sys.meta_path.insert(0, _TorchvisionStandIn())
    cases = tomllib.loads((GOLDENS / "cases.toml").read_text())
    wanted = sys.argv[1:]
    torch.set_num_threads(2)
    for kind in ("small", "full"):
        for name in cases[kind]:
            if not wanted or name in wanted:
                path = write(name, full=kind == "full")
                print(f"{path.relative_to(HERE)}: {path.stat().st_size} bytes")  # noqa: T201 - a script's output


if __name__ == "__main__":
    main()

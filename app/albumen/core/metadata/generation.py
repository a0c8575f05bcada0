"""What programs that generate pictures leave in them, as text to search.

AUTOMATIC1111 and its kin write "prompt, Negative prompt: ..., Steps: ..." to the PNG text `parameters` or to EXIF's
UserComment; ComfyUI writes its graphs as JSON to `prompt` and `workflow` (in WebP to EXIF's Model and Make); InvokeAI
and NovelAI write JSON under names of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from albumen.core.metadata.values import LONGEST_TEXT, clean

_INVOKE_KEYS: Final = ("invokeai_metadata", "sd-metadata", "Dream", "dream")
_TEXT_INPUTS: Final = ("text", "text_g", "text_l", "prompt", "positive", "clip_l", "t5xxl")


@dataclass(frozen=True, slots=True)
class Generated:
    """Who generated a picture, from which words, and all that was left of it; "" where nothing was."""

    generator: str = ""
    prompt: str = ""
    text: str = ""


def read_generation(texts: Mapping[str, str], comment: str, make: str = "", model: str = "") -> Generated:
    """Find what a generator left.

    Args:
        texts: Text chunks by their keyword.
        comment: EXIF's UserComment.
        make: EXIF's Make, where ComfyUI keeps a workflow.
        model: EXIF's Model, where it keeps a prompt.
    """
    if parameters := texts.get("parameters") or (comment if "Steps: " in comment and "Sampler" in comment else ""):
        return _made("AUTOMATIC1111", parameters.split("\nNegative prompt:")[0].split("\nSteps:")[0], parameters)
    graph = texts.get("prompt") or model.removeprefix("prompt:") * model.startswith("prompt:")
    workflow = texts.get("workflow") or make.removeprefix("workflow:") * make.startswith("workflow:")
    if graph or workflow:
        return _made("ComfyUI", "\n".join(_graph_texts(graph or workflow)), f"{graph}\n{workflow}")
    for key in _INVOKE_KEYS:
        if text := texts.get(key):
            return _made("InvokeAI", _json_text(text, "positive_prompt", "prompt") or text, text)
    if texts.get("Software", "").startswith("NovelAI"):
        said = texts.get("Description", "")
        return _made("NovelAI", said, f"{said}\n{texts.get('Comment', '')}")
    return Generated()


def _made(generator: str, prompt: str, text: str) -> Generated:
    return Generated(generator, clean(prompt), clean(text))


def _graph_texts(graph: str) -> list[str]:
    """The texts that a ComfyUI graph feeds to its text encoders; of a workflow, what its text widgets hold."""
    try:
        nodes = json.loads(graph[: 16 * LONGEST_TEXT])
    except (ValueError, RecursionError):
        return []
    if not isinstance(nodes, dict):
        return []
    listed = nodes.get("nodes")
    found: dict[str, None] = {}
    for node in listed if isinstance(listed, list) else nodes.values():
        if not isinstance(node, dict):
            continue
        inputs, widgets = node.get("inputs"), node.get("widgets_values")
        if isinstance(inputs, dict):
            values: list[object] = [inputs.get(name) for name in _TEXT_INPUTS]
        else:
            encodes = "TextEncode" in str(node.get("type", ""))
            values = list(widgets) if encodes and isinstance(widgets, list) else []
        found.update((value.strip(), None) for value in values if isinstance(value, str) and value.strip())
    return list(found)


def _json_text(text: str, *keys: str) -> str:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    image = document.get("image") if isinstance(document, dict) else None  # where older versions of InvokeAI keep it
    for one in (document, image):
        for key in keys:
            if isinstance(one, dict) and isinstance(found := one.get(key), str):
                return found
    return ""

"""Making towers for OpenVINO out of loaded models, and measuring what 8 bits cost. Needs PyTorch.

8-bit towers are quantised after training, weights and activations, with the ranges that activations have on photos of
the owner (Nagel et al., "A White Paper on Neural Network Quantization", arXiv 2106.08295, section 3); NNCF does it.
"""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import numpy as np
import numpy.typing as npt

from clipcore.errors import MissingExtra
from clipcore.runtime.cache import NETWORK, TowerCache, TowerNote
from clipcore.runtime.network import CompiledNetwork, openvino
from clipcore.runtime.tower import TowerPrecision

if TYPE_CHECKING:
    from clipcore.api import Clip

log = logging.getLogger(__name__)

LEAST_COSINE: Final = 0.99
"""Mean cosine to float32 below which 8 bits are not offered for a model."""
LEAST_PHOTOS: Final = 64
"""Fewer photos than this are too few to calibrate on and to measure with."""
_ATTENTION_PHOTOS: Final = 64  # as many do for Transformers, whose statistics take long to collect
_MEASURED: Final = 4  # one photo in so many is kept back to measure with
_STEM: Final = 3  # convolutions at the beginning of a convolutional network that stay in float32
_CONVOLUTIONS: Final = ("Convolution", "GroupConvolution")
_SMALLEST: Final = 0.99999  # cosine of a converted tower to the one it was made of

Pixels = npt.NDArray[np.uint8]


class CannotConvert(Exception):
    """OpenVINO cannot run a tower, or not as PyTorch does; the message says why."""


def make_tower(clip: Clip, cache: TowerCache, precision: TowerPrecision, photos: Pixels | None = None) -> TowerNote:
    """Make a tower of a model loaded in float32 on the processor, and keep it.

    Args:
        clip: Without an adapter.
        photos: (N, S, S, 3) fitted photos to calibrate 8 bits on; other precisions need none.

    Returns:
        Its note; one with `refused` where 8 bits would cost too much.

    Raises:
        CannotConvert: OpenVINO cannot run this tower.
        MissingExtra: A package is missing.
        ValueError: Too few photos to calibrate on.
        OSError: The tower cannot be kept.
    """
    ov = openvino()
    network = _network(ov, clip)
    note = TowerNote(clip.base_id, precision, clip.dim, clip.config.preprocess)
    if precision != "int8":
        return cache.write(note, lambda folder: _save(ov, network, folder, coarse=precision == "bfloat16"))
    if photos is None or len(photos) < LEAST_PHOTOS:
        raise ValueError(f"calibration takes {LEAST_PHOTOS} photos")
    return _calibrated(ov, network, note, cache, photos, attention=clip.config.vision.kind in ("vit", "eva"))


def _network(ov: Any, clip: Clip) -> Any:
    """The image tower as an `openvino.Model` that takes fitted pictures (N, S, S, 3), uint8, and gives (N, D)."""
    import torch

    config = clip.config.preprocess
    if config.resize == "native" or clip.config.vision.kind == "transformers":
        raise CannotConvert("its image tower is of a kind that only PyTorch runs")
    side = config.size
    example = torch.zeros(2, 3, side, side)
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the tracer's, about shapes that are fixed here
            trace: Any = torch.jit.trace
            traced = trace(clip.model.visual, example, check_trace=False)
            network = ov.convert_model(traced, example_input=example)
    except Exception as error:
        raise CannotConvert(f"OpenVINO does not know how to run it ({type(error).__name__})") from error
    network.reshape([-1, 3, side, side])
    steps = ov.preprocess.PrePostProcessor(network)
    steps.input().tensor().set_element_type(ov.Type.u8).set_layout(ov.Layout("NHWC"))
    steps.input().model().set_layout(ov.Layout("NCHW"))
    steps.input().preprocess().convert_element_type(ov.Type.f32).mean([255 * one for one in config.mean]).scale(
        [255 * one for one in config.std]
    )
    network = steps.build()
    _check(network, clip)
    return network


def _check(network: Any, clip: Clip) -> None:
    """That the converted tower gives what the one it was made of gives, also for another number of pictures."""
    side = clip.config.preprocess.size
    noise = np.random.default_rng(0).integers(0, 256, (3, side, side, 3), np.uint8)
    ours = CompiledNetwork(network, "float32").encode(noise)
    cosine = float((ours * clip.encode_images(list(noise))).sum(axis=1).min())
    if not cosine >= _SMALLEST:
        raise CannotConvert(f"OpenVINO gives other vectors than PyTorch (cosine {cosine:.5f})")


def _calibrated(
    ov: Any, network: Any, note: TowerNote, cache: TowerCache, photos: Pixels, *, attention: bool
) -> TowerNote:
    from dataclasses import replace

    photos = photos[:_ATTENTION_PHOTOS] if attention else photos
    kept_back = np.arange(len(photos)) % _MEASURED == 0
    quantised = _quantise(network, photos[~kept_back], attention=attention)
    exact = CompiledNetwork(network, "float32").encode(photos[kept_back])
    coarse = CompiledNetwork(quantised, "int8").encode(photos[kept_back])
    cosine = float((exact * coarse).sum(axis=1).mean())
    note = replace(note, cosine=round(cosine, 5), photos=int(kept_back.sum()))
    log.info("8 bits: cosine %.4f to float32 over %d photos", cosine, note.photos)
    if not cosine >= LEAST_COSINE:
        why = (
            f"in 8 bits its vectors are too far from exact ones (cosine {cosine:.3f}, at least {LEAST_COSINE} is asked)"
        )
        return cache.write(replace(note, refused=why))
    return cache.write(note, lambda folder: _save(ov, quantised, folder))


def _quantise(network: Any, photos: Pixels, *, attention: bool) -> Any:
    try:
        import nncf
    except ImportError as error:
        raise MissingExtra("8 bits need the package nncf. Install it with: pip install 'albumen[fast]'") from error
    nncf.set_log_level(logging.ERROR)
    return nncf.quantize(
        network,
        nncf.Dataset([photos[place : place + 1] for place in range(len(photos))]),
        preset=nncf.QuantizationPreset.PERFORMANCE if attention else nncf.QuantizationPreset.MIXED,
        model_type=nncf.ModelType.TRANSFORMER if attention else None,
        # Convolutions of few channels need the thorough correction of biases; Transformers gain nothing from it.
        fast_bias_correction=attention,
        subset_size=len(photos),
    )


def _save(ov: Any, network: Any, folder: Path, *, coarse: bool = False) -> None:
    """Write a network and its weights; a coarse one in half precision, to be computed in bfloat16 but for its stem."""
    ov.save_model(network, folder / NETWORK, compress_to_fp16=coarse)
    if coarse:
        _keep_stem_exact(folder / NETWORK)


def _keep_stem_exact(file: Path) -> None:
    """Mark a convolutional network up to its third convolution, so that OpenVINO computes that much in float32.

    Its few channels feed everything after them, and every error there is carried on: of a MobileNet's distance to
    float32 that leaves half, for a sixth more time. Transformers are near enough as they are. The mark is the one that
    OpenVINO itself writes for nodes that must not lose precision, and that its Python interface cannot set.
    """
    tree = ET.parse(file)  # noqa: S314 - written by us a moment ago
    layers = tree.getroot().findall("layers/layer")  # in the order in which they are computed
    convolutions = [place for place, layer in enumerate(layers) if layer.get("type") in _CONVOLUTIONS]
    if len(convolutions) < _STEM:
        return
    for layer in layers[: convolutions[_STEM - 1] + 1]:
        marks = layer.find("rt_info")
        if marks is None:
            marks = ET.Element("rt_info")
            layer.insert(0 if layer.find("data") is None else 1, marks)
        ET.SubElement(marks, "attribute", {"name": "precise", "version": "0"})
    tree.write(file, encoding="utf-8", xml_declaration=True)

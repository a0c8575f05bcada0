"""Preprocessed pixels of real photographs, in odd sizes and file forms, against the references."""

from __future__ import annotations

import importlib.util
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from clipcore.config import HALF, PreprocessConfig
from clipcore.preprocess import Preprocess, to_rgb

LEVEL = 1 / 255
PHOTOS = {
    "astronaut": ("skimage", "data/astronaut.png"),
    "cat": ("skimage", "data/chelsea.png"),
    "coffee": ("skimage", "data/coffee.png"),
    "moon": ("skimage", "data/moon.png"),
    "rocket": ("skimage", "data/rocket.jpg"),
    "china": ("sklearn", "datasets/images/china.jpg"),
    "flower": ("sklearn", "datasets/images/flower.jpg"),
}
SIZES = [(641, 427), (225, 333), (37, 501), (1023, 31), (1, 3000), (3000, 1), (7, 7)]


def photo_path(name: str) -> Path:
    """A photograph that a package ships, found without importing the package."""
    package, path = PHOTOS[name]
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None or not (file := Path(found.origin).parent / path).is_file():
        pytest.skip(f"{package} ships no {path}")
    return file


def clip_reference(image: Image.Image) -> np.ndarray:
    """CLIP's transform on an RGB picture, step by step as torchvision does it: (224, 224, 3) in [0, 1]."""
    short = min(image.size)
    width, height = (int(224 * side / short) for side in image.size)
    left, top = round((width - 224) / 2), round((height - 224) / 2)
    resized = image.resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(resized.crop((left, top, left + 224, top + 224))) / 255


def our_pixels(image: Image.Image | Path) -> np.ndarray:
    """CLIP's preprocessing by clipcore without mean and deviation: (224, 224, 3) in [0, 1]."""
    plain = Preprocess(PreprocessConfig(mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0)))
    return plain(image)[0].permute(1, 2, 0).numpy()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["cat", "rocket"])
def test_odd_sizes(name: str, size: tuple[int, int]) -> None:
    image = ImageOps.fit(Image.open(photo_path(name)).convert("RGB"), size)
    assert image.size == size
    assert np.abs(our_pixels(image) - clip_reference(image)).max() <= LEVEL + 1e-6


@pytest.mark.parametrize("name", PHOTOS)
def test_photos_as_they_are(name: str) -> None:
    path = photo_path(name)
    with Image.open(path) as image:
        expected = clip_reference(image.convert("RGB"))
    assert np.abs(our_pixels(path) - expected).max() <= 1e-6


@pytest.mark.parametrize("form", ["palette.png", "cmyk.jpg", "alpha.png", "grey.png", "deep.png", "turned.jpg"])
def test_file_forms(form: str, tmp_path: Path) -> None:
    photo = Image.open(photo_path("astronaut")).convert("RGB").resize((333, 517))
    file = tmp_path / form
    grey = np.asarray(photo.convert("L"))
    exif = Image.Exif()
    exif[0x0112] = 6
    match form:
        case "palette.png":
            photo.quantize(64).save(file)
        case "cmyk.jpg":
            photo.convert("CMYK").save(file)
        case "alpha.png":
            photo.putalpha(Image.fromarray(grey))
            photo.save(file)
        case "grey.png":
            photo.convert("L").save(file)
        case "deep.png":
            Image.fromarray(grey.astype(np.uint16) * 257).save(file)
        case "turned.jpg":
            photo.transpose(Image.Transpose.ROTATE_90).save(file, exif=exif, quality=95)
    with Image.open(file) as opened:
        if form == "deep.png":
            upright = Image.fromarray(grey).convert("RGB")
        elif form == "turned.jpg":
            upright = opened.convert("RGB").transpose(Image.Transpose.ROTATE_270)
        else:
            upright = opened.convert("RGB")
    assert to_rgb(file).size == (333, 517)
    assert np.abs(our_pixels(file) - clip_reference(upright)).max() <= LEVEL


@pytest.mark.parametrize("kind", ["clip", "siglip"])
def test_normalised_pixels_are_those_of_transformers(kind: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
        from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil
    theirs = CLIPImageProcessorPil() if kind == "clip" else SiglipImageProcessorPil()
    squash = PreprocessConfig(resize="squash", mean=HALF, std=HALF)
    ours = Preprocess(PreprocessConfig() if kind == "clip" else squash)
    image = Image.open(photo_path("flower")).convert("RGB").resize((336, 224))
    assert np.abs(ours(image).numpy() - np.stack(theirs(image)["pixel_values"])).max() < 1e-5

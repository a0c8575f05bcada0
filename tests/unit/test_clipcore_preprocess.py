"""Preprocessed pixels against transformers and against the transform written out with Pillow."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from clipcore.config import HALF, PreprocessConfig
from clipcore.errors import ImageError
from clipcore.preprocess import Preprocess, native_size, to_rgb
from clipcore.resizing import resize

CLIP = Preprocess(PreprocessConfig())
SIGLIP = Preprocess(PreprocessConfig(resize="squash", mean=HALF, std=HALF))


def photo(width: int, height: int) -> Image.Image:
    """A picture with edges, gradients and grain."""
    rng = np.random.default_rng(width * 10_000 + height)
    y, x = np.mgrid[0:height, 0:width]
    waves = [127 + 90 * np.sin(x / (3 + i) + y / (7 - i)) for i in range(3)]
    pixels = np.stack(waves, axis=-1) + rng.normal(0, 12, (height, width, 3))
    pixels[height // 3 : height // 2, width // 4 : width // 2] = (250, 20, 40)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def reference(image: Image.Image, size: int = 224) -> np.ndarray:
    """CLIP's transform, step by step as torchvision does it."""
    width, height = image.size
    short = min(width, height)
    resized = image.resize((int(size * width / short), int(size * height / short)), Image.Resampling.BICUBIC)
    left, top = round((resized.width - size) / 2.0), round((resized.height - size) / 2.0)
    return np.asarray(resized.crop((left, top, left + size, top + size)))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 700), st.integers(1, 700))
def test_pixels_are_those_of_the_reference(width: int, height: int) -> None:
    image = photo(width, height)
    if max(width, height) <= 50 * min(width, height):  # beyond it the reference is slow; see the next test
        assert np.array_equal(np.asarray(CLIP.resize(image)), reference(image))


@pytest.mark.parametrize("size", [(1, 3000), (3000, 1), (40, 2000), (2000, 40), (300, 6000), (2, 1500)])
def test_very_long_pictures_are_within_one_level(size: tuple[int, int]) -> None:
    image = photo(*size)
    difference = np.asarray(CLIP.resize(image)).astype(int) - reference(image, 224)
    assert np.abs(difference).max() <= 1


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.sampled_from(["shortest", "squash", "longest", "native"]),
    st.sampled_from([1.6, 1000.0]),
)
def test_blocks_averaged_first_change_little(width: int, height: int, rule: Any, gap: float) -> None:
    config = PreprocessConfig(size=64, resize=rule, patch_size=16, max_patches=16)
    image = photo(width, height).filter(ImageFilter.GaussianBlur(2))  # its waves, near what 64 pixels can show, remain
    exact = np.asarray(resize(image, config), int)
    quick = np.asarray(resize(image, config, gap), int)
    assert quick.shape == exact.shape
    if max(width, height) <= 64:
        assert np.array_equal(quick, exact)
    # Of a gap that nothing leaves, what stays is that Pillow may go down before it goes across, and clips in between.
    assert np.abs(quick - exact).mean() < (5 if gap < 100 else 0.5)


@pytest.mark.parametrize("size", [(224, 224), (640, 480), (333, 500), (1023, 767), (30, 56), (226, 224), (224, 250)])
@pytest.mark.parametrize("kind", ["clip", "siglip"])
def test_pixels_as_transformers(size: tuple[int, int], kind: str) -> None:
    """Transformers crops half a pixel elsewhere where an odd number of rows is left over; those sizes are not here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
        from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil
    theirs = CLIPImageProcessorPil() if kind == "clip" else SiglipImageProcessorPil()
    ours = CLIP if kind == "clip" else SIGLIP
    image = photo(*size)
    expected = np.stack(theirs(image)["pixel_values"])
    got = ours(image).numpy()
    assert got.shape == expected.shape == (1, 3, 224, 224)
    assert np.abs(got - expected).max() < 1e-5


def test_every_mode_is_read_as_its_8_bit_rgb(tmp_path: Path) -> None:
    base = photo(60, 40)
    grey = np.asarray(base.convert("L"))
    transparent = base.copy()
    transparent.putalpha(Image.fromarray(255 - grey))
    cases = {
        "palette.png": base.quantize(64),
        "cmyk.jpg": base.convert("CMYK"),
        "alpha.png": transparent,
        "grey.png": base.convert("L"),
        "bilevel.png": base.convert("1"),
        "lab.tiff": base.convert("LAB"),
    }
    for name, image in cases.items():
        image.save(tmp_path / name)
        with Image.open(tmp_path / name) as opened:
            expected = np.asarray(opened.convert("RGB"))
        assert np.array_equal(np.asarray(to_rgb(tmp_path / name)), expected), name


def test_16_bit_pictures_are_scaled_not_clipped(tmp_path: Path) -> None:
    values = np.linspace(0, 65535, 64 * 64).reshape(64, 64).astype(np.uint16)
    Image.fromarray(values).save(tmp_path / "deep.png")
    got = np.asarray(to_rgb(tmp_path / "deep.png"))[..., 0]
    assert np.abs(got.astype(int) - values / 257).max() < 1
    assert np.array_equal(got, np.asarray(to_rgb(values))[..., 0])


def test_exif_orientation_is_obeyed(tmp_path: Path) -> None:
    upright = photo(64, 32)
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by 270 degrees to see it upright
    upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "turned.png", exif=exif)
    assert np.array_equal(np.asarray(to_rgb(tmp_path / "turned.png")), np.asarray(upright))


def test_arrays_and_images_agree() -> None:
    image = photo(50, 30)
    array = np.asarray(image)
    expected = CLIP(image)
    assert torch.equal(CLIP(array), expected)
    assert torch.equal(CLIP([array, image]), torch.cat([expected, expected]))
    assert torch.equal(CLIP(array.astype(np.float32) / 255), expected)
    alpha = np.dstack([array, np.full((30, 50), 7, np.uint8)])
    assert torch.equal(CLIP(alpha), expected)
    assert CLIP(array[..., 0]).shape == CLIP(array[..., :1]).shape == (1, 3, 224, 224)


def test_no_pictures_give_an_empty_batch() -> None:
    assert CLIP([]).shape == (0, 3, 224, 224)


def test_longest_side_is_fitted_and_padded() -> None:
    wide = Preprocess(PreprocessConfig(size=32, resize="longest", fill=9)).resize(photo(64, 16))
    pixels = np.asarray(wide)
    assert pixels.shape == (32, 32, 3)
    assert (pixels[:12] == 9).all()
    assert (pixels[-12:] == 9).all()
    assert (pixels[12:20] != 9).any()


@given(st.integers(1, 5000), st.integers(1, 5000), st.sampled_from([14, 16]), st.sampled_from([64, 256, 1024]))
def test_native_sizes_are_whole_patches_and_not_too_many(width: int, height: int, patch: int, most: int) -> None:
    wide, tall = native_size(width, height, patch, most)
    assert wide % patch == tall % patch == 0
    patches = (wide // patch) * (tall // patch)
    assert 1 <= patches <= most
    if min(width, height) > 100 and max(width, height) < 3 * min(width, height):
        assert patches > 0.5 * most
        assert 0.5 < (wide / tall) / (width / height) < 2


def test_crop_from_a_larger_scale() -> None:
    image = photo(300, 300)
    dino = Preprocess(PreprocessConfig(size=224, shorter_side=256)).resize(image)
    expected = image.resize((256, 256), Image.Resampling.BICUBIC).crop((16, 16, 240, 240))
    assert np.array_equal(np.asarray(dino), np.asarray(expected))


@pytest.mark.parametrize("array", [np.zeros(3), np.zeros((2, 2, 5)), np.zeros((0, 4, 3)), np.zeros((2, 2), np.int64)])
def test_arrays_that_are_no_pictures_are_refused(array: np.ndarray) -> None:
    with pytest.raises(ImageError, match="not a picture"):
        to_rgb(array)


def test_files_that_are_no_pictures_are_named(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="no picture at"):
        to_rgb(tmp_path / "absent.jpg")
    text = tmp_path / "notes.jpg"
    text.write_text("hello")
    with pytest.raises(ImageError, match=r"notes\.jpg is not a picture"):
        to_rgb(text)
    photo(200, 200).save(tmp_path / "whole.jpg")
    half = tmp_path / "half.jpg"
    half.write_bytes((tmp_path / "whole.jpg").read_bytes()[:2000])
    with pytest.raises(ImageError, match=r"half\.jpg cannot be decoded"):
        to_rgb(half)

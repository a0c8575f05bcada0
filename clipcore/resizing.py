"""Pictures to the size a tower looks at, without PyTorch: the reference's resampling, pixel for pixel."""

from __future__ import annotations

import math
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from clipcore.config import PreprocessConfig
from clipcore.errors import ImageError

ImageLike: TypeAlias = Image.Image | NDArray[Any] | str | PathLike[str]

_LONG = 256  # times the shorter side; beyond it only the crop is computed
_RESAMPLING = {"bicubic": Image.Resampling.BICUBIC, "bilinear": Image.Resampling.BILINEAR}


def resize(image: Image.Image, config: PreprocessConfig, reducing_gap: float | None = None) -> Image.Image:
    """Bring an RGB picture to size x size, or to whole patches, by the config's rule.

    Args:
        reducing_gap: None for the reference's resampling, pixel for pixel. Else, where a picture shrinks, what the crop
            drops is not computed, and whole blocks of pixels are averaged first where at least this many times the
            size is left of them (as in `PIL.Image.Image.resize`).
    """
    size = config.size
    resampling = _RESAMPLING[config.interpolation]
    width, height = image.size
    if config.resize == "squash":
        side = config.shorter_side or size
        corner = (side - size) // 2
        squashed = image.resize((side, side), resampling, reducing_gap=reducing_gap)
        return squashed.crop((corner, corner, corner + size, corner + size)) if side != size else squashed
    if config.resize == "native":
        whole = native_size(width, height, config.patch_size, config.max_patches)
        return image.resize(whole, resampling, reducing_gap=reducing_gap)
    if config.resize == "longest":
        scale = size / max(width, height)
        inside = (max(round(width * scale), 1), max(round(height * scale), 1))
        fitted = image.resize(inside, resampling, reducing_gap=reducing_gap)
        canvas = Image.new("RGB", (size, size), (config.fill,) * 3)
        canvas.paste(fitted, ((size - fitted.width) // 2, (size - fitted.height) // 2))
        return canvas
    return _resize_shortest_and_crop(image, config.shorter_side or size, size, resampling, reducing_gap)


def native_size(width: int, height: int, patch: int, max_patches: int) -> tuple[int, int]:
    """The largest size of whole patches, at most `max_patches`, in a picture's proportions (NaFlex).

    The scale is found by the bisection of the published code, from 1e-6 to 100, so that ties fall as they do there.
    """

    def fitted(side: int, scale: float) -> int:
        return max(math.ceil(side * scale / patch) * patch, patch)

    low, high = 1e-6, 100.0
    while high - low >= 1e-5:
        middle = (low + high) / 2
        if fitted(width, middle) * fitted(height, middle) <= max_patches * patch**2:
            low = middle
        else:
            high = middle
    return fitted(width, low), fitted(height, low)


def _resize_shortest_and_crop(
    image: Image.Image, shorter_side: int, size: int, resampling: Image.Resampling, reducing_gap: float | None
) -> Image.Image:
    """Scale the shorter side to `shorter_side` and cut out the centre.

    The longer side is truncated and half a pixel rounded to even, as in the reference. A very long picture is not
    scaled whole: 1 x 3000 would take 450 MB on the way. There `box` lets Pillow compute only what the crop keeps, in
    the two passes, across and then down, of which its own resampling consists; a rounding of one level may differ.
    """
    width, height = image.size
    short, long = min(image.size), max(image.size)
    new_width, new_height = int(shorter_side * width / short), int(shorter_side * height / short)
    left, top = round((new_width - size) / 2), round((new_height - size) / 2)
    if long <= _LONG * short and (reducing_gap is None or short <= shorter_side):
        return image.resize((new_width, new_height), resampling).crop((left, top, left + size, top + size))
    x_scale, y_scale = width / new_width, height / new_height
    x_box = (left * x_scale, min((left + size) * x_scale, width))
    y_box = (top * y_scale, min((top + size) * y_scale, height))
    if long <= _LONG * short:
        kept = (x_box[0], y_box[0], x_box[1], y_box[1])
        return image.resize((size, size), resampling, box=kept, reducing_gap=reducing_gap)
    across = image.resize((size, height), resampling, box=(x_box[0], 0, x_box[1], height))
    return across.resize((size, size), resampling, box=(0, y_box[0], size, y_box[1]))


def to_rgb(image: ImageLike) -> Image.Image:
    """Open a picture as upright 8-bit RGB.

    Args:
        image: a path, a PIL image of any mode, or an array (H, W), (H, W, 1), (H, W, 3) or (H, W, 4) of uint8, uint16
            or floats in [0, 1].

    Returns:
        An RGB image. Transparency is dropped, as in the reference; the colour beneath shows.

    Raises:
        ImageError: If the file is missing, is no picture or is damaged, or the array has no such shape.
    """
    if isinstance(image, np.ndarray):
        return _from_array(image)
    if isinstance(image, Image.Image):
        return _to_8_bit(_upright(image)).convert("RGB")
    path = Path(image)
    try:
        with Image.open(path) as opened:
            return _to_8_bit(_upright(opened)).convert("RGB")
    except FileNotFoundError as error:
        raise ImageError(f"There is no picture at {path}.") from error
    except UnidentifiedImageError as error:
        raise ImageError(f"{path} is not a picture in a known format.") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError(f"{path} cannot be decoded: {error}") from error


def _upright(image: Image.Image) -> Image.Image:
    return ImageOps.exif_transpose(image)


def _to_8_bit(image: Image.Image) -> Image.Image:
    """Scale 16-bit and floating modes to 8-bit grey, which Pillow's own conversion would clip."""
    if image.mode.startswith("I;16") or image.mode == "I":
        values = np.asarray(image).astype(np.int64)
        # Mode I holds 32 bits, yet files reach it with 16-bit greys; a picture within 8 bits is left as it is.
        if image.mode != "I" or values.max(initial=0) > 255:
            values = values // 257
        return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    if image.mode == "F":
        values = np.nan_to_num(np.asarray(image, dtype=np.float64))
        scale = 255.0 if values.max(initial=0.0) <= 1.0 else 1.0
        return Image.fromarray(np.clip(np.rint(values * scale), 0, 255).astype(np.uint8))
    return image


def _from_array(array: NDArray[Any]) -> Image.Image:
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (3, 4)) or 0 in array.shape:
        raise ImageError(f"An array of shape {array.shape} is not a picture; give (H, W), (H, W, 3) or (H, W, 4).")
    if array.dtype == np.uint16:
        array = (array // 257).astype(np.uint8)
    elif np.issubdtype(array.dtype, np.floating):
        array = np.rint(np.clip(np.nan_to_num(array), 0.0, 1.0) * 255.0).astype(np.uint8)
    elif array.dtype == np.bool_:
        array = array.astype(np.uint8) * 255
    elif array.dtype != np.uint8:
        raise ImageError(f"An array of type {array.dtype} is not a picture; give uint8, uint16 or floats in [0, 1].")
    return Image.fromarray(np.ascontiguousarray(array)).convert("RGB")

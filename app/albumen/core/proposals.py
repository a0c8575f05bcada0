"""Which of several photos of the same picture, or of the same moment, is the one to keep, and why.

The owner's word comes first (stars, then picks), then what cannot be had back: the camera's own data, pixels, what the
file says of itself, sharpness, and compression last. The first of these in which the best differs is the reason.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from albumen.core.fingerprint import Fingerprint
from albumen.core.records import PhotoRecord

_LOSSLESS: Final = frozenset(["image/png", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/vnd.adobe.photoshop"])
_SHARPER: Final = math.log(1.1)  # below a tenth nobody sees a difference


@dataclass(frozen=True, slots=True)
class Proposal:
    """Photos in the order in which one would keep them.

    Attributes:
        photos: The best first.
        reason: Why the first is better than the second, as half a sentence, for instance "more pixels (4000 x 3000)".
    """

    photos: tuple[PhotoRecord, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class _Facts:
    photo: PhotoRecord
    sharpness: float
    size: int
    place: int


@dataclass(frozen=True, slots=True)
class _Criterion:
    worth: Callable[[_Facts], float]
    reason: Callable[[_Facts], str]


def _is_raw(facts: _Facts) -> float:
    kind = facts.photo.media_type
    return float(kind.startswith("image/x-") and kind not in _LOSSLESS and kind != "image/x-portable-pixmap")


def _facts_told(facts: _Facts) -> float:
    photo = facts.photo
    exact = photo.taken_source not in {"", "mtime", "name"}
    return sum([exact, bool(photo.camera), bool(photo.lens), "latitude" in photo.metadata])


_RATED: Final = _Criterion(lambda one: one.photo.rating, lambda one: f"your rating of {one.photo.rating}")
_PICKED: Final = _Criterion(
    lambda one: one.photo.flag, lambda one: "you picked it" if one.photo.flag > 0 else "you rejected the others"
)
_RAW: Final = _Criterion(_is_raw, lambda _one: "the camera's raw data")
_PIXELS: Final = _Criterion(
    lambda one: one.photo.width * one.photo.height,
    lambda one: f"more pixels ({one.photo.width} x {one.photo.height})",
)
_TOLD: Final = _Criterion(_facts_told, lambda _one: "it still says when and with what it was taken")
_SHARP: Final = _Criterion(
    lambda one: round(math.log(max(one.sharpness, 1.0)) / _SHARPER), lambda _one: "it is sharper"
)
_WHOLE: Final = _Criterion(lambda one: one.photo.media_type in _LOSSLESS, lambda _one: "compressed without loss")
_LARGE: Final = _Criterion(lambda one: one.size, lambda _one: "less compressed")
_FIRST: Final = _Criterion(lambda one: -one.photo.id, lambda _one: "it came into the library first")
_BEGINS: Final = _Criterion(lambda one: -one.place, lambda _one: "the first of them, and none is better")

_SAME_PICTURE: Final = (_RATED, _PICKED, _RAW, _PIXELS, _TOLD, _SHARP, _WHOLE, _LARGE, _FIRST)
_SAME_MOMENT: Final = (_RATED, _PICKED, _SHARP, _PIXELS, _BEGINS)


def propose(
    photos: Iterable[PhotoRecord], seen: Mapping[int, Fingerprint], sizes: Mapping[int, int], *, moment: bool = False
) -> Proposal:
    """Order photos by what makes one worth keeping.

    Args:
        photos: At least one; shots of one moment in the order they were taken.
        seen: Fingerprints by photo; one without counts as not sharp.
        sizes: Bytes of the photos' files.
        moment: They are shots of one moment rather than versions of one picture.
    """
    criteria = _SAME_MOMENT if moment else _SAME_PICTURE
    facts = [
        _Facts(photo, seen[photo.id].sharpness if photo.id in seen else 0.0, sizes.get(photo.id, 0), place)
        for place, photo in enumerate(photos)
    ]
    facts.sort(key=lambda one: tuple(criterion.worth(one) for criterion in criteria), reverse=True)
    return Proposal(tuple(one.photo for one in facts), _reason(facts, criteria))


def _reason(facts: Sequence[_Facts], criteria: Sequence[_Criterion]) -> str:
    if len(facts) < 2:
        return ""
    best, second = facts[:2]
    return next((one.reason(best) for one in criteria if one.worth(best) != one.worth(second)), "")

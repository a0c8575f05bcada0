"""Checks what plugins give back, before anything else sees it."""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import PurePath
from typing import Final

import numpy as np

from albumen.api import Annotation, CommandResult, Hit, PhotoBatch

MATCHES: Final = ("strong", "possible")
LONGEST_TAG: Final = 200


class BadResultError(Exception):
    """A plugin gave back something that its contract does not allow."""


def checked_hits(result: object, limit: int, existing: Callable[[Sequence[int]], set[int]]) -> list[Hit]:
    """The hits of a search provider, best first, at most `limit`, each photo once.

    Args:
        result: What the provider gave.
        limit: How many were asked for.
        existing: Which of these photo ids the library has.

    Raises:
        BadResultError: It is not a sequence of `Hit`, a score is not a finite number, or photos are not in the library.
    """
    if not isinstance(result, Sequence) or isinstance(result, str | bytes):
        raise BadResultError(f"gave a {type(result).__name__} instead of a sequence of Hit")
    hits: dict[int, Hit] = {}
    for hit in result:
        if not isinstance(hit, Hit):
            raise BadResultError(f"gave a {type(hit).__name__} among its hits")
        photo_id = _photo_id(hit.photo_id)
        score = _finite(hit.score, "score")
        if hit.match not in MATCHES:
            raise BadResultError(f"gave the match {hit.match!r}; known are {', '.join(MATCHES)}")
        hits.setdefault(photo_id, Hit(photo_id, score, hit.match))
    ranked = sorted(hits.values(), key=lambda hit: -hit.score)[:limit]
    _refuse_unknown({hit.photo_id for hit in ranked}, existing([hit.photo_id for hit in ranked]))
    return ranked


def checked_annotations(result: object, batch: PhotoBatch) -> list[Annotation]:
    """The annotations an analyzer gave for a batch.

    Raises:
        BadResultError: It is not a sequence of `Annotation`, a score is not in [0, 1], a tag is no text, or a photo
            is not of the batch.
    """
    if not isinstance(result, Sequence) or isinstance(result, str | bytes):
        raise BadResultError(f"gave a {type(result).__name__} instead of a sequence of Annotation")
    checked = []
    for annotation in result:
        if not isinstance(annotation, Annotation):
            raise BadResultError(f"gave a {type(annotation).__name__} among its annotations")
        score = _finite(annotation.score, "score")
        if not 0.0 <= score <= 1.0:
            raise BadResultError(f"gave the score {score:g}, which is not in [0, 1]")
        tag = annotation.tag
        if not isinstance(tag, str) or not tag.strip() or len(tag) > LONGEST_TAG:
            raise BadResultError(f"gave {tag!r:.60} as a tag")
        checked.append(Annotation(_photo_id(annotation.photo_id), tag.strip(), score))
    _refuse_unknown({annotation.photo_id for annotation in checked}, set(batch.ids.tolist()))
    return checked


def checked_ids(result: object, asked: Sequence[int]) -> frozenset[int]:
    """The photo ids a plugin picked out of those it was asked about.

    Raises:
        BadResultError: It is no collection of photo ids, or some were not asked about.
    """
    if not isinstance(result, Collection) or isinstance(result, str | bytes | Mapping):
        raise BadResultError(f"gave a {type(result).__name__} instead of a collection of photo ids")
    picked = frozenset(_photo_id(one) for one in result)
    _refuse_unknown(set(picked), set(asked))
    return picked


def checked_result(result: object) -> CommandResult:
    """What a command gave, with data that JSON can hold; None is an empty result.

    Raises:
        BadResultError: It is no `CommandResult`, or its data hold something that JSON cannot.
    """
    if result is None:
        return CommandResult()
    if not isinstance(result, CommandResult):
        raise BadResultError(f"gave a {type(result).__name__} instead of a CommandResult")
    if not isinstance(result.text, str) or not isinstance(result.data, Mapping):
        raise BadResultError("gave a CommandResult whose text is no text or whose data are no mapping")
    data = _plain(result.data, "data")
    assert isinstance(data, dict)
    return CommandResult(result.text, data)


def _plain(value: object, where: str) -> object:
    """A copy of a value in what JSON has: dict, list, str, int, float, bool, None."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(one, f"{where}.{key}") for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset | np.ndarray):
        return [_plain(one, f"{where}[{index}]") for index, one in enumerate(value)]
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real) and math.isfinite(value):
        return float(value)
    if isinstance(value, PurePath):
        return str(value)
    raise BadResultError(f"gave {value!r:.60} as {where}, which JSON cannot hold")


def _photo_id(value: object) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise BadResultError(f"gave {value!r:.60} as a photo id")
    return int(value.__index__())


def _finite(value: object, what: str) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]  # anything at all may come from a plugin
    except (TypeError, ValueError) as error:
        raise BadResultError(f"gave {value!r:.60} as a {what}") from error
    if not math.isfinite(number):
        raise BadResultError(f"gave the {what} {number}")
    return number


def _refuse_unknown(given: set[int], known: set[int]) -> None:
    unknown = sorted(given - known)
    if unknown:
        shown = ", ".join(map(str, unknown[:5])) + (", ..." if len(unknown) > 5 else "")
        raise BadResultError(f"gave photo ids that were not asked for or are not in the library: {shown}")

"""From class names to class vectors: encode every prompt, average, and remember the result by model.

The ensemble is built in the space of vectors, not of probabilities: the unit vectors of all prompts of a class are
averaged and scaled back to length one, so that many prompts cost no more to compare than one (Radford et al. 2021,
section 3.1.4).
"""

from __future__ import annotations

import hashlib
import json
import threading
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from clipcore.zeroshot.templates import TEMPLATES, prompts

Vectors = npt.NDArray[np.float32]


class TextEncoder(Protocol):
    """What class vectors need of a model: `clipcore.Clip` has it, and so may anything else."""

    @property
    def model_id(self) -> str:
        """Changes whenever the vectors would."""

    def encode_texts(self, texts: Sequence[str], /) -> Vectors:
        """Unit vectors (M, D) float32 of M texts."""


def as_templates(templates: str | Sequence[str]) -> tuple[str, ...]:
    """Take the name of a set in `TEMPLATES`, or templates themselves.

    Raises:
        ValueError: No such set, or no templates.
    """
    if isinstance(templates, str):
        if templates not in TEMPLATES:
            raise ValueError(f"There is no prompt set {templates!r}; there are {', '.join(TEMPLATES)}.")
        return TEMPLATES[templates]
    if not templates:
        raise ValueError("At least one prompt template is needed.")
    return tuple(templates)


def class_vectors(
    encoder: TextEncoder, names: Sequence[str], templates: str | Sequence[str] = "general", batch: int = 512
) -> Vectors:
    """Encode the prompts of every class and average them.

    Args:
        encoder: Gives unit vectors of texts.
        names: C class names.
        templates: The name of a set, or the templates themselves: P of them.
        batch: At most about this many prompts are encoded at once, whole classes at a time.

    Returns:
        (C, D) float32 unit rows.

    Raises:
        ValueError: No classes, an empty name, an unknown set, or prompts that cancel each other out.
    """
    chosen = as_templates(templates)
    if not names:
        raise ValueError("Class vectors need at least one class name.")
    blank = next((place for place, name in enumerate(names) if not name.strip()), None)
    if blank is not None:
        raise ValueError(f"Class {blank} has an empty name.")
    step = max(1, batch // len(chosen))
    parts: list[npt.NDArray[np.float64]] = []
    for start in range(0, len(names), step):
        group = names[start : start + step]
        texts = [text for name in group for text in prompts(name, chosen)]
        vectors = np.asarray(encoder.encode_texts(texts), dtype=np.float64)
        parts.append(vectors.reshape(len(group), len(chosen), -1).mean(axis=1))
    means = np.concatenate(parts)
    lengths = np.linalg.norm(means, axis=1, keepdims=True)
    if not (lengths > 0).all():
        raise ValueError(f"The prompts of {names[int(lengths.argmin())]!r} cancel each other out.")
    units: Vectors = (means / lengths).astype(np.float32)
    return units


class ClassVectorCache:
    """Class vectors already made, by model, templates and name; safe to share between threads.

    Every class has an entry of its own, so adding one name to a vocabulary of thousands encodes one name. Vectors of
    two models never meet, because the key begins with the model's identity.

    Args:
        folder: Where to keep the vectors between runs, one `.npz` for each model and template set; None keeps them in
            memory only. An unreadable file there is treated as absent and replaced.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._known: dict[tuple[str, tuple[str, ...]], dict[str, Vectors]] = {}

    def get(self, encoder: TextEncoder, names: Sequence[str], templates: str | Sequence[str] = "general") -> Vectors:
        """As `class_vectors`, encoding only the names not seen before.

        Returns:
            (C, D) float32 unit rows, in the order of `names`; a fresh array.

        Raises:
            ValueError: As `class_vectors`.
            OSError: The folder cannot be written.
        """
        chosen = as_templates(templates)
        with self._lock:  # held while encoding, so that two threads never encode the same vocabulary twice
            known = self._entries(encoder.model_id, chosen)
            missing = [name for name in dict.fromkeys(names) if name not in known]
            if missing or not names:
                known.update(zip(missing, class_vectors(encoder, missing, chosen), strict=True))
                self._save(encoder.model_id, chosen, known)
            return np.stack([known[name] for name in names])

    def forget(self, model_id: str) -> None:
        """Drop everything that was made with one model, also from the folder."""
        with self._lock:
            self._known = {key: value for key, value in self._known.items() if key[0] != model_id}
            if self._folder is not None:
                for path in self._folder.glob(f"{_digest(model_id)}-*.npz"):
                    path.unlink()

    def _path(self, model_id: str, templates: tuple[str, ...]) -> Path | None:
        if self._folder is None:
            return None
        return self._folder / f"{_digest(model_id)}-{_digest(json.dumps(templates))}.npz"

    def _entries(self, model_id: str, templates: tuple[str, ...]) -> dict[str, Vectors]:
        entries = self._known.get((model_id, templates))
        if entries is None:
            entries = self._known[model_id, templates] = _read(self._path(model_id, templates), model_id)
        return entries

    def _save(self, model_id: str, templates: tuple[str, ...], entries: dict[str, Vectors]) -> None:
        path = self._path(model_id, templates)
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch = path.with_suffix(f".{threading.get_ident()}.tmp")
        with scratch.open("wb") as file:
            # Names go as JSON because NumPy's own strings lose trailing NULs.
            header = json.dumps({"model_id": model_id, "names": list(entries)})
            np.savez(file, header=np.array(header), vectors=np.stack(list(entries.values())))
        scratch.replace(path)  # a reader sees the old file or the new one, never half of one


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _read(path: Path | None, model_id: str) -> dict[str, Vectors]:
    if path is None or not path.exists():
        return {}
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
            header = json.loads(str(data["header"]))
            vectors = np.asarray(data["vectors"], dtype=np.float32)
            if header["model_id"] != model_id:
                return {}
            return dict(zip(header["names"], vectors, strict=True))
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
        return {}  # a cache that cannot be read is made again

"""What a vocabulary is: concepts with parents, synonyms and phrases, some of which rule each other out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

DEFAULT_TEMPLATES = ("{a}", "a photo of {a}", "a picture of {}", "a close-up of {a}", "{a} in the background", "{}")
"""For vocabularies that bring none. `{}` is the name, `{a}` the name with its article."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One tag and what the model is told it looks like.

    Attributes:
        path: The tag with its parents, "Animals/mammal/dog".
        phrases: Texts that describe it, the best first; the vectors of all of them are averaged.
        unlike: Texts for what it is easily mistaken for; a photo that is nearer to one of these does not bear it.
        examples: Files of pictures that show it.
        group: Concepts of the same group rule each other out; "" for one that stands alone.
        templates: Sentences the phrases are put into.
    """

    path: str
    phrases: tuple[str, ...]
    unlike: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    group: str = ""
    templates: tuple[str, ...] = DEFAULT_TEMPLATES

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def ancestors(self) -> Iterator[str]:
        """The paths above it, nearest first."""
        above = self.path.rpartition("/")[0]
        while above:
            yield above
            above = above.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Concepts with unique paths, in the order they were written.

    Attributes:
        name: What it is called: "everyday", or the file's name.
    """

    name: str
    concepts: tuple[Concept, ...]

    @property
    def digest(self) -> str:
        """Changes whenever a concept does."""
        written = json.dumps([asdict(concept) for concept in self.concepts], sort_keys=True)
        return hashlib.sha256(written.encode()).hexdigest()[:16]

    def groups(self) -> dict[str, list[int]]:
        """Places of the concepts that rule each other out, by group; groups of one are left out."""
        members: dict[str, list[int]] = {}
        for place, concept in enumerate(self.concepts):
            if concept.group:
                members.setdefault(concept.group, []).append(place)
        return {group: places for group, places in members.items() if len(places) > 1}


def joined(name: str, vocabularies: Sequence[Vocabulary]) -> Vocabulary:
    """Several vocabularies as one; of two concepts with one path the later counts."""
    concepts = {concept.path: concept for vocabulary in vocabularies for concept in vocabulary.concepts}
    return Vocabulary(name, tuple(concepts.values()))

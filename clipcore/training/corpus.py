"""Words of the lexicon that name what can be seen."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from clipcore.training.wordnet import WordNet

# Lexicographer files of nouns that can be seen (lexnames(5WN)): acts, animals, artifacts, bodies, events, food, groups,
# places, objects, people, phenomena, plants, shapes, substances, weather and times of day.
VISIBLE = frozenset({4, 5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 25, 27, 28})


def visible_words(wordnet: WordNet) -> list[str]:
    """Nouns that can be seen, in the lexicon's order."""
    words = dict.fromkeys(
        word
        for synset in wordnet.synsets.values()
        if synset.part == "noun" and synset.lexfile in VISIBLE
        for word in synset.words
        if not any(letter.isdigit() for letter in word)
    )
    return list(words)


def fingerprint(texts: Sequence[str]) -> str:
    """16 hexadecimal digits that change with any of the texts or their order."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:16]

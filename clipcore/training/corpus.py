"""Texts that teach a text tower: words of the lexicon, their definitions, prompts, captions and composed phrases.

Everything is drawn with one seeded generator, so that a corpus is the same on every machine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

import numpy as np

from clipcore.training.wordnet import WordNet

# How a label may be asked for. A label's prompts all share one target, the mean over them, so that wording such as
# "a photo of" does not move a query.
PROMPTS = (
    "{}",
    "{}.",
    "a {}",
    "the {}",
    "a photo of a {}.",
    "a photo of {}",
    "a picture of a {}.",
    "photos of {}",
    "a picture of the {}.",
    "an image of a {}",
    "{} photo",
    "there is a {} in the picture.",
    "{} in a photograph.",
    "a close-up photo of a {}.",
    "a blurry photo of the {}.",
    "a bright photo of a {}.",
    "a dark photo of the {}.",
    "my {}",
    "one {}",
    "some {}",
    "a nice {}",
    "this is a {}.",
)

# Lexicographer files of nouns that can be seen (lexnames(5WN)): acts, animals, artifacts, bodies, events, food, groups,
# places, objects, people, phenomena, plants, shapes, substances, weather and times of day.
VISIBLE = frozenset({4, 5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 25, 27, 28})

_PEOPLE = (
    "man", "woman", "boy", "girl", "child", "baby", "group of people", "family", "couple", "crowd", "person", "people",
    "two men", "two women", "kids", "toddler", "grandmother", "friends", "player", "dog", "cat", "bird", "horse",
)  # fmt: skip
_ACTIONS = (
    "running", "sitting", "standing", "jumping", "swimming", "sleeping", "eating", "playing", "walking", "smiling",
    "riding a bike", "climbing", "dancing", "reading", "cooking", "singing", "fishing", "skiing", "surfing", "laughing",
    "driving", "waiting", "holding hands", "looking at the camera", "lying down", "catching a ball", "cutting a cake",
    "getting married", "taking a picture", "blowing out candles", "hugging", "hiking", "wearing a hat",
)  # fmt: skip
_PLACES = (
    "beach", "park", "street", "city", "kitchen", "garden", "forest", "mountains", "snow", "lake", "river", "field",
    "bedroom", "bathroom", "office", "restaurant", "stadium", "road", "grass", "water", "sea", "desert", "market",
    "living room", "car", "bridge", "church", "museum", "airport", "pool", "playground", "table", "sand", "rocks",
)  # fmt: skip
_LOOKS = (
    "red", "blue", "green", "yellow", "white", "black", "brown", "orange", "pink", "grey", "purple", "golden", "small",
    "big", "old", "new", "young", "beautiful", "wooden", "metal", "colourful", "wet", "dirty", "empty", "striped",
    "bright", "dark", "round", "tall", "fluffy", "broken", "snowy", "sunny", "foggy",
)  # fmt: skip
_SHAPES = (
    "{look} {noun}", "a {look} {noun}", "{noun} and {noun2}", "a {noun} next to a {noun2}", "a {noun} on a {noun2}",
    "{noun} in the {place}", "a {noun} at the {place}", "{who} with a {noun}", "{who} holding a {noun}",
    "{who} {action}", "{who} {action} in the {place}", "{who} {action} near a {noun}", "{who} in the {place}",
    "a {look} {noun} in the {place}", "{place} at night", "{place} in winter", "sunset over the {place}",
    "many {noun}s", "two {noun}s", "three {look} {noun}s", "a {noun} with a {look} {noun2}", "{place} with {noun}",
    "{who} wearing a {look} {noun}", "inside a {place}", "{noun} close up", "drawing of a {noun}",
    "painting of a {noun}", "a {noun} made of {noun2}", "black and white photo of {who}", "{who} and {who2}",
)  # fmt: skip


def visible_words(wordnet: WordNet) -> tuple[list[str], list[str]]:
    """Nouns that can be seen.

    Returns:
        All of them, and the common ones: met in the sense-tagged texts behind WordNet, or of at most six letters.
    """
    words = dict.fromkeys(
        word
        for synset in wordnet.synsets.values()
        if synset.part == "noun" and synset.lexfile in VISIBLE
        for word in synset.words
        if not any(letter.isdigit() for letter in word)
    )
    every = list(words)
    short = {word for word in every if word.islower() and word.isalpha() and len(word) <= 6}
    return every, [word for word in every if word in short or word.lower() in wordnet.tagged]


def definitions(wordnet: WordNet) -> list[str]:
    """Glosses and example sentences of what can be seen, in the lexicon's order."""
    texts: dict[str, None] = {}
    for synset in wordnet.synsets.values():
        if synset.part == "noun" and synset.lexfile in VISIBLE:
            texts[synset.gloss] = None
            texts.update(dict.fromkeys(synset.examples))
    return list(texts)


def chunks(captions: Sequence[str], rng: np.random.Generator, per_caption: int = 2) -> Iterator[str]:
    """Runs of two to six words out of each caption, lower case, without its punctuation: what people type."""
    for caption in captions:
        words = caption.lower().replace(".", " ").replace(",", " ").split()
        for _ in range(per_caption):
            length = int(rng.integers(2, 7))
            if len(words) > length:
                start = int(rng.integers(0, len(words) - length + 1))
                yield " ".join(words[start : start + length])


def phrases(nouns: Sequence[str], count: int, rng: np.random.Generator) -> Iterator[str]:
    """Phrases composed of people, actions, places, looks and the given nouns."""

    def pick(options: Sequence[str]) -> str:
        return options[int(rng.integers(len(options)))]

    for _ in range(count):
        yield pick(_SHAPES).format(
            look=pick(_LOOKS),
            noun=pick(nouns),
            noun2=pick(nouns),
            place=pick(_PLACES),
            who=pick(_PEOPLE),
            who2=pick(_PEOPLE),
            action=pick(_ACTIONS),
        )


def fingerprint(texts: Sequence[str]) -> str:
    """16 hexadecimal digits that change with any of the texts or their order."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:16]

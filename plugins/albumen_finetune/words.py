"""Other words, by which it is measured what an adapter forgets."""

from __future__ import annotations

from typing import Final

WORDS: Final = (
    *("a person", "a child", "a crowd", "a dog", "a cat", "a bird", "a horse", "a fish", "an insect", "a flower"),
    *("a tree", "a forest", "a mountain", "a beach", "the sea", "a river", "the sky", "a sunset", "snow", "night"),
    *("a street", "a city", "a house", "a church", "a bridge", "a statue", "a room", "a kitchen", "a garden", "a shop"),
    *("a car", "a train", "a bicycle", "a boat", "an airplane", "food", "fruit", "a drink", "a cake", "clothes"),
    *("shoes", "furniture", "a toy", "a tool", "a computer", "a phone", "a clock", "a book", "a sign", "a document"),
    *("a drawing", "a painting", "a map", "a pattern", "a musical instrument", "a sport", "a party", "a screenshot"),
)
"""What photos must go on meaning, whatever the albums teach."""

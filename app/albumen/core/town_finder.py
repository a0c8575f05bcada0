"""Finds a town by what someone types of its name: without accents, in any case, by the names others have for it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from albumen.core.places import Places, Rows, unpacked

MOST: Final = 12
"""Towns offered at once."""
_OTHERS: Final = 0.1
"""What a large town's people count for where it is another language's name for it that begins with the text."""
_LETTERS: Final = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("-–/().,\t\n", " ")
    | dict.fromkeys("'’‘ʻ`´")
)
"""What Unicode does not take apart, and what stands between words; an apostrophe stands for nothing."""


@dataclass(frozen=True)
class Town:
    """A town that was found.

    Attributes:
        name: As its country writes it in Latin letters, or in English.
        region: Its state, in the United States; "" elsewhere.
        country: In English.
        latitude: In degrees.
        longitude: In degrees.
        spelling: The name it was found by where that is another one; "" where it was found by `name`.
    """

    name: str
    region: str
    country: str
    latitude: float
    longitude: float
    spelling: str = ""


class TownFinder:
    """The names of all towns, ready to be searched. Making it takes part of a second. Thread-safe."""

    def __init__(self, places: Places, spellings: Path) -> None:
        """Args: places: The towns. spellings: What `packaging/make_places.py` has written beside them."""
        with np.load(spellings) as columns:
            self._region = columns["region"].astype(np.int64)
            self._regions = unpacked(columns["regions"])
            large, others = columns["towns"].tolist(), unpacked(columns["spellings"])
        self._places = places
        also = [(town, name) for town, line in zip(large, others, strict=True) for name in line.split("\t") if name]
        self._spellings = [name for _, name in also]
        self._town: Rows = np.array([*range(len(places.names)), *(town for town, _ in also)], np.int64)
        lines = [f" {one}" for one in folded("\v".join([*places.names, *self._spellings])).split("\v")]
        self._text = "\n".join(lines) + "\n"
        self._starts: Rows = np.cumsum([0, *(len(line) + 1 for line in lines[:-1])])
        self._countries = [f" {folded(name)}" for name in places.country_names]

    def find(self, text: str, most: int = MOST) -> list[Town]:
        """Towns of which a word begins with `text`: those called just that first, then the others, the largest first.

        Names in other languages must begin with it themselves, and count a tenth.

        Args:
            text: A name or the beginning of one; behind a comma, the beginning of a state or a country.
            most: How many at most.
        """
        name, _, where = text.partition(",")
        wanted, where = folded(name).strip(), folded(where).strip()
        if not wanted:
            return []
        lines = self._lines(f" {wanted}")
        whole = np.array([self._whole(line, wanted) for line in lines.tolist()], bool)
        people = self._places.people[self._town[lines]]
        people[~whole & (lines >= len(self._places.names))] *= _OTHERS
        best: dict[int, int] = {}
        for line in lines[np.lexsort((lines, -people, ~whole))].tolist():
            town = int(self._town[line])
            if town not in best and (not where or self._lies_in(town, where)):
                best[town] = line
                if len(best) == most:
                    break
        return [self._told(town, line) for town, line in best.items()]

    def _lines(self, wanted: str) -> Rows:
        """Which lines hold `wanted`, each once."""
        found, at = [], self._text.find(wanted)
        while at >= 0:
            found.append(at)
            at = self._text.find(wanted, at + 1)
        places: Rows = np.array(found, np.int64)
        lines: Rows = np.searchsorted(self._starts, places, side="right") - 1
        begins = (lines < len(self._places.names)) | (places == self._starts[lines])
        return np.unique(lines[begins])

    def _whole(self, line: int, wanted: str) -> bool:
        start = int(self._starts[line]) + 1
        return self._text.startswith(wanted + "\n", start)

    def _lies_in(self, town: int, where: str) -> bool:
        country = self._countries[self._places.countries[town]]
        return f" {where}" in country or f" {where}" in f" {folded(self._regions[self._region[town]])}"

    def _told(self, town: int, line: int) -> Town:
        places, own = self._places, len(self._places.names)
        return Town(
            places.names[town],
            self._regions[self._region[town]],
            places.country_names[places.countries[town]],
            float(places.latitudes[town]),
            float(places.longitudes[town]),
            self._spellings[line - own] if line >= own else "",
        )


def folded(text: str) -> str:
    """A name without what people leave out when they type it: accents, case, hyphens and apostrophes."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn").translate(_LETTERS)

"""Read the WordNet lexicon: words, synonyms, hypernyms and glosses.

The file format is that of `wndb(5WN)`; Debian's `wordnet-base` package installs it in `/usr/share/wordnet`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clipcore.errors import ClipcoreError

DEFAULT_FOLDER = Path("/usr/share/wordnet")
_PARTS = ("noun", "verb", "adj", "adv")
_HYPERNYM = {"@", "@i"}


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning: the words that share it, the synsets above it (byte offsets), the lexicographer file
    (`lexnames(5WN)`) and its definition.
    """

    offset: int
    part: str
    words: tuple[str, ...]
    hypernyms: tuple[int, ...]
    lexfile: int
    gloss: str
    examples: tuple[str, ...]


class WordNet:
    """The lexicon in memory, about 118,000 synsets.

    Args:
        folder: where `data.noun` and `index.noun` (and those of verbs, adjectives and adverbs) lie.

    Raises:
        ClipcoreError: If the folder holds no WordNet files.
    """

    def __init__(self, folder: Path = DEFAULT_FOLDER) -> None:
        if not (folder / "data.noun").is_file():
            raise ClipcoreError(
                f"There is no WordNet lexicon in {folder}: install the wordnet-base package or pass its folder."
            )
        self.synsets: dict[tuple[str, int], Synset] = {}
        self.senses: dict[str, tuple[int, ...]] = {}  # noun, lower case -> offsets, most frequent sense first
        self.tagged: set[str] = set()  # nouns met at least once in the sense-tagged texts behind WordNet
        for part in _PARTS:
            for line in (folder / f"data.{part}").read_text("utf-8", "replace").splitlines():
                if line[:1].isdigit():
                    synset = _parse(line, part)
                    self.synsets[part, synset.offset] = synset
        for line in (folder / "index.noun").read_text("utf-8", "replace").splitlines():
            if line[:1] != " ":
                fields = line.split()
                word = fields[0].replace("_", " ")
                self.senses[word] = tuple(int(offset) for offset in fields[-int(fields[2]) :])
                if fields[-int(fields[2]) - 1] != "0":
                    self.tagged.add(word)

    def noun(self, word: str) -> Synset | None:
        """The most frequent noun sense of a word or phrase, or of its last word; plurals are tried without -s."""
        word = word.lower()
        tail = word.rsplit(" ", 1)[-1]
        for candidate in (word, word.removesuffix("s"), word.removesuffix("es"), tail, tail.removesuffix("s")):
            if candidate in self.senses:
                return self.synsets["noun", self.senses[candidate][0]]
        return None

    def ancestors(self, synset: Synset) -> set[int]:
        """Offsets of every noun synset above this one, itself included."""
        found: set[int] = set()
        queue = [synset.offset]
        while queue:
            offset = queue.pop()
            if offset not in found:
                found.add(offset)
                queue.extend(self.synsets["noun", offset].hypernyms)
        return found


def _parse(line: str, part: str) -> Synset:
    data, _, gloss = line.partition(" | ")
    fields = data.split()
    count = int(fields[3], 16)
    words = tuple(fields[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(count))
    at = 4 + 2 * count
    pointers = int(fields[at])
    above = tuple(int(fields[at + 2 + 4 * i]) for i in range(pointers) if fields[at + 1 + 4 * i] in _HYPERNYM)
    definition, *rest = gloss.split('; "')
    examples = tuple(text.split('"')[0].strip() for text in rest if text.strip())
    return Synset(int(fields[0]), part, words, above, int(fields[1]), definition.strip(), examples)

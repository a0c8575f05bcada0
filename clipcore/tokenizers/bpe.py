"""CLIP's byte-pair encoding (Sennrich et al., arXiv 1508.07909, over bytes as in GPT-2).

The merge table is not part of clipcore: it is read from the data file of the installed `open_clip_torch` package, which
is never imported for it.
"""

from __future__ import annotations

import functools
import gzip
import html
import itertools
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import regex

from clipcore.errors import TokenizerError
from clipcore.tokenizers.base import Tokenizer
from clipcore.tokenizers.mending import mended

START = "<|startoftext|>"
END = "<|endoftext|>"
MERGES = 49152 - 256 - 2  # the vocabulary of 49,152 less the bytes and the two marks, as in CLIP
_ROOM = 1 << 20  # characters of the table that hold them; it has four times as many merges as CLIP uses

_WORDS = regex.compile(
    r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+", regex.IGNORECASE
)


def merge_table_path() -> Path:
    """Where the merge table lies.

    Raises:
        TokenizerError: If the package that carries it is not installed.
    """
    spec = find_spec("open_clip")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / "bpe_simple_vocab_16e6.txt.gz"
        if path.is_file():
            return path
    raise TokenizerError(
        "CLIP's table of token merges was not found; it comes with a package: pip install open_clip_torch"
    )


@functools.cache
def read_merges(path: Path) -> tuple[str, ...]:
    """The merges CLIP uses, best first, each as its two parts with a space between.

    Raises:
        TokenizerError: If the file cannot be read or is too short.
    """
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            lines = file.read(_ROOM).split("\n", MERGES + 1)
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise TokenizerError(f"The table of token merges {path} cannot be read: {error}") from error
    merges = tuple(line for line in lines[1 : MERGES + 1] if line.count(" ") == 1)
    if len(merges) != MERGES:
        raise TokenizerError(f"The table of token merges {path} is damaged: {len(merges)} merges instead of {MERGES}.")
    return merges


def byte_alphabet() -> dict[int, str]:
    """One printable character for each byte; printable Latin-1 stands for itself, the rest follow from U+0100 on."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in printable]
    return {byte: chr(byte) for byte in printable} | {byte: chr(256 + i) for i, byte in enumerate(others)}


def vocabulary(merges: Sequence[str]) -> dict[str, int]:
    """Ids of all tokens in CLIP's order: bytes, bytes that end a word, merges, start and end marks."""
    letters = list(byte_alphabet().values())
    joined = (merge.replace(" ", "") for merge in merges)
    words = [*letters, *(f"{letter}</w>" for letter in letters), *joined, START, END]
    return dict(zip(words, range(len(words)), strict=True))


def clean(text: str) -> str:
    """Mend mojibake, resolve HTML entities (also doubly escaped ones), collapse white space, lower the case."""
    text = html.unescape(html.unescape(mended(text)))
    return " ".join(text.split()).lower()


class ClipTokenizer(Tokenizer):
    """The tokenizer of CLIP and of everything trained like it.

    Raises:
        TokenizerError: If the merge table is missing or damaged.
    """

    def __init__(self, context_length: int = 77, merges_path: Path | None = None) -> None:
        merges = read_merges(merges_path or merge_table_path())
        self._ranks = dict(zip(merges, range(MERGES), strict=True))
        self._ids = vocabulary(merges)
        self._bytes = byte_alphabet()
        self._word_ids = functools.lru_cache(maxsize=1 << 15)(self._encode_word)
        super().__init__(context_length, prefix=(self._ids[START],), suffix=(self._ids[END],), pad_id=0)

    @functools.cached_property
    def _words(self) -> dict[int, str]:
        return {i: word for word, i in self._ids.items()}

    @property
    def vocab_size(self) -> int:
        """Number of token ids."""
        return len(self._ids)

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, without start mark, end mark or padding."""
        return [i for word in _WORDS.findall(clean(text)) for i in self._word_ids(word)]

    def decode(self, ids: Sequence[int]) -> str:
        """The cleaned text of token ids; marks are shown, invalid UTF-8 is replaced.

        Raises:
            TokenizerError: If an id is not in the vocabulary.
        """
        unknown = [i for i in ids if i not in self._words]
        if unknown:
            raise TokenizerError(f"There is no token with the number {unknown[0]}.")
        back = {letter: byte for byte, letter in self._bytes.items()}
        letters = "".join(self._words[i].replace("</w>", " ") for i in ids)
        return bytearray(back.get(letter, ord(" ")) for letter in letters).decode("utf-8", errors="replace")

    def _encode_word(self, word: str) -> tuple[int, ...]:
        if word in (START, END):
            return (self._ids[word],)
        parts = [self._bytes[byte] for byte in word.encode("utf-8")]
        parts[-1] += "</w>"
        while len(parts) > 1:
            ranks = [self._ranks.get(f"{left} {right}", MERGES) for left, right in itertools.pairwise(parts)]
            best = min(ranks)
            if best == MERGES:
                break
            place = ranks.index(best)
            parts = _merge(parts, (parts[place], parts[place + 1]))
        return tuple(self._ids[part] for part in parts)


def _merge(parts: list[str], pair: tuple[str, str]) -> list[str]:
    """Join each occurrence of a pair, from left to right."""
    merged: list[str] = []
    i = 0
    while i < len(parts):
        if i + 1 < len(parts) and (parts[i], parts[i + 1]) == pair:
            merged.append(parts[i] + parts[i + 1])
            i += 2
        else:
            merged.append(parts[i])
            i += 1
    return merged

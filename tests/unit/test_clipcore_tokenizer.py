"""CLIP's tokenizer against open_clip's, live from the installed package, and against transformers'."""

from __future__ import annotations

import gzip
import importlib.util
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import ftfy
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from clipcore.errors import TokenizerError
from clipcore.tokenizers import ClipTokenizer
from clipcore.tokenizers import bpe as bpe_module
from clipcore.tokenizers.bpe import MERGES, clean, merge_table_path, read_merges, vocabulary
from clipcore.tokenizers.file import FileTokenizer
from clipcore.tokenizers.mending import mended
from clipcore.tokenizers.wordpiece import PlainWordPiece

ALPHABETS = (
    "abc xyz ABC",
    "the photo of a dog's tail, isn't it?! ",
    "0123456789 ½ ٣ ४ Ⅷ",
    "日本語 中文 한국어 ไทย العربية हिन्दी ",
    "😀👩‍👩‍👧🇩🇪✈️👍🏽 ",
    "\x00\x07\x1b\x1c\x1f\x7f\x85\u200b\u2028\ufeff\t\n\r ",
    "éÀßſİıǅﬁŒ e\u0301 ",
    "&amp;&lt;&#39;&amp;amp;&nbsp;&hearts;&#x1F600; ",
    "â€™Ã©ï¬\x81 schÃ¶n ",
    "<|>_-'\"`´“”…—$€ ",
)


def open_clip_tokenizer() -> Any:
    """The reference; the module is loaded by its path because the package imports torchvision."""
    spec = importlib.util.spec_from_file_location("reference_tokenizer", merge_table_path().parent / "tokenizer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.SimpleTokenizer()


@pytest.fixture(scope="module")
def reference() -> Any:
    return open_clip_tokenizer()


@pytest.fixture(scope="module")
def tokenizer() -> ClipTokenizer:
    return ClipTokenizer()


def strings(count: int) -> list[str]:
    rng = random.Random(7)
    words = [
        "a photo of a dog",
        "don't",
        "naïve café",
        "&lt;b&gt;bold&lt;/b&gt;",
        "Straße",
        "I'LL",
        "e=mc²",
        "C++/Rust",
    ]
    result = []
    for i in range(count):
        if i % 4 == 0:
            text = " ".join(rng.choices(words, k=rng.randrange(1, 20)))
        else:
            text = "".join(rng.choice(rng.choice(ALPHABETS)) for _ in range(rng.randrange(0, 50)))
        if i % 5 == 0:
            text += chr(rng.choice([rng.randrange(0x20, 0xD800), rng.randrange(0xE000, 0x110000)]))
        result.append(text)
    return result


def test_ten_thousand_strings_as_open_clip(reference: Any, tokenizer: ClipTokenizer) -> None:
    texts = strings(10_000)
    assert torch.equal(tokenizer(texts), reference(texts))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=50, max_size=50))
def test_ten_thousand_made_up_strings_as_open_clip(texts: list[str]) -> None:
    # 200 examples of 50 texts; the tokenizers are cheap to look up and dear to make
    reference, tokenizer = _PAIR.get()
    texts = [text for text in texts if "of" not in text.lower()]  # open_clip has renamed the marks
    assert torch.equal(tokenizer(texts), reference(texts))


class _Pair:
    def __init__(self) -> None:
        self._made: tuple[Any, ClipTokenizer] | None = None

    def get(self) -> tuple[Any, ClipTokenizer]:
        if self._made is None:
            self._made = (open_clip_tokenizer(), ClipTokenizer())
        return self._made


_PAIR = _Pair()


def test_cleaned_strings_as_transformers(tokenizer: ClipTokenizer, tmp_path: Path) -> None:
    """Transformers' tokenizer neither mends mojibake nor resolves entities, so it is given cleaned texts."""
    transformers = pytest.importorskip("transformers")
    merges = read_merges(merge_table_path())
    (tmp_path / "vocab.json").write_text(json.dumps(vocabulary(merges)), encoding="utf-8")
    lines = ["#version: 0.2", *merges]
    (tmp_path / "merges.txt").write_text("\n".join(lines), encoding="utf-8")
    theirs = transformers.CLIPTokenizer.from_pretrained(tmp_path)
    texts = [clean(text) for text in strings(8_000)]
    # Its other differences from CLIP: it normalises to NFC once more, does not take 'ſ for 's, and sorts characters
    # by a Unicode table of its own.
    texts = [
        text
        for text in texts
        if clean(text) == normalize("NFC", text) == text
        and "ſ" not in text
        and not {"Cn", "Cc", "Co"} & {category(letter) for letter in text}
    ]
    rows = theirs(texts, truncation=True, max_length=77)["input_ids"]
    assert len(texts) > 4_000
    different = [
        text for text, row in zip(texts, rows, strict=True) if tokenizer.row(tokenizer.encode(text))[: len(row)] != row
    ]
    assert not different


def test_row_has_marks_and_padding(tokenizer: ClipTokenizer) -> None:
    row = tokenizer("a dog")[0].tolist()
    assert row[:5] == [49406, 320, 1929, 49407, 0]
    assert len(row) == 77
    assert tokenizer.vocab_size == 49408


def test_marks_in_a_text_are_marks_as_in_clip(tokenizer: ClipTokenizer) -> None:
    assert tokenizer.encode("<|startoftext|> dog <|ENDOFTEXT|>") == [49406, 1929, 49407]


def test_long_text_is_cut_before_the_end_mark(tokenizer: ClipTokenizer) -> None:
    row = tokenizer("dog " * 200)[0]
    assert row[-1] == 49407
    assert (row[1:-1] == 1929).all()


def test_no_texts_give_no_rows(tokenizer: ClipTokenizer) -> None:
    assert tokenizer([]).shape == (0, 77)


def test_decode_returns_the_cleaned_text(tokenizer: ClipTokenizer) -> None:
    assert tokenizer.decode(tokenizer.encode("Grüße,  from 東京 😀")).split() == ["grüße", ",", "from", "東京", "😀"]


@given(st.text(max_size=80))
@settings(deadline=None)
def test_decode_keeps_every_letter(text: str) -> None:
    _, tokenizer = _PAIR.get()
    letters = "".join(clean(text).split())
    if "<|" not in letters:
        assert "".join(tokenizer.decode(tokenizer.encode(text)).split()) == letters


def test_unknown_id_is_named(tokenizer: ClipTokenizer) -> None:
    with pytest.raises(TokenizerError, match="49408"):
        tokenizer.decode([49408])


def test_missing_table_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bpe_module, "find_spec", lambda name: None)
    with pytest.raises(TokenizerError, match="pip install open_clip_torch"):
        ClipTokenizer()


def test_damaged_table_is_refused(tmp_path: Path) -> None:
    short = tmp_path / "short.txt.gz"
    short.write_bytes(gzip.compress(b"#version\ni n\nt h\n"))
    with pytest.raises(TokenizerError, match=f"2 merges instead of {MERGES}"):
        ClipTokenizer(merges_path=short)
    text = tmp_path / "text.txt.gz"
    text.write_bytes(b"not gzip")
    with pytest.raises(TokenizerError, match="cannot be read"):
        ClipTokenizer(merges_path=text)


@settings(deadline=None)
@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_mending_is_that_of_ftfy(text):
    assert mended(text) == ftfy.fix_text(text)


BUNDLED = Path(__file__).parents[2] / "resources/models/albumen-s/tokenizer.json"


@pytest.fixture(scope="module")
def wordpiece_reference() -> Any:
    import tokenizers

    inner = tokenizers.Tokenizer.from_file(str(BUNDLED))
    inner.no_truncation()
    inner.no_padding()
    return inner


@pytest.fixture(scope="module")
def wordpiece() -> FileTokenizer:
    return FileTokenizer(BUNDLED, 256, plain=PlainWordPiece.read(BUNDLED))


@settings(max_examples=300)
@given(
    text=st.one_of(
        st.text(st.characters(min_codepoint=0, max_codepoint=127), max_size=60),
        st.text(max_size=30),
        st.lists(
            st.sampled_from(["unbelievable", "x" * 101, "[SEP]", "[sep]", "don't", "3.14", "#tag", "\t", "é", "日本"]),
            max_size=6,
        ).map(" ".join),
    )
)
def test_word_pieces_are_those_of_the_package(text, wordpiece, wordpiece_reference):
    assert wordpiece.encode(text) == wordpiece_reference.encode(text, add_special_tokens=False).ids


def test_plain_english_does_without_the_package():
    code = (
        "import sys; from pathlib import Path; from clipcore.tokenizers.wordpiece import PlainWordPiece;"
        "print(PlainWordPiece.read(Path(sys.argv[1])).encode('A dog, asleep!'), 'tokenizers' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(BUNDLED)], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[1037, 3899, 1010, 6680, 999] False"


@pytest.mark.parametrize(
    "change",
    [
        {"model": {"type": "BPE"}},
        {"normalizer": None},
        {"normalizer": {"type": "BertNormalizer", "clean_text": True, "lowercase": False}},
        {"pre_tokenizer": {"type": "Whitespace"}},
        {"added_tokens": None},
    ],
)
def test_other_rules_are_left_to_the_package(tmp_path, change):
    file = tmp_path / "tokenizer.json"
    file.write_text(json.dumps({**json.loads(BUNDLED.read_text()), **change}))
    assert PlainWordPiece.read(file) is None
    assert PlainWordPiece.read(tmp_path / "nowhere.json") is None

"""Reads the owner's vocabularies: plain lists, CSV, and the keyword lists of digiKam and Lightroom.

* Lightroom (Metadata > Export Keywords): a keyword a line, children indented by one tab more, synonyms of the keyword
  above in {braces}, keywords that are never exported in [brackets].
* digiKam: a tag a line, parents before slashes ("Places/Norway/Oslo"), or several on a line with commas between them.
* A list: a tag a line; after "=" a phrase, after "|" synonyms; lines that begin with "#" are notes.
* CSV with a header: the column `tag` (or `name`, `keyword`), and as you like `parent`, `phrase`, `synonyms`, `unlike`
  (several with semicolons between them) and `examples`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from albumen_autotag.concepts import Concept, Vocabulary
from albumen_autotag.shipped import VocabularyError, read_toml

MOST_CONCEPTS: Final = 20_000
LONGEST_LINE: Final = 500
NAME_COLUMNS: Final = ("tag", "name", "keyword")


def read_vocabulary(path: Path) -> Vocabulary:
    """Read a vocabulary file of any of the forms above, or Albumen's own (`.toml`).

    Raises:
        VocabularyError: It cannot be read, is not of its form, or holds no tags.
    """
    if path.suffix.lower() == ".toml":
        vocabulary = read_toml(path)
    else:
        text = _read(path)
        found = list(_csv(text, path) if path.suffix.lower() == ".csv" else _outline(text, path))
        vocabulary = Vocabulary(path.stem, tuple({concept.path: concept for concept in found}.values()))
    if not vocabulary.concepts:
        raise VocabularyError("{path}: holds no tags; write one on each line", path=path)
    if len(vocabulary.concepts) > MOST_CONCEPTS:
        raise VocabularyError("{path}: holds more than {most} tags; split it", path=path, most=MOST_CONCEPTS)
    return vocabulary


def _read(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise VocabularyError("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error) from error
    for start, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if raw.startswith(start):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError as error:
                raise VocabularyError(
                    "{path}: is not {encoding} text (byte {byte}); save it as UTF-8",
                    path=path,
                    encoding=encoding,
                    byte=error.start,
                ) from error
    raise AssertionError("every text begins with nothing")


def _outline(text: str, path: Path) -> Iterator[Concept]:
    """Lists, with or without indentation, of Lightroom, digiKam or by hand."""
    parents: list[str] = []
    waiting: Concept | None = None
    for number, line in enumerate(text.splitlines(), 1):
        body = line.strip()
        if not body or body.startswith("#"):
            continue
        if len(body) > LONGEST_LINE:
            raise VocabularyError(
                "{path}, line {number}: is longer than {most} characters", path=path, number=number, most=LONGEST_LINE
            )
        if body.startswith("{") and body.endswith("}"):
            if waiting is None:
                raise VocabularyError(
                    "{path}, line {number}: a synonym in braces needs a keyword above it", path=path, number=number
                )
            waiting = Concept(waiting.path, (*waiting.phrases, body[1:-1].strip() or waiting.name))
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        depth = len(line) - len(line.lstrip("\t"))
        if depth > len(parents):
            raise VocabularyError(
                "{path}, line {number}: {text} is indented by more than one tab below its parent",
                path=path,
                number=number,
                text=repr(body),
            )
        if depth == 0 and "," in body and "|" not in body and "=" not in body:
            parents = []
            yield from (_concept(part, ()) for part in body.split(",") if part.strip("/ "))
            continue
        if body.startswith("[") and body.endswith("]"):  # a heading: structure only, no tag of its own
            parents = [*parents[:depth], body[1:-1].strip().replace("/", "-")]
            continue
        waiting = _concept(body, parents[:depth])
        parents = [*parents[:depth], waiting.path.split("/", depth)[-1] if depth else waiting.path]
    if waiting is not None:
        yield waiting


def _concept(body: str, parents: list[str] | tuple[str, ...]) -> Concept:
    head, _, synonyms = body.partition("|")
    name, _, phrase = (part.strip() for part in head.partition("="))
    parts = [" ".join(part.split()) for part in "/".join([*parents, name]).split("/")]
    path = "/".join(part for part in parts if part)
    if not path:
        raise VocabularyError("{text} is no tag; write its name first", text=repr(body))
    others = [text.strip() for text in synonyms.split(",") if text.strip()]
    return Concept(path, (phrase or path.rpartition("/")[2], *others))


def _csv(text: str, path: Path) -> Iterator[Concept]:
    try:
        dialect = csv.Sniffer().sniff(text.partition("\n")[0], ",;\t")
    except csv.Error:
        dialect = csv.excel
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), dialect=dialect)
        columns = {str(name).strip().lower() for name in reader.fieldnames or ()}
        rows = list(reader)
    except csv.Error as error:
        raise VocabularyError("{path}: is not CSV: {reason}", path=path, reason=error) from error
    if columns and columns.isdisjoint(NAME_COLUMNS):
        raise VocabularyError("{path}: has no column tag, name or keyword in its first line", path=path)
    for row in rows:
        entry = {str(key).strip().lower(): str(value or "").strip() for key, value in row.items()}
        name = next((entry[column] for column in NAME_COLUMNS if entry.get(column)), "")
        if name.strip("/ "):
            yield _from_row(name, entry, path.parent)


def _from_row(name: str, entry: Mapping[str, str], folder: Path) -> Concept:
    plain = _concept(name.replace("=", "-").replace("|", "-"), [entry["parent"]] if entry.get("parent") else ())
    return Concept(
        plain.path,
        (entry.get("phrase") or plain.name, *_several(entry.get("synonyms"))),
        _several(entry.get("unlike")),
        tuple(str(folder / text) for text in _several(entry.get("examples"))),
    )


def _several(value: str | None) -> tuple[str, ...]:
    return tuple(text.strip() for text in (value or "").split(";") if text.strip())

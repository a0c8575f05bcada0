"""Reads vocabularies in Albumen's own form, among them the everyday one that comes with the plugin.

A file is TOML: a title, templates, and groups of tags under a parent. A tag is written as "name", followed as needed by
"= phrase" (the words shown to the model instead of the name) and "| synonym, synonym".

    title = "Animals"
    templates = ["a photo of {a}", "a close-up of {a}"]

    [[group]]
    under = "dog"                    # left out: right under the title
    exclusive = true                 # at most one of them applies
    tags = ["poodle", "crane = a crane, the bird", "Labrador | Labrador retriever"]

    [tag."our boat"]                 # a tag of one's own, in full
    phrase = "a white sailing boat with a blue stripe"
    unlike = ["a ferry"]
    examples = ["boat1.jpg"]
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from albumen.api import UserError
from albumen_autotag.concepts import DEFAULT_TEMPLATES, Concept, Vocabulary, joined

FOLDER: Final = Path(__file__).parent / "vocabulary"
EVERYDAY: Final = "everyday"


class VocabularyError(UserError):
    """A vocabulary file that cannot be used; the message names the file and what is wrong with it."""


def everyday() -> Vocabulary:
    """The vocabulary that comes with the plugin."""
    return joined(EVERYDAY, [read_toml(path) for path in sorted(FOLDER.glob("*.toml"))])


def read_toml(path: Path) -> Vocabulary:
    """Read one file.

    Raises:
        VocabularyError: It cannot be read, is not TOML, or not in the form above.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise VocabularyError("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error) from error
    except UnicodeDecodeError as error:
        raise VocabularyError(
            "{path}: is not UTF-8 text (byte {byte}); save it as UTF-8", path=path, byte=error.start
        ) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise VocabularyError("{path}: is not valid TOML: {reason}", path=path, reason=error) from error
    return Vocabulary(path.stem, tuple(_Reader(path, data).concepts()))


class _Reader:
    def __init__(self, path: Path, data: Mapping[str, Any]) -> None:
        self._path = path
        self._data = data
        self._title = self._text(data.get("title", ""), "title")
        self._templates = self._texts(data.get("templates", list(DEFAULT_TEMPLATES)), "templates")
        bare = next((text for text in self._templates if "{}" not in text and "{a}" not in text), None)
        if bare is not None or not self._templates:
            raise VocabularyError(
                "{path}: the template {template} has no place for the name; write {{}} or {{a}} into it",
                path=path,
                template=repr(bare),
            )
        self._paths: dict[str, str] = {}

    def concepts(self) -> Iterator[Concept]:
        """All of them, parents before their children's parents are looked up."""
        groups = self._data.get("group", [])
        if not isinstance(groups, list) or not all(isinstance(group, dict) for group in groups):
            raise VocabularyError("{path}: groups are written as [[group]]", path=self._path)
        waiting = list(enumerate(groups))
        while waiting:
            ready = [(index, group) for index, group in waiting if group.get("under", "") in {"", *self._paths}]
            if not ready:
                raise VocabularyError(
                    "{path}: there is no tag {tag} to put others under",
                    path=self._path,
                    tag=repr(waiting[0][1]["under"]),
                )
            for index, group in ready:
                yield from self._group(index, group)
            waiting = [entry for entry in waiting if entry not in ready]
        own = self._data.get("tag", {})
        for name, entry in own.items() if isinstance(own, dict) else ():
            yield self._own(name, entry)

    def _group(self, index: int, group: Mapping[str, Any]) -> Iterator[Concept]:
        under = group.get("under", "")
        above = self._paths[under] if under else self._title
        exclusive = f"{self._path.stem}/{above}/{index}" if group.get("exclusive") is True else ""
        for line in self._texts(group.get("tags", []), "tags"):
            head, _, synonyms = line.partition("|")
            name, _, phrase = (part.strip() for part in head.partition("="))
            if not name or name in self._paths:
                raise VocabularyError(
                    "{path}: the tag {line} has no name, or one that is there already", path=self._path, line=repr(line)
                )
            self._paths[name] = path = f"{above}/{name}" if above else name
            others = [text.strip() for text in synonyms.split(",") if text.strip()]
            yield Concept(path, (phrase or name, *others), group=exclusive, templates=self._templates)

    def _own(self, name: str, entry: object) -> Concept:
        if not isinstance(entry, dict) or not name.strip("/ "):
            raise VocabularyError("{path}: a tag of one's own is written as [tag.NAME] with a phrase", path=self._path)
        folder = self._path.parent
        return Concept(
            name,
            (self._text(entry.get("phrase", name.rpartition("/")[2]), f"tag.{name}.phrase"),),
            self._texts(entry.get("unlike", []), f"tag.{name}.unlike"),
            tuple(str(folder / text) for text in self._texts(entry.get("examples", []), f"tag.{name}.examples")),
            templates=self._templates,
        )

    def _text(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            raise VocabularyError("{path}: {key} must be a text", path=self._path, key=key)
        return value.strip()

    def _texts(self, value: object, key: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            raise VocabularyError("{path}: {key} must be a list of texts", path=self._path, key=key)
        return tuple(value)

"""Rules for folders: which vocabulary, from what certainty, and whether tags are suggested or set."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from albumen.api import UserError
from albumen_autotag.tables import Tables


@dataclass(frozen=True, slots=True)
class Rule:
    """One folder's rule.

    Attributes:
        folder: Photos in it and below it.
        vocabulary: A file, or "" for the everyday vocabulary.
        minimum: In [0.1, 1].
        apply: Set the tags instead of suggesting them.
        write: Write the tags that are set to sidecars beside the photos.
    """

    folder: Path
    vocabulary: str
    minimum: float
    apply: bool
    write: bool = False


class Rules:
    """The rules, kept in the plugin's store."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def all(self) -> list[Rule]:
        """Every rule, by folder."""
        return [
            Rule(Path(folder), words, minimum, apply, write)
            for folder, words, minimum, apply, write in self._tables.rules()
        ]

    def set(self, rule: Rule) -> None:
        """Add a rule, or replace that of the same folder.

        Raises:
            UserError: There is no such folder, the certainty is out of range, or it is to write what it only suggests.
        """
        if not rule.folder.is_dir():
            raise UserError("{folder}: is not a folder; a rule needs one that exists", folder=rule.folder)
        require_certainty(rule.minimum)
        if rule.write and not rule.apply:
            raise UserError("Suggestions are never written to files; a rule that writes has to set its tags (--apply).")
        self._tables.set_rule(str(rule.folder), rule.vocabulary, rule.minimum, apply=rule.apply, write=rule.write)

    def remove(self, folder: Path) -> None:
        """Remove a folder's rule.

        Raises:
            UserError: It has none.
        """
        if not self._tables.remove_rule(str(folder)):
            raise UserError("{folder}: has no rule; albumen tag-rules lists those there are", folder=folder)

    def of(self, path: Path) -> Rule | None:
        """The rule for a photo: that of the nearest folder above it."""
        rules = {rule.folder: rule for rule in self.all()}
        return next((rules[folder] for folder in path.parents if folder in rules), None)

    @property
    def digest(self) -> str:
        """Changes with the rules."""
        return hashlib.sha256(repr(self.all()).encode()).hexdigest()[:16]


class FolderRules:
    """The rules as the owner changes them, from the command line or the panel: checked, kept, and begun to be used."""

    def __init__(self, rules: Rules, read_vocabulary: Callable[[str], object], changed: Callable[[], None]) -> None:
        """Prepare.

        Args:
            rules: Where they are kept.
            read_vocabulary: Reads a file, or raises a UserError: told now, and not when a photo comes.
            changed: Called after every change.
        """
        self._rules = rules
        self._read_vocabulary = read_vocabulary
        self._changed = changed

    def all(self) -> list[Rule]:
        """Every rule, by folder."""
        return self._rules.all()

    def set(self, rule: Rule, instead_of: Path | None = None) -> None:
        """Add a rule, or replace that of the same folder.

        Args:
            rule: The rule.
            instead_of: The folder it was for before.

        Raises:
            UserError: See `Rules.set`; or its vocabulary cannot be read.
        """
        if rule.vocabulary:
            self._read_vocabulary(rule.vocabulary)
        self._rules.set(rule)
        if instead_of is not None and instead_of != rule.folder:
            self._rules.remove(instead_of)
        self._changed()

    def remove(self, folder: Path) -> None:
        """Remove a folder's rule.

        Raises:
            UserError: It has none.
        """
        self._rules.remove(folder)
        self._changed()


def require_certainty(value: float) -> None:
    """Check one.

    Raises:
        UserError: It is not in [0.1, 1].
    """
    if not 0.1 <= value <= 1.0:
        raise UserError("The certainty {value} is out of range; choose one from 0.1 to 1.", value=f"{value:g}")

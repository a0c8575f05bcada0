"""The errors of Albumen. Two questions decide the type: is the world wrong, or are we?"""

from __future__ import annotations

from typing import Any

from albumen.api.sentence import Sentence


class AlbumenError(Exception):
    """Everything Albumen raises on purpose."""


class UserError(AlbumenError):
    """The world is wrong: a file, a folder, an option, a full disk.

    The message is one clear sentence that names what, which file and what to do; it is shown without a traceback.

    Args:
        template: The sentence, in English. With values it is a template of theirs, which the window shows in the
            owner's language where that has it: `UserError("There is no tag named {name}.", name=name)`.
        values: What the names in braces stand for.

    Attributes:
        sentence: What is said, and how it was put together.
    """

    def __init__(self, template: object = "", /, **values: Any) -> None:
        said = template if isinstance(template, Sentence) else Sentence(str(template), **values)
        self.sentence: Sentence = said
        super().__init__(str(said))


class Bug(AlbumenError):
    """We are wrong: a contract between two parts of the program was broken. Shown with its traceback."""


class Cancelled(AlbumenError):
    """The owner no longer wants the result. Not a failure: whoever asked for the work swallows it."""


class PermissionDenied(UserError):
    """A plugin asked the host for something its `plugin.toml` does not list under `permissions`."""

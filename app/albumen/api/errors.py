"""The errors of Albumen. Two questions decide the type: is the world wrong, or are we?"""

from __future__ import annotations


class AlbumenError(Exception):
    """Everything Albumen raises on purpose."""


class UserError(AlbumenError):
    """The world is wrong: a file, a folder, an option, a full disk.

    The message is one clear sentence that names what, which file and what to do; it is shown as it stands, without a
    traceback.
    """


class Bug(AlbumenError):
    """We are wrong: a contract between two parts of the program was broken. Shown with its traceback."""


class Cancelled(AlbumenError):
    """The owner no longer wants the result. Not a failure: whoever asked for the work swallows it."""


class PermissionDenied(UserError):
    """A plugin asked the host for something its `plugin.toml` does not list under `permissions`."""

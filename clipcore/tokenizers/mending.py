"""Mending of texts that were read in the wrong encoding."""

from __future__ import annotations

import string

_PLAIN = frozenset(string.ascii_letters + string.digits + string.punctuation + " ") - {"&"}


def mended(text: str) -> str:
    """What `ftfy.fix_text` makes of a text.

    Printable ASCII without entities it leaves as it is, so that most texts need not wait until it is imported.
    """
    if _PLAIN.issuperset(text):
        return text
    import ftfy

    return ftfy.fix_text(text)

"""How the value of a condition is written: in quotes where it has to be, and with each quote inside them doubled."""

from __future__ import annotations

import re
from typing import Final

QUOTED: Final = r'"(?:[^"]|"")*'
"""A value in quotes without the closing one, which may be missing while somebody types."""
_PLAIN: Final = re.compile(r'[^\s()"]+')


def write_value(value: str) -> str:
    """A value as one would type it after `tag:`."""
    return value if _PLAIN.fullmatch(value) else '"' + value.replace('"', '""') + '"'


def read_value(written: str) -> str:
    """The value that was written, with or without quotes and their end."""
    found = re.match(QUOTED, written)
    return written if found is None else found[0][1:].replace('""', '"')

"""A WordNet lexicon of four synsets in its real file format (`wndb(5WN)`)."""

from __future__ import annotations

from pathlib import Path

NOUNS = """  1 lines of licence text begin with blanks
00000100 03 n 01 entity 0 000 | that which is
00000200 03 n 01 object 0 001 @ 00000100 n 0000 | a physical entity
00000300 06 n 01 thing 0 001 @ 00000200 n 0000 | an artifact; "a thing lay there"
00000400 06 n 02 red_thing 0 1960s_thing 0 001 @ 00000300 n 0000 | a thing that is red
"""
INDEX = """  1 lines of licence text begin with blanks
entity n 1 0 1 0 00000100
object n 1 1 @ 1 1 00000200
thing n 1 1 @ 1 1 00000300
red_thing n 1 1 @ 1 0 00000400
"""


def write_lexicon(folder: Path) -> Path:
    """Write the files `WordNet` reads into a folder."""
    folder.mkdir(exist_ok=True)
    for part in ("noun", "verb", "adj", "adv"):
        (folder / f"data.{part}").write_text(NOUNS if part == "noun" else "")
    (folder / "index.noun").write_text(INDEX)
    return folder

#!/usr/bin/env python3
"""Refuse a release whose tag, version, changelog and lists of packages do not agree.

python packaging/check_release.py TAG
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from debian_package import version

ROOT = Path(__file__).resolve().parent.parent


def problems(tag: str, changelog: str) -> list[str]:
    """What does not fit together, one sentence each."""
    number = version()
    found = []
    if tag != f"v{number}":
        found.append(f"The tag is {tag}, but the version in app/albumen/__init__.py is {number}.")
    heading = re.search(rf"^## {re.escape(number)} - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE)
    if heading is None:
        found.append(f"CHANGELOG.md has no heading '## {number} - YYYY-MM-DD'.")
    else:
        rest = changelog[heading.end() :]
        section = rest[: rest.find("\n## ")] if "\n## " in rest else rest
        if not re.search(r"^- ", section, re.MULTILINE):
            found.append(f"CHANGELOG.md says nothing about {number}.")
    return found


def main() -> int:
    """Print the problems; 1 if there are any."""
    found = problems(sys.argv[1], (ROOT / "CHANGELOG.md").read_text("utf-8"))
    print("\n".join(found) or f"{sys.argv[1]} is ready.")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())

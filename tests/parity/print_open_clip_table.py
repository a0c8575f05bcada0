"""Print how near clipcore's unit vectors are to open_clip's, one line for each golden file, as a Markdown table.

python tests/parity/print_open_clip_table.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from parity.test_open_clip_goldens import CASES, differences


def main() -> None:
    """Print the table."""
    print("| architecture | size | image | text |\n|---|---|---|---|")  # noqa: T201 - a script's output
    for name in CASES["small"]:
        image, text = differences(name)
        print(f"| {name} | two blocks | {image:.1e} | {text:.1e} |", flush=True)  # noqa: T201
    for name in CASES["full"]:
        image, text = differences(f"{name}.full")
        print(f"| {name} | whole | {image:.1e} | {text:.1e} |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()

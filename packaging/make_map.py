"""Make `resources/map/world.npz`, the coastlines of the map page, from the npm package world-atlas (Natural Earth).

    npm pack world-atlas@2.0.2
    python packaging/make_map.py world-atlas-2.0.2.tgz

The package holds TopoJSON (github.com/topojson/topojson-specification): lines are shared arcs of differences between
integers, and polygons name the arcs that run around them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tarfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

SOURCE_SHA256: Final = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
TARGET: Final = Path(__file__).resolve().parent.parent / "resources" / "map" / "world.npz"
SCALES: Final = {"coarse": "countries-110m.json", "fine": "countries-50m.json"}
FULL: Final = 32767  # of int16: 180 degrees of longitude, 90 of latitude

Line = npt.NDArray[np.float64]


def arcs_of(topology: Mapping[str, Any]) -> list[Line]:
    """The arcs, each (N, 2) longitude and latitude in degrees."""
    scale, move = (np.array(topology["transform"][name]) for name in ("scale", "translate"))
    return [np.cumsum(np.array(arc, np.int64), axis=0) * scale + move for arc in topology["arcs"]]


def rings_of(geometry: Mapping[str, Any]) -> Iterator[Sequence[int]]:
    """The rings of a geometry, each as numbers of arcs; ~n is arc n backwards."""
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from rings_of(part)
    elif geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def joined(ring: Sequence[int], arcs: Sequence[Line]) -> Line:
    """The points along a ring."""
    parts = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in ring]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def borders(topology: Mapping[str, Any], arcs: Sequence[Line]) -> list[Line]:
    """The lines that two countries share."""
    used = Counter(
        number if number >= 0 else ~number
        for country in topology["objects"]["countries"]["geometries"]
        for number in {n if n >= 0 else ~n for ring in rings_of(country) for n in ring}
    )
    return [arcs[number] for number, count in sorted(used.items()) if count > 1]


def packed(lines: Sequence[Line]) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int32]]:
    """All points (N, 2) int16 in a row, and how many belong to each line."""
    whole = np.concatenate(lines) / [180, 90] * FULL
    return np.round(np.clip(whole, -FULL, FULL)).astype(np.int16), np.array([len(one) for one in lines], np.int32)


def main() -> None:
    """Convert the package that is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    package = parser.parse_args().package
    if hashlib.sha256(package.read_bytes()).hexdigest() != SOURCE_SHA256:
        raise SystemExit(f"{package} is not world-atlas 2.0.2")
    columns: dict[str, Any] = {}
    with tarfile.open(package) as archive:
        for name, member in SCALES.items():
            file = archive.extractfile(f"package/{member}")
            if file is None:
                raise SystemExit(f"{package} has no {member}")
            topology = json.load(file)
            arcs = arcs_of(topology)
            land = [joined(ring, arcs) for ring in rings_of(topology["objects"]["land"])]
            columns[f"{name}_land"], columns[f"{name}_land_lengths"] = packed(land)
            columns[f"{name}_borders"], columns[f"{name}_borders_lengths"] = packed(borders(topology, arcs))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(TARGET, **columns)


if __name__ == "__main__":
    main()

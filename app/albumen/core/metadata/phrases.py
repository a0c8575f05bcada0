"""Exposure and place as photographers read them, for the window and the command line."""

from __future__ import annotations

from collections.abc import Mapping


def exposure_text(said: Mapping[str, object]) -> str:
    """Exposure, aperture, sensitivity and focal length as "1/250 s, f/2.8, ISO 400, 35 mm", as far as they are known.

    Args:
        said: `PhotoMetadata.as_json`, as the library keeps it.
    """
    time, aperture, iso, focal = (
        _number(said.get(key)) for key in ("exposure_time", "f_number", "iso", "focal_length")
    )
    parts = []
    if time:
        parts.append(f"1/{round(1 / time)} s" if time < 0.35 else f"{time:g} s")
    if aperture:
        parts.append(f"f/{aperture:g}")
    if iso:
        parts.append(f"ISO {iso:g}")
    if focal:
        parts.append(f"{focal:g} mm")
    return ", ".join(parts)


def place_text(said: Mapping[str, object]) -> str:
    """Where it was taken as "33.85678° S, 151.21530° E", or "" where that is not known."""
    latitude, longitude = _number(said.get("latitude")), _number(said.get("longitude"))
    if latitude is None or longitude is None:
        return ""
    north, east = "SN"[latitude >= 0], "WE"[longitude >= 0]
    return f"{abs(latitude):.5f}° {north}, {abs(longitude):.5f}° {east}"


def people_text(said: Mapping[str, object]) -> str:
    """The names of the marked regions, "Ada, Grace"."""
    regions = said.get("regions")
    names = (one.get("name") for one in regions if isinstance(one, Mapping)) if isinstance(regions, list) else ()
    return ", ".join(dict.fromkeys(str(name) for name in names if name))


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None

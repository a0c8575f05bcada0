"""The files that come with the program: the bundled model, icons, vocabularies, translations."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder that comes with the program.

    An installed package carries them inside itself; a checkout has them beside the sources.

    Raises:
        Bug: There is no such resource, so the program was not installed whole.
    """
    package = Path(__file__).parents[1]
    places = (package / "resources", package.parent.parent / "resources")
    for place in places:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    from albumen.core.errors import Bug  # brings the whole of `albumen.api`, for which the first paint need not wait

    raise Bug(f"the resource {'/'.join(parts)} is in none of {', '.join(map(str, places))}")

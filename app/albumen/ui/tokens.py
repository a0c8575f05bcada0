"""Design tokens: the one place where colours, spacing and type sizes are decided."""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """A colour scheme, as `#rrggbb` strings. Neutral greys, so that the photographs carry the colour."""

    window: str
    surface: str  # cards, fields, panels that sit on the window
    sunken: str  # the bed that photographs lie on
    hover: str
    line: str
    text: str
    muted: str  # secondary text, still readable (WCAG AA) on window and surface
    accent: str
    accent_text: str  # text on the accent
    accent_soft: str  # background of a selected row
    danger: str
    warning: str
    success: str
    tile: str  # a photograph that has not arrived yet
    stage: str  # behind the large view
    stage_text: str


LIGHT = Colours(
    window="#f4f3f1",
    surface="#ffffff",
    sunken="#faf9f8",
    hover="#e9e6e2",
    line="#d8d4ce",
    text="#1f1d1b",
    muted="#655f58",
    accent="#a8500c",
    accent_text="#ffffff",
    accent_soft="#f3dfcc",
    danger="#b3261e",
    warning="#8a5a00",
    success="#2e6b35",
    tile="#e6e3df",
    stage="#e9e7e4",
    stage_text="#1f1d1b",
)

DARK = Colours(
    window="#201f1e",
    surface="#2b2a28",
    sunken="#181716",
    hover="#373533",
    line="#403d3a",
    text="#efece8",
    muted="#aaa49c",
    accent="#f0a85a",
    accent_text="#211a12",
    accent_soft="#4a3826",
    danger="#f2857c",
    warning="#e5b567",
    success="#8cc793",
    tile="#2b2a28",
    stage="#0f0e0e",
    stage_text="#efece8",
)


class Metrics(NamedTuple):
    """Spacing in device-independent pixels and type sizes in points, all following the text scale.

    Args:
        scale: 1.0 for normal text, 2.0 for twice the size.
        body: the platform's own text size in points.
    """

    scale: float = 1.0
    body: float = 10.0

    def space(self, step: float) -> int:
        """The spacing of `step` quarters of the 16 px grid: 1 is 4 px, 2 is 8 px, 4 is 16 px at normal text size."""
        return round(4 * step * (1 + (self.scale - 1) * 0.5))

    def length(self, pixels: float) -> int:
        """A size that must hold text or an icon, such as a minimum width: it grows with the text."""
        return round(pixels * self.scale)

    @property
    def icon(self) -> int:
        """Side of an icon in device-independent pixels."""
        return self.length(18)

    @property
    def small_pt(self) -> float:
        """Captions, counts, hints."""
        return round(self.body * self.scale * 0.9, 1)

    @property
    def body_pt(self) -> float:
        """Everything that has no reason to be another size."""
        return round(self.body * self.scale, 1)

    @property
    def title_pt(self) -> float:
        """The title of a page or a panel."""
        return round(self.body * self.scale * 1.25, 1)

    @property
    def display_pt(self) -> float:
        """The one line of an empty page."""
        return round(self.body * self.scale * 1.8, 1)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, from 1 to 21 (WCAG 2.1, "contrast ratio")."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

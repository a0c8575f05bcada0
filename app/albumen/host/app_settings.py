"""The application's own settings, declared once: the settings page, the command line and the start read them here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from albumen.core.settings import Setting, Settings
from albumen.core.throttle import Limits

BUNDLED_MODEL: Final = "albumen-s"

MODEL: Final = Setting(
    "model", BUNDLED_MODEL, label="Model", help="What looks at the photos; another one looks at all of them again."
)
DEVICE: Final = Setting(
    "model.device",
    "auto",
    label="Device",
    help="What computes. Automatic takes a graphics card where there is one that can.",
    names=(
        ("auto", "Automatic"),
        ("cpu", "Processor"),
        ("cuda", "Graphics card (NVIDIA or AMD)"),
        ("mps", "Graphics of an Apple chip"),
    ),
    advanced=True,
)
PRECISION: Final = Setting(
    "model.precision",
    "auto",
    label="Precision",
    help="Fewer bits are faster and a little less exact; a change looks at all photos again. "
    "8 bits need an installation with the extra “fast”.",
    choices=("auto", "float32", "bfloat16", "float16", "int8"),
    names=(
        ("auto", "Automatic"),
        ("float32", "32 bits, the most exact"),
        ("bfloat16", "16 bits (bfloat16)"),
        ("float16", "16 bits (float16)"),
        ("int8", "8 bits, the fastest"),
    ),
    advanced=True,
)

SIDECAR_NAMING: Final = Setting(
    "metadata.sidecar_naming",
    "full",
    label="New sidecars",
    help="What the files with tags and captions beside photos are called; darktable reads the first kind too.",
    choices=("full", "stem"),
    names=(("full", "photo.jpg.xmp (digiKam)"), ("stem", "photo.xmp (Lightroom)")),
)
AUTO_SIDECARS: Final = Setting(
    "metadata.auto_sidecars",
    False,
    label="Write sidecars by itself",
    help="Some seconds after tags, stars, captions, labels, times or places change; earlier words stay unwritten.",
)
BACKGROUND: Final = Setting(
    "background.when",
    "plugged in",
    label="Work in the background",
    choices=("always", "plugged in", "when asked"),
    names=(("always", "Always"), ("plugged in", "Not on battery"), ("when asked", "Only when I start it")),
    help="Reading new photos and looking at them with plugins.",
)
GIVE_WAY: Final = Setting(
    "background.give_way",
    True,
    label="Rest while something is shown full screen",
    help="A film, a talk or a slideshow is not disturbed by work in the background.",
)
CPU_SHARE: Final = Setting(
    "background.processor",
    100,
    label="Share of the processor",
    help="Less leaves more of the machine to other programs, and takes longer.",
    minimum=5,
    maximum=100,
    percent=True,
)


def limits(settings: Settings) -> Limits:
    """What background work may take of the machine now."""
    when = settings.get(BACKGROUND)
    share = settings.get(CPU_SHARE) / 100
    return Limits(
        "plugged in" if when == "plugged in" else "when asked" if when == "when asked" else "always",
        share,
        settings.get(GIVE_WAY),
    )


def app_settings(library_folder: Path) -> Settings:
    """The settings of the library in this folder."""
    declared = (MODEL, SIDECAR_NAMING, AUTO_SIDECARS, BACKGROUND, GIVE_WAY, CPU_SHARE, DEVICE, PRECISION)
    return Settings(library_folder / "settings.json", declared)

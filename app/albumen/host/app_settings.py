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
    "model.device", "auto", label="Device", help="auto takes a GPU where there is one; else cpu, cuda, mps, ..."
)
PRECISION: Final = Setting(
    "model.precision",
    "auto",
    label="Precision",
    help="Less is faster and a little less exact; each looks at all photos again. int8 needs the extra `fast`.",
    choices=("auto", "float32", "bfloat16", "float16", "int8"),
)

SIDECAR_NAMING: Final = Setting(
    "metadata.sidecar_naming",
    "full",
    label="New sidecars",
    help="full: photo.jpg.xmp, as digiKam and darktable have it; stem: photo.xmp, as Lightroom has it.",
    choices=("full", "stem"),
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
    help="Reading new photos and looking at them with plugins: always, not on battery, or only when asked.",
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
    help="In percent; less leaves more of the machine to other programs, and takes longer.",
    minimum=5,
    maximum=100,
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
    declared = (MODEL, DEVICE, PRECISION, SIDECAR_NAMING, AUTO_SIDECARS, BACKGROUND, GIVE_WAY, CPU_SHARE)
    return Settings(library_folder / "settings.json", declared)

"""The application's own settings, declared once: the settings page, the command line and the start read them here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from albumen.core.settings import Setting, Settings

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
    choices=("auto", "float32", "bfloat16", "float16", "int8"),
)

SIDECAR_NAMING: Final = Setting(
    "metadata.sidecar_naming",
    "full",
    label="New sidecars",
    help="full: photo.jpg.xmp, as digiKam and darktable have it; stem: photo.xmp, as Lightroom has it.",
    choices=("full", "stem"),
)


def app_settings(library_folder: Path) -> Settings:
    """The settings of the library in this folder."""
    return Settings(library_folder / "settings.json", (MODEL, DEVICE, PRECISION, SIDECAR_NAMING))

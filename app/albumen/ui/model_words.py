"""What a photographer wants to know of a model, in plain words; nothing here is more exact than what was measured.

How well the bundled model finds is from its card (`resources/models/albumen-s/README.md`). How long the others take was
measured for their image towers on a processor, in turns with ViT-B/32, and is told in round numbers.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from albumen.host.model_catalog import TITLES, model_title
from albumen.ui import formats
from albumen.ui.records import ModelRow

_MANY_LANGUAGES: Final = ("SigLIP2", "i18n", "xlm-roberta", "worldwide")
_NO_TEXT: Final = "dinov2"


def model_line(row: ModelRow) -> str:
    """How well it finds, how long it takes and which languages it understands, as far as that is known."""
    translate = QCoreApplication.translate
    known = {
        "albumen-s": translate(
            "model",
            "The fastest. Finds everyday things: of ten descriptions of test photos, seven had their photo among the "
            "first ten found.",
        ),
        "ViT-B-32:openai": translate(
            "model", "Knows more of the world than Albumen S; looking at a photo takes it about twelve times as long."
        ),
        "ViT-B-32:datacomp_xl_s13b_b90k": translate("model", "As fast as CLIP B/32, and learned from more photos."),
        "ViT-B-16:datacomp_xl_s13b_b90k": translate(
            "model", "Sees finer details than CLIP B/32, and takes about four times as long."
        ),
        "ViT-B-16-SigLIP2:webli": translate("model", "As slow as CLIP B/16."),
        "ViT-L-14:datacomp_xl_s13b_b90k": translate(
            "model",
            "The largest of these: about twenty times as long as CLIP B/32, so best with a graphics card.",
        ),
    }.get(row.name, "")
    return " ".join(part for part in (known, _languages(row.name)) if part)


def model_facts(row: ModelRow) -> str:
    """Size, licence, and what engineers call it."""
    translate = QCoreApplication.translate
    size = formats.size(row.size) if row.size else ""
    license_ = translate("model", "licence: {license}").format(license=row.license) if row.license else ""
    numbers = translate("model", "{count} numbers a photo").format(count=formats.number(row.dim))
    name = row.name if model_title(row.name) != row.name else ""
    return " · ".join(part for part in (size, license_, name, numbers) if part)


def _languages(name: str) -> str:
    if name.startswith(_NO_TEXT):
        return QCoreApplication.translate("model", "Compares photos only: it understands no words.")
    if any(mark in name for mark in _MANY_LANGUAGES):
        return QCoreApplication.translate("model", "Understands many languages.")
    if ":" in name or name in TITLES:
        return QCoreApplication.translate("model", "Understands English.")
    return QCoreApplication.translate("model", "Your own: what it finds and understands is for you to try.")

"""`albumen info`: what the library knows of a photo."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import click

from albumen.api import UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import printable
from albumen.core.metadata.phrases import exposure_text, people_text, place_text
from albumen.core.records import PhotoRecord
from albumen.host.session import Session

_SAID_ABOVE: Final = frozenset(
    [
        "latitude", "longitude", "exposure_time", "f_number", "iso", "focal_length", "rating", "flag", "label",
        "caption", "keywords", "keyword_paths", "keywords_from", "regions",
    ]
)  # fmt: skip
"""Of the metadata: what the lines before it say in people's words."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@pass_app
def info(app: App, file: Path) -> None:
    """Show what the library knows of the photo FILE."""
    path = file.absolute()
    with app.session() as session:
        still = session.library.clips.still_of(path)  # a clip is described as what it belongs to
        record = session.library.photos.by_path(still or path)
        if record is None:
            failure = session.library.failures.get(os.fsencode(path))
            if failure is not None:
                raise UserError(f"{file}: could not be indexed: {failure.reason}")
            if not file.exists():
                raise UserError(f"{file}: there is no such file")
            raise UserError(f"{file}: the library does not know this photo; add its folder with: albumen add FOLDER")
        document = describe(session, record)
    app.emit(document, lambda: _print(document))


def describe(session: Session, record: PhotoRecord) -> dict[str, object]:
    """Everything worth showing of a photo, in the order people ask for it."""
    library = session.library
    return {
        "path": str(record.path or ""),
        "size": [record.width, record.height],
        "media_type": record.media_type,
        "taken_at": record.taken_at.isoformat() if record.taken_at else None,
        "taken_source": record.taken_source,
        "camera": record.camera,
        "lens": record.lens,
        "rating": record.rating,
        "flag": record.flag,
        "label": record.label,
        "caption": record.caption,
        "tags": [
            {"name": tag.name, "source": tag.source, "score": tag.score, "state": tag.state}
            for tag in library.tags.of(record.id)
        ],
        "texts": [{"name": one.name, "source": one.source, "text": one.text} for one in library.texts.of(record.id)],
        "albums": [name for name, role in library.albums.of(record.id).items() if role == "member"],
        "files": [{"path": str(one.path), "state": one.state} for one in library.photos.files_of(record.id)],
        "clip": str(library.clips.of(record.id) or ""),
        "content_hash": record.content_hash,
        "metadata": dict(record.metadata),
    }


def _print(document: dict[str, object]) -> None:
    lines = []
    for key, value in document.items():
        label = key.replace("_", " ").capitalize()
        match key, value:
            case _, None | "" | []:
                continue
            case "size", [width, height]:
                lines.append((label, f"{width} x {height} pixels"))
            case "tags", list():
                shown = [tag["name"] + ("" if tag["state"] == "accepted" else f" ({tag['state']})") for tag in value]
                lines.append((label, ", ".join(dict.fromkeys(shown))))  # several sources may say the same
            case "texts", list():
                lines.extend((f"Text ({text['name']})", " ".join(text["text"].split())) for text in value)
            case "files", list():
                lines.extend((label, f"{file['path']} ({file['state']})") for file in value)
            case "metadata", dict():
                phrases = (
                    ("Exposure", exposure_text(value)),
                    ("Place", place_text(value)),
                    ("People", people_text(value)),
                )
                lines.extend((name, text) for name, text in phrases if text)
                lines.extend(
                    (str(name).replace("_", " ").capitalize(), _said(content))
                    for name, content in value.items()
                    if name not in _SAID_ABOVE
                )
            case "rating", int():
                if value:
                    lines.append((label, "*" * value))
            case _, list():
                lines.append((label, ", ".join(map(str, value))))
            case "flag", int():
                if value:
                    lines.append((label, "picked" if value > 0 else "rejected"))
            case _:
                lines.append((label, str(value)))
    width = max(len(label) for label, _ in lines)
    for label, text in lines:
        click.echo(printable(f"{label:<{width}}  {text}"))


def _said(content: object) -> str:
    """A value of the metadata in words."""
    match content:
        case {"offset": int(), "length": int(length), "duration": float(seconds)}:  # a Motion Photo's film
            return f"{seconds:.1f} s, {length} bytes inside the file"
        case list():
            return ", ".join(str(one) for one in content)
        case _:
            return str(content)

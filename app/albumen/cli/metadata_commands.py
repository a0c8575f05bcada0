"""`albumen metadata`: what files say of themselves, and writing tags back into sidecars or files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from albumen.api import Progress, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, progress_bar, shown_path

if TYPE_CHECKING:
    from albumen.core.metadata.sidecars import Naming
    from albumen.core.metadata.write_back import PlannedWrite, WriteBack
    from albumen.host.session import Session


@click.group()
def metadata() -> None:
    """Show what photos say of themselves, and write tags back."""


@metadata.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
@pass_app
def show(app: App, file: Path) -> None:
    """Show what FILE and its sidecars say, whether or not the library knows it."""
    from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
    from albumen.core.metadata import find_sidecars, with_sidecars
    from albumen.core.photo_failure import PhotoFailure

    path = os.fsencode(file.absolute())
    try:
        photo = decode_file(path, DecodeSize(), DecodeLimits.for_this_machine())
    except PhotoFailure as failure:
        raise UserError(f"{file}: {failure.reason}") from failure
    said, _ = with_sidecars(photo.metadata, path)
    taken_at, taken_source = said.taken(path, file.stat().st_mtime_ns)
    document: dict[str, object] = {
        "path": str(file.absolute()),
        "sidecars": [os.fsdecode(one.path) for one in find_sidecars(path)],
        "media_type": photo.media_type,
        "size": [photo.width, photo.height],
        "taken_at": taken_at.isoformat() if taken_at else None,
        "taken_source": taken_source,
        "camera": said.camera,
        "lens": said.lens,
        "tags": list(said.tags),
        **said.as_json(),
    }

    def human() -> None:
        lines = [(name, value) for name, value in document.items() if value not in (None, "", [], ())]
        width = max(len(name) for name, _ in lines)
        for name, value in lines:
            shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            click.echo(printable(f"{name.replace('_', ' ').capitalize():<{width}}  {shown}"))

    app.emit(document, human)


@metadata.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--dry-run", "-n", is_flag=True, help="Only show what would change.")
@click.option("--into-files", is_flag=True, help="Into the files themselves, not beside them; needs ExifTool.")
@json_option
@pass_app
def write(app: App, paths: tuple[Path, ...], dry_run: bool, into_files: bool) -> None:
    """Write tags, captions, stars, flags and labels to XMP sidecars.

    PATHS are photos or folders; without any, the whole library. What other programs wrote stays.
    """
    from albumen.core.metadata.write_back import WriteBack
    from albumen.host.app_settings import SIDECAR_NAMING

    with app.session() as session:
        ids = _named(session, paths)
        naming: Naming = "stem" if session.settings.get(SIDECAR_NAMING) == "stem" else "full"
        with WriteBack(session.library, naming=naming) as writer, progress_bar("Writing") as bar:
            rows: list[tuple[PlannedWrite, str]] = []
            for done, photo_id in enumerate(ids):
                rows += _write_one(writer, photo_id, into_files=into_files, dry_run=dry_run)
                bar.show(Progress(done + 1, len(ids)))
    _report(app, rows, dry_run=dry_run)
    failed = sum(bool(problem) for _, problem in rows)
    if failed:
        raise UserError(f"{failed} of {len(rows)} could not be written; each is named above and is as it was.")


def _named(session: Session, paths: Sequence[Path]) -> list[int]:
    """The photos that files and folders name."""
    photos = session.library.photos
    if not paths:
        return [int(one) for one in photos.ids()]
    found: dict[int, None] = {}
    for path in paths:
        here = path.absolute()
        if here.is_dir():
            found.update((int(one), None) for one in photos.ids(folder=here))
        elif (record := photos.by_path(here)) is not None:
            found[record.id] = None
        else:
            raise UserError(f"{path}: the library does not know this photo; add its folder with: albumen add FOLDER")
    return list(found)


def _write_one(
    writer: WriteBack, photo_id: int, *, into_files: bool, dry_run: bool
) -> Iterator[tuple[PlannedWrite, str]]:
    """Plan and, unless told otherwise, carry out; gives each plan with why it failed, or ""."""
    from albumen.core.metadata.exiftool import ExifToolMissing

    for planned in writer.plan([photo_id], into_files=into_files):
        problem = planned.problem
        if not problem and not dry_run:
            try:
                writer.carry_out(planned)
            except ExifToolMissing:
                raise
            except UserError as error:
                problem = str(error)
        yield planned, problem


def _report(app: App, rows: Sequence[tuple[PlannedWrite, str]], *, dry_run: bool) -> None:
    document = {
        "dry_run": dry_run,
        "writes": [
            {
                "path": str(planned.path),
                "target": str(planned.target),
                "kind": planned.kind,
                "changes": [{"field": one.field, "before": one.before, "after": one.after} for one in planned.changes],
                "problem": problem,
            }
            for planned, problem in rows
        ],
    }

    def human() -> None:
        for planned, problem in rows:
            if problem:
                note(problem)
                continue
            click.echo(shown_path(planned.target))
            for change in planned.changes:
                click.echo(printable(f"    {change.sentence()}"))
        good = sum(not problem for _, problem in rows)
        click.echo(f"{good} {'would be written' if dry_run else 'written'}." if rows else "Nothing to write.")

    app.emit(document, human)

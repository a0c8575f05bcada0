"""`albumen trash` and `untrash`: photos to the system's trash, after a question, and back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from albumen.api import UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, shown_path, table
from albumen.core.library.files import require_file
from albumen.core.trash import TrashReport, companions, move_to_trash, take_from_trash

_SHOWN = 10


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_app
def trash(app: App, files: tuple[Path, ...], yes: bool) -> int:
    """Move photos to the system's trash, with their sidecars and clips.

    Asks first. Tags, albums and ratings are kept; `albumen untrash` brings all of it back.
    """
    with app.session() as session:
        library = session.library
        paths = [require_file(library.files, path).path for path in files]
        beside = [one for path in paths for one in companions(library, path, paths)]
        if not yes:
            _ask(paths, beside)
        report = move_to_trash(library, paths)
    app.emit(_document(report), lambda: _print(report, "Moved to the trash"))
    return 1 if report.failed else 0


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@json_option
@pass_app
def untrash(app: App, files: tuple[Path, ...]) -> int:
    """Bring photos back from the trash to where they lay; without FILES, list what can be brought back."""
    with app.session() as session:
        if not files:
            held = session.library.trashed.all()
            document = {"trashed": [{"path": str(one.path), "at": one.at.isoformat()} for one in held]}
            rows = [(shown_path(one.path), f"{one.at.astimezone():%Y-%m-%d %H:%M}") for one in held]
            app.emit(document, lambda: table(("File", "Moved"), rows) if rows else click.echo("Nothing."))
            return 0
        report = take_from_trash(session.library, [Path(os.path.abspath(one)) for one in files])  # noqa: PTH100 - links stay
    app.emit(_document(report), lambda: _print(report, "Brought back"))
    return 1 if report.failed else 0


def _ask(paths: Sequence[Path], beside: Sequence[Path]) -> None:
    """Name what would go and ask.

    Raises:
        UserError: The answer is no, or there is nobody to ask.
    """
    for path in (*paths, *beside)[:_SHOWN]:
        note(f"  {shown_path(path)}")
    if len(paths) + len(beside) > _SHOWN:
        note(f"  ... and {len(paths) + len(beside) - _SHOWN} more")
    try:
        agreed = click.confirm(f"Move {_count(len(paths))} to the trash?", err=True)
    except click.Abort:
        raise UserError("Nobody answered, so nothing was moved; --yes moves without asking.") from None
    if not agreed:
        raise UserError("Nothing was moved.")


def _document(report: TrashReport) -> dict[str, object]:
    return {
        "files": [str(path) for path in report.files],
        "beside": [str(path) for path in report.beside],
        "failed": [{"path": str(path), "reason": reason} for path, reason in report.failed],
    }


def _print(report: TrashReport, what: str) -> None:
    for _, reason in report.failed:
        note(f"Error: {reason}")
    beside = f" and {len(report.beside)} beside them" if report.beside else ""
    click.echo(printable(f"{what}: {_count(len(report.files))}{beside}."))


def _count(number: int) -> str:
    return f"{number} photo" if number == 1 else f"{number} photos"

"""`albumen rename`, `move` and `copy`: photos' files, with what belongs to them; the library follows at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from albumen.api import Progress, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.export_command import chosen_photos
from albumen.cli.output import note, printable, progress_bar, shown_path, table

if TYPE_CHECKING:
    from albumen.core.library import Library
    from albumen.core.relocate import RelocateReport, Relocation

_SHOWN = 12


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--search", "search", metavar="QUERY", help="The photos that this search finds, best first.")
@click.option("--album", metavar="NAME", help="The photos of this album.")
@click.option(
    "--name",
    "pattern",
    metavar="PATTERN",
    required=True,
    help='The new names, for instance "{date:%Y-%m-%d}_{name}_{number:03}".',
)
@click.option("--dry-run", "-n", is_flag=True, help="Only show what would be renamed.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_app
def rename(  # noqa: PLR0917 - click hands each option over by its name
    app: App, files: tuple[Path, ...], search: str | None, album: str | None, pattern: str, dry_run: bool, yes: bool
) -> int:
    """Rename photos by a pattern, with their sidecars and clips.

    Shows the new names and asks first. No file is overwritten: a name that is taken gets a number. For what a pattern
    may name see `albumen export --help`.
    """
    from albumen.core.name_patterns import NamePattern
    from albumen.core.relocate import plan_rename

    wanted = NamePattern(pattern)
    with app.session() as session:
        photo_ids = chosen_photos(session, files, search, album, everything=False)
        plan = plan_rename(session.library, photo_ids, wanted)
        if dry_run:
            return _show(app, plan)
        if not yes and any(one.changes for one in plan):
            _ask(plan, "Rename")
        report = _carry_out(session.library, plan, "move", "Renaming")
    return _tell(app, report, "Renamed")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_app
def move(app: App, files: tuple[Path, ...], folder: Path, yes: bool) -> int:
    """Move photos to another folder of the library, with their sidecars and clips, after a question.

    Tags, albums and ratings stay. No file is overwritten. Between drives each copy is compared with its original
    before the original goes.
    """
    from albumen.core.relocate import plan_into

    with app.session() as session:
        plan = plan_into(
            session.library, chosen_photos(session, files, None, None, everything=False), folder, copy=False
        )
        if not yes and any(one.changes for one in plan):
            _ask(plan, "Move")
        report = _carry_out(session.library, plan, "move", "Moving")
    return _tell(app, report, "Moved")


@click.command("copy")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@json_option
@pass_app
def copy_photos(app: App, files: tuple[Path, ...], folder: Path) -> int:
    """Copy photos to another folder of the library: each copy is a second file of the same photo.

    To copy them anywhere else: `albumen export --format original`.
    """
    from albumen.core.relocate import plan_into

    with app.session() as session:
        plan = plan_into(
            session.library, chosen_photos(session, files, None, None, everything=False), folder, copy=True
        )
        report = _carry_out(session.library, plan, "copy", "Copying")
    return _tell(app, report, "Copied")


def _carry_out(
    library: Library, plan: Sequence[Relocation], how: Literal["move", "copy"], title: str
) -> RelocateReport:
    from albumen.core.relocate import RelocateReport, copy_each, move_each

    reports: list[RelocateReport] = []
    with progress_bar(title) as bar:
        for done, report in enumerate((move_each if how == "move" else copy_each)(library, plan), 1):
            reports.append(report)
            bar.show(Progress(done, len(plan)))
    return RelocateReport.joined(reports)


def _ask(plan: Sequence[Relocation], what: str) -> None:
    """Show what would become what and ask.

    Raises:
        UserError: The answer is no, or there is nobody to ask.
    """
    changing = [one for one in plan if one.changes]
    for one in changing[:_SHOWN]:
        target = one.new.name if one.new.parent == one.old.parent else shown_path(one.new)
        note(f"  {shown_path(one.old)} -> {target}")
    if len(changing) > _SHOWN:
        note(f"  ... and {len(changing) - _SHOWN} more")
    try:
        agreed = click.confirm(f"{what} {len(changing)} file(s)?", err=True)
    except click.Abort:
        raise UserError("Nobody answered, so nothing was done; --yes does it without asking.") from None
    if not agreed:
        raise UserError("Nothing was done.")


def _show(app: App, plan: Sequence[Relocation]) -> int:
    rows = [(shown_path(one.old), one.new.name) for one in plan if one.changes]
    document = {"dry_run": True, **_document([one for one in plan if one.changes], _problems(plan))}
    app.emit(document, lambda: table(("File", "New name"), rows) if rows else click.echo("Nothing to rename."))
    return 0


def _problems(plan: Iterable[Relocation]) -> list[tuple[Path, str]]:
    return [(one.old, one.problem) for one in plan if one.problem]


def _document(done: Iterable[Relocation], failed: Iterable[tuple[Path, str]]) -> dict[str, object]:
    return {
        "files": [
            {"path": str(one.old), "target": str(one.new), "beside": [str(new) for _, new in one.beside]}
            for one in done
        ],
        "failed": [{"path": str(path), "reason": reason} for path, reason in failed],
    }


def _tell(app: App, report: RelocateReport, what: str) -> int:
    def human() -> None:
        for _, reason in report.failed:
            note(f"Error: {reason}")
        beside = sum(len(one.beside) for one in report.done)
        with_them = f" and {beside} beside them" if beside else ""
        click.echo(printable(f"{what} {len(report.done)} file(s){with_them}."))

    app.emit(_document(report.done, report.failed), human)
    return 1 if report.failed else 0

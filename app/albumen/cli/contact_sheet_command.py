"""`albumen contact-sheet`: pages of small pictures to print."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click

from albumen.cli.app import App, json_option, pass_app
from albumen.cli.export_command import chosen_photos, run_with_bar
from albumen.cli.output import note, printable, shown_path


@click.command("contact-sheet")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--search", "search", metavar="QUERY", help="The photos that this search finds, best first.")
@click.option("--album", metavar="NAME", help="The photos of this album.")
@click.option("--all", "everything", is_flag=True, help="The whole library.")
@click.option(
    "--to", "target", required=True, type=click.Path(dir_okay=False, path_type=Path), help="A .pdf, or a .png."
)
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True)
@click.option("--landscape", is_flag=True, help="Lay the paper on its side.")
@click.option("--columns", type=click.IntRange(1, 20), default=4, show_default=True)
@click.option("--rows", type=click.IntRange(1, 20), default=5, show_default=True)
@click.option("--caption", type=click.Choice(["name", "caption", "date", "none"]), default="name", show_default=True)
@click.option("--stars/--no-stars", default=True, show_default=True, help="Stars below each picture.")
@click.option("--title", default="", help="At the head of each page.")
@click.option("--page-numbers/--no-page-numbers", default=True, show_default=True)
@json_option
@pass_app
def contact_sheet(  # noqa: PLR0917 - click hands each option over by its name
    app: App,
    files: tuple[Path, ...],
    search: str | None,
    album: str | None,
    everything: bool,
    target: Path,
    paper: str,
    landscape: bool,
    columns: int,
    rows: int,
    caption: str,
    stars: bool,
    title: str,
    page_numbers: bool,
) -> int:
    """Lay photos out on pages to print, at 300 dots an inch: FILES, what a search finds, an album, or all.

    A .pdf holds all pages; of a .png there is one for each page. No file is overwritten.
    """
    from albumen.core.contact_sheet import Caption, Paper, SheetChoices, make_sheets

    size: Paper = next(one for one in get_args(Paper) if one == paper)
    below: Caption = next(one for one in get_args(Caption) if one == caption)
    choices = SheetChoices(size, landscape, columns, rows, below, stars, title, page_numbers)
    with app.session() as session:
        photo_ids = chosen_photos(session, files, search, album, everything=everything)
        steps = make_sheets(session.library, photo_ids, target.absolute(), choices)
        report = run_with_bar("Drawing pages", steps)
    document: dict[str, object] = {
        "files": [str(path) for path in report.files],
        "pages": report.pages,
        "photos": len(photo_ids),
        "failed": [{"path": str(path), "reason": reason} for path, reason in report.failed],
    }

    def human() -> None:
        for _, reason in report.failed:
            note(f"Error: {reason}")
        for path in report.files:
            click.echo(printable(f"Wrote {shown_path(path)}."))

    app.emit(document, human)
    return 1 if report.failed else 0

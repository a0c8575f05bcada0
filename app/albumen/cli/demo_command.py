"""`albumen demo`: a first look with nothing prepared."""

from __future__ import annotations

import os
from pathlib import Path

import click
from PIL import Image

from albumen.api import Hit, Query, UserError
from albumen.cli.app import App, pass_app
from albumen.cli.contact_sheet import write_contact_sheet
from albumen.cli.demo_photos import copy_demo_photos
from albumen.cli.display import has_viewer
from albumen.cli.index_commands import index_with_progress, print_report
from albumen.cli.output import note, printable, score_text, shown_path
from albumen.cli.search_commands import print_results, search_paths
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file, prepare_pillow
from albumen.core.paths import default_library
from albumen.core.photo_failure import PhotoFailure
from albumen.host.session import Session

DEFAULT_QUERY = "a motorcycle"
SHEET_PHOTOS = 10


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--query", default=DEFAULT_QUERY, show_default=True, help="What to search for where there is no display.")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Folder for the contact sheet; the current one when left out.",
)
@click.option("--no-window", is_flag=True, help="Search and write the contact sheet even where there is a display.")
@pass_app
def demo(app: App, folder: Path | None, query: str, output: Path, no_window: bool) -> int:
    """Index FOLDER, or photographs that Python packages ship, and open the window on it.

    The demo keeps a library of its own. Without a display it prints a search and writes a contact sheet instead.
    """
    library = app.library or default_library().with_name("Demo")
    session = app.opener(library, safe_mode=app.safe_mode)
    try:
        photos = _photos(folder, library)
        session.library.folders.add(photos)
        note(printable(f"Indexing {photos} into the library {library} ..."))
        report = index_with_progress(session, [photos])
        print_report(report)
        if not no_window and has_viewer():
            return app.run_window(session)
        _show_search(session, query, output)
    finally:
        session.close()
    return 0


def _photos(folder: Path | None, library: Path) -> Path:
    if folder is not None:
        return folder.absolute()
    target = library.absolute().with_name(f"{library.name}-photos")
    copy_demo_photos(target)
    return target


def _show_search(session: Session, query: str, output: Path) -> None:
    found = search_paths(session, Query(query), SHEET_PHOTOS)
    click.echo(printable(f"Search: {query}"))
    if not found:
        note("Nothing matches; these are the nearest photos.")
        found = search_paths(session, Query(query, show_all=True), SHEET_PHOTOS)
    print_results(found)
    sheet = output / "contact-sheet.png"
    write_contact_sheet(f"Search: {query}", [_picture(path, hit) for path, hit in found], sheet)
    click.echo(printable(f"Wrote {shown_path(sheet.absolute())}"))


def _picture(path: Path, hit: Hit) -> tuple[Image.Image, str]:
    prepare_pillow()
    try:
        image = decode_file(os.fsencode(path), DecodeSize(), DecodeLimits.for_this_machine()).image
    except PhotoFailure as failure:
        raise UserError(f"{path}: {failure.reason}") from failure
    return image, printable(f"{score_text(hit.score)}  {path.name}")[:34]

"""`albumen export`: copies of photos, or pictures made of them, to a folder."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_args

import click

from albumen.api import Progress, Query, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, progress_bar, shown_path

if TYPE_CHECKING:
    from albumen.core.export import ExportReport
    from albumen.core.export_picture import ExportFormat
    from albumen.host.session import Session

R = TypeVar("R")
_FORMATS = ("original", "jpeg", "webp", "png", "tiff", "avif")  # here, so that --help loads no decoder
_METADATA = ("all", "no-location", "copyright-only", "none")
_CORNERS = ("bottom-right", "bottom-left", "top-right", "top-left", "center")


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--search", "search", metavar="QUERY", help="The photos that this search finds, best first.")
@click.option("--album", metavar="NAME", help="The photos of this album.")
@click.option("--all", "everything", is_flag=True, help="The whole library.")
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="jpeg", show_default=True)
@click.option(
    "--size", type=click.IntRange(min=0), default=0, metavar="N", help="Longer side in pixels at most; never enlarged."
)
@click.option("--quality", type=click.IntRange(1, 100), default=90, show_default=True)
@click.option("--metadata", type=click.Choice(_METADATA), default="all", show_default=True, help="What the copies say.")
@click.option("--watermark", metavar="TEXT", help="A text over each picture.")
@click.option("--corner", type=click.Choice(_CORNERS), default="bottom-right", show_default=True)
@click.option("--opacity", type=click.FloatRange(0, 1, min_open=True), default=0.6, show_default=True)
@click.option(
    "--mark-size",
    type=click.FloatRange(0.01, 0.3),
    default=0.04,
    show_default=True,
    help="Height of the watermark, a part of the shorter side.",
)
@click.option(
    "--name",
    "pattern",
    metavar="PATTERN",
    default="{name}",
    show_default=True,
    help='Of the new names, for instance "{date:%Y-%m-%d}_{name}_{number:03}".',
)
@click.option("--sidecars", is_flag=True, help="With originals, copy sidecars and the clips of Live Photos too.")
@json_option
@pass_app
def export(  # noqa: PLR0917 - click hands each option over by its name
    app: App,
    files: tuple[Path, ...],
    search: str | None,
    album: str | None,
    everything: bool,
    folder: Path,
    form: ExportFormat,
    size: int,
    quality: int,
    metadata: str,
    watermark: str | None,
    corner: str,
    opacity: float,
    mark_size: float,
    pattern: str,
    sidecars: bool,
) -> int:
    """Export photos to a folder: FILES (photos or folders), what a search finds, an album, or all.

    Pictures are upright and in sRGB. Videos, and originals with --format original, are copied as they are. No file is
    overwritten: a name that is taken gets a number. A pattern may name {name}, {number}, {date}, {camera}, {lens},
    {folder}, {rating}, {label}, {caption}, {width} and {height}.
    """
    from albumen.core.export import ExportChoices, export_photos
    from albumen.core.export_metadata import MetadataChoice
    from albumen.core.export_watermark import Corner, Watermark

    kept: MetadataChoice = next(one for one in get_args(MetadataChoice) if one == metadata)
    place: Corner = next(one for one in get_args(Corner) if one == corner)
    mark = None if watermark is None else Watermark(watermark, place, opacity, mark_size)
    choices = ExportChoices(form, size, quality, kept, mark, pattern, sidecars)
    choices.check()
    with app.session() as session:
        photo_ids = chosen_photos(session, files, search, album, everything=everything)
        if form != "original" and size == 0:
            note(f"Exporting {len(photo_ids)} photo(s) in full size.")
        report = run_with_bar("Exporting", export_photos(session.library, photo_ids, folder.absolute(), choices))
    app.emit(_document(report), lambda: _print(report))
    return 1 if report.failed else 0


def chosen_photos(
    session: Session, files: tuple[Path, ...], search: str | None, album: str | None, *, everything: bool
) -> list[int]:
    """The photos that the owner means: those of one of the ways to say it.

    Raises:
        UserError: The library does not know one of them, or there are none.
        click.UsageError: None of the ways was used, or two.
    """
    ways = [bool(files), search is not None, album is not None, everything]
    if sum(ways) != 1:
        raise click.UsageError("say which photos in one way: FILES, --search QUERY, --album NAME or --all")
    photos = session.library.photos
    if files:
        return _named(session, files)
    if album is not None:
        record = session.library.albums.get(album)
        smart = record.kind == "smart"
        ids = session.host.smart_albums.members(record) if smart else photos.ids(album=record.id)
        found = [int(one) for one in ids]
    elif search is not None:
        found = [hit.photo_id for hit in session.host.search(Query(search), max(photos.count(), 1))]
    else:
        found = [int(one) for one in photos.ids()]
    if not found:
        raise UserError("There are no photos to work on: nothing was found.")
    return found


def run_with_bar(title: str, steps: Generator[Progress, None, R]) -> R:
    """Go through a generator with a progress bar on standard error; gives what it returns."""
    with progress_bar(title) as bar:
        while True:
            try:
                bar.show(next(steps))
            except StopIteration as stop:
                result: R = stop.value
                return result


def _named(session: Session, files: tuple[Path, ...]) -> list[int]:
    found: dict[int, None] = {}
    for path in files:
        here = path.absolute()
        if here.is_dir():
            inside = session.library.photos.ids(folder=here, order="name")
            if not len(inside):
                raise UserError(f"{path}: the library knows no photos in this folder; add it with: albumen add FOLDER")
            found.update((int(one), None) for one in inside)
        elif (record := session.library.photos.by_path(here)) is not None:
            found[record.id] = None
        else:
            raise UserError(f"{path}: the library does not know this photo; add its folder with: albumen add FOLDER")
    return list(found)


def _document(report: ExportReport) -> dict[str, object]:
    return {
        "folder": str(report.folder),
        "exported": [
            {"path": str(one.source), "target": str(one.target), "beside": [str(path) for path in one.beside]}
            for one in report.written
        ],
        "failed": [{"path": str(one.source), "reason": one.problem} for one in report.failed],
    }


def _print(report: ExportReport) -> None:
    for one in report.failed:
        note(f"Error: {one.problem}")
    beside = sum(len(one.beside) for one in report.written)
    with_them = f", and {beside} beside them" if beside else ""
    click.echo(printable(f"Exported {len(report.written)} photo(s) to {shown_path(report.folder)}{with_them}."))

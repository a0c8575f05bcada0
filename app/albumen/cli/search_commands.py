"""`albumen search`."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import click

from albumen.api import Hit, Query, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, score_text, shown_path, table
from albumen.core.query import HEAVIEST, QueryError, parse, sentence
from albumen.host.session import Session

DEFAULT_LIMIT = 20


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("words", metavar="[TEXT]...", nargs=-1)
@click.option(
    "--limit", type=click.IntRange(min=1), default=DEFAULT_LIMIT, show_default=True, help="At most N results."
)
@click.option(
    "--image",
    "images",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Search by this picture too; may be repeated.",
)
@click.option(
    "--weight",
    "weights",
    multiple=True,
    type=click.FloatRange(min=0, max=HEAVIEST, min_open=True),
    metavar="W",
    help="How much the picture counts, 1 if not said; the first --weight is for the first --image, and so on.",
)
@click.option("--all", "show_all", is_flag=True, help="Rank everything, also what does not match.")
@click.option("--explain", is_flag=True, help="Say first what was understood.")
@click.option("--save", metavar="NAME", help="Keep TEXT as a smart album of this name.")
@json_option
@pass_app
def search(  # noqa: PLR0917 - click hands each option over by its name
    app: App,
    words: tuple[str, ...],
    limit: int,
    images: tuple[Path, ...],
    weights: tuple[float, ...],
    show_all: bool,
    explain: bool,
    save: str | None,
) -> None:
    """Find photos by what they show and by what is known of them.

    TEXT is plain words: `albumen search dog on the beach`. A minus takes something out, as in `dog -people`; a plus
    asks for both, as in `dog +beach`; a number says how much each counts, as in `sunset^2 +beach^0.5`. Conditions
    narrow it down: `tag:holiday rating>=4 date:2019..2021 folder:Italy camera:X100V format:raw has:gps is:favourite
    near:48.85,2.35,10km`, with OR, NOT and parentheses.
    """
    text = " ".join(words)
    if not text.strip() and not images:
        raise click.UsageError("say what to search for: a text, or a picture with --image FILE")
    if len(weights) > len(images):
        raise click.UsageError("there are more weights than pictures; each --weight is for one --image")
    for image in images:
        if not image.is_file():
            raise UserError(f"{image}: there is no such picture to search by")
    understood = _read(text)
    with app.session(only_search=True) as session:
        if save is not None:
            session.library.albums.create(save, kind="smart", query=text)
        counts = (*weights, *(1.0,) * (len(images) - len(weights)))
        query = Query(text, tuple(image.absolute() for image in images), show_all, image_weights=counts)
        found = search_paths(session, query, limit)
        written = session.host.written(query, [hit.photo_id for _, hit in found])
        model = session.encoder.name
    document: dict[str, object] = {
        "query": text,
        "model": model,
        "results": [
            {
                "path": str(path),
                "score": hit.score,
                "match": hit.match,
                "text_in_picture": hit.photo_id in written,
            }
            for path, hit in found
        ],
    }
    if explain:
        document["understood"] = understood
        note(understood + ".")
    app.emit(document, lambda: print_results(found, written))


def _read(text: str) -> str:
    """What a query asks for; one that cannot be understood is shown with a mark under the character."""
    try:
        return sentence(parse(text))
    except QueryError as error:
        raise UserError(printable(f"{error}\n{error.pointer()}")) from error


def search_paths(session: Session, query: Query, limit: int) -> list[tuple[Path, Hit]]:
    """Search, and where each photo found lies, best first."""
    hits = session.host.search(query, limit)
    paths = {record.id: record.path for record in session.library.photos.get_many([hit.photo_id for hit in hits])}
    return [(path, hit) for hit in hits if (path := paths.get(hit.photo_id)) is not None]


def print_results(found: list[tuple[Path, Hit]], written: Collection[int] = ()) -> None:
    """Show what was found as a table; of the photos `written` it is said that they match by text in the picture."""
    if not found:
        note("Nothing found. To see the nearest photos anyway, add --all.")
        return
    rows = [
        (score_text(hit.score), hit.match + (", text" if hit.photo_id in written else ""), shown_path(path))
        for path, hit in found
    ]
    table(["score", "match", "photo"], rows, numbers=["score"])

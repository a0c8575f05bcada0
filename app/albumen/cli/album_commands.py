"""`albumen album ...`: albums by hand, and what plugins do with them: their command "album-x" is `albumen album x`."""

from __future__ import annotations

from pathlib import Path

import click

from albumen.api import UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.lazy_group import LazyGroup
from albumen.cli.output import note, printable, shown_path, table
from albumen.cli.photo_files import photo_ids
from albumen.core.records import AlbumRecord
from albumen.host.session import Session

_PREFIX = "album-"

FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))


def _of_plugins(name: str) -> click.Command | None:
    from albumen.cli.plugin_commands import command_of_plugin

    return command_of_plugin(_PREFIX + name)


def _names_of_plugins() -> list[str]:
    from albumen.cli.plugin_commands import names_of_plugin_commands

    return [name.removeprefix(_PREFIX) for name in names_of_plugin_commands() if name.startswith(_PREFIX)]


@click.group(cls=LazyGroup, lazy={}, fallback=_of_plugins, more=_names_of_plugins)
def album() -> None:
    """Make, fill and teach albums."""


@album.command("list")
@click.argument("name", required=False)
@json_option
@pass_app
def list_albums(app: App, name: str | None) -> None:
    """List the albums, or the photos of the album NAME."""
    with app.session() as session:
        if name is not None:
            chosen = session.library.albums.get(name)
            smart = chosen.kind == "smart"
            ids = session.host.smart_albums.members(chosen) if smart else session.library.albums.members(name)
            records = session.library.photos.get_many(ids.tolist())
            paths = [record.path for record in records if record.path is not None]
        else:
            albums = [(one, _count(session, one)) for one in session.library.albums.all()]
    if name is not None:
        app.emit(
            {"album": name, "photos": [str(path) for path in paths]},
            lambda: click.echo("\n".join(shown_path(path) for path in paths)) if paths else None,
        )
        return
    document = {
        "albums": [
            {"name": one.name, "kind": one.kind, "photos": count} | ({"query": one.query} if one.query else {})
            for one, count in albums
        ]
    }

    def human() -> None:
        if albums:
            rows = [(one.name, "?" if count is None else count, one.query) for one, count in albums]
            table(["album", "photos", "search"], rows, numbers=["photos"])
        else:
            note("There are no albums yet. Make one with: albumen album create NAME")

    app.emit(document, human)


def _count(session: Session, album: AlbumRecord) -> int | None:
    """How many photos an album holds; None, and a note, where a smart one cannot be told."""
    if album.kind != "smart":
        return album.count
    try:
        return len(session.host.smart_albums.members(album))
    except UserError as error:
        note(f"{album.name}: {error}")
        return None


@album.command()
@click.argument("name")
@json_option
@pass_app
def create(app: App, name: str) -> None:
    """Make an empty album."""
    with app.session() as session:
        record = session.library.albums.create(name)
    app.emit({"album": record.name, "photos": 0}, lambda: click.echo(printable(f"Made the album {record.name}.")))


@album.command("add")
@click.argument("name")
@FILES
@json_option
@pass_app
def add_photos(app: App, name: str, files: tuple[Path, ...]) -> None:
    """Put photos in the album NAME, which is made if need be."""
    with app.session() as session:
        ids = photo_ids(session, files)
        if name not in {one.name for one in session.library.albums.all()}:
            session.library.albums.create(name)
        changed = session.library.albums.add(name, ids)
        count = session.library.albums.get(name).count
    app.emit(
        {"album": name, "added": len(changed), "photos": count},
        lambda: click.echo(printable(f"Added {len(changed)} photo(s); {name} now holds {count}.")),
    )


@album.command("remove")
@click.argument("name")
@FILES
@json_option
@pass_app
def remove_photos(app: App, name: str, files: tuple[Path, ...]) -> None:
    """Take photos out of the album NAME; the files stay where they are."""
    with app.session() as session:
        changed = session.library.albums.remove(name, photo_ids(session, files))
        count = session.library.albums.get(name).count
    app.emit(
        {"album": name, "removed": len(changed), "photos": count},
        lambda: click.echo(printable(f"Took out {len(changed)} photo(s); {name} now holds {count}.")),
    )

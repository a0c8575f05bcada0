"""`albumen gui`: the window."""

from __future__ import annotations

from pathlib import Path

import click

from albumen.api import UserError
from albumen.cli.app import App, pass_app
from albumen.cli.display import has_display


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@pass_app
def gui(app: App, paths: tuple[Path, ...]) -> int:
    """Open the window. This is also what happens without a command.

    PATHS are photos, which are shown large with those of their folder, also where the library does not know them, and
    folders, which are added after a question. A window of this library that is open already gets them.
    """
    if not has_display():
        raise UserError(
            "There is no display to open the window on; log in to a desktop, or use the command line: albumen --help"
        )
    with app.session() as session:
        return app.run_window(session, paths) if paths else app.run_window(session)

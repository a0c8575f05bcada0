"""`albumen gui`: the window."""

from __future__ import annotations

import click

from albumen.api import UserError
from albumen.cli.app import App, pass_app
from albumen.cli.display import has_display


@click.command()
@pass_app
def gui(app: App) -> int:
    """Open the window. This is also what happens without a command."""
    if not has_display():
        raise UserError(
            "There is no display to open the window on; log in to a desktop, or use the command line: albumen --help"
        )
    with app.session() as session:
        return app.run_window(session)

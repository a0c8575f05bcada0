"""`albumen gui`: the window."""

from __future__ import annotations

import click

from albumen.cli.app import App, pass_app


@click.command()
@pass_app
def gui(app: App) -> int:
    """Open the window. This is also what happens without a command."""
    with app.session() as session:
        return app.run_window(session)

"""`albumen tags`: which tags there are."""

from __future__ import annotations

import click

from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, table


@click.command()
@json_option
@pass_app
def tags(app: App) -> None:
    """List the tags and on how many photos each stands."""
    with app.session() as session:
        counts = session.library.tags.counts()
    document = {
        "tags": [{"name": count.name, "photos": count.accepted, "suggested": count.suggested} for count in counts]
    }

    def human() -> None:
        if counts:
            rows = [(count.name, count.accepted, count.suggested) for count in counts]
            table(["tag", "photos", "suggested"], rows, numbers=["photos", "suggested"])
        else:
            note("There are no tags yet.")

    app.emit(document, human)

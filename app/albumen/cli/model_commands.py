"""`albumen models ...`: which models there are, and which one looks at the photos."""

from __future__ import annotations

from pathlib import Path

import click

from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, table
from albumen.host.app_settings import MODEL


@click.group()
def models() -> None:
    """List, choose and take in models."""


@models.command("list")
@click.option("--installed", "only_installed", is_flag=True, help="Only those on this machine.")
@json_option
@pass_app
def list_models(app: App, only_installed: bool) -> None:
    """List the models: those on this machine first, then those known by name."""
    with app.session() as session:
        entries = [entry for entry in session.models.all() if entry.installed or not only_installed]
        chosen = session.settings.get(MODEL)
    document = {
        "models": [
            {
                "name": entry.name,
                "dim": entry.dim,
                "license": entry.license,
                "installed": entry.installed,
                "active": entry.name == chosen,
            }
            for entry in entries
        ]
    }

    def human() -> None:
        rows = [
            (entry.name, entry.dim, entry.license, _state(installed=entry.installed, active=entry.name == chosen))
            for entry in entries
        ]
        table(["model", "dimensions", "licence", "state"], rows, numbers=["dimensions"])

    app.emit(document, human)


@models.command()
@click.argument("name")
@json_option
@pass_app
def use(app: App, name: str) -> None:
    """Let the model NAME look at the photos from now on. What other models have seen is kept."""
    with app.session() as session:
        encoder = session.use_model(name)
        unseen = len(session.library.vectors.missing(encoder.model_id))
    app.emit({"model": name, "unseen": unseen}, lambda: click.echo(f"Albumen now uses {name}."))
    if unseen:
        note(f"It has not seen {unseen} photos yet; let it look at them with: albumen index")


@models.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--name", help="What to call it; the file's name when left out.")
@click.option("--license", "license_name", default="", help="The licence of its weights.")
@json_option
@pass_app
def import_model(app: App, path: Path, name: str | None, license_name: str) -> None:
    """Copy a checkpoint in: a file, or a folder in the form of open_clip or Hugging Face."""
    with app.session() as session:
        entry = session.models.take_in(path, name, license_name)
    app.emit(
        {"name": entry.name, "dim": entry.dim, "license": entry.license},
        lambda: click.echo(f"Took in {entry.name}. Use it with: albumen models use {entry.name}"),
    )


def _state(*, installed: bool, active: bool) -> str:
    if active:
        return "active" if installed else "chosen, but not on this machine"
    return "installed" if installed else "-"

"""`albumen models ...`: which models there are, and which one looks at the photos."""

from __future__ import annotations

from pathlib import Path

import click

from albumen.api import Progress
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, progress_bar, table
from albumen.core.errors import UserError
from albumen.host.app_settings import BUNDLED_MODEL, MODEL, PRECISION


@click.group()
def models() -> None:
    """List, choose and take in models."""


@models.command("list")
@click.option("--installed", "only_installed", is_flag=True, help="Only those on this machine.")
@click.option("--all", "everything", is_flag=True, help="Every model known by name, not only the recommended ones.")
@json_option
@pass_app
def list_models(app: App, only_installed: bool, everything: bool) -> None:
    """List the models: those on this machine first, then recommended ones. JSON has every model known by name."""
    with app.session() as session:
        entries = [entry for entry in session.models.all() if entry.installed or not only_installed]
        chosen, precision = session.settings.get(MODEL), session.settings.get(PRECISION)
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
        shown = [one for one in entries if everything or one.installed or one.recommended]
        rows = [
            (
                entry.name,
                entry.dim,
                f"{entry.size / 1e6:,.0f} MB",
                entry.license,
                _state(entry.name, entry.installed, precision if entry.name == chosen else ""),
            )
            for entry in shown
        ]
        table(["model", "dimensions", "size", "licence", "state"], rows, numbers=["dimensions", "size"])
        if len(shown) < len(entries):
            note(f"{len(entries) - len(shown)} more are known by name; see them with: albumen models list --all")

    app.emit(document, human)


@models.command()
@click.argument("name")
@click.option(
    "--precision",
    type=click.Choice(PRECISION.choices or ()),
    help="How exactly it computes: float32, bfloat16 or int8, which is fastest; see docs/performance.md.",
)
@json_option
@pass_app
def use(app: App, name: str, precision: str | None) -> None:
    """Let the model NAME look at the photos from now on. What other models, and precisions, have seen is kept."""
    with app.session() as session:
        before = session.settings.get(PRECISION)
        session.settings.set(PRECISION, precision or before)
        try:
            encoder = session.use_model(name)
        except UserError:
            session.settings.set(PRECISION, before)
            raise
        unseen = len(session.library.vectors.missing(encoder.model_id))
    app.emit({"model": name, "unseen": unseen}, lambda: click.echo(f"Albumen now uses {name}."))
    if unseen:
        note(f"It has not seen {unseen} photos yet; let it look at them with: albumen index")


@models.command()
@click.argument("name")
@json_option
@pass_app
def download(app: App, name: str) -> None:
    """Fetch the public model NAME from the Hugging Face hub. Nothing else in Albumen uses the network."""
    with app.session() as session, progress_bar(f"Fetching {name} (MB)") as line:
        entry = session.models.download(name, lambda done, total: line.show(Progress(done // 10**6, total // 10**6)))
    app.emit(
        {"name": entry.name, "dim": entry.dim, "license": entry.license},
        lambda: click.echo(f"Fetched {entry.name} ({entry.license}). Use it with: albumen models use {entry.name}"),
    )


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


def _state(name: str, installed: bool, precision: str) -> str:
    """In words; `precision` is that of the chosen model, "" for the others."""
    words = ["bundled, basic"] if name == BUNDLED_MODEL else ["installed"] if installed else []
    if precision:
        words.append("active" if installed else "chosen, but not on this machine")
        words += [precision] if precision != "auto" else []
    return ", ".join(words) or "-"

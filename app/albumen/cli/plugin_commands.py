"""`albumen plugins ...`, and the commands that plugins bring."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from albumen.api import UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, table
from albumen.cli.plugin_run import click_command
from albumen.cli.plugin_settings import settings
from albumen.cli.plugin_template import write_plugin
from albumen.core.paths import plugin_folder
from albumen.host.discovery import discover
from albumen.host.manifest import CommandSpec

CHECK_SECONDS: Final = 300


@click.group()
def plugins() -> None:
    """List, enable, disable, write and check plugins."""


plugins.add_command(settings)


@plugins.command("list")
@json_option
@pass_app
def list_plugins(app: App) -> None:
    """List every plugin that was found, with its state and the reason for it."""
    with app.session() as session:
        found = session.host.plugins()
    document = {
        "plugins": [
            {"id": one.id, "version": one.version, "api": one.api, "state": one.state, "reason": one.reason}
            for one in found
        ]
    }
    rows = [(one.id, one.version, one.state, ", ".join(one.permissions) or "-", one.reason) for one in found]
    app.emit(document, lambda: table(["plugin", "version", "state", "permissions", "reason"], rows))


@plugins.command()
@click.argument("plugin_id", metavar="PLUGIN")
@click.option("--yes", is_flag=True, help="Do not ask about its permissions.")
@pass_app
def enable(app: App, plugin_id: str, yes: bool) -> None:
    """Enable a plugin, after showing what it asks for."""
    with app.session() as session:
        manifest = session.host.manifest(plugin_id)
        if manifest.permissions and not yes:
            note(f"{manifest.name} asks for: {', '.join(manifest.permissions)}.")
            note("Permissions are what a plugin says it needs, not a wall: its code can do what you can do.")
            click.confirm("Enable it?", abort=True, err=True)
        session.host.enable(plugin_id)
    app.say(f"Enabled {manifest.name}.")


@plugins.command()
@click.argument("plugin_id", metavar="PLUGIN")
@pass_app
def disable(app: App, plugin_id: str) -> None:
    """Disable a plugin; what it tagged stays."""
    with app.session() as session:
        session.host.disable(plugin_id)
    app.say(f"Disabled {plugin_id}.")


@plugins.command()
@click.argument("plugin_id", metavar="PLUGIN")
@click.option("--data", "remove_data", is_flag=True, help="Also delete its settings, its log and what it has stored.")
@pass_app
def uninstall(app: App, plugin_id: str, remove_data: bool) -> None:
    """Delete a plugin from the plugin folder; what it tagged stays."""
    with app.session() as session:
        session.host.uninstall(plugin_id, remove_data=remove_data)
    app.say(f"Removed {plugin_id}.")


@plugins.command()
@click.argument("plugin_id", metavar="PLUGIN")
@pass_app
def log(app: App, plugin_id: str) -> None:
    """Print the end of what a plugin has logged."""
    with app.session() as session:
        text = session.host.log_text(plugin_id)
    app.emit({"log": text}, lambda: click.echo(printable(text), nl=False))


@plugins.command()
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Make the folder NAME in here; the current folder when left out.",
)
@pass_app
def new(app: App, name: str, into: Path) -> None:
    """Write a complete plugin with tests, to start your own from."""
    folder = write_plugin(name, into)
    app.say(printable(f"Wrote {folder}. Check it with: albumen plugins check {folder / name}"))


@plugins.command()
@click.argument("path", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--seconds", type=click.IntRange(min=1), default=CHECK_SECONDS, show_default=True, help="Time limit.")
def check(path: Path, seconds: int) -> int:
    """Run the contract tests on the plugin in the folder PATH (the one with plugin.toml).

    They run in a process of their own, which is ended when it takes too long.
    """
    if importlib.util.find_spec("pytest") is None:
        raise UserError("Checking a plugin needs pytest; install it with: pip install pytest")
    command = [
        *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header"),
        *("-c", os.devnull, "--rootdir", str(path), "--pyargs", "albumen.testing.check_plugin"),
        *("--albumen-plugin", str(path.absolute())),
    ]
    try:
        done = subprocess.run(command, check=False, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        raise UserError(
            f"{path}: the contract tests did not end within {seconds} seconds; something in the plugin hangs, or give"
            " more time with --seconds"
        ) from error
    return 0 if done.returncode == 0 else 1


def command_of_plugin(name: str) -> click.Command | None:
    """The command that a plugin's manifest declares under this name; no plugin's code runs until it is called."""
    return next((click_command(spec) for spec in _declared() if spec.id == name), None)


def names_of_plugin_commands() -> list[str]:
    """What plugins add to the command line."""
    return sorted({spec.id for spec in _declared()})


def _declared() -> Iterator[CommandSpec]:
    for candidate in discover(plugin_folder()):
        yield from candidate.manifest.commands if candidate.manifest else ()

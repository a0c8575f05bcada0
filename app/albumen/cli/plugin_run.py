"""Running a plugin's command from the command line: what `albumen COMMAND` does for commands that plugins bring."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from albumen.api import CommandResult, Invocation
from albumen.api.records import OptionValue
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import printable, progress_bar
from albumen.cli.photo_files import photo_ids
from albumen.host.manifest import CommandSpec, OptionSpec


def run_plugin_command(
    app: App,
    command_id: str,
    *,
    title: str,
    files: Sequence[Path] = (),
    arguments: Sequence[str] = (),
    options: Mapping[str, OptionValue] | None = None,
) -> CommandResult:
    """Run a command of an active plugin with a progress bar, and give its result; `app.emit` then prints it.

    Args:
        app: The command line.
        command_id: As in the plugin's manifest.
        title: What the progress bar says.
        files: The photos it is for.
        arguments: Its words.
        options: By name.

    Raises:
        UserError: No active plugin has the command, a file is not in the library, or the command has a sentence.
    """
    with app.session() as session, progress_bar(title) as line:
        invocation = Invocation(
            tuple(photo_ids(session, files)), tuple(arguments), options=dict(options or {}), progress=line.show
        )
        return session.host.run_command(command_id, invocation)


def emit_result(app: App, result: CommandResult) -> None:
    """Print a command's result: its data as JSON, or its text."""
    app.emit(dict(result.data), lambda: click.echo(printable(result.text)) if result.text else None)


def click_command(spec: CommandSpec) -> click.Command:
    """The command as the manifest declares it; no plugin's code runs until it is called."""

    def run(app: App, files: tuple[Path, ...] = (), arguments: tuple[str, ...] = (), **values: Any) -> None:
        options = {option.name: _value(option, values[_key(option)]) for option in spec.options}
        given = {name: value for name, value in options.items() if value is not None}
        result = run_plugin_command(app, spec.id, title=spec.title, files=files, arguments=arguments, options=given)
        emit_result(app, result)

    decorated: Callable[..., Any] = pass_app(run)
    decorated = json_option(decorated)
    if spec.arguments:
        many = spec.arguments.endswith("...")
        decorated = click.argument(
            "arguments",
            metavar=f"[{spec.arguments}]" if many else spec.arguments,
            nargs=-1 if many else 1,
            required=not many,
            callback=_as_tuple,
        )(decorated)
    for option in reversed(spec.options):
        decorated = _click_option(option)(decorated)
    if spec.photos:
        path = click.Path(path_type=Path)
        decorated = click.option("--photo", "files", multiple=True, type=path, help="For this photo; may be repeated.")(
            decorated
        )
    text = spec.help or f"{spec.title}."
    return click.command(spec.id, help=text, short_help=f"{spec.title}.")(decorated)


def _as_tuple(_ctx: click.Context, _parameter: click.Parameter, value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _key(option: OptionSpec) -> str:
    return f"option_{option.name.replace('-', '_')}"


def _click_option(option: OptionSpec) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    names = (f"--{option.name}", _key(option))
    if option.type == "bool":
        return click.option(*names, is_flag=True, help=option.help)
    kinds: dict[str, Any] = {"int": int, "float": float, "str": str, "path": click.Path(path_type=Path)}
    kind = click.Choice(option.choices) if option.choices else kinds[option.type]
    shown = option.default is not None
    return click.option(
        *names, type=kind, default=option.default, multiple=option.multiple, show_default=shown, help=option.help
    )


def _value(option: OptionSpec, value: Any) -> OptionValue | None:
    if option.multiple:
        texts = [str(one.absolute()) if isinstance(one, Path) else str(one) for one in value]
        return tuple(texts) or None
    if isinstance(value, Path):
        return str(value.absolute())
    assert value is None or isinstance(value, bool | int | float | str)
    return value

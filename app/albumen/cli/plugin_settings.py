"""`albumen plugins settings`: what the window's form shows, on the command line."""

from __future__ import annotations

import time
from typing import Any, Final

import click

from albumen.api import Progress, SettingValue, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import printable, progress_bar, table
from albumen.core.settings import Setting
from albumen.host.session import Session

SWITCHES: Final = {
    **dict.fromkeys(("true", "on", "yes", "1"), True),
    **dict.fromkeys(("false", "off", "no", "0"), False),
}
HEARD_SECONDS: Final = 30.0
POLL_SECONDS: Final = 0.05


@click.command()
@click.argument("plugin_id", metavar="PLUGIN")
@click.argument("key", required=False)
@click.argument("value", required=False)
@click.option("--reset", is_flag=True, help="Set KEY back to what it was at first.")
@json_option
@pass_app
def settings(app: App, plugin_id: str, key: str | None, value: str | None, reset: bool) -> None:
    """List the settings of a plugin, or set KEY to VALUE.

    Switches are on or off. What a change brings about, as tags that are suggested anew, is waited for.
    """
    with app.session() as session:
        specs = {spec.key: spec for spec, _ in session.host.settings(plugin_id)}
        if key is not None and key not in specs:
            raise UserError(f"{plugin_id} has no setting {key!r}; it has {', '.join(specs) or 'none'}")
        if key is not None and (reset or value is not None):
            if reset and value is not None:
                raise click.UsageError("Give a value or --reset, not both.")
            session.host.set_setting(plugin_id, key, specs[key].default if reset else parsed(specs[key], str(value)))
            _wait(session, plugin_id)
        found = [(spec, now) for spec, now in session.host.settings(plugin_id) if key in {None, spec.key}]
    document = {
        "plugin": plugin_id,
        "settings": [
            {"key": spec.key, "value": now, "default": spec.default, "label": spec.label, "help": spec.help}
            for spec, now in found
        ],
    }
    rows = [(spec.key, printable(_shown(now)), spec.label) for spec, now in found]
    app.emit(document, lambda: table(["setting", "value", "what it is"], rows))


def parsed(spec: Setting[Any], text: str) -> SettingValue:
    """A value as it is written on the command line.

    Raises:
        UserError: It is none for this setting.
    """
    kind = type(spec.default)
    try:
        value: SettingValue = SWITCHES[text.lower()] if kind is bool else kind(text)
    except (KeyError, ValueError) as error:
        wanted = {bool: "on or off", int: "a whole number", float: "a number"}[kind]
        raise UserError(f"{spec.key} must be {wanted}, not {text!r}") from error
    if problem := spec.problem_with(value):
        raise UserError(f"{spec.key} {problem}")
    return value


def _shown(value: SettingValue) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


def _wait(session: Session, plugin_id: str) -> None:
    """Let the plugin hear of the change, and what it began because of it end."""
    if any(one.id == plugin_id and one.state == "active" for one in session.host.plugins()):
        session.host.runtime(plugin_id).events.drain(HEARD_SECONDS)
    with progress_bar("Working") as line:
        while busy := [job for job in session.jobs.all() if job.state in {"queued", "running"}]:
            line.show(Progress(busy[0].done, busy[0].total, busy[0].text))
            time.sleep(POLL_SECONDS)

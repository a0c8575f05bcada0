"""What every command gets: how to open the library, and whether to speak JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from albumen.cli.output import note

if TYPE_CHECKING:
    from albumen.host.session import Session


class SessionOpener(Protocol):
    """How the composition root opens a library."""

    def __call__(self, library_dir: Path | None, /, *, safe_mode: bool = False, only_search: bool = False) -> Session:
        """Open it."""


@dataclass(frozen=True, slots=True)
class App:
    """The options before the command, and what the composition root hands in.

    Attributes:
        opener: Opens the library.
        run_window: Opens the window on a session, with paths to show if there are any; gives its exit status when it
            closes.
        library: The library's folder; None for the default one.
        as_json: Print one JSON document instead of tables.
        safe_mode: Leave out plugins that do not come with Albumen.
    """

    opener: SessionOpener
    run_window: Callable[..., int]
    library: Path | None = None
    as_json: bool = False
    safe_mode: bool = False

    @contextmanager
    def session(self, *, only_search: bool = False) -> Iterator[Session]:
        """The library, open inside the block.

        Args:
            only_search: Nothing but a search is wanted of plugins.
        """
        session = self.opener(self.library, safe_mode=self.safe_mode, only_search=only_search)
        try:
            yield session
        finally:
            session.close()

    def emit(self, document: Mapping[str, object], human: Callable[[], None]) -> None:
        """Print a command's result: the JSON document, or what `human` prints."""
        if self.as_json:
            click.echo(json.dumps(document, indent=2))
        else:
            human()

    def say(self, text: str) -> None:
        """A line for people: on standard output, or on standard error where that holds JSON."""
        if self.as_json:
            note(text)
        else:
            click.echo(text)


def set_json(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    """Callback of `--json` after a command: the same as before it."""
    app = ctx.find_object(App)
    if value and app is not None:
        ctx.obj = replace(app, as_json=True)


json_option = click.option(
    "--json", "as_json", is_flag=True, expose_value=False, callback=set_json, help="Print one JSON document."
)
pass_app = click.pass_obj

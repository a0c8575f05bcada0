"""The command `albumen`: its options, its commands, and how it ends."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import click

from albumen import __version__
from albumen.api import Cancelled, UserError
from albumen.cli.app import App, SessionOpener
from albumen.cli.lazy_group import LazyGroup
from albumen.cli.output import note

log = logging.getLogger(__name__)

COMMANDS: Final = {
    "gui": "albumen.cli.window_commands:gui",
    "add": "albumen.cli.index_commands:add",
    "index": "albumen.cli.index_commands:index",
    "remove": "albumen.cli.index_commands:remove",
    "search": "albumen.cli.search_commands:search",
    "info": "albumen.cli.info_command:info",
    "metadata": "albumen.cli.metadata_commands:metadata",
    "tags": "albumen.cli.tag_commands:tags",
    "album": "albumen.cli.album_commands:album",
    "models": "albumen.cli.model_commands:models",
    "plugins": "albumen.cli.plugin_commands:plugins",
    "doctor": "albumen.cli.upkeep_commands:doctor",
    "backup": "albumen.cli.upkeep_commands:backup",
    "restore": "albumen.cli.upkeep_commands:restore",
    "duplicates": "albumen.cli.duplicates_command:duplicates",
    "export": "albumen.cli.export_command:export",
    "contact-sheet": "albumen.cli.contact_sheet_command:contact_sheet",
    "rename": "albumen.cli.relocate_commands:rename",
    "move": "albumen.cli.relocate_commands:move",
    "copy": "albumen.cli.relocate_commands:copy_photos",
    "trash": "albumen.cli.trash_commands:trash",
    "untrash": "albumen.cli.trash_commands:untrash",
    "demo": "albumen.cli.demo_command:demo",
}

DONE, FAILED, INTERRUPTED = 0, 1, 130


class _ReaderGoneError(Exception):
    """Whoever read our output has seen enough and closed the pipe."""


class _Root(LazyGroup):
    """Says `_ReaderGoneError` where click would end the process with status 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError as error:
            raise _ReaderGoneError from error
        return result


def build_cli(opener: SessionOpener, run_window: Callable[..., int]) -> click.Group:
    """The root command.

    Args:
        opener: Opens a library.
        run_window: Opens the window on a session, with paths to show if there are any.
    """

    @click.group(
        cls=_Root,
        lazy=COMMANDS,
        fallback=_plugin_command,
        more=_plugin_commands,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    @click.option(
        "--library",
        type=click.Path(file_okay=False, path_type=Path),
        envvar="ALBUMEN_LIBRARY",
        help="Folder of the library; also from ALBUMEN_LIBRARY.",
    )
    @click.option("--safe-mode", is_flag=True, help="Leave out plugins that do not come with Albumen.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    @click.version_option(__version__, prog_name="albumen")
    @click.pass_context
    def albumen(ctx: click.Context, library: Path | None, safe_mode: bool, as_json: bool) -> object:
        """Albumen: a desktop photo organizer that understands pictures.

        Nothing leaves this machine. Without a command it opens the window.
        """
        ctx.obj = App(opener, run_window, library, as_json=as_json, safe_mode=safe_mode)
        if ctx.invoked_subcommand is not None:
            return None
        from albumen.cli.window_commands import gui

        return ctx.invoke(gui)

    return albumen


def run_cli(cli: click.Group, arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit status: 0 done, 1 failed with one clear sentence, 2 usage, 130 Ctrl-C."""
    line = None if arguments is None else list(arguments)
    return status_of(lambda: cli.main(args=line, prog_name="albumen", standalone_mode=False))


def status_of(command: Callable[[], object]) -> int:
    """Run a command and give the exit status, having said what went wrong; see `run_cli`."""
    try:
        status = command()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt, Cancelled):
        note("Stopped.")
        return INTERRUPTED
    except UserError as error:
        note(f"Error: {error}")
        return FAILED
    except _ReaderGoneError:
        # Python would flush again at exit and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        log.exception("The command failed")
        note(f"Error: something went wrong inside Albumen ({type(error).__name__}: {error}); the log has the details.")
        return FAILED
    return status if isinstance(status, int) else DONE


def _plugin_command(name: str) -> click.Command | None:
    from albumen.cli.plugin_commands import command_of_plugin

    return command_of_plugin(name)


def _plugin_commands() -> list[str]:
    from albumen.cli.plugin_commands import names_of_plugin_commands

    return names_of_plugin_commands()

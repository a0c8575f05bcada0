"""Words for people: tables on standard output, notes and progress on standard error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from albumen.api import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bars


_WIDEST: Final = 4096


def printable(value: object) -> str:
    """Text that any terminal can show: bytes of a path that are no UTF-8 become question marks."""
    return str(value).encode("utf-8", "replace").decode("utf-8")


def note(text: str) -> None:
    """A line on standard error."""
    click.echo(printable(text), err=True)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, numbers: Sequence[str] = ()) -> None:
    """Print a table; columns named in `numbers` are set flush right. Piped, it is wide enough for every cell."""
    cells = [[printable(cell) for cell in row] for row in rows]
    lines = plain_table(columns, cells, numbers)
    if lines is None or (sys.stdout.isatty() and len(lines[0]) > shutil.get_terminal_size().columns):
        rich_table(columns, cells, numbers)
        return
    for number, line in enumerate(lines):
        click.secho(line, bold=True) if number == 0 else click.echo(line)


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[str]) -> list[str] | None:
    """The lines of a table, all of one width; None where characters are not all one column wide, which rich can tell.

    Importing rich takes longer than most searches, and most tables are plain.
    """
    if not all(cell.isascii() and cell.isprintable() for row in (columns, *rows) for cell in row):
        return None
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if name in numbers else cell.ljust(width)
            for name, cell, width in zip(columns, row, widths, strict=True)
        )
        for row in (columns, *rows)
    ]


def rich_table(columns: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[str]) -> None:
    """Print a table of any characters, folded where the terminal is narrower."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        grid.add_column(Text(column), justify="right" if column in numbers else "left", overflow="fold")
    for row in rows:
        grid.add_row(*map(Text, row))

    class PlainConsole(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError  # rich would end the process with status 1

    console = PlainConsole()
    if not console.is_terminal:
        unbounded = console.options.update(max_width=_WIDEST)
        console = PlainConsole(width=max(console.measure(grid, options=unbounded).maximum, 1))
    console.print(grid)


def score_text(score: float) -> str:
    """A score as people compare it."""
    return f"{score:.3f}"


@contextmanager
def progress_bar(title: str) -> Iterator[ProgressLine]:
    """A progress bar on standard error while the block runs; nothing where that is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    console = Console(stderr=True)
    bars = Bars(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[text]}", style="dim"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bars:
        yield ProgressLine(bars, title)


class ProgressLine:
    """One bar, fed with `albumen.api.Progress`."""

    def __init__(self, bars: Bars, title: str) -> None:
        self._bars = bars
        self._task = bars.add_task(title, total=None, text="")

    def show(self, progress: Progress) -> None:
        """Move the bar."""
        self._bars.update(
            self._task, completed=progress.done, total=progress.total or None, text=printable(progress.text)[:60]
        )


def shown_path(path: Path) -> str:
    """A path as people type it, relative to the current folder where it lies inside."""
    try:
        return printable(path.relative_to(Path.cwd()))
    except ValueError:
        return printable(path)

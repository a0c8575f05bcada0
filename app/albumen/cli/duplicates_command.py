"""`albumen duplicates`: copies, versions of one picture, and bursts, each group with the one to keep."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import click

from albumen.api import Progress
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import printable, progress_bar, shown_path
from albumen.core.bursts import Burst, find_bursts
from albumen.core.duplicates import ExactDuplicates, NearDuplicates, exact_duplicates, near_duplicates
from albumen.core.records import PhotoRecord

T = TypeVar("T")


@click.command()
@click.option("--near", is_flag=True, help="Also versions of one picture: scaled, compressed or edited.")
@click.option("--bursts", is_flag=True, help="Also shots of one moment.")
@json_option
@pass_app
def duplicates(app: App, near: bool, bursts: bool) -> None:
    """List photos that are there more than once, the one to keep first.

    Nothing is changed; move the others to the trash with `albumen trash`.
    """
    versions: list[NearDuplicates] = []
    stacks: list[Burst] = []
    with app.session() as session:
        copies = exact_duplicates(session.library)
        index = session.index() if near or bursts else None
        if near and index is not None:
            versions = _finished("Comparing photos", near_duplicates(session.library, index))
        if bursts:
            stacks = _finished("Stacking bursts", find_bursts(session.library, index))
    document = {"exact": [_copies(one) for one in copies]}
    if near:
        document["near"] = [_group(one.photos, one.photos[0], one.reason) for one in versions]
    if bursts:
        document["bursts"] = [_group(one.photos, one.best, one.reason) for one in stacks]
    app.emit(document, lambda: _print(copies, versions, stacks))


def _finished(title: str, work: Generator[Progress, None, list[T]]) -> list[T]:
    with progress_bar(title) as line:
        while True:
            try:
                line.show(next(work))
            except StopIteration as end:
                found: list[T] = end.value
                return found


def _copies(group: ExactDuplicates) -> dict[str, object]:
    paths = [str(file.path) for file in group.files]
    return {"keep": paths[0], "reason": group.reason, "paths": paths, "wasted": group.wasted}


def _group(photos: tuple[PhotoRecord, ...], best: PhotoRecord, reason: str) -> dict[str, object]:
    return {"keep": str(best.path), "reason": reason, "paths": [str(photo.path) for photo in photos]}


def _print(copies: list[ExactDuplicates], versions: list[NearDuplicates], stacks: list[Burst]) -> None:
    for copy in copies:
        _print_group("Copies", [file.path for file in copy.files], copy.files[0].path, copy.reason)
    for version in versions:
        _print_group("One picture", [photo.path for photo in version.photos], version.photos[0].path, version.reason)
    for stack in stacks:
        _print_group("One moment", [photo.path for photo in stack.photos], stack.best.path, stack.reason)
    wasted = sum(copy.wasted for copy in copies)
    if copies:
        have = "1 photo has" if len(copies) == 1 else f"{len(copies)} photos have"
        click.echo(f"{have} copies, which take {wasted / 1e6:.1f} MB.")
    elif not versions and not stacks:
        click.echo("No duplicates.")


def _print_group(title: str, paths: list[Path | None], best: Path | None, reason: str) -> None:
    click.echo(f"{title}:")
    for path in paths:
        kept = f"  (keep: {reason})" if path == best else ""
        click.echo(printable(f"  {shown_path(path) if path is not None else ''}{kept}"))

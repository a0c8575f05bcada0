"""`albumen add`, `index` and `remove`: which folders belong to the library, and bringing it up to date."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from albumen.api import Progress, UserError
from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable, progress_bar, shown_path
from albumen.core.index_engine import EngineName
from albumen.core.index_report import IndexReport
from albumen.core.indexer import Indexing
from albumen.host.session import Session

FAILURES_SHOWN = 10


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
@pass_app
def add(app: App, folders: tuple[Path, ...]) -> int:
    """Add folders of photos to the library and index them.

    The photos stay where they are and as they are. A folder that cannot be added is named, and the others still are.
    Plugins that look at new photos by themselves, as rules for folders do, do it at the end.
    """
    with app.session() as session:
        added, refused = [], 0
        for folder in folders:
            try:
                added.append(session.library.folders.add(folder).path)
            except UserError as error:
                note(f"Error: {error}")
                refused += 1
        if not added:
            return 1
        report = index_with_progress(session, added)
        analyze_with_progress(session)
    app.emit(report_document(report), lambda: print_report(report))
    return 1 if refused else 0


@click.command()
@click.option("--watch", is_flag=True, help="Go on watching the folders for changes until Ctrl-C.")
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="Where photos are decoded and embedded: here, or on a Ray cluster (RAY_ADDRESS says which).",
)
@json_option
@pass_app
def index(app: App, watch: bool, engine: EngineName) -> None:
    """Bring the library up to date with its folders, and let plugins look at what is new."""
    with app.session() as session:
        if not session.library.folders.all():
            raise UserError("The library has no folders yet; add one with: albumen add FOLDER")
        session.indexer.use_engine(engine)
        report = index_with_progress(session, None)
        if not watch:  # then it is done all along
            analyze_with_progress(session)
        app.emit(report_document(report), lambda: print_report(report))
        if watch:
            _watch(session)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@json_option
@pass_app
def remove(app: App, folder: Path) -> None:
    """Take a folder out of the library. The photos themselves are not touched.

    Tags, albums and ratings are kept, and are there again should the folder be added again.
    """
    path = Path(os.path.abspath(folder))  # noqa: PTH100 - as when it was added: links stay as they are
    with app.session() as session:
        gone = session.library.folders.remove(path)
    text = printable(f"Removed {folder}; {len(gone)} photos left the library.")
    app.emit({"removed": len(gone)}, lambda: click.echo(text))


def index_with_progress(session: Session, folders: Sequence[Path] | None) -> IndexReport:
    """Index with a progress bar; all the folders where `folders` is None. A large library gets its search index."""
    with progress_bar("Indexing") as line:
        report = finished(session.indexer.index(folders), line.show)
    if session.search_index.wanted() is not None:
        with progress_bar("Making the search index") as line:
            for progress in session.search_index.made_now():
                line.show(progress)
    return report


def analyze_with_progress(session: Session) -> None:
    """Show plugins' analyzers the photos they have not seen, as the window does by itself; their failures are told."""
    if not session.host.analysis.pending():
        return
    steps = session.host.analyze()
    with progress_bar("Looking at photos with plugins") as line:
        try:
            while True:
                line.show(next(steps))
        except StopIteration as end:
            report = end.value
        finally:
            steps.close()
    for failure in report.failures[:FAILURES_SHOWN]:
        note(f"{failure.plugin_id}: {failure.reason}")


def finished(work: Indexing, show: Callable[[Progress], None]) -> IndexReport:
    """Run an indexing generator to its end and give its report; stopped half-way, it is closed in good order."""
    try:
        while True:
            show(next(work))
    except StopIteration as end:
        report = end.value
        assert isinstance(report, IndexReport)
        return report
    finally:
        work.close()


def report_document(report: IndexReport) -> dict[str, object]:
    """What `--json` prints."""
    return {
        "indexed": report.indexed,
        "skipped": report.skipped,
        "failed": [{"path": str(failure.path), "reason": failure.reason} for failure in report.failed],
        "seconds": round(report.seconds, 3),
    }


def print_report(report: IndexReport) -> None:
    """The report for people: a line, and what failed."""
    text = f"Indexed {report.indexed} photos, {report.skipped} known already, in {report.seconds:.1f} s."
    if report.failed:
        text += f" {len(report.failed)} could not be indexed:"
    click.echo(text)
    for failure in report.failed[:FAILURES_SHOWN]:
        click.echo(f"  {shown_path(failure.path)}: {printable(failure.reason)}")
    if len(report.failed) > FAILURES_SHOWN:
        click.echo(f"  ... and {len(report.failed) - FAILURES_SHOWN} more; --json lists them all")


def _watch(session: Session) -> None:
    unsubscribe = session.library.changes.subscribe(lambda change: note(_change_line(change)))
    session.watcher.start()
    session.host.analyze_in_background()
    note("Watching for changes. Ctrl-C stops.")
    try:
        while True:
            threading.Event().wait(3600)
    finally:
        unsubscribe()


def _change_line(change: object) -> str:
    name = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in type(change).__name__).strip()
    ids = getattr(change, "ids", ())
    return f"{name}: {len(ids)}" if ids else name

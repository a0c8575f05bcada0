"""`albumen doctor`, `backup` and `restore`: keeping the library whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import click

from albumen.cli.app import App, json_option, pass_app
from albumen.cli.output import note, printable
from albumen.core import backup as backups
from albumen.core import doctor as library_doctor
from albumen.core.errors import LibraryDamaged
from albumen.core.paths import default_library
from albumen.core.salvage import salvage


@click.command()
@click.option("--repair", is_flag=True, help="Set right what can be set right.")
@json_option
@pass_app
def doctor(app: App, repair: bool) -> int:
    """Look the library over: is it whole, are the files where it thinks they are?

    Ends with status 1 where something is not as it should be. The photos themselves are never touched.
    """
    mended: Sequence[library_doctor.Finding] = ()
    if repair:
        report = _repair(app)
        mended, findings = report.mended, list(report.left)
    else:
        with app.session() as session:
            findings = library_doctor.check(session.library)
    document = {"findings": [_finding(one) for one in findings], "mended": [_finding(one) for one in mended]}
    app.emit(document, lambda: _print(findings, mended))
    return 1 if findings else 0


@click.command()
@click.argument("target", type=click.Path(path_type=Path), default=Path())
@json_option
@pass_app
def backup(app: App, target: Path) -> None:
    """Copy the library into one archive: TARGET, or a file named by the time in the folder TARGET.

    The archive holds everything the library knows; the photos themselves are not in it.
    """
    with app.session() as session:
        report = backups.backup(session.library, target)
    app.emit(
        {"path": str(report.path), "files": report.files, "size": report.size},
        lambda: click.echo(printable(f"Wrote {report.path} ({report.size / 1e6:.1f} MB).")),
    )


@click.command()
@click.argument("archive", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Put it in place of a library that is there; that one is kept beside it.")
@json_option
@pass_app
def restore(app: App, archive: Path, replace: bool) -> None:
    """Put a library back from the backup ARCHIVE, into the folder given by --library."""
    folder = app.library or default_library()
    backups.restore(archive, folder, replace=replace)
    app.emit({"library": str(folder)}, lambda: click.echo(printable(f"Restored the library in {folder}.")))


def _repair(app: App) -> library_doctor.RepairReport:
    """Mend the library; one whose file is damaged is first saved into a new one, as far as it can be read."""
    with suppress(LibraryDamaged), app.session() as session:
        report = library_doctor.repair(session.library)
        if all(finding.kind != "integrity" for finding in report.left):
            return report
    saved = salvage(app.library or default_library())
    rows = sum(saved.rows.values())
    note(f"The library was damaged: {rows} rows were saved into a new one; the damaged file is now {saved.damaged}.")
    return saved.repair


def _finding(finding: library_doctor.Finding) -> dict[str, object]:
    return {
        "kind": finding.kind,
        "text": finding.text,
        "count": finding.count,
        "mendable": finding.mendable,
        "examples": list(finding.examples),
    }


def _print(findings: Iterable[library_doctor.Finding], mended: Iterable[library_doctor.Finding]) -> None:
    for finding in mended:
        click.echo(printable(f"Mended: {finding.text}"))
    problems = list(findings)
    for finding in problems:
        click.echo(printable(finding.text))
        for example in finding.examples:
            click.echo(printable(f"  {example}"))
    if any(finding.mendable for finding in problems):
        click.echo("Set right what can be with: albumen doctor --repair")
    if not problems:
        click.echo("The library is sound.")

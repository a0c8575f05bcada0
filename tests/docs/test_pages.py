"""What the pages say is so: links lead somewhere, commands and options exist, modules are where they are said to be."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)


def code_blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def shell_lines(language: str = "sh") -> Iterator[tuple[str, str]]:
    for path in PAGES:
        for block in code_blocks(path.read_text(), language):
            for line in block.splitlines():
                if line.strip():
                    yield path.name, line.split("  #")[0].strip()


@page
def test_relative_links_resolve(page: Path):
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text()):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target).exists(), f"{page.name} links to {target}, which is not there"


@page
def test_python_blocks_compile(page: Path):
    for block in code_blocks(page.read_text(), "python"):
        ast.parse(block)


def albumen_lines() -> list[str]:
    return sorted({line for _, line in shell_lines() if line.startswith("albumen ")})


@pytest.mark.parametrize("line", albumen_lines())
def test_commands_and_their_options_exist(line: str):
    from albumen.boot import open_session, run_window
    from albumen.cli.main import build_cli

    command: click.Command = build_cli(open_session, run_window)
    words = shlex.split(line)[1:]
    options: list[str] = []
    while words and isinstance(command, click.Group):
        word = words.pop(0)
        if word.startswith("-"):
            options.append(word)
            continue
        found = command.get_command(click.Context(command), word)
        assert found is not None, f"`{line}`: there is no command {word!r}"
        command = found
    options += [word for word in words if re.match(r"--?[a-z]", word)]
    known = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    for option in options:
        assert option.split("=")[0] in known, f"`{line}`: {command.name} has no option {option}"


def test_make_targets_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for name, line in shell_lines():
        if line.startswith("make "):
            assert line.split()[1] in targets, f"{name}: `{line}`"
    mentioned = {target for path in PAGES for target in re.findall(r"`make ([a-z-]+)", path.read_text())}
    assert mentioned <= targets


@page
def test_files_named_in_code_spans_exist(page: Path):
    for span in re.findall(r"`((?:app|clipcore|plugins|resources|packaging|tests|docs)/[\w./-]+)`", page.read_text()):
        assert (ROOT / span).exists(), f"{page.name} speaks of {span}, which is not there"

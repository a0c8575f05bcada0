"""The pytest plugin that Albumen registers; loaded in every run, so it imports next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from albumen.testing.world import World


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--albumen-plugin`."""
    parser.getgroup("albumen").addoption(
        "--albumen-plugin", metavar="FOLDER", help="The plugin that albumen.testing.check_plugin checks."
    )


@pytest.fixture
def albumen_world(tmp_path: Path) -> Iterator[World]:
    """A small library of real files, and hosts over it, for testing a plugin."""
    from albumen.testing.world import World

    folder = tmp_path / "world"
    folder.mkdir()
    with World.make(folder) as world:
        yield world

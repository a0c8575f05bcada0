"""What `albumen plugins new` writes: an installable plugin with an analyzer, a command, settings and tests."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import Final

from albumen.api import API_VERSION, UserError

MANIFEST: Final = """\
id = "$name"
name = "$title"
version = "0.1.0"
api = "$api"
description = "What it does, in a sentence."
permissions = ["tags:write"]

[[commands]]
id = "$command"
title = "Tag photos with many stars"
menu = "photo"

[settings.stars]
type = "int"
default = 4
min = 1
max = 5
label = "Stars from which a photo counts"

[settings.darkness]
type = "float"
default = 0.25
min = 0.0
max = 1.0
label = "Brightness up to which a photo is dark"
"""

CODE: Final = '''\
"""$title: a plugin for Albumen."""

from __future__ import annotations

from albumen.api import Annotation, CommandResult, Invocation, PhotoBatch, PluginContext


class DarkPhotos:
    """An analyzer: it is shown every photo once, in the background, and suggests tags."""

    version = "1"  # another one means: look at every photo again

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """Suggest the tag "dark" for dark photos; the darker, the surer."""
        limit = float(self._ctx.settings["darkness"])
        bright = {photo_id: self._brightness(photo_id) for photo_id in batch.ids.tolist()}
        return [Annotation(photo_id, "dark", 1.0 - mean) for photo_id, mean in bright.items() if mean <= limit]

    def _brightness(self, photo_id: int) -> float:
        """The mean of all pixels, in [0, 1]."""
        return float(self._ctx.photos.pixels(photo_id, max_side=64).mean()) / 255.0


def activate(ctx: PluginContext) -> None:
    """Called once when the plugin is enabled; the host undoes every registration when it is disabled."""

    def tag_best(call: Invocation) -> CommandResult:
        wanted = call.photo_ids or tuple(ctx.photos.ids().tolist())
        least = int(ctx.settings["stars"])
        best = [photo_id for photo_id in wanted if ctx.photos.get(photo_id).rating >= least]
        changed = ctx.tags.add(best, "best", score=1.0)
        return CommandResult(f"Suggested the tag best for {len(changed)} photos.", {"photos": len(changed)})

    ctx.add_analyzer("dark", DarkPhotos(ctx))
    ctx.add_command("$command", tag_best)
'''

TEST: Final = '''\
"""The contract every plugin keeps, and what this one does."""

from pathlib import Path

import pytest
from albumen.api import Invocation
from albumen.testing.contract import PluginContract
from albumen.testing.world import World

FOLDER = Path(__file__).parent.parent / "$name"


class TestContract(PluginContract):
    @pytest.fixture
    def plugin_folder(self) -> Path:
        return FOLDER


def test_photos_with_many_stars_are_tagged(albumen_world: World) -> None:
    photo_ids = albumen_world.photo_ids
    albumen_world.library.photos.set_rating(photo_ids[:2], 5)
    host = albumen_world.host_with(FOLDER)
    assert host.run_command("$command", Invocation()).data == {"photos": 2}
    tags = albumen_world.library.tags.of(photo_ids[0])
    assert [(tag.name, tag.source, tag.state) for tag in tags] == [("best", "$name", "suggested")]


def test_dark_photos_are_suggested_a_tag(albumen_world: World) -> None:
    host = albumen_world.host_with(FOLDER)
    host.set_setting("$name", "darkness", 0.45)
    list(host.analyze())
    dark = albumen_world.library.tags.photos("dark", state="suggested").tolist()
    assert sorted(dark) == albumen_world.photo_ids[:12]  # the dogs and cats of this world are the darkest
'''

PYPROJECT: Final = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "$dist"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["albumen"]

[project.entry-points."albumen.plugins"]
$name = "$name"

[tool.hatch.build.targets.wheel]
packages = ["$name"]
"""

README: Final = """\
# $title

A plugin for Albumen.

- Try it: copy the folder `$name` into Albumen's plugin folder, or run `pip install .` in Albumen's environment, then
  `albumen plugins enable $name`.
- Check it: `albumen plugins check $name`, or `pytest` for its own tests too.
"""


def write_plugin(name: str, into: Path) -> Path:
    """Write a plugin into a new folder and give that folder.

    Raises:
        UserError: The name cannot be a plugin's id, or the folder exists.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,63}", name) or name in {"user", "albumen", "clipcore"}:
        raise UserError(f"{name!r} cannot be a plugin's name; use lower-case letters, digits and underscores")
    folder = into / name
    if folder.exists():
        raise UserError(f"{folder}: is there already; choose another name or folder")
    values = {
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "api": API_VERSION,
        "command": name.replace("_", "-") + "-tag-best",
        "dist": name.replace("_", "-"),
    }
    files = {
        f"{name}/plugin.toml": MANIFEST,
        f"{name}/__init__.py": CODE,
        "tests/test_plugin.py": TEST,
        "pyproject.toml": PYPROJECT,
        "README.md": README,
    }
    for relative, text in files.items():
        path = folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Template(text).substitute(values), encoding="utf-8")
    return folder

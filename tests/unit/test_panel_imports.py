"""What a panel's factory imports is imported before it runs, on another thread; what fails is left to the factory."""

import sys
import threading
from pathlib import Path

import pytest

from albumen.host.guard import PluginError
from albumen.host.panel_imports import import_beforehand
from albumen.testing.world import World, plugin_files

PLUGIN = """
BUILT = []
def activate(ctx):
    def panel():
        from .part import made_on
        import {other}
        BUILT.append(made_on)
        return BUILT
    ctx.add_panel("side", panel)
"""
PART = "import threading\nmade_on = threading.current_thread().name\n"
MANIFEST = '\n[[panels]]\nid = "side"\ntitle = "Side"\narea = "right"\n'


def plugin(folder: Path, other: str) -> Path:
    made = plugin_files(folder, "sided", PLUGIN.format(other=other), MANIFEST)
    (made / "part.py").write_text(PART, encoding="utf-8")
    return made


def prepared(host) -> None:
    thread = threading.Thread(target=host.prepare_panel, args=("sided", "side"), name="beside")
    thread.start()
    thread.join()


def test_a_panel_is_imported_on_the_thread_that_prepares_it(tmp_path: Path, albumen_world: World) -> None:
    host = albumen_world.host_with(plugin(tmp_path, "json"))
    prepared(host)
    assert host.build_panel("sided", "side") == ["beside"]


def test_what_cannot_be_imported_is_told_when_the_panel_is_built(tmp_path: Path, albumen_world: World) -> None:
    host = albumen_world.host_with(plugin(tmp_path, "no_such_module_anywhere"))
    prepared(host)
    with pytest.raises(PluginError, match="no_such_module_anywhere"):
        host.build_panel("sided", "side")


def test_a_function_that_is_not_written_in_python_is_passed_over() -> None:
    before = set(sys.modules)
    import_beforehand(len)
    assert set(sys.modules) == before

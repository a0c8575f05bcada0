"""The contract kit: subclass `PluginContract`, override one fixture, and pytest checks what every plugin must keep.

class TestMyPlugin(PluginContract):
    @pytest.fixture
    def plugin_folder(self) -> Path:
        return Path("my_plugin")
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from albumen.api import API_VERSION, Cancelled, Invocation, PhotoBatch, Query, TextSpotter, UserError
from albumen.host.cancel import CancelFlag
from albumen.host.discovery import candidate_at
from albumen.host.guard import PluginError
from albumen.host.manifest import Manifest, read_manifest
from albumen.host.plugin_host import PluginHost
from albumen.host.results import checked_annotations, checked_ids
from albumen.host.version import incompatibility
from albumen.testing.world import DIM, World

QUERIES = ("dog", "a photo of a cat", "", "-dog", '"', "dog -beach +flower", "é€😀", "x" * 500)
STOP_SECONDS = 1.0
PANEL_SECONDS = 120

_IMPORT = """
import sys
from pathlib import Path
from albumen.host.discovery import candidate_at, load
load(candidate_at(Path(sys.argv[1])))
heavy = sorted({"torch", "PySide6"} & set(sys.modules))
sys.exit("importing the plugin imports " + " and ".join(heavy) + "; import them where they are used" if heavy else 0)
"""


@contextmanager
def _a_sentence_is_fine() -> Iterator[None]:
    """A `UserError` is an answer; a recorded failure is not."""
    try:
        yield
    except PluginError as error:
        pytest.fail(str(error))
    except UserError:
        return


class PluginContract:
    """What the host relies on. Tests that do not concern a plugin (it searches nothing, say) pass at once."""

    @pytest.fixture
    def plugin_folder(self) -> Path:
        """The plugin's folder, the one with `plugin.toml`. Override this."""
        pytest.fail("override the fixture plugin_folder")

    @pytest.fixture
    def manifest(self, plugin_folder: Path) -> Manifest:
        """The plugin's checked manifest."""
        return read_manifest(plugin_folder)

    @pytest.fixture
    def host(self, plugin_folder: Path, albumen_world: World) -> PluginHost:
        """A host over a small library with the plugin enabled."""
        return albumen_world.host_with(plugin_folder)

    @pytest.fixture
    def empty_world(self, tmp_path: Path) -> Iterator[World]:
        """A library without photos."""
        folder = tmp_path / "empty"
        folder.mkdir()
        with World.make(folder, copies=0) as world:
            yield world

    def test_the_manifest_is_good_and_for_this_host(self, manifest: Manifest) -> None:
        """`plugin.toml` keeps the schema, and its API version runs here."""
        assert incompatibility(manifest.api, API_VERSION) == ""

    def test_importing_it_is_light(self, plugin_folder: Path) -> None:
        """Torch and Qt are imported where they are used, not with the plugin: every start-up would wait for them."""
        done = subprocess.run(
            [sys.executable, "-c", _IMPORT, str(plugin_folder)], check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr

    def test_it_can_be_disabled_and_enabled_again(self, manifest: Manifest, host: PluginHost) -> None:
        """Nothing is left over that the second activation trips on, no thread among it."""
        before = set(threading.enumerate())
        for _ in range(2):
            host.disable(manifest.id)
            host.enable(manifest.id)
        host.disable(manifest.id)
        left = [thread for thread in set(threading.enumerate()) - before if thread.is_alive() and not thread.daemon]
        assert left == [], "threads still run after the plugin was disabled"
        assert host.plugins()[0].failures == ()

    def test_everything_declared_is_registered(self, manifest: Manifest, host: PluginHost) -> None:
        """A command or panel in the manifest without a function behind it would be a dead menu entry."""
        runtime = host.runtime(manifest.id)
        assert set(runtime.registrations.commands.entries) == {command.id for command in manifest.commands}
        assert set(runtime.registrations.panels.entries) == {panel.id for panel in manifest.panels}

    def test_searches_give_sound_hits(self, host: PluginHost, manifest: Manifest) -> None:
        """Whatever is typed: finite scores, photos of the library, at most as many as asked for; or one sentence."""
        if not host.runtime(manifest.id).registrations.searches.entries:
            return
        for text in QUERIES:
            for show_all in (False, True):
                with _a_sentence_is_fine():
                    assert len(host.search(Query(text, show_all=show_all), 5)) <= 5, f"for the query {text!r}"

    def test_an_empty_library_is_searched(self, plugin_folder: Path, manifest: Manifest, empty_world: World) -> None:
        """The first thing many people do."""
        host = empty_world.host_with(plugin_folder)
        if host.runtime(manifest.id).registrations.searches.entries:
            assert host.search(Query("dog", show_all=True), 5) == []

    def test_a_cancelled_search_ends_within_a_second(self, host: PluginHost, manifest: Manifest) -> None:
        """A newer search replaces an older one while the owner types."""
        cancel = CancelFlag()
        cancel.cancel()
        for provider in host.runtime(manifest.id).registrations.searches.entries.values():
            ended = threading.Event()

            def run(search: object = provider.search, ended: threading.Event = ended) -> None:
                try:
                    search(Query("dog"), 5, cancel)  # type: ignore[operator]
                except Cancelled:
                    pass
                finally:
                    ended.set()

            threading.Thread(target=run, daemon=True).start()
            assert ended.wait(STOP_SECONDS), "the search went on although it was cancelled"

    def test_analyzers_give_sound_annotations(self, host: PluginHost, manifest: Manifest, albumen_world: World) -> None:
        """For the library's photos and for none at all: scores in [0, 1], photos of the batch."""
        ids, vectors = albumen_world.library.vectors.get(albumen_world.model.model_id)
        batches = [
            PhotoBatch(ids, vectors, albumen_world.model.model_id),
            PhotoBatch(np.empty(0, np.int64), np.empty((0, DIM), np.float32), albumen_world.model.model_id),
        ]
        for analyzer in host.runtime(manifest.id).registrations.analyzers.entries.values():
            for batch in batches:
                checked_annotations(analyzer.analyze(batch), batch)

    def test_commands_answer(self, host: PluginHost, manifest: Manifest) -> None:
        """Each command runs on no selection, with a result or with one sentence for the owner."""
        for command in manifest.commands:
            with _a_sentence_is_fine():
                host.run_command(command.id, Invocation())

    def test_panels_live_and_close(self, plugin_folder: Path, manifest: Manifest, tmp_path: Path) -> None:
        """Each is built, resized, dark, with large letters, told of changes, hidden and closed; nothing is left."""
        if not manifest.panels:
            return
        if importlib.util.find_spec("PySide6") is None:
            pytest.skip("panels need PySide6")
        folder = tmp_path / "panels"
        folder.mkdir()
        command = [sys.executable, "-m", "albumen.testing.panels", str(plugin_folder.absolute()), str(folder)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        try:
            done = subprocess.run(
                command, check=False, capture_output=True, text=True, env=environment, timeout=PANEL_SECONDS
            )
        except subprocess.TimeoutExpired:
            pytest.fail("a panel hangs")
        assert done.returncode == 0, f"the panels ended with {done.returncode}: {done.stderr}"

    def test_what_is_written_in_pictures_is_told_soundly(
        self, host: PluginHost, manifest: Manifest, albumen_world: World
    ) -> None:
        """A search that can tell matches by writing picks out of the photos it is asked about."""
        ids = albumen_world.photo_ids[:3]
        for provider in host.runtime(manifest.id).registrations.searches.entries.values():
            if isinstance(provider, TextSpotter):
                checked_ids(provider.written(Query("dog"), ids, CancelFlag()), ids)
                checked_ids(provider.written(Query(""), [], CancelFlag()), [])

    def test_events_are_heard_without_failing(self, host: PluginHost, manifest: Manifest, albumen_world: World) -> None:
        """Photos are tagged, put in an album and removed while the plugin listens."""
        library = albumen_world.library
        library.tags.add(albumen_world.photo_ids[:3], "tagged")
        library.albums.create("An album")
        library.albums.add("An album", albumen_world.photo_ids[:3])
        library.photos.delete(albumen_world.photo_ids[:1])
        assert host.runtime(manifest.id).events.drain(10 * STOP_SECONDS)
        assert [failure.reason for failure in host.plugins()[0].failures] == []

    def test_every_value_of_a_setting_is_borne(self, host: PluginHost, manifest: Manifest) -> None:
        """The owner may set whatever the form allows, also the ends of its range, while the plugin runs."""
        for key, spec in manifest.settings.items():
            values: list[object] = [*spec.choices]
            values += [type(spec.default)(end) for end in (spec.minimum, spec.maximum) if end is not None]
            for value in values or [not spec.default if isinstance(spec.default, bool) else spec.default]:
                assert isinstance(value, bool | int | float | str)
                host.set_setting(manifest.id, key, value)
        assert host.runtime(manifest.id).events.drain(10 * STOP_SECONDS)
        assert [failure.reason for failure in host.plugins()[0].failures] == []

    def test_another_model_is_borne(self, host: PluginHost, manifest: Manifest, albumen_world: World) -> None:
        """The owner chooses another model, whose vectors have other dimensions, while the plugin runs."""
        library = albumen_world.library
        library.models.register("another", "another", 3)
        library.vectors.put("another", albumen_world.photo_ids, np.tile(np.eye(1, 3, dtype=np.float32), (36, 1)))
        library.models.activate("another")
        assert host.runtime(manifest.id).events.drain(10 * STOP_SECONDS)
        assert [failure.reason for failure in host.plugins()[0].failures] == []

    def test_it_lies_where_it_can_be_loaded_from(self, plugin_folder: Path) -> None:
        """The folder works in the owner's plugin folder, where it is loaded under a private name."""
        assert candidate_at(plugin_folder).problem == ""

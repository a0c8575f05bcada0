"""Real files in real folders, indexed by the real scanner and index process, against what must be true of them.

Between two looks anything may happen to the files: they are written, copied, moved, edited, deleted, linked, their
folder renamed or unplugged, in any order and without anybody watching. After each look the library shows exactly the
files that are there, and every photo that the owner tagged still has its tag, wherever its content went.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from albumen.core.doctor import check
from albumen.core.encoder import ModelSpec
from albumen.core.identify import hash_bytes
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library import Library
from helpers import photos, tiny_model
from helpers.indexing import finish

ROOTS = ("one", "two")
names = st.sampled_from(["a.jpg", "B.JPG", "é.jpg", "sub/a.jpg", "sub/deeper/c.jpg", "other/a.jpg"])
places = st.tuples(st.sampled_from(ROOTS), names)
CONTENTS = [photos.jpeg_bytes(photos.picture(seed, (48, 32))) for seed in range(6)]


class FolderStates(RuleBasedStateMachine):
    indexer: Indexer

    @initialize()
    def open(self):
        self.base = Path(tempfile.mkdtemp())
        self.library = self.indexer.library = Library.open(self.base / "library")
        for root in ROOTS:
            (self.base / root).mkdir()
            self.library.folders.add(self.base / root)
        self.away: set[str] = set()
        self.tagged: dict[str, str] = {}  # content hash -> the tag that it must bear whenever it is in sight
        self.looked = False

    def teardown(self):
        if hasattr(self, "base"):
            self.library.close()
            shutil.rmtree(self.base)

    def path(self, place):
        return self.base / place[0] / place[1]

    def files(self):
        """What is there, in the folders that are: path -> content hash."""
        found = {}
        for root in set(ROOTS) - self.away:
            for path in (self.base / root).rglob("*"):
                if path.is_file():
                    found[path] = hash_bytes(path.read_bytes())
        return found

    def draw(self, data):
        present = sorted(self.files())
        return data.draw(st.sampled_from(present)) if present else None

    # -- what happens while nobody looks -----------------------------------------------------------------------------

    @rule(place=places, content=st.sampled_from(range(len(CONTENTS))))
    def write(self, place, content):
        """A new file, or another content in a file's place."""
        if place[0] not in self.away:
            self.path(place).parent.mkdir(parents=True, exist_ok=True)
            self.path(place).write_bytes(CONTENTS[content])
            self.looked = False

    @rule(data=st.data(), to=places, how=st.sampled_from(["move", "copy", "link"]))
    def carry(self, data, to, how):
        source, target = self.draw(data), self.path(to)
        if source is None or to[0] in self.away or source == target:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        if how == "move":
            source.replace(target)
        elif how == "copy":
            target.unlink(missing_ok=True)
            shutil.copy2(source, target)
        else:
            target.unlink(missing_ok=True)
            os.link(source, target)
        self.looked = False

    @rule(data=st.data())
    def delete(self, data):
        path = self.draw(data)
        if path is not None:
            path.unlink()
            self.looked = False

    @rule(root=st.sampled_from(ROOTS), new=st.sampled_from(["sub", "other", "third"]))
    def rename_folder(self, root, new):
        source, target = self.base / root / "sub", self.base / root / new
        if root not in self.away and source.is_dir() and not target.exists():
            source.rename(target)
            self.looked = False

    @rule(root=st.sampled_from(ROOTS))
    def unplug_or_plug_in(self, root):
        here, there = self.base / root, self.base / f"{root} is away"
        if root in self.away:
            there.rename(here)
            self.away.discard(root)
        else:
            here.rename(there)
            self.away.add(root)
        self.looked = False

    # -- what the program and the owner do -----------------------------------------------------------------------------

    @rule()
    def look(self):
        report = finish(self.indexer.index())
        assert {failure.path for failure in report.failed} == {self.base / root for root in self.away}
        self.looked = True

    @rule()
    def look_twice(self):
        self.look()
        report = finish(self.indexer.index())
        assert (report.indexed, report.skipped) == (0, len(self.files()))

    @precondition(lambda self: self.looked)
    @rule(data=st.data())
    def tag(self, data):
        path = self.draw(data)
        if path is not None:
            photo = self.library.photos.by_path(path)
            self.library.tags.add([photo.id], "kept")
            self.tagged[photo.content_hash] = "kept"

    # -- what must be true ---------------------------------------------------------------------------------------------

    @invariant()
    def shows_what_is_there(self):
        if not self.looked:
            return
        shown = {}
        for photo in self.library.photos.get_many(self.library.photos.ids().tolist()):
            for file in self.library.photos.files_of(photo.id):
                if file.state == "present":
                    shown[file.path] = photo.content_hash
        assert shown == self.files()
        model = self.library.models.active()
        if model is not None:
            lacking = self.library.vectors.missing(model.model_id).tolist()
            assert {photo.state for photo in self.library.photos.get_many(lacking)} <= {"offline"}

    @invariant()
    def keeps_what_was_said(self):
        if self.looked:
            for digest, tag in self.tagged.items():
                photo = self.library.photos.by_hash(digest)
                if photo is not None and photo.state == "present":
                    assert tag in {one.name for one in self.library.tags.of(photo.id)}

    @invariant()
    def is_sound(self):
        if self.looked:
            assert {finding.kind for finding in check(self.library)} <= {"folders", "not_indexed", "thumbnails"}


@pytest.fixture(scope="module")
def indexer(tmp_path_factory):
    base = tmp_path_factory.mktemp("model")
    model = ModelSpec(str(tiny_model.write_model(base / "tiny")))
    with Library.open(base / "first") as library, Indexer(library, model, WorkerOptions(threads=2)) as indexer:
        yield indexer


def test_any_history_of_files_is_followed(indexer):
    def machine():
        states = FolderStates()
        states.indexer = indexer
        return states

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )

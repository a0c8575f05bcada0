"""The library against a simple model, through any sequence of adding, copying, moving, editing and deleting files.

The model says what must be true: a photo is its content; the owner's words on it are never lost; what was rejected
never comes back by itself; what is searched and counted is what is in sight.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from albumen.core.doctor import check
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex
from helpers.library_world import indexed

DIM = 4
FOLDERS = ("one", "two")
TAGS = ("Sea", "Animals/Dog")

names = st.binary(min_size=1, max_size=6).filter(lambda name: not set(name) & set(b"/\0") and name not in {b".", b".."})
places = st.tuples(st.sampled_from(FOLDERS), st.sampled_from([b"", b"sub/"]), names)
contents = st.sampled_from([f"content {n}" for n in range(8)])


def vector(content):
    row = np.random.default_rng(zlib.crc32(content.encode())).standard_normal(DIM).astype(np.float32)
    return row / np.linalg.norm(row)


@dataclass
class ModelPhoto:
    """What the model remembers of a photo, for as long as it is not deleted for good."""

    content: str
    rating: int = 0
    has_vector: bool = False
    user: dict = field(default_factory=dict)  # tag -> accepted or rejected
    plugin: dict = field(default_factory=dict)  # tag -> state of the plugin's row
    album: str | None = None
    earlier: list = field(default_factory=list)  # (number of the edit, content), oldest first


class LibraryStates(RuleBasedStateMachine):
    @initialize()
    def open(self):
        self.root = Path(tempfile.mkdtemp())
        for name in FOLDERS:
            (self.root / name).mkdir()
        self.library = Library.open(self.root / "library")
        self.library.models.register("m", "Model", DIM)
        self.index = VectorIndex(self.library, "m")
        self.library.albums.create("Best")
        self.photos: dict[int, ModelPhoto] = {}
        self.edits = 0
        self.files: dict[bytes, int] = {}  # present or offline files
        self.offline: set[str] = set()
        self.watched: set[str] = set()
        for name in FOLDERS:
            self.watch(name)

    def teardown(self):
        if hasattr(self, "library"):
            self.library.close()
            shutil.rmtree(self.root)

    # -- the model -------------------------------------------------------------------------------------------------

    def path(self, place):
        folder, sub, name = place
        return os.fsencode(self.root / folder) + b"/" + sub + name

    def usable(self, place):
        return place[0] in self.watched and place[0] not in self.offline

    def by_content(self, content):
        return next((number for number, photo in self.photos.items() if photo.content == content), None)

    def earlier(self, content):
        """The photo that had this content last, before an edit."""
        edits = [(at, photo) for photo in self.photos.values() for at, old in photo.earlier if old == content]
        return max(edits, key=lambda edit: edit[0])[1] if edits else None

    def heir(self, old, content):
        """A photo of its own that starts with the owner's words on another one."""
        if old is None:
            return ModelPhoto(content)
        rejected = {tag: state for tag, state in old.plugin.items() if state == "rejected"}
        return ModelPhoto(content, old.rating, False, dict(old.user), rejected, old.album)

    def in_sight(self):
        return set(self.files.values())

    # -- what happens to files -------------------------------------------------------------------------------------

    @rule(place=places, content=contents, with_vector=st.booleans())
    def read(self, place, content, with_vector):
        """A file with this content is found at this place, whatever was there before."""
        if not self.usable(place):
            return
        path, known = self.path(place), self.by_content(content)
        before = self.files.get(path)
        photo = indexed(path, content, vector=vector(content) if with_vector else None)
        result = self.library.files.record(photo, model_id="m")
        remembered = self.library_missing.get(path) if before is None else before
        if known is not None:
            number = known
        elif remembered is None:
            number = result.photo_id
            assert number not in self.photos
            self.photos[number] = self.heir(self.earlier(content), content)
        elif any(one == remembered for other, one in self.files.items() if other != path):
            number = result.photo_id
            assert number not in self.photos
            self.photos[number] = self.heir(self.photos[remembered], content)
        else:
            number = remembered
            photo = self.photos[number]
            self.edits += 1
            photo.earlier.append((self.edits, photo.content))
            photo.content = content
            photo.has_vector = False
        assert result.photo_id == number
        self.photos[number].has_vector |= with_vector
        if before is None and known is not None and path not in self.library_missing:
            assert result.kind == ("duplicate" if number in self.in_sight() else "moved")
        self.files[path] = number

    @property
    def library_missing(self):
        """Files that the library remembers as missing, which is its own business but decides what an edit is."""
        with self.library.readers.read() as connection:
            return dict(connection.execute("SELECT path, photo_id FROM files WHERE state = 'missing'").fetchall())

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def vanish(self, data):
        path = data.draw(st.sampled_from(sorted(self.files)))
        number = self.files.pop(path)
        gone = self.library.files.mark_missing([path])
        assert gone == (() if number in self.in_sight() else (number,))

    @precondition(lambda self: self.files)
    @rule(data=st.data(), to=places)
    def move(self, data, to):
        """A rename that the watcher saw."""
        path, target = data.draw(st.sampled_from(sorted(self.files))), self.path(to)
        if not self.usable(to) or Path(os.fsdecode(path)).parts[-1] == "sub":
            return
        self.library.files.rename(path, target)
        self.files[target] = self.files.pop(path)

    @rule(name=st.sampled_from(FOLDERS))
    def unplug(self, name):
        if name in self.watched:
            self.offline.add(name)
            self.library.folders.set_state(self.root / name, "offline")

    @rule(name=st.sampled_from(FOLDERS))
    def plug_in(self, name):
        if name in self.watched:
            self.offline.discard(name)
            self.library.folders.set_state(self.root / name, "present")

    @rule(name=st.sampled_from(FOLDERS))
    def unwatch(self, name):
        if name in self.watched:
            self.library.folders.remove(self.root / name)
            self.watched.discard(name)
            self.offline.discard(name)
            prefix = os.fsencode(self.root / name) + b"/"
            self.files = {path: one for path, one in self.files.items() if not path.startswith(prefix)}

    @rule(name=st.sampled_from(FOLDERS))
    def watch(self, name):
        self.library.folders.add(self.root / name)
        self.watched.add(name)

    # -- what the owner and plugins say ----------------------------------------------------------------------------

    @precondition(lambda self: self.photos)
    @rule(data=st.data(), rating=st.integers(0, 5))
    def rate(self, data, rating):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        self.library.photos.set_rating([number], rating)
        self.photos[number].rating = rating

    @precondition(lambda self: self.photos)
    @rule(data=st.data(), tag=st.sampled_from(TAGS), state=st.sampled_from(["accepted", "rejected"]))
    def decide(self, data, tag, state):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        self.library.tags.set_state([number], tag, state)
        photo = self.photos[number]
        photo.user[tag] = state
        if tag in photo.plugin:
            photo.plugin[tag] = state

    @precondition(lambda self: self.photos)
    @rule(data=st.data(), tag=st.sampled_from(TAGS), state=st.sampled_from(["suggested", "accepted"]))
    def suggest(self, data, tag, state):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        self.library.tags.add([number], tag, source="plugin", model_id="m", score=0.5, state=state)
        photo = self.photos[number]
        if "rejected" not in {photo.user.get(tag), photo.plugin.get(tag)}:
            photo.plugin[tag] = photo.user.get(tag, state)

    @precondition(lambda self: self.photos)
    @rule(data=st.data(), tag=st.sampled_from(TAGS))
    def take_off(self, data, tag):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        self.library.tags.remove([number], tag)
        photo = self.photos[number]
        if photo.user.get(tag) == "accepted":
            del photo.user[tag]
        if photo.plugin.get(tag, "rejected") != "rejected":
            photo.user[tag] = photo.plugin[tag] = "rejected"

    @precondition(lambda self: self.photos)
    @rule(data=st.data(), role=st.sampled_from(["member", "reject", None]))
    def place_in_album(self, data, role):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        if role is None:
            self.library.albums.remove("Best", [number])
        else:
            self.library.albums.add("Best", [number], role)
        self.photos[number].album = role

    @precondition(lambda self: self.photos)
    @rule(data=st.data())
    def delete(self, data):
        number = data.draw(st.sampled_from(sorted(self.photos)))
        assert self.library.photos.delete([number]) == (number,)
        del self.photos[number]
        self.files = {path: one for path, one in self.files.items() if one != number}

    @rule()
    def restart(self):
        self.library.close()
        self.library = Library.open(self.root / "library", create=False)
        self.index = VectorIndex(self.library, "m")

    # -- what must be true -----------------------------------------------------------------------------------------

    @invariant()
    def agrees(self):
        sight = self.in_sight()
        assert set(self.library.photos.ids().tolist()) == sight
        assert self.library.photos.count() == len(sight)
        known = {}
        for folder in FOLDERS:
            known |= self.library.files.known(self.root / folder)
        assert {path: state.photo_id for path, state in known.items()} == self.files
        with_vector = {number for number in sight if self.photos[number].has_vector}
        assert set(self.library.vectors.missing("m").tolist()) == sight - with_vector
        ids, _ = self.index.search(vector("query")[None, :], np.ones(1, np.float32), 100)
        assert set(ids.tolist()) == with_vector

    @invariant()
    def forgets_nothing(self):
        records = {record.id: record for record in self.library.photos.get_many(self.photos)}
        tags = self.library.tags.of_many(self.photos)
        for number, photo in self.photos.items():
            record = records[number]
            assert (record.content_hash, record.rating) == (photo.content, photo.rating)
            assert [one.content_hash for one in self.library.versions.of(number)] == [old for _, old in photo.earlier]
            assert (record.state == "missing") == (number not in self.in_sight())
            expected = {(tag, "user", state) for tag, state in photo.user.items()}
            expected |= {(tag, "plugin", state) for tag, state in photo.plugin.items()}
            assert {(tag.name, tag.source, tag.state) for tag in tags.get(number, [])} == expected
            assert self.library.albums.of(number) == ({"Best": photo.album} if photo.album else {})

    @invariant()
    def finds_by_tag(self):
        for tag in TAGS:
            bearing = {
                number
                for number in self.in_sight()
                if "accepted" in {self.photos[number].user.get(tag), self.photos[number].plugin.get(tag)}
            }
            assert set(self.library.tags.photos(tag).tolist()) == bearing
            word = tag.rpartition("/")[2].lower()
            named = {number for number in self.in_sight() if self.named(number, word)}
            assert set(self.library.text.search(word)[0].tolist()) - named == bearing - named

    def named(self, number, word):
        """Whether a file's name happens to hold the word."""
        return any(word.encode() in path.lower() for path, one in self.files.items() if one == number)

    @invariant()
    def is_sound(self):
        findings = {finding.kind for finding in check(self.library)}
        # The files of this test do not exist; all else must be in order.
        assert findings <= {"missing_files", "not_indexed", "thumbnails"}


TestLibraryStates = LibraryStates.TestCase
TestLibraryStates.settings = settings(
    max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)

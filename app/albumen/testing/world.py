"""A small but real library for testing plugins: real SQLite, real picture files, the real host, and a model of words.

Only the model is made up, because a real one takes seconds to load: its vectors are sums of fixed random vectors, one
per word. Texts that share words are near each other, a picture is near the word for its colour, and all of it is the
same on every machine.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import numpy.typing as npt
from PIL import Image

from albumen.api import API_VERSION, Adapter, Level, PanelKit, Photos, Vectors
from albumen.core.adapter_files import adapted_rows, read_adapter
from albumen.core.jobs import JobRunner
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from albumen.core.vectors import VectorIndex
from albumen.host.adapters import AdapterFolder, AdapterInstaller
from albumen.host.crash_marker import CrashMarker
from albumen.host.facades import CoreServices
from albumen.host.plugin_host import PluginHost
from albumen.host.runtime import HostLimits, Surroundings
from albumen.host.shields import Shields
from albumen.host.state import PluginStates

SUBJECTS: Final = {
    "dog": (200, 60, 50),
    "cat": (60, 180, 70),
    "beach": (70, 90, 210),
    "flower": (220, 200, 60),
    "bicycle": (170, 70, 190),
    "mountain": (70, 190, 200),
}
"""What the photos of a world show, each in a colour of its own."""
COPIES: Final = 6
DIM: Final = 64
PLAIN_WORDS: Final = frozenset(
    ["a", "an", "the", "of", "on", "in", "at", "it", "or", "and", "with", "photo", "picture", "close", "up", "is", "to"]
)
"""Words that tell photos apart as little as they do for a real model."""


class WordModel:
    """The made-up model; has what the host needs of an encoder."""

    logit_scale = 30.0
    source = None

    def __init__(self, file: Path | None = None) -> None:
        """Args: file: Of an adapter, if it has one."""
        self._adapter = Adapter() if file is None else read_adapter(file)
        matrix = self._adapter.image if self._adapter.image is not None else self._adapter.text
        self.name = "words" if file is None else file.stem
        digest = "" if file is None else hashlib.blake2b(file.read_bytes(), digest_size=8).hexdigest()
        self.model_id = f"words-1{digest}"
        self.dim = DIM if matrix is None else int(matrix.shape[1])

    def adapted(self, file: Path, base_id: str) -> WordModel:
        """The model that an adapter makes of this one."""
        assert base_id == "words-1"
        return WordModel(file)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows: sums of the words' vectors, words that say little counting less."""
        rows = np.stack([_unit(_text_sum(text)) for text in texts]) if texts else np.empty((0, DIM), np.float32)
        return adapted_rows(self._adapter.text, rows)

    def encode_images(self, images: Sequence[Image.Image | npt.NDArray[np.uint8] | Path]) -> Vectors:
        """(N, D) float32 unit rows: the vector of the subject whose colour is nearest."""
        rows = np.stack([self._of_image(image) for image in images]) if images else np.empty((0, DIM), np.float32)
        return adapted_rows(self._adapter.image, rows)

    def _of_image(self, image: Image.Image | npt.NDArray[np.uint8] | Path) -> Vectors:
        if isinstance(image, Path):
            with Image.open(image) as opened:
                image = opened.convert("RGB")
        colour = np.asarray(image, np.float64).reshape(-1, 3).mean(axis=0)
        nearest = min(SUBJECTS, key=lambda subject: float(np.linalg.norm(colour - np.array(SUBJECTS[subject]))))
        return _unit(_text_sum(f"a photo of a {nearest}"))


@dataclass
class World:
    """A library of photos in `folder`, and hosts over it. A context manager; closes what it opened.

    Attributes:
        library: `COPIES` photos of each of `SUBJECTS`; their captions name the subject.
        photo_ids: All of them, subject by subject.
        notices: What plugins showed the owner: level, plugin id, text.
        jobs: Those of the latest host, if there is one.
    """

    folder: Path
    library: Library
    model: WordModel
    photo_ids: list[int]
    notices: list[tuple[Level, str, str]] = field(default_factory=list)
    jobs: JobRunner | None = None
    _index: VectorIndex | None = None
    _ends: list[Callable[[], None]] = field(default_factory=list)

    @classmethod
    def make(cls, folder: Path, *, copies: int = COPIES) -> Self:
        """Build a world; with `copies=0` its library is empty."""
        model = WordModel()
        library = Library.open(folder / "library")
        library.models.register(model.model_id, model.name, model.dim)
        photos = folder / "photos"
        photos.mkdir()
        library.folders.add(photos)
        indexed = [_photo(photos, subject, copy, model) for subject in SUBJECTS for copy in range(copies)]
        results = library.files.record_many(indexed, model_id=model.model_id)
        photo_ids = [result.photo_id for result in results]
        for number, subject in enumerate(SUBJECTS):
            library.photos.set_caption(photo_ids[number * copies : (number + 1) * copies], subject)
        return cls(folder, library, model, photo_ids)

    def host_with(self, *plugins: Path, limits: HostLimits | None = None, enable: bool = True) -> PluginHost:
        """A started host that sees these plugins' folders and no others, each enabled.

        Raises:
            UserError: A plugin could not be enabled.
        """
        user_folder = self.folder / f"plugins-{len(self._ends)}"
        user_folder.mkdir()
        for plugin in plugins:
            (user_folder / plugin.name).symlink_to(plugin.absolute(), target_is_directory=True)
        self.jobs = jobs = JobRunner(self.library)
        data = self.folder / f"plugin-data-{len(self._ends)}"
        adapters = AdapterFolder(self.library.folder / "adapters")
        installer = AdapterInstaller(self.library, adapters, lambda: self.model, self.model_names, self.use_model)
        around = Surroundings(
            core=CoreServices(self.library, lambda: self.model, self._vectors, installer, Shields(self.library, data)),
            jobs=jobs,
            states=PluginStates(data),
            marker=CrashMarker(data),
            dispatch=lambda call: call(),
            notify=lambda level, plugin_id, text: self.notices.append((level, plugin_id, text)),
            folder=data,
            limits=limits or HostLimits(),
            panel_kit=_panel_kit,
        )
        host = PluginHost(around, user_folder, shipped=(), installed=False)

        def end() -> None:
            host.stop()
            jobs.close()

        self._ends.append(end)
        host.start()
        for status in host.plugins() if enable else ():
            host.enable(status.id)
        return host

    def add_photo(self, subject: str) -> int:
        """One more photo of a subject, as if it had just been indexed; gives its id."""
        folder = self.folder / "photos"
        photo = _photo(folder, subject, len(list(folder.glob(f"{subject}-*.png"))), self.model)
        (result,) = self.library.files.record_many([photo], model_id=self.model.model_id)
        self.photo_ids.append(result.photo_id)
        return result.photo_id

    def model_names(self) -> list[str]:
        """What the models there are are called."""
        return ["words", *(one.name for one in AdapterFolder(self.library.folder / "adapters").all())]

    def use_model(self, name: str) -> None:
        """Make "words", or the model of an adapter that a plugin has installed, the active one."""
        file = AdapterFolder(self.library.folder / "adapters").file(name)
        self.model = WordModel(None if name == "words" else file)
        self.library.models.activate(self.model.model_id)

    def _vectors(self) -> VectorIndex:
        if self._index is None or self._index.model_id != self.model.model_id:
            self._index = VectorIndex(self.library, self.model.model_id)
        return self._index

    def close(self) -> None:
        """Stop the hosts and close the library."""
        while self._ends:
            self._ends.pop()()
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _panel_kit(core: CoreServices, photos: Photos, log: logging.Logger) -> PanelKit:
    from albumen.ui.panel_kit import Kit  # loads Qt, which a test without panels need not

    return Kit(core, photos, log)


def plugin_files(folder: Path, name: str, code: str, manifest: str = "", *, api: str = API_VERSION) -> Path:
    """Write a small plugin of one module, or write it anew; gives its folder.

    Args:
        folder: Where to make the folder `name`.
        name: The plugin's id.
        code: Of its `__init__.py`.
        manifest: What `plugin.toml` holds besides id, name, version and api.
        api: The API version it asks for.
    """
    made = folder / name
    made.mkdir(parents=True, exist_ok=True)
    head = f'id = "{name}"\nname = "{name}"\nversion = "1"\napi = "{api}"\n'
    (made / "plugin.toml").write_text(head + manifest, encoding="utf-8")
    (made / "__init__.py").write_text(code, encoding="utf-8")
    # Python takes a file of the same size and second for the one it compiled before.
    shutil.rmtree(made / "__pycache__", ignore_errors=True)
    return made


def _photo(folder: Path, subject: str, copy: int, model: WordModel) -> IndexedPhoto:
    path = folder / f"{subject}-{copy}.png"
    pixels = np.full((48, 64, 3), SUBJECTS[subject], np.uint8)
    pixels[0, copy] = 255 - pixels[0, copy]  # so that no two copies are one content
    Image.fromarray(pixels).save(path)
    status = path.stat()
    return IndexedPhoto(
        path=os.fsencode(path),
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        inode=status.st_ino,
        content_hash=hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest(),
        width=64,
        height=48,
        media_type="image/png",
        vector=model.encode_images([path])[0],
    )


def _text_sum(text: str) -> npt.NDArray[np.float64]:
    words = re.findall(r"[a-z]+", text.lower()) or [""]
    return sum((_word(word) * (0.2 if word in PLAIN_WORDS else 1.0) for word in words), np.zeros(DIM))


def _word(word: str) -> npt.NDArray[np.float64]:
    seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little")
    return np.random.default_rng(seed).standard_normal(DIM)


def _unit(vector: npt.NDArray[np.float64]) -> Vectors:
    return np.asarray(vector / np.linalg.norm(vector), np.float32)

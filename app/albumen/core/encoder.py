"""The model, as the rest of Albumen sees it. clipcore is imported here and in three small modules, when it is used."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast, get_args

import numpy as np
import numpy.typing as npt

from albumen.api.records import Vectors
from albumen.core.errors import UserError

if TYPE_CHECKING:
    from PIL import Image

    import clipcore
    from albumen.core.library.text_memory import TextMemory
    from clipcore.light import LightText
    from clipcore.runtime import ImageTower, TowerChoice

log = logging.getLogger(__name__)

Precision: TypeAlias = Literal["auto", "float32", "bfloat16", "float16", "int8"]
Pixels: TypeAlias = npt.NDArray[np.uint8]

FEW_TEXTS: Final = 256
"""More texts than this are encoded faster by the whole model, in batches."""


class ModelUnavailable(UserError):
    """The model cannot be loaded: it is not there, not a model, or needs a package that is not installed."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """Which model to use and how.

    Attributes:
        source: A name of clipcore's registry, a file or a folder.
        device: "auto", "cpu", "cuda" and so on.
        precision: "auto" is bfloat16 on GPUs that have it and float32 elsewhere.
        towers: The folder in which what the fast runtime makes of models is kept; "" for PyTorch alone.
        adapter: The file of an adapter that refines the vectors; "" for none.
        adapter_base: The `model_id` that the adapter is for; "" takes any it fits.
        title: What people call the model, where that is not the name of its file or folder.
    """

    source: str
    device: str = "auto"
    precision: Precision = "auto"
    adapter: str = ""
    adapter_base: str = ""
    title: str = ""
    towers: str = ""

    @property
    def name(self) -> str:
        """What people call it: the adapter's name, its title, or the name of the file or folder."""
        if self.adapter:
            return Path(self.adapter).stem
        if self.title:
            return self.title
        return Path(self.source).stem if Path(self.source).suffix else Path(self.source).name


class Encoder:
    """One model, loaded at the first use and safe from any thread.

    Loading takes seconds and hundreds of megabytes (torch among them), so that nothing happens before it is needed. A
    few texts need no more than the text tower, which for usual models runs in NumPy (`clipcore.light`).
    """

    def __init__(
        self, spec: ModelSpec, known_id: str | None = None, memory: TextMemory | None = None, streams: int = 0
    ) -> None:
        """Nothing is loaded yet.

        Args:
            known_id: The `model_id`, where it is known without reading the weights.
            memory: Keeps vectors of texts.
            streams: For many pictures at the least cost: threads of the fast runtime that each take some of them. 0
                for one picture at a time as soon as possible.
        """
        self.spec = spec
        self._streams = streams
        self._memory = memory
        self._known_id = known_id
        self._lock = threading.Lock()
        self._light_lock = threading.Lock()
        self._tower_lock = threading.RLock()
        self._choice: TowerChoice | None = None
        self._tower: ImageTower | None = None
        self._stamp = 0
        self._clip: clipcore.Clip | None = None
        self._light: LightText | None = None
        self._light_tried = False

    @classmethod
    def load(cls, source: str | Path, device: str = "auto", precision: Precision = "auto") -> Encoder:
        """Load a model now.

        Raises:
            ModelUnavailable: It cannot be loaded.
        """
        encoder = cls(ModelSpec(str(source), device, precision))
        encoder.ensure_loaded()
        return encoder

    def adapted(self, file: Path, base_id: str = "") -> Encoder:
        """This model with an adapter; the network is shared. An adapter this model has already is left out.

        Args:
            file: The adapter's.
            base_id: The `model_id` that it is for; "" takes any it fits.

        Raises:
            ModelUnavailable: The model cannot be loaded, or the file is no adapter for it.
        """
        encoder = Encoder(replace(self.spec, adapter=str(file), adapter_base=base_id, title=""))
        if self.spec.adapter:
            encoder.ensure_loaded()
            return encoder
        encoder._tower = _adapted_tower(self._images(), encoder.spec)
        encoder._clip = _with_adapter(self._model(), encoder.spec)
        return encoder

    @property
    def source(self) -> str | None:
        """What `clipcore.load` makes this model of; None where an adapter is part of it."""
        return None if self.spec.adapter else self.spec.source

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory already."""
        return self._clip is not None or self._tower is not None

    def ensure_loaded(self) -> None:
        """Load the model if it is not in memory yet.

        Raises:
            ModelUnavailable: It cannot be loaded.
        """
        self._images()

    def make_tower(self, photos: Sequence[Path], *, worth: bool) -> None:
        """Have the fast runtime make what it lacks, which takes seconds to minutes; to be called before the first use.

        Args:
            photos: Pictures to calibrate 8 bits on, if that is wanted; too few are not used.
            worth: Whether many pictures are to come.

        Raises:
            ModelUnavailable: The model cannot be loaded, or a package is missing.
        """
        from clipcore.errors import ClipcoreError
        from clipcore.runtime.making import LEAST_PHOTOS

        def load() -> clipcore.Clip:
            return _load(replace(self.spec, device="cpu", precision="float32", adapter="", towers=""))

        try:
            if self._towers().state() == "unmade":
                pixels = _fitted(load(), photos) if len(photos) >= LEAST_PHOTOS else None
                self._towers().make(load, pixels, worth=worth)
        except ClipcoreError as error:
            raise ModelUnavailable(str(error)) from error

    @property
    def runtime(self) -> str:
        """What looks at pictures, for people."""
        return self._images().runtime

    @property
    def name(self) -> str:
        """What people call the model."""
        return self.spec.name

    @property
    def model_id(self) -> str:
        """The exact model: architecture, weights, preprocessing, adapter, precision."""
        with self._tower_lock:
            self._look_again()
            if self._tower is None and self._known_id is not None:
                return self._known_id
            return self._images().model_id

    @property
    def dim(self) -> int:
        """D, the dimensions of the embedding."""
        if self._tower is not None:
            return self._tower.dim
        light = self._light_text()
        return self._model().dim if light is None else light.dim

    @property
    def logit_scale(self) -> float:
        """The learned temperature's inverse: a cosine times this is a logit (CLIP, section 2.3)."""
        light = self._light_text()
        return self._model().logit_scale if light is None else light.logit_scale

    @property
    def image_size(self) -> int:
        """Pixels of the square that the model looks at."""
        return self._images().image_size

    def fit(self, image: Image.Image) -> Pixels:
        """Resize and crop a picture to what the model looks at, (S, S, 3) uint8.

        Cheap and safe from any thread, so that many decoders can prepare pictures while the model works.
        """
        return np.asarray(self._images().fit(image))

    def encode_images(self, images: Sequence[Image.Image | Pixels | Path]) -> Vectors:
        """(N, D) float32 unit rows of pictures, already fitted ones among them.

        Raises:
            ModelUnavailable: The model cannot be loaded.
            UserError: A file is not a picture that can be read.
        """
        from clipcore.errors import ImageError

        tower = self._images()
        try:
            return tower.encode(list(images))
        except ImageError as error:
            raise UserError(str(error)) from error

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows of texts.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        if self._memory is not None:
            return self._memory.get(self.model_id, texts, self._encode_texts)
        return self._encode_texts(texts)

    def warm_up(self) -> None:
        """Make ready what encodes texts, so that the next one does not wait for it; slow once, then at once.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        self._encode_texts(["a photo"])  # past the memory of texts, which would spare the work that is wanted

    def heat_map(self, image: Image.Image | Pixels | Path, text: str) -> Vectors:
        """Where a text matches a picture: (H, W) float32 in [0, 1] over the upright picture.

        Raises:
            ModelUnavailable: The model cannot be loaded.
            UserError: The picture cannot be read, or the model's kind can give no such map.
        """
        model = self._model()
        from clipcore.errors import ImageError, UnsupportedArchitecture
        from clipcore.explain import text_heat_map

        try:
            return text_heat_map(model, image, text)
        except ImageError as error:
            raise UserError(str(error)) from error
        except UnsupportedArchitecture as error:
            raise UserError(
                "The model {name} cannot show where a text matches. {reason}", name=self.name, reason=error
            ) from error

    def _encode_texts(self, texts: Sequence[str]) -> Vectors:
        light = self._light_text() if len(texts) <= FEW_TEXTS else None
        return self._model().encode_texts(list(texts)) if light is None else light.encode_texts(list(texts))

    def _light_text(self) -> LightText | None:
        """The text tower alone; None once the whole model is here, or where there is no such thing."""
        if self._clip is not None or self.spec.adapter or not Path(self.spec.source).is_dir():
            return None
        with self._light_lock:
            if not self._light_tried:
                from clipcore.errors import ClipcoreError
                from clipcore.light import LightText

                self._light_tried = True
                try:
                    self._light = LightText.open(self.spec.source)
                except ClipcoreError as error:  # loading the whole model will say it better
                    log.info("no light text tower for %s: %s", self.spec.name, error)
            return self._light

    def _images(self) -> ImageTower:
        with self._tower_lock:
            self._look_again()
            if self._tower is None:
                from clipcore.errors import ClipcoreError
                from clipcore.runtime import TorchTower

                try:
                    fast = self._towers().open(self._streams)
                except ClipcoreError as error:
                    raise ModelUnavailable(str(error)) from error
                if fast is None:
                    _check_base(self._model().bare_id, self.spec)
                    self._tower = TorchTower(self._model())
                else:
                    self._tower = _adapted_tower(fast, self.spec)
            return self._tower

    def _look_again(self) -> None:
        """Forget a tower in whose place another was made meanwhile, by indexing; only 8-bit ones change that way."""
        if self.spec.precision == "int8" and (stamp := self._towers().stamp()) != self._stamp:
            if self._stamp or self._tower is not None:
                self._tower = self._known_id = None
            self._stamp = stamp

    def _towers(self) -> TowerChoice:
        if self._choice is None:
            from clipcore.runtime import TowerChoice

            self._choice = TowerChoice(self.spec.source, self.spec.device, self.spec.precision, self.spec.towers)
        return self._choice

    def _model(self) -> clipcore.Clip:
        if self._clip is not None:
            return self._clip
        with self._lock:
            if self._clip is None:
                self._clip = _load(replace(self.spec, precision=self._towers().torch_precision))
            return self._clip


def precision_named(name: str) -> Precision:
    """The precision of this name, as it came from a setting or over a pipe.

    Raises:
        UserError: There is no such precision.
    """
    for known in get_args(Precision):
        if known == name:
            return cast("Precision", known)
    raise UserError(
        "There is no precision called {name}; choose one of {known}.",
        name=repr(name),
        known=", ".join(get_args(Precision)),
    )


def _load(spec: ModelSpec) -> clipcore.Clip:
    import clipcore
    from clipcore.errors import ClipcoreError

    try:
        clip = clipcore.load(spec.source, device=spec.device, precision=spec.precision)
        return _with_adapter(clip, spec) if spec.adapter else clip
    except ClipcoreError as error:
        raise ModelUnavailable("The model {name} cannot be loaded: {reason}", name=spec.name, reason=error) from error
    except (OSError, MemoryError) as error:
        raise ModelUnavailable(
            "The model {name} cannot be loaded: {reason}.", name=spec.name, reason=error or "not enough memory"
        ) from error


def _with_adapter(clip: clipcore.Clip, spec: ModelSpec) -> clipcore.Clip:
    from clipcore import LinearAdapter
    from clipcore.errors import CheckpointError

    try:
        return clip.with_adapter(LinearAdapter.load(spec.adapter))
    except (CheckpointError, ValueError) as error:
        raise ModelUnavailable("The model {name} cannot be loaded: {reason}", name=spec.name, reason=error) from error


def _adapted_tower(tower: ImageTower, spec: ModelSpec) -> ImageTower:
    """A tower with the adapter that is asked for, if any."""
    if not spec.adapter:
        return tower
    from clipcore import LinearAdapter
    from clipcore.errors import CheckpointError
    from clipcore.runtime import AdaptedTower

    _check_base(tower.model_id, spec)
    try:
        return AdaptedTower(tower, LinearAdapter.load(spec.adapter))
    except (CheckpointError, ValueError) as error:
        raise ModelUnavailable("The model {name} cannot be loaded: {reason}", name=spec.name, reason=error) from error


def _check_base(model_id: str, spec: ModelSpec) -> None:
    if spec.adapter_base and model_id != spec.adapter_base:
        raise ModelUnavailable(
            "The model {name} was made of another edition or precision of {source}; choose those,"
            " or make {name} again.",
            name=spec.name,
            source=Path(spec.source).name,
        )


def _fitted(clip: clipcore.Clip, photos: Sequence[Path]) -> Pixels:
    """Pictures (N, S, S, 3) as a model looks at them."""
    from clipcore.resizing import to_rgb

    return np.stack([np.asarray(clip.preprocess.resize(to_rgb(photo))) for photo in photos])

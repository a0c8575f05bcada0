"""A library in use: the one object that the window and the command line work with."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from albumen.core.adapter_files import read_adapter
from albumen.core.encoder import Encoder, ModelSpec, precision_named
from albumen.core.jobs import JobRunner
from albumen.core.library import Library
from albumen.core.library.text_memory import TextMemory
from albumen.core.model_stamp import remembered_model
from albumen.core.settings import Settings
from albumen.core.throttle import Throttle
from albumen.core.vectors import VectorIndex
from albumen.host.adapters import AdapterFolder, AdapterInstaller, derived
from albumen.host.app_settings import DEVICE, MODEL, PRECISION, SIDECAR_NAMING, limits
from albumen.host.crash_marker import CrashMarker
from albumen.host.facades import CoreServices
from albumen.host.model_catalog import ModelCatalog, ModelEntry
from albumen.host.notices import Dispatcher, Notices
from albumen.host.plugin_host import PluginHost
from albumen.host.runtime import HostLimits, Surroundings
from albumen.host.search_index import SearchIndex
from albumen.host.shields import Shields
from albumen.host.state import PluginStates

if TYPE_CHECKING:  # a search should not wait for what reads photos
    from albumen.core.indexer import Indexer
    from albumen.core.watcher import Watcher
    from albumen.host.sidecar_keeper import SidecarKeeper

log = logging.getLogger(__name__)
T = TypeVar("T")
ADAPTERS: Final = "adapters"
"""The folder inside the library's in which adapters lie."""
TOWERS: Final = "towers"
"""The folder inside the library's in which what the fast runtime makes of models is kept."""


class Part(Generic[T]):
    """Something that is made at its first use, once, whatever thread asks first, and ended if it was made."""

    def __init__(self, make: Callable[[], T], end: Callable[[T], None]) -> None:
        self._make = make
        self._end = end
        self._lock = threading.Lock()
        self._made: T | None = None

    def get(self) -> T:
        """The part."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def end(self) -> None:
        """End it, if it was made; the next `get` makes another."""
        with self._lock:
            made, self._made = self._made, None
        if made is not None:
            self._end(made)


class Session:
    """An open library and what works on it. Parts are made when they are first asked for; thread-safe.

    Attributes:
        library: The library.
        settings: The application's settings for this library.
        models: The models there are.
        notices: What plugins show the owner.
        dispatcher: How callbacks of plugins get to the GUI thread.
        throttle: What background work may take of the machine.
        search_index: Keeps the search index of a large library.
    """

    def __init__(
        self,
        library: Library,
        settings: Settings,
        *,
        models: ModelCatalog,
        plugins: Callable[[Surroundings], PluginHost],
        safe_mode: bool = False,
        only_search: bool = False,
    ) -> None:
        """Take over an open library.

        Args:
            plugins: Makes the plugin host; the composition root decides where it looks for plugins.
            safe_mode: Run no plugin that does not come with Albumen.
            only_search: Start only plugins that may have a part in a search, which is then answered sooner.
        """
        self.library = library
        self.settings = settings
        self.models = models
        self.notices = Notices()
        self.dispatcher = Dispatcher()
        self._adapters = AdapterFolder(library.folder / ADAPTERS)
        self._plugins = plugins
        self._safe_mode, self._only_search = safe_mode, only_search
        self._texts = TextMemory(library.folder)
        self._encoder = Part(self._start_encoder, lambda _encoder: None)
        self._index_lock = threading.Lock()
        self._index: VectorIndex | None = None
        self.throttle = Throttle(lambda: limits(settings))
        self._jobs = Part(lambda: JobRunner(library, throttle=self.throttle), JobRunner.close)
        self._indexer = Part(self._start_indexer, lambda indexer: indexer.close())
        self._watcher = Part(self._start_watcher, lambda watcher: watcher.close())
        self._found = Part(self._find_plugins, lambda _host: None)
        self._host = Part(self._start_host, PluginHost.stop)
        self._sidecars = Part(self._start_sidecars, lambda keeper: keeper.close())
        self.search_index = SearchIndex(library, self.index, lambda: self.jobs)

    @property
    def encoder(self) -> Encoder:
        """The chosen model; its weights are loaded when it is first used."""
        return self._encoder.get()

    @property
    def jobs(self) -> JobRunner:
        """Long work in the background."""
        return self._jobs.get()

    @property
    def indexer(self) -> Indexer:
        """Brings the library up to date with its folders."""
        return self._indexer.get()

    @property
    def watcher(self) -> Watcher:
        """Follows changes in the library's folders once it is started."""
        return self._watcher.get()

    @property
    def host(self) -> PluginHost:
        """The plugins, started."""
        return self._host.get()

    @property
    def shields(self) -> Shields:
        """Which photos are not to be seen in passing; no plugin need have been started for that."""
        return self._found.get().shields

    def plugin_names(self) -> dict[str, str]:
        """What each plugin is called, by its id; none need have been started for that."""
        return {status.id: status.name for status in self._found.get().plugins()}

    @property
    def sidecars(self) -> SidecarKeeper:
        """Writes sidecars by itself once it is started."""
        return self._sidecars.get()

    def index(self) -> VectorIndex:
        """The vectors of the chosen model; loads the model to know which exactly that is."""
        model_id = self.encoder.model_id
        with self._index_lock:
            if self._index is None or self._index.model_id != model_id:
                self._index = VectorIndex(self.library, model_id)
            return self._index

    def model_spec(self) -> ModelSpec:
        """What to load.

        Raises:
            UserError: The chosen model is not on this machine.
        """
        entry = self.models.installed(self.settings.get(MODEL))
        return self._spec(entry)

    def use_model(self, name: str) -> Encoder:
        """Choose another model, after loading it once. Vectors of the others stay; indexing makes what is missing.

        Raises:
            UserError: It is not on this machine, or cannot be loaded.
        """
        spec = self._spec(self.models.installed(name))
        encoder = Encoder(spec)
        encoder.ensure_loaded()
        self.library.models.register(encoder.model_id, encoder.name, encoder.dim)
        facts = self._adapters.get(name) if spec.adapter else None
        if facts is not None:  # what came in since it was last used follows from its base's vectors
            for _ in derived(self.library, facts.base_id, encoder.model_id, read_adapter(Path(spec.adapter))):
                pass
        self.settings.set(MODEL, name)
        self._encoder.end()
        self.indexer.use_model(spec)
        self.library.models.activate(encoder.model_id)
        return self.encoder

    def close(self) -> None:
        """Stop what runs and close the library. May be called twice."""
        for part in (self._sidecars, self._watcher, self._host, self._found, self._jobs, self._indexer, self._encoder):
            part.end()
        self._texts.close()
        self.library.close()

    def _spec(self, entry: ModelEntry) -> ModelSpec:
        precision = precision_named(self.settings.get(PRECISION))
        return ModelSpec(
            entry.source,
            self.settings.get(DEVICE),
            precision,
            entry.adapter,
            entry.adapter_base,
            title=entry.name,
            towers=str(self.library.folder / TOWERS),
        )

    def _start_indexer(self) -> Indexer:
        from albumen.core.indexer import Indexer

        return Indexer(self.library, self.model_spec())

    def _start_watcher(self) -> Watcher:
        from albumen.core.watcher import Watcher

        return Watcher(self.library, self.indexer, throttle=self.throttle, jobs=lambda: self.jobs)

    def _start_sidecars(self) -> SidecarKeeper:
        from albumen.host.sidecar_keeper import SidecarKeeper

        return SidecarKeeper(self.library, lambda: self.jobs, self.settings)

    def _start_encoder(self) -> Encoder:
        spec = self.model_spec()
        return Encoder(spec, remembered_model(self.library.folder, spec), self._texts)

    def _model_names(self) -> list[str]:
        return [entry.name for entry in self.models.all()]

    def _start_host(self) -> PluginHost:
        host = self._found.get()
        host.start(safe_mode=self._safe_mode, only_search=self._only_search)
        return host

    def _find_plugins(self) -> PluginHost:
        folder = self.library.folder / "plugins"
        installer = AdapterInstaller(
            self.library, self._adapters, lambda: self.encoder, self._model_names, self.use_model
        )
        host = self._plugins(
            Surroundings(
                core=CoreServices(
                    self.library,
                    lambda: self.encoder,
                    self.index,
                    installer,
                    Shields(self.library, folder),
                    lambda: "stem" if self.settings.get(SIDECAR_NAMING) == "stem" else "full",
                ),
                jobs=self.jobs,
                states=PluginStates(folder),
                marker=CrashMarker(folder),
                dispatch=self.dispatcher,
                notify=self.notices.publish,
                folder=folder,
                limits=HostLimits(),
            )
        )
        host.find()
        return host

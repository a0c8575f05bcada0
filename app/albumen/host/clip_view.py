"""What `ctx.clip` is made of."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from albumen.api import Adapter, Job, ModelName, Pixels, Progress, UserError, Vectors
from albumen.api.sentence import Sentence
from albumen.core.photo_failure import PhotoFailure
from albumen.host.facades import CoreServices, Permissions
from albumen.host.jobs_view import JobsView


class ClipView:
    """Implements `albumen.api.Clip` for one plugin."""

    def __init__(self, core: CoreServices, permissions: Permissions, jobs: JobsView) -> None:
        self._core = core
        self._permissions = permissions
        self._jobs = jobs

    @property
    def model_id(self) -> str:
        """The exact model."""
        return self._core.encoder().model_id

    @property
    def dim(self) -> int:
        """D, the dimensions of its embedding."""
        return self._core.encoder().dim

    @property
    def logit_scale(self) -> float:
        """The learned temperature's inverse."""
        return self._core.encoder().logit_scale

    @property
    def source(self) -> str | None:
        """What `clipcore.load` makes this model of."""
        return self._core.encoder().source

    def embed_texts(self, texts: Sequence[str]) -> Vectors:
        """(M, D) float32 unit rows."""
        return self._core.encoder().encode_texts(list(texts))

    def embed_images(self, images: Sequence[Path | Pixels]) -> Vectors:
        """(N, D) float32 unit rows."""
        from PIL import Image

        from albumen.core.decode import DecodeLimits, DecodeSize, decode_file

        limits = DecodeLimits.for_this_machine()
        pictures = []
        for image in images:
            if isinstance(image, Path):
                try:
                    pictures.append(decode_file(os.fsencode(image), DecodeSize(), limits).image)
                except PhotoFailure as failure:
                    raise UserError("{image}: {reason}", image=image, reason=Sentence(failure.reason)) from failure
            else:
                pictures.append(Image.fromarray(image))
        return self._core.encoder().encode_images(pictures)

    def model_name(self, name: str) -> ModelName:
        """Whether another model may be called so."""
        return self._core.adapters.state_of(name)

    def install_adapter(
        self,
        name: str,
        adapter: Adapter,
        *,
        on_done: Callable[[str], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Install the active model with an adapter as a model of its own."""
        self._permissions.require("models:write")
        installer = self._core.adapters
        facts = installer.prepare(name, adapter, self._permissions.plugin_id)
        installed: list[str] = []

        def steps() -> Iterator[Progress]:
            def kept() -> Generator[Progress, None, None]:
                installed.append((yield from installer.install(facts)))

            return kept()

        return self._jobs.submit(
            steps,
            title=f"Installing the model {name}",
            on_done=None if on_done is None else (lambda: on_done(installed[0])),
            on_error=on_error,
        )

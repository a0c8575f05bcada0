"""Text in photos: makes what is written in photos searchable. See `plugin.toml` for what it brings."""

from __future__ import annotations

from collections.abc import Sequence

from albumen.api import Annotation, CommandResult, Invocation, PhotoBatch, PluginContext, Progress, UserError

from .reading import read_text  # relative: in the owner's plugin folder the package has another name

NAME = "ocr"


class Reader:
    """An analyzer that sets no tags: it is shown every photo once, and keeps what is written there as a text."""

    version = "1"

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """Read the photos of a batch."""
        self.read(batch.ids.tolist())
        return []

    def read(self, ids: Sequence[int]) -> int:
        """Read photos and keep what is written there; gives how many have another text now."""
        program, language = (str(self._ctx.settings[key]) for key in ("program", "language"))
        texts = dict[int, str]()
        for photo_id in ids:
            try:
                path = self._ctx.photos.get(photo_id).path
            except UserError:  # it went away meanwhile
                continue
            texts[photo_id] = read_text(path, program, language)
        return len(self._ctx.texts.put(NAME, texts))


def activate(ctx: PluginContext) -> None:
    """Register the analyzer and the commands; called when the plugin is enabled."""
    reader = Reader(ctx)

    def read(call: Invocation) -> CommandResult:
        wanted = call.photo_ids or tuple(ctx.photos.ids().tolist())
        changed = 0
        for done, photo_id in enumerate(wanted, start=1):
            call.cancel.raise_if_cancelled()
            changed += reader.read([photo_id])
            call.progress(Progress(done, len(wanted)))
        return CommandResult(f"{changed} photos have a new text.", {"photos": changed})

    def show(call: Invocation) -> CommandResult:
        if not call.photo_ids:
            raise UserError("Choose the photos whose text you want to see.")
        read = {str(ctx.photos.get(one).path): ctx.texts.of(one).get(NAME, "") for one in call.photo_ids}
        shown = "\n\n".join(text for text in read.values() if text)
        return CommandResult(shown or "No text was found.", {"texts": read})

    ctx.add_analyzer("reader", reader)
    ctx.add_command("ocr-read", read)
    ctx.add_command("ocr-text", show)

"""Finds sensitive photos, covers them, and lets the owner correct it with one key. Verdicts stay in the library."""

from __future__ import annotations

from albumen.api import (
    Annotation,
    CommandResult,
    Invocation,
    PhotoBatch,
    PhotosRemoved,
    PluginContext,
    SettingsChanged,
    UserError,
)
from albumen.api.events import Event
from albumen_nsfw.check import Check, tags_for
from albumen_nsfw.tables import MIGRATIONS, Tables


class CheckAnalyzer:
    """Implements `albumen.api.Analyzer`."""

    def __init__(self, check: Check) -> None:
        self._check = check

    @property
    def version(self) -> str:
        """Changes with the categories and thresholds."""
        return self._check.version

    def analyze(self, batch: PhotoBatch) -> list[Annotation]:
        """The tags that stand for the verdicts."""
        return tags_for(self._check.verdicts(batch)) if len(batch) else []


def activate(ctx: PluginContext) -> None:
    """Register the analyzer, the commands and the panel."""
    tables = Tables(ctx.store(MIGRATIONS))
    check = Check(ctx, tables)
    started: list[CheckAnalyzer] = []

    def start() -> None:
        """Check by itself, or stop it, as the setting says now."""
        if ctx.settings["automatic"] and not started:
            started.append(CheckAnalyzer(check))
            ctx.add_analyzer("verdicts", started[0])
        elif started and not ctx.settings["automatic"]:
            started.clear()
            ctx.remove_analyzer("verdicts")

    def changed(event: Event) -> None:
        if isinstance(event, PhotosRemoved):
            tables.forget(event.ids)
        elif not isinstance(event, SettingsChanged) or event.plugin_id == ctx.plugin_id:
            check.forget()
            start()
            ctx.analyze_again()  # categories and thresholds are part of the analyzer's version

    def run(call: Invocation) -> CommandResult:
        ids = list(call.photo_ids) or ctx.photos.ids().tolist()
        found = check.run(ids, call.progress, call.cancel.raise_if_cancelled)
        rows = [
            {"path": str(ctx.photos.get(one.photo_id).path), "verdict": one.verdict, "score": one.score}
            for one in found
        ]
        counts = {name: sum(one.verdict == name for one in found) for name in ("safe", "unsure", "sensitive")}
        text = ", ".join(f"{count} {name}" for name, count in counts.items())
        return CommandResult(f"{text}. The panel Sensitive photos shows what waits for your word.", {"photos": rows})

    def correct(call: Invocation, *, sensitive: bool) -> CommandResult:
        if not call.photo_ids:
            raise UserError("Choose the photos first; on the command line with --photo.")
        others = check.correct(call.photo_ids, sensitive=sensitive)
        word = "sensitive" if sensitive else "safe"
        return CommandResult(
            f"{len(call.photo_ids)} photos are {word} by your word; {others} other verdicts changed with it.",
            {"photos": len(call.photo_ids), "verdict": word, "others": others},
        )

    def panel() -> object:
        from albumen_nsfw.panel import CheckPanel

        widget = CheckPanel(ctx, check)
        ctx.on("tags_changed", widget.hear)
        return widget

    ctx.add_command("nsfw", run)
    ctx.add_command("nsfw-safe", lambda call: correct(call, sensitive=False))
    ctx.add_command("nsfw-sensitive", lambda call: correct(call, sensitive=True))
    ctx.add_panel("check", panel)
    for event in ("settings_changed", "model_changed", "photos_removed"):
        ctx.on(event, changed)
    start()

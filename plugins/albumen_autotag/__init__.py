"""Tags photos from a vocabulary, without training: suggestions to review, thresholds to move, rules for folders."""

from __future__ import annotations

from albumen.api import PhotosRemoved, PluginContext, SettingsChanged
from albumen.api.events import Event
from albumen_autotag.analyzers import FolderAnalyzer, VocabularyAnalyzer
from albumen_autotag.commands import Commands
from albumen_autotag.review import Review
from albumen_autotag.rules import FolderRules, Rules
from albumen_autotag.tables import MIGRATIONS, Tables
from albumen_autotag.tagger import Tagger


def activate(ctx: PluginContext) -> None:
    """Register the analyzers, the commands and the panel."""
    tables = Tables(ctx.store(MIGRATIONS))
    tagger = Tagger(ctx, tables)
    rules = Rules(tables)
    review = Review(ctx, tables, tagger)
    started: set[str] = set()

    def start_analyzers() -> None:
        """Once they are wanted and for as long as they are; none costs anything before."""
        for analyzer_id, wanted, make in (
            ("everyday", bool(ctx.settings["automatic"]), lambda: VocabularyAnalyzer(ctx, tagger)),
            ("folders", bool(rules.all()), lambda: FolderAnalyzer(ctx, tagger, rules)),
        ):
            if wanted and analyzer_id not in started:
                started.add(analyzer_id)
                ctx.add_analyzer(analyzer_id, make())
            elif not wanted and analyzer_id in started:
                started.discard(analyzer_id)
                ctx.remove_analyzer(analyzer_id)

    def rules_changed() -> None:
        start_analyzers()
        ctx.analyze_again()

    folder_rules = FolderRules(rules, tagger.vocabulary, rules_changed)

    def changed(event: Event) -> None:
        if isinstance(event, PhotosRemoved):
            tables.forget_photos(event.ids)
        elif isinstance(event, SettingsChanged) and event.plugin_id == ctx.plugin_id:
            start_analyzers()
            if {"certainty", "most"} & set(event.keys) and review.models():
                ctx.jobs.submit(review.suggest_again, title="Moving the threshold of all tags")

    def panel() -> object:
        from albumen_autotag.panel import ReviewPanel

        widget = ReviewPanel(ctx, review, folder_rules)
        for event in ("tags_changed", "albums_changed"):
            ctx.on(event, widget.hear)
        return widget

    commands = Commands(ctx, tagger, review, folder_rules)
    for command_id, function in commands.all().items():
        ctx.add_command(command_id, function)
    ctx.add_panel("review", panel)
    for event in ("settings_changed", "photos_removed"):
        ctx.on(event, changed)
    start_analyzers()

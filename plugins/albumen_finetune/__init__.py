"""Albums that learn: the shipped plugin, built on `albumen.api` and clipcore alone."""

from __future__ import annotations

from albumen.api import PluginContext


def activate(ctx: PluginContext) -> None:
    """Register commands, panel and listeners."""
    from albumen_finetune.commands import Commands
    from albumen_finetune.keeper import Keeper
    from albumen_finetune.refining import Refining
    from albumen_finetune.review_command import ReviewCommand
    from albumen_finetune.service import LearningAlbums

    albums = LearningAlbums(ctx)
    Commands(ctx, albums).register()
    ReviewCommand(ctx, albums).register()
    Refining(ctx, albums).register()
    Keeper(ctx, albums).listen()

    def panel() -> object:
        from albumen_finetune.panel import LearnPanel

        widget = LearnPanel(ctx, albums)
        for event in ("shields_changed", "tags_changed", "albums_changed", "model_changed"):
            ctx.on(event, widget.hear)
        return widget

    ctx.add_panel("learn", panel)

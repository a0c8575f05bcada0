"""Stars: suggests a tag for photos that look like those with many stars. See `plugin.toml` for what it brings."""

from __future__ import annotations

from sqlite3 import Connection

from albumen.api import Annotation, CommandResult, Invocation, PluginContext, Progress, UserError

from .alike import alike_to  # relative: in the owner's plugin folder the package has another name

TAG = "Like the best"


def _first_table(connection: Connection) -> None:
    connection.execute("CREATE TABLE runs (least INTEGER NOT NULL, photos INTEGER NOT NULL)")


def activate(ctx: PluginContext) -> None:
    """Register the two commands; called when the plugin is enabled."""
    store = ctx.store([("first_table", _first_table)])

    def suggest(call: Invocation) -> CommandResult:
        least = int(str(call.options.get("least", ctx.settings["least"])))
        best = [photo.id for photo in ctx.photos if photo.rating >= least]
        if not best:
            raise UserError(f"No photo has {least} stars or more; give some photos stars first.")
        wanted = ctx.photos.vectors(best)
        done, annotations = 0, list[Annotation]()
        for batch in ctx.photos.batches():
            call.cancel.raise_if_cancelled()
            annotations += alike_to(wanted.vectors, batch, TAG, float(ctx.settings["alike"]))
            done += len(batch)
            call.progress(Progress(done, ctx.photos.count()))
        new = [one for one in annotations if one.photo_id not in set(best)]
        ctx.tags.revoke(name=TAG)
        changed = ctx.tags.suggest(new)
        store.execute("INSERT INTO runs VALUES (?, ?)", (least, len(changed)))
        ctx.log.info("suggested %d photos", len(changed))
        paths = [str(ctx.photos.get(photo_id).path) for photo_id in changed]
        return CommandResult(f"Suggested the tag {TAG!r} for {len(changed)} photos.", {"tag": TAG, "photos": paths})

    def history(_call: Invocation) -> CommandResult:
        runs = store.query("SELECT least, photos FROM runs ORDER BY rowid")
        return CommandResult(f"{len(runs)} runs.", {"runs": [{"least": least, "photos": n} for least, n in runs]})

    ctx.add_command("stars-suggest", suggest)
    ctx.add_command("stars-history", history)

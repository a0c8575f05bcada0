"""`albumen album review`: which suggestions wait for an answer, and answering them together."""

from __future__ import annotations

from albumen.api import AlbumEntry, CommandResult, Invocation, PluginContext, UserError
from albumen_finetune.labels import album_named
from albumen_finetune.service import LearningAlbums
from albumen_finetune.wording import photos


class ReviewCommand:
    """The command `album-review`."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        self._ctx = ctx
        self._albums = albums

    def register(self) -> None:
        """Give the command to the host."""
        self._ctx.add_command("album-review", self.command)

    def command(self, call: Invocation) -> CommandResult:
        """List albums with suggestions, the suggestions of one, or answer them."""
        accept, reject = bool(call.options.get("accept")), bool(call.options.get("reject"))
        if accept and reject:
            raise UserError("Choose one of --accept and --reject.")
        if len(call.arguments) > 1:
            raise UserError("Say which one album: its name, in quotes where it has spaces.")
        if not call.arguments:
            if accept or reject:
                raise UserError("Say which album's suggestions are meant: albumen album review ALBUM --accept")
            return self._all()
        (name,) = call.arguments
        waiting = self._waiting(album_named(self._ctx, name).name)
        if accept or reject:
            return self._answer(name, waiting, call, belongs=accept)
        rows = [
            {"path": str(self._ctx.photos.get(one.photo_id).path), "score": round(one.score or 0.0, 4)}
            for one in waiting
        ]
        lines = [f"  {row['path']}" for row in rows]
        if rows:
            lines.append(f"Answer all, or those given with --photo: albumen album review {name!r} --accept | --reject")
        text = "\n".join(lines) or f"No suggestions for {name} wait for an answer."
        return CommandResult(text, {"album": name, "suggested": rows})

    def _all(self) -> CommandResult:
        rows = [{"album": one.name, "photos": len(self._waiting(one.name))} for one in self._ctx.albums.all()]
        rows = [row for row in rows if row["photos"]]
        lines = [f"{row['photos']:6}  {row['album']}" for row in rows]
        text = "\n".join(lines) or "No suggestions for albums wait for an answer."
        return CommandResult(text, {"albums": rows})

    def _answer(self, name: str, waiting: list[AlbumEntry], call: Invocation, *, belongs: bool) -> CommandResult:
        meant = set(call.photo_ids)
        ids = [one.photo_id for one in waiting if not meant or one.photo_id in meant]
        if not ids:
            raise UserError(f"None of these is suggested for {name}; `albumen album review {name!r}` lists what is.")
        changed = self._albums.decide(name, ids, belongs=belongs)
        verb = "put in" if belongs else "kept out of"
        return CommandResult(f"{photos(len(changed))} {verb} {name}.", {"album": name, "changed": len(changed)})

    def _waiting(self, name: str) -> list[AlbumEntry]:
        """The surest first."""
        return sorted(self._ctx.albums.entries(name, "suggested"), key=lambda one: -(one.score or 0.0))

"""The tags of photos, each with where it came from and what the owner made of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

import numpy as np

from albumen.api.events import TagsChanged
from albumen.api.records import Annotation, Ids, PhotoTag, Tag, TagState
from albumen.core.errors import Bug, NotFound, UserError
from albumen.core.library.connections import Readers
from albumen.core.library.tagging import USER, add_tag, annotate, clean_name, decide, remove_tag, revoke, tag_id
from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import id_array, id_list
from albumen.core.library.writer import Writer
from albumen.core.records import Change, TagCount, TagUsage

_FIND = (
    "SELECT t.photo_id, tags.name, t.source, t.model_id, t.score, t.state FROM photo_tags t"
    " JOIN tags ON tags.id = t.tag_id WHERE {} ORDER BY t.score DESC, t.photo_id, tags.name, t.source"
)


class Tags:
    """`library.tags`: tags and suggestions. The rules are those of `albumen.core.library.tagging`."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def add(
        self,
        ids: Iterable[int],
        name: str,
        *,
        source: str = USER,
        model_id: str | None = None,
        score: float | None = None,
        state: TagState = "accepted",
    ) -> tuple[int, ...]:
        """Tag photos; gives the ids for which something changed.

        Args:
            ids: Photos; those deleted meanwhile are passed over.
            name: With its parents, "Animals/Dog"; made where it is new.
            source: "user", "file" for what the file itself carries, or a plugin's id.
            model_id: The model a plugin's score came from.
            score: In [0, 1].
            state: What a plugin adds counts only where the owner has not said otherwise.

        Raises:
            UserError: The name is empty.
            Bug: The score is outside [0, 1].
        """
        if score is not None and not 0 <= score <= 1:
            raise Bug(f"a tag's score of {score}; it must lie in [0, 1]")
        wanted = list(ids)
        return self._writer.run(
            lambda connection: add_tag(
                connection, wanted, name, source=source, model_id=model_id, score=score, state=state
            ),
            _changed,
        )

    def remove(self, ids: Iterable[int], name: str, *, source: str = USER) -> tuple[int, ...]:
        """Take a tag off photos; gives the ids for which something changed.

        Where the owner takes off what a plugin put there, that is a rejection, and the plugin cannot put it back.
        """
        wanted = list(ids)
        return self._writer.run(lambda connection: remove_tag(connection, wanted, name, source), _changed)

    def annotate(
        self,
        annotations: Sequence[Annotation],
        *,
        source: str,
        model_id: str | None = None,
        state: TagState = "suggested",
    ) -> tuple[int, ...]:
        """Store what a plugin says of many photos in one step; gives the ids for which something changed.

        Raises:
            UserError: A tag's name is empty.
            Bug: A score is outside [0, 1].
        """
        for annotation in annotations:
            if not 0 <= annotation.score <= 1:
                raise Bug(f"a tag's score of {annotation.score}; it must lie in [0, 1]")
        return self._writer.run(
            lambda connection: annotate(connection, annotations, source=source, model_id=model_id, state=state),
            _changed,
        )

    def revoke(
        self,
        source: str,
        *,
        name: str | None = None,
        ids: Iterable[int] | None = None,
        model_id: str | None = None,
        below: float | None = None,
        state: TagState = "suggested",
    ) -> tuple[int, ...]:
        """Take back what a source set and the owner has not decided on; gives the ids for which something changed.

        Args:
            source: A plugin's id.
            name: Only this tag.
            ids: Only from these photos.
            model_id: Only what came from this model.
            below: Only with a lower score than this.
            state: Only in this state.
        """
        wanted = None if ids is None else list(ids)
        return self._writer.run(
            lambda connection: revoke(
                connection, source, name=name, ids=wanted, model_id=model_id, below=below, state=state
            ),
            _changed,
        )

    def find(
        self,
        *,
        name: str | None = None,
        source: str | None = None,
        state: TagState | None = None,
        model_id: str | None = None,
        ids: Iterable[int] | None = None,
    ) -> list[PhotoTag]:
        """Tags on photos in sight that meet every condition given; the best score first, then by photo and name."""
        conditions = ["t.photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing')"]
        values: list[object] = []
        for column, value in (
            ("tags.name", None if name is None else clean_name(name)),
            ("t.source", source),
            ("t.state", state),
            ("t.model_id", model_id),
        ):
            if value is not None:
                conditions.append(f"{column} = ?")
                values.append(value)
        if ids is not None:
            conditions.append("t.photo_id IN (SELECT value FROM json_each(?))")
            values.append(id_list(ids))
        with self._readers.read() as connection:
            rows = connection.execute(_FIND.format(" AND ".join(conditions)), values).fetchall()
        return [PhotoTag(*row) for row in rows]

    def set_state(self, ids: Iterable[int], name: str, state: TagState) -> tuple[int, ...]:
        """Store the owner's decision on a tag or suggestion; gives the ids for which something changed."""
        wanted = list(ids)
        return self._writer.run(lambda connection: decide(connection, wanted, name, state), _changed)

    def of(self, photo_id: int) -> list[Tag]:
        """All tags of a photo, whoever set them, in any state; by name."""
        return self.of_many((photo_id,)).get(photo_id, [])

    def of_many(self, ids: Iterable[int]) -> dict[int, list[Tag]]:
        """All tags of photos, by photo id; a photo without tags is left out."""
        result: dict[int, list[Tag]] = {}
        with self._readers.read() as connection:
            for photo_id, *values in connection.execute(
                "SELECT t.photo_id, tags.name, t.source, t.model_id, t.score, t.state"
                " FROM photo_tags t JOIN tags ON tags.id = t.tag_id"
                " WHERE t.photo_id IN (SELECT value FROM json_each(?)) ORDER BY t.photo_id, tags.name, t.source",
                (id_list(ids),),
            ):
                result.setdefault(photo_id, []).append(Tag(*values))
        return result

    def counts(self) -> list[TagCount]:
        """Every tag with how many photos in sight bear it, and on how many more it is suggested; by name."""
        with self._readers.read() as connection:
            rows = connection.execute(
                """
                SELECT tags.name, count(DISTINCT iif(t.state = 'accepted', t.photo_id, NULL)),
                    count(DISTINCT iif(t.state = 'suggested', t.photo_id, NULL))
                FROM tags LEFT JOIN photo_tags t ON t.tag_id = tags.id
                    AND t.photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing')
                GROUP BY tags.id ORDER BY tags.name COLLATE NOCASE
                """
            ).fetchall()
        return [TagCount(*row) for row in rows]

    def photos(self, name: str, *, state: TagState = "accepted") -> Ids:
        """Photos in sight on which the tag has this state, (N,) int64 ascending."""
        with self._readers.read() as connection:
            return id_array(
                connection.execute(
                    "SELECT DISTINCT photo_id FROM photo_tags"
                    " WHERE tag_id = (SELECT id FROM tags WHERE name = ?) AND state = ?"
                    " AND photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing') ORDER BY photo_id",
                    (clean_name(name), state),
                )
            )

    def bearing(self, name: str, ids: Iterable[int] | None = None) -> Ids:
        """Photos on which a tag or one below it is accepted or suggested, (N,) int64 ascending.

        Args:
            name: The tag.
            ids: Only of these photos; all where None.
        """
        with self._readers.read() as connection:
            return id_array(
                connection.execute(
                    "SELECT DISTINCT photo_id FROM photo_tags WHERE state <> 'rejected' AND tag_id IN"
                    " (SELECT id FROM tags WHERE name = ?1 OR substr(name, 1, length(?1) + 1) = ?1 || '/')"
                    " AND (?2 IS NULL OR photo_id IN (SELECT value FROM json_each(?2))) ORDER BY photo_id",
                    (clean_name(name), None if ids is None else id_list(ids)),
                )
            )

    def rename(self, old: str, new: str) -> tuple[int, ...]:
        """Rename a tag and the tags below it; gives the ids of the photos that bear them.

        Raises:
            NotFound: There is no tag of the old name.
            UserError: The new name is taken, empty, or lies below the old one.
        """
        old, new = clean_name(old), clean_name(new)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(
                "SELECT id, name FROM tags WHERE name = ?1 OR substr(name, 1, length(?1) + 1) = ?1 || '/'"
                " ORDER BY length(name)",
                (old,),
            ).fetchall()
            if not rows or rows[0][1] != old:
                raise NotFound("There is no tag named {old}.", old=old)
            if old == new:
                return ()
            if new.startswith(old + "/"):
                raise UserError("The tag {old} cannot be moved below itself.", old=old)
            for number, name in rows:
                target = new + name[len(old) :]
                if connection.execute("SELECT 1 FROM tags WHERE name = ?", (target,)).fetchone():
                    raise UserError("There is a tag named {target} already; choose another name.", target=target)
                connection.execute("UPDATE tags SET name = ? WHERE id = ?", (target, number))
            above = new.rpartition("/")[0]
            parent = tag_id(connection, above) if above else None
            connection.execute("UPDATE tags SET parent_id = ? WHERE id = ?", (parent, rows[0][0]))
            return _bearers(connection, [number for number, _ in rows])

        return self._writer.run(write, _changed)

    def merge(self, name: str, into: str) -> tuple[int, ...]:
        """Let photos bear another tag instead of this one, and so for the tags below; gives the ids of those photos.

        Where a photo bears both from one source, what the owner accepted holds.

        Raises:
            NotFound: There is no tag of that name.
            UserError: The other name is empty, the same, or lies below this one.
        """
        name, into = clean_name(name), clean_name(into)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(
                "SELECT id, name FROM tags WHERE name = ?1 OR substr(name, 1, length(?1) + 1) = ?1 || '/'"
                " ORDER BY length(name) DESC",
                (name,),
            ).fetchall()
            if name not in {row[1] for row in rows}:
                raise NotFound("There is no tag named {name}.", name=name)
            if into == name or into.startswith(name + "/"):
                raise UserError("The tag {name} cannot be merged into itself; choose another one.", name=name)
            for number, full in rows:
                connection.execute(
                    "INSERT INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at, analyzer)"
                    " SELECT photo_id, ?2, source, model_id, score, state, at, analyzer FROM photo_tags"
                    " WHERE tag_id = ?1 ON CONFLICT (photo_id, tag_id, source) DO UPDATE SET state = excluded.state"
                    " WHERE excluded.state = 'accepted'",
                    (number, tag_id(connection, into + full[len(name) :])),
                )
            photos = _bearers(connection, [row[0] for row in rows], refresh=False)
            connection.executemany("DELETE FROM tags WHERE id = ?", [row[:1] for row in rows])
            refresh_text(connection, photos)
            return photos

        return self._writer.run(write, _changed)

    def bearers(self, names: Iterable[str]) -> Ids:
        """All photos that these tags or ones below them were said of, in any state and sight, (N,) int64 ascending."""
        with self._readers.read() as connection:
            found = [
                id_array(
                    connection.execute(
                        "SELECT DISTINCT photo_id FROM photo_tags WHERE tag_id IN"
                        " (SELECT id FROM tags WHERE name = ?1 OR substr(name, 1, length(?1) + 1) = ?1 || '/')",
                        (clean_name(name),),
                    )
                )
                for name in names
            ]
        return np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)

    def usage(self) -> list[TagUsage]:
        """Every tag with how many photos in sight bear it, by who said so; by name, and sources by name."""
        with self._readers.read() as connection:
            rows = connection.execute(
                """
                SELECT tags.name, coalesce(t.source, ''), count(iif(t.state = 'accepted', 1, NULL)),
                    count(iif(t.state = 'suggested', 1, NULL))
                FROM tags LEFT JOIN photo_tags t ON t.tag_id = tags.id
                    AND t.photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing')
                GROUP BY tags.id, t.source ORDER BY tags.name COLLATE NOCASE, t.source
                """
            ).fetchall()
        return [TagUsage(*row) for row in rows]

    def delete(self, name: str) -> tuple[int, ...]:
        """Delete a tag and the tags below it from every photo; gives the ids of those photos.

        Raises:
            NotFound: There is no such tag.
        """
        name = clean_name(name)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(
                "SELECT id FROM tags WHERE name = ?1 OR substr(name, 1, length(?1) + 1) = ?1 || '/'"
                " ORDER BY length(name) DESC",
                (name,),
            ).fetchall()
            if not rows:
                raise NotFound("There is no tag named {name}.", name=name)
            numbers = [row[0] for row in rows]
            photos = _bearers(connection, numbers, refresh=False)
            connection.executemany("DELETE FROM tags WHERE id = ?", rows)
            refresh_text(connection, photos)
            return photos

        return self._writer.run(write, _changed)


def _bearers(connection: sqlite3.Connection, tags: list[int], *, refresh: bool = True) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT DISTINCT photo_id FROM photo_tags WHERE tag_id IN (SELECT value FROM json_each(?)) ORDER BY photo_id",
        (id_list(tags),),
    ).fetchall()
    photos = tuple(row[0] for row in rows)
    if refresh:
        refresh_text(connection, photos)
    return photos


def _changed(ids: tuple[int, ...]) -> tuple[Change, ...]:
    return (TagsChanged(ids),) if ids else ()

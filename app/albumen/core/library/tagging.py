"""The rules of tags: the owner's word wins over every plugin's, and what was rejected never comes back by itself.

A tag on a photo has one row for each source that set it. Once the owner has decided (a row with the source "user"), or
anyone's suggestion was rejected, all rows of that tag on that photo bear the same state.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from albumen.api.records import Annotation, TagState
from albumen.core.errors import UserError
from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import id_list, now

USER = "user"
FILE = "file"
SIDECAR = "sidecar"

_REVOKE = (
    "DELETE FROM photo_tags WHERE {} AND NOT EXISTS (SELECT 1 FROM photo_tags u WHERE u.photo_id = photo_tags.photo_id"
    " AND u.tag_id = photo_tags.tag_id AND u.source = 'user') RETURNING photo_id"
)

_TAKEN_OUT = (
    "DELETE FROM photo_tags WHERE photo_id = :photo AND tag_id = :tag AND source = 'user' AND state = 'accepted'"
    " AND at < (SELECT at FROM photo_tags WHERE photo_id = :photo AND tag_id = :tag AND source = :source)"
)


def tag_id(connection: sqlite3.Connection, name: str) -> int:
    """The number of a tag; it and its parents ("Animals" of "Animals/Dog") are made where they are new.

    Raises:
        UserError: The name is empty.
    """
    name = clean_name(name)
    row = connection.execute("SELECT id FROM tags WHERE name = ?", (name,)).fetchone()
    if row is None:
        above = name.rpartition("/")[0]
        parent = tag_id(connection, above) if above else None
        row = connection.execute(
            "INSERT INTO tags (name, parent_id) VALUES (?, ?) RETURNING id", (name, parent)
        ).fetchone()
    return int(row[0])


def clean_name(name: str) -> str:
    """A tag's name without stray spaces and slashes.

    Raises:
        UserError: Nothing is left.
    """
    parts = [" ".join(part.split()) for part in name.split("/")]
    cleaned = "/".join(part for part in parts if part)
    if not cleaned:
        raise UserError("A tag needs a name; type at least one letter.")
    return cleaned


def add_tag(
    connection: sqlite3.Connection,
    ids: Iterable[int],
    name: str,
    *,
    source: str,
    model_id: str | None,
    score: float | None,
    state: TagState,
) -> tuple[int, ...]:
    """Tag photos; gives the ids for which something changed. Photos deleted meanwhile are passed over."""
    if source == USER:
        return decide(connection, ids, name, state)
    rows = connection.execute(
        """
        INSERT INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at)
        SELECT p.id, :tag, :source, :model, :score, iif(u.state IS NULL, :state, u.state), :now
        FROM photos p LEFT JOIN photo_tags u ON u.photo_id = p.id AND u.tag_id = :tag AND u.source = 'user'
        WHERE p.id IN (SELECT value FROM json_each(:ids)) AND NOT EXISTS (
            SELECT 1 FROM photo_tags r WHERE r.photo_id = p.id AND r.tag_id = :tag AND r.state = 'rejected'
        )
        ON CONFLICT (photo_id, tag_id, source) DO UPDATE
        SET model_id = excluded.model_id, score = excluded.score, state = excluded.state, at = excluded.at
        WHERE (model_id, score, state) IS NOT (excluded.model_id, excluded.score, excluded.state)
        RETURNING photo_id
        """,
        {
            "tag": tag_id(connection, name),
            "source": source,
            "model": model_id,
            "score": score,
            "state": state,
            "now": now(),
            "ids": id_list(ids),
        },
    ).fetchall()
    changed = tuple(sorted(row[0] for row in rows))
    refresh_text(connection, changed)
    return changed


def annotate(
    connection: sqlite3.Connection,
    annotations: Sequence[Annotation],
    *,
    source: str,
    model_id: str | None,
    state: TagState = "suggested",
    analyzer: str = "",
) -> tuple[int, ...]:
    """Store what a plugin says of many photos; gives the ids for which something changed.

    The rules are those of `add_tag`. Of several scores for one tag on one photo the highest counts.
    """
    numbers = {name: tag_id(connection, name) for name in {annotation.tag for annotation in annotations}}
    scores: dict[tuple[int, int], float] = {}
    for annotation in annotations:
        key = (annotation.photo_id, numbers[annotation.tag])
        scores[key] = max(annotation.score, scores.get(key, 0.0))
    rows = connection.execute(
        """
        INSERT INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at, analyzer)
        SELECT p.id, j.tag, :source, :model, j.score, iif(u.state IS NULL, :state, u.state), :now, :analyzer
        FROM (
            SELECT json_extract(value, '$[0]') AS photo, json_extract(value, '$[1]') AS tag,
                json_extract(value, '$[2]') AS score FROM json_each(:rows)
        ) j JOIN photos p ON p.id = j.photo
        LEFT JOIN photo_tags u ON u.photo_id = p.id AND u.tag_id = j.tag AND u.source = 'user'
        WHERE NOT EXISTS (
            SELECT 1 FROM photo_tags r WHERE r.photo_id = p.id AND r.tag_id = j.tag AND r.state = 'rejected'
        )
        ON CONFLICT (photo_id, tag_id, source) DO UPDATE
        SET model_id = excluded.model_id, score = excluded.score, at = excluded.at, analyzer = excluded.analyzer,
            state = iif(state = 'accepted', state, excluded.state)
        WHERE (model_id, score, analyzer) IS NOT (excluded.model_id, excluded.score, excluded.analyzer)
            OR (state = 'suggested' AND excluded.state <> state)
        RETURNING photo_id, state
        """,
        {
            "source": source,
            "model": model_id,
            "state": state,
            "now": now(),
            "analyzer": analyzer,
            "rows": json.dumps([[*key, score] for key, score in scores.items()]),
        },
    ).fetchall()
    refresh_text(connection, {photo_id for photo_id, now_state in rows if now_state == "accepted"})
    return tuple(sorted({photo_id for photo_id, _ in rows}))


def revoke(
    connection: sqlite3.Connection,
    source: str,
    *,
    name: str | None = None,
    ids: Iterable[int] | None = None,
    model_id: str | None = None,
    below: float | None = None,
    state: TagState = "suggested",
) -> tuple[int, ...]:
    """Take back what a source set and nobody decided on; gives the ids for which something changed.

    Only rows that meet every condition given; what the owner accepted or rejected has a row of the owner's and stays.
    """
    conditions = ["source = :source", "state = :state"]
    values: dict[str, object] = {"source": source, "state": state}
    if name is not None:
        conditions.append("tag_id = :tag")
        values["tag"] = _existing(connection, name)
    if ids is not None:
        conditions.append("photo_id IN (SELECT value FROM json_each(:ids))")
        values["ids"] = id_list(ids)
    if model_id is not None:
        conditions.append("model_id = :model")
        values["model"] = model_id
    if below is not None:
        conditions.append("score < :below")
        values["below"] = below
    rows = connection.execute(_REVOKE.format(" AND ".join(conditions)), values).fetchall()
    changed = tuple(sorted({row[0] for row in rows}))
    if state == "accepted":
        refresh_text(connection, changed)
    return changed


def decide(connection: sqlite3.Connection, ids: Iterable[int], name: str, state: TagState) -> tuple[int, ...]:
    """Store the owner's word on a tag, for every source; gives the ids for which something changed."""
    parameters = {"tag": tag_id(connection, name), "state": state, "now": now(), "ids": id_list(ids)}
    changed = {
        row[0]
        for row in connection.execute(
            """
            INSERT INTO photo_tags (photo_id, tag_id, source, state, at)
            SELECT id, :tag, 'user', :state, :now FROM photos WHERE id IN (SELECT value FROM json_each(:ids))
            ON CONFLICT (photo_id, tag_id, source) DO UPDATE SET state = excluded.state, at = excluded.at
            WHERE state <> excluded.state
            RETURNING photo_id
            """,
            parameters,
        ).fetchall()
    }
    changed.update(
        row[0]
        for row in connection.execute(
            "UPDATE photo_tags SET state = :state WHERE tag_id = :tag AND state <> :state"
            " AND photo_id IN (SELECT value FROM json_each(:ids)) RETURNING photo_id",
            parameters,
        ).fetchall()
    )
    refresh_text(connection, changed)
    return tuple(sorted(changed))


def remove_tag(connection: sqlite3.Connection, ids: Iterable[int], name: str, source: str) -> tuple[int, ...]:
    """Take a source's tag off photos; gives the ids for which something changed.

    Where the owner takes off what a plugin put there, that is a rejection. A rejection stays, whoever asks.
    """
    parameters = {"tag": _existing(connection, name), "source": source, "ids": id_list(ids)}
    changed = {
        row[0]
        for row in connection.execute(
            "DELETE FROM photo_tags WHERE tag_id = :tag AND source = :source AND state <> 'rejected'"
            " AND photo_id IN (SELECT value FROM json_each(:ids)) RETURNING photo_id",
            parameters,
        ).fetchall()
    }
    if source == USER:
        rest = [
            row[0]
            for row in connection.execute(
                "SELECT DISTINCT photo_id FROM photo_tags WHERE tag_id = :tag AND state <> 'rejected'"
                " AND photo_id IN (SELECT value FROM json_each(:ids))",
                parameters,
            ).fetchall()
        ]
        if rest:
            changed.update(decide(connection, rest, name, "rejected"))
    refresh_text(connection, changed)
    return tuple(sorted(changed))


def set_file_keywords(
    connection: sqlite3.Connection, photo_id: int, keywords: Iterable[str], source: str = FILE
) -> None:
    """Make the tags that come from files those that file or sidecar carry now. The caller refreshes the text.

    A tag that the owner gave here, that was written out, and that another program then took out of the same list, goes
    as well: that is the owner's later word. A list that is gone altogether takes nothing of the owner's with it.

    Args:
        keywords: Tags, "Animals/Dog".
        source: Which of the two says so: "file" or "sidecar".
    """
    wanted = {clean_name(keyword) for keyword in keywords if keyword.strip("/ \t\r\n")}
    held = {
        (row[0], row[1])
        for row in connection.execute(
            "SELECT tags.name, t.source FROM photo_tags t JOIN tags ON tags.id = t.tag_id"
            " WHERE t.photo_id = ? AND t.source IN (?, ?)",
            (photo_id, FILE, SIDECAR),
        )
    }
    for name, held_by in held - {(name, source) for name in wanted}:
        if wanted and held_by == source:
            connection.execute(_TAKEN_OUT, {"photo": photo_id, "tag": _existing(connection, name), "source": source})
        remove_tag(connection, (photo_id,), name, held_by)
    for name in sorted(wanted - {name for name, held_by in held if held_by == source}):
        add_tag(connection, (photo_id,), name, source=source, model_id=None, score=None, state="accepted")


def _existing(connection: sqlite3.Connection, name: str) -> int | None:
    row = connection.execute("SELECT id FROM tags WHERE name = ?", (clean_name(name),)).fetchone()
    return int(row[0]) if row else None

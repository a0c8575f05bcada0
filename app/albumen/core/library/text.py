"""Full-text search over captions, accepted tags, file names and the texts of plugins."""

from __future__ import annotations

import re

import numpy as np

from albumen.api.records import Ids, Vectors
from albumen.core.library.connections import Readers


class TextIndex:
    """`library.text`: finds photos by words, with SQLite's FTS5."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def search(self, text: str, limit: int = 1000, *, names: bool = True) -> tuple[Ids, Vectors]:
        """Photos in sight that bear all words of `text`, the last one also as the beginning of a word.

        Case and accents make no difference. Text without a single letter or digit finds nothing.

        Args:
            names: Look into the names of files too, not only into captions, keywords and the texts of plugins.

        Returns:
            Photo ids (N,) int64, best first, and their scores (N,) float32: BM25, higher is better.
        """
        query = match_expression(text)
        if not query:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        if not names:
            query = f"{{caption keywords texts}} : ({query})"
        with self._readers.read() as connection:
            rows = connection.execute(
                """
                -- what a word is worth in caption, keywords, names, texts
                SELECT rowid, -bm25(photo_text, 4.0, 6.0, 1.0, 2.0) AS score FROM photo_text
                WHERE photo_text MATCH ? AND rowid NOT IN (SELECT id FROM photos WHERE state = 'missing')
                ORDER BY score DESC, rowid LIMIT ?
                """,
                (query, limit),
            ).fetchall()
        ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
        return ids, np.fromiter((row[1] for row in rows), np.float32, len(rows))


def match_expression(text: str) -> str:
    """What the owner typed as an FTS5 expression in which nothing they typed is an operator."""
    words = re.findall(r"\w+", text.replace("_", " "))
    return " ".join(f'"{word}"' for word in words) + "*" if words else ""


def match_phrase(text: str) -> str:
    """Words one after the other, as an FTS5 expression; text without a letter or digit gives one that finds nothing."""
    return '"' + " ".join(re.findall(r"\w+", text.replace("_", " "))) + '"'

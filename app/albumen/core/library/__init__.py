"""The library in SQLite: schema, one writer, pooled readers, and a repository for each kind of thing it holds."""

from albumen.core.library.library import Library
from albumen.core.library.writer import Changes, Writer

__all__ = ["Changes", "Library", "Writer"]

"""Makes what a search looks at first: blocks of a large library, lists of a very large one.

It runs in a process of its own: faiss brings threads that suit no other, and what it allocates goes with it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal, TypeAlias

from filelock import FileLock, Timeout

from albumen.api import Progress, UserError
from albumen.core.vector_blocks import ROWS, build_blocks
from albumen.core.vector_files import VectorFiles
from albumen.core.vector_lists_build import build_lists

Kind: TypeAlias = Literal["blocks", "lists"]
_NICENESS: Final = 10


class SearchIndexNotWritten(UserError):
    """The disk is full or refuses the files."""


def build(kind: Kind, folder: Path, model_id: str, dim: int, block_rows: int = ROWS) -> Iterator[Progress]:
    """Make what is missing; a generator for `JobRunner`, to be run in a process of its own.

    Cancelled or killed it leaves what was there before, and whole blocks. Where another process is at it, it ends.

    Args:
        kind: What is wanted, as `VectorIndex.wants` says.
        folder: The model's own folder of vectors.
        model_id: The model.
        dim: D of its vectors.
        block_rows: How many vectors make a block.

    Raises:
        SearchIndexNotWritten: The disk is full or read-only.
    """
    filed = VectorFiles(folder, model_id, dim).read()
    if filed is None:
        return
    import multiprocessing

    if hasattr(os, "nice") and multiprocessing.parent_process() is not None:  # nothing else runs here
        os.nice(_NICENESS)
    try:
        with FileLock(folder / "index.lock", timeout=0):
            yield from build_lists(folder, filed) if kind == "lists" else build_blocks(filed, block_rows)
    except Timeout:
        return
    except OSError as error:
        raise SearchIndexNotWritten(
            "The search index cannot be written to {folder} ({reason}); make room there.",
            folder=folder,
            reason=error.strerror or error,
        ) from error

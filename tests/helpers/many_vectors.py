"""Vectors by the ten thousand in a library, without the photos that they would be of."""

from __future__ import annotations

import numpy as np

DIM = 32


def drawn(seed, count):
    """Unit rows around subjects that lie around kinds of subjects, as photos do; the subjects are always the same."""
    fixed, random = np.random.default_rng(0), np.random.default_rng(seed)
    subjects = (fixed.standard_normal((20, 1, DIM)) + 0.7 * fixed.standard_normal((20, 15, DIM))).reshape(-1, DIM)
    rows = subjects[random.integers(len(subjects), size=count)] + 0.6 * random.standard_normal((count, DIM))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def fill(library, rows, first=1, model="m"):
    """Write rows directly: recording tens of thousands of files is not what is tested."""

    def write(connection):
        number = connection.execute("SELECT id FROM models WHERE model_id = ?", (model,)).fetchone()[0]
        connection.executemany(
            "INSERT OR IGNORE INTO photos (id, content_hash, width, height, media_type, imported_at, state)"
            " VALUES (?, ?, 1, 1, 'image/jpeg', 0, 'present')",
            [(n, f"hash-{n}") for n in range(first, first + len(rows))],
        )
        connection.executemany(
            "INSERT INTO vectors (model, photo_id, vector) VALUES (?, ?, ?)",
            [(number, first + n, row.tobytes()) for n, row in enumerate(rows.astype("<f2"))],
        )

    library.writer.run(write)

"""Writes `everyday.npz`, the everyday vocabulary as the bundled model sees it, after either of them has changed.

    python tests/benchmarks/make_tag_vectors.py [--model MODEL]

Takes about a minute and a half of one core; `tests/unit/test_tag_vocabulary.py` fails where it was forgotten.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import click
import numpy as np

import clipcore
from albumen_autotag.ready_vectors import FILE, write_ready_vectors
from albumen_autotag.shipped import everyday
from albumen_autotag.tagger import texts_by_key

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 512


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default=str(ROOT / "resources" / "models" / "albumen-s"))
    options = parser.parse_args()
    clip = clipcore.load(options.model, device="cpu", precision="float32")
    wanted = texts_by_key(everyday())
    flat = [text for texts in wanted.values() for text in texts]
    rows = np.concatenate([clip.encode_texts(flat[start : start + AT_ONCE]) for start in range(0, len(flat), AT_ONCE)])
    ends = np.cumsum([len(texts) for texts in wanted.values()])[:-1]
    means = [part.mean(axis=0) for part in np.split(rows, ends)]
    vectors = {key: mean / np.linalg.norm(mean) for key, mean in zip(wanted, means, strict=True)}
    write_ready_vectors(clip.model_id, vectors)
    click.echo(f"{len(vectors)} vectors of {len(flat)} texts for {clip.model_id}: {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

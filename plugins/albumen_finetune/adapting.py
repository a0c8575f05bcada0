"""An adapter for one album with many labels, trained in a process of its own within a time the owner allows."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from albumen.api import PluginContext, Progress
from albumen_finetune.words import WORDS
from clipcore.fewshot.adapted import Adapters
from clipcore.fewshot.album import AlbumExamples, album_folds

MANY: Final = 64
"""Members from which an adapter is tried; with fewer a head alone is as good and done at once."""
POLL_SECONDS: Final = 0.05


def train_adapters(work: str, seed: int) -> Iterator[Progress]:
    """In the child process: an adapter for each fold, from what lies in the folder `work`; written there."""
    import torch

    from clipcore.fewshot.low_rank import refine

    began = time.monotonic()
    folder = Path(work)
    found = []
    with np.load(folder / "examples.npz") as arrays:
        members, folds, names, words = (arrays[name] for name in ("members", "folds", "names", "words"))
        background = arrays["background"]
        for fold in range(int(folds.max()) + 1):
            learned = members[folds != fold]
            training = refine(
                learned,
                np.zeros(len(learned), np.int64),
                np.concatenate([names, words]),
                background,
                words,
                logit_scale=float(arrays["logit_scale"]),
                seed=seed,
                device="cuda" if torch.cuda.is_available() else "cpu",
            )
            while True:
                try:
                    done, total = next(training)
                except StopIteration as stop:
                    found.append(stop.value)
                    break
                if done % 10 == 0:
                    yield Progress(fold * total + done, (int(folds.max()) + 1) * total, "training")
    np.savez(
        folder / "adapters.npz",
        matrices=np.stack([one.matrix for one in found]),
        facts=np.array([np.mean([getattr(one, name) for one in found]) for name in ("before", "after", "kept")]),
        seconds=time.monotonic() - began,
    )


def adapters_for(ctx: PluginContext, title: str, examples: AlbumExamples, seed: int) -> Adapters | None:
    """Train adapters for an album's folds, and wait; None where that is not worth it or takes too long.

    Not from a job: it waits for one.
    """
    seconds = int(ctx.settings["adapter_seconds"])
    count = len(examples.members)
    if not seconds or count < MANY or examples.name is None:
        return None
    until = time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="albumen-adapt-") as work:
        np.savez(
            Path(work) / "examples.npz",
            members=examples.members,
            folds=album_folds(examples, seed)[:count],
            names=examples.name[None],
            words=ctx.clip.embed_texts(WORDS),
            background=examples.background,
            logit_scale=ctx.clip.logit_scale,
        )
        errors: list[Exception] = []
        job = ctx.jobs.submit(train_adapters, work, seed, title=title, on_error=errors.append, isolation="process")
        while job.state in {"queued", "running", "paused"}:
            if time.monotonic() > until:
                job.cancel()
            time.sleep(POLL_SECONDS)
        if job.state != "done":
            ctx.log.info("no adapter for %s: %s", title, errors[0] if errors else "the time allowed was over")
            return None
        with np.load(Path(work) / "adapters.npz") as arrays:
            before, after, kept = arrays["facts"].tolist()
            return Adapters(arrays["matrices"].astype(np.float64), before, after, kept, float(arrays["seconds"]))

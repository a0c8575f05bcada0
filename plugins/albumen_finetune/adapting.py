"""Adapters and learned words for one album with many labels.

Both are trained in a process of their own, within the time that the owner allows.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from albumen.api import PluginContext, Progress
from albumen_finetune.words import WORDS
from clipcore.fewshot.adapted import Adapters, Prompts
from clipcore.fewshot.album import AlbumExamples, album_folds

MANY: Final = 64
"""Members from which they are tried; with fewer a head alone is as good and done at once."""
PROMPT_STEPS: Final = 60
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


def train_prompts(work: str, source: str, phrase: str, seed: int, steps: int = PROMPT_STEPS) -> Iterator[Progress]:
    """In the child process: words around the album's name for each fold (CoOp); written to the folder `work`."""
    import clipcore
    from clipcore.fewshot.learned_words import learn_words

    began = time.monotonic()
    clip = clipcore.load(source)
    folder = Path(work)
    found = []
    with np.load(folder / "examples.npz") as arrays:
        members, folds, background = (arrays[name] for name in ("members", "folds", "background"))
        beside = arrays["background_folds"]
        for fold in range(int(folds.max()) + 1):
            rows = members[folds != fold], background[beside != fold], arrays["names"][0]
            training = learn_words(clip, phrase, *rows, steps=steps, seed=seed)
            while True:
                try:
                    done, total = next(training)
                except StopIteration as stop:
                    found.append(stop.value)
                    break
                if done % 5 == 0:
                    yield Progress(fold * total + done, (int(folds.max()) + 1) * total, "training")
    vectors = np.stack([one.vector for one in found])
    np.savez(folder / "prompts.npz", vectors=vectors, seconds=time.monotonic() - began)


def trained_for(
    ctx: PluginContext, title: str, phrase: str, examples: AlbumExamples, seed: int
) -> tuple[Adapters | None, Prompts | None]:
    """Train adapters and words for an album's folds, and wait; None where that is not worth it or takes too long.

    Not from a job: it waits for some.
    """
    seconds = int(ctx.settings["adapter_seconds"])
    if not seconds or len(examples.members) < MANY or examples.name is None:
        return None, None
    until = time.monotonic() + seconds
    adapters: Adapters | None = None
    prompts: Prompts | None = None
    with tempfile.TemporaryDirectory(prefix="albumen-adapt-") as work:
        _write(ctx, examples, seed, Path(work))
        if _done(ctx, title, until, train_adapters, work, seed):
            with np.load(Path(work) / "adapters.npz") as arrays:
                before, after, kept = arrays["facts"].tolist()
                matrices = arrays["matrices"].astype(np.float64)
                adapters = Adapters(matrices, before, after, kept, float(arrays["seconds"]))
        source = ctx.clip.source
        if source is not None and _done(ctx, title, until, train_prompts, work, source, phrase, seed):
            with np.load(Path(work) / "prompts.npz") as arrays:
                prompts = Prompts(arrays["vectors"], float(arrays["seconds"]))
    return adapters, prompts


def _write(ctx: PluginContext, examples: AlbumExamples, seed: int, work: Path) -> None:
    assert examples.name is not None
    folds = album_folds(examples, seed)
    np.savez(
        work / "examples.npz",
        members=examples.members,
        folds=folds[: len(examples.members)],
        names=examples.name[None],
        words=ctx.clip.embed_texts(WORDS),
        background=examples.background,
        background_folds=folds[len(folds) - len(examples.background) :],
        logit_scale=ctx.clip.logit_scale,
    )


def _done(
    ctx: PluginContext, title: str, until: float, train: Callable[..., Iterator[Progress]], *arguments: object
) -> bool:
    """Whether the training came to its end, in a process of its own and in time."""
    errors: list[Exception] = []
    job = ctx.jobs.submit(train, *arguments, title=title, on_error=errors.append, isolation="process")
    while job.state in {"queued", "running", "paused"}:
        if time.monotonic() > until:
            job.cancel()
        time.sleep(POLL_SECONDS)
    if job.state != "done":
        why = errors[0] if errors else "the time allowed was over"
        ctx.log.info("no %s for %s: %s", train.__name__.removeprefix("train_"), title, why)
    return job.state == "done"

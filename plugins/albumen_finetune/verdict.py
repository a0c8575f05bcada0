"""What a run's figures mean, in words: whether there is enough to go by, and what would help."""

from __future__ import annotations

import math

from albumen_finetune.records import Run
from albumen_finetune.wording import ENGLISH, Numbers, Translate, english, photos
from clipcore.fewshot.evidence import Estimate

FEWEST_LABELS = 4
WIDEST = 0.5
NOTHING_KNOWN = 0.8
"""An interval this wide says next to nothing."""
TENTHS = 10


def doubts(run: Run, translate: Translate = english) -> list[str]:
    """Sentences that say why the album should not be trusted yet; none where it may be."""
    if run.imported:
        return [translate("verdict", "This head was learned elsewhere; nothing was measured on your photos.")]
    count = len(run.labels.get("member", ()))
    if count == 0:
        return [translate("verdict", "No photo is in the album yet; what it shows is guessed from its name alone.")]
    found = []
    if count < FEWEST_LABELS:
        text = translate("verdict", "Photos to learn from: {count}; {enough} or more make it dependable.")
        found.append(text.format(count=count, enough=FEWEST_LABELS))
    if run.metrics.unseen:
        text = translate(
            "verdict", "Labelled photos that the model has not seen yet: {count}; then the album is learned again."
        )
        found.append(text.format(count=run.metrics.unseen))
    better = run.metrics.better_than_name
    if count >= FEWEST_LABELS and better is not None and better[0] < better[1]:
        found.append(translate("verdict", "The photos add nothing certain to what the name says already."))
    if run.metrics.precision.high - run.metrics.precision.low > WIDEST and run.metrics.taken:
        found.append(
            translate(
                "verdict",
                "How many of the photos found are right is not certain; answering for a few of them tells.",
            )
        )
    return found


def in_short(run: Run, translate: Translate = english, numbers: Numbers = ENGLISH) -> str:
    """What one most wants to know in one sentence: how many of the photos found are right.

    It is the share that `with_interval` gives exactly, in tenths; its interval where that is wide. "" where nothing was
    measured.
    """
    precision = run.metrics.precision
    if run.imported or not run.labels.get("member"):
        return ""
    if not run.metrics.taken:
        return translate("verdict", "It finds no more photos that belong here.")
    if precision.high - precision.low > WIDEST:
        if precision.high - precision.low > NOTHING_KNOWN:
            return translate("verdict", "How many of the photos it finds belong here is not known yet.")
        low, high = math.floor(10 * precision.low), math.ceil(10 * precision.high)
        text = translate("verdict", "Between {low} and {high} in 10 of the photos it finds belong here.")
        return text.format(low=numbers.decimal(low, 0), high=numbers.decimal(high, 0))
    tenths = round(10 * precision.value)
    if tenths == TENTHS:
        return translate("verdict", "Nearly all of what it finds belongs here.")
    if tenths == 0:
        return translate("verdict", "Hardly anything of what it finds belongs here.")
    text = translate("verdict", "About {count} in 10 of the photos it finds belong here.")
    return text.format(count=numbers.decimal(tenths, 0))


def with_interval(estimate: Estimate, translate: Translate = english, numbers: Numbers = ENGLISH) -> str:
    """A share and its 95 % interval."""
    value, low, high = map(numbers.percent, (estimate.value, estimate.low, estimate.high))
    return translate("verdict", "{value} ({low} to {high})").format(value=value, low=low, high=high)


def area(estimate: Estimate, translate: Translate = english, numbers: Numbers = ENGLISH) -> str:
    """An area under the curve and its 95 % interval."""
    value, low, high = (numbers.decimal(one, 2) for one in (estimate.value, estimate.low, estimate.high))
    return translate("verdict", "{value} ({low} to {high})").format(value=value, low=low, high=high)


def sentence(run: Run) -> str:
    """The figures in one line."""
    metrics = run.metrics
    if run.imported:
        return f"{photos(metrics.taken)} found where it was learned."
    if not run.labels.get("member"):
        return f"{photos(metrics.taken)} would be suggested."
    parts = [f"{photos(metrics.taken)} found", f"about {with_interval(metrics.precision)} of them right"]
    if metrics.folds:
        parts.append(f"{with_interval(metrics.recall)} of the album found again")
    return ", ".join(parts) + "."


def learner_words(learner: str, translate: Translate = english) -> str:
    """How it was learned, as people say it, what counts most first; a name of another version as it is."""
    names = {
        "zero-shot": translate("verdict", "by name alone"),
        "prototype": translate("verdict", "prototype"),
        "tip-adapter": translate("verdict", "Tip-Adapter"),
        "logistic": translate("verdict", "logistic head"),
        "adapter": translate("verdict", "adapter"),
        "prompt": translate("verdict", "learned words"),
    }
    parts = learner.split("+")
    if len(parts) > 1:
        names["zero-shot"] = translate("verdict", "the name")
    return ", ".join(names.get(one, one) for one in parts)

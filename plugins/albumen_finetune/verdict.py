"""What a run's figures mean, in words: whether there is enough to go by, and what would help."""

from __future__ import annotations

from albumen_finetune.records import Run
from clipcore.fewshot.evidence import Estimate

FEWEST_LABELS = 4
WIDEST = 0.5


def doubts(run: Run) -> list[str]:
    """Sentences that say why the album should not be trusted yet; none where it may be."""
    if run.imported:
        return ["This head was learned elsewhere; nothing was measured on your photos."]
    count = len(run.labels.get("member", ()))
    if count == 0:
        return ["No photo is in the album yet; what it shows is guessed from its name alone."]
    found = []
    if count < FEWEST_LABELS:
        found.append(f"There are only {count} photo(s) to learn from; {FEWEST_LABELS} or more make it dependable.")
    better = run.metrics.better_than_name
    if count >= FEWEST_LABELS and better is not None and better[0] < better[1]:
        found.append("The photos add nothing certain to what the name says already.")
    if run.metrics.precision.high - run.metrics.precision.low > WIDEST and run.metrics.taken:
        found.append("How many of the photos found are right is not certain; answering for a few of them tells.")
    return found


def with_interval(estimate: Estimate) -> str:
    """A share and its 95 % interval."""
    return f"{estimate.value:.0%} ({estimate.low:.0%} to {estimate.high:.0%})"


def sentence(run: Run) -> str:
    """The figures in one line."""
    metrics = run.metrics
    if run.imported or not run.labels.get("member"):
        return f"{metrics.taken} photo(s) would be suggested."
    parts = [f"{metrics.taken} photo(s) found", f"about {with_interval(metrics.precision)} of them right"]
    if metrics.folds:
        parts.append(f"{with_interval(metrics.recall)} of the album found again")
    return ", ".join(parts) + "."

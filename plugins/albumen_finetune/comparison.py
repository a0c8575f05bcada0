"""Two runs of an album side by side: what each was taught, what it promises, and which photos each finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from albumen.api import PluginContext, UserError
from albumen_finetune.collection import Collection
from albumen_finetune.records import Ids, Run
from albumen_finetune.verdict import area, learner_words, with_interval
from albumen_finetune.wording import ENGLISH, Numbers, Translate, english


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Two runs, the earlier first, and the photos that nothing was said about and that they find.

    Attributes:
        runs: Both.
        both: (N,) photos found by both; None where a run is for another model, whose vectors may be gone.
        only: Photos found by the one and not by the other, (N,) each; None as above.
        strangers: How many of the two are for another model than the present one, 0 to 2.
    """

    runs: tuple[Run, Run]
    both: Ids | None
    only: tuple[Ids, Ids] | None
    strangers: int = 0


def compare(ctx: PluginContext, collection: Collection, first: Run, second: Run) -> Comparison:
    """Compare runs of one album, each at its own threshold, over the photos as they are now.

    Raises:
        UserError: They are of different albums.
    """
    if first.album_id != second.album_id:
        raise UserError(
            f"The runs {first.id} and {second.id} are of different albums; `albumen album runs` lists them."
        )
    earlier, later = sorted((first, second), key=lambda run: run.id)
    if strangers := sum(run.model_id != ctx.clip.model_id for run in (earlier, later)):
        return Comparison((earlier, later), None, None, strangers)
    ids, scores = collection.scores([earlier, later])
    # What either was taught is left out: that it finds those photos says nothing.
    taught = [one for run in (earlier, later) for role in run.labels.values() for one in role]
    taken = (scores >= [earlier.threshold, later.threshold]) & np.isin(ids, taught, invert=True)[:, None]
    one, other = taken.T
    return Comparison((earlier, later), ids[one & other], (ids[one & ~other], ids[other & ~one]))


def _iso(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def facts(
    run: Run,
    translate: Translate = english,
    when: Callable[[datetime], str] = _iso,
    numbers: Numbers = ENGLISH,
) -> list[tuple[str, str]]:
    """What there is to compare of a run, as titles and texts; the same titles for every run."""
    metrics, members = run.metrics, len(run.labels.get("member", ()))
    right = with_interval(metrics.precision, translate, numbers) if members and not run.imported else ""
    again = with_interval(metrics.recall, translate, numbers) if metrics.folds else ""
    told_apart = area(metrics.auc, translate, numbers) if metrics.folds else ""
    unknown = translate("comparison", "not known")
    how = translate("comparison", "elsewhere") if run.imported else learner_words(run.learner, translate)
    return [
        (translate("comparison", "learned"), when(run.at)),
        (translate("comparison", "how"), how),
        (translate("comparison", "model"), run.model_id[:12]),
        (translate("comparison", "photos in the album"), str(members)),
        (translate("comparison", "rejects"), str(len(run.labels.get("reject", ())))),
        (translate("comparison", "generosity"), numbers.decimal(run.generosity, 2)),
        (translate("comparison", "found"), str(metrics.taken)),
        (translate("comparison", "of them right"), right or unknown),
        (translate("comparison", "album found again"), again or unknown),
        (translate("comparison", "adapter"), _adapter(run, translate, numbers)),
        (translate("comparison", "told apart (AUC)"), told_apart or unknown),
    ]


def _adapter(run: Run, translate: Translate, numbers: Numbers) -> str:
    if run.metrics.adapter is None:
        return translate("comparison", "none")
    before, after, forgotten = run.metrics.adapter
    text = translate("comparison", "{before} to {after} by name, {forgotten} forgotten")
    return text.format(
        before=numbers.percent(before), after=numbers.percent(after), forgotten=numbers.percent(forgotten, 1)
    )


def side_by_side(compared: Comparison, current: int | None) -> str:
    """A table in plain text and what the two find, for the command line."""
    first, second = compared.runs
    titles = [f"run {run.id}" + (" (in use)" if run.id == current else "") for run in compared.runs]
    rows = [("", *titles)]
    rows += [(title, one, other) for (title, one), (_, other) in zip(facts(first), facts(second), strict=True)]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = [f"{title:{widths[0]}}  {one:{widths[1]}}  {other}".rstrip() for title, one, other in rows]
    return "\n".join([*lines, "", found_by(compared)])


def found_by(compared: Comparison, translate: Translate = english) -> str:
    """How far the two agree, in a sentence."""
    first, second = compared.runs
    if compared.both is None or compared.only is None:
        if compared.strangers == len(compared.runs):
            return translate("comparison", "What the two find cannot be compared: neither is for the present model.")
        return translate("comparison", "What the two find cannot be compared: one of them is for another model.")
    text = translate("comparison", "Found by both: {both}; only by run {first}: {one}; only by run {second}: {other}.")
    one, other = compared.only
    return text.format(both=len(compared.both), first=first.id, one=len(one), second=second.id, other=len(other))

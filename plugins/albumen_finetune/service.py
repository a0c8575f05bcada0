"""Albums that learn, as a Python API: everything the commands, the events and the panel do."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from albumen.api import Album, AlbumRole, PluginContext, UserError
from albumen_finetune.collection import Collection
from albumen_finetune.comparison import Comparison, compare
from albumen_finetune.exchange import Wanted, read_head
from albumen_finetune.groups import Groups, ToldApart
from albumen_finetune.labels import album_named, labels_of
from albumen_finetune.learned_tag import LearnedTag
from albumen_finetune.memory import MIGRATIONS, Memory
from albumen_finetune.records import Asked, Concept, Floats, Ids, Mode, Run, answered
from albumen_finetune.training import Learned, Lesson, at_generosity, learn
from albumen_finetune.wording import Translate, english
from clipcore.fewshot.asking import most_telling, to_check


@dataclass(frozen=True, slots=True)
class Questions:
    """Photos to ask the owner about.

    Attributes:
        check: Drawn at random from what would be taken: their answers tell how much of it is right.
        telling: Those the head is least sure of, unlike one another.
        doubtful: Labelled photos that the other labels contradict.
    """

    check: tuple[int, ...]
    telling: tuple[int, ...]
    doubtful: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying changed: photos suggested, put in, taken back; and those for which the learned tag is suggested."""

    suggested: tuple[int, ...] = ()
    filled: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()
    tagged: tuple[int, ...] = ()


class LearningAlbums:
    """Safe from any thread. Albums are named by their names."""

    def __init__(self, ctx: PluginContext) -> None:
        self._ctx = ctx
        self.memory = Memory(ctx.store(MIGRATIONS))
        self.collection = Collection(ctx)
        self._groups = Groups(ctx, self.memory, self.collection)
        self._one_at_a_time = threading.RLock()

    def concept(self, name: str) -> Concept:
        """What is wanted of an album.

        Raises:
            UserError: There is no such album.
        """
        return self.memory.concept(album_named(self._ctx, name).id)

    def wish(
        self,
        name: str,
        *,
        phrase: str | None = None,
        tag: str | None = None,
        generosity: float | None = None,
        mode: Mode | None = None,
    ) -> Concept:
        """Change what is wanted of an album; None leaves it.

        Raises:
            UserError: There is no such album, no photo bears the tag, or the generosity is not in [0, 1].
        """
        if generosity is not None and not 0.0 <= generosity <= 1.0:
            raise UserError(f"The generosity goes from 0 (careful) to 1 (generous); {generosity:g} is outside.")
        if tag:
            self.require_tag(tag)
        concept = self.concept(name)
        if tag is not None and tag != concept.tag:
            LearnedTag(self._ctx, concept.tag).keep_only(())
        concept = replace(
            concept,
            phrase=concept.phrase if phrase is None else " ".join(phrase.split()),
            tag=concept.tag if tag is None else tag,
            generosity=concept.generosity if generosity is None else generosity,
            mode=concept.mode if mode is None else mode,
        )
        self.memory.keep(concept)
        return concept

    def require_tag(self, tag: str) -> None:
        """Make sure that there is something to learn a tag from.

        Raises:
            UserError: No photo bears it.
        """
        if not len(self._ctx.tags.photos(tag)):
            raise UserError(f"No photo bears the tag {tag}; `albumen tags` lists those there are.")

    def train(self, name: str, *, seed: int | None = None, adapt: bool = True) -> Run:
        """Learn an album from what the owner has said so far, and keep the run. Applies nothing.

        Args:
            name: The album.
            seed: Of the folds; another one at every run where None.
            adapt: Try an adapter too, where there are many labels. Not from a job: it waits for one.

        Raises:
            UserError: There is no such album, or the model has not seen enough photos.
        """
        with self._one_at_a_time:
            album = album_named(self._ctx, name)
            concept = self.memory.concept(album.id)
            run = self._learn(album, concept, seed, adapt=adapt).run
            return replace(run, id=self.memory.keep_run(run, concept))

    def _learn(self, album: Album, concept: Concept, seed: int | None = None, *, adapt: bool = False) -> Learned:
        labels = labels_of(self._ctx, album, concept)
        drew = {run.id: run for run in self._drew(album)}
        # What was drawn for another model's threshold tells nothing of this one's.
        asked = [one for one in self.memory.asked(album.id) if one.run_id in drew]
        checked = answered(asked, set(labels.members), set(labels.rejects))
        number = len(self.memory.runs(album.id)) if seed is None else seed
        then = {(one.run_id, one.threshold) for one in asked if one.photo_id in checked}
        drawn_by = tuple(
            drew[run_id] if threshold is None else replace(drew[run_id], threshold=threshold)
            for run_id, threshold in sorted(then, key=lambda one: one[0])
        )
        lesson = Lesson(album, concept, labels, checked, drawn_by)
        return learn(self._ctx, self.collection, lesson, number, adapt=adapt)

    def _drew(self, album: Album) -> Iterator[Run]:
        """The runs under the active model that photos were drawn to check."""
        for run_id in sorted({one.run_id for one in self.memory.asked(album.id)}):
            run = self.memory.run(run_id)
            if run.model_id == self._ctx.clip.model_id:
                yield run

    def run(self, name: str) -> Run:
        """The run in use, at the generosity wished for; after a change of model the album is learned again first.

        Raises:
            UserError: The album was not learned yet, the active model has not seen its photos, or what it learned came
                from a file for another model.
        """
        concept = self.concept(name)
        if concept.run_id is None:
            raise UserError(f"{name} was not learned yet; run: albumen album train {name!r}")
        run = self.memory.run(concept.run_id)
        if self._outdated(run):
            if self.stays_behind(name):
                raise UserError(
                    f"What {name} learned came from a file for another model; put photos in the album and learn it, "
                    "or take in a file for the active model."
                )
            run = self.train(name, adapt=False)  # labels outlive models
        return at_generosity(run, concept.generosity)

    def in_use(self, name: str) -> Run | None:
        """The run in use as it was kept; None where the album was not learned for the active model yet.

        Raises:
            UserError: There is no such album.
        """
        concept = self.concept(name)
        run = None if concept.run_id is None else self.memory.run(concept.run_id)
        return run if run is not None and run.model_id == self._ctx.clip.model_id else None

    def stays_behind(self, name: str) -> bool:
        """Whether it was learned for another model from a file alone, so that it cannot be learned again by itself."""
        concept = self.concept(name)
        run = None if concept.run_id is None else self.memory.run(concept.run_id)
        return run is not None and run.imported and self._outdated(run) and not self._labelled(name)

    def outdated(self) -> list[str]:
        """Albums that were learned for another model, or before the active one had seen all their photos."""
        runs = self.memory.maybe_outdated(self._ctx.clip.model_id)
        return [
            album.name
            for album in self._ctx.albums.all()
            if album.id in runs and self._outdated(self.memory.run(runs[album.id]))
        ]

    def _outdated(self, run: Run) -> bool:
        if run.model_id != self._ctx.clip.model_id:
            return True
        if not run.metrics.unseen:
            return False
        labelled = [one for ids in run.labels.values() for one in ids]
        return len(labelled) - len(self._ctx.photos.vectors(labelled)) < run.metrics.unseen

    def _labelled(self, name: str) -> tuple[int, ...]:
        album = album_named(self._ctx, name)
        return labels_of(self._ctx, album, self.memory.concept(album.id)).members

    def runs(self, name: str) -> list[Run]:
        """Every run of an album, the latest first."""
        return self.memory.runs(album_named(self._ctx, name).id)

    def compare(self, name: str, run_id: int, other_id: int | None = None) -> Comparison:
        """Put two runs of an album side by side.

        Args:
            name: The album.
            run_id: One run.
            other_id: Another; None for the one in use.

        Raises:
            UserError: The album was not learned yet, or there is no such run of it.
        """
        concept = self.concept(name)
        other = concept.run_id if other_id is None else other_id
        if other is None:
            raise UserError(f"{name} was not learned yet; run: albumen album train {name!r}")
        runs = [self.memory.run(number) for number in (run_id, other)]
        for run in runs:
            self._require_own(concept, run, name)
        # The run in use finds what the present generosity lets it; earlier ones what they did then.
        first, second = (at_generosity(run, concept.generosity) if run.id == concept.run_id else run for run in runs)
        return compare(self._ctx, self.collection, first, second)

    def go_back(self, name: str, run_id: int) -> Run:
        """Use an earlier run again; where the album is applied, it is applied anew.

        Raises:
            UserError: There is no such run of this album, or it is for another model.
        """
        concept = self.concept(name)
        run = self.memory.run(run_id)
        self._require_own(concept, run, name)
        if run.model_id != self._ctx.clip.model_id:
            raise UserError(f"The run {run_id} is for another model; switch to that model, or learn the album again.")
        self.memory.keep(replace(concept, run_id=run_id, generosity=run.generosity))
        if concept.mode != "off":
            self.apply(name)
        return run

    def scores(self, run: Run, name: str) -> tuple[Ids, Floats]:
        """Scores of the photos nothing was said about: ids (M,) and scores (M,)."""
        ids, scores = self.collection.scores([run])
        return self._open(name, ids, scores[:, 0])

    def _open(self, name: str, ids: Ids, scores: Floats) -> tuple[Ids, Floats]:
        album = album_named(self._ctx, name)
        labels = labels_of(self._ctx, album, self.memory.concept(album.id))
        open_ones = np.isin(ids, [*labels.members, *labels.rejects], invert=True)
        return ids[open_ones], scores[open_ones]

    def ask(self, name: str, limit: int = 12) -> Questions:
        """Choose photos to ask about, and remember which were drawn to check the run.

        Raises:
            UserError: As `run`.
        """
        run = self.run(name)
        album = album_named(self._ctx, name)
        ids, scores = self.scores(run, name)
        taken = int((scores >= run.threshold).sum())
        check = to_check(scores, run.threshold, limit // 2, run.id)
        members = len(run.labels.get("member", ()))
        found_again = round(run.metrics.recall.value * members) if members > 1 else 0
        self.memory.note_asked(
            album.id, [Asked(int(ids[place]), run.id, taken, members, found_again, run.threshold) for place in check]
        )
        rest = np.setdiff1d(np.arange(len(ids)), check)
        near = rest[np.argsort(np.abs(scores[rest] - run.threshold))[: 20 * limit]]
        batch = self._ctx.photos.vectors(ids[near].tolist())
        places = most_telling(batch.vectors.astype(np.float64), scores[near], run.threshold, limit - len(check))
        doubted = self._learn(album, self.memory.concept(album.id), run.seed).doubtful
        return Questions(tuple(ids[check].tolist()), tuple(batch.ids[places].tolist()), doubted[:limit])

    def decide(self, name: str, ids: Sequence[int], *, belongs: bool) -> tuple[int, ...]:
        """Say for the owner whether photos belong in an album; kept at once, by the library."""
        LearnedTag(self._ctx, self.concept(name).tag).decide(ids, belongs=belongs)
        return self._ctx.albums.decide(name, ids, accept=belongs)

    def apply(self, name: str, ids: Sequence[int] | None = None) -> Applied:
        """Suggest or fill in, as the album's mode says; with "off" take back what is only suggested.

        Args:
            name: The album.
            ids: Only these photos, such as new ones; None looks at all, and takes back what no longer fits.

        Raises:
            UserError: As `run`.
        """
        return self.apply_all([name], ids)[name]

    def apply_all(self, names: Sequence[str], ids: Sequence[int] | None = None) -> dict[str, Applied]:
        """Apply any number of albums, which are scored by one matrix product; see `apply`.

        Raises:
            UserError: As `run`, of any of them; then nothing is applied.
        """
        with self._one_at_a_time:
            concepts = {name: self.concept(name) for name in names}
            runs = {name: self.run(name) for name in names if concepts[name].mode != "off"}
            applied = {name: self._rest(name, concepts[name]) for name in names if name not in runs}
            if runs:
                found, scores = self.collection.scores(list(runs.values()), ids)
                for column, (name, run) in enumerate(runs.items()):
                    applied[name] = self._apply(name, run, found, scores[:, column], whole=ids is None)
            return applied

    def _rest(self, name: str, concept: Concept) -> Applied:
        pending = [one.photo_id for one in self._ctx.albums.entries(name, "suggested") if self._mine(one.source)]
        LearnedTag(self._ctx, concept.tag).keep_only(())
        return Applied(withdrawn=self._ctx.albums.take_back(name, pending) if pending else ())

    def _apply(self, name: str, run: Run, ids: Ids, scores: Floats, *, whole: bool) -> Applied:
        concept = self.concept(name)
        tag = LearnedTag(self._ctx, concept.tag)
        found, scores = self._open(name, ids, scores)
        taken = scores >= run.threshold
        taken &= self._groups.belongs(concept, found, taken)
        chosen = found[taken]
        sure = 1.0 / (1.0 + np.exp(-(scores[taken] - run.threshold)))
        withdrawn: tuple[int, ...] = ()
        if whole:
            mine = [one.photo_id for one in self._ctx.albums.entries(name) if self._mine(one.source)]
            stale = sorted(set(mine) - set(chosen.tolist()))
            withdrawn = self._ctx.albums.take_back(name, stale) if stale else ()
            tag.keep_only(chosen.tolist())
        order = np.argsort(-sure, kind="stable")
        role: AlbumRole = "member" if concept.mode == "fill" else "suggested"
        best, scored = chosen[order].tolist(), sure[order].tolist()
        changed = self._ctx.albums.fill(name, best, scored, model_id=run.model_id, role=role)
        tagged = tag.suggest(best, scored, run.model_id)
        if role == "member":
            return Applied(filled=changed, withdrawn=withdrawn, tagged=tagged)
        return Applied(suggested=changed, withdrawn=withdrawn, tagged=tagged)

    def look_into(self, path: Path, translate: Translate = english) -> tuple[str, Run]:
        """Read a head from a file and change nothing; gives the name its album had where it was learned, too.

        Raises:
            UserError: The file is no head for the active model; said with `translate`.
        """
        return read_head(path, Wanted(self._ctx.clip.model_id, self._ctx.clip.dim), translate)

    def take_in(self, name: str, path: Path, translate: Translate = english) -> Run:
        """Use a head from a file; the album is made if need be.

        Raises:
            UserError: As `look_into`.
        """
        _, run = self.look_into(path, translate)  # before an album is made for it
        known = {one.name for one in self._ctx.albums.all()}
        album = album_named(self._ctx, name) if name in known else self._ctx.albums.create(name)
        run = replace(run, album_id=album.id)
        return replace(run, id=self.memory.keep_run(run, self.memory.concept(album.id)))

    def group(self, names: Sequence[str]) -> ToldApart:
        """Tell albums apart from now on; see `Groups.make`."""
        return self._groups.make(names)

    def grouped(self, name: str) -> tuple[str, ...]:
        """The albums that are told apart from this one, and it; none where it is looked at by itself."""
        return self._groups.names(self.concept(name))

    def regroup(self, name: str, names: Sequence[str]) -> ToldApart | None:
        """Tell these albums apart and no longer those of the group that `name` was in; apply them anew.

        Raises:
            UserError: As `group`.
        """
        left = [one for one in self.grouped(name) if one not in names]
        told = self.group(names) if len(names) > 1 else None
        for one in left if told is not None else self.grouped(name):
            self.group([one])
        self.apply_all([one for one in {*names, *left} if self.concept(one).mode != "off"])
        return told

    @staticmethod
    def _require_own(concept: Concept, run: Run, name: str) -> None:
        if run.album_id != concept.album_id:
            raise UserError(f"The run {run.id} is not one of {name}; `albumen album runs` lists them.")

    def _mine(self, source: str) -> bool:
        return source == self._ctx.plugin_id

"""The recipe of the bundled model: first the space of the texts, then an image tower trained into it.

In the line of DeViSE (Frome et al. 2013) and LiT (arXiv 2111.07991), with a teacher on either side:

1. a sentence encoder gives the vector of every label and caption, centred and rotated to the shared space;
2. a small text tower is distilled from it over captions, words of the lexicon, definitions and composed phrases;
3. where an image teacher's view of each photo is at hand, a head is fitted from it into the shared space;
4. the image tower learns from the texts, from that head's vectors and from the teacher's features and classes at once.

Each stage keeps its own checkpoint and result, so that a run that was interrupted goes on where it was.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from clipcore.models.basic_resnet import BasicResNet
from clipcore.models.clip import CLIP
from clipcore.models.text import TextTransformer
from clipcore.saving import save
from clipcore.tokenizers.factory import make_tokenizer
from clipcore.training import corpus, validation
from clipcore.training.config import TrainConfig
from clipcore.training.data import Description
from clipcore.training.distributed import rank
from clipcore.training.errors import ConfigError, DataError
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sampling import Sampler
from clipcore.training.sentence import SentenceEncoder, SentenceSpace, Vectors, label_rows
from clipcore.training.targets import TextTargets, text_targets
from clipcore.training.tasks import Figures, ImageTowerTask, Rows, TeacherHeadTask, TextBanks
from clipcore.training.teacher import TeacherViews
from clipcore.training.text_distill import Texts, TextTowerTask
from clipcore.training.trainer import Trainer
from clipcore.training.vocabulary import extend_vocabulary
from clipcore.training.wordnet import WordNet

log = logging.getLogger(__name__)
WORD_TIMES = 5  # a word of the corpus is shown about this often, a sentence once
_SAMPLE_OF_WORDS = 4000  # lexicon words that help to fit the space


class LockedText:
    """One run of the recipe.

    Args:
        photos: with their descriptions, both splits.
        encode: the sentence encoder.
        folder: for checkpoints, logs and sentence vectors.
        teacher: folder of the image teacher's files, or None to train without.
        wordnet: the lexicon, or None to do with labels and captions alone.
    """

    def __init__(
        self,
        config: TrainConfig,
        photos: PhotoSet,
        encode: SentenceEncoder,
        folder: Path,
        *,
        teacher: Path | None = None,
        wordnet: WordNet | None = None,
    ) -> None:
        if config.model.text is None or config.model.vision.kind != "basic_resnet":
            raise ConfigError("The locked-text recipe needs a text tower and an image tower of kind basic_resnet.")
        if not len(photos.rows("train")):
            raise DataError("There is no photo of the split 'train'.")
        self.config, self.photos, self.folder = config, photos, folder
        self._encode, self._wordnet = _Remembered(encode, folder / "sentences"), wordnet
        self._rng = np.random.default_rng(20)
        self.targets, raw_labels = self._collect_texts()
        captions = self._encode("captions", self.targets.captions)
        self._words = corpus.visible_words(wordnet) if wordnet is not None else ([], [])
        sample = self._choose(self._words[0], _SAMPLE_OF_WORDS)
        words = self._encode("space-words", sample) if sample else captions[:0]
        self.space = SentenceSpace.fit(captions, raw_labels, words, config.model.embed_dim)
        labels = self.space(raw_labels) if len(raw_labels) else raw_labels.reshape(0, config.model.embed_dim)
        rows = self.space(captions) if len(captions) else captions.reshape(0, config.model.embed_dim)
        self.banks = TextBanks(self.targets, torch.from_numpy(labels), torch.from_numpy(rows))
        self.sampler = Sampler(photos.descriptions, config.sampling.power, config.sampling.boosts)
        self.teacher = TeacherViews.read(teacher, photos.descriptions) if teacher is not None else None

    def run(self, out: Path) -> CLIP:
        """Train everything and write the model to a folder."""
        model = CLIP(self.config.model)
        model.text = self.train_text()
        directions = self.train_teacher_head() if self.teacher is not None else None
        tower, log_scale = self.train_image(directions)
        model.visual = tower
        with torch.no_grad():
            model.logit_scale.fill_(log_scale)
        if rank() == 0:
            save(model, self.config.model, out, self.config.storage)
        return model.eval()

    def train_text(self) -> nn.Module:
        """Distil the text tower."""
        settings = self.config.model.text
        assert settings is not None
        torch.manual_seed(0)
        tower = TextTransformer(settings, self.config.model.embed_dim)
        held_out = sorted({c for d in self.photos.descriptions if d.split == "val" for c in d.captions})[:1000]
        held_out = held_out or list(self.targets.labels[:1000])
        tokenizer = make_tokenizer(settings, None)
        kinds = list(self._kinds())
        task = TextTowerTask(tower, tokenizer, kinds, (held_out, self.space(self._encode("held-out", held_out))))
        average = Trainer(task, self.config.stage("text"), self.folder / "text").run()
        assert isinstance(average, TextTransformer)
        met = [(text, WORD_TIMES if kind.prompted else 1) for kind in kinds for text in kind.texts]
        placed = extend_vocabulary(average, tokenizer, met, lambda words: self.space(self._encode("vocabulary", words)))
        log.info("placed %d words that the training did not meet", placed)
        return average

    def train_teacher_head(self) -> torch.Tensor:
        """Fit the teacher's head; the vectors (N, D) it gives all photos."""
        assert self.teacher is not None
        torch.manual_seed(1)
        task = TeacherHeadTask(self.teacher, self.banks, self.sampler, self._figures())
        head = Trainer(task, self.config.stage("teacher"), self.folder / "teacher").run()
        return task.encode(head, torch.arange(len(self.photos)))

    def train_image(self, directions: torch.Tensor | None) -> tuple[nn.Module, float]:
        """Train the image tower; the tower and the logarithm of its inverse temperature."""
        config = self.config
        torch.manual_seed(2)
        tower = BasicResNet(config.model.vision, config.model.embed_dim)
        task = ImageTowerTask(
            tower,
            self.photos,
            self.banks,
            self.sampler,
            preprocess=config.model.preprocess,
            figures=self._figures(),
            sizes=config.sizes or ((0.0, config.model.vision.image_size),),
            augmentation=config.augmentation,
            weights=config.weights,
            teacher=self.teacher,
            directions=directions,
        )
        average = Trainer(task, config.stage("image"), self.folder / "image").run()
        return average, float(task.temperature.scale().detach().log())

    def _collect_texts(self) -> tuple[TextTargets, Vectors]:
        labels = sorted({label for d in self.photos.descriptions for label in d.labels})
        rows = self._encode.labels(labels) if labels else np.zeros((0, 0), dtype=np.float32)
        centred = rows - rows.mean(axis=0, keepdims=True) if len(rows) else rows
        norms = np.linalg.norm(centred, axis=1, keepdims=True)
        similarity = np.asarray((centred / norms) @ (centred / norms).T, dtype=np.float32)
        return text_targets(self.photos.descriptions, similarity, labels, self._wordnet), rows

    def _kinds(self) -> Iterator[Texts]:
        """The corpus of the text tower, kind by kind."""
        sizes, targets = self.config.corpus, self.targets
        every, common = self._words
        known = set(common)
        yield Texts(targets.captions, self.banks.captions.numpy(), 0.22)
        yield Texts(targets.labels, self.banks.labels.numpy(), 0.14, prompted=True)
        words = self._choose(common, sizes.common_words)
        if words:
            yield Texts(tuple(words), self.space(self._encode.labels(words, "common")), 0.26, prompted=True)
        kinds: Sequence[tuple[str, list[str], float]] = (
            ("chunks", sorted(set(corpus.chunks(targets.captions, self._rng, sizes.chunks_per_caption))), 0.17),
            ("phrases", sorted(set(corpus.phrases([*targets.labels] * 4 + common, sizes.phrases, self._rng))), 0.09),
            ("rare", self._choose([word for word in every if word not in known], sizes.rare_words), 0.06),
            ("definitions", self._choose(self._definitions(), sizes.definitions), 0.06),
        )
        for name, texts, share in kinds:
            if texts:
                yield Texts(tuple(texts), self.space(self._encode(name, texts)), share)

    def _definitions(self) -> list[str]:
        return corpus.definitions(self._wordnet) if self._wordnet is not None else []

    def _choose(self, texts: Sequence[str], count: int) -> list[str]:
        if len(texts) <= count:
            return list(texts)
        return [texts[i] for i in np.sort(self._rng.choice(len(texts), count, replace=False))]

    def _figures(self) -> Figures:
        """Retrieval and zero-shot accuracy on the validation photos, against the fixed vectors of the texts."""
        rows = self.photos.rows("val")
        descriptions: list[Description] = [self.photos.descriptions[i] for i in rows]
        firsts = sorted({d.captions[0] for d in descriptions if d.captions})
        captions = dict(zip(firsts, self.space(self._encode("first-captions", firsts)), strict=True)) if firsts else {}
        labels = dict(zip(self.targets.labels, self.banks.labels.numpy(), strict=True))

        def figures(encode: Callable[[Rows], Vectors]) -> Mapping[str, float]:
            if not len(rows):
                return {}
            vectors = encode(rows)
            measures = [
                *validation.retrieval(vectors, descriptions, lambda texts: np.stack([captions[t] for t in texts])),
                *validation.zero_shot(vectors, descriptions, lambda names: np.stack([labels[n] for n in names])),
            ]
            return {item.name: item.value for item in measures}

        return figures


class _Remembered:
    """A sentence encoder that keeps what it computed in a folder, by name and content."""

    def __init__(self, encode: SentenceEncoder, folder: Path) -> None:
        self._inner, self._folder = encode, folder

    def __call__(self, name: str, texts: Sequence[str]) -> Vectors:
        return self._kept(name, texts, self._inner)

    def labels(self, labels: Sequence[str], name: str = "labels") -> Vectors:
        return self._kept(name, labels, lambda texts: label_rows(self._inner, texts))

    def _kept(self, name: str, texts: Sequence[str], compute: Callable[[Sequence[str]], Vectors]) -> Vectors:
        path = self._folder / f"{name}-{corpus.fingerprint(texts)}.npy"
        if path.is_file():
            rows: Vectors = np.load(path, allow_pickle=False)
            return rows
        log.info("encoding %d texts (%s)", len(texts), name)
        rows = compute(texts)
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch = path.with_suffix(".tmp.npy")
        np.save(scratch, rows)
        scratch.replace(path)
        return rows

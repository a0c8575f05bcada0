"""The recipe of the bundled model: a public sentence encoder as it is, and an image tower trained into its space.

In the line of DeViSE (Frome et al. 2013) and LiT (arXiv 2111.07991), here with the text tower locked and a second
teacher on the side of the pictures:

1. the sentence encoder gives the vector of every label and caption, centred and rotated to the shared space;
2. where an image teacher's view of each photo is at hand, a head is fitted from it into the shared space;
3. the image tower, which may begin with ImageNet weights, learns from the texts, from that head's vectors and from the
   teacher's features and classes at once.

Each stage keeps its own checkpoint and result, so that a run that was interrupted goes on where it was.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from clipcore.models.bert import BertText
from clipcore.models.clip import CLIP
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.saving import save
from clipcore.training import corpus, validation
from clipcore.training.config import TrainConfig
from clipcore.training.data import Description
from clipcore.training.distributed import first_on_rank_zero, rank
from clipcore.training.errors import ConfigError, DataError
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sampling import Sampler
from clipcore.training.sentence import SentenceEncoder, SentenceSpace, Vectors, label_rows, public_sentences
from clipcore.training.start import start_image
from clipcore.training.targets import TextTargets, text_targets
from clipcore.training.tasks import Figures, ImageTowerTask, Rows, TeacherHeadTask, TextBanks
from clipcore.training.teacher import TeacherViews
from clipcore.training.trainer import Trainer
from clipcore.training.wordnet import WordNet

log = logging.getLogger(__name__)
_SAMPLE_OF_WORDS = 4000  # lexicon words that help to fit the space


class LockedText:
    """One run of the recipe.

    Args:
        photos: with their descriptions, both splits.
        folder: for checkpoints and logs.
        cache: for sentence vectors, which other runs can use again.
        teacher: folder of the image teacher's files, or None to train without.
        wordnet: the lexicon, or None to do with labels and captions alone.
    """

    def __init__(
        self,
        config: TrainConfig,
        photos: PhotoSet,
        folder: Path,
        *,
        cache: Path | None = None,
        teacher: Path | None = None,
        wordnet: WordNet | None = None,
    ) -> None:
        if config.model.text is None or config.model.text.kind != "bert":
            raise ConfigError("The locked-text recipe needs a text tower of the kind bert.")
        if config.model.vision.kind != "efficientnet_lite":
            raise ConfigError("The locked-text recipe needs an image tower of the kind efficientnet_lite.")
        if not len(photos.rows("train")):
            raise DataError("There is no photo of the split 'train'.")
        self.config, self.photos, self.folder = config, photos, folder
        self.text = BertText(config.model.text, config.model.embed_dim)
        encode, self.tokenizer = public_sentences(self.text, config.start.text)
        self._encode = _Remembered(encode, (cache or folder) / "sentences", config.start.text)
        with first_on_rank_zero():
            self.targets, raw_labels = self._collect_texts(wordnet)
            captions = self._encode("captions", self.targets.captions)
            words = self._encode("words", self._words(wordnet)) if wordnet is not None else captions[:0]
        self.space = SentenceSpace.fit(captions, raw_labels, words, config.model.embed_dim)
        self.space.project(self.text)
        labels = self.space(raw_labels) if len(raw_labels) else raw_labels.reshape(0, config.model.embed_dim)
        rows = self.space(captions) if len(captions) else captions.reshape(0, config.model.embed_dim)
        self.banks = TextBanks(self.targets, torch.from_numpy(labels), torch.from_numpy(rows))
        self.sampler = Sampler(photos.descriptions, config.sampling.power, config.sampling.boosts)
        self.teacher = TeacherViews.read(teacher, photos.descriptions) if teacher is not None else None

    def run(self, out: Path) -> CLIP:
        """Train everything and write the model to a folder."""
        directions = self.train_teacher_head() if self.teacher is not None else None
        tower, log_scale = self.train_image(directions)
        model = CLIP(self.config.model)
        model.visual, model.text = tower, self.text
        with torch.no_grad():
            model.logit_scale.fill_(log_scale)
        if rank() == 0:
            save(model, self.config.model, out, self.config.storage, tokenizer=self.tokenizer)
        return model.eval()

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
        tower = EfficientNetLite(config.model.vision, config.model.embed_dim)
        if config.start.image:
            start_image(tower, config.start.image)
        tower.fix(config.start.fixed_blocks, depthwise=config.start.fixed_depthwise)
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
            rate=config.start.rate,
            teacher=self.teacher,
            directions=directions,
        )
        average = Trainer(task, config.stage("image"), self.folder / "image").run()
        return average, float(task.temperature.scale().detach().log())

    def _collect_texts(self, wordnet: WordNet | None) -> tuple[TextTargets, Vectors]:
        labels = sorted({label for d in self.photos.descriptions for label in d.labels})
        rows = self._encode.labels(labels) if labels else np.zeros((0, 0), dtype=np.float32)
        centred = rows - rows.mean(axis=0, keepdims=True) if len(rows) else rows
        norms = np.linalg.norm(centred, axis=1, keepdims=True)
        similarity = np.asarray((centred / norms) @ (centred / norms).T, dtype=np.float32)
        return text_targets(self.photos.descriptions, similarity, labels, wordnet), rows

    @staticmethod
    def _words(wordnet: WordNet) -> list[str]:
        words = corpus.visible_words(wordnet)
        chosen = np.random.default_rng(20).permutation(len(words))[:_SAMPLE_OF_WORDS]
        return [words[i] for i in np.sort(chosen)]

    def _figures(self) -> Figures:
        """Retrieval and zero-shot accuracy on the validation photos, against the fixed vectors of the texts."""
        rows = self.photos.rows("val")
        descriptions: list[Description] = [self.photos.descriptions[i] for i in rows]
        firsts = sorted({d.captions[0] for d in descriptions if d.captions})
        with first_on_rank_zero():
            encoded = self._encode("first-captions", firsts) if firsts else None
        captions = {} if encoded is None else dict(zip(firsts, self.space(encoded), strict=True))
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

    def __init__(self, encode: SentenceEncoder, folder: Path, source: str) -> None:
        self._inner, self._folder, self._source = encode, folder, source

    def __call__(self, name: str, texts: Sequence[str]) -> Vectors:
        return self._kept(name, texts, self._inner)

    def labels(self, labels: Sequence[str]) -> Vectors:
        return self._kept("labels", labels, lambda texts: label_rows(self._inner, texts))

    def _kept(self, name: str, texts: Sequence[str], compute: Callable[[Sequence[str]], Vectors]) -> Vectors:
        path = self._folder / f"{name}-{corpus.fingerprint([self._source, *texts])}.npy"
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

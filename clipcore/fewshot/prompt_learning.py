"""CoOp and CoCoOp: learn the words around a class name, as vectors, through the frozen text tower.

Zhou, Yang, Loy and Liu, "Learning to Prompt for Vision-Language Models", IJCV 2022 (CoOp), and "Conditional Prompt
Learning for Vision-Language Models", CVPR 2022 (CoCoOp). Pictures enter as vectors that were made once: the image tower
is frozen, so training needs no pixels (the papers embed freshly augmented pictures in every epoch).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.errors import TokenizerError, UnsupportedArchitecture
from clipcore.metrics.arrays import class_numbers, unit_rows
from clipcore.models.bert import BertText
from clipcore.models.clip import CLIP
from clipcore.models.text import TextTransformer
from clipcore.tokenizers.base import Tokenizer
from clipcore.zeroshot.classifier import ZeroShotClassifier

Placement = Literal["end", "middle", "front"]


class PromptSlots(nn.Module):
    """Class prompts with n empty places, and the frozen text tower that reads them once the places are filled.

    Args:
        model: Its text tower must be clipcore's own Transformer or sentence encoder.
        tokenizer: That of the model.
        names: C class names.
        length: n, how many places.
        placement: Whether the class name comes at the end (the papers' default), amid the places, or in front of them.

    Raises:
        UnsupportedArchitecture: The model has no text tower of our own.
        TokenizerError: A class name leaves no room for the places.
        ValueError: No classes, or no places.
    """

    tokens: Tensor
    empty: Tensor
    rows: Tensor
    slots: Tensor

    def __init__(
        self, model: CLIP, tokenizer: Tokenizer, names: Sequence[str], length: int, placement: Placement = "end"
    ) -> None:
        super().__init__()
        if not isinstance(model.text, TextTransformer | BertText):
            raise UnsupportedArchitecture(
                "Prompt learning needs a text tower that is clipcore's own Transformer or sentence encoder."
            )
        if not names or length < 1:
            raise ValueError("Prompt learning needs at least one class and one context vector.")
        # Kept out of the module's own parameters: the tower belongs to the model and is neither trained nor saved here.
        self._tower = (model.text,)
        filler = tokenizer.encode("x")[0]
        before = {"end": length, "middle": length // 2, "front": 0}[placement]
        rows, slots = [], []
        for name in names:
            ids = tokenizer.encode(f"{name}.")
            if len(ids) + length > tokenizer.room:
                raise TokenizerError(
                    f"The class name {name!r} takes {len(ids)} tokens, which leaves no room for {length} learned ones "
                    f"among {tokenizer.room}."
                )
            stop = 1 if placement != "end" and len(ids) > 1 else 0  # the full stop closes the prompt, not the name
            word, end = (ids[:-1], ids[-1:]) if stop else (ids, [])
            rows.append(tokenizer.row([*[filler] * before, *word, *[filler] * (length - before), *end]))
            start = len(tokenizer.prefix)
            slots.append([start + (i if i < before else i + len(word)) for i in range(length)])
        device = model.text.positional_embedding.device
        tokens = torch.tensor(rows, dtype=torch.int64, device=device)
        if isinstance(model.text, BertText):
            tokens = model.text.trimmed(tokens)
        places = torch.tensor(slots, dtype=torch.int64, device=device)  # (C, n)
        with torch.no_grad():
            empty = model.text.embed(tokens)  # (C, L, W)
            numbers = torch.arange(len(names), device=device)[:, None].expand_as(places)
            empty[numbers, places] = model.text.positional_embedding[places]
        self.register_buffer("tokens", tokens, persistent=False)
        self.register_buffer("empty", empty, persistent=False)
        self.register_buffer("rows", numbers, persistent=False)
        self.register_buffer("slots", places, persistent=False)

    @property
    def tower(self) -> TextTransformer | BertText:
        """The frozen text tower."""
        return self._tower[0]

    def read(self, context: Tensor) -> Tensor:
        """Fill the places of every class and encode.

        Args:
            context: (C, n, W) vectors in the place of token vectors; positions are added here.

        Returns:
            (C, D) unit rows, differentiable by the context.
        """
        filled = self.empty.index_put((self.rows, self.slots), context.to(self.empty.dtype), accumulate=True)
        encoded = self.tower.pool(self.tower.run(filled, self.tokens), self.tokens)
        return F.normalize(encoded.float(), dim=-1)


def word_vectors(tower: TextTransformer | BertText, ids: Sequence[int]) -> Tensor:
    """Token vectors (n, W) of ids, without positions: what a learned context may start from."""
    tokens = torch.tensor([list(ids)], dtype=torch.int64, device=tower.positional_embedding.device)
    with torch.no_grad():
        return (tower.embed(tokens)[0, : len(ids)] - tower.positional_embedding[: len(ids)]).float()


def _initial_context(slots: PromptSlots, tokenizer: Tokenizer, words: str | None, length: int, seed: int) -> Tensor:
    """The paper's two starts: the vectors of given words, or N(0, 0.02^2)."""
    if words is None:
        generator = torch.Generator().manual_seed(seed)
        width = slots.tower.positional_embedding.shape[1]
        return 0.02 * torch.randn(length, width, generator=generator).to(slots.empty.device)
    return word_vectors(slots.tower, tokenizer.encode(words))


class CoOp(nn.Module):
    """Context vectors shared by all classes, or of each class its own (CoOp, section 3.2).

    Args:
        model: The CLIP whose text tower reads the prompts; it is not changed.
        tokenizer: That of the model.
        names: C class names.
        context: How many vectors to learn from a random start, or words to start from, such as "a photo of a".
        per_class: Give each class a context of its own, which needs more examples and suits fine-grained classes.
        placement: Where the class name stands.
        seed: Of the random start.

    Raises:
        UnsupportedArchitecture: As `PromptSlots`.
        TokenizerError: As `PromptSlots`.
        ValueError: As `PromptSlots`.
    """

    def __init__(
        self,
        model: CLIP,
        tokenizer: Tokenizer,
        names: Sequence[str],
        context: int | str = 16,
        *,
        per_class: bool = False,
        placement: Placement = "end",
        seed: int = 0,
    ) -> None:
        super().__init__()
        words = context if isinstance(context, str) else None
        length = context if isinstance(context, int) else len(tokenizer.encode(context))
        self.names = tuple(names)
        self.slots = PromptSlots(model, tokenizer, names, length, placement)
        start = _initial_context(self.slots, tokenizer, words, length, seed)
        self.context = nn.Parameter(start.expand(len(names), -1, -1).clone() if per_class else start)
        self.logit_scale = float(model.logit_scale.detach().exp())

    def class_vectors(self) -> Tensor:
        """(C, D) float32 unit rows, differentiable by the context."""
        return self.slots.read(self.context.expand(len(self.names), -1, -1))

    def forward(self, image_vectors: Tensor) -> Tensor:
        """Logits (N, C) of unit image vectors (N, D): scaled cosines (equation 1 with learned prompts)."""
        return self.logit_scale * image_vectors @ self.class_vectors().T

    def classifier(self) -> ZeroShotClassifier:
        """The learned prompts as a plain classifier, which needs neither the text tower nor torch any more."""
        with torch.no_grad():
            vectors = self.class_vectors().cpu().numpy().astype(np.float32)
        return ZeroShotClassifier(self.names, vectors, self.logit_scale)


class CoCoOp(nn.Module):
    """A context that shifts with the picture, so that it carries over to unseen classes (CoCoOp, section 3.2).

    The shift is pi = h(x): a linear layer down to D / 16, ReLU, and a linear layer up to the token width. Every picture
    reads every class prompt anew, so a step costs N * C texts; the paper uses a batch of one.

    Args:
        model: The CLIP whose text tower reads the prompts; it is not changed.
        tokenizer: That of the model.
        names: C class names.
        context: How many vectors to learn, or words to start from; the paper starts from "a photo of a".
        seed: Of the random parts.

    Raises:
        UnsupportedArchitecture: As `PromptSlots`.
        TokenizerError: As `PromptSlots`.
        ValueError: As `PromptSlots`.
    """

    def __init__(
        self,
        model: CLIP,
        tokenizer: Tokenizer,
        names: Sequence[str],
        context: int | str = "a photo of a",
        seed: int = 0,
    ) -> None:
        super().__init__()
        words = context if isinstance(context, str) else None
        length = context if isinstance(context, int) else len(tokenizer.encode(context))
        self.names = tuple(names)
        self.slots = PromptSlots(model, tokenizer, names, length)
        self.context = nn.Parameter(_initial_context(self.slots, tokenizer, words, length, seed))
        dim = model.config.embed_dim
        hidden, width = max(dim // 16, 1), self.context.shape[1]
        self.meta_net = nn.Sequential(nn.Linear(dim, hidden), nn.ReLU(), nn.Linear(hidden, width))
        generator = torch.Generator().manual_seed(seed)
        for layer in (self.meta_net[0], self.meta_net[2]):
            assert isinstance(layer, nn.Linear)
            nn.init.normal_(layer.weight, std=layer.in_features**-0.5, generator=generator)
            nn.init.zeros_(layer.bias)
        self.meta_net.to(self.context.device)
        self.logit_scale = float(model.logit_scale.detach().exp())

    def class_vectors(self, image_vector: Tensor) -> Tensor:
        """(C, D) float32 unit rows for one picture's unit vector (D,)."""
        context = self.context + self.meta_net(image_vector)  # (n, W): one shift for all places
        return self.slots.read(context.expand(len(self.names), -1, -1))

    def forward(self, image_vectors: Tensor) -> Tensor:
        """Logits (N, C) of unit image vectors (N, D); prompts are recomputed in the backward pass to save memory."""
        rows = [
            vector @ checkpoint(self.class_vectors, vector, use_reentrant=False).T
            if torch.is_grad_enabled()
            else vector @ self.class_vectors(vector).T
            for vector in image_vectors
        ]
        return self.logit_scale * torch.stack(rows)


@contextmanager
def frozen(module: nn.Module) -> Iterator[None]:
    """Switch a module's gradients off for a while; those that were on are switched on again."""
    active = [parameter for parameter in module.parameters() if parameter.requires_grad]
    for parameter in active:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter in active:
            parameter.requires_grad_(True)


def train_prompts(
    learner: CoOp | CoCoOp,
    image_vectors: npt.ArrayLike,
    labels: npt.ArrayLike,
    *,
    epochs: int = 50,
    learning_rate: float = 2e-3,
    batch: int = 32,
    seed: int = 0,
) -> Iterator[float]:
    """Train in place by cross-entropy: SGD with a cosine schedule after one warm-up epoch (CoOp, section 4.1).

    A generator, so that a caller can show progress and stop between epochs; nothing happens until it is consumed.

    Args:
        learner: CoOp, or CoCoOp (for which the paper uses a batch of 1 and 10 epochs).
        image_vectors: (N, D), scaled to length one here.
        labels: (N,) class numbers.
        epochs: Passes over the pictures.
        learning_rate: The paper's 0.002.
        batch: Pictures of one step.
        seed: Of the shuffling; the same seed gives the same result on the same machine.

    Yields:
        The mean loss of each epoch, in nats.

    Raises:
        ValueError: Shapes that do not fit, or no pictures.
    """
    rows = unit_rows(image_vectors, "image vectors")
    numbers = class_numbers(labels, len(rows), len(learner.names))
    if not len(rows):
        raise ValueError("Prompt learning needs at least one labelled picture.")
    device = learner.context.device
    images = torch.from_numpy(rows).float().to(device)
    truth = torch.from_numpy(numbers).to(device)
    optimizer = torch.optim.SGD(learner.parameters(), lr=learning_rate, momentum=0.9, weight_decay=5e-4)
    generator = torch.Generator().manual_seed(seed)
    with frozen(learner.slots.tower):
        for epoch in range(epochs):
            # The paper's constant warm-up of 1e-5 for one epoch keeps the first, random gradients from doing harm.
            rate = 1e-5 if epoch == 0 and epochs > 1 else learning_rate * (1 + np.cos(np.pi * epoch / epochs)) / 2
            for group in optimizer.param_groups:
                group["lr"] = rate
            total = 0.0
            for places in torch.split(torch.randperm(len(images), generator=generator), batch):
                loss = F.cross_entropy(learner(images[places]), truth[places])
                optimizer.zero_grad()
                torch.autograd.backward(loss)
                optimizer.step()
                total += float(loss.detach()) * len(places)
            yield total / len(images)

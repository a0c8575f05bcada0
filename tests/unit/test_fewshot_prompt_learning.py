"""CoOp and CoCoOp through a real text tower: exact against whole prompts, gradients checked, learning shown."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from clipcore.config import TextConfig
from clipcore.errors import TokenizerError, UnsupportedArchitecture
from clipcore.fewshot import CoCoOp, CoOp, train_prompts
from clipcore.fewshot.prompt_learning import frozen, word_vectors
from clipcore.models.clip import CLIP
from clipcore.tokenizers import ClipTokenizer
from toolkit_models import tiny_config

NAMES = ("dog", "steam locomotive", "cat")


@pytest.fixture(scope="module")
def tokenizer():
    return ClipTokenizer(context_length=16)


def _model(**text):
    torch.manual_seed(0)
    options = {"context_length": 16, "width": 32, "layers": 2, "heads": 4} | text
    return CLIP(replace(tiny_config(), text=TextConfig(**options))).eval()


@pytest.fixture(scope="module")
def model():
    return _model()


@pytest.mark.parametrize(
    ("placement", "sentence"),
    [("end", "a photo of a {}."), ("middle", "a photo {} of a."), ("front", "{} a photo of a.")],
)
@pytest.mark.parametrize("text", [{}, {"embed_rank": 8}, {"embed_cls": True}, {"mask_padding": True}])
def test_a_context_made_of_words_gives_the_vectors_of_the_written_prompt(tokenizer, placement, sentence, text):
    model = _model(**text)
    learner = CoOp(model, tokenizer, NAMES, "a photo of a", placement=placement)
    with torch.no_grad():
        written = F.normalize(model.encode_text(tokenizer([sentence.format(name) for name in NAMES])), dim=-1)
        torch.testing.assert_close(learner.class_vectors(), written, atol=2e-6, rtol=0)


def test_word_vectors_bear_no_position(tokenizer, model):
    ids = tokenizer.encode("dog dog")
    first, second = word_vectors(model.text, ids)
    torch.testing.assert_close(first, second, atol=1e-6, rtol=0)


def test_the_gradient_by_the_context_is_right(tokenizer):
    model = _model().double()
    learner = CoOp(model, tokenizer, NAMES[:2], 2).double()
    context = learner.context.detach()[None].expand(2, -1, -1).clone().requires_grad_(True)
    # `read` returns float32, so the check runs over its parts in float64.
    slots = learner.slots

    def read(values):
        filled = slots.empty.index_put((slots.rows, slots.slots), values, accumulate=True)
        return F.normalize(model.text.pool(model.text.run(filled, slots.tokens), slots.tokens), dim=-1).sum(dim=0)

    assert torch.autograd.gradcheck(read, (context,), eps=1e-6, atol=1e-6, fast_mode=True)
    weights = torch.linspace(-1, 1, 24)
    (by_read,) = torch.autograd.grad((slots.read(context) @ weights).sum(), context)
    (by_parts,) = torch.autograd.grad(read(context) @ weights.double(), context)
    torch.testing.assert_close(by_read, by_parts, atol=1e-5, rtol=1e-4)


def _pictures(model, tokenizer, per_class=24, noise=0.35):
    """Vectors that lie around prompts of other words than any learner starts from."""
    with torch.no_grad():
        centres = F.normalize(model.encode_text(tokenizer([f"zebra engine {n} guitar" for n in NAMES])), dim=-1)
    labels = torch.arange(len(NAMES)).repeat(per_class)
    generator = torch.Generator().manual_seed(1)
    noisy = centres[labels] + noise * torch.randn(len(labels), centres.shape[1], generator=generator) / 24**0.5
    return F.normalize(noisy, dim=-1), labels


@pytest.mark.parametrize("per_class", [False, True])
def test_coop_learns_prompts_that_carry_over_to_other_pictures(tokenizer, model, per_class):
    images, labels = _pictures(model, tokenizer)
    seen, unseen = slice(0, 24), slice(24, None)
    learner = CoOp(model, tokenizer, NAMES, "a photo of a", per_class=per_class)
    before = F.cross_entropy(learner(images[unseen]), labels[unseen]).item()
    losses = list(train_prompts(learner, images[seen], labels[seen], epochs=25, batch=8))
    after = F.cross_entropy(learner(images[unseen]), labels[unseen]).item()
    assert losses[-1] < losses[0]
    assert after < before
    assert learner.context.shape == ((3, 4, 32) if per_class else (4, 32))


def test_training_repeats_itself_and_leaves_the_model_as_it_was(tokenizer):
    model = _model()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    images, labels = _pictures(model, tokenizer, per_class=4)
    contexts = []
    for _ in range(2):
        learner = CoOp(model, tokenizer, NAMES, 3, seed=5)
        list(train_prompts(learner, images, labels, epochs=2, seed=5))
        contexts.append(learner.context.detach())
    torch.testing.assert_close(contexts[0], contexts[1], atol=0, rtol=0)
    for name, value in model.state_dict().items():
        torch.testing.assert_close(value, before[name], atol=0, rtol=0)
    assert all(p.requires_grad and p.grad is None for p in model.parameters())
    assert {name for name, _ in learner.named_parameters()} == {"context"}


def test_stopping_early_gives_the_tower_its_gradients_back(tokenizer):
    model = _model()
    images, labels = _pictures(model, tokenizer, per_class=2)
    run = train_prompts(CoOp(model, tokenizer, NAMES, 2), images, labels, epochs=5)
    next(run)
    assert not any(p.requires_grad for p in model.text.parameters())
    run.close()
    assert all(p.requires_grad for p in model.text.parameters())


def test_freezing_restores_only_what_was_on(model):
    model.text.ln_final.requires_grad_(False)
    with frozen(model.text):
        assert not any(p.requires_grad for p in model.text.parameters())
    assert not model.text.ln_final.weight.requires_grad
    assert model.text.positional_embedding.requires_grad
    model.text.ln_final.requires_grad_(True)


def test_the_classifier_of_learned_prompts_agrees_with_the_learner(tokenizer, model):
    images, _ = _pictures(model, tokenizer, per_class=2)
    learner = CoOp(model, tokenizer, NAMES, 4)
    with torch.no_grad():
        np.testing.assert_allclose(learner.classifier().logits(images.numpy()), learner(images).numpy(), atol=1e-4)


def test_cocoop_without_a_shift_is_coop(tokenizer, model):
    images, _ = _pictures(model, tokenizer, per_class=2)
    conditional, plain = CoCoOp(model, tokenizer, NAMES), CoOp(model, tokenizer, NAMES, "a photo of a")
    torch.nn.init.zeros_(conditional.meta_net[2].weight)
    with torch.no_grad():
        torch.testing.assert_close(conditional(images), plain(images), atol=1e-4, rtol=0)


def test_cocoop_shifts_every_place_by_the_same_and_each_picture_by_its_own(tokenizer, model):
    images, _ = _pictures(model, tokenizer, per_class=2)
    learner = CoCoOp(model, tokenizer, NAMES)
    logits = learner(images)
    with torch.no_grad():
        for image, row in zip(images, logits, strict=True):
            shift = learner.meta_net(image)
            vectors = learner.slots.read((learner.context + shift).expand(3, -1, -1))
            torch.testing.assert_close(row, learner.logit_scale * vectors @ image, atol=1e-4, rtol=0)
        torch.testing.assert_close(learner(images), logits, atol=1e-4, rtol=0)  # with and without gradients


def test_cocoop_learns(tokenizer, model):
    images, labels = _pictures(model, tokenizer, per_class=4)
    losses = list(train_prompts(CoCoOp(model, tokenizer, NAMES), images, labels, epochs=8, batch=4, learning_rate=5e-4))
    assert losses[-1] < losses[0]


def test_what_cannot_be_learned_is_refused_with_its_reason(tokenizer, model):
    with pytest.raises(TokenizerError, match=r"'a b c d e f g' takes 8 tokens.*among 14"):
        CoOp(model, tokenizer, ["a b c d e f g"], 8)
    with pytest.raises(ValueError, match="at least one class"):
        CoOp(model, tokenizer, [], 4)
    with pytest.raises(UnsupportedArchitecture, match="text tower"):
        CoOp(CLIP(replace(tiny_config(), text=None)), tokenizer, NAMES, 4)
    with pytest.raises(ValueError, match="at least one labelled"):
        next(train_prompts(CoOp(model, tokenizer, NAMES, 2), np.zeros((0, 24)), []))

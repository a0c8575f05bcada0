"""Words that training never met are placed by those it did."""

import hashlib

import numpy as np
import torch
from torch.nn import functional as F

from clipcore.config import TextConfig
from clipcore.models.text import TextTransformer
from clipcore.tokenizers.bpe import ClipTokenizer
from clipcore.training.vocabulary import extend_vocabulary, whole_words


def meaning(words) -> np.ndarray:
    seeds = [int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big") for word in words]
    rows = np.array([np.random.default_rng(seed).normal(size=16) for seed in seeds], dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_unmet_words_follow_the_map_of_the_met_ones():
    torch.manual_seed(0)
    tower = TextTransformer(TextConfig(width=16, layers=1, heads=2), 16)
    tokenizer = ClipTokenizer()
    words = whole_words(tokenizer, tower.config.vocab_size)
    assert "vegetables" in words.values()
    ids = list(words)
    met, unmet = ids[:400], ids[400:]
    truth = torch.from_numpy(meaning([words[i] for i in ids])) @ torch.randn(16, 16)
    weight = tower.token_embedding.weight
    with torch.no_grad():
        weight[met] = truth[:400]
    before = weight[met].clone()
    assert extend_vocabulary(tower, tokenizer, [(words[i], 5) for i in met], meaning) == len(unmet)
    assert torch.equal(weight[met], before)
    assert F.cosine_similarity(weight[unmet], truth[400:]).mean() > 0.99


def test_too_few_words_to_learn_from_change_nothing():
    tower = TextTransformer(TextConfig(width=16, layers=1, heads=2), 16)
    before = tower.token_embedding.weight.detach().clone()
    assert extend_vocabulary(tower, ClipTokenizer(), [("a dog", 5)], meaning) == 0
    assert torch.equal(tower.token_embedding.weight, before)

"""Losses against direct formulas in float64, and over two processes against one."""

import socket

import numpy as np
import pytest
import torch
from torch import multiprocessing, nn
from torch.nn import functional as F

from clipcore.training import distillation, grad_cache, losses
from clipcore.training.distributed import average_gradients


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.linalg.norm(x, axis=-1, keepdims=True)


def log_softmax(x: np.ndarray) -> np.ndarray:
    x = x - x.max(axis=1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


@pytest.fixture
def pair() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    return tuple(torch.randn(12, 8, generator=generator, requires_grad=True) for _ in range(2))


def numeric_gradient(function, x: np.ndarray, step: float = 1e-5) -> np.ndarray:
    gradient = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        ahead, behind = x.copy(), x.copy()
        ahead[place] += step
        behind[place] -= step
        gradient[place] = (function(ahead) - function(behind)) / (2 * step)
    return gradient


def direct_info_nce(images: np.ndarray, texts: np.ndarray, scale: float) -> float:
    logits = scale * unit(images) @ unit(texts).T
    return -(np.diag(log_softmax(logits)).mean() + np.diag(log_softmax(logits.T)).mean()) / 2


def direct_sigmoid(images: np.ndarray, texts: np.ndarray, scale: float, bias: float) -> float:
    logits = scale * unit(images) @ unit(texts).T + bias
    signs = 2 * np.eye(len(images)) - 1
    return np.log1p(np.exp(-signs * logits)).sum() / len(images)


@pytest.mark.parametrize("chunk", [5, 12, 1000])
def test_info_nce_and_its_gradient_are_the_formula(pair, chunk):
    images, texts = pair
    loss = losses.info_nce(images, texts, torch.tensor(3.0).log(), chunk)
    loss.backward()
    x, y = images.detach().double().numpy(), texts.detach().double().numpy()
    assert loss.item() == pytest.approx(direct_info_nce(x, y, 3.0), abs=1e-5)
    expected = numeric_gradient(lambda v: direct_info_nce(v, y, 3.0), x)
    np.testing.assert_allclose(images.grad.numpy(), expected, atol=2e-6)


@pytest.mark.parametrize("chunk", [5, 1000])
def test_sigmoid_loss_and_its_gradient_are_the_formula(pair, chunk):
    images, texts = pair
    loss = losses.sigmoid_loss(images, texts, torch.tensor(3.0).log(), torch.tensor(-2.0), chunk)
    loss.backward()
    x, y = images.detach().double().numpy(), texts.detach().double().numpy()
    assert loss.item() == pytest.approx(direct_sigmoid(x, y, 3.0, -2.0), abs=1e-5)
    expected = numeric_gradient(lambda v: direct_sigmoid(x, v, 3.0, -2.0), y)
    np.testing.assert_allclose(texts.grad.numpy(), expected, atol=2e-6)


def test_the_temperature_stops_at_100_and_is_learned_below(pair):
    images, texts = pair
    assert losses.clipped_scale(torch.tensor(9.0)).item() == losses.MAX_SCALE
    temperature = losses.Temperature(5.0)
    losses.info_nce(images, texts, temperature.log_scale).backward()
    assert temperature.log_scale.grad.abs() > 0
    assert temperature.scale().item() == pytest.approx(5.0)


def test_one_hot_targets_over_a_bank_are_plain_cross_entropy(pair):
    images, texts = pair
    bank = F.normalize(texts.detach(), dim=1)
    right = torch.arange(12).roll(3)
    loss = losses.bank_contrast(images, bank, F.one_hot(right, 12).float(), torch.tensor(7.0).log(), chunk=5)
    logits = 7.0 * F.normalize(images, dim=1) @ bank.T
    torch.testing.assert_close(loss, F.cross_entropy(logits, right))


def test_an_implied_label_is_not_a_negative():
    images = torch.tensor([[1.0, 0.0]])
    bank = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])  # "beagle", "dog", "car"
    targets = torch.tensor([[1.0, 0.0, 0.0]])
    scale = torch.tensor(10.0).log()
    implied = torch.tensor([[True, True, False]])
    assert losses.bank_contrast(images, bank, targets, scale).item() == pytest.approx(np.log(2), abs=1e-3)
    assert losses.bank_contrast(images, bank, targets, scale, ignore=implied).item() == pytest.approx(0, abs=1e-3)


def test_soft_targets_without_smoothing_are_info_nce_and_forgive_duplicates_with_it(pair):
    images, texts = pair
    scale = torch.tensor(10.0).log()
    plain = losses.info_nce(images, texts, scale)
    torch.testing.assert_close(losses.soft_target_contrast(images, texts, texts.detach(), scale, smoothing=0.0), plain)
    twice = torch.eye(2).repeat(2, 1)  # every picture and text occurs twice, as two dogs in a batch do
    hard = losses.soft_target_contrast(twice, twice, twice, scale, smoothing=0.0)
    soft = losses.soft_target_contrast(twice, twice, twice, scale, smoothing=1.0, sharpness=10.0)
    assert soft < 0.75  # the entropy of two equal answers, log 2, is all that remains
    torch.testing.assert_close(hard, torch.tensor(np.log(2), dtype=torch.float32), atol=1e-2, rtol=0)


def test_distillation_is_zero_for_the_teacher_itself(pair):
    teacher = F.normalize(pair[0].detach(), dim=1)
    anchors = F.normalize(pair[1].detach(), dim=1)
    assert distillation.cosine_distance(3 * teacher, teacher).item() == pytest.approx(0, abs=1e-6)
    assert distillation.relational(3 * teacher, teacher, anchors, 10.0).item() == pytest.approx(0, abs=1e-6)
    assert distillation.relational(-teacher, teacher, anchors, 10.0).item() > 0.1


def test_top_classes_with_one_certain_class_is_cross_entropy():
    logits = torch.randn(4, 9, generator=torch.Generator().manual_seed(1))
    classes = torch.tensor([[3], [0], [8], [2]])
    loss = distillation.top_classes(logits, classes, torch.full((4, 1), 0.25))
    torch.testing.assert_close(loss, F.cross_entropy(logits, classes[:, 0]))


def test_scaled_features_have_unit_spread_and_keep_their_order():
    features = torch.randn(500, 3, generator=torch.Generator().manual_seed(2)) * torch.tensor([9.0, 3.0, 1.0])
    scaled = features * distillation.feature_scale(features)
    assert scaled.std().item() == pytest.approx(1, abs=1e-5)
    spread = scaled.std(dim=0)
    assert spread[0] > spread[1] > spread[2] > spread[0] / 3


def towers() -> tuple[nn.Module, nn.Module, losses.Temperature]:
    torch.manual_seed(3)
    return nn.Sequential(nn.Linear(6, 16), nn.GELU(), nn.Linear(16, 8)), nn.Linear(5, 8), losses.Temperature(8.0, -3.0)


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(4)
    return torch.randn(8, 6, generator=generator), torch.randn(8, 5, generator=generator)


def gradients(kind: str, rows: slice) -> dict[str, torch.Tensor]:
    image, text, temperature = towers()
    pixels, words = batch()
    features = image(pixels[rows]), text(words[rows])
    if kind == "info_nce":
        losses.info_nce(*features, temperature.log_scale, chunk=3).backward()
    else:
        losses.sigmoid_loss(*features, temperature.log_scale, temperature.bias, chunk=3).backward()
    modules = nn.ModuleDict({"image": image, "text": text, "temperature": temperature})
    average_gradients(modules.parameters())
    return {name: p.grad for name, p in modules.named_parameters() if p.grad is not None}


def one_of_two(rank: int, port: int, kind: str, folder: str) -> None:
    torch.set_num_threads(1)
    torch.distributed.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{port}", rank=rank, world_size=2)
    torch.save(gradients(kind, slice(4 * rank, 4 * rank + 4)), f"{folder}/{rank}.pt")
    torch.distributed.destroy_process_group()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["info_nce", "sigmoid"])
def test_two_processes_have_the_gradients_of_one(kind, tmp_path):
    multiprocessing.spawn(one_of_two, args=(free_port(), kind, str(tmp_path)), nprocs=2)
    whole = gradients(kind, slice(0, 8))
    for rank in (0, 1):
        halves = torch.load(tmp_path / f"{rank}.pt", weights_only=True)
        assert halves.keys() == whole.keys()
        for name, gradient in whole.items():
            torch.testing.assert_close(halves[name], gradient, atol=1e-6, rtol=1e-5)


def test_a_cached_gradient_is_that_of_the_whole_batch():
    whole = gradients("info_nce", slice(0, 8))
    image, text, temperature = towers()
    value = grad_cache.backward(
        (image, text), batch(), lambda x, y: losses.info_nce(x, y, temperature.log_scale), part=3
    )
    modules = nn.ModuleDict({"image": image, "text": text, "temperature": temperature})
    assert value.item() == pytest.approx(
        losses.info_nce(image(batch()[0]), text(batch()[1]), temperature.log_scale).item()
    )
    for name, gradient in whole.items():
        torch.testing.assert_close(modules.get_parameter(name).grad, gradient, atol=1e-6, rtol=1e-5)


def test_gradient_caching_repeats_dropout_in_its_second_pass():
    drop, weight = nn.Dropout(0.5), nn.Parameter(torch.ones(4))
    torch.manual_seed(5)
    grad_cache.backward((lambda x: drop(x * weight),), (torch.ones(6, 4),), lambda f: f.sum(), part=2)
    # Each kept value passes its gradient (2) and each dropped one none; the loss saw the same pattern.
    torch.manual_seed(5)
    kept = sum(drop(torch.ones(2, 4)) for _ in range(3)).sum(dim=0)
    torch.testing.assert_close(weight.grad, kept)

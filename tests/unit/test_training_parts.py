"""Reading data, augmentation, schedule, optimiser, averages, configuration: the small parts of training."""

import io
import json
import tarfile

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from torch import nn

from clipcore.training import config, corpus, data
from clipcore.training.augment import Augmentation, views
from clipcore.training.data import Description
from clipcore.training.ema import WeightAverage
from clipcore.training.errors import ConfigError, DataError
from clipcore.training.optim import adamw
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sampling import Sampler
from clipcore.training.schedule import cosine_with_warmup
from clipcore.training.trainer import LoopSettings, Trainer
from clipcore.training.wordnet import WordNet
from helpers.tiny_lexicon import write_lexicon


def picture(colour: tuple[int, int, int], size: tuple[int, int] = (24, 16)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


def write_shard(path, entries, mode: str = "w:gz") -> None:
    with tarfile.open(path, mode) as tar:
        for name, content in entries:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))


def described(**fields) -> bytes:
    return json.dumps(fields).encode()


@pytest.fixture
def lexicon(tmp_path):
    return write_lexicon(tmp_path / "lexicon")


@pytest.fixture
def shard(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    write_shard(
        folder / "set-000.tar.gz",
        [
            ("a.png", picture((255, 0, 0))),
            ("a.json", described(captions=["red"], labels=[], source="flat", split="val")),
            ("b.json", described(labels=["blue", "colour"], source="flat", split="train")),
            ("b.png", picture((0, 0, 255))),
            ("c.txt", b"lost: a text without a picture"),
        ],
    )
    return folder


def test_a_shard_gives_its_samples_in_order_and_leaves_out_texts_without_pictures(shard):
    samples = list(data.read(shard))
    assert [s.description for s in samples] == [
        Description("a", ("red",), (), "flat", "val"),
        Description("b", (), ("blue", "colour"), "flat", "train"),
    ]


def test_plain_tar_and_text_captions(tmp_path):
    write_shard(tmp_path / "x.tar", [("1.png", picture((1, 2, 3))), ("1.txt", b"a caption\n")], "w")
    (sample,) = data.read(tmp_path)
    assert sample.description == Description("1", ("a caption",), (), "x", "train")


def test_a_folder_labels_its_photos(tmp_path):
    (tmp_path / "golden_retriever").mkdir()
    (tmp_path / "golden_retriever" / "1.png").write_bytes(picture((9, 9, 9)))
    (tmp_path / "2.png").write_bytes(picture((9, 9, 9)))
    (tmp_path / "2.txt").write_text("two")
    found = {s.description.key: s.description for s in data.read(tmp_path)}
    assert found["2"].captions == ("two",)
    assert found["golden_retriever/1"].labels == ("golden retriever",)


def test_damaged_data_says_which_file(tmp_path, shard):
    whole = (shard / "set-000.tar.gz").read_bytes()
    (shard / "set-000.tar.gz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DataError, match=r"set-000\.tar\.gz is damaged or incomplete"):
        list(data.read(shard))
    with pytest.raises(DataError, match="no data folder"):
        list(data.read(tmp_path / "missing"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="neither tar shards nor photos"):
        list(data.read(tmp_path / "empty"))
    write_shard(tmp_path / "bad.tar", [("1.png", picture((0, 0, 0))), ("1.json", b"{")], "w")
    with pytest.raises(DataError, match="description of 1"):
        list(data.read(tmp_path))


def test_photos_are_decoded_once(shard, tmp_path):
    photos = PhotoSet.open(shard, tmp_path / "cache", side=8)
    assert photos.pixels.shape == (2, 8, 8, 3)
    assert photos.pixels[0, 0, 0].tolist() == [255, 0, 0]
    assert photos.rows("val").tolist() == [0]
    stamps = {p: p.stat().st_mtime_ns for p in (tmp_path / "cache").iterdir()}
    again = PhotoSet.open(shard, tmp_path / "cache", side=8)
    assert again.descriptions == photos.descriptions
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "cache").iterdir()} == stamps


def test_views_keep_range_and_shape_and_change_the_photo():
    photos = torch.randint(0, 256, (6, 20, 20, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))
    torch.manual_seed(1)
    first, second = (views(photos, 16, Augmentation()) for _ in range(2))
    assert first.shape == (6, 3, 16, 16)
    assert 0 <= first.min() < first.max() <= 1
    assert not torch.equal(first, second)


def test_a_view_without_augmentation_is_the_photo_or_its_mirror():
    still = Augmentation(1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    photos = torch.randint(0, 256, (8, 12, 12, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))
    exact = photos.permute(0, 3, 1, 2).float() / 255
    for view, photo in zip(views(photos, 12, still), exact, strict=True):
        assert min((view - photo).abs().max(), (view - photo.flip(2)).abs().max()) < 1e-5


@given(st.integers(1, 500), st.data())
def test_the_rate_rises_then_falls(steps, draw):
    warmup = draw.draw(st.integers(0, steps))
    rates = [cosine_with_warmup(step, steps, warmup) for step in range(steps)]
    assert all(0 < rate <= 1 for rate in rates)
    assert rates[:warmup] == sorted(rates[:warmup])
    assert rates[warmup:] == sorted(rates[warmup:], reverse=True)
    assert cosine_with_warmup(steps, steps, warmup, floor=0.1) == pytest.approx(0.1)


def test_the_rate_at_its_marks():
    assert cosine_with_warmup(0, 100, 10) == pytest.approx(0.1)
    assert cosine_with_warmup(10, 100, 10) == pytest.approx(1.0)
    assert cosine_with_warmup(55, 100, 10) == pytest.approx(0.5)
    with pytest.raises(ValueError, match="does not fit"):
        cosine_with_warmup(0, 5, 6)


class Watched:
    """A task that notes the learning rates of its steps."""

    def __init__(self):
        self.student, self.helpers = nn.ModuleDict({"old": nn.Linear(2, 2), "new": nn.Linear(2, 2)}), nn.Module()
        self.rates = {"old": 0.1}
        self.seen = []

    def losses(self, draw):
        self.seen.append({g["rate"]: g["lr"] for g in self.trainer.optimizer.param_groups})
        return {"size": sum(p.square().sum() for p in self.student.parameters())}

    def evaluate(self, student):
        return {}


def test_a_run_cools_down_at_its_end_and_slow_parts_stay_slow(tmp_path):
    task = Watched()
    settings = LoopSettings(steps=10, learning_rate=1.0, horizon=40, cooldown=4)
    task.trainer = Trainer(task, settings, tmp_path)
    task.trainer.run()
    cosine = [cosine_with_warmup(step, 40, 0) for step in range(10)]
    expected = [rate * min(1, (10 - step) / 4) for step, rate in enumerate(cosine)]
    assert [rates[1.0] for rates in task.seen] == pytest.approx(expected)
    assert [rates[0.1] for rates in task.seen] == pytest.approx([rate / 10 for rate in expected])


@pytest.mark.parametrize("wrong", [{"horizon": 5}, {"cooldown": 11}, {"warmup": 11}, {"average": 1.0}])
def test_loops_that_make_no_sense_are_refused(wrong):
    with pytest.raises(ConfigError, match=r"run of 10|must be in"):
        LoopSettings(steps=10, **wrong)


def test_gains_biases_and_embeddings_do_not_decay():
    module = nn.ModuleDict({"token_embedding": nn.Embedding(4, 3), "linear": nn.Linear(3, 3), "norm": nn.LayerNorm(3)})
    module["norm"].bias.requires_grad_(False)
    still, decaying = adamw([module], 1e-3, 0.1).param_groups
    assert [p.shape for p in decaying["params"]] == [(3, 3)]
    assert decaying["weight_decay"] == 0.1
    assert still["weight_decay"] == 0
    assert len(still["params"]) == 3  # embedding, the linear layer's bias, the norm's gain; the frozen bias is in none


def test_parts_of_a_network_can_learn_more_slowly():
    module = nn.ModuleDict({"old": nn.Linear(3, 3), "new": nn.Linear(3, 3)})
    groups = adamw([module, nn.Linear(3, 3)], 1e-3, 0.1, rates={"old": 0.1}).param_groups
    assert {(g["rate"], g["weight_decay"]): len(g["params"]) for g in groups} == {
        (0.1, 0.1): 1, (0.1, 0.0): 1, (1.0, 0.1): 2, (1.0, 0.0): 2,
    }  # fmt: skip


def test_the_average_starts_at_once_and_then_lags():
    module = nn.BatchNorm1d(2)
    average = WeightAverage(module, 0.9)
    with torch.no_grad():
        module.weight.fill_(2.0)
        module.running_mean.fill_(1.0)
    average.update(module)
    assert average.module.weight[0].item() == pytest.approx(1.9)  # decay 1 / 10 at the first update
    for _ in range(200):
        average.update(module)
    torch.testing.assert_close(average.module.state_dict(), module.state_dict())


def test_small_collections_are_drawn_more_often_than_their_share():
    many = [Description(str(i), labels=("x",), source="big") for i in range(900)]
    few = [Description(str(i), labels=("y",), source="small") for i in range(100)]
    unseen = [Description("v", labels=("y",), source="small", split="val")]
    sampler = Sampler([*many, *few, *unseen], power=0.5)
    rows = sampler.draw(8000, np.random.default_rng(0))
    share = (rows >= 900).mean()
    assert share == pytest.approx(10 / (10 + 30), abs=0.03)
    assert 1000 not in rows
    boosted = Sampler([*many, *few], power=0.5, boosts={"small": 3.0}).draw(8000, np.random.default_rng(0))
    assert (boosted >= 900).mean() == pytest.approx(0.5, abs=0.03)


def test_words_that_can_be_seen_are_taken_from_the_lexicon(lexicon):
    assert corpus.visible_words(WordNet(lexicon)) == ["thing", "red thing"]
    assert corpus.fingerprint(["a", "b"]) != corpus.fingerprint(["b", "a"])


def test_a_configuration_is_read_whole(tmp_path):
    path = tmp_path / "c.toml"
    path.write_text(
        'recipe = "contrastive"\n[model]\nembed_dim = 8\n[loop]\nsteps = 3\n[contrastive]\nloss = "sigmoid"\n'
        "[sampling]\nboosts = { flickr8k = 2.0 }\n"
    )
    read = config.read_config(path)
    assert read.stage("loop").steps == 3
    assert read.contrastive.loss == "sigmoid"
    assert read.sampling.boosts == {"flickr8k": 2.0}
    yaml = tmp_path / "c.yaml"
    yaml.write_text("recipe: contrastive\nmodel: {embed_dim: 8}\nloop: {steps: 3}\n")
    assert config.read_config(yaml).model.embed_dim == 8
    with pytest.raises(ConfigError, match=r"needs a table \[image\]"):
        read.stage("image")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("recipe = 'contrastive'\n[model]\n[loop]\nstep = 3", "do not exist: step"),
        ("recipe = 'contrastive'\n[model]\n[loop]\nbatch_size = 3", "lacks the setting steps"),
        ("recipe = 'magic'\n[model]", "recipe must be one of"),
        ("recipe = 'contrastive'\n[model]\n[loop]\nsteps = 0", "at least 1"),
        ("recipe = 'contrastive'\n[model]\n[loop]\nsteps = 2\nwarmup = 3", "does not fit"),
        ("recipe = 'contrastive'\n[model]\ncolour = 1", "does not know: colour"),
        ("recipe = ", "not valid"),
        ("recipe = 'contrastive'\nloop = 3\n[model]", "should be a table"),
    ],
)
def test_a_wrong_configuration_is_one_clear_sentence(tmp_path, text, message):
    path = tmp_path / "c.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=message) as caught:
        config.read_config(path)
    assert "\n" not in str(caught.value).strip()


def test_a_missing_configuration_is_named(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        config.read_config(tmp_path / "none.toml")

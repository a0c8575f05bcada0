"""Whole runs of tiny models: resumed bit for bit after a kill, both recipes from data to a model that loads."""

import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

import clipcore
from clipcore import evaluate, train
from clipcore.training import checkpoint
from clipcore.training.data import read
from clipcore.training.errors import DataError
from clipcore.training.photo_set import PhotoSet
from helpers import seeded_weights
from helpers.tiny_lexicon import write_lexicon

COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (40, 60, 220), "yellow": (230, 220, 40)}

CONTRASTIVE = """
recipe = "contrastive"
side = 32
[model]
embed_dim = 16
[model.vision]
image_size = 32
patch_size = 8
width = 16
layers = 1
heads = 2
[model.text]
width = 16
layers = 1
heads = 2
context_length = 12
[model.preprocess]
size = 32
resize = "squash"
[loop]
steps = {steps}
batch_size = 16
learning_rate = 5e-3
average = 0.9
epoch = 10
save_every = 1
[contrastive]
{contrastive}
"""

LOCKED = """
recipe = "locked-text"
side = 32
sizes = [[0.0, 24], [0.5, 32]]
[start]
text = "{sentences}"
image = "{pictures}"
fixed_blocks = 1
fixed_depthwise = true
rate = 0.9
[model]
embed_dim = 16
[model.vision]
kind = "efficientnet_lite"
image_size = 32
width = 8
layers = [1, 1, 1, 1, 1, 1, 1]
extra = [["channels", [8, 8, 8, 8, 16, 16, 16]], ["features", 32]]
[model.text]
kind = "bert"
context_length = 16
vocab_size = 30
width = 24
layers = 1
heads = 2
mlp_ratio = 2.0
norm_eps = 1e-12
tokenizer = "wordpiece"
pad_id = 0
[model.preprocess]
size = 32
resize = "squash"
[storage]
"*" = "float16"
"text.*" = "int8"
"text.text_projection.*" = "float32"
[teacher]
steps = 60
batch_size = 32
average = 0.9
[image]
steps = 100
batch_size = 32
learning_rate = 5e-3
average = 0.9
save_every = {save_every}
[augmentation]
tint = 0.0
saturation = 0.1
grey = 0.0
"""


@pytest.fixture(scope="module")
def photos(tmp_path_factory) -> Path:
    """64 photos of four colours, noisy, captioned or labelled; every eighth is for validation."""
    folder = tmp_path_factory.mktemp("photos")
    rng = np.random.default_rng(0)
    with tarfile.open(folder / "colours-000.tar", "w") as tar:
        for number in range(96):
            name = list(COLOURS)[number % 4]
            pixels = np.clip(np.array(COLOURS[name]) + rng.normal(0, 25, (20, 20, 3)), 0, 255).astype(np.uint8)
            buffer = io.BytesIO()
            Image.fromarray(pixels).save(buffer, "PNG")
            captioned = number % 3 == 0
            described = {
                "captions": [f"a {name} square"] if captioned else [],
                "labels": [] if captioned else [name],
                "source": "captions" if captioned else "colours",
                "split": "val" if number % 24 < 8 else "train",
            }
            for suffix, content in ((".png", buffer.getvalue()), (".json", json.dumps(described).encode())):
                info = tarfile.TarInfo(f"{number:04}{suffix}")
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
    return folder


def write(path: Path, steps: int, contrastive: str = "") -> Path:
    path.write_text(CONTRASTIVE.format(steps=steps, contrastive=contrastive))
    return path


def command(config: Path, photos: Path, out: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "clipcore.train",
        str(config),
        "--data",
        str(photos),
        "--out",
        str(out),
        "--threads",
        "1",
    ]


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_same_bits(tmp_path, photos):
    config = write(tmp_path / "c.toml", steps=30)
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    checkpoint_file = tmp_path / "killed.work" / "checkpoint.pt"
    process = subprocess.Popen(command(config, photos, tmp_path / "killed"), env=environment, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 200
    while not checkpoint_file.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    reached = checkpoint.load(checkpoint_file)["step"]
    assert 0 < reached <= 30
    assert train.main(command(config, photos, tmp_path / "killed")[3:]) == 0
    assert train.main(command(config, photos, tmp_path / "whole")[3:]) == 0
    one, other = (checkpoint.load(tmp_path / f"{name}.work" / "checkpoint.pt") for name in ("killed", "whole"))
    assert one["step"] == other["step"] == 30
    for part in ("student", "average"):
        assert one[part].keys() == other[part].keys()
        assert all(torch.equal(one[part][name], other[part][name]) for name in one[part])
    assert one["random"][0]["numpy"] == other["random"][0]["numpy"]
    weights = [(tmp_path / name / "open_clip_model.safetensors").read_bytes() for name in ("killed", "whole")]
    assert weights[0] == weights[1]


@pytest.mark.parametrize("settings", ["", "part = 6", 'loss = "sigmoid"', 'lock = "text"\ncheckpointing = true'])
def test_contrastive_training_tells_colours_apart(tmp_path, photos, settings, capsys):
    config = write(tmp_path / "c.toml", steps=40, contrastive=settings)
    if "sigmoid" in settings:
        config.write_text(config.read_text().replace("embed_dim = 16", "embed_dim = 16\nlogit_bias_init = -2.0", 1))
    assert train.main([str(config), "--data", str(photos), "--out", str(tmp_path / "out"), "--threads", "1"]) == 0
    lines = [json.loads(line) for line in (tmp_path / "out.work" / "log.jsonl").read_text().splitlines()]
    losses = [line["total"] for line in lines if line["group"] == "loss"]
    assert np.mean(losses[-5:]) < 0.9 * np.mean(losses[:5])
    assert any(line["group"] == "validation" for line in lines)
    assert list((tmp_path / "out.work").glob("events.out.tfevents*"))
    capsys.readouterr()
    assert evaluate.main([str(tmp_path / "out"), "--data", str(photos), "--templates", "plain", "--json"]) == 0
    assert {m["name"] for m in json.loads(capsys.readouterr().out)} >= {"zero-shot, colours (4 classes)"}


WORDS = (
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    *COLOURS,
    "a",
    "photo",
    "of",
    "picture",
    "the",
    "there",
    "is",
    "in",
    "square",
)


def write_sentence_encoder(folder: Path) -> Path:
    """A small BERT with random weights, in transformers' form: each word of its own moves a sentence its own way."""
    transformers = pytest.importorskip("transformers")
    tokenizers = pytest.importorskip("tokenizers")
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=30,
        hidden_size=24,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=48,
        max_position_embeddings=16,
        initializer_range=0.5,
    )
    transformers.BertModel(config).save_pretrained(folder)
    words = tokenizers.models.WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]")
    tokenizer = tokenizers.Tokenizer(words)
    tokenizer.normalizer = tokenizers.normalizers.Lowercase()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def write_image_weights(path: Path) -> Path:
    """Random weights of the small image tower, named and normalised as the published ones are."""
    shapes = {"_conv_stem": (8, 3, 3, 3), "_conv_head": (32, 16, 1, 1), "_blocks.0._depthwise_conv": (8, 1, 3, 3)}
    shapes["_blocks.0._project_conv"] = (8, 8, 1, 1)
    for block, (inner, outer, kernel) in enumerate(
        ((8, 8, 3), (8, 8, 5), (8, 8, 3), (8, 16, 5), (16, 16, 5), (16, 16, 3)), 1
    ):
        shapes[f"_blocks.{block}._expand_conv"] = (6 * inner, inner, 1, 1)
        shapes[f"_blocks.{block}._depthwise_conv"] = (6 * inner, 1, kernel, kernel)
        shapes[f"_blocks.{block}._project_conv"] = (outer, 6 * inner, 1, 1)
    norms = {"_conv_stem": "_bn0", "_conv_head": "_bn1", "expand": "_bn0", "depthwise": "_bn1", "project": "_bn2"}
    state = {}
    for name, shape in shapes.items():
        state[f"{name}.weight"] = seeded_weights.weight(f"{name}.weight", shape)
        norm = next(norm for part, norm in norms.items() if part in name)
        stem = f"{name.rpartition('.')[0]}.{norm}" if "." in name else norm
        for part in ("weight", "bias", "running_mean", "running_var"):
            state[f"{stem}.{part}"] = seeded_weights.weight(f"{stem}.{part}", shape[:1])
    torch.save(state, path)
    return path


def write_teacher(folder: Path, photo_set: PhotoSet) -> Path:
    """What an image teacher of two classes says: the mean colour as features, warm or cold as class."""
    folder.mkdir()
    (folder / "classes.txt").write_text("warm\ncold\n")
    for source in ("captions", "colours"):
        rows = [i for i, d in enumerate(photo_set.descriptions) if d.source == source]
        means = photo_set.pixels[rows].mean(axis=(1, 2))
        warm = (means[:, 0] > means[:, 2]).astype(np.uint16)
        np.savez(
            folder / f"{source}.npz",
            keys=np.array([photo_set.descriptions[i].key for i in rows]),
            feature=np.round(means / 2 - 64).astype(np.int8),
            scale=np.full(3, 2.0, np.float32),
            top=np.stack([1 - warm, warm], axis=1),
            prob=np.tile(np.array([[0.9, 0.1]], np.float16), (len(rows), 1)),
        )
    return folder


@pytest.fixture(scope="module")
def locked(tmp_path_factory, photos) -> list[str]:
    """The arguments of the locked-text command, but for its output; all it needs lies ready."""
    folder = tmp_path_factory.mktemp("locked")
    sentences = write_sentence_encoder(folder / "encoder")
    pictures = write_image_weights(folder / "weights.pth")
    (folder / "c.toml").write_text(LOCKED.format(sentences=sentences, pictures=pictures, save_every=25))
    teacher = write_teacher(folder / "teacher", PhotoSet.open(photos, folder / "cache" / "photos", 32))
    lexicon = write_lexicon(folder / "lexicon")
    arguments = {"data": photos, "teacher": teacher, "wordnet": lexicon, "cache": folder / "cache", "threads": 1}
    return [str(folder / "c.toml"), *(text for name, value in arguments.items() for text in (f"--{name}", str(value)))]


def test_a_locked_text_run_from_data_to_a_model_that_loads(tmp_path, photos, locked):
    assert train.main([*locked, "--out", str(tmp_path / "out")]) == 0
    clip = clipcore.load(tmp_path / "out")
    samples = [s for s in read(photos) if s.description.split == "val" and s.description.labels]
    vectors = clip.encode_images([Image.open(io.BytesIO(sample.image)) for sample in samples])
    names = list(COLOURS)
    best = (vectors @ clip.encode_texts(names).T).argmax(axis=1)
    right = [names[k] == sample.description.labels[0] for k, sample in zip(best, samples, strict=True)]
    assert np.mean(right) > 0.7
    assert len(clip.read_texts("red " * 40)[0].pieces) == 3  # 14 words fit between the marks
    # Every stage is finished, so a second run only writes the same model again, and a run of its own the same bits.
    weights = (tmp_path / "out" / "open_clip_model.safetensors").read_bytes()
    for name in ("out", "other"):
        assert train.main([*locked, "--out", str(tmp_path / name)]) == 0
        assert (tmp_path / name / "open_clip_model.safetensors").read_bytes() == weights


@pytest.mark.slow
def test_two_processes_train_the_same_model(tmp_path, locked):
    assert train.main([*locked, "--out", str(tmp_path / "out"), "--processes", "2"]) == 0
    clip = clipcore.load(tmp_path / "out")
    vectors = clip.encode_images([Image.new("RGB", (20, 20), colour) for colour in COLOURS.values()])
    assert ((vectors @ clip.encode_texts(list(COLOURS)).T).argmax(axis=1) == np.arange(4)).mean() > 0.7


def test_what_the_locked_text_run_needs_is_named(tmp_path, locked, capsys):
    broken = list(locked)
    broken[broken.index("--teacher") + 1] = str(tmp_path)
    assert train.main([*broken, "--out", str(tmp_path / "out")]) == 2
    assert "teacher's files in" in capsys.readouterr().err
    config = tmp_path / "c.toml"
    config.write_text(Path(locked[0]).read_text().replace("weights.pth", "missing_package"))
    assert train.main([str(config), *locked[1:], "--out", str(tmp_path / "out")]) == 2
    assert "missing_package" in capsys.readouterr().err


def test_a_damaged_checkpoint_says_what_to_do(tmp_path):
    (tmp_path / "checkpoint.pt").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(DataError, match="delete it to start anew"):
        checkpoint.load(tmp_path / "checkpoint.pt")


@pytest.mark.parametrize("module", [train, evaluate])
def test_a_wrong_command_is_one_sentence_and_status_2(module, tmp_path, capsys):
    arguments = [str(tmp_path / "none"), "--data", str(tmp_path / "nowhere")]
    if module is train:
        arguments += ["--out", str(tmp_path / "out")]
    assert module.main(arguments) == 2
    error = capsys.readouterr().err.strip()
    assert "none" in error
    assert len(error.splitlines()) == 1

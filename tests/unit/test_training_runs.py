"""Whole runs of tiny models: resumed bit for bit after a kill, both recipes from data to a model that loads."""

import hashlib
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
from clipcore.training.config import read_config
from clipcore.training.errors import DataError
from clipcore.training.locked_text import LockedText
from clipcore.training.photo_set import PhotoSet

COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (40, 60, 220), "yellow": (230, 220, 40)}

CONTRASTIVE = """
recipe = "contrastive"
side = 32
[model]
embed_dim = 16
[model.vision]
kind = "basic_resnet"
image_size = 32
width = 8
layers = [1, 1]
extra = [["channels", [8, 16]], ["features", 16]]
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

_MODEL = CONTRASTIVE.split("[loop]", maxsplit=1)[0].replace("contrastive", "locked-text")
LOCKED = _MODEL.replace("side = 32", "side = 32\nsizes = [[0.0, 24], [0.5, 32]]", 1) + """
[storage]
"*" = "float16"
"text.token_embedding*" = "int8"
[text]
steps = 40
batch_size = 32
learning_rate = 1e-2
average = 0.9
[teacher]
steps = 60
batch_size = 32
average = 0.9
[image]
steps = 60
batch_size = 32
learning_rate = 5e-3
average = 0.9
[augmentation]
tint = 0.0
saturation = 0.1
grey = 0.0
"""  # fmt: skip


def words_encoder(texts) -> np.ndarray:
    """A real if simple sentence encoder: the sum of a fixed random vector for each word, as unit rows."""
    rows = []
    for text in texts:
        row = np.full(24, 0.2)
        for word in text.lower().strip(".").split():
            seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big")
            row = row + (2.0 if word in COLOURS else 0.3) * np.random.default_rng(seed).normal(size=24)
        rows.append(row / np.linalg.norm(row))
    return np.array(rows, dtype=np.float32).reshape(len(rows), 24)


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


def test_a_locked_text_run_from_data_to_a_model_that_loads(tmp_path, photos):
    path = tmp_path / "c.toml"
    path.write_text(LOCKED)
    config = read_config(path)
    photo_set = PhotoSet.open(photos, tmp_path / "cache", config.side)
    views = tmp_path / "teacher"
    views.mkdir()
    (views / "classes.txt").write_text("warm\ncold\n")
    for source in ("captions", "colours"):
        rows = [i for i, d in enumerate(photo_set.descriptions) if d.source == source]
        means = photo_set.pixels[rows].mean(axis=(1, 2))
        warm = (means[:, 0] > means[:, 2]).astype(np.uint16)
        np.savez(
            views / f"{source}.npz",
            keys=np.array([photo_set.descriptions[i].key for i in rows]),
            feature=np.round(means / 2 - 64).astype(np.int8),
            scale=np.full(3, 2.0, np.float32),
            top=np.stack([1 - warm, warm], axis=1),
            prob=np.tile(np.array([[0.9, 0.1]], np.float16), (len(rows), 1)),
        )
    recipe = LockedText(config, photo_set, words_encoder, tmp_path / "work", teacher=views)
    recipe.run(tmp_path / "out")
    clip = clipcore.load(tmp_path / "out")
    rows = [i for i, d in enumerate(photo_set.descriptions) if d.split == "val" and d.labels]
    vectors = clip.encode_images([photo_set.pixels[i] for i in rows])
    names = list(COLOURS)
    best = (vectors @ clip.encode_texts([f"a photo of {name}" for name in names]).T).argmax(axis=1)
    right = [names[k] == photo_set.descriptions[i].labels[0] for k, i in zip(best, rows, strict=True)]
    assert np.mean(right) > 0.7
    # Every stage is finished, so a second run only writes the same model again.
    before = (tmp_path / "out" / "open_clip_model.safetensors").read_bytes()
    LockedText(config, photo_set, words_encoder, tmp_path / "work", teacher=views).run(tmp_path / "out")
    assert (tmp_path / "out" / "open_clip_model.safetensors").read_bytes() == before


def test_a_missing_teacher_file_is_named(tmp_path, photos):
    path = tmp_path / "c.toml"
    path.write_text(LOCKED)
    photo_set = PhotoSet.open(photos, tmp_path / "cache", 32)
    with pytest.raises(DataError, match=r"teacher's files in .* cannot be read"):
        LockedText(read_config(path), photo_set, words_encoder, tmp_path / "work", teacher=tmp_path)


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

"""Every form of checkpoint, whole and damaged, through real files."""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file
from torch.nn import functional as F

import clipcore
from clipcore.checkpoints.assign import resize_positions
from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.errors import CheckpointError, ClipcoreError, UnsupportedArchitecture
from clipcore.models.clip import CLIP
from helpers import tiny_clip

QUICK = replace(
    tiny_clip.VIT,
    vision=replace(tiny_clip.VIT.vision, activation="quick_gelu"),
    text=replace(tiny_clip.TEXT, activation="quick_gelu"),
)
QUICK_RESNET = replace(tiny_clip.RESNET, text=replace(tiny_clip.TEXT, activation="quick_gelu"))
TEXTS = ["a photo of a dog", "two cats"]


def vectors(model: CLIP, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    size = model.config.vision.image_size
    with torch.no_grad():
        images = model.encode_image(torch.randn(2, 3, size, size))
        return F.normalize(images, dim=-1), F.normalize(model.encode_text(tokens), dim=-1)


def assert_same(loaded: clipcore.Clip, model: CLIP) -> None:
    tokens = loaded.tokenize(TEXTS)
    for ours, theirs in zip(vectors(loaded.model, tokens), vectors(model, tokens), strict=True):
        assert (ours - theirs).abs().max() < 1e-6


@pytest.mark.parametrize("config", [tiny_clip.VIT, tiny_clip.RESNET], ids=["vit", "resnet"])
def test_saved_folder_is_read_back(config: ClipConfig, tmp_path: Path) -> None:
    model = tiny_clip.build(config)
    clipcore.save(model, config, tmp_path)
    loaded = clipcore.load(tmp_path)
    assert loaded.config == config
    assert loaded.dim == 32
    assert loaded.notes == ()
    assert loaded.logit_scale == pytest.approx(1 / 0.07)
    assert loaded.logit_bias is None
    assert_same(loaded, model)


def test_what_open_clip_cannot_say_is_read_back(tmp_path: Path) -> None:
    config = replace(
        tiny_clip.VIT,
        vision=replace(tiny_clip.VIT.vision, stem="conv"),
        text=replace(tiny_clip.TEXT, embed_rank=16),
        logit_bias_init=-10.0,
    )
    model = tiny_clip.build(config)
    clipcore.save(model, config, tmp_path)
    loaded = clipcore.load(tmp_path)
    assert loaded.config == config
    assert loaded.logit_bias == -10.0
    assert_same(loaded, model)


@pytest.mark.parametrize("config", [QUICK, QUICK_RESNET], ids=["vit", "resnet"])
def test_openai_torchscript_archive(config: ClipConfig, tmp_path: Path) -> None:
    model = tiny_clip.build(config)
    tiny_clip.write_torchscript(tiny_clip.openai_state(model), tmp_path / "any name.pt")
    loaded = clipcore.load(tmp_path / "any name.pt")
    assert loaded.config == config
    assert loaded.notes == ()
    assert_same(loaded, model)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("wrap", ["bare", "trainer"])
def test_openai_state_dict(zipped: bool, wrap: str, tmp_path: Path) -> None:
    model = tiny_clip.build(QUICK)
    state: dict[str, Any] = tiny_clip.openai_state(model)
    if wrap == "trainer":
        state = {"epoch": 3, "state_dict": {f"module.{name}": value for name, value in state.items()}}
    torch.save(state, tmp_path / "weights", _use_new_zipfile_serialization=zipped)
    loaded = clipcore.load(tmp_path / "weights")
    assert loaded.config == QUICK
    assert_same(loaded, model)


def test_bare_state_dict_says_what_it_assumes(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    save_file(dict(model.state_dict()), tmp_path / "m.safetensors")
    loaded = clipcore.load(tmp_path / "m.safetensors")
    assert "GELU was assumed" in loaded.notes[0]
    assert_same(loaded, model)
    quick = clipcore.load(tmp_path / "m.safetensors", config=QUICK)
    assert quick.notes == ()
    assert quick.model_id != loaded.model_id


def test_open_clip_folder_with_a_pickle(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path)
    (tmp_path / "open_clip_model.safetensors").unlink()
    torch.save(model.state_dict(), tmp_path / "open_clip_pytorch_model.bin")
    assert_same(clipcore.load(tmp_path), model)


def test_load_state_dict_takes_openai_names() -> None:
    model = tiny_clip.build(QUICK)
    state = {name: value for name, value in tiny_clip.openai_state(model).items() if value.is_floating_point()}
    other = CLIP(QUICK)
    other.load_state_dict(state)
    assert torch.equal(other.text.positional_embedding, model.text.positional_embedding)


def test_stored_types(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path, storage={"*": "float16", "text.token_embedding.weight": "int8"})
    stored = load_file(tmp_path / "open_clip_model.safetensors")
    assert stored["text.token_embedding.weight.int8"].dtype == torch.int8
    assert stored["text.token_embedding.weight.scale"].shape == (49408,)
    assert stored["visual.proj"].dtype == torch.float16
    loaded = clipcore.load(tmp_path)
    table = loaded.model.text.token_embedding.weight
    assert table.dtype == torch.float32
    error = (table - model.text.token_embedding.weight).abs().amax(dim=1)
    assert (error <= model.text.token_embedding.weight.abs().amax(dim=1) / 127 * 0.51).all()
    tokens = loaded.tokenize(TEXTS)
    for ours, theirs in zip(vectors(loaded.model, tokens), vectors(model, tokens), strict=True):
        assert (ours * theirs).sum(dim=-1).min() > 0.999


def test_model_id_follows_weights_and_preprocessing_only(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    first = clipcore.load(clipcore.save(model, tiny_clip.VIT, tmp_path / "a"))
    again = clipcore.load(clipcore.save(model, tiny_clip.VIT, tmp_path / "elsewhere"), precision="float32")
    assert len(first.model_id) == 32
    assert again.model_id == first.model_id
    squashed = replace(tiny_clip.VIT, preprocess=PreprocessConfig(size=32, resize="squash"))
    assert clipcore.load(clipcore.save(model, squashed, tmp_path / "b")).model_id != first.model_id
    with torch.no_grad():
        model.visual.proj[0, 0] += 1e-4
    assert clipcore.load(clipcore.save(model, tiny_clip.VIT, tmp_path / "c")).model_id != first.model_id


def test_changing_a_loaded_model_leaves_the_file(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path)
    before = (tmp_path / "open_clip_model.safetensors").read_bytes()
    loaded = clipcore.load(tmp_path).model
    optimizer = torch.optim.SGD(loaded.parameters(), lr=0.1)
    loaded.encode_image(torch.randn(1, 3, 32, 32)).sum().backward()
    optimizer.step()
    assert not torch.equal(loaded.visual.proj, model.visual.proj)
    assert (tmp_path / "open_clip_model.safetensors").read_bytes() == before


def test_another_image_size(tmp_path: Path) -> None:
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path)
    larger = clipcore.load(tmp_path, image_size=48)
    assert larger.encode_images(Image.new("RGB", (80, 60))).shape == (1, 32)
    assert larger.model.visual.positional_embedding.shape == (37, 64)
    assert larger.preprocess.config.size == 48
    assert larger.model_id != clipcore.load(tmp_path).model_id
    with pytest.raises(CheckpointError, match="multiple of 8"):
        clipcore.load(tmp_path, image_size=50)


def test_resized_positions_keep_class_token_and_constants() -> None:
    table = torch.cat([torch.full((1, 3), 7.0), torch.full((16, 3), 2.0)])
    resized = resize_positions(table, 1 + 36)
    assert torch.equal(resized[0], table[0])
    assert torch.allclose(resized[1:], torch.full((36, 3), 2.0))
    with pytest.raises(CheckpointError, match="17 positions cannot be resized to 30"):
        resize_positions(table, 30)


def test_images_and_texts_in_every_form(tmp_path: Path) -> None:
    clip = clipcore.load(clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path))
    image = Image.effect_noise((60, 40), 80).convert("RGB")
    image.save(tmp_path / "a.png")
    forms = [image, tmp_path / "a.png", str(tmp_path / "a.png"), np.asarray(image)]
    together = clip.encode_images(forms, batch_size=3)
    assert together.shape == (4, 32)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-6)
    for row, form in zip(together, forms, strict=True):
        assert np.allclose(clip.encode_images(form)[0], row, atol=1e-6)
        assert np.allclose(together[0], row, atol=1e-6)
    assert clip.encode_images([]).shape == clip.encode_texts([]).shape == (0, 32)
    assert np.allclose(clip.encode_texts("two cats"), clip.encode_texts(TEXTS)[1:], atol=1e-6)


# What is not a sound model is refused with one sentence that names the file.


class _Evil:
    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.system, ("touch EVIL_RAN",)


def evil_state_dict(path: Path) -> None:
    torch.save({"visual.proj": torch.zeros(1), "payload": _Evil()}, path)


def evil_legacy_pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps(_Evil(), protocol=2))


def evil_torchscript(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x/constants.pkl", b"")
        archive.writestr("x/data.pkl", pickle.dumps(_Evil(), protocol=2))


def overlong_torchscript(path: Path) -> None:
    """Says a tensor has more numbers than its storage."""
    good = path.with_suffix(".good")
    tiny_clip.write_torchscript({"a": torch.arange(3.0)}, good)
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            target.writestr(info.filename, data[:4] if info.filename.endswith("/data/0") else data)


@pytest.mark.parametrize("write", [evil_state_dict, evil_legacy_pickle, evil_torchscript, overlong_torchscript])
def test_files_that_could_run_code_are_refused(write: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "model.pt"
    write(path)
    with pytest.raises(CheckpointError, match="not opened") as caught:
        clipcore.load(path)
    assert str(path) in str(caught.value)
    assert not (tmp_path / "EVIL_RAN").exists()


def test_evil_pickle_would_have_run(tmp_path: Path) -> None:
    """The refused files are dangerous indeed: Python's own unpickler runs them."""
    (tmp_path / "evil").write_bytes(pickle.dumps(_Evil()))
    code = "import pickle; pickle.load(open('evil', 'rb'))"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    assert (tmp_path / "EVIL_RAN").exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a model checkpoint"),
        (b"hello world, this is text", "not a model checkpoint"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "git lfs pull"),
        (b"PK\x03\x04 broken", "damaged or incomplete"),
        (b"\x80\x02broken", "not opened|damaged or incomplete"),
        (b"\xff\xff\x00\x00\x00\x00\x00\x00{broken", "damaged or incomplete"),
    ],
)
def test_files_that_are_no_models(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "model.pt"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=message):
        clipcore.load(path)


@pytest.mark.parametrize("form", ["safetensors", "zip", "legacy", "torchscript"])
@pytest.mark.parametrize("part", [0.02, 0.5, 0.999])
def test_truncated_files(form: str, part: float, tmp_path: Path) -> None:
    state = tiny_clip.build(QUICK).state_dict()
    path = tmp_path / "model"
    if form == "safetensors":
        save_file(dict(state), path)
    elif form == "torchscript":
        tiny_clip.write_torchscript(state, path)
    else:
        torch.save(state, path, _use_new_zipfile_serialization=form == "zip")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    with pytest.raises(CheckpointError, match=r"damaged or incomplete|not opened"):
        clipcore.load(path)


def damaged_folder(tmp_path: Path, change: Any) -> Path:
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path)
    state = load_file(tmp_path / "open_clip_model.safetensors")
    change(state)
    save_file(state, tmp_path / "open_clip_model.safetensors")
    return tmp_path


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda state: state.pop("visual.conv1.weight"), "lacks 1 tensors.*visual.conv1.weight"),
        (lambda state: state.update({"visual.more": torch.zeros(1)}), "has 1 tensors.*visual.more"),
        (
            lambda state: state.update({"visual.proj": torch.zeros(64, 7)}),
            r"visual.proj is \(64, 7\) instead of \(64, 32\)",
        ),
        (lambda state: state.update({"x.int8": torch.zeros(2, 2, dtype=torch.int8)}), "lacks its scales"),
    ],
)
def test_tensors_that_do_not_fit(change: Any, message: str, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=message):
        clipcore.load(damaged_folder(tmp_path, change))


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("{", "not readable JSON"),
        ("[]", "should hold a JSON object"),
        ("{}", "incomplete"),
        ('{"clipcore": {"vision": {"kind": "vit", "wings": 2}}}', "settings.*wings"),
        ('{"clipcore": {"vision": 3}}', "should hold a table"),
        ('{"model_cfg": {"embed_dim": 4, "vision_cfg": {"timm_model_name": "swin"}, "text_cfg": {}}}', "timm's 'swin'"),
        ('{"model_cfg": {"embed_dim": 4, "vision_cfg": {"qk_norm": true}, "text_cfg": {}}}', "qk_norm"),
    ],
)
def test_configs_that_cannot_be_built(config: str, message: str, tmp_path: Path) -> None:
    clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path)
    (tmp_path / "open_clip_config.json").write_text(config)
    with pytest.raises(ClipcoreError, match=message):
        clipcore.load(tmp_path)


def test_folders_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no model weights"):
        clipcore.load(tmp_path)
    with pytest.raises(CheckpointError, match=r"neither a file or folder nor a name in clipcore\.list_models"):
        clipcore.load(tmp_path / "absent")
    for name in ("a.pt", "b.pt"):
        torch.save({}, tmp_path / name)
    with pytest.raises(CheckpointError, match="several weight files"):
        clipcore.load(tmp_path)


def test_state_dict_of_another_network(tmp_path: Path) -> None:
    torch.save({"fc.weight": torch.zeros(2, 2)}, tmp_path / "resnet.pt")
    with pytest.raises(UnsupportedArchitecture, match="not of a CLIP model"):
        clipcore.load(tmp_path / "resnet.pt")


def test_shards_must_stay_in_their_folder(tmp_path: Path) -> None:
    index = {"weight_map": {"a": "../secret.safetensors"}}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CheckpointError, match="outside its folder"):
        clipcore.load(tmp_path)


def test_unknown_device_and_precision(tmp_path: Path) -> None:
    clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path)
    with pytest.raises(CheckpointError, match="no device called 'abacus'"):
        clipcore.load(tmp_path, device="abacus")
    with pytest.raises(ValueError, match="precision"):
        clipcore.load(tmp_path, precision="int4")  # type: ignore[arg-type]


def test_image_only_model_says_so(tmp_path: Path) -> None:
    vision = VisionConfig(
        image_size=28, patch_size=14, width=64, layers=1, heads=1, projection="none", layer_scale=1.0, pre_norm=False
    )
    config = ClipConfig(embed_dim=64, vision=vision, text=None, preprocess=PreprocessConfig(size=28))
    clip = clipcore.load(clipcore.save(tiny_clip.build(config), config, tmp_path))
    assert clip.encode_images(Image.new("RGB", (30, 30))).shape == (1, 64)
    with pytest.raises(UnsupportedArchitecture, match="image tower only"):
        clip.encode_texts("a dog")


def test_each_precision_has_a_model_id_of_its_own(tmp_path: Path) -> None:
    clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path)
    names: list[Any] = ["float32", "bfloat16", "float16", "int8"]
    loaded = [clipcore.load(tmp_path, device="cpu", precision=name) for name in names]
    assert len({clip.model_id for clip in loaded}) == 4
    assert {clip.base_id for clip in loaded} == {loaded[0].model_id}  # and float32 keeps the name it always had
    assert clipcore.load(tmp_path, device="cpu").model_id == loaded[0].model_id
    adapter = clipcore.LinearAdapter(image=np.eye(loaded[0].dim, dtype=np.float32))
    adapted = [clip.with_adapter(adapter) for clip in loaded]
    assert len({clip.model_id for clip in adapted}) == 4
    assert {clip.base_id for clip in adapted} == {adapted[0].model_id}


@pytest.mark.parametrize(("precision", "bar"), [("bfloat16", 0.9995), ("int8", 0.995)])
@pytest.mark.parametrize("config", [tiny_clip.VIT, tiny_clip.RESNET], ids=["vit", "resnet"])
def test_lower_precision_keeps_directions(config: ClipConfig, precision: Any, bar: float, tmp_path: Path) -> None:
    clipcore.save(tiny_clip.build(config), config, tmp_path)
    exact, lower = clipcore.load(tmp_path, precision="float32"), clipcore.load(tmp_path, precision=precision)
    images = [Image.effect_noise((90, 70), 100).convert("RGB") for _ in range(3)]
    assert (exact.encode_images(images) * lower.encode_images(images)).sum(axis=1).min() >= bar
    assert (exact.encode_texts(TEXTS) * lower.encode_texts(TEXTS)).sum(axis=1).min() >= bar


@pytest.mark.parametrize("storage", ["float32", "float16", "int8"])
def test_memory_peak_stays_near_the_weights(storage: Any, tmp_path: Path) -> None:
    """Loading a 150 MB model must not hold it twice, also where its file holds other types than it computes in."""
    vision = VisionConfig(image_size=32, patch_size=8, width=512, layers=11, heads=8)
    config = ClipConfig(embed_dim=32, vision=vision, text=TextConfig(width=64, layers=1, heads=1, vocab_size=1000))
    model = CLIP(config)
    clipcore.save(model, config, tmp_path, {"*": storage})
    size = 4 * sum(parameter.numel() for parameter in model.parameters())
    code = (
        "import resource, sys, clipcore, torch, clipcore.loading\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024\n"
        "before = peak()\n"
        "clip = clipcore.load(sys.argv[1], device='cpu', precision='float32')\n"
        "print(peak() - before)\n"
    )
    result = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 1.3 * size


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_saved_files_may_be_read_by_those_who_may_read_new_files(tmp_path: Path) -> None:
    clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path / "model")
    plain = tmp_path / "plain"
    plain.touch()
    assert {path.stat().st_mode for path in (tmp_path / "model").iterdir()} == {plain.stat().st_mode}


def test_import_is_light() -> None:
    code = "import sys, clipcore; print(sorted({'torch', 'numpy', 'PIL', 'ftfy'} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_save_replaces_whole_files_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure while writing leaves the older model."""
    model = tiny_clip.build(tiny_clip.VIT)
    clipcore.save(model, tiny_clip.VIT, tmp_path)
    before = sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir())

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("clipcore.saving.save_file", full)
    with pytest.raises(OSError, match="No space"):
        clipcore.save(model, tiny_clip.VIT, tmp_path)
    assert sorted((path.name, path.read_bytes()) for path in tmp_path.iterdir()) == before


def test_weights_in_memory_are_not_a_source() -> None:
    buffer = io.BytesIO()
    torch.save({}, buffer)
    with pytest.raises(TypeError):
        clipcore.load(buffer)  # type: ignore[arg-type]


def test_nothing_is_drawn_that_the_file_replaces(tmp_path):
    """Filling tensors without memory makes PyTorch import its compiler, which takes longer than the rest."""
    folder = clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path / "model")
    code = "import clipcore, sys; clipcore.load(sys.argv[1]); print('torch._dynamo' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")

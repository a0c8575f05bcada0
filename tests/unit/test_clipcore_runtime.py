"""Image towers by other means than PyTorch: the same vectors, kept whole or not at all, each by its name."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import clipcore
from clipcore.errors import MissingExtra
from clipcore.runtime import AdaptedTower, TorchTower, TowerCache, TowerChoice, TowerNote, making, open_tower
from clipcore.runtime import network as network_module
from clipcore.runtime.making import LEAST_PHOTOS, CannotConvert, make_tower
from helpers import tiny_model

pytest.importorskip("openvino")

BUNDLED = Path(__file__).parents[2] / "resources" / "models" / "albumen-s"


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module")
def clip(source):
    return clipcore.load(source, device="cpu", precision="float32")


@pytest.fixture(scope="module")
def photos():
    """(96, 32, 32, 3): smooth colours with noise over them, all different."""
    random = np.random.default_rng(3)
    coarse = random.integers(0, 256, (96, 4, 4, 3), np.uint8)
    smooth = np.stack([np.asarray(Image.fromarray(one).resize((32, 32), Image.Resampling.BICUBIC)) for one in coarse])
    return np.clip(smooth + random.normal(0, 12, smooth.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def kept(tmp_path_factory, source, clip, photos):
    """Where a tower of each precision was made."""
    folder = tmp_path_factory.mktemp("towers")
    for precision in ("float32", "bfloat16", "int8"):
        make_tower(clip, TowerCache(folder, source), precision, photos)
    return folder


def cosine(one, other):
    return float((one * other).sum(axis=1).mean())


@pytest.mark.parametrize(("precision", "bar"), [("float32", 0.999999), ("bfloat16", 0.9995), ("int8", 0.99)])
def test_a_tower_gives_the_vectors_of_pytorch(kept, clip, photos, precision, bar):
    tower = open_tower(clip.name, precision, kept)
    rows = tower.encode(list(photos))
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert cosine(rows, clip.encode_images(list(photos))) >= bar
    assert (tower.dim, tower.image_size) == (clip.dim, 32)
    picture = Image.effect_noise((90, 70), 80).convert("RGB")
    assert cosine(tower.encode([picture]), clip.encode_images([picture])) >= bar - 0.01
    assert tower.encode([]).shape == (0, clip.dim)


def test_streams_give_the_same_vectors_in_the_same_order(kept, source, photos):
    together, shared, other = (
        open_tower(source, "float32", kept, streams, portion) for streams, portion in ((0, 0), (2, 0), (2, 3))
    )
    for count in (1, 2, 3, 8, 19, 40):
        pictures = list(photos[:count])
        np.testing.assert_allclose(shared.encode(pictures), together.encode(pictures), atol=1e-5)
        np.testing.assert_allclose(other.encode(pictures), together.encode(pictures), atol=1e-5)
    assert shared.encode([]).shape == (0, together.dim)


def test_only_float32_keeps_the_name_of_the_model(kept, source, clip):
    names = {precision: open_tower(source, precision, kept).model_id for precision in ("float32", "bfloat16", "int8")}
    assert len(set(names.values())) == 3
    assert names["float32"] == clip.model_id
    assert names["bfloat16"] == clipcore.load(source, device="cpu", precision="bfloat16").model_id


def test_8_bits_calibrated_on_other_photos_have_another_name(tmp_path, kept, source, clip, photos):
    make_tower(clip, TowerCache(tmp_path, source), "int8", 255 - photos[::-1][: LEAST_PHOTOS + 5])
    assert open_tower(source, "int8", tmp_path).model_id != open_tower(source, "int8", kept).model_id


def test_an_adapter_goes_behind_any_tower(kept, source, clip, photos):
    adapter = clipcore.LinearAdapter(image=np.random.default_rng(0).normal(size=(32, 32)).astype(np.float32))
    tower = AdaptedTower(open_tower(source, "float32", kept), adapter)
    adapted = clip.with_adapter(adapter)
    assert tower.model_id == adapted.model_id == AdaptedTower(TorchTower(clip), adapter).model_id
    assert cosine(tower.encode(list(photos[:4])), adapted.encode_images(list(photos[:4]))) > 0.9999
    small = clipcore.LinearAdapter(image=np.eye(3, dtype=np.float32))
    with pytest.raises(ValueError, match="vectors of 3"):
        AdaptedTower(TorchTower(clip), small)


@pytest.mark.parametrize("file", ["tower.bin", "tower.xml", "note.json"])
def test_a_damaged_tower_is_not_there_and_makes_room(tmp_path, kept, source, file):
    shutil.copytree(kept, tmp_path / "towers")
    cache = TowerCache(tmp_path / "towers", source)
    assert TowerChoice(source, "cpu", "auto", str(tmp_path / "towers")).state() == "made"
    damaged = cache.place("float32") / file
    damaged.write_bytes(damaged.read_bytes()[:-9])
    assert open_tower(source, "float32", tmp_path / "towers") is None
    assert not cache.place("float32").exists()
    assert TowerChoice(source, "cpu", "auto", str(tmp_path / "towers")).state() == "unmade"


def test_a_tower_that_could_not_be_written_whole_leaves_nothing(tmp_path, source, clip, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "_save", full)
    with pytest.raises(OSError, match="No space"):
        make_tower(clip, TowerCache(tmp_path, source), "float32")
    assert list(tmp_path.iterdir()) == []
    choice = TowerChoice(source, "cpu", "float32", str(tmp_path))
    choice.make(lambda: clip, None, worth=True)  # as indexing does it: PyTorch goes on instead
    assert choice.open() is None


def test_a_tower_of_files_that_changed_is_not_taken(tmp_path):
    source = tiny_model.write_model(tmp_path / "model")
    cache = TowerCache(tmp_path / "towers", source)
    make_tower(clipcore.load(source, device="cpu", precision="float32"), cache, "float32")
    assert open_tower(source, "float32", tmp_path / "towers") is not None
    earlier = cache.place("float32")
    tiny_model.write_model(source, seed=1)
    assert open_tower(source, "float32", tmp_path / "towers") is None
    cache.write(TowerNote("0" * 32, "float32", 32, tiny_model.TINY.preprocess, refused="it is a test"))
    assert cache.place("float32") != earlier
    assert not earlier.exists(), "the one of the earlier edition makes room"


def test_8_bits_that_cost_too_much_are_refused_and_bfloat16_stands_in(tmp_path, source, clip, photos, monkeypatch):
    monkeypatch.setattr(making, "LEAST_COSINE", 0.999999)
    choice = TowerChoice(source, "cpu", "int8", str(tmp_path))
    assert (choice.state(), choice.open(), choice.torch_precision) == ("unmade", None, "bfloat16")
    before = choice.stamp()
    choice.make(lambda: clip, photos, worth=True)
    assert choice.state() == "refused"
    assert "too far from exact" in choice.refusal
    assert choice.stamp() != before
    tower = choice.open()
    assert tower.note.precision == "bfloat16"
    assert choice.torch_precision == "float32", "texts need no coarser tower where pictures have their own"
    note = json.loads((TowerCache(tmp_path, source).place("int8") / "note.json").read_text())
    assert 0.99 < note["tower"]["cosine"] < 1


def test_too_few_photos_calibrate_nothing(tmp_path, source, clip, photos):
    with pytest.raises(ValueError, match=str(LEAST_PHOTOS)):
        make_tower(clip, TowerCache(tmp_path, source), "int8", photos[: LEAST_PHOTOS - 1])
    choice = TowerChoice(source, "cpu", "int8", str(tmp_path))
    choice.make(lambda: clip, None, worth=False)
    assert (choice.state(), list(tmp_path.iterdir())) == ("unmade", [])


def test_a_network_that_cannot_be_converted_is_left_to_pytorch_once_and_for_all(tmp_path, source, clip, monkeypatch):
    def unknown(*_):
        raise CannotConvert("it is new")

    monkeypatch.setattr(making, "_network", unknown)
    choice = TowerChoice(source, "cpu", "auto", str(tmp_path))
    choice.make(lambda: clip, None, worth=True)
    assert (choice.state(), choice.open()) == ("refused", None)
    choice.make(lambda: pytest.fail("tried again"), None, worth=True)


def test_without_the_extra_only_8_bits_complain(tmp_path, source, monkeypatch):
    monkeypatch.setitem(sys.modules, "openvino", None)
    monkeypatch.setattr("clipcore.runtime.choosing.installed", lambda: False)
    for precision in ("auto", "float32", "bfloat16"):
        assert TowerChoice(source, "cpu", precision, str(tmp_path)).open() is None
    with pytest.raises(MissingExtra, match=r"pip install 'albumen\[fast\]'"):
        TowerChoice(source, "cpu", "int8", str(tmp_path)).open()
    with pytest.raises(MissingExtra, match=r"albumen\[fast\]"):
        network_module.openvino()


def test_graphics_processors_and_float16_are_pytorchs(tmp_path, source):
    for device, precision in (("cuda", "int8"), ("cpu", "float16")):
        choice = TowerChoice(source, device, precision, str(tmp_path))
        assert (choice.wanted, choice.open(), choice.torch_precision) == (None, None, precision)
    assert TowerChoice(source, "cpu", "int8", "").torch_precision == "int8"


def test_converting_reports_to_nobody():
    network_module.openvino()
    assert sys.modules["openvino_telemetry"] is None
    with pytest.raises(ImportError):
        import openvino_telemetry  # noqa: F401 - that it cannot be imported is the point


def test_a_kept_tower_is_opened_without_pytorch(kept, source):
    import subprocess

    script = (
        "import sys; from clipcore.runtime import open_tower; import numpy as np\n"
        f"rows = open_tower({str(source)!r}, 'int8', {str(kept)!r}).encode([np.zeros((32, 32, 3), np.uint8)])\n"
        "assert rows.shape == (1, 32) and 'torch' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert Path(source).is_dir()


def test_the_first_convolutions_stay_exact_in_bfloat16(tmp_path):
    """Without that, the bundled model's vectors of these pictures have a cosine of 0.9987 to the exact ones."""
    clip = clipcore.load(BUNDLED, device="cpu", precision="float32")
    side = clip.config.preprocess.size
    coarse = np.random.default_rng(3).integers(0, 256, (12, 7, 7, 3), np.uint8)
    bicubic = Image.Resampling.BICUBIC
    pictures = [np.asarray(Image.fromarray(one).resize((side, side), bicubic)) for one in coarse]
    make_tower(clip, TowerCache(tmp_path, BUNDLED), "bfloat16")
    rows = open_tower(BUNDLED, "bfloat16", tmp_path).encode(pictures)
    assert cosine(rows, clip.encode_images(pictures)) >= 0.999

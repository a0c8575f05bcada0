"""Adapters: a model beside the old one, with vectors beside the old ones, and no moment without a working search."""

import time
from pathlib import Path

import numpy as np
import pytest

from albumen.api import Adapter, ModelChanged, PermissionDenied, Progress, UserError
from albumen.boot import open_session
from albumen.core.encoder import ModelUnavailable
from albumen.host.adapters import AdapterFacts, AdapterFolder, composed, derived
from albumen.testing.world import DIM, World, plugin_files
from helpers.indexing import finish
from helpers.photos import write_jpeg
from helpers.tiny_model import write_model

INSTALLER = """
import numpy as np
from albumen.api import Adapter, CommandResult
HEARD, DONE = [], []
def activate(ctx):
    ctx.on("model_changed", HEARD.append)
    def install(call):
        matrix = np.diag(np.linspace(1, 0.2, ctx.clip.dim)).astype(np.float32)
        job = ctx.clip.install_adapter(call.arguments[0], Adapter(matrix, matrix), on_done=DONE.append)
        return CommandResult(data={"job": job.id, "model": ctx.clip.model_id})
    ctx.add_command("install-adapter", install)
"""
MANIFEST = (
    'permissions = ["models:write"]\n[[commands]]\nid = "install-adapter"\ntitle = "Install"\narguments = "NAME"\n'
)


def until(met, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


def call(host, *words):
    from albumen.api import Invocation

    return host.run_command("install-adapter", Invocation(arguments=words)).data


def rotation(seed: int, dim: int = DIM) -> np.ndarray:
    return np.linalg.qr(np.random.default_rng(seed).standard_normal((dim, dim)))[0].astype(np.float32)


def test_an_installed_adapter_becomes_the_active_model_with_all_its_vectors(tmp_path: Path, albumen_world: World):
    library = albumen_world.library
    host = albumen_world.host_with(plugin_files(tmp_path, "tuner", INSTALLER, MANIFEST))
    module = host.runtime("tuner").module
    old = call(host, "mine")["model"]
    until(lambda: module.DONE)
    (new,) = module.DONE
    assert library.models.active().model_id == new != old
    assert library.models.active().name == "mine"
    ids, vectors = library.vectors.get(new)
    assert ids.tolist() == sorted(albumen_world.photo_ids)
    # The vectors are those the model gives, to the half precision they are stored in.
    paths = [library.photos.get(photo_id).path for photo_id in ids.tolist()]
    np.testing.assert_allclose(vectors, albumen_world.model.encode_images(paths), atol=2e-3)
    assert library.vectors.count(old) == len(albumen_world.photo_ids), "the old ones are all there"
    until(lambda: ModelChanged(new) in module.HEARD)


def test_until_all_vectors_are_there_the_old_model_goes_on(albumen_world: World):
    library = albumen_world.library
    adapters = albumen_world.host_with(enable=False).adapters
    facts = adapters.prepare("mine", Adapter(rotation(1), rotation(1)), "tuner")
    steps = adapters.install(facts)
    old = library.models.active().model_id
    next(steps)
    assert next(steps) == Progress(0, len(albumen_world.photo_ids))
    albumen_world.add_photo("cat")  # comes in while it works
    seen = []
    for _ in steps:
        seen.append(library.models.active().model_id)
        if library.models.active().model_id != old:
            break
        assert len(library.vectors.get(old)[0]) == len(albumen_world.photo_ids)
    assert seen[:-1] == [old] * (len(seen) - 1)
    new = library.models.active().model_id
    assert new != old
    assert library.vectors.missing(new).tolist() == []


def test_a_stopped_installation_goes_on_where_it_was(albumen_world: World):
    library = albumen_world.library
    adapters = albumen_world.host_with(enable=False).adapters
    facts = adapters.prepare("mine", Adapter(rotation(2), rotation(2)), "tuner")
    steps = adapters.install(facts)
    for _ in range(2):
        next(steps)
    steps.close()
    assert library.models.active().name == "words"
    finish(adapters.install(facts))
    assert library.models.active().name == "mine"


def test_an_adapter_on_an_adapter_is_one_of_both():
    rows = np.random.default_rng(0).standard_normal((5, DIM)).astype(np.float32)
    from albumen.core.adapter_files import adapted_rows

    first, second = Adapter(rotation(3), None), Adapter(rotation(4), rotation(5))
    both = composed(first, second)
    np.testing.assert_allclose(
        adapted_rows(both.image, rows), adapted_rows(second.image, adapted_rows(first.image, rows)), atol=1e-6
    )
    np.testing.assert_array_equal(both.text, second.text)


@pytest.mark.parametrize(
    ("name", "matrix", "sentence"),
    [
        ("words", rotation(1), "called words already"),
        ("a b", rotation(1), "cannot be a model's name"),
        ("small", rotation(1, 3), "vectors of another size"),
        ("odd", np.full((DIM, DIM), np.nan, np.float32), "finite"),
        ("none", None, "needs a matrix"),
    ],
)
def test_what_cannot_be_installed_is_refused_at_once(name, matrix, sentence, albumen_world: World):
    adapters = albumen_world.host_with(enable=False).adapters
    with pytest.raises(UserError, match=sentence):
        adapters.prepare(name, Adapter(matrix, matrix), "tuner")
    assert adapters.folder.all() == []


def test_it_needs_the_permission(tmp_path: Path, albumen_world: World):
    host = albumen_world.host_with(plugin_files(tmp_path, "tuner", INSTALLER, MANIFEST.partition("\n")[2]))
    with pytest.raises(PermissionDenied, match="models:write"):
        call(host, "mine")


def test_a_photo_without_a_vector_of_the_base_waits_for_the_indexer(albumen_world: World):
    library = albumen_world.library
    library.models.register("new", "New", DIM)
    assert [step.total for step in derived(library, "nobody", "new", Adapter(rotation(1)))] == []
    assert len(library.vectors.missing("new")) == len(albumen_world.photo_ids)


def test_a_facts_file_that_cannot_be_read_is_passed_over(tmp_path: Path):
    folder = AdapterFolder(tmp_path)
    folder.save(AdapterFacts("good", "base", "id", DIM, "tuner", "2026-01-01T00:00:00+00:00"), Adapter(rotation(1)))
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "gone.json").write_text((tmp_path / "good.json").read_text().replace("good", "gone"))
    assert [facts.name for facts in folder.all()] == ["good"]


def test_with_a_real_model_and_the_command_line_of_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(3):
        write_jpeg(pictures / f"{number}.jpg", seed=number)
    with_model = open_session(tmp_path / "library")
    try:
        with_model.models.take_in(write_model(tmp_path / "tiny"), "tiny")
        with_model.use_model("tiny")
        with_model.library.folders.add(pictures)
        finish(with_model.indexer.index())
        installer = with_model.host.adapters
        new = finish(installer.install(installer.prepare("mine", Adapter(rotation(1, 32), rotation(1, 32)), "tuner")))
        assert (with_model.encoder.name, with_model.encoder.model_id) == ("mine", new)
        ids, vectors = with_model.library.vectors.get(new)
        paths = [with_model.library.photos.get(photo_id).path for photo_id in ids.tolist()]
        assert np.sum(vectors * with_model.encoder.encode_images(paths), axis=1).min() > 0.98
        assert "mine" in {entry.name for entry in with_model.models.all() if entry.installed}
        write_jpeg(pictures / "late.jpg", seed=9)
        assert finish(with_model.indexer.index()).indexed == 1, "new photos are indexed with the adapter"
        assert with_model.library.vectors.missing(new).tolist() == []
        assert with_model.use_model("tiny").name == "tiny"
    finally:
        with_model.close()
    again = open_session(tmp_path / "library")
    try:
        again.use_model("mine")
        assert again.encoder.model_id == new
        write_model(tmp_path / "home" / "other", seed=5)
        source = Path(again.encoder.spec.source)
        for file in (tmp_path / "home" / "other").iterdir():
            (source / file.name).write_bytes(file.read_bytes())
        with pytest.raises(ModelUnavailable, match="another edition or precision of"):
            again.use_model("mine")
    finally:
        again.close()

"""The plugin that learns albums, in a real host over a real library."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open

from albumen.api import Invocation, ModelChanged, PhotosAdded, UserError
from albumen.core.library import Library
from albumen.host.discovery import discover
from albumen.testing.world import COPIES, SUBJECTS, World
from albumen_finetune.adapting import train_prompts
from albumen_finetune.memory import MIGRATIONS, Memory
from albumen_finetune.records import answered

PLUGIN = "albumen_finetune"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def plugin_folder():
    (candidate,) = discover(None, (PLUGIN,), installed=False)
    return candidate.folder


@pytest.fixture
def world(tmp_path):
    with World.make(tmp_path) as world:
        scatter(world)
        yield world


def scatter(world):
    """Photos of one subject are alike, not the same."""
    ids = np.array(world.photo_ids)
    found, rows = world.library.vectors.get(world.model.model_id, ids)
    noise = np.random.default_rng(0).standard_normal(rows.shape)
    noisy = rows + 0.4 * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    noisy /= np.linalg.norm(noisy, axis=1, keepdims=True)
    world.library.vectors.put(world.model.model_id, found, noisy.astype(np.float32))


@pytest.fixture
def host(world, plugin_folder):
    return world.host_with(plugin_folder)


def photos_of(world, subject):
    start = list(SUBJECTS).index(subject) * COPIES
    return world.photo_ids[start : start + COPIES]


def run(host, command, *arguments, photos=(), **options):
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return host.run_command(f"album-{command}", Invocation(tuple(photos), arguments, options=named)).data


def album(world, name, subject, count=4):
    world.library.albums.create(name)
    world.library.albums.add(name, photos_of(world, subject)[:count])


def test_learning_says_how_good_it_is_and_applies_nothing(world, host):
    album(world, "dog", "dog")
    told = run(host, "train", "dog")
    assert {"album", "precision", "recall", "auc", "folds", "threshold", "model"} <= set(told)
    assert told["model"] == world.model.model_id
    assert told["folds"] == 4
    assert told["auc"] > 0.9
    assert told["auc_interval"][0] <= told["auc"] <= told["auc_interval"][1]
    assert world.library.albums.entries("dog", "suggested") == []


def test_suggestions_are_the_right_photos_and_answers_are_the_owners(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "apply", "dog", generosity=1.0)
    suggested = [entry.photo_id for entry in world.library.albums.entries("dog", "suggested")]
    assert set(photos_of(world, "dog")[4:]) <= set(suggested)
    first = photos_of(world, "dog")[4]
    run(host, "decide", "dog", photos=[first], reject=True)
    run(host, "train", "dog")
    run(host, "apply", "dog", generosity=1.0)
    assert world.library.albums.of(first) == {"dog": "reject"}


def test_a_filled_album_takes_in_new_photos_and_nothing_else(world, host):
    album(world, "cat", "cat")
    run(host, "train", "cat")
    run(host, "apply", "cat", fill=True, generosity=1.0)
    new, other = photos_of(world, "cat")[5], photos_of(world, "beach")[0]
    world.library.albums.take_back("cat", PLUGIN)
    host.post(PhotosAdded((new, other)))
    assert host.runtime(PLUGIN).events.drain(20)
    filled = [entry for entry in world.library.albums.entries("cat", "member") if entry.source == PLUGIN]
    assert [entry.photo_id for entry in filled] == [new]
    assert filled[0].model_id == world.model.model_id
    assert 0.5 <= filled[0].score <= 1.0


def test_what_was_filled_in_is_no_label_until_the_owner_says_so(world, host):
    album(world, "cat", "cat")
    run(host, "train", "cat")
    run(host, "apply", "cat", fill=True, generosity=1.0)
    assert run(host, "train", "cat")["members"] == 4
    run(host, "decide", "cat", photos=[photos_of(world, "cat")[4]])
    assert run(host, "train", "cat")["members"] == 5


def test_too_few_labels_are_said_to_be(world, host):
    world.library.albums.create("dog")
    told = run(host, "train", "dog")
    assert (told["precision"], told["recall"], told["learner"]) == (None, None, "zero-shot")
    assert "No photo is in the album" in told["doubts"][0]
    world.library.albums.add("dog", photos_of(world, "dog")[:2])
    assert "to learn from: 2;" in run(host, "train", "dog")["doubts"][0]


def test_questions_come_with_answers_that_tell(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog", generosity=1.0)
    asked = run(host, "ask", "dog", limit=4)
    assert len(set(asked["check"] + asked["telling"])) == 4
    for path in asked["check"]:
        photo = world.library.photos.by_path(Path(path)).id
        run(host, "decide", "dog", photos=[photo], reject=photo not in photos_of(world, "dog"))
    entries = world.library.albums.entries("dog")
    members, rejects = ({one.photo_id for one in entries if one.role == role} for role in ("member", "reject"))
    drawn = {world.library.photos.by_path(Path(path)).id for path in asked["check"]}
    noted = Memory(store_of(host)).asked(world.library.albums.get("dog").id)
    assert set(answered(noted, members, rejects)) == drawn
    assert len(drawn) == 2
    told = run(host, "train", "dog", generosity=1.0)
    low, high = told["precision_interval"]
    assert 0.0 <= low <= high <= 1.0
    assert told["answered"] == 2


def test_a_label_by_mistake_is_pointed_at(world, host):
    album(world, "dog", "dog", COPIES)
    wrong = photos_of(world, "bicycle")[0]
    world.library.albums.add("dog", [wrong])
    run(host, "train", "dog", phrase="dog")
    doubtful = run(host, "ask", "dog")["doubtful"]
    assert str(world.library.photos.get(wrong).path) in doubtful


def test_every_run_is_kept_and_can_be_used_again(world, host):
    album(world, "dog", "dog")
    first = run(host, "train", "dog", seed=3)
    world.library.albums.add("dog", photos_of(world, "cat")[:3])
    second = run(host, "train", "dog")
    listed = run(host, "runs", "dog")
    assert [one["run"] for one in listed["runs"]] == [second["run"], first["run"]]
    assert listed["current"] == second["run"]
    run(host, "runs", "dog", use=first["run"])
    assert run(host, "runs", "dog")["current"] == first["run"]
    with pytest.raises(UserError, match="run 99"):
        run(host, "runs", "dog", use=99)


def test_the_same_labels_and_seed_give_the_same_run(world, host):
    album(world, "dog", "dog")
    first, second = run(host, "train", "dog", seed=5), run(host, "train", "dog", seed=5)
    for changing in ("run", "at"):
        first.pop(changing), second.pop(changing)
    assert first == second


def test_a_head_travels_without_photos(world, host, tmp_path):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "export", "dog", to=str(tmp_path / "dog.safetensors"))
    file = tmp_path / "dog.safetensors"
    assert file.stat().st_size < 8192
    with safe_open(file, framework="numpy") as content:
        assert set(content.keys()) == {"weight", "bias"}
        assert world.model.model_id in str(content.metadata())
        assert "dog-0.png" not in str(content.metadata())
    with pytest.raises(UserError, match="there is no folder"):
        run(host, "export", "dog", to=str(tmp_path / "nowhere" / "dog.safetensors"))
    run(host, "import", "hound", **{"from": str(file)})
    run(host, "apply", "hound")
    suggested = {entry.photo_id for entry in world.library.albums.entries("hound", "suggested")}
    assert suggested
    assert suggested <= set(photos_of(world, "dog"))


@pytest.mark.parametrize("content", [b"", b"no tensors at all", b"\x08\0\0\0\0\0\0\0{}      "])
def test_a_file_that_is_no_head_is_refused_in_a_sentence(world, host, tmp_path, content):
    (tmp_path / "bad.safetensors").write_bytes(content)
    with pytest.raises(UserError, match=r"bad\.safetensors"):
        run(host, "import", "new", **{"from": str(tmp_path / "bad.safetensors")})
    assert "new" not in [one.name for one in world.library.albums.all()]


def test_albums_of_a_group_share_no_photo(world, host):
    for name in ("dog", "cat", "beach"):
        album(world, name, name)
    told = run(host, "group", "dog", "cat", "beach")
    assert told["accuracy"] > 0.8
    for name in ("dog", "cat", "beach"):
        run(host, "train", name)
        run(host, "apply", name, generosity=0.5)
    suggested = [{one.photo_id for one in world.library.albums.entries(name, "suggested")} for name in told["albums"]]
    assert not suggested[0] & suggested[1]
    assert not suggested[1] & suggested[2]
    assert all(
        found <= set(photos_of(world, name)) for name, found in zip(told["albums"], suggested, strict=True) if found
    )


def test_a_group_says_how_well_and_needs_albums(world, host):
    with pytest.raises(UserError, match="which albums"):
        run(host, "group")
    for name in ("dog", "cat"):
        album(world, name, name)
    text = host.run_command("album-group", Invocation((), ("dog", "cat"))).text
    assert "told rightly when they were held out" in text
    assert "dog: 4 photos" in text
    assert "by itself" in host.run_command("album-group", Invocation((), ("dog",))).text


def test_applying_lists_the_photos_and_what_waits(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    first = host.run_command("album-apply", Invocation((), ("dog",), options={"generosity": 1.0}))
    assert all(path in first.text for path in first.data["suggested"])
    again = host.run_command("album-apply", Invocation((), ("dog",)))
    assert "still wait" in again.text
    run(host, "apply", "dog", fill=True)
    assert "stay" in host.run_command("album-apply", Invocation((), ("dog",), options={"off": True})).text


def test_it_is_said_where_to_answer(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    applied = host.run_command("album-apply", Invocation((), ("dog",), options={"generosity": 1.0}))
    assert applied.data["suggested"]
    listed = host.run_command("album-runs", Invocation((), ("dog",)))
    assert f"wait for an answer: {len(applied.data['suggested'])}." in listed.text
    for told in (applied, listed):
        assert "albumen album review 'dog'" in told.text


def test_an_album_of_albums_is_made_before_it_learns(world, host):
    album(world, "pets/dog", "dog")
    with pytest.raises(UserError, match="albums below pets"):
        run(host, "train", "pets")


def test_a_tag_can_be_learned(world, host):
    world.library.tags.add(photos_of(world, "flower")[:4], "grandma's garden")
    told = run(host, "train", "Garden", from_tag="grandma's garden", phrase="flower")
    assert told["members"] == 4
    with pytest.raises(UserError, match="No photo bears the tag nothing"):
        run(host, "train", "Garden", from_tag="nothing")


def test_a_learned_tag_is_suggested_with_where_it_comes_from(world, host):
    tag, flowers = "grandma's garden", photos_of(world, "flower")
    tags = world.library.tags
    tags.add(flowers[:4], tag)
    run(host, "train", "Garden", from_tag=tag, phrase="flower", generosity=1.0)
    told = run(host, "apply", "Garden", fill=True)
    suggested = tags.find(name=tag, state="suggested")
    assert {one.photo_id for one in suggested} >= set(flowers[4:])
    assert {(one.source, one.model_id) for one in suggested} == {(PLUGIN, world.model.model_id)}
    assert all(0.5 <= one.score <= 1.0 for one in suggested)
    assert set(told["tagged"]) == {str(world.library.photos.get(one.photo_id).path) for one in suggested}
    assert tags.photos(tag).tolist() == sorted(flowers[:4]), "filling an album sets no tag"
    run(host, "decide", "Garden", photos=[flowers[4]])
    run(host, "decide", "Garden", photos=[flowers[5]], reject=True)
    assert sorted(tags.photos(tag).tolist()) == sorted(flowers[:5])
    assert tags.photos(tag, state="rejected").tolist() == [flowers[5]]
    assert run(host, "train", "Garden")["members"] == 5
    run(host, "apply", "Garden", off=True)
    assert tags.find(name=tag, state="suggested") == []
    assert run(host, "apply", "Garden", fill=True, generosity=1.0)["tagged"] is not None
    tags.add(photos_of(world, "dog")[:4], "hounds")
    run(host, "train", "Garden", from_tag="hounds", phrase="dog")
    assert tags.find(name=tag, state="suggested") == [], "another tag is learned now"
    assert tags.photos(tag, state="rejected").tolist() == [flowers[5]]


def test_albums_below_belong_and_albums_beside_do_not(world, host):
    album(world, "animals/dog", "dog")
    album(world, "animals/cat", "cat")
    world.library.albums.create("animals")
    assert run(host, "train", "animals")["members"] == 8
    told = run(host, "train", "animals/dog")
    assert (told["members"], told["rejects"]) == (4, 0)
    run(host, "apply", "animals/dog", generosity=1.0)
    suggested = {one.photo_id for one in world.library.albums.entries("animals/dog", "suggested")}
    assert not suggested & set(photos_of(world, "cat")[:4])


def test_after_a_change_of_model_albums_are_learned_again_from_their_labels(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "apply", "dog", generosity=1.0)
    listed = run(host, "runs", "dog")
    stale = Memory(store_of(host)).run(listed["current"])
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = 'an older model'")
    host.post(ModelChanged(world.model.model_id))
    until = time.monotonic() + 20
    while run(host, "runs", "dog")["current"] is None and time.monotonic() < until:
        time.sleep(0.02)
    again = run(host, "runs", "dog")
    assert again["current"] not in {None, stale.id}
    assert again["runs"][0]["model"] == world.model.model_id
    assert again["runs"][0]["members"] == 4


def test_no_run_of_another_model_is_said_to_be_in_use(world, host, tmp_path):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "export", "dog", to=str(tmp_path / "dog.safetensors"))
    run(host, "import", "hound", **{"from": str(tmp_path / "dog.safetensors")})
    first, second = run(host, "train", "dog")["run"], run(host, "train", "dog")["run"]
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = 'an older model'")
    listed = host.run_command("album-runs", Invocation((), ("dog",)))
    assert listed.data["current"] is None
    assert "*" not in listed.text
    assert "learned again from its labels when it is next used" in listed.text
    assert "came from a file for another model" in host.run_command("album-runs", Invocation((), ("hound",))).text
    both = host.run_command("album-runs", Invocation((), ("dog",), options={"compare": first})).text
    assert "neither is for the present model" in both
    assert "in use" not in both
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = ? WHERE id = ?", (world.model.model_id, second))
    one = host.run_command("album-runs", Invocation((), ("dog",), options={"compare": first})).text
    assert "one of them is for another model" in one
    assert f"run {second} (in use)" in one


def test_albums_are_learned_again_as_the_new_model_sees_their_photos(world, host):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "apply", "dog", fill=True, generosity=1.0)
    world.library.albums.take_back("dog", PLUGIN)
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = 'an older model'")
    for _ in host.analyze():
        pass
    again = run(host, "runs", "dog")
    assert again["runs"][0]["model"] == world.model.model_id
    assert again["current"] == again["runs"][0]["run"]
    assert set(photos_of(world, "dog")[4:]) <= set(world.library.albums.members("dog").tolist())
    for _ in host.analyze():
        pass
    assert len(run(host, "runs", "dog")["runs"]) == len(again["runs"]), "nothing is learned twice"


def test_an_album_learned_too_early_says_so_and_is_learned_again(world, host):
    album(world, "dog", "dog")
    early = run(host, "train", "dog")["run"]
    # As it was while the model had seen two of the four photos.
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET metrics = json_set(metrics, '$.unseen', 2)")
    assert "not seen yet: 2;" in " ".join(run(host, "runs", "dog")["runs"][0]["doubts"])
    run(host, "apply", "dog")
    latest = run(host, "runs", "dog")["runs"][0]
    assert latest["run"] != early
    assert "not seen yet" not in " ".join(latest["doubts"])


def test_a_head_from_a_file_is_not_replaced_by_a_guess_from_the_name(world, host, tmp_path):
    album(world, "dog", "dog")
    run(host, "train", "dog")
    run(host, "export", "dog", to=str(tmp_path / "dog.safetensors"))
    run(host, "import", "cat", **{"from": str(tmp_path / "dog.safetensors")})
    run(host, "apply", "cat", generosity=0.5)
    with store_of(host).transaction() as connection:
        connection.execute("UPDATE runs SET model_id = 'an older model'")
    for _ in host.analyze():
        pass
    assert len(run(host, "runs", "cat")["runs"]) == 1
    with pytest.raises(UserError, match="a file for another model"):
        run(host, "apply", "cat")


def test_an_album_that_is_gone_is_forgotten(world, host):
    album(world, "dog", "dog")
    number = world.library.albums.get("dog").id
    run(host, "train", "dog")
    world.library.albums.delete("dog")
    until = time.monotonic() + 20
    memory = Memory(store_of(host))
    while memory.runs(number) and time.monotonic() < until:
        time.sleep(0.02)
    assert memory.runs(number) == []


def test_what_a_person_types_wrong_is_told_in_a_sentence(world, host):
    for command, options, sentence in (
        ("train", {}, "no album named x"),
        ("apply", {}, "no album named x"),
        ("ask", {}, "no album named x"),
        ("export", {}, "no album named x"),
    ):
        with pytest.raises(UserError, match=sentence):
            run(host, command, "x", **options)
    album(world, "dog", "dog")
    for command, options, sentence in (
        ("apply", {}, "not learned yet"),
        ("train", {"generosity": 2.0}, "from 0"),
        ("decide", {}, "which photos"),
        ("refine", {}, "at least 2 albums .* enough: 0"),
    ):
        with pytest.raises(UserError, match=sentence):
            run(host, command, "dog", **options)


@pytest.mark.slow
def test_refining_says_what_is_gained_and_forgotten_and_installs_beside(tmp_path, plugin_folder):
    with World.make(tmp_path, copies=10) as world:
        scatter(world)
        for number, subject in enumerate(("dog", "cat", "beach")):
            world.library.albums.create(subject)
            world.library.albums.add(subject, world.photo_ids[10 * number : 10 * number + 8])
        host = world.host_with(plugin_folder)
        for subject, phrase in (("dog", "first thing"), ("cat", "second thing"), ("beach", "third thing")):
            run(host, "train", subject, phrase=phrase)
        base = world.model.model_id
        before = world.library.vectors.get(base)[1].copy()
        told = run(host, "refine", name="mine")
        assert told["zero_shot_after"] > told["zero_shot_before"]
        assert 0.0 <= told["forgotten"] <= 0.01
        assert told["albums"] == ["beach", "cat", "dog"]
        assert {model.name for model in world.library.models.all()} == {"words", "mine"}
        assert len(world.library.vectors.get(told["model"])[0]) == len(before)
        assert np.array_equal(world.library.vectors.get(base)[1], before)


KILLED = """
import sys
from pathlib import Path
from albumen.api import Invocation
from albumen.host.discovery import discover
from albumen.testing.world import World, WordModel
from albumen.core.library import Library

folder = Path(sys.argv[1])
library = Library.open(folder / "library")
ids = library.photos.ids(order="added").tolist()
with World(folder, library, WordModel(), ids) as world:
    (candidate,) = discover(None, ("albumen_finetune",), installed=False)
    host = world.host_with(candidate.folder)
    print("ready", flush=True)
    for photo in ids:
        host.run_command("album-decide", Invocation((photo,), ("dog",), options={"reject": photo % 3 == 0}))
        print(photo, photo % 3 == 0, flush=True)
        if photo % 4 == 0:
            host.run_command("album-train", Invocation((), ("dog",)))
"""


@pytest.mark.parametrize("after", [1, 5, 17])
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_killed_at_any_point_no_label_is_lost(tmp_path, after):
    with World.make(tmp_path) as world:
        world.library.albums.create("dog")
    path = os.pathsep.join(str(ROOT / part) for part in ("app", "plugins", "."))
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1"},
    )
    said = {}
    with child:
        assert child.stdout.readline() == "ready\n"
        while len(said) < after:
            photo, rejected = child.stdout.readline().split()
            said[int(photo)] = rejected == "True"
        time.sleep(0.003 * after)  # somewhere inside the next decision or training
        child.kill()
        for line in child.stdout:
            photo, rejected = line.split()
            said[int(photo)] = rejected == "True"
    assert child.returncode == -signal.SIGKILL
    with Library.open(tmp_path / "library") as library:
        roles = {entry.photo_id: entry.role for entry in library.albums.entries("dog")}
        for photo, rejected in said.items():
            assert roles[photo] == ("reject" if rejected else "member")


def store_of(host):
    return host.runtime(PLUGIN)._store.open(MIGRATIONS)


@pytest.mark.slow
def test_with_many_labels_an_adapter_is_tried_in_a_process_of_its_own(world, host, monkeypatch):
    monkeypatch.setattr("albumen_finetune.adapting.MANY", 4)
    host.set_setting(PLUGIN, "adapter_seconds", 3600)  # however busy the machine is
    album(world, "dog", "dog", 5)
    told = run(host, "train", "dog")
    assert {"logistic", "adapter"} <= set(told["quality"])
    assert set(told["adapter"]) == {"zero_shot_before", "zero_shot_after", "forgotten"}
    assert 0.0 <= told["adapter"]["forgotten"] <= 0.05
    assert run(host, "runs", "dog")["runs"][0]["adapter"] == told["adapter"]
    host.set_setting(PLUGIN, "adapter_seconds", 0)
    alone = run(host, "train", "dog")
    assert alone["adapter"] is None
    assert "adapter" not in alone["quality"]


def test_two_runs_are_shown_side_by_side(world, host):
    album(world, "dog", "dog")
    first = run(host, "train", "dog", generosity=0.0)
    world.library.albums.add("dog", photos_of(world, "cat")[:4])
    second = run(host, "train", "dog", generosity=0.9)
    told = run(host, "runs", "dog", compare=first["run"])
    assert [one["run"] for one in told["runs"]] == [first["run"], second["run"]]
    assert [one["members"] for one in told["runs"]] == [4, 8]
    cats = {str(world.library.photos.get(one).path) for one in photos_of(world, "cat")[4:]}
    assert cats & set(told["only"][1])
    assert not cats & (set(told["both"]) | set(told["only"][0]))
    turned = run(host, "runs", "dog", compare=second["run"], **{"with": first["run"]})
    assert (turned["both"], turned["only"]) == (told["both"], told["only"])
    text = host.run_command("album-runs", Invocation((), ("dog",), options={"compare": first["run"]})).text
    assert f"run {second['run']} (in use)" in text
    assert "photos in the album" in text
    album(world, "beach", "beach")
    for options, sentence in (({"compare": 99}, "run 99"), ({"with": 1}, "which run")):
        with pytest.raises(UserError, match=sentence):
            run(host, "runs", "dog", **options)
    with pytest.raises(UserError, match="not learned yet"):
        run(host, "runs", "beach", compare=first["run"])
    other = run(host, "train", "beach")
    with pytest.raises(UserError, match="not one of dog"):
        run(host, "runs", "dog", compare=other["run"])


def test_words_are_learned_for_each_fold_from_the_models_own_files(tmp_path):
    random = np.random.default_rng(0)
    rows = random.standard_normal((60, 256))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    np.savez(
        tmp_path / "examples.npz",
        members=rows[:20],
        folds=np.arange(20) % 2,
        names=rows[-1:],
        background=rows[20:59],
        background_folds=np.arange(39) % 2,
    )
    model = ROOT / "resources" / "models" / "albumen-s"
    steps = list(train_prompts(str(tmp_path), str(model), "our dog", 0, 5))
    assert steps[-1].done == steps[-1].total == 2 * 5
    with np.load(tmp_path / "prompts.npz") as found:
        assert found["vectors"].shape == (2, 256)
        np.testing.assert_allclose(np.linalg.norm(found["vectors"], axis=1), 1.0)
        assert found["seconds"] > 0


def test_suggestions_are_listed_and_answered_together(world, host):
    album(world, "dogs", "dog")
    run(host, "train", "dogs")
    suggested = run(host, "apply", "dogs", generosity=1.0)["suggested"]
    assert len(suggested) > 2
    assert run(host, "review") == {"albums": [{"album": "dogs", "photos": len(suggested)}]}
    rows = run(host, "review", "dogs")["suggested"]
    assert {row["path"] for row in rows} == set(suggested)
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)
    waiting = [one.photo_id for one in world.library.albums.entries("dogs", "suggested")]
    assert run(host, "review", "dogs", photos=waiting[:1], accept=True)["changed"] == 1
    assert run(host, "review", "dogs", reject=True)["changed"] == len(suggested) - 1
    assert run(host, "review") == {"albums": []}
    assert waiting[0] in world.library.albums.members("dogs")
    assert set(waiting[1:]) == {one.photo_id for one in world.library.albums.entries("dogs", "reject")}


@pytest.mark.parametrize(
    ("arguments", "options", "sentence"),
    [
        (("dogs",), {"accept": True, "reject": True}, "one of --accept and --reject"),
        ((), {"accept": True}, "which album's suggestions"),
        (("dogs",), {"accept": True}, "None of these is suggested for dogs"),
        (("a", "b"), {}, "which one album"),
        (("nobody",), {}, "no album named nobody"),
    ],
)
def test_a_review_that_cannot_be_is_refused(world, host, arguments, options, sentence):
    album(world, "dogs", "dog")
    with pytest.raises(UserError, match=sentence):
        run(host, "review", *arguments, **options)

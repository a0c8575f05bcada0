"""The sensitive-photo check with harmless stand-ins: a category of one's own, made-up vectors, plain heads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from albumen.api import Invocation, UserError
from albumen.host.plugin_host import PluginHost
from albumen.testing.world import World
from albumen_nsfw import __file__ as plugin_file
from albumen_nsfw.categories import CATEGORIES
from albumen_nsfw.check import load_safety_head
from albumen_nsfw.learned import learn

PLUGIN = Path(plugin_file).parent
ID = "albumen_nsfw"


@pytest.fixture
def host(albumen_world: World) -> PluginHost:
    """Cats are what must not be seen here."""
    host = albumen_world.host_with(PLUGIN)
    for name in CATEGORIES:
        host.set_setting(ID, name, False)
    host.set_setting(ID, "own", "cat")
    return host


def verdicts(host: PluginHost, world: World) -> dict[int, str]:
    rows = host.run_command("nsfw", Invocation()).data["photos"]
    ids = {str(world.library.photos.get(photo_id).path): photo_id for photo_id in world.photo_ids}
    return {ids[row["path"]]: row["verdict"] for row in rows}  # type: ignore[index, attr-defined]


def test_verdicts_cover_what_is_sensitive_and_nothing_else(host: PluginHost, albumen_world: World) -> None:
    cats = set(albumen_world.photo_ids[6:12])
    found = verdicts(host, albumen_world)
    assert {photo for photo, verdict in found.items() if verdict == "sensitive"} == cats
    assert {verdict for photo, verdict in found.items() if photo not in cats} == {"safe"}
    assert set(albumen_world.library.tags.bearing("Sensitive").tolist()) == cats
    assert verdicts(host, albumen_world) == found


def test_verdicts_are_suggestions_only_so_no_file_gets_them(host: PluginHost, albumen_world: World) -> None:
    verdicts(host, albumen_world)
    host.run_command("nsfw-sensitive", Invocation(tuple(albumen_world.photo_ids[:1])))
    assert {one.state for one in albumen_world.library.tags.find(source=ID)} == {"suggested"}


def test_unsure_ones_are_asked_about_and_not_covered(host: PluginHost, albumen_world: World) -> None:
    host.set_setting(ID, "sensitive", 1.0)
    found = verdicts(host, albumen_world)
    cats = set(albumen_world.photo_ids[6:12])
    assert {photo for photo, verdict in found.items() if verdict == "unsure"} == cats
    assert not len(albumen_world.library.tags.bearing("Sensitive"))
    assert set(albumen_world.library.tags.bearing("Maybe sensitive").tolist()) == cats


def test_corrections_hold_and_teach(host: PluginHost, albumen_world: World) -> None:
    verdicts(host, albumen_world)
    cats, dogs = albumen_world.photo_ids[6:12], albumen_world.photo_ids[:6]
    host.run_command("nsfw-safe", Invocation(tuple(cats[:3])))
    host.run_command("nsfw-sensitive", Invocation(tuple(dogs[:3])))
    found = verdicts(host, albumen_world)
    assert [found[photo] for photo in cats[:3]] == ["safe"] * 3
    assert [found[photo] for photo in dogs[:3]] == ["sensitive"] * 3
    assert {found[photo] for photo in cats[3:]} < {"safe", "unsure"}, "those like them are no longer covered"
    assert {found[photo] for photo in dogs[3:]} < {"sensitive", "unsure"}
    assert {found[photo] for photo in albumen_world.photo_ids[12:]} == {"safe"}, "the rest stays where it was"
    bearing = set(albumen_world.library.tags.bearing("Sensitive").tolist())
    assert not bearing & set(cats[:3])
    assert bearing >= set(dogs[:3])
    with pytest.raises(UserError, match="Choose the photos"):
        host.run_command("nsfw-safe", Invocation())


def test_the_shield_covers_sensitive_and_not_unsure_photos(host: PluginHost, albumen_world: World) -> None:
    verdicts(host, albumen_world)
    everything = albumen_world.photo_ids
    assert set(host.shields.of(everything)) == set(everything[6:12])
    host.set_setting(ID, "sensitive", 1.0)
    verdicts(host, albumen_world)
    assert not host.shields.of(everything)


def test_no_category_finds_nothing(host: PluginHost, albumen_world: World) -> None:
    host.set_setting(ID, "own", "")
    assert set(verdicts(host, albumen_world).values()) == {"safe"}


def test_what_it_is_mistaken_for_is_safe(host: PluginHost, albumen_world: World) -> None:
    host.set_setting(ID, "own", "cat dog")
    host.set_setting(ID, "own_unlike", "dog; flower")
    found = verdicts(host, albumen_world)
    assert {found[photo] for photo in albumen_world.photo_ids[:6]} == {"safe"}


def test_a_learned_head_leaves_the_rest_of_the_library_alone() -> None:
    random = np.random.default_rng(0)
    rows = random.standard_normal((200, 16))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    anchors, special = rows[:190].astype(np.float32), rows[190:].astype(np.float32)
    before = np.full(190, -3.0)
    head = learn(special[:1], [True], np.array([-3.0]), anchors, before)
    assert head.odds(special[:1], np.array([-3.0]))[0] > -1.0
    assert abs(float(np.mean(head.odds(anchors, before) - before))) < 0.5


def test_heads_of_both_published_forms(tmp_path: Path) -> None:
    vectors = np.eye(4, dtype=np.float32)
    laion = tmp_path / "laion.safetensors"
    save_file({"layers.0.weight": torch.tensor([[4.0, -4.0, 0.0, 0.0]]), "layers.0.bias": torch.zeros(1)}, laion)
    odds = load_safety_head(laion, "sigmoid", 4, 100.0)(vectors)
    np.testing.assert_allclose(odds, [4.0, -4.0, 0.0, 0.0], atol=1e-3)
    checker = tmp_path / "checker.safetensors"
    save_file(
        {
            "concept_embeds": torch.eye(4)[:1].contiguous(),
            "concept_embeds_weights": torch.tensor([0.5]),
            "special_care_embeds": torch.eye(4)[3:].contiguous(),
            "special_care_embeds_weights": torch.tensor([0.9]),
        },
        checker,
    )
    odds = load_safety_head(checker, "none", 4, 10.0)(vectors)
    np.testing.assert_allclose(odds, [5.0, -5.0, -5.0, -4.9], atol=1e-3)
    with pytest.raises(UserError, match="4 numbers; the active model gives 8"):
        load_safety_head(laion, "sigmoid", 8, 100.0)
    (tmp_path / "text.safetensors").write_text("no head")
    with pytest.raises(UserError, match="safety head cannot be used"):
        load_safety_head(tmp_path / "text.safetensors", "none", 4, 1.0)


def test_a_head_takes_part(host: PluginHost, albumen_world: World, tmp_path: Path) -> None:
    flower = albumen_world.model.encode_texts(["a photo of a flower"])
    file = tmp_path / "head.safetensors"
    weight = torch.from_numpy(40.0 * flower)
    save_file({"weight": weight, "bias": torch.tensor([-20.0])}, file)
    host.set_setting(ID, "head", str(file))
    host.set_setting(ID, "unsure", 0.3)
    found = verdicts(host, albumen_world)
    assert {found[photo] for photo in albumen_world.photo_ids[18:24]} <= {"unsure", "sensitive"}
    host.set_setting(ID, "head", str(tmp_path / "none.safetensors"))
    with pytest.raises(UserError, match="safety head"):
        host.run_command("nsfw", Invocation())

"""What refined models are called: telling, free, and valid whatever the albums are called."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.api import Adapter, Invocation, UserError
from albumen.host.adapters import AdapterFolder, AdapterInstaller
from albumen.host.discovery import discover
from albumen.testing.world import World
from albumen_finetune.model_names import telling_name, trouble


def installer(names: set[str]) -> AdapterInstaller:
    return AdapterInstaller(None, AdapterFolder(Path("nowhere")), lambda: None, lambda: names, lambda _name: None)


@pytest.mark.parametrize(
    ("albums", "name"),
    [
        ([], "refined"),
        (["Horses"], "refined-horses"),
        (["Animals/Our dog", "Café à Paris"], "refined-our-dog-cafe-a-paris"),
        (["a", "b", "c", "d", "e"], "refined-a-b-and-3-more"),
        (["写真", "Hunde"], "refined-hunde"),
        (["写真"], "refined"),
    ],
)
def test_the_name_tells_of_the_albums(albums: list[str], name: str) -> None:
    assert telling_name(albums, installer(set()).state_of) == name


@given(st.lists(st.text(max_size=60), max_size=8), st.integers(0, 4))
def test_it_is_always_free_and_valid(albums: list[str], taken: int) -> None:
    names: set[str] = set()
    for _ in range(taken + 1):
        name = telling_name(albums, installer(names).state_of)
        assert installer(names).state_of(name) == "free"
        names.add(name.upper())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"),
        ("Mine", "There is a model called Mine already"),
        ("no name!", "consists of"),
        (".hidden", "begins with a letter"),
        ("ä", "letters A to Z"),
        ("x" * 101, "at most 100"),
        ("other", ""),
    ],
)
def test_why_a_name_will_not_do(name: str, said: str) -> None:
    sentence = trouble(name, installer({"mine"}).state_of)
    assert said in sentence
    assert bool(said) == bool(sentence)


def test_a_name_that_is_taken_is_refused_before_the_training(albumen_world: World, tmp_path: Path) -> None:
    (candidate,) = discover(None, ("albumen_finetune",), installed=False)
    host = albumen_world.host_with(candidate.folder)
    for name, said in (("words", "a model called words already"), ("a b", "name consists of")):
        with pytest.raises(UserError, match=said):  # not that there are too few albums to train from
            host.run_command("album-refine", Invocation(options={"name": name}))
    with pytest.raises(UserError, match="at least 2 albums"):
        host.run_command("album-refine", Invocation(options={"name": "words", "dry-run": True}))


def test_what_is_in_use_counts_as_taken(albumen_world: World) -> None:
    folder = AdapterFolder(albumen_world.library.folder / "adapters")
    one = AdapterInstaller(
        albumen_world.library, folder, lambda: albumen_world.model, albumen_world.model_names, albumen_world.use_model
    )
    one.prepare("mine", Adapter(image=np.eye(albumen_world.model.dim, dtype=np.float32)), "tests")
    assert [one.state_of(name) for name in ("mine", "MINE", "words", "yours", "a/b")] == [
        *("taken", "taken", "taken", "free", "invalid")
    ]

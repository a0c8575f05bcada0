"""A model's description that somebody edited, or a disk damaged, is told as such: no bare error, and nothing hangs."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import clipcore
from clipcore.errors import CheckpointError, ClipcoreError
from clipcore.light import LightText
from helpers import tiny_clip

CONFIG = "open_clip_config.json"
NONSENSE: st.SearchStrategy[Any] = st.sampled_from(
    [None, 0, -3, 1, 7, 10**12, 1e9, float("nan"), True, "x", "gelu", "", [], [3, "a"], [1, 2], {}, {"a": 1}]
)


def places(section: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, value in section.items():
        yield (*above, name)
        if isinstance(value, Mapping):
            yield from places(value, (*above, name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def described(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / CONFIG).read_text("utf-8"))
    return data


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_setting_may_be_nonsense(folder: Path, described: dict[str, Any], data: st.DataObject) -> None:
    damaged = copy.deepcopy(described)
    for place in data.draw(st.lists(st.sampled_from(list(places(described))), min_size=1, max_size=2)):
        section: Any = damaged
        for name in place[:-1]:
            section = section.get(name) if isinstance(section, dict) else None
        if isinstance(section, dict):
            section[place[-1]] = data.draw(NONSENSE)
            if data.draw(st.booleans()):
                del section[place[-1]]
    (folder / CONFIG).write_text(json.dumps(damaged), "utf-8")
    with contextlib.suppress(ClipcoreError):
        clipcore.load(folder, device="cpu", precision="float32").encode_texts(["a dog"])
    with contextlib.suppress(ClipcoreError):
        light = LightText.open(folder)
        if light is not None:
            light.encode_texts(["a dog"])


@pytest.mark.parametrize(
    ("setting", "value"),
    [("layers", 10**12), ("layers", [1, 0]), ("width", 0), ("patch_size", 4096), ("image_size", -1)],
)
def test_a_network_nobody_could_have_trained_is_refused(
    folder: Path, described: dict[str, Any], setting: str, value: object
) -> None:
    damaged = copy.deepcopy(described)
    damaged["model_cfg"]["vision_cfg"][setting] = value
    (folder / CONFIG).write_text(json.dumps(damaged), "utf-8")
    with pytest.raises(CheckpointError):
        clipcore.load(folder, device="cpu", precision="float32")

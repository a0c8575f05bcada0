"""The Python of the page about clipcore runs, in order, as a reader would type it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from helpers.tiny_model import write_model

PAGE = Path(__file__).resolve().parents[2] / "docs" / "clipcore.md"


def test_the_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_model(tmp_path / "my-model")
    for seed, name in enumerate(("dog.jpg", "cat.jpg")):
        Image.effect_noise((48 + seed * 16, 40), 90).convert("RGB").save(name)
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, PAGE.name, "exec"), names)
    assert names["cosines"].shape == (2, 2)
    assert names["heat"].shape == (40, 48)
    assert len(names["best"][0]) == 2
    assert names["scores"].shape == (2, 1)
    assert (tmp_path / "copy" / "open_clip_config.json").is_file()

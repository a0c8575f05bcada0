"""`albumen models download` against a hub that runs on this machine, and the model then at work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import clipcore
from helpers import tiny_clip
from helpers.hub_server import Hub, serving
from helpers.photos import write_photos

NAME = "ViT-B-32:openai"


@pytest.mark.slow
def test_a_model_is_fetched_used_and_listed(tmp_path: Path) -> None:
    folder = clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path / "model")
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    write_photos(tmp_path / "photos", 2)
    places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "HF_HOME")
    own = dict.fromkeys(places, str(tmp_path)) | {"ALBUMEN_LIBRARY": str(tmp_path / "library"), "NO_PROXY": "127.0.0.1"}

    def albumen(*arguments: str, address: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | own | {"HF_ENDPOINT": address, "HF_HUB_DISABLE_XET": "1"}
        command = [sys.executable, "-m", "albumen", *arguments, "--json"]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def document(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
        assert result.returncode == 0, result.stderr
        answer: dict[str, Any] = json.loads(result.stdout)
        return answer

    nowhere = "http://127.0.0.1:9"
    refused = albumen("models", "download", NAME, address=nowhere)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "could not be downloaded" in refused.stderr
    assert "no model 'ghost'" in albumen("models", "download", "ghost", address=nowhere).stderr
    with serving(Hub("timm/vit_base_patch32_clip_224.openai", files)) as hub:
        fetched = document(albumen("models", "download", NAME, address=hub.address))
    assert fetched == {"name": NAME, "dim": 512, "license": "MIT"}
    assert document(albumen("models", "use", NAME, address=nowhere))["model"] == NAME
    entries = document(albumen("models", "list", address=nowhere))["models"]
    (entry,) = [entry for entry in entries if entry["name"] == NAME]
    assert (entry["installed"], entry["active"]) == (True, True)
    assert document(albumen("add", str(tmp_path / "photos"), address=nowhere))["indexed"] == 2
    assert document(albumen("search", "noise", "--all", address=nowhere))["model"] == NAME

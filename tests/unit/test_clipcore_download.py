"""Downloading from a hub that runs on this machine: progress, broken connections, checksums, the cache, no network."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import clipcore
from clipcore.download import verify_blob
from clipcore.errors import CheckpointError
from helpers import tiny_clip
from helpers.hub_server import Hub, serving

pytest.importorskip("huggingface_hub")

CODE = """
import json, sys
from pathlib import Path
from dataclasses import replace
from clipcore import download, registry
from clipcore.errors import ClipcoreError
import clipcore
model = replace(registry.MODELS["ViT-B-32:openai"], source="tiny/clip")
reports = []
try:
    folder = download.fetch(model, Path(sys.argv[1]), lambda done, total: reports.append([done, total]))
    name = clipcore.load(folder, device="cpu").model_id
    print(json.dumps({"folder": str(folder), "reports": reports, "model_id": name}))
except ClipcoreError as error:
    print(json.dumps({"error": str(error)}))
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, tmp_path_factory.mktemp("model"))
    padding = {"notes.txt": b"not asked for"}
    return {path.name: path.read_bytes() for path in folder.iterdir()} | padding


@pytest.fixture
def hub(files: dict[str, bytes]) -> Iterator[Hub]:
    with serving(Hub("tiny/clip", files)) as hub:
        yield hub


def fetch(address: str, cache: Path, **more: str) -> dict[str, Any]:
    """In a process of its own, because the client reads the hub's address when it is imported."""
    own = {"HF_ENDPOINT": address, "HF_HOME": str(cache / "home"), "HF_HUB_DISABLE_XET": "1", "NO_PROXY": "127.0.0.1"}
    environment = os.environ | own | more
    command = [sys.executable, "-c", CODE, str(cache)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def test_progress_a_broken_connection_and_the_cache(hub: Hub, files: dict[str, bytes], tmp_path: Path) -> None:
    weights = files["open_clip_model.safetensors"]
    hub.break_after = 12_000_000  # the client writes 10 MiB at a time
    first = fetch(hub.address, tmp_path)
    assert hub.asked == ["", f"bytes={10 * 2**20}-"]
    done = [report[0] for report in first["reports"]]
    assert done == sorted(done)
    assert first["reports"][-1][0] == first["reports"][-1][1] >= len(weights)
    assert {path.name for path in Path(first["folder"]).iterdir()} == files.keys() - {"notes.txt"}
    offline = fetch("http://127.0.0.1:9", tmp_path, HF_HUB_OFFLINE="1")
    assert offline["model_id"] == first["model_id"]
    assert len(hub.asked) == 2


def test_what_is_not_as_published_is_refused_and_fetched_again(hub: Hub, tmp_path: Path) -> None:
    hub.lie = True
    assert "not the published file" in fetch(hub.address, tmp_path)["error"]
    assert not list(tmp_path.rglob("*.safetensors"))
    hub.lie = False
    assert fetch(hub.address, tmp_path)["model_id"]


def test_without_a_network_it_says_what_to_do(tmp_path: Path) -> None:
    for more in ({}, {"HF_HUB_OFFLINE": "1"}):
        sentence = fetch("http://127.0.0.1:9", tmp_path, **more)["error"]
        assert "ViT-B-32:openai is not on this computer" in sentence
        assert "albumen models import FILE" in sentence


def test_file_of_the_cache_that_is_not_what_the_hub_published_is_removed(tmp_path: Path) -> None:
    content = b"the weights"
    blob = tmp_path / "blobs" / hashlib.sha256(content).hexdigest()
    blob.parent.mkdir()
    snapshot = tmp_path / "snapshots" / "model.safetensors"
    snapshot.parent.mkdir()
    blob.write_bytes(content)
    snapshot.symlink_to(blob)
    verify_blob(snapshot)
    assert snapshot.read_bytes() == content
    blob.write_bytes(content[:-1] + b"!")
    with pytest.raises(CheckpointError, match="SHA-256"):
        verify_blob(snapshot)
    assert not blob.exists()
    assert not snapshot.is_symlink()

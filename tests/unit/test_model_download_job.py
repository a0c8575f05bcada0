"""Fetching a model as a job: progress in megabytes, errors as they are, cancelling in the middle."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from albumen.api import UserError
from albumen.host.model_catalog import ModelCatalog, ModelEntry
from albumen.host.model_download import downloading


class SlowHub(ModelCatalog):
    """A catalog whose network gives a megabyte at a time, as fast as the test allows."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.more = threading.Semaphore(0)
        self.stopped_at = -1

    def download(self, name: str, report: Callable[[int, int], None]) -> ModelEntry:
        for done in range(1, 4):
            self.stopped_at = done
            report(done * 10**6, 3 * 10**6)
            self.more.acquire()
        self.stopped_at = -1
        return ModelEntry(name, 512, "MIT", "here")


def test_it_says_how_far_it_is(tmp_path: Path) -> None:
    hub = SlowHub(tmp_path)
    job = downloading(hub, "big")
    seen = set()
    for progress in job:
        seen.add((progress.done, progress.total))
        hub.more.release()
    assert {(1, 3), (2, 3), (3, 3)} & seen
    assert hub.stopped_at == -1


def test_cancelling_ends_the_download(tmp_path: Path) -> None:
    hub = SlowHub(tmp_path)
    job = downloading(hub, "big")
    next(job)
    hub.more.release()
    job.close()  # waits for the thread
    assert hub.stopped_at in {1, 2}
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("model-download")]


def test_an_unknown_model_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no model 'ghost'"):
        list(downloading(ModelCatalog(tmp_path), "ghost"))

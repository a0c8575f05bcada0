"""Some hundred damaged and odd files through the real index process, in one go."""

from pathlib import Path

import pytest

from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from helpers import corpus, photos, tiny_model
from helpers.indexing import contents, finish, reasons


@pytest.mark.slow
def test_no_file_crashes_the_process_hangs_it_or_is_lost(tmp_path):
    folder = tmp_path / "photos"
    odd = corpus.write_corpus(folder)
    assert len(odd) >= 300
    sound = photos.write_photos(folder, 3)
    before = {path: path.stat().st_mtime_ns for path in (*odd, *sound)}
    model = ModelSpec(str(tiny_model.write_model(tmp_path / "tiny")))
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        with Indexer(library, model, WorkerOptions(threads=2, seconds_per_file=20)) as indexer:
            report = finish(indexer.index())
            process = indexer._process
            assert process is not None
            assert process.alive
            failures = {failure.file: failure for failure in library.failures.all()}
            found = {Path(path) for path in contents(library)}

            # Every file is a photo or has its reason, and none cost a process.
            assert found | failures.keys() == before.keys()
            assert not found & failures.keys()
            assert {failure.kind for failure in failures.values()} <= {
                "empty", "not_an_image", "damaged", "truncated", "too_large", "unsupported"
            }  # fmt: skip
            assert not any(failure.quarantined for failure in failures.values())
            assert found >= set(sound)
            assert all(reason.endswith(".") and "\n" not in reason for reason in reasons(report).values())
            assert all(sizes == 2 and embedded for _, _, sizes, embedded in contents(library).values())

            # Nothing was written to, and a second look reads none of them again.
            assert {path: path.stat().st_mtime_ns for path in before} == before
            again = finish(indexer.index())
            assert (again.indexed, again.skipped, len(again.failed)) == (0, len(found), len(failures))
            assert indexer._process is process

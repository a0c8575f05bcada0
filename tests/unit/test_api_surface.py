"""The public surface: what plugins are written against changes only on purpose."""

import dataclasses
import subprocess
import sys

import numpy as np
import pytest

from albumen import api


def test_every_record_and_event_is_frozen():
    records = [value for name in api.__all__ if dataclasses.is_dataclass(value := getattr(api, name))]
    assert len(records) > 10
    assert [record.__name__ for record in records if not record.__dataclass_params__.frozen] == []


def test_event_names_are_those_of_the_records():
    for name, kind in api.EVENTS.items():
        assert kind.__name__ == "".join(part.capitalize() for part in name.split("_"))


def test_errors_tell_the_world_from_us():
    assert issubclass(api.PermissionDenied, api.UserError)
    assert not issubclass(api.Bug, api.UserError)
    assert not issubclass(api.Cancelled, api.UserError)


def test_a_batch_has_one_vector_per_photo():
    api.PhotoBatch(np.arange(3), np.zeros((3, 2), np.float32), "m")
    with pytest.raises(ValueError, match="must be"):
        api.PhotoBatch(np.arange(3), np.zeros((2, 2), np.float32), "m")


def test_importing_it_is_light():
    code = "import albumen.api, sys; print({'torch', 'PySide6', 'PIL', 'sqlite_utils'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"

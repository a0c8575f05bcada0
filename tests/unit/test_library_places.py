"""Where things lie that no one has named a place for."""

from __future__ import annotations

import pytest

from albumen.core.errors import Bug
from albumen.core.paths import default_library, log_folder, model_cache, plugin_folder
from albumen.core.resources import resource


def test_resources_are_found_from_a_checkout_or_an_installed_package():
    assert resource().is_dir()
    with pytest.raises(Bug, match="no/such/thing"):
        resource("no", "such", "thing")


def test_places_are_absolute_and_apart(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    places = [default_library(), model_cache(), plugin_folder(), log_folder()]
    assert len(set(places)) == 4
    assert all(place.is_absolute() for place in places)
    assert not any(place.exists() for place in places)  # asking makes nothing

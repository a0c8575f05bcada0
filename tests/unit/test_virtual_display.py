"""Without a display, a test that needs one never passes unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.virtual_display import display


@pytest.fixture(params=["missing", "broken"])
def no_server(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "broken":
        server = tmp_path / "Xvfb"
        server.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        server.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")


@pytest.mark.usefixtures("no_server")
def test_without_a_server_a_test_is_skipped_and_fails_where_tests_are_the_purpose(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Xvfb"), display():
        pass
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="Xvfb"), display():
        pass

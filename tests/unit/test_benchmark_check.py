"""The check of benchmarks against their stored ratios: it sees what fell, and what did not measure at all."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "run_all.py"


@pytest.fixture
def run_all(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("run_all_under_test", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "HERE", tmp_path)
    monkeypatch.setattr(module, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(module, "QUICK", {"quick": ()})
    return module


def check(run_all, monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["run_all.py", *arguments])
    return run_all.main()


def benchmark(folder, ratios):
    document = json.dumps({"benchmark": "quick", "ratios": ratios})
    (folder / "quick.py").write_text(f"print('made a library'); print({document!r})")


def test_what_fell_fails_and_names_itself(run_all, tmp_path, monkeypatch, capsys):
    benchmark(tmp_path, {"a / b": 4.0, "c / d, wall": 2.0})
    assert check(run_all, monkeypatch, "--store") == 0
    benchmark(tmp_path, {"a / b": 3.2, "c / d, wall": 0.1})  # within the tolerance; wall clocks are not checked
    assert check(run_all, monkeypatch, "--check") == 0
    benchmark(tmp_path, {"a / b": 2.9, "c / d, wall": 2.0})
    assert check(run_all, monkeypatch, "--check") == 1
    errors = capsys.readouterr().err
    assert "quick, a / b: 2.900, stored 4.000" in errors
    benchmark(tmp_path, {"c / d, wall": 2.0})  # a ratio that is no longer measured is one that fell
    assert check(run_all, monkeypatch, "--check") == 1


def test_what_is_found_may_hardly_fall(run_all, tmp_path, monkeypatch):
    benchmark(tmp_path, {"recall of the best 100": 1.0})
    check(run_all, monkeypatch, "--store")
    benchmark(tmp_path, {"recall of the best 100": 0.98})
    assert check(run_all, monkeypatch, "--check") == 1


@pytest.mark.parametrize("script", ["raise SystemExit(3)", "print('no ratios')", "print('{\"ratios\": 3}')", "pass"])
def test_a_benchmark_that_measures_nothing_fails(run_all, tmp_path, monkeypatch, capsys, script):
    benchmark(tmp_path, {"a / b": 4.0})
    check(run_all, monkeypatch, "--store")
    (tmp_path / "quick.py").write_text(script)
    assert check(run_all, monkeypatch, "--check") == 1
    assert "Error: quick" in capsys.readouterr().err


def test_the_stored_ratios_are_of_benchmarks_that_are_run():
    spec = importlib.util.spec_from_file_location("run_all_as_it_is", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stored = json.loads(module.BASELINE.read_text())
    assert stored
    assert set(stored) <= set(module.QUICK)
    for name in module.QUICK:
        assert (SCRIPT.parent / f"{name}.py").is_file()

"""Vectors of texts are made once for each model, and a memory that fails is harmless."""

from __future__ import annotations

import numpy as np
import pytest

from albumen.core.library.text_memory import FILE, TextMemory


class Model:
    def __init__(self):
        self.encoded = []

    def __call__(self, texts):
        self.encoded += texts
        return np.array([[len(text), len(set(text))] for text in texts], np.float32).reshape(len(texts), 2)


def test_each_text_is_encoded_once_for_each_model(tmp_path):
    model = Model()
    for memory in (TextMemory(tmp_path), TextMemory(tmp_path)):
        rows = memory.get("m", ["dog", "moon", "dog"], model)
        np.testing.assert_array_equal(rows, [[3, 3], [4, 3], [3, 3]])
        assert rows.dtype == np.float32
        assert memory.get("m", [], model).shape == (0, 2)
        memory.close()
    assert model.encoded == ["dog", "moon"]
    memory = TextMemory(tmp_path)
    memory.get("other", ["dog"], model)
    np.testing.assert_array_equal(memory.get("m", ["cat", "moon"], model), [[3, 3], [4, 3]])
    assert model.encoded == ["dog", "moon", "dog", "cat"]
    memory.close()
    assert b"moon" not in (tmp_path / FILE).read_bytes()


def test_the_oldest_go_when_it_is_full(tmp_path):
    model, memory = Model(), TextMemory(tmp_path, most_rows=10)
    for number in range(30):
        memory.get("m", [f"text {number}"], model)
    model.encoded.clear()
    memory.get("m", ["text 29", "text 28", "text 0"], model)
    assert model.encoded == ["text 0"]
    memory.close()


@pytest.mark.parametrize("harm", ["damaged", "folder"])
def test_a_file_of_no_use_costs_time_only(tmp_path, harm):
    if harm == "folder":
        (tmp_path / FILE).mkdir()
    else:
        (tmp_path / FILE).write_bytes(b"SQLite format 3\0" + b"rubbish" * 900)
    model, memory = Model(), TextMemory(tmp_path)
    for _ in range(2):
        np.testing.assert_array_equal(memory.get("m", ["dog"], model), [[3, 3]])
    memory.close()
    again = TextMemory(tmp_path)
    assert again.get("m", ["dog"], model).shape == (1, 2)
    again.close()
    assert len(model.encoded) == (3 if harm == "folder" else 1)

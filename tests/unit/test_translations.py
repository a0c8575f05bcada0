"""The files of the translators: as the program's texts are, whole where that is promised, and with nothing lost."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "de", "fr", "ja", "ar")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """(source, translations, finished) of every text of a language."""
    for message in etree.parse(ROOT / "resources" / "translations" / f"albumen_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source"), forms, translation.get("type") != "unfinished"


def test_they_hold_the_texts_of_the_program_and_no_others(tool: ModuleType, tmp_path: Path) -> None:
    for file in (ROOT / "resources" / "translations").glob("*.ts"):
        shutil.copy(file, tmp_path)
    tool.update(tmp_path)
    for language in LANGUAGES:
        assert tool.texts_of(language, tmp_path) == tool.texts_of(language), "run packaging/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_translators_wrote(tool: ModuleType, language: str, tmp_path: Path) -> None:
    tool.compile_one(ROOT / "resources" / "translations" / f"albumen_{language}.ts", tmp_path / "compiled.qm")
    shipped = (ROOT / "resources" / "translations" / f"albumen_{language}.qm").read_bytes()
    assert (tmp_path / "compiled.qm").read_bytes() == shipped, "run packaging/translations.py"


def test_every_language_of_the_settings_has_files(tool: ModuleType) -> None:
    from albumen.ui.preferences import LANGUAGE

    assert set(LANGUAGE.choices) == {"system", *tool.LANGUAGES} == {"system", *LANGUAGES}


@pytest.mark.parametrize("language", ["en", "de"])
def test_english_and_german_are_whole(language: str) -> None:
    assert [source for source, _, finished in messages(language) if not finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_value_or_a_key(language: str) -> None:
    lost = []
    for source, forms, finished in messages(language):
        for form in forms if finished else ():
            same = set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source))
            key = bool(re.search(r"&\w", form)) == bool(re.search(r"&\w", source))
            if not (form and same and key):
                lost.append((source, form))
    assert lost == []

"""The files of the translators: as the program's texts are, whole where that is promised, and with nothing lost."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

from albumen.api.sentence import Sentence
from albumen.core.query import QueryError, parse, sentence
from albumen.core.query.fields import FIELDS

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
def test_no_translation_loses_a_value_a_key_or_a_mark(language: str) -> None:
    lost = []
    for source, forms, finished in messages(language):
        told = forms if finished else []
        lost += [(source, form) for form in told if not form or parts_of(form) != parts_of(source)]
    assert lost == []


def parts_of(text: str) -> dict[str, object]:
    """What a translation has to keep: values, a mnemonic, tags, lines, room at the ends, "…" for what asks first."""
    return {
        "values": set(re.findall(r"\{\w*\}|%\d", text)),
        "mnemonic": bool(re.search(r"&\w", text)),
        "tags": sorted(re.findall(r"</?\w+[^>]*>|&\w+;", text)),
        "lines": text.count("\n"),
        "room": (text[:1].isspace(), text[-1:].isspace()),
        "asks": text.endswith("…"),
        "ends": text.endswith((".", "。")),
    }


@pytest.mark.parametrize(("language", "wanted"), [("en", 2), ("de", 2), ("fr", 2), ("ja", 1), ("ar", 6)])
def test_every_count_is_told_in_every_form_of_the_language(language: str, wanted: int) -> None:
    for source, forms, finished in messages(language):
        counted = bool(re.search("%L?n", source))
        assert len(forms) == (wanted if counted else 1), source
        if finished and counted:
            # One and two are words of their own in some languages; what stands for many has to give the number.
            assert re.search("%L?n", forms[-1]), (source, forms)
        assert counted or not any(re.search("%L?n", form) for form in forms), (source, forms)


def test_every_text_stands_where_the_translators_tool_finds_it() -> None:
    hidden = []
    for path in sorted([*(ROOT / "app" / "albumen" / "ui").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "tr":
                texts = node.args[:1]
            elif node.func.attr == "translate" and ast.unparse(node.func.value) == "QCoreApplication":
                # What settings, manifests and the core declare is given to the tool by packaging/translations.py.
                texts = [] if ast.unparse(node.args[0]) in {"'declared'", "'Sentences'"} else node.args[:2]
            else:
                continue
            hidden += [f"{path.name}:{node.lineno}" for text in texts if not isinstance(text, ast.Constant)]
    assert hidden == []


def test_every_sentence_is_a_template_with_the_values_it_names(tool: ModuleType) -> None:
    """A text that is put together before it becomes a sentence can be looked up in no language."""
    wrong, checked = [], 0
    for path, call in tool.sentence_calls():
        given = {word.arg for word in call.keywords} - {"one", "n"}
        for text in tool._chosen(call.args[0]):
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            if isinstance(text, ast.Constant):
                fields = {name for _, name, _, _ in string.Formatter().parse(text.value) if name is not None}
                checked += 1
                # Without values the text stands as it is, braces and all, or it waits for `of`.
                wrong += [where] if given and fields != given else []
            elif path.is_relative_to(ROOT / "app"):
                together = isinstance(text, ast.JoinedStr | ast.BinOp) or ast.unparse(text).endswith(".format()")
                wrong += [where] if together else []
    assert wrong == []
    assert checked > 250


UNDERSTOOD = (
    "", "a cat", "a cat rating:3", "(cat OR a (dog -tag:x)) similar:@7", '"two words" sunset^2 +beach -people',
    "date:2019", "date:2019-05", "date:2019-05-01", "date:2019..2021", "date:2019..", "date:..2019", "date>2019",
    "date<2019", "rating:3..5", "rating>3", "rating>=3", "rating<3", "rating<=3",
    *(spec.hint for spec in FIELDS.values()),
    *(f"{field}:{choice}" for field, spec in FIELDS.items() for choice in spec.choices),
)  # fmt: skip
MISTAKEN = (
    ")", "a^0", "nosuch:x", "raiting:3", "similar:x", "rating:", "rating:x", "date:x", "near:x", "is:x", "tag>1",
    "OR a", "a OR )", "AND b", "(NOT OR a)", "(" * 60 + "a",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_takes_its_values_in_every_language(tool: ModuleType, language: str) -> None:
    """Escaped braces and all: what a translator got wrong would fail in the window."""
    templates_there = tool.sentences()
    checked = 0
    for source, forms, finished in messages(language):
        if finished and source in templates_there:
            values = {name: "x" for _, name, _, _ in string.Formatter().parse(source) if name}
            assert all(form.format(**values).count("{") == source.format(**values).count("{") for form in forms), source
            checked += 1
    assert checked > (0 if language == "en" else 250)


@pytest.mark.parametrize("language", ["de", "fr", "ja", "ar"])
def test_all_that_is_said_of_a_query_is_in_every_language(tool: ModuleType, language: str) -> None:
    said = templates(*(sentence(parse(text)) for text in UNDERSTOOD))
    for text in MISTAKEN:
        with pytest.raises(QueryError) as caught:
            parse(text)
        said |= templates(caught.value.sentence)
    there_are = {
        text.value
        for path, call in tool.sentence_calls()
        for text in tool._chosen(call.args[0])
        if path.parent.name == "query" and isinstance(text, ast.Constant) and text.value
    }
    assert len(there_are) > 80
    assert there_are - said == set(), "name a query that comes to say it"
    assert said - {source for source, _, finished in messages(language) if finished} == set()


def templates(*sentences: str) -> set[str]:
    """Those of sentences and of all that is in them."""
    found: set[str] = set()
    for one in sentences:
        if isinstance(one, Sentence):
            found |= {one.template} | templates(*(value for value in one.values.values() if isinstance(value, str)))
    return found

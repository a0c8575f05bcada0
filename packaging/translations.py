"""Brings the translations up to date with the program's texts: `python packaging/translations.py`.

`resources/translations/albumen_LANGUAGE.ts` are for translators (Qt Linguist opens them); the `.qm` beside them are
what the program loads. A text that the program no longer has leaves the files; a new one is "unfinished" and shows in
English until somebody translates it. English has a file of its own for its plurals.

Run it with the program's own environment, which has PySide6's tools.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from lxml import etree

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = {"en": "en_US", "de": "de_DE", "fr": "fr_FR", "ja": "ja_JP", "ar": "ar_EG"}
RIGHT_TO_LEFT: Final = ("ar",)
SPEAKERS: Final = ("app/albumen/api", "app/albumen/core", "app/albumen/host", "app/albumen/ui", "plugins")
"""Who makes sentences that the window shows; what only a command can be told of is in the plugins' commands.py."""
SPOKEN: Final = ("TITLE", "_WHY_ORIGINAL", "REASONS")
"""Names of what the core calls its jobs and its reasons."""


def update(folder: Path = FOLDER) -> None:
    """Write every language's files anew, keeping what is translated."""
    sources = [
        str(path) for path in sorted([*(ROOT / "app/albumen/ui").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")])
    ]
    with tempfile.TemporaryDirectory() as scratch:
        declared = Path(scratch) / "declared.py"
        declared.write_text("".join(_as_calls()), encoding="utf-8")
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join([*sources, str(declared)]), encoding="utf-8")
        for language, locale in LANGUAGES.items():
            target = folder / f"albumen_{language}.ts"
            plurals = ["-pluralonly"] if language == "en" else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", *plurals]
            locales = ["-source-language", "en_US", "-target-language", locale]
            _tool("lupdate", *options, *locales, f"@{listing}", "-ts", str(target))
            compile_one(target, target.with_suffix(".qm"))


def compile_one(source: Path, target: Path) -> None:
    """Write what the program loads; unfinished texts are left out, so that they show in English."""
    _tool("lrelease", "-silent", str(source), "-qm", str(target))


def progress(language: str, folder: Path = FOLDER) -> tuple[int, int]:
    """How many texts of a language are translated, and how many there are."""
    translations = list(etree.parse(folder / f"albumen_{language}.ts").iter("translation"))
    return sum(one.get("type") != "unfinished" for one in translations), len(translations)


def texts_of(language: str, folder: Path = FOLDER) -> set[tuple[str, str]]:
    """(context, source text) of a language's file."""
    found = set()
    for context in etree.parse(folder / f"albumen_{language}.ts").iter("context"):
        name = context.findtext("name", "")
        found |= {(name, message.findtext("source", "")) for message in context.iter("message")}
    return found


def _as_calls() -> Iterator[str]:
    """What settings and manifests declare and the program says without Qt, in the form that the tool finds."""
    yield "from PySide6.QtCore import QCoreApplication\n"
    for text in filter(None, dict.fromkeys(_declared())):
        yield f'QCoreApplication.translate("declared", {_quoted(text)})\n'
    for text in sorted(sentences()):
        counted = ', "", 1' if "%Ln" in text else ""
        yield f'QCoreApplication.translate("Sentences", {_quoted(text)}{counted})\n'


def sentences() -> set[str]:
    """The templates of all that is said without Qt and shown by the window: see `albumen.api.sentence`."""
    return {
        text.value
        for _, call in sentence_calls()
        for text in _chosen(call.args[0])
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and re.search(r"\w|[“,]", text.value)
    }


def sentence_calls() -> Iterator[tuple[Path, ast.Call]]:
    """Where a sentence, or an error that is the owner's to mend, is made with a first argument."""
    modules = {
        path: ast.parse(path.read_text("utf-8"))
        for part in SPEAKERS
        for path in sorted((ROOT / part).rglob("*.py"))
        if path.name != "commands.py"
    }
    makers = {"Sentence"} | _errors(list(modules.values()))
    for path, module in modules.items():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).rpartition(".")[2] in makers:
                yield path, node


def _errors(modules: list[ast.Module]) -> set[str]:
    """The names of `UserError` and all that derive from it."""
    classes = [node for module in modules for node in ast.walk(module) if isinstance(node, ast.ClassDef)]
    found, before = {"UserError"}, set[str]()
    while found != before:
        before = set(found)
        found |= {one.name for one in classes if {ast.unparse(base).rpartition(".")[2] for base in one.bases} & before}
    return found


def _chosen(text: ast.expr) -> list[ast.expr]:
    """An expression, or both sides of "one if condition else another"."""
    return [*_chosen(text.body), *_chosen(text.orelse)] if isinstance(text, ast.IfExp) else [text]


def _declared() -> Iterator[str]:
    from albumen.core.settings import Setting
    from albumen.host import app_settings
    from albumen.ui import preferences

    for module in (app_settings, preferences):
        for setting in vars(module).values():
            if isinstance(setting, Setting) and setting.label:
                named = dict(setting.names)
                yield from (setting.label, setting.help, *named.values())
                yield from _words([choice for choice in setting.choices if choice not in named])
    for part in ("app/albumen/core", "app/albumen/host", "plugins"):
        for path in sorted((ROOT / part).rglob("*.py")):
            yield from _said(ast.parse(path.read_text("utf-8")))
    for manifest in sorted((ROOT / "plugins").glob("*/plugin.toml")):
        facts = tomllib.loads(manifest.read_text("utf-8"))
        yield from (str(facts.get("name", "")), str(facts.get("description", "")))
        for entry in (*facts.get("commands", ()), *facts.get("panels", ())):
            yield entry["title"]
        for setting in facts.get("settings", {}).values():
            yield from (setting.get("label", ""), setting.get("help", ""), *_words(setting.get("choices", ())))


def _said(module: ast.Module) -> Iterator[str]:
    """What the core and plugins say through the window: titles of jobs, how far they are, and why a photo is best."""
    for node in ast.walk(module):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            names = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(getattr(name, "id", "") in SPOKEN for name in names):
                yield from _texts(node.value)
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called == "submit":
            titles = (word.value for word in node.keywords if word.arg == "title")
            yield from (text for title in titles if isinstance(title, ast.Constant) for text in _texts(title))
        elif called == "Progress":
            yield from (text for spoken in node.args[2:3] for text in _texts(spoken))
        elif called == "_Criterion":
            yield from (text for spoken in node.args[1:2] for text in _texts(spoken))


def _texts(node: ast.AST) -> Iterator[str]:
    """The texts in an expression, with {0}, {1}, ... for the values put into them."""
    if isinstance(node, ast.JoinedStr):
        counted = count()
        parts = (part.value if isinstance(part, ast.Constant) else f"{{{next(counted)}}}" for part in node.values)
        text = "".join(map(str, parts))
        yield text if re.search(r"[^\W\d]{2}", text) else ""
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        for part in node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node):
            yield from _texts(part)


def _words(choices: tuple[object, ...] | list[object]) -> Iterator[str]:
    """The choices that are words of a language, and not names like float32."""
    return (str(choice) for choice in choices if re.fullmatch(r"[A-Za-z][a-z ]{2,}", str(choice)))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _tool(name: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"{name} failed: {result.stderr.strip() or result.stdout.strip()}")


def main() -> None:
    """Update, and say how far each language is."""
    update()
    for language in LANGUAGES:
        done, total = progress(language)
        print(f"{language}: {done} of {total}")


if __name__ == "__main__":
    main()

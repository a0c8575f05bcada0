"""What is said without Qt, as the window says it: in the owner's language, with the values in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from albumen.api import UserError
from albumen.api.sentence import Sentence, listed, quoted
from albumen.boot import open_session
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.sentences import rendered
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.test_languages import speaking

Settle = Callable[[Callable[[], bool]], None]

UNDERSTOOD = {
    "de": "Fotos von „a dog“, ohne „people“, mit dem Stichwort „holiday“, mit 4 oder mehr bewertet",
    "fr": (
        "Photos de «\u202fa dog\u202f», sans «\u202fpeople\u202f», avec le mot-clé «\u202fholiday\u202f», "
        "notées 4 ou plus"
    ),
    "ja": "「a dog」の写真、「people」なし、タグ「holiday」付き、評価 4 以上",
    "ar": "صور «a dog»، بدون «people»، بالوسم «holiday»، بتقييم 4 أو أكثر",
}
MISTAKEN = {
    "de": "Es gibt kein Feld namens tga; meinen Sie tag:? (bei Zeichen 13)",
    "fr": "Il n’y a pas de champ appelé tga\u202f; vouliez-vous dire tag:\u202f? (au caractère 13)",
    "ja": "tga という項目はありません。tag: ですか? (13 文字目)",
    "ar": "لا يوجد حقل اسمه tga؛ هل تقصد tag:؟ (عند الحرف 13)",
}
TAKEN = {
    "de": "Es gibt schon ein Album namens {Best}; wählen Sie einen anderen Namen.",
    "fr": "Il y a déjà un album appelé {Best}\u202f; choisissez un autre nom.",
    "ja": "{Best} というアルバムはすでにあります。別の名前を選んでください。",
    "ar": "يوجد ألبوم اسمه {Best} بالفعل؛ اختر اسمًا آخر.",
}


@pytest.fixture(params=list(UNDERSTOOD))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.tags.add(library.photos.ids()[:4].tolist(), "holiday")
    library.close()
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(language: str, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    window.resize(1100, 700)
    window.show()
    settle(lambda: window.content.page is Page.GRID)
    yield window
    tasks.close()
    window.close()
    window.deleteLater()


def ask(window: MainWindow, text: str) -> None:
    window.header.search.setText(text)
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)


def plain(text: str) -> str:
    """Without the marks that keep a value's direction, which take no room."""
    return text.translate(dict.fromkeys(map(ord, "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}\u200f")))


def test_searches_and_mistakes_are_told_in_the_windows_language(
    window: MainWindow, session: Session, language: str
) -> None:
    ask(window, "a dog -people tag:holiday rating>=4")
    assert window.search_note.isVisible()
    assert plain(window.search_note.spoken) == UNDERSTOOD[language]
    ask(window, "tag:holiday tga:<x>")
    assert plain(window.search_note.spoken) == MISTAKEN[language]
    assert "<u>t</u>" in window.search_note.text()
    session.library.albums.create("{Best}")
    with pytest.raises(UserError) as caught:
        session.library.albums.create("{Best}")
    window.report(caught.value)
    assert plain(window.banners.banners[-1].text) == TAKEN[language]


def test_what_nobody_has_translated_and_what_a_plugin_says_stands_as_it_is(language: str) -> None:
    assert rendered(UserError("a stranger's {words}")) == "a stranger's {words}"
    assert plain(rendered(Sentence("nobody's {thing}", thing="{x}"))) == "nobody's {x}"
    assert rendered("No album") == "No album"
    assert rendered(ValueError("odd")) == "odd"


def test_a_number_is_told_in_the_form_of_the_language(language: str) -> None:
    template, values = "{problem} (%Ln more could not be written either.)", {"problem": "x"}
    said = [plain(rendered(Sentence(template, n=number, **values))) for number in (1, 2, 3, 11)]
    assert len(set(said)) == 4
    assert "%" not in "".join(said)


def test_english_has_its_plural_without_any_translation() -> None:
    said = [Sentence("%Ln cats of {name}", one="%Ln cat of {name}", n=n, name="Ann") for n in (1, 2)]
    assert said == ["1 cat of Ann", "2 cats of Ann"]
    assert [rendered(one) for one in said] == said
    assert listed([quoted("a"), quoted("b"), quoted("c")], "and") == "“a” and “b” and “c”"

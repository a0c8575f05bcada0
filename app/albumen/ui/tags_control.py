"""The page of tags in the window: read when it is shown, and what is asked there done after a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QCompleter, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.gateway.plugins import Plugins
from albumen.ui.gateway.tagging import Tagging
from albumen.ui.pages import Making, PageSpec
from albumen.ui.records import Kind, Scope
from albumen.ui.tags_model import Node, tree_of
from albumen.ui.tags_page import TagsPage

KEY = "tags"
_SETTLE_MS = 500


class TagsControl(QObject):
    """Fills the page and does what it asks; everything can be undone."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._gateway = frame.gateway.tagging
        self._page: TagsPage | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._read)
        frame.pages.declare(PageSpec(KEY, self.tr("Tags"), "tag", self._make))
        frame.pages.shown.connect(self._shown)
        frame.changed.connect(self._follow)

    def _make(self) -> Making:
        page = TagsPage(self._frame.theme, self._frame.pages.stack, later=True)
        yield from page.fill()
        self._page = page
        page.show_asked.connect(self._show)
        page.rename_asked.connect(self._ask_rename)
        page.merge_asked.connect(self._ask_merge)
        page.delete_asked.connect(self._ask_delete)
        return page

    @Slot(QWidget)
    def _shown(self, page: QWidget) -> None:
        if page is self._page and self._page is not None:
            self._page.search.setFocus()
            self._read()

    @Slot(object)
    def _follow(self, changed: Digest) -> None:
        shown = self._page is not None and self._frame.pages.current is self._page
        if shown and (changed.tags or changed.everything or changed.members):
            self._later.start()

    @Slot()
    def _read(self) -> None:
        self._frame.tasks.run(partial(_tree, self._gateway, self._frame.gateway.plugins), self._tags_read)

    def _tags_read(self, found: tuple[Node, int, Mapping[str, str]]) -> None:
        if self._page is not None:
            self._page.show_tags(*found)

    @Slot(str)
    def _show(self, name: str) -> None:
        self._frame.sidebar.scope_chosen.emit(Scope(Kind.TAG, name, name))

    # -- questions -------------------------------------------------------------------------------------------------

    @Slot(str)
    def _ask_rename(self, name: str) -> None:
        label = self.tr("New name of the tag; a / puts it below another one:")
        self._ask_name(self.tr("Rename tag"), label, name, partial(self._rename, name))

    def _rename(self, name: str, new: str) -> None:
        if new.strip() and new.strip() != name:
            title = self.tr("Rename the tag {name}").format(name=name)
            self._run(partial(self._gateway.rename, name, new, title))

    @Slot(object)
    def _ask_merge(self, names: Sequence[str]) -> None:
        label = self.tr("Photos with %Ln tag(s) get this one instead:", "", len(names))
        self._ask_name(self.tr("Merge tags"), label, "", partial(self._merge, list(names)))

    def _merge(self, names: list[str], into: str) -> None:
        others = [name for name in names if name != into.strip()]
        if into.strip() and others:
            title = self.tr("Merge tags into {name}").format(name=into.strip())
            self._run(partial(self._gateway.merge, others, into, title))

    @Slot(object)
    def _ask_delete(self, names: Sequence[str]) -> None:
        box = QMessageBox(self._frame.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Delete tags"))
        box.setText(
            self.tr("Delete %Ln tag(s)?", "", len(names))
            if len(names) > 1
            else self.tr("Delete the tag “{name}”?").format(name=names[0])
        )
        box.setInformativeText(self.tr("They are taken off all photos, with the tags below them. The photos stay."))
        delete = QPushButton(self.tr("Delete"), box)
        delete.setProperty("role", "primary")
        box.addButton(delete, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(delete)
        delete.clicked.connect(partial(self._delete, list(names)))
        box.open()

    def _delete(self, names: list[str], _checked: bool = False) -> None:
        self._run(partial(self._gateway.delete, names, self.tr("Delete %Ln tag(s)", "", len(names))))

    def _ask_name(self, title: str, label: str, name: str, done: object) -> None:
        dialog = QInputDialog(self._frame.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(done)
        self._frame.tasks.run(self._frame.gateway.browsing.tag_names, partial(_complete, dialog))
        dialog.open()

    def _run(self, work: partial[None]) -> None:
        self._frame.tasks.run(work, lambda _none: self._read(), in_order=True)


def _complete(dialog: QInputDialog, names: Sequence[str]) -> None:
    field = dialog.findChild(QLineEdit) if shiboken6.isValid(dialog) else None
    if field is not None:
        completer = QCompleter(list(names), dialog)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)


def _tree(gateway: Tagging, plugins: Plugins) -> tuple[Node, int, Mapping[str, str]]:
    tags = gateway.tags()
    return tree_of(tags), len(tags), plugins.names()

"""The titles of the menu bar: they are there before what the menus hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar


def menu_titles(bar: QMenuBar) -> dict[str, QMenu]:
    """The menus of a bar by name (library, edit, photo, view, tools, help); made where it has none yet."""
    titles = {
        "library": QCoreApplication.translate("Menus", "&Library"),
        "edit": QCoreApplication.translate("Menus", "&Edit"),
        "photo": QCoreApplication.translate("Menus", "&Photo"),
        "view": QCoreApplication.translate("Menus", "&View"),
        "tools": QCoreApplication.translate("Menus", "&Tools"),
        "help": QCoreApplication.translate("Menus", "&Help"),
    }
    menus = {}
    for name, title in titles.items():
        menu = bar.findChild(QMenu, name)
        if menu is None:
            menu = bar.addMenu(title)
            menu.setObjectName(name)
        menus[name] = menu
    return menus

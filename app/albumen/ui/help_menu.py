"""The rest of the help menu: the logs, and what this program is."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import QObject, Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from albumen.core.paths import log_folder
from albumen.ui.frame import Frame


class HelpMenu(QObject):
    """Opens the folder of logs, and tells version and licence."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        act, menu = frame.menus.act, frame.menus.help
        act(menu, "logs", self.tr("Open the folder of logs"), self.open_logs)
        menu.addSeparator()
        act(menu, "about", self.tr("About Albumen"), self.about)

    @Slot()
    def open_logs(self) -> None:
        """Show the logs in the system's file manager."""
        folder = log_folder()
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            self._frame.banners.show_notice("info", self.tr("The logs lie in {folder}").format(folder=folder))

    @Slot()
    def about(self) -> None:
        """Tell what this is."""
        box = QMessageBox(self._frame.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Albumen"))
        box.setIconPixmap(self._frame.window.windowIcon().pixmap(self._frame.theme.metrics.length(64)))
        version, library = metadata.version("albumen"), self._frame.gateway.settings.library
        box.setText(self.tr("Albumen {version}").format(version=version))
        box.setInformativeText(
            self.tr(
                "A photo organizer that understands pictures. Nothing leaves this computer.\n\n"
                "Library: {library}\nQt {qt}. Free software under the MIT License."
            ).format(library=library, qt=qVersion())
        )
        box.open()

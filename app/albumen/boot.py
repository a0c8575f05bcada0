"""The composition root: the one place where the parts of Albumen are wired together, and where it starts."""

from __future__ import annotations

import atexit
import contextlib
import gc
import logging
import os
import sys
import threading
from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # imported where they are used: texts of help and the window's first paint should not wait for them
    from albumen.api import PanelKit, Photos
    from albumen.host.facades import CoreServices
    from albumen.host.session import Session
    from albumen.ui.opening import Opening

__all__ = ["gui_main", "leave", "main", "open_session"]

LOG_BYTES: Final = 2 << 20
SELDOM: Final = (100_000, 20, 100)
"""When a command looks for garbage; with Python's own 700 objects it would do so all through its imports."""


def open_session(library_dir: Path | None, *, safe_mode: bool = False, only_search: bool = False) -> Session:
    """Open the library in a folder, or the default one, making it where there is none.

    Args:
        library_dir: The library's folder; None for the place the operating system has for such data.
        safe_mode: Run no plugin that does not come with Albumen.
        only_search: Start only plugins that may have a part in a search, which is then answered sooner.

    Raises:
        UserError: The library cannot be opened; the sentence says why.
    """
    from dataclasses import replace

    from albumen.core.library import Library
    from albumen.core.paths import default_library, plugin_folder
    from albumen.host.adapters import AdapterFolder
    from albumen.host.app_settings import app_settings
    from albumen.host.model_catalog import ModelCatalog
    from albumen.host.plugin_host import PluginHost
    from albumen.host.session import ADAPTERS, Session

    library = Library.open(library_dir or default_library())
    try:
        settings = app_settings(library.folder)
    except BaseException:
        library.close()
        raise
    return Session(
        library,
        settings,
        models=ModelCatalog(adapters=AdapterFolder(library.folder / ADAPTERS)),
        plugins=lambda around: PluginHost(replace(around, panel_kit=_panel_kit), plugin_folder()),
        safe_mode=safe_mode,
        only_search=only_search,
    )


def _panel_kit(core: CoreServices, photos: Photos, log: logging.Logger) -> PanelKit:
    """Parts of plugins' panels; called in the window only, where Qt has been loaded."""
    from albumen.ui.panel_kit import Kit

    return Kit(core, photos, log)


def run_window(session: Session, paths: Sequence[Path] = (), *, opening: Opening | None = None) -> int:
    """Open the window on a session, with files and folders to show; gives its exit status when it is closed.

    Args:
        opening: The window, where it has had its first paint already.
    """
    from albumen.ui import run

    return run(session, sys.argv[:1], paths, opening)


def _support_frozen() -> None:
    """Let an installer's build start processes of multiprocessing; elsewhere there is nothing to do."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()


def main() -> int:
    """The command `albumen`."""
    return _start(sys.argv[1:])


def gui_main() -> int:
    """The command `albumen-gui`: the window, started from a desktop, where nobody sees standard error."""
    return _start(["gui", *sys.argv[1:]])


def _start(arguments: list[str]) -> int:
    _support_frozen()
    if sys.argv[1:2] == ["-m"]:
        from albumen.core.child_process import run_if_child

        if run_if_child(sys.argv):
            return 0
    if _handed_over(arguments):
        return 0
    gc.disable()  # what is imported now stays; looking through it again and again is a tenth of the time
    # NumPy's threads would run idle for a while after their start and after each product, at the cost of all others.
    os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "4")
    opening = _open_early(arguments)
    if opening is not None:
        return leave(_fill(opening, arguments))
    _log_to_file()
    from albumen.cli.main import build_cli, run_cli

    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()
    return leave(run_cli(build_cli(open_session, run_window), arguments))


def _fill(opening: Opening, arguments: Sequence[str]) -> int:
    """Make a window whole that has had its first paint, and show it until it is closed; gives the exit status."""
    _import_beside(opening)
    gc.freeze()  # or the first look for garbage would go through all that was imported
    from albumen.cli.main import status_of
    from albumen.cli.window_start import library_for_window, paths_for_window, safe_mode_for_window

    def command() -> int:
        library, safe_mode = library_for_window(arguments), safe_mode_for_window(arguments)
        session = opening.meanwhile(partial(open_session, library, safe_mode=safe_mode))
        try:
            return run_window(session, paths_for_window(arguments), opening=opening)
        finally:
            session.close()

    status = status_of(command)
    opening.window.close()  # where the library could not be opened
    return status


def _import_beside(opening: Opening) -> None:
    """Import what the window's command needs and what it consists of, while the window lives."""
    from albumen.ui.qt_classes import make_classes

    def without_qt() -> None:
        _log_to_file()
        import albumen.cli.main
        import albumen.host.session
        import albumen.ui.gateway  # noqa: F401
        from albumen.core.crash_report import gather_facts

        gather_facts()

    def with_qt() -> None:
        import albumen.ui.app  # noqa: F401

    opening.meanwhile(without_qt, chain(opening.window.complete(), make_classes()))
    opening.meanwhile(with_qt)


def _handed_over(arguments: Sequence[str]) -> bool:
    """Whether the window of this library is open already, and took what `arguments` plainly ask to open."""
    from albumen.cli.window_start import library_for_window, paths_for_window

    library = library_for_window(arguments)
    if library is None:
        return False
    from albumen.cli.display import has_display

    if not has_display():
        return False
    from albumen.ui import hand_over_early

    return hand_over_early(library, sys.argv[:1], paths_for_window(arguments))


def _open_early(arguments: Sequence[str]) -> Opening | None:
    """Paint the window before anything else, if `arguments` plainly ask for it and there is none yet."""
    from albumen.cli.window_start import library_for_window

    library = library_for_window(arguments)
    if library is None:
        return None
    from albumen.cli.display import has_display

    if not has_display():
        return None
    from albumen.ui import open_early

    return open_early(library, sys.argv[:1])


def leave(status: int) -> int:
    """End the program with an exit status, when everything is closed.

    Python's own way out takes apart every module, which lasts as long as a search. A plugin may also be inside native
    code at this moment, loading PyTorch for instance, where nothing can stop it; Python would kill such a thread
    halfway through C++, which aborts the process with a core dump. So the process ends at once instead. Where a thread
    is to be waited for, this gives `status` back, and Python ends as ever.
    """
    others = [thread for thread in threading.enumerate() if thread is not threading.current_thread()]
    if any(not thread.daemon for thread in others):
        return status
    if not others:
        atexit._run_exitfuncs()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console, started from a desktop on Windows, has none
            with contextlib.suppress(OSError, ValueError):  # whoever read them has gone
                stream.flush()
    os._exit(status)


def _log_to_file() -> None:
    """Send what the program logs to a file; people get sentences, and the file keeps the details."""
    from albumen.core.late_log import LateLogFile
    from albumen.core.paths import log_folder

    line = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(LateLogFile(log_folder() / "albumen.log", line, most_bytes=LOG_BYTES, older=2))

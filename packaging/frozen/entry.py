"""Where a frozen build starts: the command line; `albumen-gui` starts the window."""

import sys
from pathlib import Path

from albumen.boot import gui_main, main

if __name__ == "__main__":
    raise SystemExit(gui_main() if Path(sys.executable).stem.endswith("-gui") else main())

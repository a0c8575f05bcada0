"""`python -m albumen` is the command `albumen`."""

import sys

from albumen.boot import main

sys.exit(main())

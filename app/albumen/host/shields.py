"""Photos that are not to be seen in passing: those with a tag that an enabled plugin's manifest shields.

The window asks here before any picture leaves the library for a widget. A shield stands as long as its plugin is
enabled, also when the plugin itself has failed or does not run in safe mode: what the owner wanted covered stays so.
The PIN keeps eyes out, not programs: the photos lie on the disk as before.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias

import numpy as np

from albumen.api import Ids, UserError
from albumen.core.errors import disk_errors
from albumen.core.library import Library
from albumen.host.manifest import ShieldSpec

ShieldMode: TypeAlias = Literal["blur", "hide"]

ROUNDS: Final = 300_000
"""Of PBKDF2 with SHA-256: a fraction of a second for each guess."""
FREE_GUESSES: Final = 3
WAIT_SECONDS: Final = 10.0
"""After so many wrong PINs, how long each further guess must wait; doubled each time."""


class Shields:
    """Which photos are covered now, and uncovering them for a while. Thread-safe."""

    def __init__(self, library: Library, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Args: folder: Where the PIN's hash is kept."""
        self._library = library
        self._file = folder / "shields.json"
        self._clock = clock
        self._lock = threading.Lock()
        self._specs: Callable[[], Iterable[ShieldSpec]] = tuple
        self._revealed = False
        self._wrong = 0
        self._next_guess = 0.0
        self._watchers: tuple[Callable[[], None], ...] = ()

    def use(self, specs: Callable[[], Iterable[ShieldSpec]]) -> None:
        """Set where the shields of the enabled plugins are to be had."""
        self._specs = specs

    # -- what is covered ------------------------------------------------------------------------------------------

    def modes(self) -> Mapping[str, ShieldMode]:
        """The shielded tags; where two plugins differ on one, it is hidden."""
        modes: dict[str, ShieldMode] = {}
        for spec in self._specs():
            if modes.get(spec.tag) != "hide":
                modes[spec.tag] = spec.mode
        return modes

    def of(self, ids: Sequence[int]) -> Mapping[int, ShieldMode]:
        """Which of these photos are covered now, and how. Suggested tags count, rejected ones do not."""
        if self._revealed or not len(ids):
            return {}
        found: dict[int, ShieldMode] = {}
        for tag, mode in self.modes().items():
            for photo_id in self._library.tags.bearing(tag, ids).tolist():
                if found.get(photo_id) != "hide":
                    found[photo_id] = mode
        return found

    def without_hidden(self, ids: Ids) -> Ids:
        """Photo ids (N,) less those that are to be left out of lists now, in their order."""
        if self._revealed:
            return ids
        for tag, mode in self.modes().items():
            if mode == "hide":
                ids = ids[~np.isin(ids, self._library.tags.bearing(tag))]
        return ids

    # -- uncovering -----------------------------------------------------------------------------------------------

    @property
    def revealed(self) -> bool:
        """Whether everything is shown now. False again at every start."""
        return self._revealed

    @property
    def has_pin(self) -> bool:
        """Whether revealing asks for a PIN."""
        return self._file.exists()

    def reveal(self, pin: str = "") -> None:
        """Show everything until `conceal` or the end of the program.

        Raises:
            UserError: The PIN is wrong, or another guess has to wait.
        """
        self._require_pin(pin)
        self._set(revealed=True)

    def conceal(self) -> None:
        """Cover again."""
        self._set(revealed=False)

    def set_pin(self, new: str, present: str = "") -> None:
        """Set, change or (with "") take away the PIN.

        Raises:
            UserError: The present PIN is wrong, or the new one is too short.
        """
        self._require_pin(present)
        if new and len(new) < 4:
            raise UserError("The PIN is too short; choose at least four characters.")
        with disk_errors(self._file):
            if not new:
                self._file.unlink(missing_ok=True)
                return
            salt = secrets.token_bytes(16)
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft = self._file.with_suffix(".draft")
            draft.write_text(json.dumps({"salt": salt.hex(), "hash": _hash(new, salt).hex()}), encoding="utf-8")
            draft.replace(self._file)

    def tell(self) -> None:
        """Other plugins are enabled now, so other photos may be covered: let those who watch know."""
        for watcher in self._watchers:
            watcher()

    def subscribe(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher`, on any thread, after photos were revealed or covered. Gives a function that ends it."""
        with self._lock:
            self._watchers = (*self._watchers, watcher)

        def unsubscribe() -> None:
            with self._lock:
                self._watchers = tuple(one for one in self._watchers if one is not watcher)

        return unsubscribe

    def _set(self, *, revealed: bool) -> None:
        with self._lock:
            changed, self._revealed = self._revealed != revealed, revealed
            watchers = self._watchers if changed else ()
        for watcher in watchers:
            watcher()

    def _require_pin(self, pin: str) -> None:
        if not self.has_pin:
            return
        with self._lock:
            wait = self._next_guess - self._clock()
            if wait > 0:
                raise UserError("Too many wrong PINs; try again in {wait} seconds.", wait=f"{wait:.0f}")
            if not self._is_right(pin):
                self._wrong += 1
                if self._wrong >= FREE_GUESSES:
                    self._next_guess = self._clock() + WAIT_SECONDS * 2 ** (self._wrong - FREE_GUESSES)
                raise UserError("The PIN is wrong.")
            self._wrong = 0

    def _is_right(self, pin: str) -> bool:
        try:
            kept = json.loads(self._file.read_text("utf-8"))
            return hmac.compare_digest(_hash(pin, bytes.fromhex(kept["salt"])), bytes.fromhex(kept["hash"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError(
                "{file}: the PIN cannot be read ({reason}); delete the file to set another.",
                file=self._file,
                reason=error,
            ) from error


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", pin.encode(), salt, ROUNDS)

"""The application's own settings: declared with type, range and default; kept in one JSON file in the library folder.

Two processes may change settings at once: each change reads the file anew, under a lock, and replaces it whole.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from albumen.api.records import SettingValue

# What only a change or a mistake needs is imported there: the window reads its settings before its first paint.
V = TypeVar("V", bound="SettingValue")
_log = logging.getLogger(__name__)


class Setting(NamedTuple, Generic[V]):
    """One setting.

    Attributes:
        key: Unique; dots group settings, for instance "index.idle_only".
        default: Its type is the setting's type.
        label: What a form calls it.
        help: One sentence more.
        minimum: The least value of a number.
        maximum: The greatest value of a number.
        choices: If any, the only values allowed.
        names: What a form calls values that say little by themselves: (value, name).
        advanced: Few owners need it; a form lists it last.
        percent: A form shows it in percent: a float is a share of 1 and shown a hundredfold, an int as it is.
    """

    key: str
    default: V
    label: str = ""
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[V, ...] = ()
    names: tuple[tuple[V, str], ...] = ()
    advanced: bool = False
    percent: bool = False

    def problem_with(self, value: object) -> str:
        """Why `value` is not one for this setting, or "" if it is."""
        kind = type(self.default)
        fits = type(value) is kind or (kind is float and type(value) is int)
        unknown = bool(self.choices) and value not in self.choices
        low = high = False
        if fits and isinstance(value, int | float) and not isinstance(value, bool):
            low = self.minimum is not None and not value >= self.minimum  # so that NaN does not pass
            high = self.maximum is not None and not value <= self.maximum
        if fits and not (unknown or low or high):
            return ""
        from albumen.api.sentence import Sentence

        if not fits:
            return Sentence("must be of type {kind}", kind=kind.__name__)
        if unknown:
            return Sentence("must be one of {choices}", choices=", ".join(map(str, self.choices)))
        if low:
            return Sentence("must be at least {least}", least=f"{self.minimum:g}")
        return Sentence("must be at most {most}", most=f"{self.maximum:g}")


class Settings:
    """The settings of one library. Thread-safe.

    What the file holds under keys that are not declared is kept: another version may have written it.
    """

    def __init__(self, file: Path, declared: Iterable[Setting[Any]]) -> None:
        """Read the file. A damaged one is set aside with ".damaged" at its name's end, and the defaults apply."""
        by_key: dict[str, Setting[Any]] = {}
        for setting in declared:
            if setting.key in by_key:
                from albumen.core.errors import Bug

                raise Bug(f"the setting {setting.key} is declared twice")
            by_key[setting.key] = setting
        self.declared: Mapping[str, Setting[Any]] = MappingProxyType(by_key)
        self._file = file
        self._lock = threading.Lock()
        self._subscribers: tuple[Callable[[tuple[str, ...]], None], ...] = ()
        self._values = self._read()

    def get(self, setting: Setting[V]) -> V:
        """The value now: the owner's where it is a valid one, else the default.

        Raises:
            Bug: The setting is not declared.
        """
        self._require(setting)
        value = self._values.get(setting.key, setting.default)
        if setting.problem_with(value):
            return setting.default
        return cast("V", float(value) if isinstance(setting.default, float) else value)

    def set(self, setting: Setting[V], value: V) -> None:
        """Change a value.

        Raises:
            UserError: The value is not one for this setting.
            Bug: The setting is not declared.
        """
        self._require(setting)
        if problem := setting.problem_with(value):
            from albumen.core.errors import UserError

            raise UserError(
                "The setting {key} {problem}, not {value}.", key=setting.key, problem=problem, value=repr(value)
            )
        self._change(setting.key, {setting.key: value})

    def reset(self, setting: Setting[Any]) -> None:
        """Go back to the default.

        Raises:
            Bug: The setting is not declared.
        """
        self._require(setting)
        self._change(setting.key, {})

    def reload(self) -> tuple[str, ...]:
        """Read the file again, in case another process changed it; gives the keys of declared settings that differ."""
        with self._lock:
            before = self._values
            self._values = self._read()
            changed = tuple(key for key in self.declared if before.get(key) != self._values.get(key))
        self._publish(changed)
        return changed

    def subscribe(self, callback: Callable[[tuple[str, ...]], None]) -> Callable[[], None]:
        """Call `callback` with the keys that changed, on the thread that changed them. Gives a function to end it."""
        with self._lock:
            self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(one for one in self._subscribers if one is not callback)

        return unsubscribe

    def _change(self, key: str, new: Mapping[str, SettingValue]) -> None:
        from filelock import FileLock

        from albumen.core.errors import disk_errors

        with self._lock, disk_errors(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(f"{self._file}.lock"):
                values = {**{name: value for name, value in self._read().items() if name != key}, **new}
                _write(self._file, values)
            changed = self._values.get(key) != values.get(key)
            self._values = values
        if changed:
            self._publish((key,))

    def _publish(self, keys: tuple[str, ...]) -> None:
        for subscriber in self._subscribers if keys else ():
            subscriber(keys)

    def _require(self, setting: Setting[Any]) -> None:
        if self.declared.get(setting.key) != setting:
            from albumen.core.errors import Bug

            raise Bug(f"the setting {setting.key} is not declared")

    def _read(self) -> dict[str, SettingValue]:
        try:
            return self._read_file()
        except OSError:
            from albumen.core.errors import disk_errors

            with disk_errors(self._file):
                raise

    def _read_file(self) -> dict[str, SettingValue]:
        try:
            values = json.loads(self._file.read_text("utf-8"))
            if not isinstance(values, dict):
                raise ValueError("not an object")  # noqa: TRY004 - handled just below, with what json raises
        except FileNotFoundError:
            return {}
        except ValueError as error:
            aside = self._file.with_name(f"{self._file.name}.damaged")
            self._file.replace(aside)
            _log.warning("%s is damaged (%s); it is kept as %s and the defaults apply", self._file, error, aside)
            return {}
        return values


def _write(file: Path, values: Mapping[str, SettingValue]) -> None:
    """Replace the file whole: after a crash either the old one or the new one is there."""
    import tempfile

    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(values, stream, indent=2, ensure_ascii=False, sort_keys=True)
            stream.write("\n")
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

"""`plugin.toml`: what a plugin is and brings, checked before any of its code is imported."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from albumen.api import UserError
from albumen.core.settings import Setting
from albumen.host.manifest_memory import ManifestMemory, schema_text
from albumen.host.toml_lines import TomlPath, line_of

MANIFEST_NAME: Final = "plugin.toml"
MAX_MANIFEST_BYTES: Final = 256 * 1024


class ManifestError(UserError):
    """A `plugin.toml` that cannot be used. The message names the file, the line and the key."""


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """An option of a command: `--NAME` on the command line, `Invocation.options[name]` in the code.

    Attributes:
        type: "bool" is a switch; "path" is a path that is made absolute.
        default: None where the option is absent unless it is given.
        choices: The texts that are allowed; empty for any.
        multiple: Whether it may be repeated; its value is then a tuple of texts.
    """

    name: str
    type: Literal["bool", "int", "float", "str", "path"] = "bool"
    help: str = ""
    default: int | float | str | None = None
    choices: tuple[str, ...] = ()
    multiple: bool = False


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """A command: in a menu, and under the same id on the command line.

    Attributes:
        help: What it does, for `--help`.
        arguments: What its words on the command line are called, "ALBUM" or "FILE..."; "" where it takes none.
        shortcut: Its keys in the window, "Ctrl+Shift+K"; "" for none.
        photos: Whether it can be told which photos to work on.
    """

    id: str
    title: str
    menu: Literal["photo", "album", "tools"] | None = None
    help: str = ""
    arguments: str = ""
    options: tuple[OptionSpec, ...] = ()
    shortcut: str = ""
    photos: bool = True


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel of the window: beside the photos, below them, or ("page") in their place, for reviews and the like."""

    id: str
    title: str
    area: Literal["left", "right", "bottom", "page"] = "right"


@dataclass(frozen=True, slots=True)
class ShieldSpec:
    """Photos that bear `tag` or one below it are blurred or hidden, everywhere."""

    tag: str
    mode: Literal["blur", "hide"] = "blur"


@dataclass(frozen=True, slots=True)
class Manifest:
    """A checked `plugin.toml`.

    Attributes:
        api: "MAJOR.MINOR" of the `albumen.api` it was written for.
        module: The module with `activate`, relative to the plugin's package; "" for the package itself.
        settings: By key, in the order of the file.
        searches: Whether it may add a search provider; one that does not is not started where only a search is wanted.
    """

    id: str
    name: str
    version: str
    api: str
    module: str = ""
    description: str = ""
    author: str = ""
    license: str = ""
    homepage: str = ""
    permissions: tuple[str, ...] = ()
    commands: tuple[CommandSpec, ...] = ()
    panels: tuple[PanelSpec, ...] = ()
    shields: tuple[ShieldSpec, ...] = ()
    settings: Mapping[str, Setting[Any]] = field(default_factory=lambda: MappingProxyType({}))
    searches: bool = True


def read_manifest(folder: Path, memory: ManifestMemory | None = None) -> Manifest:
    """Read and check the `plugin.toml` of a plugin's folder.

    Args:
        memory: Remembers those that keep to the schema.

    Raises:
        ManifestError: It is missing, is not TOML, or breaks the schema (`plugin.schema.json`).
    """
    path = folder / MANIFEST_NAME
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ManifestError("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error) from error
    if len(raw) > MAX_MANIFEST_BYTES:
        raise ManifestError(
            "{path}: is larger than {size} KiB; a manifest is a short text", path=path, size=MAX_MANIFEST_BYTES // 1024
        )
    return parse_manifest(raw, path, memory)


def parse_manifest(raw: bytes, path: Path, memory: ManifestMemory | None = None) -> Manifest:
    """Check the bytes of a manifest; `path` is for the messages and for the package's name.

    Raises:
        ManifestError: As `read_manifest`.
    """
    known = None if memory is None else memory.get(raw)
    if known is not None and not [*_meaning_problems(known, path.parent.name)]:
        return _build(known, path.parent.name)
    import tomllib

    try:
        text = raw.decode("utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ManifestError("{path}: is not UTF-8 text (byte {byte})", path=path, byte=error.start) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ManifestError(
            "{path}: is not valid TOML: {reason}", path=path, reason=error or "nested too deeply"
        ) from error
    problems = [*_schema_problems(data), *_meaning_problems(data, path.parent.name)]
    if problems:
        where, what = problems[0]
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise ManifestError(
            "{path}, line {line}, {place}: {what}{more}",
            path=path,
            line=line_of(text, where),
            place=_dotted(where),
            what=what,
            more=more,
        )
    if memory is not None:
        memory.add(raw, data)
    return _build(data, path.parent.name)


def _schema_problems(data: dict[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    # jsonschema takes longer to import than the rest of the command line, and most commands read no manifest.
    from jsonschema import Draft202012Validator

    schema = json.loads(schema_text())
    errors = sorted(Draft202012Validator(schema).iter_errors(data), key=lambda error: list(map(str, error.path)))
    for error in errors:
        where = tuple(error.absolute_path)
        if error.validator == "additionalProperties":
            known = set(error.schema["properties"])
            unknown = next(key for key in error.instance if key not in known)
            yield (*where, unknown), f"is not a known key; known are {', '.join(sorted(known))}"
        elif error.validator == "required":
            missing = next(key for key in error.validator_value if key not in error.instance)
            yield (*where, missing), "is missing"
        else:
            yield where, _plain(error)


def _plain(error: Any) -> str:
    """What jsonschema found, in words for a person."""
    value = error.instance
    match error.validator:
        case "enum":
            return f"{value!r} is not one of {', '.join(map(str, error.validator_value))}"
        case "pattern":
            return f"{value!r} does not have the form {error.validator_value}"
        case "type":
            kinds = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
            return f"{value!r} is not of type {' or '.join(kinds)}"
        case "not":
            return f"{value!r} is reserved"
        case _:
            return str(error.message)


def _meaning_problems(data: dict[str, Any], package: str) -> Iterator[tuple[TomlPath, str]]:
    """What a schema cannot say: ids used twice, defaults outside their own limits, a module of another package."""
    for kind in ("commands", "panels"):
        seen: set[str] = set()
        for index, entry in enumerate(_tables(data.get(kind))):
            name = entry.get("id")
            if isinstance(name, str) and name in seen:
                yield (kind, index, "id"), f"{name!r} is used twice"
            seen.add(str(name))
    for index, command in enumerate(_tables(data.get("commands"))):
        yield from _option_problems(index, _tables(command.get("options")))
    settings = data.get("settings")
    for key, entry in settings.items() if isinstance(settings, dict) else ():
        if not isinstance(entry, dict) or entry.get("type") not in {"bool", "int", "float", "str"}:
            continue
        setting = _setting(key, entry)
        if type(setting.default).__name__ != entry["type"]:
            yield ("settings", key, "default"), f"must be of type {entry['type']}"
        elif problem := setting.problem_with(setting.default):
            yield ("settings", key, "default"), problem
    module = data.get("module")
    if isinstance(module, str) and module.partition(".")[0] != package:
        yield ("module",), f"{module!r} is outside the plugin's own package {package!r}"


def _option_problems(command: int, options: Sequence[dict[str, Any]]) -> Iterator[tuple[TomlPath, str]]:
    kinds: dict[str, tuple[type, ...]] = {"int": (int,), "float": (int, float), "str": (str,), "path": (str,)}
    names = [option.get("name") for option in options]
    for index, option in enumerate(options):
        where: TomlPath = ("commands", command, "options", index)
        kind, default = option.get("type", "bool"), option.get("default")
        if option.get("name") in names[:index]:
            yield (*where, "name"), f"{option.get('name')!r} is used twice"
        if default is not None and (kind not in kinds or option.get("multiple")):
            yield (*where, "default"), "is not possible for a switch or an option that may be repeated"
        elif default is not None and not isinstance(default, kinds[kind]):
            yield (*where, "default"), f"must be of type {kind}"
        elif default is not None and default not in option.get("choices", [default]):
            yield (*where, "default"), f"{default!r} is not one of {', '.join(map(str, option['choices']))}"
        if option.get("multiple") and kind not in {"str", "path"}:
            yield (*where, "multiple"), "is possible for the types str and path only"
        if option.get("choices") and kind != "str":
            yield (*where, "choices"), "are possible for the type str only"


def _tables(value: object) -> Sequence[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _dotted(path: TomlPath) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".") or "the file"


def _setting(key: str, entry: dict[str, Any]) -> Setting[Any]:
    """The declared setting; a default of the wrong type is left for `problem_with` to name."""
    default = entry.get("default", "")
    if entry["type"] == "float" and type(default) is int:
        default = float(default)
    choices = entry.get("choices")
    return Setting(
        key=key,
        default=default,
        label=entry.get("label", key.replace("_", " ").capitalize()),
        help=entry.get("help", ""),
        minimum=_number(entry.get("min")),
        maximum=_number(entry.get("max")),
        choices=tuple(choices) if isinstance(choices, list) else (),
        percent=entry.get("percent") is True and entry["type"] in {"int", "float"},
    )


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _command(entry: dict[str, Any]) -> CommandSpec:
    options = [
        OptionSpec(**{**option, "choices": tuple(option.get("choices", ()))}) for option in entry.get("options", ())
    ]
    return CommandSpec(**{**entry, "options": tuple(options)})


def _build(data: dict[str, Any], package: str) -> Manifest:
    simple = {key: data[key] for key in ("id", "name", "version", "api") if key in data}
    texts = {key: data[key] for key in ("description", "author", "license", "homepage") if key in data}
    module = data.get("module", package).partition(".")[2]
    return Manifest(
        **simple,
        **texts,
        module=module,
        permissions=tuple(data.get("permissions", ())),
        commands=tuple(_command(entry) for entry in data.get("commands", ())),
        panels=tuple(PanelSpec(**entry) for entry in data.get("panels", ())),
        shields=tuple(ShieldSpec(**entry) for entry in data.get("shields", ())),
        settings=MappingProxyType({key: _setting(key, entry) for key, entry in data.get("settings", {}).items()}),
        searches=data.get("searches", True),
    )

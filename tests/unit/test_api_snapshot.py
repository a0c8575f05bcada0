"""The public surface, name by name: signatures, fields and the manifest's keys, against a snapshot kept beside.

A change of the snapshot is a change of the contract: something new means a new minor version of `API_VERSION` once it
has been released, something lost or different a new major one. To write it anew, run this file with Python.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from albumen import api

SNAPSHOT = Path(__file__).parents[1] / "fixtures" / "api-surface.txt"


def surface() -> str:
    lines = [f"API_VERSION {api.API_VERSION}"]
    for name in sorted(set(api.__all__) - {"API_VERSION"}):
        lines += [f"{name} {line}" for line in described(getattr(api, name))]
    schema = json.loads(resources.files("albumen.host").joinpath("plugin.schema.json").read_text("utf-8"))
    lines += [f"plugin.toml {line}" for line in manifest_keys(schema)]
    return "\n".join(lines) + "\n"


def described(value: Any) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        fields = ", ".join(f"{field.name}: {field.type}" for field in dataclasses.fields(value))
        yield f"record({fields})"
    elif isinstance(value, type) and issubclass(value, Exception):
        yield f"error({value.__mro__[1].__name__})"
    elif isinstance(value, type):
        yield "protocol"
        for name, kind in sorted(getattr(value, "__annotations__", {}).items()):
            yield f".{name}: {kind}"
        for name, member in sorted(vars(value).items()):
            if name.startswith("_") and name not in {"__iter__", "__getitem__"}:
                continue
            if isinstance(member, property) and member.fget is not None:
                yield f".{name} -> {inspect.signature(member.fget).return_annotation}"
            elif inspect.isfunction(member):
                yield f".{name}{inspect.signature(member)}"
    elif isinstance(value, dict) or hasattr(value, "keys"):
        yield ", ".join(f"{key}={kind.__name__}" for key, kind in value.items())
    else:
        yield "value"


def manifest_keys(schema: dict[str, Any]) -> Iterator[str]:
    yield from (f"{key}" for key in sorted(schema["properties"]))
    for name, definition in sorted(schema["$defs"].items()):
        yield from (f"{name}.{key}" for key in sorted(definition.get("properties", {})))
    yield "permissions " + " ".join(schema["properties"]["permissions"]["items"]["enum"])


def test_the_surface_is_that_of_the_snapshot() -> None:
    assert surface() == SNAPSHOT.read_text("utf-8"), "the contract with plugins changed; see this module's docstring"


if __name__ == "__main__":
    SNAPSHOT.write_text(surface(), "utf-8")

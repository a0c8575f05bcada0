"""`plugin.toml` is checked before any code runs, and a mistake in it is named with file, line and key."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumen.host.manifest import ManifestError, parse_manifest, read_manifest
from albumen.host.manifest_memory import ManifestMemory
from albumen.host.toml_lines import line_of
from albumen.host.version import incompatibility

HEAD = 'id = "stars"\nname = "Stars"\nversion = "1.2"\napi = "1.0"\n'


def parse(text: str):
    return parse_manifest(text.encode(), Path("/plugins/stars/plugin.toml"))


def test_a_full_manifest_is_read():
    manifest = parse(
        HEAD
        + 'module = "stars.main"\npermissions = ["tags:write"]\n'
        + '[[commands]]\nid = "count-stars"\ntitle = "Count stars"\nmenu = "photo"\n'
        + '[[panels]]\nid = "sky"\ntitle = "Sky"\narea = "left"\n'
        + '[[shields]]\ntag = "sun"\n'
        + '[settings.threshold]\ntype = "float"\ndefault = 0.5\nmin = 0\nmax = 1\n'
        + '[settings.mode]\ntype = "str"\ndefault = "fast"\nchoices = ["fast", "good"]\nlabel = "How"\n'
    )
    assert (manifest.id, manifest.module, manifest.permissions) == ("stars", "main", ("tags:write",))
    assert [command.id for command in manifest.commands] == ["count-stars"]
    assert manifest.panels[0].area == "left"
    assert manifest.shields[0].tag == "sun"
    assert list(manifest.settings) == ["threshold", "mode"]
    assert manifest.settings["threshold"].label == "Threshold"
    assert manifest.settings["mode"].choices == ("fast", "good")


@pytest.mark.parametrize(
    ("text", "line", "key", "what"),
    [
        (HEAD.replace('"stars"', '"Stars!"'), 1, "id", "form"),
        (HEAD.replace('"stars"', '"user"'), 1, "id", "reserved"),
        (HEAD.replace('api = "1.0"\n', ""), 1, "api", "is missing"),
        (HEAD.replace('version = "1.2"', "version = 1.2"), 3, "version", "not of type string"),
        (HEAD + 'colour = "red"\n', 5, "colour", "not a known key"),
        (HEAD + 'permissions = ["root"]\n', 5, "permissions[0]", "'root' is not one of"),
        (HEAD + '[[commands]]\nid = "go-on"\ntitle = "x"\n[[commands]]\nid = "go-on"\ntitle = "y"\n', 9, "id", "twice"),
        (HEAD + '[[panels]]\nid = "p1"\ntitle = "x"\narea = "top"\n', 8, "panels[0].area", "'top' is not one of"),
        (HEAD + '[settings.x]\ntype = "int"\ndefault = 7\nmax = 5\n', 7, "settings.x.default", "at most 5"),
        (HEAD + '[settings.x]\ntype = "int"\ndefault = true\n', 7, "settings.x.default", "type int"),
        (HEAD + '[settings.x]\ntype = "int"\n', 5, "settings.x.default", "missing"),
        (HEAD + 'module = "os"\n', 5, "module", "outside"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_key(text, line, key, what):
    with pytest.raises(ManifestError) as raised:
        parse(text)
    message = str(raised.value)
    assert f"plugin.toml, line {line}, " in message
    assert key in message
    assert what in message
    assert "\n" not in message


def test_broken_toml_names_its_line():
    with pytest.raises(ManifestError, match="line 5"):
        parse(HEAD + "oops = ]\n")


def test_bytes_that_are_no_text(tmp_path: Path):
    (tmp_path / "plugin.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ManifestError, match="UTF-8"):
        read_manifest(tmp_path)


def test_a_missing_or_huge_manifest(tmp_path: Path):
    with pytest.raises(ManifestError, match="cannot be read"):
        read_manifest(tmp_path)
    (tmp_path / "plugin.toml").write_bytes(b"#" * 300_000)
    with pytest.raises(ManifestError, match="larger"):
        read_manifest(tmp_path)


@given(st.binary(max_size=300))
def test_any_bytes_give_one_sentence(raw: bytes):
    with pytest.raises(ManifestError, match=r"plugin\.toml"):  # no random bytes make a whole manifest
        parse_manifest(raw, Path("/plugins/x/plugin.toml"))


WORDS = st.text("abcdefg", min_size=1, max_size=4)


@settings(deadline=None)
@given(st.dictionaries(WORDS, st.dictionaries(WORDS, st.integers(0, 9), min_size=1), min_size=1))
def test_the_line_of_every_key_is_found(tables: dict[str, dict[str, int]]):
    lines: list[str] = []
    where: dict[tuple[str, str], int] = {}
    for table, entries in tables.items():
        lines.append(f"[{table}]")
        for key, value in entries.items():
            lines.append(f"{key} = {value}")
            where[table, key] = len(lines)
    text = "\n".join(lines)
    assert tomllib.loads(text) == tables
    assert {path: line_of(text, path) for path in where} == where


@pytest.mark.parametrize(
    ("plugin", "host", "says"),
    [
        ("1.0", "1.0", ""),
        ("1.0", "1.7", ""),
        ("1.8", "1.7", "update Albumen"),
        ("2.0", "1.7", "update Albumen"),
        ("1.9", "2.0", "update the plugin"),
        ("1.10", "1.9", "update Albumen"),
    ],
)
def test_api_versions(plugin, host, says):
    assert says in incompatibility(plugin, host)
    assert bool(says) == bool(incompatibility(plugin, host))


def test_a_manifest_is_checked_against_the_schema_once(tmp_path):
    file = tmp_path / "checked.json"
    good, bad = HEAD.encode(), HEAD.encode() + b"\nnonsense = 1\n"
    path = Path("/plugins/stars/plugin.toml")
    first = ManifestMemory(file)
    assert first.get(good) is None
    parse_manifest(good, path, first)
    later = ManifestMemory(file)
    assert later.get(good) == tomllib.loads(HEAD)
    assert parse_manifest(good, path, later) == parse_manifest(good, path)
    for checked in (later, ManifestMemory(file)):  # what is wrong is never remembered as right
        with pytest.raises(ManifestError, match="nonsense"):
            parse_manifest(bad, path, checked)
        assert checked.get(bad) is None


@pytest.mark.parametrize("content", ["", "{", "3", '{"a": 1}', "[1, null]"])
def test_a_damaged_memory_of_manifests_costs_nothing_but_time(tmp_path, content):
    file = tmp_path / "checked.json"
    file.write_text(content)
    checked = ManifestMemory(file)
    assert checked.get(b"x") is None
    checked.add(b"x", {"id": "x"})
    assert ManifestMemory(file).get(b"x") == {"id": "x"}

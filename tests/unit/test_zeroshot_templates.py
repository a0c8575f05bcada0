"""The prompt sets and how a name goes into a sentence."""

import ast
import re
from importlib.metadata import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipcore.zeroshot import TEMPLATES, fill, prompts, with_article


def test_the_general_set_has_eighty_and_every_domain_is_there():
    assert len(TEMPLATES["general"]) == 80
    assert {"pets", "food", "scenes", "actions", "textures", "satellite", "documents"} <= set(TEMPLATES)


@pytest.mark.parametrize("domain", sorted(TEMPLATES))
def test_templates_are_distinct_and_all_use_the_name(domain):
    sentences = prompts("wombat", TEMPLATES[domain])
    assert len(set(sentences)) == len(sentences)
    assert all("wombat" in sentence and "{" not in sentence and "  " not in sentence for sentence in sentences)


def test_no_sentence_is_one_of_openais():
    """Their list travels with open_clip, which is read as text because importing it needs more than is installed."""
    source = next(f for f in files("open_clip_torch") or () if f.name == "zero_shot_metadata.py").read_text("utf-8")
    tree = ast.parse(source)
    theirs = {
        re.sub(r"\W+", " ", ast.unparse(node.body)).strip().removeprefix("f ").lower()
        for node in ast.walk(tree)
        if isinstance(node, ast.Lambda)
    }
    assert "a bad photo of a c" in theirs  # the list was found
    ours = {
        re.sub(r"\W+", " ", fill(template, "c")).strip().lower() for chosen in TEMPLATES.values() for template in chosen
    }
    assert not ours & theirs


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("golden retriever", "a golden retriever"),
        ("apple", "an apple"),
        ("unicycle", "a unicycle"),
        ("uninhabited island", "an uninhabited island"),
        ("umbrella", "an umbrella"),
        ("ukulele", "a ukulele"),
        ("hourglass", "an hourglass"),
        ("euphonium", "a euphonium"),
        ("one-way sign", "a one-way sign"),
        ("x-ray", "an x-ray"),
        ("SUV", "an SUV"),
        ("Ewe", "a Ewe"),
        ("the Eiffel Tower", "the Eiffel Tower"),
        ("an owl", "an owl"),
        ("", ""),
    ],
)
def test_articles(name, expected):
    assert with_article(name) == expected


@given(st.text(max_size=30))
def test_any_name_goes_in_untouched(name):
    assert fill("see {}", name) == f"see {name}"
    assert fill("{a} and {}", name) == f"{with_article(name)} and {name}"


def test_a_template_without_a_place_for_the_name_is_refused():
    with pytest.raises(ValueError, match="no place for the name"):
        fill("a photo", "cat")

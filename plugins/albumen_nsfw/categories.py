"""What can be sensitive, said in pairs: what it is, and the harmless things it is easily mistaken for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from albumen.api import PluginContext


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of sensitive photo.

    Attributes:
        name: Its setting's key, and the last part of its tag.
        phrases: Texts that describe it.
        unlike: Harmless look-alikes; a photo nearer to one of them is not of this category.
        title: What its setting is called, for people.
    """

    name: str
    phrases: tuple[str, ...]
    unlike: tuple[str, ...] = ()
    title: str = "Something of your own"


CATEGORIES: Final[Mapping[str, Category]] = MappingProxyType(
    {
        one.name: one
        for one in (
            Category(
                "nudity",
                ("a nude person", "a naked body", "a photo of a person without clothes"),
                (
                    "a person in swimwear at the beach",
                    "a baby in the bath",
                    "a marble statue",
                    "a person in a sports top",
                    "a close-up of hands",
                    "a painting in a museum",
                    "a dressed person",
                    "Nudity",
                ),
            ),
            Category(
                "explicit",
                ("an explicit adult scene", "a pornographic picture", "a sexual act"),
                ("two people hugging", "a couple kissing at a wedding", "people wrestling in sport", "people dancing"),
                "Explicit scenes",
            ),
            Category(
                "gore",
                ("a bloody injury", "an open wound", "a dead body", "a violent, bloody scene"),
                ("red paint", "raw meat in a kitchen", "tomato sauce", "a Halloween costume", "red flowers"),
                "Injury and blood",
            ),
            Category(
                "drugs",
                ("illegal drugs", "a syringe and white powder", "someone smoking a joint", "a bag of pills"),
                ("a glass of wine", "kitchen herbs", "sugar or flour", "sweets", "a cup of tea"),
                "Drugs",
            ),
            Category(
                "weapons",
                ("a gun", "a person holding a rifle", "a pistol on a table", "ammunition"),
                ("a toy water pistol", "a power drill", "a camera", "a kitchen knife while cooking", "a flute"),
                "Weapons",
            ),
            Category(
                "private_documents",
                (
                    "a passport page",
                    "an identity card",
                    "a bank card with its number",
                    "a driving licence",
                    "a bank statement",
                    "a screenshot with a password",
                ),
                (
                    "a shop receipt",
                    "a page of a book",
                    "a street sign",
                    "a restaurant menu",
                    "a poster",
                    "a greeting card",
                ),
                "Documents with private data",
            ),
        )
    }
)


def chosen(ctx: PluginContext) -> tuple[Category, ...]:
    """The categories the owner wants checked, in a fixed order, the own one last."""
    some = [category for name, category in CATEGORIES.items() if ctx.settings[name]]
    own = str(ctx.settings["own"]).strip()
    if own:
        unlike = tuple(text.strip() for text in str(ctx.settings["own_unlike"]).split(";") if text.strip())
        some.append(Category("own", (own,), unlike))
    return tuple(some)


def title_of(name: str) -> str:
    """What people call a category; categories of earlier versions have their name for it."""
    if name in CATEGORIES:
        return CATEGORIES[name].title
    return Category("own", ()).title if name == "own" else name.replace("_", " ")

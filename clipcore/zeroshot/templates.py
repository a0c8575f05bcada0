"""Sentences to put a class name into, so that one name becomes many captions.

A text encoder trained on captions knows "a plate of ramen" better than "ramen", and the mean over many such sentences
is a better class vector than any one of them (Radford et al. 2021, section 3.1.4). The sets below were written for
this project. In a template `{}` stands for the name as it is given and `{a}` for the name with its article.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_GENERAL = (
    "{a}",
    "this is {a}",
    "here you see {a}",
    "{a}, photographed by its owner",
    "a snapshot showing {a}",
    "a holiday picture with {a} in it",
    "a picture from a family album: {}",
    "an ordinary phone picture of {a}",
    "a careful studio shot of {a}",
    "a hurried snapshot of {a}",
    "{a} filling the whole frame",
    "{a}, seen from very near",
    "{a}, seen from far away",
    "{a} a long way off, small in the picture",
    "{a} in the middle of the picture",
    "{a} near the edge of the picture",
    "{a} cut off by the border of the picture",
    "{a} half hidden behind something else",
    "{a} against an empty background",
    "{a} in front of a busy background",
    "{a} in its usual surroundings",
    "{a} somewhere unexpected",
    "{a} outdoors on a sunny day",
    "{a} under a grey sky",
    "{a} in the rain",
    "{a} in the snow",
    "{a} in fog",
    "{a} at dawn",
    "{a} at dusk",
    "{a} at night, lit by a lamp",
    "{a} caught by the flash",
    "{a} in warm evening light",
    "{a} in hard shadow",
    "{a} seen against the light",
    "{a} indoors by a window",
    "{a} under fluorescent tubes",
    "an overexposed picture of {a}",
    "an underexposed picture of {a}",
    "an out-of-focus picture of {a}",
    "{a}, smeared by motion",
    "a grainy picture of {a}",
    "a sharp and detailed picture of {a}",
    "a faded old print of {a}",
    "a colour slide of {a} from the seventies",
    "a monochrome picture of {a}",
    "a sepia picture of {a}",
    "a picture of {a} with strong colours",
    "a picture of {a} with pale colours",
    "a heavily compressed web image of {a}",
    "a thumbnail of {a}",
    "a scanned print of {a}",
    "a video still with {a}",
    "a webcam image of {a}",
    "{a} photographed through glass",
    "{a} in a mirror",
    "{a} seen from above",
    "{a} seen from below",
    "{a} seen from the side",
    "{a} seen from behind",
    "{a} seen from the front",
    "{a} tilted in the frame",
    "{a} with a blurred background",
    "a wide-angle view with {a}",
    "a telephoto view of {a}",
    "a macro view of {a}",
    "a pair of pictures of {a}",
    "several examples of {} together",
    "a single {} on its own",
    "a group of {}",
    "a big {}",
    "a tiny {}",
    "an old and worn {}",
    "a brand new {}",
    "an unusual kind of {}",
    "a typical {}",
    "a beautiful picture of {a}",
    "a dull picture of {a}",
    "an illustration that shows {a}",
    "a pencil drawing showing {a}",
    "a child's picture of {a}",
)

_PETS = (
    "{a}, a pet at home",
    "our pet, {a}",
    "{a} asleep on the sofa",
    "{a} looking up at its owner",
    "{a} playing in the garden",
    "{a} on a walk",
    "a portrait of {a} with its ears and eyes in focus",
    "a young {}, a few weeks old",
    "a grown {}, a breed of pet",
    "the fur and face of {a}",
    "{a} on a vet's table",
    "{a} next to its food bowl",
)

_FOOD = (
    "{a}, ready to eat",
    "a plate of {}",
    "a bowl of {}",
    "a helping of {} in a restaurant",
    "home-made {} on the kitchen table",
    "{} served for dinner",
    "{} photographed from above before the meal",
    "a bite of {}",
    "the dish called {}",
    "{} at a street stall",
    "{} in the shop",
    "freshly made {}",
)

_SCENES = (
    "a view of {a}",
    "a place: {a}",
    "the scene is {a}",
    "{a} with nobody in it",
    "{a} full of people",
    "a wide view over {a}",
    "standing inside {a}",
    "{a} seen on a journey",
    "the landscape of {a}",
    "{a} by day",
    "{a} by night",
    "a postcard of {a}",
)

_ACTIONS = (
    "someone {}",
    "a person who is {}",
    "a man {}",
    "a woman {}",
    "a child {}",
    "people {} together",
    "friends {} outdoors",
    "someone {} at home",
    "a frame from a clip of {}",
    "the activity is {}",
    "a demonstration of {}",
    "caught in the act of {}",
)

_TEXTURES = (
    "a {} texture",
    "a {} pattern",
    "a {} surface",
    "a piece of {} material",
    "something {}, seen from near",
    "a surface that looks {}",
    "a wall that is {}",
    "fabric that is {}",
    "a {} background",
    "a {} thing",
)

_SATELLITE = (
    "an aerial image of {a}",
    "{a} as seen from a satellite",
    "{a} from straight above",
    "an orthophoto with {a}",
    "land covered by {}",
    "a map tile showing {a}",
    "{a} from an aeroplane",
    "remote sensing image: {}",
    "terrain with {a} from orbit",
    "a drone's view down onto {a}",
)

_DOCUMENTS = (
    "a scan of {a}",
    "{a} on paper",
    "a page of {a}",
    "{a} photographed on a desk",
    "a creased and tilted {}",
    "the first page of {a}",
    "a screenshot of {a}",
    "{a} with printed text",
    "{a} with handwriting",
    "a document of the kind {}",
    "{a} held in a hand",
)

TEMPLATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "plain": ("{a}",),
        "general": _GENERAL,
        "pets": _PETS,
        "food": _FOOD,
        "scenes": _SCENES,
        "actions": _ACTIONS,
        "textures": _TEXTURES,
        "satellite": _SATELLITE,
        "documents": _DOCUMENTS,
    }
)
"""Template sets by name: `plain` is one bare template, `general` has 80, the others suit one domain each."""

_DETERMINERS = frozenset(("a", "an", "the", "some", "my", "our", "his", "her", "their", "its"))
# Vowel letters that sound as consonants, and the reverse; nouns that photographs show, not a dictionary.
_CONSONANT_SOUND = ("uni", "use", "usb", "ute", "eu", "ewe", "one-", "one ", "ouija", "uku", "ura")
_VOWEL_SOUND = ("hour", "honest", "honour", "honor", "heir", "x-ray", "mp3", "lp ", "suv", "lcd", "led ", "mri")


def with_article(name: str) -> str:
    """Put "a" or "an" before an English noun phrase, unless it starts with a determiner already.

    The choice follows the spelling, with the common exceptions: "an apple", "a ukulele", "an hourglass".
    """
    words = name.split(maxsplit=1)
    if not words or words[0].lower() in _DETERMINERS:
        return name
    lower = name.lstrip().lower() + " "
    vowel = lower[0] in "aeiou"
    if lower.startswith(_CONSONANT_SOUND) and not lower.startswith(("unin", "unim", "unident")):
        vowel = False
    elif lower.startswith(_VOWEL_SOUND):
        vowel = True
    return f"{'an' if vowel else 'a'} {name}"


def fill(template: str, name: str) -> str:
    """Put a class name into one template.

    Names are put in as they are: braces in them mean nothing.

    Raises:
        ValueError: The template has neither `{}` nor `{a}`, so every class would get the same sentence.
    """
    if "{}" not in template and "{a}" not in template:
        raise ValueError(f"The prompt template {template!r} has no place for the name: write {{}} or {{a}} into it.")
    pieces = template.split("{a}")
    return with_article(name).join(piece.replace("{}", name) for piece in pieces)


def prompts(name: str, templates: tuple[str, ...]) -> list[str]:
    """Every template with the class name put in."""
    return [fill(template, name) for template in templates]
